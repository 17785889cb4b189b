//! The links from entries to their parents, by one pass over the index of parents, and what they add up to.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sqlite_facts::Table;

use crate::detect::entry_numbers::EntryNumbers;
use crate::detect::index_pages::IndexPages;
use crate::detect::transcript::INDEXES;

/// How many parents are kept that do not lie a little behind their entry: more are left to a statement.
const OTHERS: usize = 4096;

/// The parents of entries, as the pages of their index tell.
#[derive(Default)]
pub(crate) struct Parents {
    /// By how much the id of an entry is greater than that of its parent.
    behind: EntryNumbers,
    /// Entries of which no such number tells, with the id that they name; none that no entry can have.
    others: Vec<(i64, Option<i64>)>,
}

impl Parents {
    /// Reads the index of the parents, beside the reading of another index; none where the pages do not tell, or
    /// where there are more others than are kept.
    pub(crate) fn read(entries: &Table, pages: &mut IndexPages<'_>) -> Option<Self> {
        let mut parents = Self::default();
        let is_read = pages.read(entries, "parentEntryID", INDEXES[2], |parent, child| {
            parent == ValueRef::Null || parents.add(child, id_named_by(parent))
        });
        is_read.then_some(parents)
    }

    /// False where an entry is there twice, or is one too many.
    fn add(&mut self, child: i64, parent: Option<i64>) -> bool {
        let behind = parent.and_then(|parent| child.checked_sub(parent));
        let behind = behind.and_then(|behind| u32::try_from(behind).ok());
        if let Some(behind) = behind.filter(|behind| *behind != u32::MAX) {
            return self.behind.insert(child, behind);
        }
        self.others.push((child, parent));
        self.others.len() <= OTHERS
    }
}

/// The links from entries to their parents.
#[derive(Default)]
pub(crate) struct Links {
    /// By the number of the parent's session.
    pub(crate) sums: Vec<LinkSums>,
    /// Entries whose parent is not there, in order.
    pub(crate) dangling: Vec<i64>,
}

/// What the links to entries of one session add up to.
#[derive(Default)]
pub(crate) struct LinkSums {
    /// Those from entries of the same session.
    pub(crate) linked: u64,
    /// The ids of these entries.
    pub(crate) children: i64,
    /// The ids of their parents.
    pub(crate) parents: i64,
    /// Those from entries of other sessions.
    pub(crate) elsewhere: u64,
    /// Whether an entry is no later than its parent: then the sums prove nothing.
    pub(crate) is_in_doubt: bool,
}

impl Links {
    /// Adds the links up, by `parents` or else by a statement. `sessions`: how many numbers `of_entry` gives.
    pub(crate) fn read(
        conn: &Connection,
        sessions: usize,
        of_entry: &EntryNumbers,
        parents: Option<Parents>,
    ) -> Result<Self> {
        // The statement tells whether all rows with a parent are in the index.
        let mut select = conn.prepare(
            "SELECT parentEntryID, id FROM session_entries \
             INDEXED BY session_entries_unique_parent WHERE parentEntryID IS NOT NULL",
        )?;
        let mut links = Self::none(sessions);
        if let Some(Parents { behind, others }) = parents {
            behind.for_each(|child, by| links.add(of_entry, Some(child - i64::from(by)), child));
            for (child, parent) in others {
                links.add(of_entry, parent, child);
            }
        } else {
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                links.add(of_entry, id_named_by(row.get_ref(0)?), row.get(1)?);
            }
        }
        links.dangling.sort_unstable();
        Ok(links)
    }

    /// No link to entries of so many sessions.
    pub(crate) fn none(sessions: usize) -> Self {
        let mut links = Self::default();
        links.sums.resize_with(sessions, LinkSums::default);
        links
    }

    /// Adds the link from an entry to its parent.
    fn add(&mut self, of_entry: &EntryNumbers, parent: Option<i64>, child: i64) {
        let of_parent = parent.and_then(|parent| Some((parent, of_entry.get(parent)?)));
        let Some((parent, of_parent)) = of_parent else {
            self.dangling.push(child);
            return;
        };
        let sums = &mut self.sums[of_parent as usize];
        if of_entry.get(child) == Some(of_parent) {
            sums.linked += 1;
            sums.children = sums.children.wrapping_add(child);
            sums.parents = sums.parents.wrapping_add(parent);
            sums.is_in_doubt |= child <= parent;
        } else {
            sums.elsewhere += 1;
        }
    }
}

/// The id that a cell is equal to, as SQLite compares: text and blobs name no entry.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "the way there and back shows whether anything was lost"
)]
fn id_named_by(parent: ValueRef<'_>) -> Option<i64> {
    match parent {
        ValueRef::Integer(id) => Some(id),
        // The least id may stand there as a REAL. The greatest is none: rounded, it is too great.
        ValueRef::Real(real) => {
            (real < i64::MAX as f64 && real as i64 as f64 == real).then_some(real as i64)
        }
        _ => None,
    }
}

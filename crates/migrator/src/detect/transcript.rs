//! One transcript, followed from entry to entry by look-ups in three indexes.

use rusqlite::{CachedStatement, Connection, OptionalExtension, Result};
use sqlite_facts::Cell;

use crate::detect::damage_tally::DamageTally;
use crate::error::damage::DamageKind;

/// The indexes that are read, each of which ends with the entry's id.
pub(crate) const INDEXES: [&str; 3] = [
    "session_entries_on_sessionID",
    "session_entries_unique_header_per_session",
    "session_entries_unique_parent",
];

/// The columns of a session that name entries of its transcript.
pub(crate) struct SessionEnds {
    pub(crate) id: Cell,
    pub(crate) head: Cell,
    pub(crate) tail: Cell,
}

/// What is wrong with one session, by its own entries. `dangling`: the entries whose parent is not there,
/// in order; these are put right or set aside, and what becomes of their sessions is known only afterwards.
pub(crate) fn count(
    session: &SessionEnds,
    transcript: &Transcript,
    dangling: &[i64],
    tally: &mut DamageTally,
) {
    for (column, cell) in [
        ("headEntryID", &session.head),
        ("tailEntryID", &session.tail),
    ] {
        let is_there = match cell {
            Cell::Null => true,
            Cell::Integer(id) => transcript.position(*id).is_some(),
            _ => false,
        };
        tally.add(
            "sessions",
            column,
            DamageKind::NoEntry,
            u64::from(!is_there),
        );
    }
    let (entries, parent) = ("session_entries", "parentEntryID");
    tally.add(
        entries,
        parent,
        DamageKind::OtherSession,
        transcript.elsewhere,
    );
    if transcript
        .ids
        .iter()
        .any(|id| dangling.binary_search(id).is_ok())
    {
        return;
    }
    let kind = match transcript.header {
        None => DamageKind::NoHeader,
        Some(header) => {
            let (last, length) = transcript.follow(header);
            let whole = length == transcript.ids.len()
                && session.head == Cell::Integer(header)
                && session.tail == Cell::Integer(last);
            if whole {
                return;
            }
            DamageKind::NotOneChain
        }
    };
    tally.add("sessions", "headEntryID", kind, 1);
}

/// The entries of one session.
pub(crate) struct Transcript {
    header: Option<i64>,
    /// In ascending order.
    ids: Vec<i64>,
    /// For each of `ids` the entry of the same session that names it as its parent.
    next: Vec<Option<i64>>,
    /// Entries of other sessions that name one of these.
    elsewhere: u64,
}

impl Transcript {
    fn position(&self, id: i64) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    /// The last entry of the chain that begins at `header`, and how many it has. An entry has one
    /// parent and no two entries have the same, so that a chain from a header never closes.
    fn follow(&self, header: i64) -> (i64, usize) {
        let (mut last, mut length) = (header, 0);
        let mut id = Some(header);
        while let Some(position) = id.and_then(|id| self.position(id)) {
            last = self.ids[position];
            length += 1;
            id = self.next[position].filter(|_| length <= self.ids.len());
        }
        (last, length)
    }
}

/// Finds transcripts: one statement for each index.
pub(crate) struct Lookup<'c> {
    ids: CachedStatement<'c>,
    header: CachedStatement<'c>,
    child: CachedStatement<'c>,
}

impl<'c> Lookup<'c> {
    pub(crate) fn new(conn: &'c Connection) -> Result<Self> {
        let by = |index: &str, condition: &str| {
            conn.prepare_cached(&format!(
                "SELECT id FROM session_entries INDEXED BY {index} WHERE {condition} ORDER BY id"
            ))
        };
        let [ids, header, child] = INDEXES;
        Ok(Self {
            ids: by(ids, "sessionID = ?1")?,
            header: by(header, "sessionID = ?1 AND parentEntryID IS NULL")?,
            child: by(child, "parentEntryID = ?1")?,
        })
    }

    /// The ids of the session's entries, in ascending order.
    pub(crate) fn ids(&mut self, session: &Cell) -> Result<Vec<i64>> {
        let ids = self.ids.query_map([session], |row| row.get(0))?;
        ids.collect()
    }

    /// The entry of the session that has no parent.
    pub(crate) fn header(&mut self, session: &Cell) -> Result<Option<i64>> {
        let header = self.header.query_row([session], |row| row.get(0));
        header.optional()
    }

    /// The entry that names this one as its parent.
    pub(crate) fn child(&mut self, id: i64) -> Result<Option<i64>> {
        self.child.query_row([id], |row| row.get(0)).optional()
    }

    pub(crate) fn transcript(&mut self, session: &Cell) -> Result<Transcript> {
        let header = self.header(session)?;
        let ids = self.ids(session)?;
        let mut next = Vec::with_capacity(ids.len());
        let mut elsewhere = 0;
        for id in &ids {
            let child = self.child(*id)?;
            let here = child.filter(|child| ids.binary_search(child).is_ok());
            elsewhere += u64::from(child.is_some() && here.is_none());
            next.push(here);
        }
        Ok(Transcript {
            header,
            ids,
            next,
            elsewhere,
        })
    }
}

//! All transcripts, by one pass over each of three indexes of `session_entries`; no page of the table is
//! read.
//!
//! The server reads a transcript by following `parentEntryID` from the header: one header, whose id
//! is `headEntryID`; one chain, whose last id is `tailEntryID`; no entry left over. It reports any
//! other session as corrupt, and serves the rest.
//!
//! To follow each chain would take a look-up for each entry. A sum does as well: of a session with n
//! entries, n − 1 name another one of it as their parent, each another one (the index is unique) and each
//! one with a smaller id, so that none goes in a circle: then the entries are one chain, the sum of all ids
//! less that of the children is the first one's id, and less that of the parents the last one's. A session
//! of which this does not show that all is well is followed entry by entry (`transcript`).

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sqlite_facts::{Cell, Encoding, Table, same_cell};

use crate::detect::damage_tally::DamageTally;
use crate::detect::entry_numbers::EntryNumbers;
use crate::detect::index_pages::IndexPages;
use crate::detect::links::{LinkSums, Links, Parents};
use crate::detect::session_ids::SessionIds;
use crate::detect::structure::Structure;
use crate::detect::transcript::{self, INDEXES, Lookup, SessionEnds};
use crate::error::damage::{Damage, DamageKind};

/// What the indexes show of all transcripts.
pub(crate) struct Transcripts {
    /// How many entries there are.
    pub(crate) entries: u64,
    /// Entries whose session is not there.
    pub(crate) orphans: u64,
    /// Entries whose parent is not there.
    pub(crate) dangling: u64,
    /// Damage of sessions and transcripts that the server tolerates.
    pub(crate) tolerated: Vec<Damage>,
}

impl Transcripts {
    /// Reads the indexes, from `pages` where these tell; none where the file lacks one of them, or one of the
    /// two tables. `ids`: those of the sessions that are there. `parents`: what the pages tell of another index.
    pub(crate) fn read(
        conn: &Connection,
        structure: &Structure,
        ids: &SessionIds,
        pages: Option<&mut IndexPages<'_>>,
        parents: impl FnOnce() -> Option<Parents>,
    ) -> Result<Option<Self>> {
        let Some(entries) = indexed_entries(structure) else {
            return Ok(None);
        };
        let mut pass = IndexPass::of_entries(conn, entries, ids, pages)?;
        let sessions = pass.sums.len();
        pass.links = Links::read(conn, sessions, &pass.of_entry, parents())?;
        pass.read_headers(conn, ids)?;
        let tolerated = pass.judge_sessions(conn, ids)?;
        Ok(Some(Self {
            entries: pass.entries,
            orphans: pass.orphans(conn, ids)?,
            dangling: pass.links.dangling.len() as u64,
            tolerated,
        }))
    }
}

/// The table of the transcripts, where all of their indexes and the table of the sessions are there.
pub(crate) fn indexed_entries(structure: &Structure) -> Option<&Table> {
    let tables = &structure.tables;
    let entries = tables.get("session_entries")?;
    let is_indexed = INDEXES.iter().all(|name| entries.index(name).is_some());
    (is_indexed && tables.contains_key("sessions")).then_some(entries)
}

/// What the passes have found so far.
struct IndexPass {
    entries: u64,
    /// By the number of the session.
    sums: Vec<EntrySums>,
    /// Ids that no session has; their numbers follow on those of the sessions.
    missing: SessionIds,
    missing_ids: Vec<Cell>,
    of_entry: EntryNumbers,
    links: Links,
}

/// What the entries of one session add up to.
#[derive(Default)]
struct EntrySums {
    entries: u64,
    /// Of all ids.
    ids: i64,
    header: Option<i64>,
    /// Whether an entry is there twice: then the sums prove nothing.
    is_in_doubt: bool,
}

impl IndexPass {
    fn of_no_entry(ids: &SessionIds) -> Self {
        let mut sums = Vec::new();
        sums.resize_with(ids.len() as usize, EntrySums::default);
        Self {
            entries: 0,
            sums,
            missing: SessionIds::default(),
            missing_ids: Vec::new(),
            of_entry: EntryNumbers::default(),
            links: Links::none(0),
        }
    }

    fn of_entries(
        conn: &Connection,
        entries: &Table,
        ids: &SessionIds,
        pages: Option<&mut IndexPages<'_>>,
    ) -> Result<Self> {
        // The statement tells whether the index is one of all rows.
        let mut select = conn.prepare(
            "SELECT sessionID, id FROM session_entries \
             INDEXED BY session_entries_on_sessionID ORDER BY sessionID, id",
        )?;
        if let Some(pages) = pages
            && let Some(pass) = Self::of_entries_in(pages, entries, ids)?
        {
            return Ok(pass);
        }
        let mut pass = Self::of_no_entry(ids);
        let mut rows = select.query([])?;
        let mut session = None;
        while let Some(row) = rows.next()? {
            let number = pass.session(&mut session, row.get_ref(0)?, ids)?;
            let id: i64 = row.get(1)?;
            if !pass.add_entry(number, id) {
                pass.sums[number as usize].is_in_doubt = true;
            }
        }
        Ok(pass)
    }

    /// None where the pages do not tell, or name an entry twice.
    fn of_entries_in(
        pages: &mut IndexPages<'_>,
        entries: &Table,
        ids: &SessionIds,
    ) -> Result<Option<Self>> {
        let mut pass = Self::of_no_entry(ids);
        let (mut session, mut failed) = (None, None);
        let is_read = pages.read(entries, "sessionID", INDEXES[0], |value, id| {
            match pass.session(&mut session, value, ids) {
                Ok(number) => pass.add_entry(number, id),
                Err(error) => {
                    failed = Some(error);
                    false
                }
            }
        });
        match failed {
            Some(error) => Err(error),
            None => Ok(is_read.then_some(pass)),
        }
    }

    /// The number of the session with an id, which is mostly that of the entry before.
    fn session(
        &mut self,
        before: &mut Option<(Cell, u32)>,
        id: ValueRef<'_>,
        ids: &SessionIds,
    ) -> Result<u32> {
        if let Some((same, number)) = before
            && same_cell((&*same).into(), id)
        {
            return Ok(*number);
        }
        let number = match ids.get(id) {
            Some(number) => number,
            None => ids.len() + self.number_of_missing(id)?,
        };
        match before {
            Some((cell, of_before)) => {
                cell.assign(id);
                *of_before = number;
            }
            None => *before = Some((Cell::from(id), number)),
        }
        Ok(number)
    }

    /// The number of an id that no session has, among these.
    fn number_of_missing(&mut self, id: ValueRef<'_>) -> Result<u32> {
        let number = self.missing.number(id)?;
        if self.missing_ids.len() < self.missing.len() as usize {
            self.missing_ids.push(Cell::from(id));
            self.sums.push(EntrySums::default());
        }
        Ok(number)
    }

    /// False where the entry is there already.
    fn add_entry(&mut self, number: u32, id: i64) -> bool {
        let sums = &mut self.sums[number as usize];
        self.entries += 1;
        sums.entries += 1;
        sums.ids = sums.ids.wrapping_add(id);
        self.of_entry.insert(id, number)
    }

    fn read_headers(&mut self, conn: &Connection, ids: &SessionIds) -> Result<()> {
        let mut select = conn.prepare(
            "SELECT sessionID, id FROM session_entries \
             INDEXED BY session_entries_unique_header_per_session WHERE parentEntryID IS NULL \
             ORDER BY sessionID, id",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(1)?;
            if let Some(number) = ids.get(row.get_ref(0)?) {
                let header = &mut self.sums[number as usize].header;
                *header = header.or(Some(id));
            }
        }
        Ok(())
    }

    /// Counts tolerated damage, by session in the order of the rows.
    fn judge_sessions(&self, conn: &Connection, ids: &SessionIds) -> Result<Vec<Damage>> {
        let mut tally = DamageTally::default();
        let no_session: u64 = conn.query_row(
            "SELECT count(*) FROM sessions AS s WHERE parentSessionID IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM sessions AS other WHERE other.id = s.parentSessionID)",
            [],
            |row| row.get(0),
        )?;
        let (sessions, entries) = ("sessions", "session_entries");
        let kind = DamageKind::NoSession;
        tally.add(sessions, "parentSessionID", kind, no_session);
        let mut lookup = Lookup::new(conn)?;
        let mut select = conn.prepare(
            "SELECT id, headEntryID, tailEntryID FROM sessions WHERE id IS NOT NULL ORDER BY rowid",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let sums = ids.get(row.get_ref(0)?).map(|number| {
                let number = number as usize;
                (&self.sums[number], &self.links.sums[number])
            });
            match sums {
                Some((sums, links))
                    if show_one_chain(sums, links, row.get_ref(1)?, row.get_ref(2)?) =>
                {
                    let kind = DamageKind::OtherSession;
                    tally.add(entries, "parentEntryID", kind, links.elsewhere);
                }
                _ => {
                    let session = SessionEnds {
                        id: row.get(0)?,
                        head: row.get(1)?,
                        tail: row.get(2)?,
                    };
                    let found = lookup.transcript(&session.id)?;
                    transcript::count(&session, &found, &self.links.dangling, &mut tally);
                }
            }
        }
        Ok(tally.found)
    }

    /// How many entries name a session that is not there.
    fn orphans(&self, conn: &Connection, ids: &SessionIds) -> Result<u64> {
        if Encoding::read(conn)? != Encoding::Utf8 {
            // Two ids that are no valid text may read the same.
            let sql = "SELECT count(*) FROM session_entries AS e \
                 INDEXED BY session_entries_on_sessionID WHERE sessionID IS NOT NULL \
                 AND NOT EXISTS (SELECT 1 FROM sessions WHERE id = +e.sessionID)";
            return conn.query_row(sql, [], |row| row.get(0));
        }
        let mut is_there = conn.prepare("SELECT 1 FROM sessions WHERE id = ?1")?;
        let mut orphans = 0;
        let sums = &self.sums[ids.len() as usize..];
        for (session, sums) in self.missing_ids.iter().zip(sums) {
            // Where a column of text holds a number, SQLite compares otherwise than bit by bit.
            if *session != Cell::Null && !is_there.exists([session])? {
                orphans += sums.entries;
            }
        }
        Ok(orphans)
    }
}

/// Whether the sums show that the entries of a session are one chain from its head to its tail.
fn show_one_chain(
    entries: &EntrySums,
    links: &LinkSums,
    head: ValueRef<'_>,
    tail: ValueRef<'_>,
) -> bool {
    let first = entries.ids.wrapping_sub(links.children);
    let last = entries.ids.wrapping_sub(links.parents);
    !(entries.is_in_doubt || links.is_in_doubt)
        && links.linked + 1 == entries.entries
        && entries.header == Some(first)
        && head == ValueRef::Integer(first)
        && tail == ValueRef::Integer(last)
}

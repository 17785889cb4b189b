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

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error, Result};
use sqlite_facts::{Cell, Encoding, same_cell};

use crate::detect::damage_tally::DamageTally;
use crate::detect::entry_sessions::EntrySessions;
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
    /// Reads the indexes; none where the file lacks one of them, or one of the two tables.
    pub(crate) fn read(conn: &Connection, structure: &Structure) -> Result<Option<Self>> {
        let tables = &structure.tables;
        let is_there = tables.contains_key("sessions")
            && tables
                .get("session_entries")
                .is_some_and(|entries| INDEXES.iter().all(|name| entries.index(name).is_some()));
        if !is_there {
            return Ok(None);
        }
        let mut pass = IndexPass::default();
        pass.read_entries(conn)?;
        pass.read_parents(conn)?;
        pass.read_headers(conn)?;
        let tolerated = pass.judge_sessions(conn)?;
        Ok(Some(Self {
            entries: pass.entries,
            orphans: pass.orphans(conn)?,
            dangling: pass.dangling.len() as u64,
            tolerated,
        }))
    }
}

/// What the passes have found so far.
#[derive(Default)]
struct IndexPass {
    entries: u64,
    /// By the number that a session gets when its first entry is met.
    sums: Vec<EntrySums>,
    /// The number of each session that has entries, whether it is there or not.
    numbers: BTreeMap<Cell, u32>,
    of_entry: EntrySessions,
    /// Entries whose parent is not there, in order.
    dangling: Vec<i64>,
}

/// What the entries of one session add up to.
#[derive(Default)]
struct EntrySums {
    entries: u64,
    /// Entries whose parent is one of the same session.
    linked: u64,
    /// Of all ids, less those of the children among them: the first id of a chain.
    first: i64,
    /// Of all ids, less those of the parents among them: the last id of a chain.
    last: i64,
    /// Entries of other sessions whose parent is one of these.
    elsewhere: u64,
    /// Whether an entry is no later than its parent, or is there twice: then the sums prove nothing.
    is_in_doubt: bool,
    header: Option<i64>,
    /// Whether a row of `sessions` has the id.
    is_there: bool,
}

impl IndexPass {
    fn read_entries(&mut self, conn: &Connection) -> Result<()> {
        let mut select = conn.prepare(
            "SELECT sessionID, id FROM session_entries \
             INDEXED BY session_entries_on_sessionID ORDER BY sessionID, id",
        )?;
        let mut rows = select.query([])?;
        let mut session: Option<(Cell, u32)> = None;
        while let Some(row) = rows.next()? {
            let value = row.get_ref(0)?;
            let number = match &session {
                Some((same, number)) if same_cell(same.into(), value) => *number,
                _ => {
                    let number = self.number(Cell::from(value))?;
                    session = Some((Cell::from(value), number));
                    number
                }
            };
            let id: i64 = row.get(1)?;
            let sums = &mut self.sums[number as usize];
            self.entries += 1;
            sums.entries += 1;
            sums.first = sums.first.wrapping_add(id);
            sums.last = sums.last.wrapping_add(id);
            sums.is_in_doubt |= !self.of_entry.insert(id, number);
        }
        Ok(())
    }

    /// The number of a session, which may be new.
    fn number(&mut self, session: Cell) -> Result<u32> {
        if let Some(number) = self.numbers.get(&session) {
            return Ok(*number);
        }
        let number = u32::try_from(self.sums.len());
        let number = number.map_err(|_| Error::IntegralValueOutOfRange(0, i64::MAX))?;
        self.sums.push(EntrySums::default());
        self.numbers.insert(session, number);
        Ok(number)
    }

    fn read_parents(&mut self, conn: &Connection) -> Result<()> {
        let mut select = conn.prepare(
            "SELECT parentEntryID, id FROM session_entries \
             INDEXED BY session_entries_unique_parent WHERE parentEntryID IS NOT NULL \
             ORDER BY parentEntryID, id",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let child: i64 = row.get(1)?;
            let of_parent = id_named_by(row.get_ref(0)?)
                .and_then(|parent| Some((parent, self.of_entry.get(parent)?)));
            let Some((parent, of_parent)) = of_parent else {
                self.dangling.push(child);
                continue;
            };
            let is_same = self.of_entry.get(child) == Some(of_parent);
            let sums = &mut self.sums[of_parent as usize];
            if is_same {
                sums.linked += 1;
                sums.first = sums.first.wrapping_sub(child);
                sums.last = sums.last.wrapping_sub(parent);
                sums.is_in_doubt |= child <= parent;
            } else {
                sums.elsewhere += 1;
            }
        }
        self.dangling.sort_unstable();
        Ok(())
    }

    fn read_headers(&mut self, conn: &Connection) -> Result<()> {
        let mut select = conn.prepare(
            "SELECT sessionID, id FROM session_entries \
             INDEXED BY session_entries_unique_header_per_session WHERE parentEntryID IS NULL \
             ORDER BY sessionID, id",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (session, id): (Cell, i64) = (row.get(0)?, row.get(1)?);
            if let Some(number) = self.numbers.get(&session) {
                let header = &mut self.sums[*number as usize].header;
                *header = header.or(Some(id));
            }
        }
        Ok(())
    }

    /// Counts tolerated damage, by session in the order of the rows.
    fn judge_sessions(&mut self, conn: &Connection) -> Result<Vec<Damage>> {
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
            let session = SessionEnds {
                id: row.get(0)?,
                head: row.get(1)?,
                tail: row.get(2)?,
            };
            let number = self.numbers.get(&session.id);
            let mut sums = number.map(|number| &mut self.sums[*number as usize]);
            if let Some(sums) = &mut sums {
                sums.is_there = true;
            }
            match sums {
                Some(sums) if sums.show_one_chain(&session) => {
                    let kind = DamageKind::OtherSession;
                    tally.add(entries, "parentEntryID", kind, sums.elsewhere);
                }
                _ => {
                    let found = lookup.transcript(&session.id)?;
                    transcript::count(&session, &found, &self.dangling, &mut tally);
                }
            }
        }
        Ok(tally.found)
    }

    /// How many entries name a session that is not there.
    fn orphans(&self, conn: &Connection) -> Result<u64> {
        if Encoding::read(conn)? != Encoding::Utf8 {
            // Two ids that are no valid text may read the same.
            let sql = "SELECT count(*) FROM session_entries AS e \
                 INDEXED BY session_entries_on_sessionID WHERE sessionID IS NOT NULL \
                 AND NOT EXISTS (SELECT 1 FROM sessions WHERE id = +e.sessionID)";
            return conn.query_row(sql, [], |row| row.get(0));
        }
        let mut is_there = conn.prepare("SELECT 1 FROM sessions WHERE id = ?1")?;
        let mut orphans = 0;
        for (session, number) in &self.numbers {
            let sums = &self.sums[*number as usize];
            // Where a column of text holds a number, SQLite compares otherwise than bit by bit.
            if !sums.is_there && *session != Cell::Null && !is_there.exists([session])? {
                orphans += sums.entries;
            }
        }
        Ok(orphans)
    }
}

impl EntrySums {
    /// Whether the sums show that the entries are one chain from the session's head to its tail.
    fn show_one_chain(&self, session: &SessionEnds) -> bool {
        !self.is_in_doubt
            && self.linked + 1 == self.entries
            && self.header == Some(self.first)
            && session.head == Cell::Integer(self.first)
            && session.tail == Cell::Integer(self.last)
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

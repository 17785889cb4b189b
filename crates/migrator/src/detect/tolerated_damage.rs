//! Damage that the server tolerates, counted without reading a transcript: it stays as it is.
//!
//! The server reads a transcript by following `parentEntryID` from the header: one header, whose id
//! is `headEntryID`; one chain, whose last id is `tailEntryID`; no entry left over. It reports any
//! other session as corrupt, and serves the rest. Three indexes of `session_entries` hold all of
//! that: each ends with the entry's id.

use std::collections::BTreeSet;

use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Result};
use sqlite_facts::{Cell, Column, StorageClass, quote_list};

use crate::detect::damage;
use crate::detect::structure::Structure;
use crate::error::damage::{Damage, DamageKind};

/// The indexes that are read; a list of migrations that is wrong on purpose may lack them.
const INDEXES: [&str; 3] = [
    "session_entries_on_sessionID",
    "session_entries_unique_header_per_session",
    "session_entries_unique_parent",
];

/// All tolerated damage: of sessions, then of transcripts, then of cells.
pub(crate) fn find(conn: &Connection, structure: &Structure) -> Result<Vec<Damage>> {
    let (Some(sessions), Some(entries)) = (
        structure.tables.get("sessions"),
        structure.tables.get("session_entries"),
    ) else {
        return Ok(Vec::new());
    };
    let mut tally = DamageTally::default();
    if INDEXES.iter().all(|name| entries.index(name).is_some()) {
        count_transcripts(conn, &mut tally)?;
    }
    count_odd_cells(conn, &sessions.columns, &mut tally)?;
    Ok(tally.found)
}

/// Counts by kind, in the order in which kinds were first met.
#[derive(Default)]
struct DamageTally {
    found: Vec<Damage>,
}

impl DamageTally {
    fn add(&mut self, table: &str, column: &str, kind: DamageKind, rows: u64) {
        let same = |damage: &&mut Damage| {
            damage.table == table && damage.column == column && damage.kind == kind
        };
        match self.found.iter_mut().find(same) {
            Some(damage) => damage.rows += rows,
            None if rows == 0 => {}
            None => self.found.push(Damage {
                table: table.to_owned(),
                column: column.to_owned(),
                kind,
                rows,
            }),
        }
    }
}

/// The columns of a session that name entries of its transcript.
struct Session {
    id: Cell,
    head: Cell,
    tail: Cell,
}

fn count_transcripts(conn: &Connection, tally: &mut DamageTally) -> Result<()> {
    // These are put right or set aside: what becomes of their sessions is known only afterwards.
    let dangling: BTreeSet<i64> = conn
        .prepare(damage::DANGLING_ENTRIES)?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    let orphans: u64 = conn.query_row(
        "SELECT count(*) FROM sessions AS s WHERE parentSessionID IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM sessions AS other WHERE other.id = s.parentSessionID)",
        [],
        |row| row.get(0),
    )?;
    tally.add(
        "sessions",
        "parentSessionID",
        DamageKind::NoSession,
        orphans,
    );
    let mut lookup = Lookup::new(conn)?;
    let mut sessions = conn.prepare(
        "SELECT id, headEntryID, tailEntryID FROM sessions WHERE id IS NOT NULL ORDER BY rowid",
    )?;
    let mut rows = sessions.query([])?;
    while let Some(row) = rows.next()? {
        let session = Session {
            id: row.get(0)?,
            head: row.get(1)?,
            tail: row.get(2)?,
        };
        let transcript = lookup.transcript(&session.id)?;
        count_transcript(&session, &transcript, &dangling, tally);
    }
    Ok(())
}

fn count_transcript(
    session: &Session,
    transcript: &Transcript,
    dangling: &BTreeSet<i64>,
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
    if transcript.ids.iter().any(|id| dangling.contains(id)) {
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
struct Transcript {
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

/// One statement for each index.
struct Lookup<'c> {
    ids: CachedStatement<'c>,
    header: CachedStatement<'c>,
    child: CachedStatement<'c>,
}

impl<'c> Lookup<'c> {
    fn new(conn: &'c Connection) -> Result<Self> {
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

    fn transcript(&mut self, session: &Cell) -> Result<Transcript> {
        let header = self
            .header
            .query_row([session], |row| row.get(0))
            .optional()?;
        let ids: Vec<i64> = self
            .ids
            .query_map([session], |row| row.get(0))?
            .collect::<Result<_>>()?;
        let mut next = Vec::with_capacity(ids.len());
        let mut elsewhere = 0;
        for id in &ids {
            let child: Option<i64> = self.child.query_row([id], |row| row.get(0)).optional()?;
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

/// Cells of `sessions` that the server never writes. Of each cell the first oddity counts.
fn count_odd_cells(conn: &Connection, columns: &[Column], tally: &mut DamageTally) -> Result<()> {
    let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    let mut sessions = conn.prepare(&format!("SELECT {} FROM sessions", quote_list(&names)))?;
    // By column, so that the answer does not depend on the order of rows.
    let mut odd: Vec<DamageTally> = columns.iter().map(|_| DamageTally::default()).collect();
    let mut rows = sessions.query([])?;
    while let Some(row) = rows.next()? {
        for (position, column) in columns.iter().enumerate() {
            if let Some(kind) = oddity(row.get_ref(position)?, &column.declared_type) {
                odd[position].add("sessions", &column.name, kind, 1);
            }
        }
    }
    for mut column in odd {
        column
            .found
            .sort_by_key(|damage| format!("{:?}", damage.kind));
        tally.found.append(&mut column.found);
    }
    Ok(())
}

/// What is odd about a cell. GRDB writes a `Date` as TEXT and a `Bool` as 0 or 1.
fn oddity(cell: ValueRef<'_>, declared_type: &str) -> Option<DamageKind> {
    let class = StorageClass::from(cell.data_type());
    let expected = match declared_type {
        "TEXT" | "DATETIME" => StorageClass::Text,
        "INTEGER" | "BOOLEAN" => StorageClass::Integer,
        _ => class,
    };
    if class != StorageClass::Null && class != expected {
        return Some(DamageKind::Class(class));
    }
    match cell {
        ValueRef::Integer(number) if declared_type == "BOOLEAN" && !(0..=1).contains(&number) => {
            Some(DamageKind::NotBoolean)
        }
        ValueRef::Text(bytes) if std::str::from_utf8(bytes).is_err() => Some(DamageKind::NotUtf8),
        ValueRef::Text(bytes) if bytes.contains(&0) => Some(DamageKind::Nul),
        _ => None,
    }
}

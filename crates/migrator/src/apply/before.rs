//! What a file holds before anything is written, for the report and for the undo bundle, beside what was
//! surveyed.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sqlite_facts::{SEQUENCE_TABLE, STATISTICS_TABLES, has_table, quote};

use crate::apply::outcome::Dropped;
use crate::detect::ledger::identifiers;
use crate::detect::structure::{Structure, texts};
use crate::error::Error;
use crate::history::History;
use crate::history::migrations::{Loss, Migration};
use crate::history::reserved_tables::LEDGER_TABLE;

/// What a file holds before anything is written.
pub(crate) struct BeforeSteps {
    /// Identifiers in the ledger.
    pub(crate) ledger: Vec<String>,
    /// Stored text of each object.
    pub(crate) texts: BTreeMap<String, String>,
    /// The tables that the undo bundle holds.
    pub(crate) saved: Vec<String>,
}

impl BeforeSteps {
    pub(crate) fn read(
        conn: &Connection,
        structure: &Structure,
        pending: &[&Migration],
        history: &History,
        mends_transcripts: bool,
    ) -> Result<Self, Error> {
        Ok(Self {
            ledger: identifiers(conn).map_err(Error::sqlite("read the ledger of migrations"))?,
            texts: texts(conn)?,
            saved: tables_to_save(conn, structure, pending, history, mends_transcripts)?,
        })
    }
}

/// The tables that the undo bundle holds: the ledger, what SQLite itself keeps, and each of
/// Wuhu's tables that a pending step does not promise to leave untouched; with `sessions` where
/// transcripts are mended.
fn tables_to_save(
    conn: &Connection,
    structure: &Structure,
    pending: &[&Migration],
    history: &History,
    mends_transcripts: bool,
) -> Result<Vec<String>, Error> {
    let is_touched = |table: &str| {
        let promises = |step: &&Migration| step.untouched.contains(&table);
        history.schemas().has_table(table) && !pending.iter().all(promises)
            || mends_transcripts && table == "sessions"
    };
    let names = structure.tables.keys();
    let mut saved: Vec<String> = names
        .filter(|table| *table == LEDGER_TABLE || is_touched(table))
        .cloned()
        .collect();
    let statistics: &[&str] = if pending.is_empty() {
        &[]
    } else {
        &STATISTICS_TABLES
    };
    for table in statistics.iter().chain(&[SEQUENCE_TABLE]) {
        if has_table(conn, table).map_err(Error::sqlite("read the schema"))? {
            saved.push((*table).to_owned());
        }
    }
    Ok(saved)
}

/// What the file holds, after its repair, of the losses that the pending steps declare. Each table is read once.
pub(crate) fn dropped(
    conn: &Connection,
    structure: &Structure,
    pending: &[&Migration],
) -> Result<Vec<Dropped>, Error> {
    let mut dropped = Vec::new();
    let mut by_table: BTreeMap<&str, Vec<(usize, String)>> = BTreeMap::new();
    for loss in pending.iter().flat_map(|step| step.losses) {
        let (table, counted) = match *loss {
            Loss::Column { table, column, .. } => (table, Some(column)),
            Loss::Table { table, .. } => (table, None),
        };
        let Some(declared) = structure.tables.get(table) else {
            continue;
        };
        if counted.is_some_and(|column| declared.column(column).is_none()) {
            continue;
        }
        let counted = counted.map_or_else(|| "*".to_owned(), quote);
        let counts = by_table.entry(table).or_default();
        counts.push((dropped.len(), format!("count({counted})")));
        dropped.push(Dropped {
            loss: *loss,
            held: 0,
        });
    }
    for (table, counts) in by_table {
        let list: Vec<&str> = counts.iter().map(|(_, count)| count.as_str()).collect();
        let sql = format!("SELECT {} FROM {}", list.join(", "), quote(table));
        let held = conn.query_row(&sql, [], |row| {
            let held = (0..counts.len()).map(|position| row.get(position));
            held.collect::<rusqlite::Result<Vec<u64>>>()
        });
        let held = held.map_err(Error::sqlite("count what is dropped"))?;
        for ((position, _), held) in counts.into_iter().zip(held) {
            dropped[position].held = held;
        }
    }
    Ok(dropped)
}

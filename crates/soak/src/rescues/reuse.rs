//! Reset files that were used again, by chance: every row of which all bytes are left is found, and none that
//! never was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use migrator::{History, SET_ASIDE_PREFIX, SET_ASIDE_ROWID};
use rescue::{Rescue, RescueReport};
use rusqlite::Connection;
use sqlite_facts::{Cell, quote, quote_list};
use test_support::Random;

use super::new_file;
use super::reset_file::{Ended, ResetFile, open, write_session};
use super::still_there::still_there;
use crate::error::Error;
use crate::tally::{Broken, Promise};

/// The tables that v6 has too, with the columns that neither a repair nor an update changes, the session's first:
/// of a row an earlier version may be all that is left.
const KEPT: [(&str, &[&str]); 7] = [
    (
        "sessions",
        &["id", "provider", "model", "cwd", "customTitle", "createdAt"],
    ),
    (
        "session_entries",
        &["sessionID", "id", "type", "payload", "createdAt"],
    ),
    (
        "tool_call_status",
        &[
            "sessionID",
            "toolCallID",
            "status",
            "createdAt",
            "updatedAt",
        ],
    ),
    (
        "user_queue_pending",
        &["sessionID", "id", "lane", "enqueuedAt", "payload"],
    ),
    (
        "user_queue_journal",
        &["sessionID", "id", "lane", "payload", "createdAt"],
    ),
    (
        "system_queue_pending",
        &["sessionID", "id", "enqueuedAt", "payload"],
    ),
    (
        "system_queue_journal",
        &["sessionID", "id", "payload", "createdAt"],
    ),
];

/// Those that it dropped: what is found of them is counted alone.
const DROPPED: [&str; 2] = ["environments", "session_child_status"];

/// Sessions of the largest files.
const MOST_SESSIONS: u64 = 200;

/// Rows by rowid.
type RowsByRowid = BTreeMap<i64, Vec<Cell>>;

pub(super) fn trial(seed: u64, history: &History, folder: &Path) -> Ended {
    let mut random = Random::new(seed);
    let file = ResetFile::make(MOST_SESSIONS, &mut random, history, folder)?;
    let written = use_again(&file, &mut random)?;
    let bytes = fs::read(&file.db)?;
    let mut tables = KEPT.map(|(table, _)| table).to_vec();
    tables.extend(DROPPED);
    let (is_there, of) = still_there(&file.before, &file.db, &tables)?;
    let left: usize = is_there.values().map(BTreeSet::len).sum();
    let transcripts = whole_transcripts(&file, &is_there)?;
    let rescued = file.rescue(history);
    let broken = match &rescued {
        Ok(Rescue::Found(rescued)) => {
            let found = Found {
                is_there: &is_there,
                written: &written,
                report: &rescued.report,
            };
            let broken = found.judge(&open(&file.before)?, &open(rescued.path())?)?;
            match broken {
                Some(broken) => Some(broken),
                None => match new_file::fault(rescued, history, folder)? {
                    Some(broken) => Some(broken),
                    None => unreadable(&transcripts, &open(rescued.path())?)?,
                },
            }
        }
        Ok(Rescue::NothingLeft(_)) => (left > 0).then(|| {
            let what = format!("nothing is found of {left} rows that are left");
            (Promise::RowsKept, what)
        }),
        Ok(Rescue::NothingWasDropped { kind }) => Some((Promise::LastWord, format!("{kind:?}"))),
        Err(error) => Some((Promise::Sound, format!("{error}: {error:?}"))),
    };
    let is_same = fs::read(&file.db)? == bytes;
    let changed = || (Promise::Untouched, "the file has changed".to_owned());
    let broken = broken.or_else(|| (!is_same).then(changed));
    let end = format!(
        "{:3} % of the rows are left",
        (left * 10).div_ceil(of.max(1)) * 10
    );
    Ok((
        end,
        broken.map(|(promise, what)| (promise, format!("{}: {what}", file.about))),
    ))
}

/// The transcripts that the server could read before the reset, of which every row is left, and those that it can
/// read today: how many entries each has.
fn whole_transcripts(
    file: &ResetFile,
    is_there: &BTreeMap<&str, BTreeSet<i64>>,
) -> Result<BTreeMap<String, usize>, Error> {
    let none = BTreeSet::new();
    let left = |table| is_there.get(table).unwrap_or(&none);
    let before = open(&file.before)?;
    let mut rowid = before.prepare("SELECT rowid FROM sessions WHERE id = ?1")?;
    let mut whole = BTreeMap::new();
    for (id, entries) in golden::readable_transcripts(&before)? {
        let rowid = rowid.query_row([&id], |row| row.get(0))?;
        let entries_left = left("session_entries");
        if left("sessions").contains(&rowid)
            && entries.iter().all(|entry| entries_left.contains(entry))
        {
            whole.insert(id, entries.len());
        }
    }
    let today = golden::readable_transcripts(&open(&file.db)?)?;
    whole.extend(today.into_iter().map(|(id, entries)| (id, entries.len())));
    Ok(whole)
}

/// A transcript that ought to be readable in the new database, and is not.
fn unreadable(
    transcripts: &BTreeMap<String, usize>,
    new: &Connection,
) -> Result<Option<Broken>, Error> {
    let readable = golden::readable_transcripts(new)?;
    let mut wrong = transcripts
        .iter()
        .filter(|(id, entries)| readable.get(*id).map(Vec::len) != Some(**entries));
    Ok(wrong.next().map(|(id, entries)| {
        let what = format!("the transcript of {id}, of {entries} entries, cannot be read");
        (Promise::RowsKept, what)
    }))
}

/// Sessions of today, some of them deleted again; perhaps a smaller file. All rows that were ever written.
fn use_again(
    file: &ResetFile,
    random: &mut Random,
) -> Result<BTreeMap<&'static str, BTreeSet<Vec<Cell>>>, Error> {
    let conn = open(&file.db)?;
    let mut ids = Vec::new();
    for _ in 0..random.below(4) {
        let messages = random.below(12);
        ids.push(write_session(&conn, random, messages, 3000)?);
    }
    let mut written = BTreeMap::new();
    for (table, columns) in KEPT {
        let rows = rows(&conn, table, columns)?;
        written.insert(table, rows.into_values().collect());
    }
    for id in &ids {
        if random.once_in(4) {
            conn.execute("DELETE FROM session_entries WHERE sessionID = ?1", [id])?;
            conn.execute("DELETE FROM sessions WHERE id = ?1", [id])?;
        }
    }
    match random.below(12) {
        0 => {
            let copy = file.db.with_extension("copy");
            conn.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
            fs::rename(copy, &file.db)?;
        }
        1 => {
            let mut some = conn.prepare("PRAGMA incremental_vacuum(5)")?;
            let mut some = some.query([])?;
            while some.next()?.is_some() {}
        }
        2 => {
            conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        }
        _ => {}
    }
    Ok(written)
}

fn rows(conn: &Connection, table: &str, columns: &[&str]) -> rusqlite::Result<RowsByRowid> {
    let columns = quote_list(columns.iter().copied());
    let mut rows = conn.prepare(&format!("SELECT rowid, {columns} FROM {}", quote(table)))?;
    let width = rows.column_count();
    let cells = rows.query_map([], |row| {
        let cells = (1..width).map(|at| row.get_ref(at).map(Cell::from));
        Ok((row.get(0)?, cells.collect::<rusqlite::Result<_>>()?))
    })?;
    cells.collect()
}

/// What was found, and what it is held against.
struct Found<'f> {
    is_there: &'f BTreeMap<&'f str, BTreeSet<i64>>,
    written: &'f BTreeMap<&'static str, BTreeSet<Vec<Cell>>>,
    report: &'f RescueReport,
}

impl Found<'_> {
    fn judge(&self, before: &Connection, new: &Connection) -> Result<Option<Broken>, Error> {
        let none = BTreeSet::new();
        for table in DROPPED {
            let left = self.is_there.get(table).unwrap_or(&none).len() as u64;
            let found = self.report.found.get(table).copied().unwrap_or(0);
            if found < left {
                let what = format!("{table}: {found} found of {left}");
                return Ok(Some((Promise::RowsKept, what)));
            }
        }
        let sessions = rows(new, "sessions", &["id"])?;
        let sessions: BTreeSet<&Cell> = sessions.values().map(|row| &row[0]).collect();
        let was_session = rows(before, "sessions", &["id"])?;
        let was_session: BTreeSet<&Cell> = was_session.values().map(|row| &row[0]).collect();
        for (table, columns) in KEPT {
            let was = rows(before, table, columns)?;
            let aside = format!("{SET_ASIDE_PREFIX}{table}");
            let aside = rows_set_aside(new, &aside)?;
            let found = rows(new, table, columns)?;
            let is_old =
                |row: &&Vec<Cell>| was_session.contains(&row[0]) || !sessions.contains(&row[0]);
            let old: BTreeSet<&Vec<Cell>> = found.values().filter(is_old).collect();
            let is_there = self.is_there.get(table).unwrap_or(&none);
            let missed: Vec<i64> = is_there
                .iter()
                .filter(|rowid| {
                    !aside.contains(rowid) && was.get(rowid).is_none_or(|row| !old.contains(row))
                })
                .copied()
                .collect();
            if !missed.is_empty() {
                let what = format!(
                    "{table}: missed {} of {}: {:?}",
                    missed.len(),
                    is_there.len(),
                    first(&missed)
                );
                return Ok(Some((Promise::RowsKept, what)));
            }
            let written = &self.written[table];
            let all: BTreeSet<&Vec<Cell>> = was.values().collect();
            let never: Vec<&i64> = found
                .iter()
                .filter(|(_, row)| !all.contains(row) && !is_written(table, row, written))
                .map(|(rowid, _)| rowid)
                .collect();
            if !never.is_empty() {
                let what = format!("{table}: {:?} never were", first(&never));
                return Ok(Some((Promise::NothingInvented, what)));
            }
        }
        Ok(None)
    }
}

/// Whether the row was written after the reset; those of entries and journals may have new ids now.
fn is_written(table: &str, row: &[Cell], written: &BTreeSet<Vec<Cell>>) -> bool {
    let has_number = matches!(
        table,
        "session_entries" | "user_queue_journal" | "system_queue_journal"
    );
    let content = |row: &[Cell]| -> Vec<Cell> {
        let cells = row.iter().enumerate();
        let cells = cells.filter(|(at, _)| !(has_number && *at == 1));
        cells.map(|(_, cell)| cell.clone()).collect()
    };
    let row = content(row);
    written.iter().any(|written| content(written) == row)
}

fn first<T>(rows: &[T]) -> &[T] {
    &rows[..rows.len().min(5)]
}

fn rows_set_aside(conn: &Connection, table: &str) -> Result<BTreeSet<i64>, Error> {
    let is_there = "SELECT 1 FROM sqlite_schema WHERE name = ?1";
    if !conn.prepare(is_there)?.exists([table])? {
        return Ok(BTreeSet::new());
    }
    let sql = format!("SELECT {SET_ASIDE_ROWID} FROM {}", quote(table));
    let mut rows = conn.prepare(&sql)?;
    let rows = rows.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

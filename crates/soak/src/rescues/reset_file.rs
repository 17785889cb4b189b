//! Files of v5 that the hard reset emptied, from a seed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{History, Interrupt, MigrateOptions, Version};
use rescue::{Rescue, RescueError, RescueOptions};
use rusqlite::{Connection, params};
use sqlite_facts::{Table, quote_list};
use test_support::{Random, hard_reset, load_golden};

use crate::error::Error;
use crate::generate::{Interleaved, fill_interleaved, uuid};
use crate::tally::Broken;

const V5: Version = Version::new(5);

/// Goldens whose rows are as the server wrote them.
const GOLDENS: [&str; 7] = [
    "v1",
    "v2",
    "v3",
    "v4",
    "v5-release-0.1.0",
    "v5-wuhu-app-17",
    "grown",
];

/// How a point ended, and the promise that was broken, if one was.
pub(super) type Ended = Result<(String, Option<Broken>), Error>;

/// A reset file.
pub(super) struct ResetFile {
    pub(super) db: PathBuf,
    /// What it was before the reset.
    pub(super) before: PathBuf,
    /// Its settings and content, in words.
    pub(super) about: String,
}

impl ResetFile {
    /// Makes one of any settings in `folder`, rarely with as many sessions as are said, and resets it.
    pub(super) fn make(
        most_sessions: u64,
        random: &mut Random,
        history: &History,
        folder: &Path,
    ) -> Result<Self, Error> {
        let page_bytes = 512_u32 << random.below(8);
        let encoding = random.of(&["UTF-8", "UTF-16le", "UTF-16be"]);
        let vacuum = random.of(&["NONE", "FULL", "INCREMENTAL"]);
        let (db, before) = (folder.join("wuhu.sqlite"), folder.join("before.sqlite"));
        let mut conn = open(&db)?;
        conn.execute_batch(&format!(
            "PRAGMA page_size = {page_bytes}; PRAGMA encoding = '{encoding}'; PRAGMA auto_vacuum = {vacuum}"
        ))?;
        let content = if random.once_in(3) {
            let golden = random.of(&GOLDENS);
            copy_golden(golden, history, &mut conn, folder)?;
            golden.to_owned()
        } else {
            // Few files are of many sessions: a search takes as long as the file is large.
            let sessions = match random.below(400) {
                0 => most_sessions,
                _ => 1 + random.below(12),
            };
            let shape = Interleaved {
                seed: random.next_u64(),
                sessions,
                entries_per_session: 2 + random.index(8),
                payload_bytes: 200 + random.index(3000),
            };
            fill_interleaved(&mut conn, &shape)?;
            format!("{sessions} sessions")
        };
        conn.close().map_err(|(_, error)| error)?;
        fs::copy(&db, &before)?;
        hard_reset(&open(&db)?);
        Ok(Self {
            db,
            before,
            about: format!("{content}, {page_bytes} bytes, {encoding}, auto_vacuum {vacuum}"),
        })
    }

    /// What a rescue makes of it.
    pub(super) fn rescue(&self, history: &History) -> Result<Rescue, RescueError> {
        let interrupt = Interrupt::default();
        let options = RescueOptions {
            history,
            to: None,
            scratch: self.db.parent().unwrap_or(&self.db),
            busy: Duration::from_secs(1),
            interrupt: &interrupt,
            first_lines: false,
        };
        rescue::rescue(&self.db, &options, &mut |_| ())
    }
}

/// Opens it as a server does whose SQLite does not overwrite what it deletes, and which the power may leave.
pub(super) fn open(db: &Path) -> Result<Connection, Error> {
    let conn = Connection::open(db)?;
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF; PRAGMA synchronous = OFF",
    )?;
    Ok(conn)
}

/// Copies the rows of a golden, brought to v5, into an empty file of other settings.
fn copy_golden(
    golden: &str,
    history: &History,
    conn: &mut Connection,
    folder: &Path,
) -> Result<(), Error> {
    let source = folder.join("golden.sqlite");
    load_golden(golden, &open(&source)?);
    let options = MigrateOptions {
        to: Some(V5),
        ..MigrateOptions::for_throw_away_file(history, folder)
    };
    migrator::migrate(&source, &options)?;
    history.create(conn, V5)?;
    let source = open(&source)?;
    conn.execute_batch("BEGIN")?;
    for table in Table::read_all(conn)? {
        if table.name == "grdb_migrations" || table.name.starts_with("sqlite_") {
            continue;
        }
        let columns = table.columns.iter().map(|column| &*column.name);
        let columns = quote_list(columns);
        let marks = vec!["?"; table.columns.len() + 1].join(", ");
        let mut insert = conn.prepare(&format!(
            "INSERT INTO {}(rowid, {columns}) VALUES({marks})",
            table.name
        ))?;
        let mut rows = source.prepare(&format!("SELECT rowid, {columns} FROM {}", table.name))?;
        let width = rows.column_count();
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let cells = (0..width).map(|at| row.get::<_, rusqlite::types::Value>(at));
            let cells: Vec<_> = cells.collect::<rusqlite::Result<_>>()?;
            insert.execute(rusqlite::params_from_iter(cells))?;
        }
    }
    conn.execute_batch("COMMIT")?;
    Ok(())
}

/// Writes a session as a server at v6 does, with so many messages of up to so many bytes: a transaction each.
pub(super) fn write_session(
    conn: &Connection,
    random: &mut Random,
    messages: u64,
    most_bytes: usize,
) -> rusqlite::Result<String> {
    const TIME: &str = "2026-04-01 00:00:00.000";
    let id = uuid(random);
    conn.execute(
        "INSERT INTO sessions(id, provider, model, executionStatus, cwd, createdAt, updatedAt) \
         VALUES(?1, 'openai', 'gpt-5', 'idle', '/new', ?2, ?2)",
        params![id, TIME],
    )?;
    let mut last = None;
    for at in 0..=messages {
        let kind = if at == 0 { "header" } else { "message" };
        let text = "n".repeat(random.index(most_bytes));
        let payload = format!(r#"{{"payload":{{"text":"{text}"}},"type":"{kind}"}}"#);
        conn.execute_batch("BEGIN")?;
        conn.execute(
            "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
             VALUES(?1, ?2, ?3, ?4, ?5)",
            params![id, last, kind, payload.as_bytes(), TIME],
        )?;
        last = Some(conn.last_insert_rowid());
        let updated = format!("2026-04-01 00:00:{:02}.{:03}", at / 1000, at % 1000);
        conn.execute(
            "UPDATE sessions SET headEntryID = coalesce(headEntryID, ?2), tailEntryID = ?2, updatedAt = ?3 \
             WHERE id = ?1",
            params![id, last, updated],
        )?;
        conn.execute_batch("COMMIT")?;
    }
    Ok(id)
}

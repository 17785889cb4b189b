//! Files as the hard reset leaves them, and what a rescue makes of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{HISTORY, History, Interrupt, MigrateOptions, Version};
use rescue::{Rescue, RescueError, RescueOptions, Rescued};
use rusqlite::Connection;
use sqlite_facts::{Cell, quote};
use tempfile::TempDir;
use test_support::hard_reset;

/// A database file in a folder of its own.
pub(crate) struct ResetFile {
    pub(crate) folder: TempDir,
    pub(crate) db: PathBuf,
    scratch: TempDir,
}

impl ResetFile {
    /// An empty file, to which these settings were given.
    pub(crate) fn new(settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("wuhu.sqlite");
        let conn = Connection::open(&db).unwrap();
        conn.execute_batch(&format!("{settings}; CREATE TABLE t(a); DROP TABLE t"))
            .unwrap();
        Self {
            folder,
            db,
            scratch: tempfile::tempdir().unwrap(),
        }
    }

    /// A connection as the server has one, but without foreign keys, and with an SQLite that does not overwrite
    /// what it deletes.
    pub(crate) fn open(&self) -> Connection {
        open(&self.db)
    }

    /// The same file under another name.
    pub(crate) fn copy(&self, name: &str) -> PathBuf {
        let copy = self.folder.path().join(name);
        std::fs::copy(&self.db, &copy).unwrap();
        copy
    }

    /// Brings it to v5, and lets the build of the hard reset upgrade it.
    pub(crate) fn reset(&self) {
        migrate(&self.db, 5);
        hard_reset(&self.open());
    }

    /// What a rescue makes of it.
    pub(crate) fn try_rescue(&self) -> Result<Rescue, RescueError> {
        let history = History::new(HISTORY).unwrap();
        let interrupt = Interrupt::default();
        let options = RescueOptions {
            history: &history,
            to: None,
            scratch: self.scratch.path(),
            busy: Duration::from_secs(5),
            interrupt: &interrupt,
        };
        rescue::rescue(&self.db, &options, &mut |_| ())
    }

    /// What it finds.
    #[track_caller]
    pub(crate) fn rescue(&self) -> Rescued {
        match self.try_rescue().unwrap() {
            Rescue::Found(rescued) => rescued,
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) fn open(db: &Path) -> Connection {
    let conn = Connection::open(db).unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF; PRAGMA synchronous = OFF",
    )
    .unwrap();
    conn
}

/// Migrates a file.
pub(crate) fn migrate(db: &Path, to: u8) {
    let history = History::new(HISTORY).unwrap();
    let options = MigrateOptions {
        to: Some(Version::new(to)),
        ..MigrateOptions::for_throw_away_file(&history, db.parent().unwrap())
    };
    migrator::migrate(db, &options).unwrap();
}

/// The rows of all tables but the ledger and SQLite's own, with their rowids.
pub(crate) fn rows(db: &Path) -> BTreeMap<String, BTreeSet<Vec<Cell>>> {
    let conn = open(db);
    let mut tables = conn
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 \
             AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations'",
        )
        .unwrap();
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let rows_of = |name: &String| {
        let mut rows = conn
            .prepare(&format!("SELECT rowid, * FROM {}", quote(name)))
            .unwrap();
        let width = rows.column_count();
        let rows = rows.query_map([], |row| {
            (0..width)
                .map(|column| row.get_ref(column).map(Cell::from))
                .collect()
        });
        rows.unwrap().map(Result::unwrap).collect()
    };
    names
        .iter()
        .map(|name| (name.clone(), rows_of(name)))
        .collect()
}

/// Sessions as a server at v6 writes them, each with a header and so many entries.
pub(crate) fn write_sessions(conn: &Connection, sessions: u32, entries: u32, payload_bytes: u32) {
    for session in 0..sessions {
        conn.execute_batch(&format!(
            "BEGIN; INSERT INTO sessions(id, provider, model, executionStatus, cwd, createdAt, updatedAt) \
             VALUES(lower(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), \
             substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6)))), 'openai', 'new-{session}', 'idle', '/new', \
             '2026-04-01 00:00:00.000', '2026-04-01 00:00:00.000'); \
             INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
             SELECT id, NULL, 'header', CAST('{{\"payload\":{{}},\"type\":\"header\"}}' AS BLOB), createdAt \
             FROM sessions WHERE rowid = last_insert_rowid(); \
             UPDATE sessions SET headEntryID = last_insert_rowid(), tailEntryID = last_insert_rowid() \
             WHERE id = (SELECT sessionID FROM session_entries WHERE id = last_insert_rowid()); COMMIT"
        ))
        .unwrap();
        for entry in 0..entries {
            conn.execute_batch(&format!(
                "BEGIN; INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
                 SELECT sessionID, id, 'message', CAST('{{\"payload\":{{\"firstKeptEntryID\":' || id || ',\"text\":\"' || \
                 hex(zeroblob(abs(random()) % {payload_bytes})) || '\"}},\"type\":\"message\"}}' AS BLOB), \
                 '2026-04-01 00:00:00.{entry:03}' FROM session_entries WHERE id = (SELECT max(id) FROM session_entries); \
                 UPDATE sessions SET tailEntryID = last_insert_rowid(), updatedAt = '2026-04-01 00:00:01.{entry:03}' \
                 WHERE id = (SELECT sessionID FROM session_entries WHERE id = last_insert_rowid()); COMMIT"
            ))
            .unwrap();
        }
    }
}

pub(crate) fn integer(cell: &Cell) -> i64 {
    match cell {
        Cell::Integer(number) => *number,
        other => panic!("{other:?} is no rowid"),
    }
}

//! What other processes see of a migration while it runs: all of before or all of after.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use migrator::{FileKind, HISTORY, History, MigrateOptions, Migration};
use rusqlite::{Connection, ErrorCode};

use crate::content::{self, Content};
use crate::fixture::{self, Db, version};
use crate::{child, survival};

const MODES: [&str; 2] = ["", "PRAGMA journal_mode=WAL"];

/// The list with a step more, which takes a second or two: time to look at the middle.
fn slow(rows: u64) -> History {
    let sql = format!(
        "CREATE TABLE slow(n); \
         INSERT INTO slow WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n \
            WHERE n < {rows}) SELECT max(n) FROM n"
    );
    let last = Migration {
        version: version(7),
        identifier: "wuhu_v7_slow",
        sql: sql.leak(),
        rebuilds: &[],
        losses: &[],
        untouched: &["session_entries"],
    };
    History::new(&[HISTORY, &[last]].concat()).unwrap()
}

/// Starts `test` while a migration runs; it must say `line`. As long as it says by one of `missed`
/// that it came before or after, it gets more time with a new file.
fn in_the_middle(settings: &str, test: &str, line: &str, missed: &[&str]) {
    for rows in [2_000_000, 8_000_000, 32_000_000] {
        let db = Db::with_settings(5, settings);
        let history = slow(rows);
        let plan = MigrateOptions {
            history: &history,
            busy: Duration::from_secs(20),
            ..db.plan()
        };
        let said = std::thread::scope(|scope| {
            let migration = scope.spawn(|| fixture::migrated(migrator::migrate(&db.path, &plan)));
            std::thread::sleep(Duration::from_millis(200));
            let mut other = child::start(test, &db.path);
            other.nudge();
            let said = other.wait_for_one_of(&[missed, &[line]].concat());
            migration.join().unwrap();
            said
        });
        match said.as_deref() {
            Some(said) if said == line => return,
            Some(_) => {}
            None => panic!("`{test}` never said `{line}`"),
        }
    }
    panic!("no migration was slow enough");
}

/// The versions that a whole file may be at.
fn version_of(conn: &Connection) -> rusqlite::Result<&'static str> {
    let ids: String = conn.query_row(
        "SELECT group_concat(identifier, ' ') FROM \
         (SELECT identifier FROM grdb_migrations ORDER BY rowid)",
        [],
        |row| row.get(0),
    )?;
    let tables: String = conn.query_row(
        "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema \
         WHERE name IN ('environments', 'mounts', 'slow', '_wuhu_v6_sessions') ORDER BY name)",
        [],
        |row| row.get(0),
    )?;
    let sessions: i64 = conn.query_row("SELECT count(*) FROM sessions", [], |row| row.get(0))?;
    let last = ids.rsplit(' ').next().unwrap_or_default();
    Ok(match (last, tables.as_str(), sessions) {
        ("wuhu_v5_archive", "environments", 6) => "old",
        ("wuhu_v7_slow", "mounts slow", 6) => "new",
        _ => "half",
    })
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
}

/// Opens the file as a server does, over and over, and never waits.
#[test]
fn a_server_that_starts_in_the_middle_sees_no_half() {
    for settings in MODES {
        in_the_middle(
            settings,
            "meanwhile::child_that_looks",
            "saw locked, new, old",
            &["saw new", "saw new, old"],
        );
    }
}

#[test]
fn child_that_looks() {
    let Some(path) = child::file() else { return };
    child::ready();
    let start = Instant::now();
    let mut saw = BTreeSet::new();
    while !saw.contains("new") && start.elapsed() < Duration::from_secs(60) {
        saw.insert(look(&path));
        saw.insert(lock(&path));
    }
    // A reader may also be told to wait, for the moment of COMMIT; that nobody holds the lock is
    // what it finds before and after.
    saw.retain(|word| !matches!(*word, "busy" | "free"));
    let saw: Vec<&str> = saw.into_iter().collect();
    println!("\nsaw {}", saw.join(", "));
}

fn look(path: &Path) -> &'static str {
    let conn = fixture::open(path);
    conn.busy_timeout(Duration::ZERO).unwrap();
    let read = conn.execute_batch("BEGIN").and_then(|()| version_of(&conn));
    read.unwrap_or_else(|error| {
        assert!(is_busy(&error), "{error:?}");
        "busy"
    })
}

/// What a server does before it writes.
fn lock(path: &Path) -> &'static str {
    let conn = fixture::open(path);
    conn.busy_timeout(Duration::ZERO).unwrap();
    match conn.execute_batch("BEGIN IMMEDIATE") {
        Ok(()) => "free",
        Err(error) => {
            assert!(is_busy(&error), "{error:?}");
            "locked"
        }
    }
}

/// One that waits gets the lock when all is done, and finds all of it.
#[test]
fn a_server_that_waits_finds_all_of_it() {
    for settings in MODES {
        in_the_middle(
            settings,
            "meanwhile::child_that_waits",
            "waited: new",
            &["did not wait: new", "did not wait: old"],
        );
    }
}

#[test]
fn child_that_waits() {
    let Some(path) = child::file() else { return };
    child::ready();
    let is_locked = lock(&path) == "locked";
    let conn = fixture::open(&path);
    conn.busy_timeout(Duration::from_secs(60)).unwrap();
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    let waited = if is_locked { "waited" } else { "did not wait" };
    println!("\n{waited}: {}", version_of(&conn).unwrap());
}

/// In WAL mode a reader has what it began with until it ends, whatever comes meanwhile.
#[test]
fn a_reader_keeps_its_snapshot_through_a_migration() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let before = content::read(&db.open());
    let mut reader = child::start("meanwhile::child_that_keeps_its_snapshot", &db.path);
    db.must_migrate();
    assert_eq!(db.kind(), FileKind::Version(version(6)));
    reader.nudge();
    assert!(reader.wait_for("the same, then v6"));
    survival::check_result(&db, before);
}

#[test]
fn child_that_keeps_its_snapshot() {
    let Some(path) = child::file() else { return };
    let conn = fixture::open(&path);
    conn.execute_batch("BEGIN").unwrap();
    let whole = |conn: &Connection| -> (Content, String) {
        let schema = "SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema ORDER BY name)";
        let schema = conn.query_row(schema, [], |row| row.get(0)).unwrap();
        (content::read(conn), schema)
    };
    let before = whole(&conn);
    child::ready();
    assert!(whole(&conn) == before, "the snapshot has changed");
    conn.execute_batch("COMMIT").unwrap();
    let after = whole(&conn);
    assert!(after.0.contains_key("mounts") && !after.0.contains_key("environments"));
    println!("\nthe same, then v6");
}

//! A program that works on a database beside a test: `second-process ROLE FILE [WORD…]`.
//!
//! POSIX locks belong to a process, so a lock that the test itself held would not be in its way. Where
//! a role waits for the test it prints the line `ready`, and goes on at the next line of its stdin.
#![expect(clippy::unwrap_used, reason = "its test sees that it ended")]
#![expect(clippy::print_stdout, reason = "its test reads it")]

use std::collections::BTreeSet;
use std::io::{BufRead, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use migrator::{Error, History, MigrateOptions, Migration, Outcome};
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OpenFlags};

mod transfer;

/// v1 to v6, of which the tests are: `test_support::up_to_v6`, which a program cannot name.
const HISTORY: &[Migration] = migrator::HISTORY.split_at(6).0;

fn main() {
    let mut args = std::env::args_os().skip(1);
    let role = args.next().unwrap().into_string().unwrap();
    let path = PathBuf::from(args.next().unwrap());
    let words: Vec<String> = args.map(|word| word.into_string().unwrap()).collect();
    match role.as_str() {
        "sql" => run_sql(&path),
        "transfer" => transfer_until_told(&path, &words),
        "look" => look_until_migrated(&path),
        "wait" => wait_for_the_lock(&path),
        "keep-snapshot" => keep_snapshot(&path),
        "migrate" => migrate(&path, &words),
        "dry-run" => dry_run(&path),
        "undo" => undo(&path, &words),
        _ => panic!("there is no role `{role}`"),
    }
}

fn ready() {
    println!("ready");
}

/// Waits for the test.
fn pause() {
    ready();
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

/// Without foreign keys and without waiting for a disk.
fn open(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags).unwrap();
    conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF;")
        .unwrap();
    conn
}

/// Runs the SQL that the test sends, a line at a time.
fn run_sql(path: &Path) {
    let conn = open(path);
    // In WAL mode the first read takes the lock that says that a connection is there.
    conn.execute_batch("PRAGMA wal_autocheckpoint=0; SELECT count(*) FROM sqlite_schema")
        .unwrap();
    ready();
    for line in std::io::stdin().lock().lines() {
        conn.execute_batch(&line.unwrap()).unwrap();
        ready();
    }
}

/// Set by [`transfer_until_told`]'s thread that waits for the test.
static STOP: AtomicBool = AtomicBool::new(false);

/// Commits all the time; no write may fail. The word: for how many milliseconds it waits for a lock;
/// none: for five seconds, as the server.
fn transfer_until_told(path: &Path, words: &[String]) {
    let conn = open(path);
    let waits_ms = words.first().map_or(5_000, |word| word.parse().unwrap());
    conn.busy_timeout(Duration::from_millis(waits_ms)).unwrap();
    conn.execute_batch("PRAGMA wal_autocheckpoint=50; PRAGMA cache_size=5")
        .unwrap();
    thread::spawn(|| {
        let _ = std::io::stdin().read(&mut [0]);
        STOP.store(true, Ordering::Relaxed);
    });
    ready();
    let mut n = 0_u32;
    while !STOP.load(Ordering::Relaxed) {
        n += 1;
        let step = n.wrapping_mul(2_654_435_761);
        let sql = transfer::transfer(step % 400, (step >> 10) % 400);
        conn.execute_batch(&sql).unwrap();
        // Pauses of many lengths, so that some snapshots fit in.
        thread::sleep(Duration::from_micros(u64::from(step >> 20)));
    }
    println!("never failed");
}

/// Opens the file as a server does, over and over, and never waits; says everything that it found.
fn look_until_migrated(path: &Path) {
    pause();
    let start = Instant::now();
    let mut saw = BTreeSet::new();
    while !saw.contains("new") && start.elapsed() < Duration::from_secs(60) {
        saw.insert(look(path));
        saw.insert(lock(path));
    }
    // A reader may find the file busy at the moment of COMMIT, and the lock free before and after.
    saw.retain(|word| !matches!(*word, "busy" | "free"));
    let saw: Vec<&str> = saw.into_iter().collect();
    println!("saw {}", saw.join(", "));
}

/// The version that a reader finds.
fn look(path: &Path) -> &'static str {
    let conn = open(path);
    conn.busy_timeout(Duration::ZERO).unwrap();
    let read = conn.execute_batch("BEGIN").and_then(|()| version_of(&conn));
    read.unwrap_or_else(|error| {
        assert!(is_busy(&error), "{error:?}");
        "busy"
    })
}

/// Takes the lock as a server does before it writes.
fn lock(path: &Path) -> &'static str {
    let conn = open(path);
    conn.busy_timeout(Duration::ZERO).unwrap();
    match conn.execute_batch("BEGIN IMMEDIATE") {
        Ok(()) => "free",
        Err(error) => {
            assert!(is_busy(&error), "{error:?}");
            "locked"
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
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

/// Waits for the lock as a server does, and says what it found once it had it.
fn wait_for_the_lock(path: &Path) {
    pause();
    let is_locked = lock(path) == "locked";
    let conn = open(path);
    conn.busy_timeout(Duration::from_secs(60)).unwrap();
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    let waited = if is_locked { "waited" } else { "did not wait" };
    println!("{waited}: {}", version_of(&conn).unwrap());
}

/// Reads everything in one transaction, again after a migration, and once more after the transaction.
fn keep_snapshot(path: &Path) {
    let conn = open(path);
    conn.execute_batch("BEGIN").unwrap();
    let before = everything(&conn);
    pause();
    assert!(everything(&conn) == before, "the snapshot has changed");
    conn.execute_batch("COMMIT").unwrap();
    let after = everything(&conn);
    let has = |table: &str| after.iter().any(|(name, _)| name == table);
    assert!(has("mounts") && !has("environments"));
    println!("the same, then v6");
}

/// The rows of every table, `sqlite_schema` first.
fn everything(conn: &Connection) -> Vec<(String, Vec<Vec<Value>>)> {
    let rows = |table: &str| -> Vec<Vec<Value>> {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = statement.column_count();
        let cells = |row: &rusqlite::Row<'_>| (0..width).map(|at| row.get(at)).collect();
        let rows = statement.query_map([], cells).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let schema = rows("sqlite_schema");
    let tables = schema.iter().filter_map(|object| match &object[..2] {
        [Value::Text(kind), Value::Text(name)] if kind == "table" => Some(name.clone()),
        _ => None,
    });
    let mut all: Vec<_> = tables.map(|name| (name.clone(), rows(&name))).collect();
    all.insert(0, ("sqlite_schema".to_owned(), schema));
    all
}

/// Migrates and says what came of it. The words: `when-told`, `durable`, `undo` (a bundle beside the
/// file).
fn migrate(path: &Path, words: &[String]) {
    let has = |word: &str| words.iter().any(|given| given == word);
    let scratch = tempfile::tempdir().unwrap();
    let history = History::new(HISTORY).unwrap();
    let plan = MigrateOptions {
        durable: has("durable"),
        undo_dir: path.parent().filter(|_| has("undo")),
        ..plan(&history, scratch.path())
    };
    if has("when-told") {
        pause();
    }
    match migrator::migrate(path, &plan) {
        Ok(Outcome::Migrated(_)) => println!("migrated"),
        Ok(Outcome::Nothing { .. }) => println!("nothing to do"),
        Err(Error::ChangedMeanwhile { .. }) => println!("changed meanwhile"),
        // What was opened had a log, which the other run had written into the file by then.
        Err(Error::Recovered { error, .. }) if matches!(*error, Error::ChangedMeanwhile { .. }) => {
            println!("changed meanwhile");
        }
        Ok(other) => println!("{other:?}"),
        Err(error) => println!("{error}"),
    }
}

/// Tries a migration and says what came of it.
fn dry_run(path: &Path) {
    let scratch = tempfile::tempdir().unwrap();
    let history = History::new(HISTORY).unwrap();
    match migrator::dry_run(path, &plan(&history, scratch.path())) {
        Ok(_) => println!("migrated"),
        Err(error) => println!("{error}"),
    }
}

/// Takes a migration back and says what came of it. The words: its bundle, and perhaps `durable`.
fn undo(path: &Path, words: &[String]) {
    let scratch = tempfile::tempdir().unwrap();
    let history = History::new(HISTORY).unwrap();
    let options = MigrateOptions {
        durable: words.iter().any(|word| word == "durable"),
        ..plan(&history, scratch.path())
    };
    match migrator::undo(path, Path::new(&words[0]), &options) {
        Ok(version) => println!("at {version}"),
        Err(error) => println!("{error}"),
    }
}

fn plan<'a>(history: &'a History, scratch: &'a Path) -> MigrateOptions<'a> {
    MigrateOptions {
        busy: Duration::from_secs(10),
        ..MigrateOptions::for_throw_away_file(history, scratch)
    }
}

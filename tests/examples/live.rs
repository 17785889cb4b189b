//! How a writer fares while a snapshot is taken, and the snapshot while it is written:
//! `cargo run --release -p system-tests --example live -- --bytes 1000000000 --every-ms 1000`
//!
//! The same while the real program captures, here in a release and in a debug build:
//! `cargo run --release -p system-tests --example live -- --bytes 1000000000 --every-ms 1000 \
//! --journal-mode WAL --capture target/release/xtask --capture target/debug/xtask`
//!
//! A second process commits as the server does (default settings, busy timeout 5 s) and says how long
//! its writes took, before the snapshot and during it.

use std::io::{BufRead, BufReader, Read, Write, stderr, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use clap::Parser;
use migrator::{MAX_WRITER_WAIT, Snapshot, SnapshotOptions, SnapshotProgress};
use rusqlite::Connection;
use soak::Error;
use soak::generate::{self, Generate};

/// Measure the writes of a second process while snapshots are taken
#[derive(Parser)]
struct Args {
    /// The size of the database
    #[arg(long, default_value_t = 100_000_000)]
    bytes: u64,
    /// Milliseconds from one commit to the next
    #[arg(long, default_value_t = 1_000)]
    every_ms: u64,
    /// `DELETE` or `WAL`
    #[arg(long, default_value = "DELETE")]
    journal_mode: String,
    /// A database to copy instead of making one of `--bytes`
    #[arg(long)]
    from: Option<PathBuf>,
    /// Run this build of `xtask` to capture the database, instead of taking snapshots
    #[arg(long, value_name = "XTASK")]
    capture: Vec<PathBuf>,
    /// How many snapshots are taken
    #[arg(long, default_value_t = 3)]
    snapshots: u32,
    /// How often one may begin again
    #[arg(long, default_value_t = 20)]
    restarts: usize,
    /// Milliseconds for which a lock is held, at most [default: the library's]
    #[arg(long)]
    hold_ms: Option<u64>,
    /// Copy where the file system could clone
    #[arg(long)]
    no_clones: bool,
    /// The folder for the database and the snapshots [default: the system's]
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Be the second process, on this file
    #[arg(long, hide = true)]
    write_to: Option<PathBuf>,
}

fn main() -> Result<(), Error> {
    let args = Args::parse();
    match &args.write_to {
        Some(db) => write(db, Duration::from_millis(args.every_ms)),
        None => measure(&args),
    }
}

fn measure(args: &Args) -> Result<(), Error> {
    let parent = args.folder.clone().unwrap_or_else(std::env::temp_dir);
    let folder = tempfile::tempdir_in(parent)?;
    let db = folder.path().join("wuhu.sqlite");
    if let Some(from) = &args.from {
        std::fs::copy(from, &db)?;
    } else {
        generate::create(
            &db,
            &Generate {
                seed: 1,
                len_bytes: args.bytes,
                big_cell_bytes: 0,
            },
        )?;
    }
    let conn = Connection::open(&db)?;
    conn.pragma_update_and_check(None, "journal_mode", &args.journal_mode, |_| Ok(()))?;
    drop(conn);
    std::fs::File::open(&db)?.sync_all()?;

    let mut writer = Command::new(std::env::current_exe()?)
        .args(["--every-ms", &args.every_ms.to_string(), "--write-to"])
        .arg(&db)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut said = BufReader::new(writer.stdout.take().ok_or("no stdout")?).lines();
    let mut tell = writer.stdin.take().ok_or("no stdin")?;
    let mut ask = |of: &str| -> Result<(), Error> {
        writeln!(tell)?;
        let answer = said.next().ok_or("the writer has ended")??;
        Ok(writeln!(stdout(), "  writes {of}: {answer}")?)
    };
    writeln!(
        stdout(),
        "{}, {} bytes, a commit every {} ms",
        args.journal_mode,
        std::fs::metadata(&db)?.len(),
        args.every_ms
    )?;
    thread::sleep(Duration::from_secs(4));
    ask("before")?;
    for program in &args.capture {
        capture(program, &db, folder.path())?;
        ask("during")?;
    }
    for _ in 0..args.snapshots * u32::from(args.capture.is_empty()) {
        take(args, &db, folder.path())?;
        ask("during")?;
    }
    drop(tell);
    writer.wait()?;
    Ok(())
}

/// Runs the real program, with a home and temporary files of its own.
fn capture(program: &Path, db: &Path, folder: &Path) -> Result<(), Error> {
    let start = Instant::now();
    let done = Command::new(std::path::absolute(program)?)
        .args(["capture", "--force", "--out"])
        .arg(folder)
        .arg(db)
        .env("HOME", folder)
        .env("TMPDIR", folder)
        .output()?;
    let words = String::from_utf8_lossy(&done.stderr);
    writeln!(
        stdout(),
        "{}: {} ms, {}, last words: {}",
        program.display(),
        start.elapsed().as_millis(),
        done.status,
        words.lines().last().unwrap_or("none")
    )?;
    Ok(())
}

fn take(args: &Args, db: &Path, scratch: &Path) -> Result<(), Error> {
    let take = SnapshotOptions {
        scratch,
        busy: Duration::from_secs(5),
        interrupt: None,
        restarts: args.restarts,
        clones: !args.no_clones,
        max_writer_wait: args.hold_ms.map_or(MAX_WRITER_WAIT, Duration::from_millis),
    };
    let start = Instant::now();
    let mut restarts = 0;
    let mut copied_ms = 0;
    let taken = Snapshot::take(db, &take, &mut |progress| match progress {
        SnapshotProgress::Restarted { times } => restarts = times,
        SnapshotProgress::Copied { .. } => copied_ms = start.elapsed().as_millis(),
        _ => {}
    });
    let all_ms = start.elapsed().as_millis();
    let result = match taken {
        Ok(snapshot) => check(snapshot.path())?,
        Err(error) => error.to_string(),
    };
    writeln!(
        stdout(),
        "snapshot: {all_ms} ms ({copied_ms} copying), {restarts} restarts, {result}"
    )?;
    Ok(())
}

/// Whether the snapshot is of one moment.
fn check(path: &Path) -> Result<String, Error> {
    let conn = Connection::open(path)?;
    let sound: String = conn.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    let (title, journal): (u64, u64) = conn.query_row(
        "SELECT (SELECT customTitle FROM sessions WHERE rowid = 1), \
                (SELECT count(*) FROM user_queue_journal WHERE lane = 'measured')",
        [],
        |row| {
            Ok((
                row.get::<_, String>(0)?.parse().unwrap_or(u64::MAX),
                row.get(1)?,
            ))
        },
    )?;
    let agrees = if title == journal {
        "consistent"
    } else {
        "TORN"
    };
    Ok(format!(
        "quick_check {sound}, {agrees} after {journal} commits"
    ))
}

/// Commits until stdin ends; for each line of it, says how the writes since the last one went.
fn write(db: &Path, every: Duration) -> Result<(), Error> {
    let conn = Connection::open(db)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    let (sender, lines) = channel();
    thread::spawn(move || {
        let mut byte = [0];
        while stdin().read(&mut byte).is_ok_and(|read| read > 0) && sender.send(()).is_ok() {}
    });
    let (mut commits, mut failed, mut longest) = (0_u32, 0_u32, Duration::ZERO);
    let mut next = Instant::now();
    conn.execute("UPDATE sessions SET customTitle = '0' WHERE rowid = 1", [])?;
    loop {
        next += every;
        let start = Instant::now();
        match conn.execute_batch(
            "BEGIN IMMEDIATE; \
             UPDATE sessions SET customTitle = CAST(customTitle + 1 AS TEXT) WHERE rowid = 1; \
             INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) \
             SELECT id, 'measured', zeroblob(3000), '2026' FROM sessions WHERE rowid = 1; \
             COMMIT",
        ) {
            Ok(()) => commits += 1,
            Err(error) => {
                failed += 1;
                writeln!(stderr(), "a write failed: {error}")?;
                if !conn.is_autocommit() {
                    conn.execute_batch("ROLLBACK")?;
                }
            }
        }
        longest = longest.max(start.elapsed());
        match lines.recv_timeout(next.saturating_duration_since(Instant::now())) {
            Ok(()) => {
                writeln!(
                    stdout(),
                    "{commits} commits, {failed} failed, longest {} ms",
                    longest.as_millis()
                )?;
                (commits, failed, longest) = (0, 0, Duration::ZERO);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
    }
}

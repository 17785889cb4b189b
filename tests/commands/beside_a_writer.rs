//! The commands that only look, beside a server that writes to the file: they answer, and none of its writes fails.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{fs, sync::Arc};

use rusqlite::Connection;
#[cfg(target_os = "linux")]
use test_support::FaultLibrary;

use crate::sandbox::{Sandbox, XTASK};

/// As long as the server waits for a lock.
const SERVER_WAITS: Duration = Duration::from_secs(5);

const MODES: [&str; 2] = ["DELETE", "WAL"];

/// A server that commits over and over; what it could not write ends it.
struct Writer {
    is_enough: Arc<AtomicBool>,
    thread: JoinHandle<rusqlite::Result<u32>>,
}

impl Writer {
    /// Commits to `db` after each `pause`, and waits for a lock for `patience`.
    fn start(db: PathBuf, pause: Duration, patience: Duration) -> Self {
        let is_enough = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&is_enough);
        let thread = thread::spawn(move || {
            let conn = Connection::open(db)?;
            conn.busy_timeout(patience)?;
            let mut commits = 0;
            while !ends.load(Ordering::Relaxed) {
                commits += 1;
                let sql = "UPDATE sessions SET updatedAt = printf('2026-02-26 08:00:%06.3f', ?1 / 1000.0)";
                conn.execute(sql, [commits])?;
                thread::sleep(pause);
            }
            Ok(commits)
        });
        Self { is_enough, thread }
    }

    /// Ends it; how many commits it made, and all that it tried.
    #[track_caller]
    fn commits(self) -> u32 {
        self.is_enough.store(true, Ordering::Relaxed);
        self.thread.join().unwrap().expect("a write failed")
    }
}

/// A database in a journal mode, and a folder for temporary files.
fn sandbox(case: &str, mode: &str) -> (Sandbox, PathBuf) {
    let sandbox = Sandbox::for_capture(case);
    let db = sandbox.path("wuhu.sqlite");
    let conn = Connection::open(&db).unwrap();
    let set: String = conn
        .query_row(&format!("PRAGMA journal_mode={mode}"), [], |row| row.get(0))
        .unwrap();
    assert!(set.eq_ignore_ascii_case(mode));
    (sandbox, db)
}

fn command(sandbox: &Sandbox, words: &[&str]) -> Command {
    let mut command = Command::new(XTASK);
    command.args(words).current_dir(sandbox.folder());
    command.env("TMPDIR", sandbox.path("tmp"));
    command
}

/// Ends well, and leaves nothing of its own.
#[track_caller]
fn answers(sandbox: &Sandbox, mut command: Command) {
    let output = command.output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}: {error}");
    assert_eq!(left_in(&sandbox.path("tmp")), 0, "{command:?}");
}

fn left_in(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

/// The server of a user that has much to do.
#[test]
fn every_twenty_milliseconds() {
    for mode in MODES {
        let (sandbox, db) = sandbox("v5-wuhu-app-17", mode);
        let writer = Writer::start(db, Duration::from_millis(20), SERVER_WAITS);
        for words in [
            &["inspect", "wuhu.sqlite"][..],
            &["migrate", "--dry-run", "wuhu.sqlite"],
            &["capture", "--name", "v5-large", "wuhu.sqlite"],
        ] {
            answers(&sandbox, command(&sandbox, words));
        }
        assert!(writer.commits() > 10, "{mode}");
    }
}

/// A look in place takes longer there than a server waits, and gives the lock away before.
#[cfg(target_os = "linux")]
#[test]
fn on_a_slow_disk() {
    let library = FaultLibrary::new();
    for mode in MODES {
        let (sandbox, db) = sandbox("v5-many-rows", mode);
        let writer = Writer::start(db, Duration::from_millis(20), SERVER_WAITS);
        let mut look = command(&sandbox, &["inspect", "wuhu.sqlite"]);
        library.slow_down("wuhu.sqlite$", Duration::from_millis(100), &mut look);
        answers(&sandbox, look);
        assert!(writer.commits() > 1, "{mode}");
    }
}

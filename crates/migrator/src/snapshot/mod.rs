//! A consistent private copy of a database that a server goes on writing to.
//!
//! The server waits five seconds for a lock and then its write has failed (FACTS: GRDB, busy
//! timeout 5 s). So in rollback mode, where a reader keeps the writer from committing, nothing here
//! keeps one waiting for longer than a fraction of a second; and nothing writes. Three ways lead to a copy:
//!
//! - [`rollback`]: a live file in rollback mode is copied without a lock, then compared under locks;
//! - [`log`]: a live file in WAL mode is copied under one read transaction, which is in no writer's way;
//! - at rest: a file to which nobody holds a log, or whose writer crashed, is copied with its side
//!   files while their times stand still, and recovered in the copy, never in place.
//!
//! **POSIX locks belong to a process, not to a handle: closing any handle of a file drops every lock
//! that this process has on it.** Each handle that is opened here beside an SQLite connection is
//! therefore declared before it, so that it is closed after it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction};
use tempfile::TempDir;

use crate::detect::private_copy::{COPY_PAUSE, CopyTarget, private_folder};
use crate::detect::probe::{self, Probe, probe, side_file};
use crate::error::Error;

mod log;
mod rollback;

/// How long a writer is kept waiting, at most: less than a tenth of what the server's waits. A lock
/// that nobody waits for may be held longer, so that fewer passes begin again.
pub const MAX_WRITER_WAIT: Duration = Duration::from_millis(300);

/// A private copy of a database as it was at one moment: a plain file (0600) without side files, in
/// a folder of its own (0700). Page size, encoding and journal mode are the source's. Both are
/// removed when the value is dropped.
#[derive(Debug)]
pub struct Snapshot {
    path: PathBuf,
    _folder: TempDir,
}

/// How a snapshot is taken.
#[derive(Debug, Clone, Copy)]
pub struct SnapshotOptions<'a> {
    /// The folder in which the snapshot's own is made.
    pub scratch: &'a Path,
    /// How long another process's lock is waited for.
    pub busy: Duration,
    /// How often it may begin again because another process has written meanwhile.
    pub restarts: usize,
    /// Whether to clone where the file system can, instead of copying; false where a test wants to
    /// see the other way everywhere.
    pub clones: bool,
    /// How long a writer is kept waiting, at most, so far as the disk lets go; [`MAX_WRITER_WAIT`]. Zero: every
    /// block has a lock of its own.
    pub hold: Duration,
    /// A clock that is never set back: the time since whatever moment.
    pub now: fn() -> Duration,
}

/// What a snapshot has come to. It is never told while a writer is kept waiting: whoever listens may
/// take its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SnapshotProgress {
    /// So much has been copied. The total is the size at the beginning; the file may grow.
    Copied {
        /// Bytes until now.
        done_bytes: u64,
        /// Bytes of the file and its log.
        total_bytes: u64,
    },
    /// So much has been found equal to the file, or made so.
    Compared {
        /// Bytes until now.
        done_bytes: u64,
        /// Bytes of the file.
        total_bytes: u64,
    },
    /// Another process wrote; what was done since the last of these counts for nothing.
    Restarted {
        /// How often by now.
        times: usize,
    },
}

impl Snapshot {
    /// Copies the database at `db` into a new folder under `options.scratch`.
    ///
    /// The source, its side files and its folder stay as they are, and no write of another process
    /// fails because of it. Errors: what [`crate::inspect`] says of a path that is no database;
    /// [`Error::WrittenTooOften`] where other processes left no time for a copy. No other part of
    /// this process may have the file open (see the module about locks).
    pub fn take(
        db: &Path,
        options: &SnapshotOptions<'_>,
        progress: &mut dyn FnMut(SnapshotProgress),
    ) -> Result<Self, Error> {
        let folder = private_folder(options.scratch)?;
        let mut job = Job {
            path: folder.path().join("snapshot.sqlite"),
            options: *options,
            progress,
            is_filled: false,
        };
        for times in 0..=options.restarts {
            if times > 0 {
                (job.progress)(SnapshotProgress::Restarted { times });
            }
            // Anew each time: a server that starts or stops meanwhile changes the way.
            let found = probe(db)?;
            if job.attempt(&found).map_err(|error| error.with_path(db))? {
                job.recover().map_err(|error| error.with_path(db))?;
                return Ok(Self {
                    path: job.path,
                    _folder: folder,
                });
            }
        }
        Err(Error::WrittenTooOften {
            path: db.to_owned(),
            attempts: options.restarts.saturating_add(1),
        })
    }

    /// Where the copy is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the copy to be read, with a cache of `cache_kib` KiB whatever the file's size.
    pub fn open(&self, cache_kib: u32) -> Result<Connection, Error> {
        let conn = probe::open(&self.path, false, Duration::ZERO)?;
        conn.pragma_update(None, "cache_size", -i64::from(cache_kib))
            .map_err(Error::sqlite("set the cache"))?;
        Ok(conn)
    }
}

/// One snapshot in the making.
struct Job<'a> {
    /// Of the copy.
    path: PathBuf,
    options: SnapshotOptions<'a>,
    progress: &'a mut dyn FnMut(SnapshotProgress),
    /// A copy of the whole file is there, torn as it may be.
    is_filled: bool,
}

impl Job<'_> {
    /// Tries once. False: another process wrote meanwhile, and the copy is not whole.
    fn attempt(&mut self, found: &Probe) -> Result<bool, Error> {
        // An attempt before may have left them, and they would be recovered into this one's copy.
        self.target(found, |target| {
            target.remove("-journal")?;
            target.remove("-wal")
        })?;
        if found.has_log {
            return match log::copy(self, found)? {
                Some(is_whole) => Ok(is_whole),
                None => self.copy_at_rest(found),
            };
        }
        // SQLite takes a journal beside an empty file for a remnant, and deletes it.
        if found.len_bytes == 0 {
            return self.copy_at_rest(found);
        }
        match rollback::copy(self, found)? {
            Some(is_whole) => Ok(is_whole),
            None => self.copy_at_rest(found),
        }
    }

    fn copy_at_rest(&mut self, found: &Probe) -> Result<bool, Error> {
        self.is_filled = false;
        let is_whole = self.target(found, |target| target.copy_at_rest(&found.path))?;
        if !is_whole {
            // Somebody is at work whom no lock tells: give it time to end.
            thread::sleep(COPY_PAUSE);
        }
        Ok(is_whole)
    }

    /// Copies something to where the snapshot will be, and tells how far it is.
    fn target<T>(&mut self, found: &Probe, copy: impl FnOnce(&mut CopyTarget<'_>) -> T) -> T {
        let mut done_bytes = 0;
        let total_bytes = found.len_bytes + side_bytes(&found.path);
        let progress = &mut *self.progress;
        copy(&mut CopyTarget {
            path: &self.path,
            scratch: self.options.scratch,
            clones: self.options.clones,
            told: &mut |bytes| {
                done_bytes += bytes;
                progress(SnapshotProgress::Copied {
                    done_bytes,
                    total_bytes: total_bytes.max(done_bytes),
                });
            },
        })
    }

    /// Rolls back or checkpoints the copy, so that it needs no side file.
    fn recover(&self) -> Result<(), Error> {
        let has = |suffix: &str| side_file(&self.path, suffix).exists();
        if !has("-journal") && !has("-wal") {
            return Ok(());
        }
        let conn = probe::open(&self.path, true, self.options.busy)?;
        // It lives no longer than this process: there is nothing to be made durable.
        conn.pragma_update(None, "synchronous", "OFF")
            .and_then(|()| conn.pragma_query_value(None, "schema_version", |_| Ok(())))
            .map_err(Error::sqlite("recover the private copy"))?;
        // The last one to close a log writes it into the file; the header goes on saying WAL.
        conn.close()
            .map_err(|(_, source)| Error::sqlite("close the private copy")(source))?;
        let target = CopyTarget {
            path: &self.path,
            scratch: self.options.scratch,
            clones: self.options.clones,
            told: &mut |_| {},
        };
        // What is left was looked at and is not hot: a journal of the mode PERSIST, or none at all.
        ["-journal", "-wal", "-shm"]
            .iter()
            .try_for_each(|suffix| target.remove(suffix))
    }
}

/// Bytes of a log or a journal.
fn side_bytes(path: &Path) -> u64 {
    ["-journal", "-wal"]
        .iter()
        .filter_map(|suffix| fs::metadata(side_file(path, suffix)).ok())
        .map(|metadata| metadata.len())
        .sum()
}

/// Opens the source for reading, by its path or a URI. Nothing is set that would make SQLite read
/// the schema: a hot journal would be an error here already.
fn connect(name: &Path, flags: OpenFlags, busy: Duration) -> Result<Connection, Error> {
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn =
        Connection::open_with_flags(name, flags).map_err(Error::sqlite("open the database"))?;
    // A connection that only reads cannot checkpoint. Should it ever be able to, it must not.
    conn.busy_timeout(busy)
        .and_then(|()| conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true))
        .map_err(Error::sqlite("set up the connection"))?;
    Ok(conn)
}

/// Begins a read transaction and takes its lock. None where that cannot be had by reading alone: a
/// journal has to be rolled back first, or an index of a log be made.
fn hold(conn: &Connection) -> Result<Option<Transaction<'_>>, Error> {
    // While another process begins a transaction its journal looks hot for a moment (SQLite,
    // `hasHotJournal` in pager.c), and a log's index wants recovery while its header is written
    // (`walIndexReadHdr` in wal.c). What is so three times is so.
    for attempt in 0..3 {
        if attempt > 0 {
            thread::sleep(COPY_PAUSE);
        }
        let held = conn.unchecked_transaction();
        let held = held.map_err(Error::sqlite("begin to read"))?;
        // BEGIN alone takes no lock. This reads page 1, and nothing else: not the schema.
        match held.pragma_query_value(None, "schema_version", |_| Ok(())) {
            Ok(()) => return Ok(Some(held)),
            Err(error) => match error.sqlite_error_code() {
                Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {}
                _ => return Err(Error::sqlite("read the database")(error)),
            },
        }
    }
    Ok(None)
}

/// Whether the path still leads to the open file, and so SQLite's handle too: another may have been
/// moved there between the two, whose locks would protect nothing.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

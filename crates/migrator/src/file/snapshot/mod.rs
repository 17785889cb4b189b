//! A consistent private copy of a database that a server goes on writing to.
//!
//! The server waits five seconds for a lock, its busy timeout, and then its write has failed (SQLite,
//! `sqlite3_busy_timeout`; GRDB, `Configuration.busyMode`). So in rollback mode, where a reader keeps
//! the writer from committing, nothing here keeps one waiting for longer than half of that;
//! and nothing writes. Three ways lead to a copy:
//!
//! - [`rollback`]: a live file in rollback mode is copied without a lock, then compared under locks;
//! - [`log`]: a live file in WAL mode is copied under one read transaction, which blocks no writer;
//! - at rest: a file whose log no process has open, or whose writer crashed, is copied with its side
//!   files while their times stand still, and recovered in the copy, never in place.
//!
//! A file that SQLite cannot read is copied as it is ([`as_it_is`]), and of one at rest a part ([`in_part`]).
//!
//! **POSIX locks belong to a process, not to a handle: closing any handle of a file drops every lock
//! that this process has on it.** Each handle that is opened here beside an SQLite connection is
//! therefore declared before it, so that it is closed after it.

mod as_it_is;
mod in_part;
mod job;
mod log;
mod options;
mod rollback;
pub use options::{SnapshotOptions, SnapshotProgress};

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use rusqlite::Connection;

use crate::error::Error;
use crate::error::side_file_fault::SideFileFault;
use crate::file::belonging::{Belonging, is_sound};
use crate::file::file_header::{check_versions, read_header};
use crate::file::open;
use crate::file::private_copy::COPY_PAUSE;
use crate::file::private_folder::PrivateFolder;
use crate::file::probe::{Probe, probe};
use crate::file::side_files::side_file;
use crate::file::snapshot::job::{CopyAttempt, SnapshotJob};
use crate::interrupt::Limits;

/// The name of a copy in its folder.
const SNAPSHOT_NAME: &str = "snapshot.sqlite";

/// A private copy of a database as it was at one moment: a plain file (0600) without side files, in
/// a folder of its own (0700). Page size, encoding and journal mode are the source's. Both are
/// removed when the value is dropped.
#[derive(Debug)]
pub struct Snapshot {
    path: PathBuf,
    _folder: PrivateFolder,
}

impl Snapshot {
    /// Copies the database at `db` into a new folder under `options.scratch`.
    ///
    /// The source, its side files and its folder stay as they are, and no write of another process
    /// fails because of it. Errors: those of [`inspect`](crate::inspect) for a path that is no database;
    /// [`Error::WrittenTooOften`] where other processes left no time for a copy. No other part of
    /// this process may have the file open (see the module about locks).
    pub fn take(
        db: &Path,
        options: &SnapshotOptions<'_>,
        progress: &mut dyn FnMut(SnapshotProgress),
    ) -> Result<Self, Error> {
        let folder = PrivateFolder::new(options.scratch)?;
        let mut job = SnapshotJob {
            path: folder.path().join(SNAPSHOT_NAME),
            options: *options,
            progress,
            is_filled: false,
            attempts: 0,
            is_log_in_use: false,
        };
        let explain = |error| options.limits().explain(error, db);
        for times in 0..=options.restarts {
            job.options.limits().check(db)?;
            job.attempts = times;
            if times > 0 {
                (job.progress)(SnapshotProgress::Restarted { times });
            }
            // Probed anew each time: a server that starts or stops meanwhile changes the mode.
            let found = probe(db)?;
            if attempt(&mut job, &found).map_err(explain)? {
                recover(&mut job, db, &found).map_err(explain)?;
                // What stood beside the file might have brought another header back.
                let header = read_header(&job.path);
                let header = header.map_err(|source| Error::scratch(options.scratch, source))?;
                check_versions(db, &header)?;
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
        let conn = open::open(&self.path, false, Limits::default())?;
        conn.pragma_update(None, "cache_size", -i64::from(cache_kib))
            .map_err(Error::sqlite("set the cache"))?;
        Ok(conn)
    }
}

/// Tries once. False: another process wrote meanwhile, and the copy is not whole.
fn attempt(job: &mut SnapshotJob<'_>, found: &Probe) -> Result<bool, Error> {
    job.is_log_in_use = false;
    // An earlier attempt may have left side files, which would be recovered into this one's copy.
    job.target(found, |target| {
        target.remove("-journal")?;
        target.remove("-wal")
    })?;
    let attempt = if found.is_in_wal_mode {
        log::copy(job, found)?
    } else if found.len_bytes == 0 {
        // SQLite takes a journal beside an empty file for a remnant, and deletes it.
        CopyAttempt::NoLock
    } else {
        rollback::copy(job, found)?
    };
    match attempt {
        CopyAttempt::Whole => Ok(true),
        CopyAttempt::Overtaken => Ok(false),
        CopyAttempt::NoLock => copy_at_rest(job, found),
    }
}

/// Recovers the copy. An error where its side file cannot be the file's own.
fn recover(job: &mut SnapshotJob<'_>, db: &Path, found: &Probe) -> Result<(), Error> {
    let scratch = job.options.scratch;
    let in_scratch = |source| Error::scratch(scratch, source);
    let beside = Belonging::read(&job.path).map_err(in_scratch)?;
    let fault_of = |suffix, fault| Error::SideFile {
        path: db.to_owned(),
        side: side_file(&found.path, suffix),
        fault,
    };
    if let Some(side) = &beside
        && side.has_log_too
        && !job.is_log_in_use
        && !job.ends_in_log_mode().map_err(in_scratch)?
    {
        return Err(fault_of("-wal", SideFileFault::LogWithoutLogMode));
    }
    let recovered = job.recover();
    let Some(side) = beside.filter(|_| !job.is_log_in_use) else {
        return recovered;
    };
    let limits = job.options.limits();
    let mut fault = None;
    if recovered.is_ok() {
        fault = side.fault(&job.path).map_err(in_scratch)?;
    }
    if fault.is_none() && is_sound(&job.path, limits)? == Some(false) {
        let alone = job.copy_alone(found)?;
        if is_sound(&alone, limits)? == Some(true) {
            fault = Some(SideFileFault::Harmful);
        }
        fs::remove_file(alone).map_err(in_scratch)?;
    }
    match fault {
        Some(fault) => Err(fault_of(side.suffix, fault)),
        None => recovered,
    }
}

fn copy_at_rest(job: &mut SnapshotJob<'_>, found: &Probe) -> Result<bool, Error> {
    job.is_filled = false;
    let is_whole = job.target(found, |target| target.copy_at_rest(&found.path))?;
    if !is_whole {
        // A process that takes no lock is writing: give it time to end.
        thread::sleep(COPY_PAUSE);
    }
    Ok(is_whole)
}

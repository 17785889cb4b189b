//! A live file in WAL mode: the file and its log, copied under one read transaction.
//!
//! In WAL mode a reader blocks no writer; only the log cannot begin again while it reads. The
//! transaction is there for what it keeps other processes from doing (SQLite, "WAL-mode File Format", 2.3.1,
//! `WAL_READ_LOCK`), not to read through:
//!
//! - It has read mark 1 to 4: nothing after the mark is checkpointed into the file, and the log does
//!   not begin again. Whatever a checkpoint writes meanwhile stands in the log too, and a page torn by
//!   that is replaced by the log's when the copy is recovered.
//! - It has read mark 0, since all of the log is in the file: no checkpoint can write to the file,
//!   which alone is the whole database then. But the log may begin again, or be cut off, and half an
//!   old log over a newer file would take pages back. The log's header shows that, since it is written before any
//!   frame and cut off with them: if it is another after the copy, the log's copy is thrown away.
//!
//! Where no process has the log's index open, as after a crash, SQLite reads by an index of its own
//! and holds read mark 0 all the same (`walBeginShmUnreliable` in wal.c): other processes may append
//! meanwhile, and nothing else.
//!
//! What is appended meanwhile counts as far as its checksums go, as after a crash.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::error::Error;
use crate::file::other_locks::is_used_by_another;
use crate::file::private_copy::read_block;
use crate::file::probe::Probe;
use crate::file::read_lock::{ReadLock, connect_with, is_at};
use crate::file::side_files::side_file;
use crate::file::snapshot::job::{CopyAttempt, SnapshotJob};

/// Makes the copy. Without a log, or an index of it on which locks could be taken, the files are at
/// rest.
pub(super) fn copy(job: &mut SnapshotJob<'_>, found: &Probe) -> Result<CopyAttempt, Error> {
    // SQLite would create a log that is not there. One that its last user removes in this very
    // moment it would create still: empty, and no more than a crash of that user leaves.
    let has = |suffix: &str| side_file(&found.path, suffix).exists();
    if !has("-shm") || !has("-wal") {
        return Ok(CopyAttempt::NoLock);
    }
    // Before the connection, so that it is closed after it: see the module about locks.
    let source = File::open(&found.path).map_err(|source| Error::open(&found.path, source))?;
    let Ok(index) = File::open(side_file(&found.path, "-shm")) else {
        return Ok(CopyAttempt::NoLock);
    };
    // So that SQLite does not even write to its index.
    let conn = connect_with(&found.path, "readonly_shm=1", job.options.limits())?;
    let Some(_held) = ReadLock::take(&conn)? else {
        return Ok(CopyAttempt::NoLock);
    };
    if !is_at(&source, &found.path) {
        return Ok(CopyAttempt::Overtaken);
    }
    job.is_log_in_use = is_used_by_another(&index);
    let before = header(&found.path)?;
    job.target(found, |target| {
        target.copy(&source, &found.path, "")?;
        target.copy_side_file(&found.path, "-wal")?;
        if header(&found.path)? == before {
            Ok(())
        } else {
            target.remove("-wal")
        }
    })?;
    Ok(CopyAttempt::Whole)
}

/// Magic, salts and checksum of a log; fewer bytes where it is shorter, or gone.
fn header(path: &Path) -> Result<Vec<u8>, Error> {
    let path = side_file(path, "-wal");
    let mut header = vec![0; 32];
    let read = match File::open(&path).and_then(|mut log| read_block(&mut log, &mut header)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
        read => read.map_err(|source| Error::open(&path, source))?,
    };
    header.truncate(read);
    Ok(header)
}

//! The state of a database file, named so that each commit gives it another name.
//!
//! In rollback mode the header's change counter does that. In WAL mode nothing in the file does: a
//! commit may change a single leaf page, which only a reading of all pages would show, and most pages are
//! transcripts. But no write leaves the file's time of last change as it is. So in WAL mode the state has
//! a name by that time, while the log holds no commit or one. With more commits in the log, and in a copy
//! that did not keep the time, the state is not known.

use std::io;
use std::path::Path;

use rusqlite::Connection;
use sqlite_facts::pragma;

use crate::error::Error;
use crate::file::counters::{Counters, data_version};
use crate::file::file_header::big_endian;
use crate::file::last_change::{Time, commits_in_log, wait_for_another_time};

/// Bytes of an encoded state.
pub(crate) const STATE_BYTES: usize = 20;

/// Marks [`LastWrite::InLog`] in the field of the nanoseconds, which never reaches it.
const IN_LOG: u32 = 1 << 31;

/// The state of a database file at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileState {
    /// `PRAGMA schema_version`: a migration gives the file one that is its own.
    pub(crate) schema_version: u32,
    pub(crate) last_write: LastWrite,
}

/// What each write changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LastWrite {
    /// Rollback mode: the header's change counter.
    Counter(u32),
    /// WAL mode, no commit in the log: the file's time of last change.
    InFile(Time),
    /// WAL mode, one commit in the log of a file with this time of last change.
    InLog(Time),
}

impl FileState {
    /// The state of the file at `path`, of which `conn` holds the write lock, or has a private copy
    /// open. `counters` are those of `conn`. None where the state has no name.
    pub(crate) fn read(
        path: &Path,
        conn: &Connection,
        counters: &Counters,
    ) -> Result<Option<Self>, Error> {
        let last_write = match counters.change {
            Some(change) => Some(LastWrite::Counter(change)),
            None => last_write_in_wal_mode(path).map_err(|source| Error::open(path, source))?,
        };
        let schema_version = schema_version(conn)?;
        Ok(last_write.map(|last_write| Self {
            schema_version,
            last_write,
        }))
    }

    /// The state that COMMIT leaves behind in a file that was in the state `before`, as `conn` sees it
    /// in its transaction. None where it has no name.
    pub(crate) fn after_commit(conn: &Connection, before: &Self) -> Result<Option<Self>, Error> {
        let schema_version = schema_version(conn)?;
        let last_write = match before.last_write {
            LastWrite::Counter(change) => LastWrite::Counter(change.wrapping_add(1)),
            LastWrite::InFile(time) => LastWrite::InLog(time),
            LastWrite::InLog(_) => return Ok(None),
        };
        Ok(Some(Self {
            schema_version,
            last_write,
        }))
    }

    /// The lasting state after a COMMIT of `conn` that left `expected` behind: in WAL mode the log is moved
    /// into the file, for whoever opens the file next would do that. None where another process writes,
    /// or keeps the log from being moved.
    pub(crate) fn settled(
        path: &Path,
        conn: &Connection,
        counters: &Counters,
        expected: Option<Self>,
    ) -> Option<Self> {
        if counters.change.is_some() {
            return expected;
        }
        // What fails here is not worth an error after COMMIT.
        let truncate = "PRAGMA wal_checkpoint(TRUNCATE)";
        let is_busy: bool = conn.query_row(truncate, [], |row| row.get(0)).ok()?;
        if is_busy {
            return None;
        }
        conn.execute_batch("BEGIN IMMEDIATE").ok()?;
        let is_alone = data_version(conn).is_ok_and(|now| now == counters.data_version);
        let state = Self::read(path, conn, counters).ok().flatten();
        // Whatever is written from now on gets another time.
        wait_for_another_time();
        conn.execute_batch("ROLLBACK").ok()?;
        state.filter(|state| is_alone && matches!(state.last_write, LastWrite::InFile(_)))
    }

    pub(crate) fn encoded(&self) -> [u8; STATE_BYTES] {
        let (counter, seconds, nanoseconds) = match self.last_write {
            LastWrite::Counter(counter) => (counter, 0, 0),
            LastWrite::InFile(time) => (0, time.seconds, time.nanoseconds),
            LastWrite::InLog(time) => (0, time.seconds, time.nanoseconds | IN_LOG),
        };
        let mut bytes = [0; STATE_BYTES];
        bytes[..4].copy_from_slice(&self.schema_version.to_be_bytes());
        bytes[4..8].copy_from_slice(&counter.to_be_bytes());
        bytes[8..16].copy_from_slice(&seconds.to_be_bytes());
        bytes[16..].copy_from_slice(&nanoseconds.to_be_bytes());
        bytes
    }

    /// None where the bytes are zeros.
    pub(crate) fn decoded(bytes: &[u8; STATE_BYTES]) -> Option<Self> {
        let field = |at| big_endian(bytes, at);
        let time = Time {
            seconds: u64::from(field(8)) << 32 | u64::from(field(12)),
            nanoseconds: field(16) & !IN_LOG,
        };
        let last_write = match field(16) {
            0 => LastWrite::Counter(field(4)),
            nanoseconds if nanoseconds & IN_LOG == 0 => LastWrite::InFile(time),
            _ => LastWrite::InLog(time),
        };
        (*bytes != [0; STATE_BYTES]).then_some(Self {
            schema_version: field(0),
            last_write,
        })
    }
}

/// `PRAGMA schema_version`, as bits.
pub(crate) fn schema_version(conn: &Connection) -> Result<u32, Error> {
    let version: i32 = pragma(conn, "schema_version").map_err(Error::sqlite("read a setting"))?;
    Ok(version.cast_unsigned())
}

/// None with more than one commit in the log, and where the file's time names nothing.
fn last_write_in_wal_mode(path: &Path) -> io::Result<Option<LastWrite>> {
    let Some(time) = Time::of(path)? else {
        return Ok(None);
    };
    Ok(match commits_in_log(path)? {
        0 => Some(LastWrite::InFile(time)),
        1 => Some(LastWrite::InLog(time)),
        _ => None,
    })
}

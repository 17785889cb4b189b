//! The state of a database file, named so that each commit gives it another name.
//!
//! In rollback mode the header's change counter does that. In WAL mode nothing in the file does: a
//! commit may change a single leaf page, which only a reading of all pages would show, and most pages are
//! transcripts. But each commit stands in the log first, which has numbers of its own, and no write leaves
//! the file's time of last change as it is. So in WAL mode the state has a name by the log and the number
//! of its commits, or, once the log is gone, by the file's time. The state of a copy that did not keep the
//! time is not known.

use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use sha2::{Digest, Sha256};
use sqlite_facts::pragma;

use crate::error::Error;
use crate::file::counters::{Counters, data_version};
use crate::file::file_header::big_endian;
use crate::file::last_change::{LogState, Time, wait_for_another_time};
use crate::file::view::View;
use crate::interrupt::Limits;

/// Bytes of an encoded state.
pub(crate) const STATE_BYTES: usize = 20;

/// Stands for [`LastWrite::InLog`] in the field of the nanoseconds, which never reach it.
const IN_LOG: u32 = 1 << 31;

/// The longest wait for readers that keep the log from being written into the file.
const READERS: Duration = Duration::from_secs(1);

/// The pause between two attempts.
const PAUSE: Duration = Duration::from_millis(20);

/// The state of a database file at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CommittedState {
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
    /// WAL mode: a digest of the log's own numbers and how many commits it holds.
    InLog(u32),
}

/// A file of which a connection holds the write lock.
#[derive(Debug, Clone)]
pub(crate) struct LockedFile {
    path: PathBuf,
    counters: Counters,
    /// Its state; none where it has no name.
    pub(crate) state: Option<CommittedState>,
}

impl LockedFile {
    /// `counters`: as they are under the lock.
    pub(crate) fn read(path: &Path, conn: &Connection, counters: Counters) -> Result<Self, Error> {
        Ok(Self {
            path: path.to_owned(),
            counters,
            state: CommittedState::read(path, conn, &counters)?,
        })
    }

    /// The state that COMMIT will leave behind, as `conn` sees it in its transaction.
    pub(crate) fn state_after_commit(
        &self,
        conn: &Connection,
    ) -> Result<Option<CommittedState>, Error> {
        let last_write = if let Some(change) = self.counters.change {
            Some(LastWrite::Counter(change.wrapping_add(1)))
        } else {
            // The log may begin again with the first page that is written.
            conn.cache_flush()
                .map_err(Error::sqlite("write to the log"))?;
            let log = LogState::of(&self.path);
            let log = log.map_err(|source| Error::open(&self.path, source))?;
            log.map(|log| in_log(log, 1))
        };
        let schema_version = schema_version(conn)?;
        Ok(last_write.map(|last_write| CommittedState {
            schema_version,
            last_write,
        }))
    }
}

impl CommittedState {
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

    /// The state after COMMIT, `committed`, by a name that lasts: in WAL mode the log is written into the
    /// file, as the last connection that is closed would do, and the file's time is on the disk. None where
    /// another process writes, or keeps the log from being written into the file.
    pub(crate) fn settled(
        view: &View,
        counters: &Counters,
        committed: Self,
        limits: Limits<'_>,
    ) -> Option<Self> {
        if counters.change.is_some() {
            return Some(committed);
        }
        // What fails here is not worth an error after COMMIT.
        let conn = &view.conn;
        if !write_log_into_file(conn, limits) {
            return None;
        }
        conn.execute_batch("BEGIN IMMEDIATE").ok()?;
        let state = || {
            let now = Self::read(&view.path, conn, counters).ok()??;
            let is_alone = data_version(conn).is_ok_and(|now| now == counters.data_version);
            let time = Time::of(&view.path).ok()??;
            view.file.sync_all().ok()?;
            wait_for_another_time();
            (is_alone && now == committed).then_some(Self {
                last_write: LastWrite::InFile(time),
                ..committed
            })
        };
        let state = state();
        conn.execute_batch("ROLLBACK").ok()?;
        state
    }

    pub(crate) fn encoded(&self) -> [u8; STATE_BYTES] {
        let (counter, seconds, nanoseconds) = match self.last_write {
            LastWrite::Counter(counter) => (counter, 0, 0),
            LastWrite::InFile(time) => (0, time.seconds, time.nanoseconds),
            LastWrite::InLog(log) => (log, 0, IN_LOG),
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
        let last_write = match field(16) {
            0 => LastWrite::Counter(field(4)),
            IN_LOG => LastWrite::InLog(field(4)),
            nanoseconds => LastWrite::InFile(Time {
                seconds: u64::from(field(8)) << 32 | u64::from(field(12)),
                nanoseconds,
            }),
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

/// Writes the log into the file; whether all of it is there, which may take until other readers have ended.
fn write_log_into_file(conn: &Connection, limits: Limits<'_>) -> bool {
    let mut left = limits.busy.min(READERS);
    // FULL would wait by itself, and keep every writer waiting meanwhile.
    let write = || {
        conn.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| {
            Ok(row.get::<_, i64>(0)? == 0 && row.get::<_, i64>(1)? == row.get::<_, i64>(2)?)
        })
    };
    loop {
        match write() {
            Ok(false) if !left.is_zero() && !limits.is_end_requested() => {
                thread::sleep(PAUSE);
                left = left.saturating_sub(PAUSE);
            }
            is_written => return is_written.unwrap_or(false),
        }
    }
}

fn last_write_in_wal_mode(path: &Path) -> io::Result<Option<LastWrite>> {
    Ok(match LogState::of(path)? {
        Some(log) if log.commits > 0 => Some(in_log(log, 0)),
        _ => Time::of(path)?.map(LastWrite::InFile),
    })
}

/// The name of the state with so many commits more in this log.
fn in_log(log: LogState, more: u64) -> LastWrite {
    let mut digest = Sha256::new();
    digest.update(log.salts);
    digest.update((log.commits + more).to_le_bytes());
    let digest: [u8; 32] = digest.finalize().into();
    LastWrite::InLog(big_endian(&digest, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_read_as_it_was_written() {
        let time = Time {
            seconds: 5 << 32 | 6,
            nanoseconds: 7,
        };
        for last_write in [
            LastWrite::Counter(8),
            LastWrite::InLog(9),
            LastWrite::InFile(time),
        ] {
            let state = CommittedState {
                schema_version: 10,
                last_write,
            };
            assert_eq!(CommittedState::decoded(&state.encoded()), Some(state));
        }
        assert_eq!(CommittedState::decoded(&[0; STATE_BYTES]), None);
    }
}

//! COMMIT, and what is known of the file where it returned an error, or where its path leads elsewhere.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};
use sqlite_facts::pragma;

use crate::error::Error;
use crate::error::commit_state::CommitState;
use crate::file::counters::Counters;
use crate::file::last_change::LogState;
use crate::file::open::may_write_log;
use crate::file::view::View;
use crate::history::version::Version;
use crate::interrupt::{self, Limits};

/// How long the lock of another process is waited for to see how COMMIT has ended.
const BUSY: Duration = Duration::from_secs(5);

/// A change that is made but not committed.
pub(crate) struct PendingChange<'a> {
    /// The path of the file as it was given.
    pub(crate) db: &'a Path,
    /// The file before the change.
    pub(crate) before: CommitMark,
    /// The version that the file will be at.
    pub(crate) to: Version,
    /// The log as it was found, where it must not be written into the file if COMMIT fails: it tells an undo
    /// that nothing was written since.
    pub(crate) log: Option<LogState>,
}

/// What shows whether a change is committed: a migration with an undo bundle gives the file a
/// `PRAGMA schema_version` that is its own, and in rollback mode each commit raises the change counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CommitMark {
    schema_version: i32,
    change_counter: Option<u32>,
}

impl CommitMark {
    pub(crate) fn read(conn: &Connection, counters: &Counters) -> Result<Self, Error> {
        let read = pragma(conn, "schema_version");
        Ok(Self {
            schema_version: read.map_err(Error::sqlite("read a setting"))?,
            change_counter: counters.change,
        })
    }

    /// The mark that COMMIT leaves on a file whose pages are as `conn` sees them in its transaction.
    fn committed(self, conn: &Connection) -> Result<Self, Error> {
        let read = pragma(conn, "schema_version");
        Ok(Self {
            schema_version: read.map_err(Error::sqlite("read a setting"))?,
            change_counter: self.change_counter.map(|counter| counter.wrapping_add(1)),
        })
    }
}

/// COMMIT, unless the end was asked for before, or the path leads elsewhere by now: then all is rolled back.
///
/// On an error of COMMIT itself the file is closed, and opened again to see how it is.
pub(crate) fn commit(
    view: &mut View,
    change: &PendingChange<'_>,
    limits: Limits<'_>,
) -> Result<(), Error> {
    let db = change.db;
    let after = match last_look(view, change, limits) {
        Ok(after) => after,
        Err(error) => {
            drop(view.conn.execute_batch("ROLLBACK"));
            return Err(error);
        }
    };
    // From here on it ends either way.
    interrupt::defer(&mut view.conn).map_err(Error::sqlite("commit"))?;
    let Err(source) = view.conn.execute_batch("COMMIT") else {
        return if view.is_at_its_path() {
            Ok(())
        } else {
            Err(Error::Elsewhere {
                path: db.to_owned(),
                now: view.path_now(),
                to: change.to,
                undo: None,
            })
        };
    };
    // A reader's lock leaves the transaction open; closing the connection rolls it back.
    drop(view.conn.execute_batch("ROLLBACK"));
    if source.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) {
        return Err(Error::Busy {
            path: db.to_owned(),
        });
    }
    change.end_log(&view.conn);
    let nothing = Connection::open_in_memory().map_err(Error::sqlite("close the database"))?;
    drop(std::mem::replace(&mut view.conn, nothing));
    Err(Error::Commit {
        path: db.to_owned(),
        to: change.to,
        state: Box::new(state_now(&view.path, change, after)),
        undo: None,
        source,
    })
}

impl PendingChange<'_> {
    /// Lets the connection end the log as it ends itself, unless the log must stay as it is.
    fn end_log(&self, conn: &Connection) {
        if self.log.is_none() {
            may_write_log(conn);
        }
    }

    /// Whether nothing is left of the change. In WAL mode frames of it may stand behind those that count, and
    /// would count after a crash of all processes that have the file open. Where the log need not stay as it is,
    /// it is emptied: then it has none.
    fn is_settled(&self, view: &View) -> bool {
        if let Some(found) = self.log {
            return matches!(LogState::of(&view.path), Ok(Some(now)) if now == found);
        }
        let truncate = "PRAGMA wal_checkpoint(TRUNCATE)";
        let is_busy = view
            .conn
            .query_row(truncate, [], |row| row.get::<_, bool>(0));
        is_busy.is_ok_and(|is_busy| !is_busy)
    }
}

/// Whether the change is still wanted, and where; the mark that COMMIT gives the file.
fn last_look(
    view: &View,
    change: &PendingChange<'_>,
    limits: Limits<'_>,
) -> Result<CommitMark, Error> {
    limits.check(change.db)?;
    if !view.is_at_its_path() {
        return Err(Error::Moved {
            path: change.db.to_owned(),
        });
    }
    change.before.committed(&view.conn)
}

/// Opens the file again, which rolls a journal back, and sees by its mark how it is.
///
/// Not by a copy: while other processes have it open, they alone decide how much of a log counts.
fn state_now(path: &Path, change: &PendingChange<'_>, after: CommitMark) -> CommitState {
    let before = change.before;
    let limits = Limits {
        busy: BUSY,
        interrupt: None,
    };
    let look = || -> Result<CommitState, Error> {
        let view = View::in_place(path, limits)?;
        change.end_log(&view.conn);
        let now = CommitMark::read(&view.conn, &Counters::read(&view)?)?;
        Ok(if before == after {
            // In WAL mode, and without an undo bundle.
            CommitState::Unknown
        } else if now == after {
            CommitState::Committed
        } else if now != before {
            CommitState::Changed
        } else if change.is_settled(&view) {
            CommitState::RolledBack
        } else {
            CommitState::Unsettled
        })
    };
    look().unwrap_or_else(|error| {
        let cause = error.bare_cause();
        CommitState::Unread(cause.unwrap_or_else(|| "no cause is known".to_owned()))
    })
}

//! An open database file: SQLite's connection, and a handle for pages that are read without SQLite.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use sqlite_pages::PageFile;

use crate::error::Error;
use crate::file::file_header::{counter_in, header_of, in_wal_mode};
use crate::file::last_change::LogState;
use crate::file::open::{self, may_write_log};
use crate::file::patience::{FIRST_WRITER_WAIT, Patience};
use crate::file::positioned_file::PositionedFile;
use crate::file::private_copy::Stamp;
use crate::file::read_ahead::read_here_and_there;
use crate::file::read_lock::{begin_to_read, connect, connect_with, is_at};
use crate::file::side_files::open_log;
use crate::file::snapshot::Snapshot;
use crate::file::watched_pages::WatchedPages;
use crate::interrupt::{self, Interrupt, Limits};

/// How often a view asks whether a writer waits for it.
const POLL: Duration = Duration::from_millis(10);

/// An open database file.
///
/// Fields are dropped in this order, and it matters: closing any handle of a file drops every POSIX
/// lock that this process has on it, so that the connection, whose locks these are, goes first.
pub(crate) struct View {
    pub(crate) conn: Connection,
    /// The same file, for pages that are read without SQLite.
    pub(crate) file: File,
    pub(crate) path: PathBuf,
    by: ReadGuarantee,
    has_given_way: Arc<AtomicBool>,
    interrupt: Option<Interrupt>,
}

/// What makes sure that the pages of a view are those of one moment.
enum ReadGuarantee {
    /// The locks of SQLite.
    Lock,
    /// Lengths and times of the file and its side files, which stay as they are while no process writes.
    Rest(Stamp),
    /// No other process has it. Removed with its folder when the view is dropped.
    Copy { _snapshot: Snapshot },
}

impl View {
    /// Opens the file itself, to be read or written under SQLite's locks.
    pub(crate) fn in_place(path: &Path, limits: Limits<'_>) -> Result<Self, Error> {
        Self::new(path, limits, ReadGuarantee::Lock, || {
            open::open(path, true, limits)
        })
    }

    /// Opens a snapshot.
    pub(crate) fn of_snapshot(snapshot: Snapshot, limits: Limits<'_>) -> Result<Self, Error> {
        let path = snapshot.path().to_owned();
        let copy = ReadGuarantee::Copy {
            _snapshot: snapshot,
        };
        Self::new(&path, limits, copy, || open::open(&path, true, limits))
    }

    /// Begins to read the file itself, under the lock of a reader. None where that cannot be had by
    /// reading alone.
    pub(super) fn under_lock(path: &Path, limits: Limits<'_>) -> Result<Option<Self>, Error> {
        let view = Self::new(path, limits, ReadGuarantee::Lock, || connect(path, limits))?;
        if !is_at(&view.file, path) || !begin_to_read(&view.conn)? {
            return Ok(None);
        }
        open::set_cache(&view.conn)?;
        Ok(Some(view))
    }

    /// Opens a file that no process has open, without a lock: in WAL mode SQLite would make a log and an
    /// index of it to take one. None where it was written a moment ago.
    pub(crate) fn at_rest(path: &Path, limits: Limits<'_>) -> Result<Option<Self>, Error> {
        let Some(stamp) = Stamp::at_rest(path) else {
            return Ok(None);
        };
        let immutable = || connect_with(path, "immutable=1", limits);
        let view = Self::new(path, limits, ReadGuarantee::Rest(stamp), immutable)?;
        open::set_cache(&view.conn)?;
        Ok(Some(view))
    }

    fn new(
        path: &Path,
        limits: Limits<'_>,
        by: ReadGuarantee,
        connect: impl FnOnce() -> Result<Connection, Error>,
    ) -> Result<Self, Error> {
        // Before the connection takes a lock, so that an error here cannot drop one.
        let file = File::open(path).map_err(|source| Error::open(path, source))?;
        read_here_and_there(&file);
        Ok(Self {
            conn: connect()?,
            file,
            path: path.to_owned(),
            by,
            has_given_way: Arc::default(),
            interrupt: limits.interrupt.cloned(),
        })
    }

    /// Whether the path still leads to this file.
    pub(crate) fn is_at_its_path(&self) -> bool {
        is_at(&self.file, &self.path)
    }

    /// Where the file is by now; none where it has no name, or the system does not tell.
    pub(crate) fn path_now(&self) -> Option<PathBuf> {
        let now = path_of(&self.file)?;
        is_at(&self.file, &now).then_some(now)
    }

    /// Reads what the file holds at one moment. None where that was missed, because a writer waited for
    /// its turn, or another process has written to the file at rest.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Self) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let answer = match &self.by {
            ReadGuarantee::Lock => self.giving_way(read),
            ReadGuarantee::Rest(_) | ReadGuarantee::Copy { .. } => read(self),
        };
        let was_missed = match &self.by {
            ReadGuarantee::Lock => answer.is_err() && self.has_given_way.load(Ordering::Relaxed),
            ReadGuarantee::Rest(stamp) => {
                !is_at(&self.file, &self.path) || Stamp::of(&self.path) != *stamp
            }
            ReadGuarantee::Copy { .. } => false,
        };
        if was_missed {
            return Ok(None);
        }
        answer.map(Some)
    }

    /// Reads under a lock. Once a writer waits for it SQLite is interrupted, whatever it does.
    fn giving_way<T>(&self, read: impl FnOnce(&Self) -> Result<T, Error>) -> Result<T, Error> {
        let (file, has_given_way) = (&self.file, &self.has_given_way);
        let interrupt = self.conn.get_interrupt_handle();
        thread::scope(|scope| {
            // Dropped at the end of reading, and by a panic.
            let (_done, is_done) = channel::<()>();
            let watch = move || {
                let mut patience = Patience::new(FIRST_WRITER_WAIT);
                while is_done.recv_timeout(POLL) == Err(RecvTimeoutError::Timeout) {
                    if patience.is_at_end(file) {
                        has_given_way.store(true, Ordering::Relaxed);
                        // Again at each poll: an interrupt ends the statements that run, not one that begins later.
                        interrupt.interrupt();
                    }
                }
            };
            // Without it a writer might wait too long.
            thread::Builder::new()
                .spawn_scoped(scope, watch)
                .map_err(|source| Error::NoThread {
                    path: self.path.clone(),
                    source,
                })?;
            read(self)
        })
    }

    /// Removes a log without commits as the connection ends: SQLite makes one by opening a file in WAL mode. One
    /// with commits stays as it is. It may tell an undo that nothing was written since, which the time of a file
    /// into which SQLite writes its log does not.
    pub(crate) fn remove_empty_log(&self) {
        let is_empty = |log: Option<LogState>| log.is_none_or(|log| log.commits == 0);
        if LogState::of(&self.path).is_ok_and(is_empty) {
            may_write_log(&self.conn);
        }
    }

    /// The header's change counter; none in WAL mode, where commits do not raise it.
    pub(crate) fn change_counter(&self) -> Result<Option<u32>, Error> {
        let header = header_of(&self.file).map_err(|source| Error::open(&self.path, source))?;
        Ok((!in_wal_mode(&header)).then(|| counter_in(&header)))
    }

    /// The pages of the file as the connection sees them, once it has its lock; none where the file has no
    /// header. Reading them ends where a writer waits for the lock, and on request.
    pub(crate) fn pages(&self) -> Result<Option<WatchedPages<'_, impl Fn() -> bool>>, Error> {
        // SQLite has no lock on a log, so that this handle may be closed at any time.
        let file = PositionedFile::new(&self.file);
        let pages = open_log(&self.path).and_then(|log| PageFile::with_log(file, log));
        let pages = pages.map_err(|source| Error::open(&self.path, source))?;
        Ok(pages.map(|pages| WatchedPages::new(pages, &self.file, self.is_end_requested())))
    }

    /// The same, where they stay as they are for as long as the connection reads: another process may append to a
    /// log meanwhile.
    pub(crate) fn pages_at_rest(
        &self,
    ) -> Result<Option<WatchedPages<'_, impl Fn() -> bool>>, Error> {
        let pages = self.pages()?;
        let may_grow = matches!(self.by, ReadGuarantee::Lock);
        Ok(pages.filter(|pages| !(may_grow && pages.pages.has_log())))
    }

    /// Binds a connection to another database, which serves to read this one, to what ends that.
    pub(crate) fn bind(&self, other: &mut Connection) -> Result<(), Error> {
        interrupt::poll(other, self.is_end_requested())
            .map_err(Error::sqlite("watch for a request to end"))
    }

    /// An error where reading is to end.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if (self.is_end_requested())() {
            return Err(Error::interrupted(&self.path));
        }
        Ok(())
    }

    /// Whether reading is to end: on request, or because a writer waits for the lock.
    fn is_end_requested(&self) -> impl Fn() -> bool + Send + 'static {
        let (interrupt, has_given_way) = (self.interrupt.clone(), Arc::clone(&self.has_given_way));
        move || {
            let is_interrupted = interrupt.as_ref().is_some_and(Interrupt::is_requested);
            is_interrupted || has_given_way.load(Ordering::Relaxed)
        }
    }

    /// An error of reading [`View::pages`].
    pub(crate) fn unread(&self, source: io::Error) -> Error {
        if source.kind() == io::ErrorKind::Interrupted {
            Error::interrupted(&self.path)
        } else {
            Error::open(&self.path, source)
        }
    }
}

/// The path of an open file, as the system names it.
#[cfg(target_os = "linux")]
fn path_of(file: &File) -> Option<PathBuf> {
    use std::os::fd::AsRawFd as _;
    std::fs::read_link(format!("/proc/self/fd/{}", file.as_raw_fd())).ok()
}

#[cfg(target_vendor = "apple")]
fn path_of(file: &File) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;
    let path = rustix::fs::getpath(file).ok()?;
    Some(std::ffi::OsString::from_vec(path.into_bytes()).into())
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn path_of(_: &File) -> Option<PathBuf> {
    None
}

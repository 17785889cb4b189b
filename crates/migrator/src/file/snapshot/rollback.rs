//! A live file in rollback mode: copied without a lock, and, where it was written meanwhile, compared
//! under short ones.
//!
//! The backup API of SQLite is not used: it copies under locks, and begins again, copying, at each
//! commit of another process. Here the slow part, from the disk and to it, needs no lock, and only
//! the comparison, from the page cache, begins again.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use sqlite_pages::HEADER_BYTES;

use crate::error::Error;
use crate::file::file_header::{counter_in, in_wal_mode};
use crate::file::patience::Patience;
use crate::file::private_copy::{Stamp, read_block};
use crate::file::probe::Probe;
use crate::file::read_lock::{ReadLock, connect, is_at};
use crate::file::snapshot::job::{CopyAttempt, SnapshotJob};
use crate::file::snapshot::options::SnapshotProgress;

/// Bytes compared at once: both blocks fit the processor's cache.
const COMPARED_BYTES: usize = 64 << 10;

/// Makes the copy. No lock can be had where a journal has to be rolled back first.
pub(super) fn copy(job: &mut SnapshotJob<'_>, found: &Probe) -> Result<CopyAttempt, Error> {
    // Before the connection, so that it is closed after it: see the module about locks.
    let source = File::open(&found.path).map_err(|source| Error::open(&found.path, source))?;
    let conn = connect(&found.path, job.options.limits())?;
    if !is_at(&source, &found.path) {
        return Ok(CopyAttempt::Overtaken);
    }
    if !job.is_filled {
        let at_rest = Stamp::at_rest(&found.path);
        let Some(held) = ReadLock::take(&conn)? else {
            return Ok(CopyAttempt::NoLock);
        };
        let before = FileState::read(&source, &found.path)?;
        drop(held);
        // Without a lock. Torn pages do not matter, since all of it is compared later; and the file
        // is in the page cache then, as far as it fits. A clone writes what the system still holds
        // back to the disk, so that the next one, under the lock, has little to wait for.
        if job.target(found, |target| target.clone_file(&source, ""))? {
            let Some(_held) = ReadLock::take(&conn)? else {
                return Ok(CopyAttempt::NoLock);
            };
            let is_cloned = job.target(found, |target| target.clone_file(&source, ""))?;
            let is_whole = is_cloned && !FileState::read(&source, &found.path)?.is_wal;
            return Ok(if is_whole {
                CopyAttempt::Whole
            } else {
                CopyAttempt::Overtaken
            });
        }
        job.target(found, |target| target.copy(&source, &found.path, ""))?;
        job.is_filled = true;
        // Nothing was committed, as the counter says, nor written and taken back, as the time says.
        if let Some(_held) = ReadLock::take(&conn)?
            && at_rest.is_some_and(|stamp| stamp == Stamp::of(&found.path))
            && !before.is_wal
            && before == FileState::read(&source, &found.path)?
        {
            return Ok(CopyAttempt::Whole);
        }
    }
    let mut pass = Pass::open(&source, &found.path, &job.path, job.options.scratch)?;
    let mut at_start = None;
    let mut done_bytes = 0_u64;
    loop {
        job.options.limits().check(&found.path)?;
        let Some(held) = ReadLock::take(&conn)? else {
            return Ok(CopyAttempt::NoLock);
        };
        // Each commit raises the counter, and no process can commit while the lock is held. So if it is
        // the same in every hold, there was no commit from the first to the last, and what was equal
        // in one of them still is in the last: the copy is the file at that moment. What a
        // transaction writes early and takes back leaves the file as it was.
        let now = FileState::read(&source, &found.path)?;
        if now.is_wal || *at_start.get_or_insert(now) != now {
            return Ok(CopyAttempt::Overtaken);
        }
        let mut patience = Patience::after(job.attempts, job.options.max_writer_wait);
        while done_bytes < now.len_bytes {
            done_bytes += pass.compare(done_bytes, now.len_bytes)?;
            if patience.is_at_end(&source) {
                break;
            }
        }
        // A writer that waits has the lock that keeps new readers out (PENDING): it comes next.
        drop(held);
        (job.progress)(SnapshotProgress::Compared {
            done_bytes,
            total_bytes: now.len_bytes,
        });
        if done_bytes == now.len_bytes {
            pass.end_at(now.len_bytes)?;
            return Ok(CopyAttempt::Whole);
        }
    }
}

/// What changes with each state of the file.
#[derive(Clone, Copy, PartialEq, Eq)]
struct FileState {
    counter: u32,
    len_bytes: u64,
    /// The file was switched to WAL mode, where a commit does not raise the counter.
    is_wal: bool,
}

impl FileState {
    fn read(mut source: &File, from: &Path) -> Result<Self, Error> {
        let mut header = [0; HEADER_BYTES];
        let mut read = || -> io::Result<(usize, u64)> {
            source.rewind()?;
            let read = read_block(&mut source, &mut header)?;
            Ok((read, source.metadata()?.len()))
        };
        let (read, len_bytes) = read().map_err(|source| Error::open(from, source))?;
        Ok(Self {
            counter: counter_in(&header[..read]),
            len_bytes,
            is_wal: in_wal_mode(&header[..read]),
        })
    }
}

/// One comparison of the whole file.
struct Pass<'a> {
    source: &'a File,
    from: &'a Path,
    copy: File,
    scratch: &'a Path,
    theirs: Vec<u8>,
    ours: Vec<u8>,
}

impl<'a> Pass<'a> {
    fn open(
        source: &'a File,
        from: &'a Path,
        copy: &Path,
        scratch: &'a Path,
    ) -> Result<Self, Error> {
        let copy = OpenOptions::new().read(true).write(true).open(copy);
        Ok(Self {
            source,
            from,
            copy: copy.map_err(|source| Error::scratch(scratch, source))?,
            scratch,
            theirs: vec![0; COMPARED_BYTES],
            ours: vec![0; COMPARED_BYTES],
        })
    }

    /// Makes one block of the copy equal to the file's, which ends at `end`; says how long it is.
    fn compare(&mut self, at: u64, end: u64) -> Result<u64, Error> {
        let len = usize::try_from(end - at).map_or(COMPARED_BYTES, |left| left.min(COMPARED_BYTES));
        let mut source = self.source;
        source
            .seek(SeekFrom::Start(at))
            .and_then(|_| source.read_exact(&mut self.theirs[..len]))
            .map_err(|source| Error::open(self.from, source))?;
        self.copy_again(at, len)
            .map_err(|source| Error::scratch(self.scratch, source))?;
        Ok(len as u64)
    }

    /// Writes a block of the copy again where it differs from the file's.
    fn copy_again(&mut self, at: u64, len: usize) -> io::Result<()> {
        self.copy.seek(SeekFrom::Start(at))?;
        let read = read_block(&mut self.copy, &mut self.ours[..len])?;
        if self.ours[..read] == self.theirs[..len] {
            return Ok(());
        }
        self.copy.seek(SeekFrom::Start(at))?;
        self.copy.write_all(&self.theirs[..len])
    }

    /// Cuts off what the file no longer has.
    fn end_at(&self, len_bytes: u64) -> Result<(), Error> {
        self.copy
            .set_len(len_bytes)
            .map_err(|source| Error::scratch(self.scratch, source))
    }
}

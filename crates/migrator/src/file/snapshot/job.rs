//! One snapshot in the making: where its copy is, and how far it is.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::file::file_header::{in_wal_mode, read_header};
use crate::file::open::{self, may_write_log};
use crate::file::private_copy::CopyTarget;
use crate::file::probe::Probe;
use crate::file::side_files::side_file;
use crate::file::snapshot::options::{SnapshotOptions, SnapshotProgress};

/// How an attempt to copy a live file ended.
pub(super) enum CopyAttempt {
    /// The copy is whole.
    Whole,
    /// Another process wrote meanwhile: the copy is not whole.
    Overtaken,
    /// No lock can be had by reading alone: the file is copied at rest.
    NoLock,
}

/// One snapshot in the making.
pub(super) struct SnapshotJob<'a> {
    /// Where the copy is.
    pub(super) path: PathBuf,
    pub(super) options: SnapshotOptions<'a>,
    pub(super) progress: &'a mut dyn FnMut(SnapshotProgress),
    /// A copy of the whole file is there, torn as it may be.
    pub(super) is_filled: bool,
    /// How many attempts there were before this one.
    pub(super) attempts: usize,
    /// Another process has the log open, which has made sure that it is the file's.
    pub(super) is_log_in_use: bool,
}

impl SnapshotJob<'_> {
    /// Copies to where the snapshot will be, and reports how far it is.
    pub(super) fn target<T>(
        &mut self,
        found: &Probe,
        copy: impl FnOnce(&mut CopyTarget<'_>) -> T,
    ) -> T {
        let mut done_bytes = 0;
        let total_bytes = found.len_bytes + side_bytes(&found.path);
        let progress = &mut *self.progress;
        copy(&mut CopyTarget {
            path: &self.path,
            scratch: self.options.scratch,
            clones: self.options.clones,
            limits: self.options.limits(),
            progress: &mut |bytes| {
                done_bytes += bytes;
                progress(SnapshotProgress::Copied {
                    done_bytes,
                    total_bytes: total_bytes.max(done_bytes),
                });
            },
        })
    }

    /// Copies the file once more, without its side files; the path of this copy.
    pub(super) fn copy_alone(&mut self, found: &Probe) -> Result<PathBuf, Error> {
        let alone = self.path.with_file_name("alone.sqlite");
        let source = File::open(&found.path).map_err(|source| Error::open(&found.path, source))?;
        let mut target = CopyTarget {
            path: &alone,
            scratch: self.options.scratch,
            clones: self.options.clones,
            limits: self.options.limits(),
            progress: &mut |_| {},
        };
        target.copy(&source, &found.path, "")?;
        Ok(alone)
    }

    /// Rolls the journal of the copy back without its log, as SQLite does first; whether the header of before
    /// says that there may be a log.
    pub(super) fn ends_in_log_mode(&self) -> io::Result<bool> {
        let log = side_file(&self.path, "-wal");
        let aside = self.path.with_file_name("log-aside");
        fs::rename(&log, &aside)?;
        let rolled_back = self.recover();
        fs::rename(&aside, &log)?;
        // Whatever stops it stops the recovery with the log too.
        Ok(rolled_back.is_err() || in_wal_mode(&read_header(&self.path)?))
    }

    /// Rolls back or checkpoints the copy, so that it needs no side file.
    pub(super) fn recover(&self) -> Result<(), Error> {
        let has = |suffix: &str| side_file(&self.path, suffix).exists();
        if !has("-journal") && !has("-wal") {
            return Ok(());
        }
        let conn = open::open(&self.path, true, self.options.limits())?;
        may_write_log(&conn);
        // The copy lives no longer than this process: nothing need be durable.
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
            limits: self.options.limits(),
            progress: &mut |_| {},
        };
        // A journal that is left now is not hot: one of the mode PERSIST.
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

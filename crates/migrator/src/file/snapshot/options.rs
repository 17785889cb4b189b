//! How a snapshot is taken, and how far it is.

use std::path::Path;
use std::time::Duration;

use crate::file::patience::MAX_WRITER_WAIT;
use crate::interrupt::{Interrupt, Limits};

/// How often a snapshot begins again before it gives up, because another process has written meanwhile.
const RESTARTS: usize = 20;

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
    /// How long a writer is kept waiting, at most, so far as the disk lets go; usually
    /// [`MAX_WRITER_WAIT`], and less in the first attempts. Zero: every block has a lock of its own.
    pub max_writer_wait: Duration,
    /// Ends the work early; none: nothing does.
    pub interrupt: Option<&'a Interrupt>,
}

impl<'a> SnapshotOptions<'a> {
    /// As the commands take one.
    #[must_use]
    pub fn new(scratch: &'a Path, busy: Duration) -> Self {
        Self {
            scratch,
            busy,
            restarts: RESTARTS,
            clones: true,
            max_writer_wait: MAX_WRITER_WAIT,
            interrupt: None,
        }
    }

    pub(crate) fn within(scratch: &'a Path, limits: Limits<'a>) -> Self {
        Self {
            interrupt: limits.interrupt,
            ..Self::new(scratch, limits.busy)
        }
    }

    pub(crate) fn limits(&self) -> Limits<'a> {
        Limits {
            busy: self.busy,
            interrupt: self.interrupt,
        }
    }
}

/// How far a snapshot is. Never reported while a writer is kept waiting: the consumer may take its
/// time.
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
    /// Another process wrote; the copy begins again.
    Restarted {
        /// How often by now.
        times: usize,
    },
}

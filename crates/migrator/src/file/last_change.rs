//! The time of a file's last change, and the commits that stand in its log: what tells of writes in WAL
//! mode, without SQLite.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::UNIX_EPOCH;

use crate::file::private_copy::GRAIN;
use crate::file::side_files::log_frames;

/// A time of last change, since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) seconds: u64,
    pub(crate) nanoseconds: u32,
}

impl Time {
    /// The time of the file at `path`. None where the file system counts whole seconds, or the time is
    /// before 1970: a later write may have the same time then.
    pub(crate) fn of(path: &Path) -> io::Result<Option<Self>> {
        let changed = fs::metadata(path)?.modified()?;
        let since_1970 = changed.duration_since(UNIX_EPOCH).unwrap_or_default();
        let time = Self {
            seconds: since_1970.as_secs(),
            nanoseconds: since_1970.subsec_nanos(),
        };
        Ok((time.nanoseconds != 0).then_some(time))
    }
}

/// Waits until a write gets another time than one before.
pub(crate) fn wait_for_another_time() {
    thread::sleep(GRAIN);
}

/// The log of a file: which one it is, and how many commits it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LogState {
    /// The two numbers, one at random, that each log has of its own.
    pub(crate) salts: [u8; 8],
    pub(crate) commits: u64,
}

impl LogState {
    /// The log of the file at `path`; none where there is none, or one that is empty to SQLite.
    pub(crate) fn of(path: &Path) -> io::Result<Option<Self>> {
        let Some(mut frames) = log_frames(path)? else {
            return Ok(None);
        };
        let (salts, mut commits) = (frames.salts(), 0);
        while let Some(frame) = frames.next_frame()? {
            commits += u64::from(frame.pages_afterwards.is_some());
        }
        Ok(Some(Self { salts, commits }))
    }
}

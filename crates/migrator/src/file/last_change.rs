//! The time of a file's last change, and the commits that stand in its log: what tells of writes in WAL
//! mode, without SQLite.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::thread;
use std::time::UNIX_EPOCH;

use crate::file::file_header::big_endian;
use crate::file::private_copy::GRAIN;
use crate::file::side_files::{WAL_HEADER_BYTES, side_file};

/// The header of a page in a log (SQLite, "WAL-mode File Format", 1.3).
const FRAME_HEADER_BYTES: u64 = 24;

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

/// Commits in the log of the file at `path`. One that a power loss tore may be counted too.
pub(crate) fn commits_in_log(path: &Path) -> io::Result<u64> {
    let log = match File::open(side_file(path, "-wal")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        log => log?,
    };
    let mut log = BufReader::new(log);
    let mut commits = 0;
    let header = read_up_to(&mut log, WAL_HEADER_BYTES)?;
    let page_bytes = i64::from(big_endian(&header, 8));
    let salts = header.get(16..24);
    loop {
        let frame = read_up_to(&mut log, FRAME_HEADER_BYTES)?;
        // The salts of what was in the log before it began again are others.
        if frame.len() as u64 != FRAME_HEADER_BYTES || frame.get(8..16) != salts {
            return Ok(commits);
        }
        commits += u64::from(big_endian(&frame, 4) != 0);
        log.seek_relative(page_bytes)?;
    }
}

fn read_up_to(file: &mut impl Read, bytes: u64) -> io::Result<Vec<u8>> {
    let mut read = Vec::new();
    file.take(bytes).read_to_end(&mut read)?;
    Ok(read)
}

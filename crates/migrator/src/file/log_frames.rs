//! The frames of a write-ahead log, read without SQLite.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use crate::file::file_header::{HEADER_BYTES, big_endian};
use crate::file::side_files::{WAL_HEADER_BYTES, side_file};

/// The header of a page in a log (SQLite, "WAL-mode File Format", 1.3).
const FRAME_HEADER_BYTES: u64 = 24;

/// A page in a log.
pub(super) struct LogFrame {
    /// The number of the page.
    pub(super) page: u32,
    /// Whether it ends a transaction.
    pub(super) is_commit: bool,
    /// As many bytes of the page as the header of a database has.
    pub(super) start: Vec<u8>,
}

/// The frames in the log of the database at `path`, up to what was in the log before it began again: those
/// have other salts. Checksums are not looked at: a last one that is torn may be among them.
pub(super) fn log_frames(path: &Path) -> io::Result<LogFrames> {
    let mut frames = LogFrames {
        log: None,
        header: Vec::new(),
    };
    match File::open(side_file(path, "-wal")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        log => {
            let mut log = BufReader::new(log?);
            frames.header = read_up_to(&mut log, WAL_HEADER_BYTES)?;
            frames.log = Some(log);
        }
    }
    Ok(frames)
}

/// See [`log_frames`].
pub(super) struct LogFrames {
    /// None at its end.
    log: Option<BufReader<File>>,
    header: Vec<u8>,
}

impl LogFrames {
    /// The numbers that the log has of its own; none where there is no log, or an empty one.
    pub(super) fn salts(&self) -> Option<[u8; 8]> {
        self.header.get(16..24)?.try_into().ok()
    }

    fn read(&self, log: &mut BufReader<File>) -> io::Result<Option<LogFrame>> {
        let frame = read_up_to(log, FRAME_HEADER_BYTES)?;
        let start = read_up_to(log, HEADER_BYTES as u64)?;
        if start.len() < HEADER_BYTES || frame.get(8..16) != self.header.get(16..24) {
            return Ok(None);
        }
        let page_bytes = u64::from(big_endian(&self.header, 8));
        let rest = page_bytes.saturating_sub(HEADER_BYTES as u64);
        log.seek_relative(rest.cast_signed())?;
        Ok(Some(LogFrame {
            page: big_endian(&frame, 0),
            is_commit: big_endian(&frame, 4) != 0,
            start,
        }))
    }
}

impl Iterator for LogFrames {
    type Item = io::Result<LogFrame>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut log = self.log.take()?;
        let frame = self.read(&mut log).transpose()?;
        self.log = frame.is_ok().then_some(log);
        Some(frame)
    }
}

fn read_up_to(file: &mut impl Read, bytes: u64) -> io::Result<Vec<u8>> {
    let mut read = Vec::new();
    file.take(bytes).read_to_end(&mut read)?;
    Ok(read)
}

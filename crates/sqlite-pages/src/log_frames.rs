//! The frames of a write-ahead log (4.1), one after the other.

use std::io::{self, BufReader, Read};

use crate::bytes::u32_at;

const LOG_HEADER_BYTES: usize = 32;
const FRAME_HEADER_BYTES: usize = 24;

/// The magic number, whose last bit says the order of bytes in checksums.
const LOG_MAGIC: u32 = 0x377f_0682;

/// Bytes that are read at once.
const READ_BYTES: usize = 256 * 1024;

/// The frames of a log up to the first that is not its own, as SQLite reads them when it recovers a log: a frame
/// counts where its salts are the log's and its checksum goes on from the one before.
#[derive(Debug)]
pub struct LogFrames<F> {
    log: BufReader<F>,
    salts: [u8; 8],
    page_bytes: u32,
    is_big_endian: bool,
    /// The checksum of all before.
    sum: (u32, u32),
    /// Where the next frame begins.
    at: u64,
    frame: Vec<u8>,
}

/// A page in a log.
#[derive(Debug)]
pub struct LogFrame<'l> {
    /// The number of the page.
    pub page: u32,
    /// Pages of the file after the transaction, where this frame ends one.
    pub pages_afterwards: Option<u32>,
    /// Where the page begins in the log.
    pub at: u64,
    /// The page.
    pub bytes: &'l [u8],
}

impl<F: Read> LogFrames<F> {
    /// Reads the log's header; none where it is not that of a log, which to SQLite is an empty one.
    pub fn read(log: F) -> io::Result<Option<Self>> {
        let mut log = BufReader::with_capacity(READ_BYTES, log);
        let mut header = [0; LOG_HEADER_BYTES];
        if !read_whole(&mut log, &mut header)? {
            return Ok(None);
        }
        let (magic, page_bytes) = (u32_at(&header, 0), u32_at(&header, 8));
        let is_big_endian = magic & 1 == 1;
        let sum = checksum((0, 0), &header[..24], is_big_endian);
        let is_log = magic & !1 == LOG_MAGIC
            && page_bytes.is_power_of_two()
            && (512..=65536).contains(&page_bytes)
            && sum == (u32_at(&header, 24), u32_at(&header, 28));
        Ok(is_log.then(|| Self {
            log,
            salts: std::array::from_fn(|byte| header[16 + byte]),
            page_bytes,
            is_big_endian,
            sum,
            at: LOG_HEADER_BYTES as u64,
            frame: vec![0; FRAME_HEADER_BYTES + page_bytes as usize],
        }))
    }

    /// The two numbers, one of them at random, that each log has of its own.
    pub fn salts(&self) -> [u8; 8] {
        self.salts
    }

    /// Bytes of a page.
    pub fn page_bytes(&self) -> u32 {
        self.page_bytes
    }

    /// The next frame; none at the end.
    pub fn next_frame(&mut self) -> io::Result<Option<LogFrame<'_>>> {
        if !read_whole(&mut self.log, &mut self.frame)? {
            return Ok(None);
        }
        let (head, bytes) = self.frame.split_at(FRAME_HEADER_BYTES);
        self.sum = checksum(self.sum, &head[..8], self.is_big_endian);
        self.sum = checksum(self.sum, bytes, self.is_big_endian);
        if head[8..16] != self.salts || self.sum != (u32_at(head, 16), u32_at(head, 20)) {
            return Ok(None);
        }
        let at = self.at + FRAME_HEADER_BYTES as u64;
        self.at += self.frame.len() as u64;
        Ok(Some(LogFrame {
            page: u32_at(head, 0),
            pages_afterwards: Some(u32_at(head, 4)).filter(|pages| *pages != 0),
            at,
            bytes,
        }))
    }
}

/// Fills `bytes`; false where the file ends before.
fn read_whole(reader: &mut impl Read, bytes: &mut [u8]) -> io::Result<bool> {
    match reader.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

/// The checksum of bytes that follow those of `sum` (4.2).
fn checksum(sum: (u32, u32), bytes: &[u8], is_big_endian: bool) -> (u32, u32) {
    let (mut first, mut second) = sum;
    let (pairs, _) = bytes.as_chunks::<8>();
    for [a, b, c, d, e, f, g, h] in pairs {
        let (one, two) = if is_big_endian {
            (
                u32::from_be_bytes([*a, *b, *c, *d]),
                u32::from_be_bytes([*e, *f, *g, *h]),
            )
        } else {
            (
                u32::from_le_bytes([*a, *b, *c, *d]),
                u32::from_le_bytes([*e, *f, *g, *h]),
            )
        };
        first = first.wrapping_add(one).wrapping_add(second);
        second = second.wrapping_add(two).wrapping_add(first);
    }
    (first, second)
}

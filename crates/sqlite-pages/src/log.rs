//! The write-ahead log beside a file (4): which of its frames hold the newest version of a page.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};

use crate::bytes::u32_at;

const LOG_HEADER_BYTES: usize = 32;
const FRAME_HEADER_BYTES: usize = 24;

/// The magic number, whose last bit says the order of bytes in checksums.
const LOG_MAGIC: u32 = 0x377f_0682;

/// The frames that are committed.
#[derive(Debug)]
pub(crate) struct Log<F> {
    file: F,
    /// Where the newest version of a page begins.
    newest: BTreeMap<u32, u64>,
    /// Pages of the file after the last commit.
    pages: u32,
}

impl<F: Read + Seek> Log<F> {
    /// Reads the log up to its last commit; none where nothing in it is committed. As SQLite does when it
    /// recovers a log: a frame counts where its salt is the log's and its checksum goes on from the one before.
    pub(crate) fn read(mut file: F, page_bytes: u32) -> io::Result<Option<Self>> {
        file.rewind()?;
        let mut reader = io::BufReader::with_capacity(256 * 1024, &mut file);
        let mut header = [0; LOG_HEADER_BYTES];
        if !read_whole(&mut reader, &mut header)? {
            return Ok(None);
        }
        let magic = u32_at(&header, 0);
        let is_big_endian = magic & 1 == 1;
        let mut sum = checksum((0, 0), &header[..24], is_big_endian);
        if magic & !1 != LOG_MAGIC
            || u32_at(&header, 8) != page_bytes
            || sum != (u32_at(&header, 24), u32_at(&header, 28))
        {
            return Ok(None);
        }
        let (mut newest, mut pending, mut pages) = (BTreeMap::new(), Vec::new(), 0);
        let mut frame = vec![0; FRAME_HEADER_BYTES + page_bytes as usize];
        let mut at = LOG_HEADER_BYTES as u64;
        while read_whole(&mut reader, &mut frame)? {
            sum = checksum(sum, &frame[..8], is_big_endian);
            sum = checksum(sum, &frame[FRAME_HEADER_BYTES..], is_big_endian);
            if frame[8..16] != header[16..24] || sum != (u32_at(&frame, 16), u32_at(&frame, 20)) {
                break;
            }
            pending.push((u32_at(&frame, 0), at + FRAME_HEADER_BYTES as u64));
            at += frame.len() as u64;
            let pages_afterwards = u32_at(&frame, 4);
            if pages_afterwards != 0 {
                newest.extend(pending.drain(..));
                pages = pages_afterwards;
            }
        }
        drop(reader);
        Ok((pages != 0).then_some(Self {
            file,
            newest,
            pages,
        }))
    }

    pub(crate) fn pages(&self) -> u32 {
        self.pages
    }

    /// Reads a page from its newest frame; false where no frame has it.
    pub(crate) fn read_page(&mut self, number: u32, page: &mut [u8]) -> io::Result<bool> {
        let Some(at) = self.newest.get(&number) else {
            return Ok(false);
        };
        self.file.seek(SeekFrom::Start(*at))?;
        self.file.read_exact(page)?;
        Ok(true)
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

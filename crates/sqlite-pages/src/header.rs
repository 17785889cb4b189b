//! The first 100 bytes of a file (1.3).

use crate::bytes::{u16_at, u32_at};

/// The bytes of the header.
pub const HEADER_BYTES: usize = 100;

/// What a header begins with.
pub const HEADER_MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// The byte at which SQLite keeps its locks; the page that holds it holds nothing else (1.2).
const LOCK_BYTE: u32 = 1 << 30;

/// The header's fields that say where pages are, and what they look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatabaseHeader {
    /// Bytes of a page: a power of two from 512 to 65536.
    pub page_bytes: u32,
    /// Bytes at the end of each page that are not SQLite's.
    pub reserved_bytes: u8,
    /// Pages of the file, where the header has their number: writers before 3.7.0 did not keep it.
    pub pages: Option<u32>,
    /// The first trunk of the freelist; 0 where no page is free.
    pub first_trunk: u32,
    /// How many pages are free.
    pub free_pages: u32,
    /// The last page that is the root of a tree, where there is a pointer map; else 0.
    pub last_root: u32,
    /// The number of the text encoding: 1 to 3; 0 where there is no schema yet.
    pub encoding: u32,
}

impl DatabaseHeader {
    /// Reads the header; none where the bytes are no header of a database.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        if bytes.len() < HEADER_BYTES || !bytes.starts_with(HEADER_MAGIC) {
            return None;
        }
        let page_bytes = Self::page_bytes_in(bytes)?;
        let reserved_bytes = bytes[20];
        if page_bytes - u32::from(reserved_bytes) < 480 {
            return None;
        }
        let is_kept = u32_at(bytes, 24) == u32_at(bytes, 92);
        let pages = u32_at(bytes, 28);
        Some(Self {
            page_bytes,
            reserved_bytes,
            pages: (is_kept && pages != 0).then_some(pages),
            first_trunk: u32_at(bytes, 32),
            free_pages: u32_at(bytes, 36),
            last_root: u32_at(bytes, 52),
            encoding: u32_at(bytes, 56),
        })
    }

    /// Bytes of a page by the first bytes of a file, whatever else is in them; none where they say no size that
    /// can be.
    #[must_use]
    pub fn page_bytes_in(bytes: &[u8]) -> Option<u32> {
        let page_bytes = match u16_at(bytes, 16) {
            1 => 65536,
            bytes => u32::from(bytes),
        };
        (page_bytes.is_power_of_two() && page_bytes >= 512).then_some(page_bytes)
    }

    /// Whether there is a pointer map: `auto_vacuum` is full or incremental.
    #[must_use]
    pub fn has_pointer_map(&self) -> bool {
        self.last_root != 0
    }

    /// Bytes of a page that are SQLite's.
    #[must_use]
    pub fn usable_bytes(&self) -> u32 {
        self.page_bytes - u32::from(self.reserved_bytes)
    }

    /// The page that holds nothing but SQLite's locks; few files are so long that they have it.
    #[must_use]
    pub fn lock_byte_page(&self) -> u32 {
        LOCK_BYTE / self.page_bytes + 1
    }
}

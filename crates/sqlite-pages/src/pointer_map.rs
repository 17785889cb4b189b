//! The pointer map of a file with `auto_vacuum`: what each page is, and which page refers to it (1.8).

use std::io;

use crate::bytes::u32_at;
use crate::header::DatabaseHeader;
use crate::source::PageSource;

/// Bytes of an entry: its kind, and the page that refers to it.
const ENTRY_BYTES: u32 = 5;

/// What the map says of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PointerMapEntry {
    /// What it is.
    pub kind: PointerKind,
    /// The page that refers to it; 0 where none does.
    pub parent: u32,
}

/// What a page is, as the map says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointerKind {
    /// The root of a tree.
    Root,
    /// A page of the freelist.
    Free,
    /// The first page of an overflow chain.
    FirstOverflow,
    /// Any other page of an overflow chain.
    NextOverflow,
    /// A page of a tree that is no root.
    Tree,
    /// None of the five.
    Unknown(u8),
}

/// The map of a file, of which the last page that was asked for is kept.
#[derive(Debug, Clone)]
pub struct PointerMap {
    page: Vec<u8>,
    /// The page that is kept, 0 where there is none yet.
    number: u32,
}

impl PointerMap {
    /// The map of a file with this header; none where the file has no map.
    #[must_use]
    pub fn new(header: &DatabaseHeader) -> Option<Self> {
        header.has_pointer_map().then(|| Self {
            page: vec![0; header.page_bytes as usize],
            number: 0,
        })
    }

    /// What the map says of a page; none of the first page and of those of the map itself.
    pub fn entry(
        &mut self,
        source: &mut impl PageSource,
        page: u32,
    ) -> io::Result<Option<PointerMapEntry>> {
        let map = map_page_of(source.header(), page);
        let Some(before) = page.checked_sub(map + 1).filter(|_| page >= 2) else {
            return Ok(None);
        };
        if map != self.number {
            self.number = 0;
            source.read(map, &mut self.page)?;
            self.number = map;
        }
        let at = (before * ENTRY_BYTES) as usize;
        let kind = match self.page.get(at) {
            Some(1) => PointerKind::Root,
            Some(2) => PointerKind::Free,
            Some(3) => PointerKind::FirstOverflow,
            Some(4) => PointerKind::NextOverflow,
            Some(5) => PointerKind::Tree,
            other => PointerKind::Unknown(other.copied().unwrap_or(0)),
        };
        let parent = u32_at(&self.page, at + 1);
        Ok(Some(PointerMapEntry { kind, parent }))
    }
}

/// Whether a page is one of the map, in a file that has a map.
#[must_use]
pub fn is_pointer_map_page(header: &DatabaseHeader, page: u32) -> bool {
    header.has_pointer_map() && page >= 2 && map_page_of(header, page) == page
}

/// The page of the map that has, or would have, the entry of `page`.
fn map_page_of(header: &DatabaseHeader, page: u32) -> u32 {
    let each = header.usable_bytes() / ENTRY_BYTES + 1;
    let map = page.saturating_sub(2) / each * each + 2;
    // The page of locks holds nothing else.
    map + u32::from(map == header.lock_byte_page())
}

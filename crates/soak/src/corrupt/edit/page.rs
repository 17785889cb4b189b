//! Where things lie in the bytes of a database file (<https://sqlite.org/fileformat2.html>), for edits
//! that aim at something. What does not fit is none.

use test_support::Random;

/// The length of the file's header, which the first page begins with.
pub(super) const FILE_HEADER: usize = 100;

pub(super) const INTERIOR_INDEX: u8 = 2;
pub(super) const INTERIOR_TABLE: u8 = 5;
pub(super) const LEAF_INDEX: u8 = 10;
pub(super) const LEAF_TABLE: u8 = 13;

/// A b-tree page in the bytes of a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct BtreePage {
    pub(super) number: usize,
    /// Where the page begins.
    pub(super) start: usize,
    /// Where its header begins.
    pub(super) header: usize,
    pub(super) page_type: u8,
}

pub(super) fn page_size(main: &[u8]) -> Option<usize> {
    match usize::from(u16::from_be_bytes(array(main, 16)?)) {
        1 => Some(65_536),
        size if size >= 512 && size.is_power_of_two() => Some(size),
        _ => None,
    }
}

pub(super) fn page_count(main: &[u8]) -> Option<usize> {
    Some(main.len() / page_size(main)?).filter(|count| *count > 1)
}

/// A page of the file, by its number from 1 on.
pub(super) fn any_page(main: &[u8], random: &mut Random) -> Option<usize> {
    Some(1 + random.index(page_count(main)?))
}

/// The bytes of a page.
pub(super) fn page_range(main: &[u8], number: usize) -> Option<std::ops::Range<usize>> {
    let size = page_size(main)?;
    let start = number.checked_sub(1)? * size;
    (start + size <= main.len()).then_some(start..start + size)
}

/// A page whose first byte is one of these types. A free page may look like one.
pub(super) fn any_btree_page(main: &[u8], random: &mut Random, types: &[u8]) -> Option<BtreePage> {
    let size = page_size(main)?;
    let pages: Vec<BtreePage> = (1..=page_count(main)?)
        .filter_map(|number| {
            let start = (number - 1) * size;
            let header = if number == 1 { FILE_HEADER } else { start };
            let page_type = *main.get(header)?;
            types.contains(&page_type).then_some(BtreePage {
                number,
                start,
                header,
                page_type,
            })
        })
        .collect();
    (!pages.is_empty()).then(|| pages[random.index(pages.len())])
}

impl BtreePage {
    pub(super) fn is_interior(self) -> bool {
        matches!(self.page_type, INTERIOR_INDEX | INTERIOR_TABLE)
    }

    pub(super) fn cell_count(self, main: &[u8]) -> usize {
        array(main, self.header + 3).map_or(0, |bytes| u16::from_be_bytes(bytes).into())
    }

    /// Where the pointer to one of the cells stands.
    pub(super) fn cell_pointer(self, cell: usize) -> usize {
        self.header + if self.is_interior() { 12 } else { 8 } + 2 * cell
    }

    /// Where one of the cells begins.
    pub(super) fn cell(self, main: &[u8], cell: usize) -> Option<usize> {
        let offset = u16::from_be_bytes(array(main, self.cell_pointer(cell))?);
        Some(self.start + usize::from(offset))
    }

    /// Where the numbers of the pages below it stand.
    pub(super) fn children(self, main: &[u8]) -> Vec<usize> {
        if !self.is_interior() {
            return Vec::new();
        }
        let cells = (0..self.cell_count(main)).filter_map(|cell| self.cell(main, cell));
        cells.chain([self.header + 8]).collect()
    }
}

pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at + N)?.try_into().ok()
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

/// Overwrites; none where that is beyond the end.
pub(super) fn put(bytes: &mut [u8], at: usize, new: &[u8]) -> Option<()> {
    bytes.get_mut(at..at + new.len())?.copy_from_slice(new);
    Some(())
}

/// Overwrites with the number of a page.
pub(super) fn put_page_number(bytes: &mut [u8], at: usize, number: usize) -> Option<()> {
    put(bytes, at, &u32::try_from(number).ok()?.to_be_bytes())
}

/// A variable-length integer and its length.
pub(super) fn varint(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut value = 0;
    for len in 1..=9 {
        let byte = u64::from(*bytes.get(at + len - 1)?);
        if len == 9 {
            return Some((value << 8 | byte, len));
        }
        value = value << 7 | (byte & 0x7f);
        if byte < 0x80 {
            return Some((value, len));
        }
    }
    None
}

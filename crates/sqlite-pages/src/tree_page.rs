//! A page of a b-tree (1.6).

use std::ops::Range;

use crate::bytes::{u16_at, u32_at, varint_at};
use crate::header::{DatabaseHeader, HEADER_BYTES};
use crate::page_fault::PageFaultKind;

/// The four kinds of pages of a tree. Tables WITHOUT ROWID are stored as indexes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TreePageKind {
    /// Keys and children of an index.
    IndexInterior,
    /// Rowids and children of a table.
    TableInterior,
    /// Keys of an index.
    IndexLeaf,
    /// Rows of a table.
    TableLeaf,
}

impl TreePageKind {
    /// Whether its cells have children.
    #[must_use]
    pub fn is_interior(self) -> bool {
        matches!(self, Self::IndexInterior | Self::TableInterior)
    }

    /// Whether it belongs to a table with rowids.
    #[must_use]
    pub fn is_table(self) -> bool {
        matches!(self, Self::TableInterior | Self::TableLeaf)
    }
}

/// A page of a tree: its kind is right, and its cells are no more than fit.
#[derive(Debug, Clone, Copy)]
pub struct TreePage<'p> {
    bytes: &'p [u8],
    head: usize,
    kind: TreePageKind,
    cells: usize,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeCell {
    /// The page with the smaller keys, in an interior page.
    pub left_child: Option<u32>,
    /// The rowid, in a table.
    pub rowid: Option<i64>,
    /// The record; interior pages of tables have none.
    pub payload: Option<Payload>,
}

/// The record of a cell, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// Bytes in all.
    pub len_bytes: u64,
    /// The bytes of the page that hold its beginning.
    pub local: Range<usize>,
    /// The first page of the chain that holds the rest.
    pub overflow: Option<u32>,
}

impl<'p> TreePage<'p> {
    /// Reads the head of page `number`, of which these are the bytes.
    pub fn parse(
        number: u32,
        bytes: &'p [u8],
        header: &DatabaseHeader,
    ) -> Result<Self, PageFaultKind> {
        let head = if number == 1 { HEADER_BYTES } else { 0 };
        let kind = match bytes.get(head) {
            Some(2) => TreePageKind::IndexInterior,
            Some(5) => TreePageKind::TableInterior,
            Some(10) => TreePageKind::IndexLeaf,
            Some(13) => TreePageKind::TableLeaf,
            _ => return Err(PageFaultKind::NotOfATree),
        };
        let usable = bytes.len().min(header.usable_bytes() as usize);
        let page = Self {
            bytes: &bytes[..usable],
            head,
            kind,
            cells: usize::from(u16_at(bytes, head + 3)),
        };
        // A root that lost its last row has no cell; 0 bytes of content is 65536.
        let content = match u16_at(bytes, head + 5) {
            0 => 65536,
            from => usize::from(from),
        };
        let pointers_end = page.pointers() + page.cells * 2;
        if pointers_end > content || content > usable {
            return Err(PageFaultKind::Cells);
        }
        Ok(page)
    }

    /// A page whose cells are read as those of a leaf of a table, whatever its head says.
    pub(crate) fn table_leaf(bytes: &'p [u8], header: &DatabaseHeader) -> Self {
        Self {
            bytes: &bytes[..bytes.len().min(header.usable_bytes() as usize)],
            head: 0,
            kind: TreePageKind::TableLeaf,
            cells: 0,
        }
    }

    /// Where its head begins.
    pub(crate) fn head(&self) -> usize {
        self.head
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> TreePageKind {
        self.kind
    }

    /// The page with the greatest keys, in an interior page.
    #[must_use]
    pub fn right_child(&self) -> Option<u32> {
        let is_interior = self.kind.is_interior();
        is_interior.then(|| u32_at(self.bytes, self.head + 8))
    }

    /// The children, in the order of their keys.
    pub fn children(&self) -> impl Iterator<Item = Result<u32, PageFaultKind>> {
        let left = (0..self.cells).filter(|_| self.kind.is_interior());
        let left = left.map(|cell| {
            let at = self.cell_at(cell)?;
            let has_child = at + 4 <= self.bytes.len();
            has_child
                .then(|| u32_at(self.bytes, at))
                .ok_or(PageFaultKind::Cells)
        });
        left.chain(self.right_child().map(Ok))
    }

    /// The cells, in the order of their keys.
    pub fn cells(&self) -> impl Iterator<Item = Result<TreeCell, PageFaultKind>> {
        (0..self.cells).map(|cell| self.cell(self.cell_at(cell)?).ok_or(PageFaultKind::Cells))
    }

    /// Whether it has no cell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells == 0
    }

    /// The records of the cells of an index, in the order of their keys; none in place of one that is not whole
    /// in the page.
    pub fn whole_records(&self) -> impl Iterator<Item = Option<&'p [u8]>> {
        let child = if self.kind.is_interior() { 4 } else { 0 };
        let most = self.most_local();
        (0..self.cells).map(move |cell| {
            let at = self.cell_at(cell).ok()? + child;
            let (len_bytes, len) = varint_at(self.bytes, at)?;
            let from = at + len;
            let is_local = len_bytes <= most;
            is_local.then(|| {
                self.bytes
                    .get(from..from + usize::try_from(len_bytes).ok()?)
            })?
        })
    }

    /// Whether each byte of the content belongs to one cell or to one free block, but for as many fragments
    /// as the page counts.
    #[must_use]
    pub fn accounts_for_its_space(&self) -> bool {
        let content = match u16_at(self.bytes, self.head + 5) {
            0 => 65536,
            from => usize::from(from),
        };
        let mut used: Vec<(usize, usize)> = Vec::with_capacity(self.cells);
        for cell in 0..self.cells {
            match self
                .cell_at(cell)
                .ok()
                .and_then(|at| Some((at, self.cell_end(at)?)))
            {
                Some(extent) => used.push(extent),
                None => return false,
            }
        }
        let mut block = usize::from(u16_at(self.bytes, self.head + 1));
        while block != 0 {
            let (next, len) = (u16_at(self.bytes, block), u16_at(self.bytes, block + 2));
            used.push((block, block + usize::from(len)));
            // They stand in the order of the page.
            if len < 4 || next != 0 && usize::from(next) <= block {
                return false;
            }
            block = usize::from(next);
        }
        used.sort_unstable();
        let (mut at, mut fragments) = (content, 0);
        for (from, to) in used {
            if from < at {
                return false;
            }
            fragments += from - at;
            at = to;
        }
        at <= self.bytes.len()
            && fragments + (self.bytes.len() - at) == usize::from(self.bytes[self.head + 7])
    }

    /// The bytes of the cells to which pointers lead; where none is counted, to which they led.
    pub(crate) fn pointed_extents(&self) -> impl Iterator<Item = Range<usize>> {
        let most = (self.bytes.len() - self.pointers()) / 2;
        let count = if self.cells > 0 { self.cells } else { most };
        let extent = |cell: usize| {
            let at = usize::from(u16_at(self.bytes, self.pointers() + cell * 2));
            let is_behind = at >= self.pointers() + (cell + 1) * 2;
            is_behind.then(|| Some(at..self.cell_end(at)?)).flatten()
        };
        let is_counted = self.cells > 0;
        (0..count)
            .map(extent)
            .take_while(move |cell| is_counted || cell.is_some())
            .flatten()
    }

    /// The end of the cell at `at`: SQLite gives each at least four bytes.
    fn cell_end(&self, at: usize) -> Option<usize> {
        let cell = self.cell(at)?;
        let end = match &cell.payload {
            Some(payload) => payload.local.end + if payload.overflow.is_some() { 4 } else { 0 },
            None => at + 4 + varint_at(self.bytes, at + 4)?.1,
        };
        Some(end.max(at + 4))
    }

    /// Where the pointers to the cells begin.
    fn pointers(&self) -> usize {
        self.head + if self.kind.is_interior() { 12 } else { 8 }
    }

    #[inline]
    fn cell_at(&self, cell: usize) -> Result<usize, PageFaultKind> {
        let at = usize::from(u16_at(self.bytes, self.pointers() + cell * 2));
        let is_after_pointers = at >= self.pointers() + self.cells * 2;
        is_after_pointers.then_some(at).ok_or(PageFaultKind::Cells)
    }

    pub(crate) fn cell(&self, mut at: usize) -> Option<TreeCell> {
        let mut left_child = None;
        if self.kind.is_interior() {
            left_child = Some(u32_at(self.bytes.get(at..at + 4)?, 0));
            at += 4;
        }
        let mut varint = || {
            let (value, len) = varint_at(self.bytes, at)?;
            at += len;
            Some(value)
        };
        let len_bytes = match self.kind {
            TreePageKind::TableInterior => None,
            _ => Some(varint()?),
        };
        let rowid = if self.kind.is_table() {
            Some(varint()?.cast_signed())
        } else {
            None
        };
        let payload = match len_bytes {
            Some(len_bytes) => Some(self.payload(len_bytes, at)?),
            None => None,
        };
        Some(TreeCell {
            left_child,
            rowid,
            payload,
        })
    }

    /// Bytes of a record up to which all of it is in the page (1.6).
    fn most_local(&self) -> u64 {
        let usable = self.bytes.len() as u64;
        match self.kind {
            TreePageKind::TableLeaf => usable - 35,
            _ => (usable - 12) * 64 / 255 - 23,
        }
    }

    /// A record of which as much is in the page as the format lays down (1.6).
    fn payload(&self, len_bytes: u64, at: usize) -> Option<Payload> {
        let usable = self.bytes.len() as u64;
        let most = self.most_local();
        let least = (usable - 12) * 32 / 255 - 23;
        let is_local = len_bytes <= most;
        let local = if is_local {
            len_bytes
        } else {
            let fitting = least + (len_bytes - least) % (usable - 4);
            if fitting <= most { fitting } else { least }
        };
        let end = at + usize::try_from(local).ok()?;
        let overflow = if is_local {
            None
        } else {
            Some(u32_at(self.bytes.get(end..end + 4)?, 0))
        };
        (end <= self.bytes.len()).then_some(Payload {
            len_bytes,
            local: at..end,
            overflow,
        })
    }
}

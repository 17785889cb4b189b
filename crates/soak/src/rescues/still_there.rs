//! What is still in a file, by brute force: each row of before is looked for, byte by byte, without a look at
//! what a page says it is.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{self, File};
use std::path::Path;

use sqlite_pages::{
    FoundPage, PageFault, PageFile, PageRole, PageSet, PageSource, TreeExtent, TreePage,
    TreeVisitor, walk_tree,
};

use super::reset_file::open;
use crate::error::Error;

/// Bytes by which places are found: of a record's head, with which every row begins otherwise.
const PREFIX_BYTES: usize = 10;

type Prefix = [u8; PREFIX_BYTES];

/// The record of a row, cut into what is in its page and what is in each page of its chain.
struct StoredRow {
    table: usize,
    rowid: i64,
    /// The cell from its first byte to the end of what is in the page.
    local: Vec<u8>,
    chain: Vec<Vec<u8>>,
}

/// The rowids of the rows of before, by table, every byte of which is in pages of the file that are free, or in
/// the free space of others; and how many rows there were.
pub(super) fn still_there<'t>(
    before: &Path,
    now: &Path,
    tables: &[&'t str],
) -> Result<(BTreeMap<&'t str, BTreeSet<i64>>, usize), Error> {
    let rows = stored_rows(before, tables)?;
    let mut places: HashMap<Prefix, Vec<&StoredRow>> = HashMap::new();
    // Most bytes begin no row: a look at two of them shows it.
    let mut begins = vec![false; 1 << 16];
    for row in &rows {
        if let Some(prefix) = row.local.first_chunk() {
            begins[two(prefix)] = true;
            places.entry(*prefix).or_default().push(row);
        }
    }
    let pages = FilePages::read(now)?;
    let mut there: BTreeMap<&str, BTreeSet<i64>> = BTreeMap::new();
    for number in 2..=pages.count {
        let content = pages.page(number).unwrap_or_default();
        for (at, prefix) in content.windows(PREFIX_BYTES).enumerate() {
            if !begins[two(prefix)] {
                continue;
            }
            let rows = prefix.first_chunk().and_then(|prefix| places.get(prefix));
            for row in rows.into_iter().flatten() {
                if pages.has(row, content, at) {
                    there
                        .entry(tables[row.table])
                        .or_default()
                        .insert(row.rowid);
                }
            }
        }
    }
    Ok((there, rows.len()))
}

fn two(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

/// A file, and which of its pages are used.
struct FilePages {
    bytes: Vec<u8>,
    page_bytes: usize,
    usable_bytes: usize,
    count: u32,
    live: PageSet,
}

impl FilePages {
    fn read(db: &Path) -> Result<Self, Error> {
        let mut source = pages(db)?;
        let header = *source.header();
        Ok(Self {
            bytes: fs::read(db)?,
            page_bytes: header.page_bytes as usize,
            usable_bytes: header.usable_bytes() as usize,
            count: source.pages(),
            live: live_pages(db, &mut source)?,
        })
    }

    fn page(&self, number: u32) -> Option<&[u8]> {
        let from = (number as usize).checked_sub(1)? * self.page_bytes;
        self.bytes.get(from..from + self.usable_bytes)
    }

    /// Whether the row begins here, and its chain is in pages that are not used.
    fn has(&self, row: &StoredRow, content: &[u8], at: usize) -> bool {
        let end = at + row.local.len();
        content.get(at..end) == Some(&row.local[..])
            && (row.chain.is_empty() || self.has_chain(next_page(&content[end..]), &row.chain))
    }

    fn has_chain(&self, mut number: u32, chain: &[Vec<u8>]) -> bool {
        let is_there = chain.iter().all(|part| {
            let content = self.page(number).filter(|_| !self.live.contains(number));
            let is_part = content.is_some_and(|content| content[4..].starts_with(part));
            number = content.map_or(0, next_page);
            is_part
        });
        is_there && number == 0
    }
}

/// The number at the beginning of bytes; 0 where they are too few.
fn next_page(bytes: &[u8]) -> u32 {
    bytes
        .first_chunk()
        .map_or(0, |number| u32::from_be_bytes(*number))
}

fn pages(db: &Path) -> Result<PageFile<File>, Error> {
    PageFile::new(File::open(db)?)?.ok_or_else(|| "a file of a test is no database".into())
}

/// The pages of a tree: those with cells, and all.
struct TreePages {
    all: PageSet,
    with_cells: Vec<u32>,
}

impl TreeVisitor for TreePages {
    fn page(&mut self, found: FoundPage) -> bool {
        let has_cells = !matches!(found.role, PageRole::FirstOverflow | PageRole::NextOverflow);
        self.with_cells.extend(has_cells.then_some(found.number));
        self.all.insert(found.number)
    }

    fn fault(&mut self, _: PageFault, _: PageRole) {}
}

fn walk(source: &mut PageFile<File>, root: u32) -> Result<TreePages, Error> {
    let mut found = TreePages {
        all: PageSet::new(source.pages()),
        with_cells: Vec::new(),
    };
    walk_tree(source, root, TreeExtent::All, &mut found)?;
    Ok(found)
}

fn live_pages(db: &Path, source: &mut PageFile<File>) -> Result<PageSet, Error> {
    let conn = open(db)?;
    let mut roots = conn.prepare("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")?;
    let roots = roots.query_map([], |row| row.get(0))?;
    let mut live = PageSet::new(source.pages());
    for root in std::iter::once(Ok(1)).chain(roots) {
        for page in walk(source, root?)?.all.in_order() {
            live.insert(page);
        }
    }
    Ok(live)
}

/// The rows of the tables as they lie in the file.
fn stored_rows(db: &Path, tables: &[&str]) -> Result<Vec<StoredRow>, Error> {
    let conn = open(db)?;
    let mut source = pages(db)?;
    let mut rows = Vec::new();
    for (table, name) in tables.iter().enumerate() {
        let root = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        let root: u32 = conn.query_row(root, [name], |row| row.get(0))?;
        for page in walk(&mut source, root)?.with_cells {
            rows_of_page(&mut source, page, table, &mut rows)?;
        }
    }
    Ok(rows)
}

fn rows_of_page(
    source: &mut PageFile<File>,
    number: u32,
    table: usize,
    rows: &mut Vec<StoredRow>,
) -> Result<(), Error> {
    let header = *source.header();
    let (mut page, mut rest) = (
        vec![0; header.page_bytes as usize],
        vec![0; header.page_bytes as usize],
    );
    source.read(number, &mut page)?;
    let odd = |_| "a page of a sound file is odd";
    let tree_page = TreePage::parse(number, &page, &header).map_err(odd)?;
    for cell in tree_page.cells() {
        let cell = cell.map_err(odd)?;
        // An interior page has rowids alone.
        let (Some(rowid), Some(payload)) = (cell.rowid, cell.payload) else {
            continue;
        };
        let mut left = usize::try_from(payload.len_bytes)? - payload.local.len();
        let (mut next, mut chain) = (payload.overflow.unwrap_or(0), Vec::new());
        while left > 0 {
            source.read(next, &mut rest)?;
            let taken = left.min(header.usable_bytes() as usize - 4);
            chain.push(rest[4..4 + taken].to_vec());
            left -= taken;
            next = next_page(&rest);
        }
        // The length of the record and the rowid stand before it.
        let mut local = varint(payload.len_bytes);
        local.extend(varint(rowid.cast_unsigned()));
        local.extend(&page[payload.local]);
        rows.push(StoredRow {
            table,
            rowid,
            local,
            chain,
        });
    }
    Ok(())
}

/// A number of up to 56 bits.
fn varint(value: u64) -> Vec<u8> {
    let groups = (1..8).find(|groups| value < 1 << (7 * groups)).unwrap_or(8);
    let group = |at: u64| u8::try_from(value >> (7 * at) & 0x7f).unwrap_or_default();
    let bytes = (0..groups).rev();
    bytes
        .map(|at| group(at) | if at > 0 { 0x80 } else { 0 })
        .collect()
}

//! What is still in a file, by brute force: each row of before is looked for, byte by byte.

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::path::Path;

use sqlite_pages::{
    FoundPage, PageFault, PageFile, PageRole, PageSet, PageSource, TreeExtent, TreePage,
    TreeVisitor, walk_tree,
};

use crate::reset_file::open;

/// Bytes by which places are found: of a record's head, with which every row begins otherwise.
const PREFIX_BYTES: usize = 10;

/// The record of a row, cut into what is in its page and what is in each page of its chain.
struct StoredRow {
    rowid: i64,
    /// The cell from its first byte to the end of what is in the page.
    local: Vec<u8>,
    chain: Vec<Vec<u8>>,
}

struct Pages {
    all: PageSet,
    leaves: Vec<u32>,
}

impl TreeVisitor for Pages {
    fn page(&mut self, found: FoundPage) -> bool {
        if matches!(
            found.role,
            PageRole::Root | PageRole::Interior | PageRole::Leaf
        ) {
            self.leaves.push(found.number);
        }
        self.all.insert(found.number)
    }

    fn fault(&mut self, fault: PageFault, _: PageRole) {
        panic!("{fault}");
    }
}

fn walk(pages: &mut PageFile<File>, root: u32) -> Pages {
    let mut found = Pages {
        all: PageSet::new(pages.pages()),
        leaves: Vec::new(),
    };
    walk_tree(pages, root, TreeExtent::All, &mut found).unwrap();
    found
}

fn pages(db: &Path) -> PageFile<File> {
    PageFile::new(File::open(db).unwrap()).unwrap().unwrap()
}

/// The rows of a table as they lie in the file.
fn stored_rows(db: &Path, table: &str) -> Vec<StoredRow> {
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
    let root: u32 = open(db).query_row(root, [table], |row| row.get(0)).unwrap();
    let mut pages = pages(db);
    let header = *pages.header();
    let (mut page, mut rest) = (
        vec![0; header.page_bytes as usize],
        vec![0; header.page_bytes as usize],
    );
    let usable = header.usable_bytes() as usize;
    let mut rows = Vec::new();
    for leaf in walk(&mut pages, root).leaves {
        pages.read(leaf, &mut page).unwrap();
        let tree_page = TreePage::parse(leaf, &page, &header).unwrap();
        if tree_page.kind().is_interior() {
            continue;
        }
        for cell in tree_page.cells() {
            let cell = cell.unwrap();
            let (rowid, payload) = (cell.rowid.unwrap(), cell.payload.unwrap());
            let mut left = usize::try_from(payload.len_bytes).unwrap() - payload.local.len();
            let (mut next, mut chain) = (payload.overflow, Vec::new());
            while left > 0 {
                pages.read(next.unwrap(), &mut rest).unwrap();
                let taken = left.min(usable - 4);
                chain.push(rest[4..4 + taken].to_vec());
                left -= taken;
                next = Some(u32::from_be_bytes(*rest.first_chunk().unwrap()));
            }
            // The length of the record and the rowid stand before it.
            let mut before = varint(payload.len_bytes);
            before.extend(varint(rowid.cast_unsigned()));
            rows.push(StoredRow {
                rowid,
                local: [&before, &page[payload.local]].concat(),
                chain,
            });
        }
    }
    rows
}

fn varint(value: u64) -> Vec<u8> {
    let groups = (1..=8).find(|groups| value < 1 << (7 * groups));
    let groups = groups.expect("no number of a test is that large");
    let group = |at: u64| u8::try_from(value >> (7 * at) & 0x7f).unwrap();
    let bytes = (0..groups).rev();
    bytes
        .map(|at| group(at) | if at > 0 { 0x80 } else { 0 })
        .collect()
}

/// The rowids of the rows of a table of before, every byte of which is in pages of the file that are free, or in
/// the free space of others: found without a look at what a page says it is.
pub(crate) fn still_there(before: &Path, now: &Path, table: &str) -> BTreeSet<i64> {
    let rows = stored_rows(before, table);
    let mut places: HashMap<&[u8], Vec<&StoredRow>> = HashMap::new();
    for row in &rows {
        places
            .entry(&row.local[..PREFIX_BYTES])
            .or_default()
            .push(row);
    }
    let live = live_pages(now);
    let mut source = pages(now);
    let page_bytes = source.header().page_bytes as usize;
    let usable = source.header().usable_bytes() as usize;
    let bytes = std::fs::read(now).unwrap();
    let page = |number: u32| {
        let from = (number as usize).checked_sub(1)? * page_bytes;
        bytes.get(from..from + usable)
    };
    let mut there = BTreeSet::new();
    for number in 2..=source.pages() {
        let Some(content) = page(number) else {
            continue;
        };
        for at in 0..usable.saturating_sub(PREFIX_BYTES) {
            for row in places
                .get(&content[at..at + PREFIX_BYTES])
                .into_iter()
                .flatten()
            {
                let end = at + row.local.len();
                if content.get(at..end) != Some(&row.local[..]) {
                    continue;
                }
                let next = content
                    .get(end..end + 4)
                    .map(|next| u32::from_be_bytes(*next.first_chunk().unwrap()));
                if row.chain.is_empty()
                    || next.is_some_and(|first| has_chain(&page, &live, first, &row.chain))
                {
                    there.insert(row.rowid);
                }
            }
        }
    }
    drop(source.read(1, &mut vec![0; page_bytes]));
    there
}

fn has_chain<'b>(
    page: &impl Fn(u32) -> Option<&'b [u8]>,
    live: &PageSet,
    mut number: u32,
    chain: &[Vec<u8>],
) -> bool {
    chain.iter().all(|part| {
        let content = page(number).filter(|_| !live.contains(number));
        let is_part = content.is_some_and(|content| content[4..].starts_with(part));
        number = content.map_or(0, |content| {
            u32::from_be_bytes(*content.first_chunk().unwrap())
        });
        is_part
    })
}

fn live_pages(db: &Path) -> PageSet {
    let conn = open(db);
    let mut roots = conn
        .prepare("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")
        .unwrap();
    let roots = roots.query_map([], |row| row.get(0)).unwrap();
    let mut pages = pages(db);
    let mut live = PageSet::new(pages.pages());
    for root in std::iter::once(Ok(1)).chain(roots) {
        for page in walk(&mut pages, root.unwrap()).all.in_order() {
            live.insert(page);
        }
    }
    live
}

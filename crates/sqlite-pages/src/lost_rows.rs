//! Rows of tables in bytes that belong to nothing: a free page, or the free space of a page in use.
//!
//! `DROP TABLE` and `DELETE` do not overwrite what they free, unless SQLite is set to (`PRAGMA
//! secure_delete`). A dropped leaf keeps its pointers to cells; a dropped root loses only their count; where a
//! page was used again, what the new content did not cover is still there.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::bytes::{u16_at, varint_at};
use crate::header::DatabaseHeader;
use crate::record_starts::RecordStarts;
use crate::tree_page::{Payload, TreePage, TreePageKind};

/// A row of a table, of which the page has all that belongs into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostRow {
    /// The rowid.
    pub rowid: i64,
    /// The record.
    pub payload: Payload,
    /// How many values the record has.
    pub columns: usize,
    /// The bytes of the cell in the page.
    pub cell: Range<usize>,
}

/// The rows to which a page's pointers lead, in the order of the page. Of a root that was emptied, whose count of cells is 0, the
/// pointers are followed for as long as they lead to rows.
#[must_use]
pub fn pointed_rows(number: u32, page: &[u8], header: &DatabaseHeader) -> Vec<LostRow> {
    let Ok(tree_page) = TreePage::parse(number, page, header) else {
        return Vec::new();
    };
    if tree_page.kind() != TreePageKind::TableLeaf {
        return Vec::new();
    }
    let counted = usize::from(u16_at(page, tree_page.head() + 3));
    let pointers = tree_page.head() + 8;
    let usable = header.usable_bytes() as usize;
    let cells = TreePage::table_leaf(page, header);
    let mut rows: BTreeMap<usize, LostRow> = BTreeMap::new();
    for position in 0..(usable - pointers) / 2 {
        if counted > 0 && position == counted {
            break;
        }
        let at = usize::from(u16_at(page, pointers + position * 2));
        let row = (at >= pointers + (position + 1) * 2).then(|| row_at(&cells, page, at));
        match row.flatten() {
            // Pointers of two generations may overlap: the later one's are the first, and its cells lie over
            // those of the earlier one.
            Some(row) => {
                let before = rows.range(..row.cell.end).next_back();
                if before.is_none_or(|(_, before)| before.cell.end <= row.cell.start) {
                    rows.insert(row.cell.start, row);
                }
            }
            None if counted == 0 => break,
            None => {}
        }
    }
    rows.into_values().collect()
}

/// Whether a leaf is as SQLite left it: each of its pointers leads to one of these rows, which are [`pointed_rows`].
/// What was overwritten in part, or written in part, has others. A root that was emptied says no more how many there
/// were.
#[must_use]
pub fn is_whole_leaf(number: u32, page: &[u8], header: &DatabaseHeader, rows: &[LostRow]) -> bool {
    TreePage::parse(number, page, header).is_ok_and(|tree_page| {
        let counted = usize::from(u16_at(page, tree_page.head() + 3));
        let content = match u16_at(page, tree_page.head() + 5) {
            0 => 65536,
            from => usize::from(from),
        };
        let is_behind_pointers = rows.first().is_none_or(|row| content <= row.cell.start);
        tree_page.kind() == TreePageKind::TableLeaf
            && (counted == 0 || rows.len() == counted && is_behind_pointers)
    })
}

/// The bytes that the cells of an index, or of an interior page, lie on: what was there before is overwritten. Of a
/// root that was emptied the pointers are followed for as long as they lead to cells.
#[must_use]
pub fn cells_of_other_page(number: u32, page: &[u8], header: &DatabaseHeader) -> Vec<Range<usize>> {
    let Ok(tree_page) = TreePage::parse(number, page, header) else {
        return Vec::new();
    };
    if tree_page.kind() == TreePageKind::TableLeaf {
        return Vec::new();
    }
    let mut cells: Vec<Range<usize>> = tree_page.pointed_extents().collect();
    cells.sort_unstable_by_key(|cell| cell.start);
    cells
}

/// Whether a leaf that has no cells had a pointer to the one at `at` before: a page that was freed, and is an empty
/// tree now, has lost its head alone. Its pointers are followed for as long as they lead to rows.
#[must_use]
pub fn was_pointed(number: u32, page: &[u8], header: &DatabaseHeader, at: usize) -> bool {
    let Ok(tree_page) = TreePage::parse(number, page, header) else {
        return false;
    };
    if tree_page.kind().is_interior() || u16_at(page, tree_page.head() + 3) != 0 {
        return false;
    }
    let pointers = tree_page.head() + 8;
    let cells = TreePage::table_leaf(page, header);
    (pointers..at)
        .step_by(2)
        .map(|pointer| (pointer, usize::from(u16_at(page, pointer))))
        .take_while(|(pointer, cell)| *cell > pointer + 1 && row_at(&cells, page, *cell).is_some())
        .any(|(_, cell)| cell == at)
}

/// The row of the cell at `at`, which was found there before.
#[must_use]
pub fn lost_row_at(page: &[u8], at: usize, header: &DatabaseHeader) -> Option<LostRow> {
    row_at(&TreePage::table_leaf(page, header), page, at)
}

/// Visits the rows in bytes to which no pointer leads, those that lie wholly `within`. True: the row was taken,
/// and the next one begins behind it.
pub fn unpointed_rows(
    page: &[u8],
    within: Range<usize>,
    header: &DatabaseHeader,
    starts: &RecordStarts,
    visit: impl FnMut(LostRow) -> bool,
) {
    let end = within.end;
    rows_beginning_in(page, within, end, header, starts, visit);
}

/// Like [`unpointed_rows`], of rows that begin in a range and end before `end`.
pub fn rows_beginning_in(
    page: &[u8],
    begins: Range<usize>,
    end: usize,
    header: &DatabaseHeader,
    starts: &RecordStarts,
    mut visit: impl FnMut(LostRow) -> bool,
) {
    let end = end.min(header.usable_bytes() as usize);
    let cells = TreePage::table_leaf(page, header);
    // A cell has at least one byte each for the length of its record and for the rowid.
    let mut from = begins.start.saturating_add(2);
    let last = begins.end.min(end.saturating_sub(1));
    while let Some(at) = starts.first_in(page, from..last) {
        let row = cell_before(page, begins.start, at).and_then(|cell| row_at(&cells, page, cell));
        from = at + 1;
        if let Some(row) = row.filter(|row| row.cell.end <= end) {
            let next = row.cell.end + 2;
            if visit(row) {
                from = next;
            }
        }
    }
}

/// The free space of a page of a tree: between its pointers and its cells, and its free blocks without the
/// four bytes that say so.
#[must_use]
pub fn free_space(number: u32, page: &[u8], header: &DatabaseHeader) -> Vec<Range<usize>> {
    let Ok(tree_page) = TreePage::parse(number, page, header) else {
        return Vec::new();
    };
    let usable = header.usable_bytes() as usize;
    let head = tree_page.head();
    let content = match u16_at(page, head + 5) {
        0 => 65536,
        from => usize::from(from),
    };
    let pointers = head
        + if tree_page.kind().is_interior() {
            12
        } else {
            8
        };
    let pointers_end = pointers + usize::from(u16_at(page, head + 3)) * 2;
    let mut space = Vec::new();
    space.extend((pointers_end < content).then_some(pointers_end..content.min(usable)));
    let mut block = usize::from(u16_at(page, head + 1));
    while block != 0 && block + 4 <= usable {
        let len = usize::from(u16_at(page, block + 2));
        space.push(block + 4..(block + len.max(4)).min(usable));
        let next = usize::from(u16_at(page, block));
        // They stand in the order of the page.
        if next <= block {
            break;
        }
        block = next;
    }
    space
}

/// Where a cell would begin whose record begins at `record`.
fn cell_before(page: &[u8], from: usize, record: usize) -> Option<usize> {
    let (_, len_bytes) = record_size(page, record)?;
    // The last byte of a varint alone has its high bit clear, but for the ninth of nine.
    if page[record - 1] & 0x80 != 0 {
        return None;
    }
    let mut rowid = record - 1;
    while rowid > from && record - rowid < 9 && page[rowid - 1] & 0x80 != 0 {
        rowid -= 1;
    }
    let len = (1..=9).find(|len| len_bytes < 1 << (7 * len).min(63))?;
    let cell = rowid.checked_sub(len).filter(|cell| *cell >= from)?;
    (varint_at(page, cell) == Some((len_bytes, len))).then_some(cell)
}

/// The row of the cell at `at`.
fn row_at(cells: &TreePage<'_>, page: &[u8], at: usize) -> Option<LostRow> {
    let cell = cells.cell(at)?;
    let (rowid, payload) = (cell.rowid?, cell.payload?);
    let (columns, len_bytes) = record_size(&page[..payload.local.end], payload.local.start)?;
    let end = payload.local.end + if payload.overflow.is_some() { 4 } else { 0 };
    (len_bytes == payload.len_bytes).then_some(LostRow {
        rowid,
        payload,
        columns,
        cell: at..end,
    })
}

/// How many values a record has, and its bytes in all, by its head (2.1), which must be whole.
fn record_size(bytes: &[u8], at: usize) -> Option<(usize, u64)> {
    let (head, len) = varint_at(bytes, at)?;
    let end = at.checked_add(usize::try_from(head).ok()?)?;
    let types = bytes.get(..end)?;
    let (mut columns, mut len_bytes, mut at) = (0, head, at + len);
    while at < end {
        let (serial_type, len) = varint_at(types, at)?;
        len_bytes = len_bytes.checked_add(match serial_type {
            0 | 8 | 9 => 0,
            1..=4 => serial_type,
            5 => 6,
            6 | 7 => 8,
            10 | 11 => return None,
            _ => (serial_type - 12) / 2,
        })?;
        (columns, at) = (columns + 1, at + len);
    }
    (columns > 0).then_some((columns, len_bytes))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rusqlite::Connection;

    use super::*;
    use crate::source::{PageFile, PageSource as _};

    /// A file in which `sql` was done to a table of 60 rows on a few pages.
    fn file_after(sql: &str) -> (tempfile::TempDir, PageFile<std::fs::File>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sqlite");
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(&format!(
            "PRAGMA page_size = 512; PRAGMA secure_delete = OFF; CREATE TABLE t(a, b); \
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) \
             INSERT INTO t SELECT printf('row %03d', i), i FROM n; {sql}"
        ))
        .unwrap();
        let file = std::fs::File::open(&path).unwrap();
        (folder, PageFile::new(file).unwrap().unwrap())
    }

    /// The rowids that are found, with a pointer and without one.
    fn found(pages: &mut PageFile<std::fs::File>) -> (BTreeSet<i64>, BTreeSet<i64>) {
        let header = *pages.header();
        let mut starts = RecordStarts::default();
        // Two values, of which the first is a text of seven bytes.
        starts.allow(3..4, 27..28);
        let (mut pointed, mut unpointed) = (BTreeSet::new(), BTreeSet::new());
        let mut page = vec![0; header.page_bytes as usize];
        for number in 2..=pages.pages() {
            pages.read(number, &mut page).unwrap();
            pointed.extend(
                pointed_rows(number, &page, &header)
                    .iter()
                    .map(|row| row.rowid),
            );
            unpointed_rows(&page, 0..page.len(), &header, &starts, |row| {
                assert_eq!((row.columns, row.payload.overflow), (2, None));
                unpointed.insert(row.rowid)
            });
        }
        (pointed, unpointed)
    }

    #[test]
    fn a_dropped_table_is_found_whole() {
        let (_folder, mut pages) = file_after("DROP TABLE t");
        let (pointed, unpointed) = found(&mut pages);
        assert_eq!(unpointed, (1..=60).collect());
        // All but those of the page that leads the freelist, whose beginning is the list.
        assert!(
            pointed.is_subset(&unpointed) && pointed.len() > 20,
            "{pointed:?}"
        );
    }

    #[test]
    fn an_emptied_root_keeps_its_pointers() {
        let (_folder, mut pages) = file_after(
            "CREATE TABLE small(a, b); INSERT INTO small SELECT * FROM t LIMIT 9; DELETE FROM t; DELETE FROM small",
        );
        let (pointed, _) = found(&mut pages);
        assert!(pointed.is_superset(&(1..=9).collect()), "{pointed:?}");
    }

    #[test]
    fn free_space_is_what_no_cell_uses() {
        let (_folder, mut pages) = file_after("DELETE FROM t WHERE b % 3 = 0");
        let header = *pages.header();
        let mut page = vec![0; header.page_bytes as usize];
        let mut blocks = 0;
        for number in 3..=pages.pages() {
            pages.read(number, &mut page).unwrap();
            let cells = TreePage::parse(number, &page, &header).unwrap();
            let cells: Vec<Range<usize>> = cells
                .cells()
                .filter_map(|cell| Some(cell.unwrap().payload?.local))
                .collect();
            for space in free_space(number, &page, &header) {
                blocks += 1;
                assert!(
                    cells
                        .iter()
                        .all(|cell| cell.end <= space.start || space.end <= cell.start)
                );
            }
        }
        assert!(blocks > 10, "{blocks}");
    }
}

//! The rows of a file, and the pages on which each of them lies.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _};
use sqlite_pages::{
    FoundPage, PageFault, PageFile, PageRole, PageSource as _, TreeExtent, TreeVisitor,
    pointed_rows, walk_tree,
};

/// Tables of v5 and v6 that keep their rows as they are, each with what tells its rows apart: ids of
/// entries may be others in the new database.
const TABLES: [(&str, &str); 4] = [
    ("session_entries", "sessionID || hex(payload)"),
    ("tool_call_status", "sessionID || toolCallID || status"),
    ("user_queue_journal", "sessionID || hex(payload)"),
    ("sessions", "id || createdAt"),
];

/// A row: its table, and what tells it apart.
pub(crate) type Row = (&'static str, String);

#[derive(Default)]
struct Pages(Vec<FoundPage>);

impl TreeVisitor for Pages {
    fn page(&mut self, found: FoundPage) -> bool {
        self.0.push(found);
        true
    }

    fn fault(&mut self, fault: PageFault, _: PageRole) {
        panic!("{fault}");
    }
}

/// The rows of a sound file, each with the pages that have a part of it.
pub(crate) fn rows_with_pages(db: &Path) -> BTreeMap<Row, BTreeSet<u32>> {
    let conn = Connection::open(db).unwrap();
    let mut pages = PageFile::new(File::open(db).unwrap()).unwrap().unwrap();
    let mut page = vec![0; pages.header().page_bytes as usize];
    let mut found = BTreeMap::new();
    for (table, key) in TABLES {
        let root = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        let root: u32 = conn.query_row(root, [table], |row| row.get(0)).unwrap();
        let mut tree = Pages::default();
        walk_tree(&mut pages, root, TreeExtent::All, &mut tree).unwrap();
        for leaf in tree.0 {
            if matches!(leaf.role, PageRole::FirstOverflow | PageRole::NextOverflow) {
                continue;
            }
            pages.read(leaf.number, &mut page).unwrap();
            for row in pointed_rows(leaf.number, &page, &pages.header().clone()) {
                let mut of_row = BTreeSet::from([leaf.number]);
                let mut next = row.payload.overflow.unwrap_or(0);
                let mut rest = vec![0; page.len()];
                while next != 0 {
                    of_row.insert(next);
                    pages.read(next, &mut rest).unwrap();
                    next = u32::from_be_bytes([rest[0], rest[1], rest[2], rest[3]]);
                }
                let key = format!("SELECT {key} FROM {table} WHERE rowid = ?1");
                // A page without rows has pointers of before.
                let key = conn.query_row(&key, [row.rowid], |row| row.get(0));
                if let Some(key) = key.optional().unwrap() {
                    found.insert((table, key), of_row);
                }
            }
        }
    }
    found
}

/// The rows of a rescued file, those that were set aside too.
pub(crate) fn rows(db: &Path) -> BTreeSet<Row> {
    let conn = Connection::open(db).unwrap();
    let mut found = BTreeSet::new();
    for (table, key) in TABLES {
        for table_of_rows in [table.to_owned(), format!("_wuhu_set_aside_{table}")] {
            let Ok(mut rows) = conn.prepare(&format!("SELECT {key} FROM {table_of_rows}")) else {
                continue;
            };
            let rows = rows.query_map([], |row| row.get(0)).unwrap();
            found.extend(rows.map(|key| (table, key.unwrap())));
        }
    }
    found
}

//! Sound files of every kind: each page has one owner, and it is the one that SQLite says.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sqlite_pages::{PageRole, PageSet, PageSource, TreeExtent};

use crate::fixture::{File, Made, pages_of, tree, wrong};

/// Statements that make, fill, empty and drop trees of every kind. `?1` is a number of rows, `?2` bytes.
const STATEMENTS: [&str; 16] = [
    "CREATE TABLE IF NOT EXISTS a(x, y UNIQUE, z)",
    "CREATE TABLE IF NOT EXISTS b(x TEXT PRIMARY KEY, y) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS c(id INTEGER PRIMARY KEY AUTOINCREMENT, x)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS f USING fts5(x)",
    "CREATE TABLE IF NOT EXISTS empty(x, UNIQUE(x))",
    "INSERT INTO a SELECT i, i || hex(randomblob(8)), zeroblob(?2) FROM n LIMIT ?1",
    "INSERT OR IGNORE INTO b SELECT hex(randomblob(8)) || hex(zeroblob(?2 / 9)), i FROM n LIMIT ?1",
    "INSERT INTO c(x) SELECT hex(zeroblob(?2)) FROM n LIMIT ?1",
    "INSERT INTO f SELECT 'word' || i || ' ' || hex(randomblob(9)) FROM n LIMIT ?1",
    "CREATE INDEX IF NOT EXISTS i ON a(z, x)",
    "DELETE FROM a WHERE rowid % 7 < ?1 % 7",
    "DELETE FROM b WHERE y % 3 = ?1 % 3",
    "UPDATE c SET x = zeroblob(?2) WHERE id % 5 = ?1 % 5",
    "DROP TABLE IF EXISTS c",
    "DROP INDEX IF EXISTS i",
    "PRAGMA incremental_vacuum(3)",
];

#[track_caller]
fn check(file: &File) {
    let bytes = file.bytes();
    let check: String = file
        .conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(check, "ok");
    let roots = file.roots();
    assert_eq!(wrong(bytes.clone(), &roots), Vec::<String>::new());
    let mut source = pages_of(bytes);
    for (name, root) in roots {
        let mut select = file
            .conn
            .prepare("SELECT pageno, pagetype FROM dbstat WHERE name = ?1")
            .unwrap();
        let rows = select.query_map([&name], |row| Ok((row.get(0)?, row.get(1)?)));
        let expected: BTreeMap<u32, String> = rows.unwrap().map(Result::unwrap).collect();
        for extent in [TreeExtent::All, TreeExtent::Interior] {
            let mut all = PageSet::new(source.pages());
            let owned = tree(&mut source, root, extent, &mut all);
            let mut found: BTreeMap<u32, String> = BTreeMap::new();
            for (page, (role, _)) in owned.pages {
                let kind = match role {
                    PageRole::Root => expected[&page].as_str(),
                    PageRole::Interior => "internal",
                    PageRole::Leaf => "leaf",
                    PageRole::FirstOverflow | PageRole::NextOverflow => "overflow",
                };
                found.insert(page, kind.to_owned());
            }
            let mut expected = expected.clone();
            if extent == TreeExtent::Interior {
                // Those of interior pages, and of a root that is a leaf, are known all the same.
                found.retain(|_, kind| kind != "overflow");
                expected.retain(|_, kind| kind != "overflow");
            }
            assert_eq!(found, expected, "{name}, {extent:?}");
        }
    }
}

fn any_file() -> impl Strategy<Value = Made> {
    let sizes = prop_oneof![
        Just(512_u32),
        Just(1024),
        Just(4096),
        Just(16384),
        Just(65536)
    ];
    let reserved = prop_oneof![4 => Just(0_u8), 1 => Just(8), 1 => Just(32)];
    let encodings = prop_oneof![Just("UTF-8"), Just("UTF-16le"), Just("UTF-16be")];
    (sizes, reserved, 0_u8..3, encodings).prop_map(
        |(page_bytes, reserved_bytes, auto_vacuum, encoding)| Made {
            page_bytes,
            // The field for where the content begins has no number for it otherwise.
            reserved_bytes: if page_bytes == 65536 {
                0
            } else {
                reserved_bytes
            },
            auto_vacuum,
            encoding,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    /// More rounds: `PROPTEST_CASES=10000 cargo test -p sqlite-pages sound`.
    #[test]
    fn every_page_has_its_owner(
        made in any_file(),
        statements in proptest::collection::vec((0..STATEMENTS.len(), 0_i64..400, 0_i64..9000), 0..40),
    ) {
        let file = File::new(made);
        file.conn.execute_batch(
            "CREATE TEMP TABLE n(i); WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c \
             WHERE i < 400) INSERT INTO n SELECT i FROM c",
        ).unwrap();
        for (which, rows, bytes) in statements {
            let sql = STATEMENTS[which]
                .replace("?1", &rows.to_string())
                .replace("?2", &bytes.to_string());
            // A table that is not there yet is no matter.
            drop(file.conn.execute_batch(&sql));
        }
        check(&file);
    }
}

#[test]
fn deep_trees_of_small_pages_are_whole() {
    let file = File::of(
        Made {
            page_bytes: 512,
            ..Made::PLAIN
        },
        "CREATE TABLE t(x, y); CREATE INDEX i ON t(x); \
         WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 6000) \
         INSERT INTO t SELECT hex(randomblob(60)), zeroblob(i % 700) FROM c",
    );
    check(&file);
}

/// No leaf is read but one, so that the others may hold anything.
#[test]
fn leaves_are_known_without_being_read() {
    let file = File::of(
        Made::PLAIN,
        "CREATE TABLE t(x); \
         WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 5000) \
         INSERT INTO t SELECT zeroblob(300) FROM c",
    );
    let root = file.roots()[0].1;
    let mut bytes = file.bytes();
    let mut source = pages_of(bytes.clone());
    let mut all = PageSet::new(source.pages());
    let before = tree(&mut source, root, TreeExtent::Interior, &mut all).pages;
    let leaves = before
        .iter()
        .filter(|(_, (role, _))| *role == PageRole::Leaf);
    let leaves: Vec<u32> = leaves.map(|(page, _)| *page).collect();
    assert!(leaves.len() > 1000, "{}", leaves.len());
    for leaf in &leaves {
        let at = (*leaf as usize - 1) * 1024;
        bytes[at..at + 1024].fill(0xa5);
    }
    let mut source = pages_of(bytes);
    let mut all = PageSet::new(source.pages());
    let owned = tree(&mut source, root, TreeExtent::Interior, &mut all);
    assert_eq!(owned.pages, before);
    assert_eq!(owned.faults, []);
}

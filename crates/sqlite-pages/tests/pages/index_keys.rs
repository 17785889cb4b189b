//! Keys of indexes: those that SQLite reads, from the pages that `dbstat` names.

use std::io;

use proptest::prelude::*;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use sqlite_pages::{DatabaseHeader, PageSource, RecordValue, RecordValues, read_index_keys};

use crate::fixture::{File, Made, pages_of};

/// A table with an index over values of all classes, and the start of what is inserted into it.
const TABLE: &str = "CREATE TABLE t(x, y); CREATE INDEX i ON t(x); \
    WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 700) INSERT INTO t ";

/// Values whose keys are whole in their pages.
const SHORT: &str = "SELECT CASE i % 7 WHEN 0 THEN NULL WHEN 1 THEN -i * i * i * i WHEN 2 THEN i / 3 \
    WHEN 3 THEN i * 0.7 WHEN 4 THEN zeroblob(i % 40) WHEN 5 THEN 1 << i % 64 \
    ELSE hex(zeroblob(i % 10)) END, zeroblob(i % 300) FROM c";

/// Pages that note what is asked of them.
struct Watched<S> {
    source: S,
    asked: Vec<u32>,
    read: Vec<u32>,
}

impl<S: PageSource> PageSource for Watched<S> {
    fn header(&self) -> &DatabaseHeader {
        self.source.header()
    }

    fn pages(&self) -> u32 {
        self.source.pages()
    }

    fn read(&mut self, number: u32, page: &mut [u8]) -> io::Result<()> {
        assert!(self.asked.contains(&number), "{number} was not asked for");
        self.read.push(number);
        self.source.read(number, page)
    }

    fn will_read(&mut self, pages: &[u32]) {
        assert!(pages.is_sorted());
        self.asked.extend(pages);
    }
}

fn value(value: RecordValue<'_>) -> ValueRef<'_> {
    match value {
        RecordValue::Null => ValueRef::Null,
        RecordValue::Integer(number) => ValueRef::Integer(number),
        RecordValue::Real(number) => ValueRef::Real(number),
        RecordValue::Text(bytes) => ValueRef::Text(bytes),
        RecordValue::Blob(bytes) => ValueRef::Blob(bytes),
    }
}

/// The keys of an index with their rowids, by rowid; none where SQLite has to read it.
fn keys(source: &mut (impl PageSource + Send), root: u32) -> Option<Vec<(i64, String)>> {
    let mut found = Vec::new();
    let is_read = read_index_keys(source, root, |record| {
        let Some(mut values) = RecordValues::new(record) else {
            return false;
        };
        match (values.next(), values.next()) {
            (Some(key), Some(RecordValue::Integer(rowid))) => {
                found.push((rowid, format!("{:?}", value(key))));
                values.is_at_end()
            }
            _ => false,
        }
    });
    found.sort();
    is_read.unwrap().then_some(found)
}

fn expected(conn: &Connection) -> rusqlite::Result<Vec<(i64, String)>> {
    let mut select = conn.prepare("SELECT rowid, x FROM t INDEXED BY i WHERE x IS NULL OR 1")?;
    let rows = select.query_map([], |row| {
        Ok((row.get(0)?, format!("{:?}", row.get_ref(1)?)))
    })?;
    let mut rows: Vec<(i64, String)> = rows.collect::<rusqlite::Result<_>>()?;
    rows.sort();
    Ok(rows)
}

fn root_of(file: &File, name: &str) -> u32 {
    let roots = file.roots();
    roots.iter().find(|(tree, _)| tree == name).unwrap().1
}

#[test]
fn keys_are_those_that_sqlite_reads_from_the_pages_that_it_names() {
    for page_bytes in [512, 1024, 4096, 65536] {
        let file = File::of(
            Made {
                page_bytes,
                ..Made::PLAIN
            },
            &format!("{TABLE} {SHORT}; DELETE FROM t WHERE rowid % 5 = 0"),
        );
        let mut source = Watched {
            source: pages_of(file.bytes()),
            asked: Vec::new(),
            read: Vec::new(),
        };
        let found = keys(&mut source, root_of(&file, "i"));
        assert_eq!(found, Some(expected(&file.conn).unwrap()), "{page_bytes}");
        let mut select = file
            .conn
            .prepare("SELECT pageno FROM dbstat WHERE name = 'i' ORDER BY pageno")
            .unwrap();
        let pages = select.query_map([], |row| row.get(0)).unwrap();
        let pages: Vec<u32> = pages.map(Result::unwrap).collect();
        for mut found in [source.asked, source.read] {
            found.sort_unstable();
            assert_eq!(found, pages, "{page_bytes}");
        }
    }
}

#[test]
fn an_empty_index_has_no_key_and_a_table_none_at_all() {
    let file = File::of(Made::PLAIN, "CREATE TABLE t(x, y); CREATE INDEX i ON t(x)");
    let mut source = pages_of(file.bytes());
    assert_eq!(keys(&mut source, root_of(&file, "i")), Some(Vec::new()));
    assert_eq!(keys(&mut source, root_of(&file, "t")), None);
    for nowhere in [0, source.pages() + 1] {
        assert_eq!(keys(&mut source, nowhere), None);
    }
}

#[test]
fn keys_that_go_on_in_other_pages_are_for_sqlite() {
    let long = format!("{TABLE} SELECT zeroblob(i), 1 FROM c");
    let file = File::of(Made::PLAIN, &long);
    let mut source = pages_of(file.bytes());
    assert_eq!(keys(&mut source, root_of(&file, "i")), None);
}

#[test]
fn reading_ends_where_it_is_told_to() {
    let file = File::of(Made::PLAIN, &format!("{TABLE} {SHORT}"));
    let mut left = 10;
    let is_read = read_index_keys(&mut pages_of(file.bytes()), root_of(&file, "i"), |_| {
        left -= 1;
        left > 0
    });
    assert_eq!((is_read.unwrap(), left), (false, 0));
}

/// An index of some thousand pages, which one thread reads while another one looks at them.
fn large() -> File {
    let rows = TABLE.replace("i < 700", "i < 20000");
    let made = Made {
        page_bytes: 512,
        ..Made::PLAIN
    };
    File::of(
        made,
        &format!("{rows} SELECT hex(i * 7919 % 20011), NULL FROM c"),
    )
}

#[test]
fn a_large_index_is_read_as_a_small_one() {
    let file = large();
    let found = keys(&mut pages_of(file.bytes()), root_of(&file, "i"));
    let expected = expected(&file.conn).unwrap();
    assert_eq!(expected.len(), 20_000);
    assert!(found == Some(expected));
}

/// Wherever it ends, by the last key that is wanted or by an error, it does end, and says how.
#[test]
fn reading_a_large_index_ends_anywhere() {
    struct Failing<S>(S, u32);
    impl<S: PageSource> PageSource for Failing<S> {
        fn header(&self) -> &DatabaseHeader {
            self.0.header()
        }
        fn pages(&self) -> u32 {
            self.0.pages()
        }
        fn read(&mut self, number: u32, page: &mut [u8]) -> io::Result<()> {
            self.1 = self.1.checked_sub(1).ok_or(io::ErrorKind::Interrupted)?;
            self.0.read(number, page)
        }
    }
    let file = large();
    let root = root_of(&file, "i");
    for wanted in [1, 100, 5000, 19_000, 20_000] {
        let mut left = wanted;
        let is_read = read_index_keys(&mut pages_of(file.bytes()), root, |_| {
            left -= 1;
            left > 0
        });
        assert_eq!((is_read.unwrap(), left), (false, 0), "{wanted}");
        let mut failing = Failing(pages_of(file.bytes()), wanted / 32);
        let is_read = read_index_keys(&mut failing, root, |_| true);
        let error = is_read.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::Interrupted, "{wanted}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 60, ..ProptestConfig::default() })]

    /// What is read of a damaged file is read as SQLite does, or not at all.
    /// More rounds: `PROPTEST_CASES=100000 cargo test -p sqlite-pages index_keys`.
    #[test]
    fn damaged_indexes_are_read_as_sqlite_does(
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let file = File::of(Made { page_bytes: 512, ..Made::PLAIN }, &format!("{TABLE} {SHORT}"));
        let mut bytes = file.bytes();
        for (at, value) in edits {
            let at = 100 + at.index(bytes.len() - 100);
            bytes[at] = value;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        std::fs::write(&path, &bytes).unwrap();
        let conn = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let found = keys(&mut pages_of(bytes), root_of(&file, "i"));
        if let (Some(found), Ok(expected)) = (found, expected(&conn)) {
            prop_assert_eq!(found, expected);
        }
    }
}

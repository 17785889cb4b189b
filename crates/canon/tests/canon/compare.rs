//! Every difference of rows is counted, and shown short.

use canon::{CompareOptions, Diff, Rowids, StorageClass, TableDiff};
use proptest::prelude::*;
use rusqlite::Connection;

use crate::arbitrary::{Layout, build, content, layout};
use crate::roundtrip::config;

fn database(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

fn compare(rowids: Rowids, a: &Connection, b: &Connection) -> Diff {
    canon::compare(
        a,
        b,
        &CompareOptions {
            rowids,
            examples: 3,
        },
    )
    .unwrap()
}

#[track_caller]
fn check_pair(rowids: Rowids, a: &Connection, b: &Connection, expected: &str) {
    let diff = compare(rowids, a, b);
    assert_eq!(diff.to_string(), expected);
    assert_eq!(diff.is_empty(), expected.is_empty());
}

#[track_caller]
fn check(rowids: Rowids, a: &str, b: &str, expected: &str) {
    check_pair(rowids, &database(a), &database(b), expected);
}

const KEYED: &str = "CREATE TABLE t(id TEXT PRIMARY KEY, x, y);";
const BARE: &str = "CREATE TABLE t(x, y);";

#[track_caller]
fn check_keyed(a: &str, b: &str, expected: &str) {
    check(
        Rowids::Aside,
        &format!("{KEYED}{a}"),
        &format!("{KEYED}{b}"),
        expected,
    );
}

#[test]
fn rows() {
    check_keyed(
        "INSERT INTO t VALUES('a', 1, 2)",
        "INSERT INTO t VALUES('a', 1, 2)",
        "",
    );
    check_keyed(
        "INSERT INTO t VALUES('a', 1, 2), ('b', 1, 2), ('c', 1, 2)",
        "INSERT INTO t VALUES('d', 1, 2), ('c', 1, 2.0), ('b', 1, 2)",
        "t: 3 → 3 rows (1 lost, 1 added, 1 changed)\n\
         t.y: changed in 1 row\n\
         - t id='a'\n\
         ~ t id='c'\n    y: INTEGER 2 → REAL 2.0\n\
         + t id='d'\n",
    );
    check_keyed(
        "INSERT INTO t VALUES('a', 'x', x'ff'), ('b', NULL, 0.0)",
        "INSERT INTO t VALUES('a', x'78', 'x'), ('b', '', -0.0)",
        "t: 2 → 2 rows (2 changed)\n\
         t.x: changed in 2 rows\nt.y: changed in 2 rows\n\
         ~ t id='a'\n    x: TEXT 'x' → BLOB 'x'\n    y: BLOB x'ff' → TEXT 'x'\n\
         ~ t id='b'\n    x: NULL → TEXT ''\n    y: REAL 0.0 → REAL -0.0\n",
    );
}

#[test]
fn rowids() {
    let a = format!("{KEYED} INSERT INTO t(rowid, id) VALUES(1, 'a'), (5, 'b')");
    let b = format!("{KEYED} INSERT INTO t(rowid, id) VALUES(1, 'a'), (2, 'b')");
    check(Rowids::Aside, &a, &b, "");
    check(
        Rowids::Compare,
        &a,
        &b,
        "t: 2 → 2 rows (1 changed)\nt.rowid: changed in 1 row\n~ t id='b'\n    rowid: INTEGER 5 → INTEGER 2\n",
    );
    // Without a key the rowid is the key, or nothing is.
    let a = format!("{BARE} INSERT INTO t(rowid, x) VALUES(1, 'a'), (5, 'b')");
    let b = format!("{BARE} INSERT INTO t(rowid, x) VALUES(2, 'a'), (5, 'c')");
    check(
        Rowids::Compare,
        &a,
        &b,
        "t: 2 → 2 rows (1 lost, 1 added, 1 changed)\nt.x: changed in 1 row\n\
         - t rowid=1\n+ t rowid=2\n~ t rowid=5\n    x: TEXT 'b' → TEXT 'c'\n",
    );
    check(
        Rowids::Aside,
        &a,
        &b,
        "t: 2 → 2 rows (1 lost, 1 added)\n- t x='b', y=NULL\n+ t x='c', y=NULL\n",
    );
    // The names of the rowid may all be taken; there is then nothing to compare.
    let hidden = "CREATE TABLE t(rowid, _rowid_, oid); INSERT INTO t VALUES(1, 2, 3)";
    check(Rowids::Compare, hidden, hidden, "");
}

#[test]
fn multisets() {
    let with = |values: &str| format!("{BARE} INSERT INTO t VALUES{values}");
    let check = |a: &str, b: &str, expected| check(Rowids::Aside, &with(a), &with(b), expected);
    check("(1, 2), (3, 4), (1, 2)", "(1, 2), (1, 2), (3, 4)", "");
    check(
        "(1, 2), (1, 2)",
        "(1, 2)",
        "t: 2 → 1 rows (1 lost)\n- t x=1, y=2\n",
    );
    check(
        "(1, 2)",
        "(1, '2')",
        "t: 1 → 1 rows (1 lost, 1 added)\n- t x=1, y=2\n+ t x=1, y='2'\n",
    );
}

#[test]
fn null_keys() {
    let a = format!(
        "{KEYED} INSERT INTO t(rowid, id, x) VALUES(1, NULL, 'a'), (2, NULL, 'b'), (3, 'k', 'c')"
    );
    let b = format!(
        "{KEYED} INSERT INTO t(rowid, id, x) VALUES(1, NULL, 'b'), (2, NULL, 'a'), (3, 'k', 'c')"
    );
    check(Rowids::Aside, &a, &b, "");
    check(
        Rowids::Compare,
        &a,
        &b,
        "t: 3 → 3 rows (2 changed)\nt.x: changed in 2 rows\n\
         ~ t id=NULL, rowid=1\n    x: TEXT 'a' → TEXT 'b'\n~ t id=NULL, rowid=2\n    x: TEXT 'b' → TEXT 'a'\n",
    );
    let c = format!("{KEYED} INSERT INTO t(rowid, id, x) VALUES(2, NULL, 'b'), (4, NULL, 'a')");
    check(
        Rowids::Compare,
        &a,
        &c,
        "t: 3 → 2 rows (2 lost, 1 added)\n- t id=NULL, rowid=1\n+ t id=NULL, rowid=4\n- t id='k'\n",
    );
}

#[test]
fn tables_and_columns() {
    check(
        Rowids::Compare,
        "CREATE TABLE gone(a INTEGER PRIMARY KEY); INSERT INTO gone VALUES(1), (2), (3), (4); CREATE TABLE t(a)",
        "CREATE TABLE new(a); CREATE TABLE t(a)",
        "gone: 4 rows → no such table (4 lost)\nnew: no such table → 0 rows\n- gone a=1\n- gone a=2\n- gone a=3\n",
    );
    check(
        Rowids::Aside,
        "CREATE TABLE t(id INTEGER PRIMARY KEY, x, y); INSERT INTO t VALUES(1, 1, 2), (2, 1, NULL)",
        "CREATE TABLE t(z, X, id INTEGER PRIMARY KEY); INSERT INTO t VALUES(NULL, 1, 1), (5, 7, 2)",
        "t: 2 → 2 rows (1 changed)\nt.y: column lost, not NULL in 1 row\nt.z: column added\n\
         t.x: changed in 1 row\n~ t id=2\n    x: INTEGER 1 → INTEGER 7\n",
    );
    // No column in common, or the key lost.
    check(
        Rowids::Aside,
        "CREATE TABLE t(a); INSERT INTO t VALUES(1)",
        "CREATE TABLE t(b); INSERT INTO t VALUES(1)",
        "t: 1 → 1 rows\nt.a: column lost, not NULL in 1 row\nt.b: column added\n",
    );
    check(
        Rowids::Aside,
        "CREATE TABLE t(a PRIMARY KEY, b); INSERT INTO t VALUES(1, 'x')",
        "CREATE TABLE t(a, b PRIMARY KEY); INSERT INTO t VALUES(2, 'x')",
        "t: 1 → 1 rows (1 lost, 1 added)\n- t a=1, b='x'\n+ t a=2, b='x'\n",
    );
}

#[test]
fn sequence() {
    let table = "CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO t VALUES(7)";
    check(
        Rowids::Compare,
        &format!(
            "{table}, (9); DELETE FROM t WHERE a = 9; CREATE TABLE u(a INTEGER PRIMARY KEY AUTOINCREMENT)"
        ),
        &format!(
            "CREATE TABLE u(a INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO u VALUES(2); DELETE FROM u; {table}"
        ),
        "sqlite_sequence: 1 → 2 rows (1 added, 1 changed)\nsqlite_sequence.seq: changed in 1 row\n\
         ~ sqlite_sequence name='t'\n    seq: INTEGER 9 → INTEGER 7\n+ sqlite_sequence name='u'\n",
    );
}

#[test]
fn what_is_shown() {
    // Cut around the difference, hidden characters escaped, names too.
    check_keyed(
        "INSERT INTO t VALUES('a', printf('%.*c', 500, 'x') || 'left' || printf('%.*c', 500, 'y'), 0)",
        "INSERT INTO t VALUES('a', printf('%.*c', 500, 'x') || 'right' || printf('%.*c', 500, 'y'), 0)",
        &format!(
            "t: 1 → 1 rows (1 changed)\nt.x: changed in 1 row\n~ t id='a'\n    x: TEXT …{x}left{a}… → TEXT …{x}right{b}…\n",
            x = "x".repeat(16),
            a = "y".repeat(44),
            b = "y".repeat(43),
        ),
    );
    check_keyed(
        "INSERT INTO t VALUES('a' || char(27), 'a' || char(10), 0)",
        "INSERT INTO t VALUES('a' || char(27), 'a' || char(8238), 0)",
        "t: 1 → 1 rows (1 changed)\nt.x: changed in 1 row\n~ t id='a\\u{1b}'\n    x: TEXT 'a\\n' → TEXT 'a\\u{202e}'\n",
    );
    check(
        Rowids::Aside,
        "CREATE TABLE \"t\u{1b}\"(\"a\u{202e}\")",
        "CREATE TABLE u(a)",
        "t\\u{1b}: 0 rows → no such table\nu: no such table → 0 rows\n",
    );
}

#[test]
fn counts_are_data() {
    let a = format!(
        "{KEYED} INSERT INTO t VALUES(1, 1, 1), (2, 2, 2), (3, 3, 3), (4, 4, 4), (5, 5, 5)"
    );
    let b = format!("{KEYED} INSERT INTO t VALUES(1, 1, 0), (2, 0, 0), (6, 6, 6), (3, 3, 3)");
    let diff = compare(Rowids::Aside, &database(&a), &database(&b));
    let [
        TableDiff {
            rows_a,
            rows_b,
            lost,
            added,
            changed,
            changed_by_column,
            examples,
            ..
        },
    ] = &diff.tables[..]
    else {
        panic!("{diff:?}");
    };
    assert_eq!((*rows_a, *rows_b), (Some(5), Some(4)));
    assert_eq!((*lost, *added, *changed), (2, 1, 2));
    let by_column: Vec<(&str, u64)> = changed_by_column
        .iter()
        .map(|(name, rows)| (name.as_str(), *rows))
        .collect();
    assert_eq!(by_column, [("x", 1), ("y", 2)]);
    assert_eq!(examples.len(), 3);
    let canon::RowDiff::Changed { cells, .. } = &examples[0] else {
        panic!("{examples:?}")
    };
    assert_eq!(
        (cells[0].class_a, cells[0].class_b),
        (StorageClass::Integer, StorageClass::Integer)
    );

    let none = CompareOptions {
        rowids: Rowids::Aside,
        examples: 0,
    };
    let counts = canon::compare(&database(&a), &database(&b), &none).unwrap();
    assert_eq!(counts.tables[0].changed, 2);
    assert_eq!(counts.tables[0].examples, []);
}

#[test]
fn files_that_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db");
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE t(a); INSERT INTO t VALUES(2), (1)")
        .unwrap();
    let before = std::fs::read(&path).unwrap();
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let conn = Connection::open_with_flags(&path, flags).unwrap();
    let options = CompareOptions {
        rowids: Rowids::Aside,
        examples: 1,
    };
    assert!(canon::compare(&conn, &conn, &options).unwrap().is_empty());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    // Neither function nor transaction is left behind.
    assert!(conn.is_autocommit());
    assert!(conn.prepare("SELECT canon_key(1)").is_err());
}

/// Rows come from the table, not from an index that lost some.
#[test]
fn index_out_of_step() {
    let conn = database(
        "CREATE TABLE t(a TEXT PRIMARY KEY, b); INSERT INTO t(a) VALUES('x'), ('y'); CREATE TABLE u(a PRIMARY KEY)",
    );
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)
        .unwrap();
    conn.execute_batch(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name LIKE '%auto%u%')
           WHERE name LIKE '%auto%t%';
         PRAGMA writable_schema = RESET",
    )
    .unwrap();
    let through_index: i64 = conn
        .query_row("SELECT count(a) FROM t", [], |row| row.get(0))
        .unwrap();
    assert_eq!(through_index, 0);
    let other = database("CREATE TABLE t(a TEXT PRIMARY KEY, b); INSERT INTO t VALUES('x', NULL)");
    check_pair(
        Rowids::Compare,
        &conn,
        &other,
        "t: 2 → 1 rows (1 lost)\nu: 0 rows → no such table\n- t a='y'\n",
    );
    let other = database("CREATE TABLE t(b)");
    check_pair(
        Rowids::Aside,
        &conn,
        &other,
        "t: 2 → 0 rows (2 lost)\nt.a: column lost, not NULL in 2 rows\nu: 0 rows → no such table\n- t b=NULL\n- t b=NULL\n",
    );
}

/// A caller may be in the middle of reading.
#[test]
fn beside_a_running_statement() {
    let conn = database("CREATE TABLE t(a); INSERT INTO t VALUES(2), (1)");
    let mut statement = conn.prepare("SELECT a FROM t").unwrap();
    let mut rows = statement.query([]).unwrap();
    for expected in [2, 1] {
        let row = rows.next().unwrap().unwrap();
        assert_eq!(row.get::<_, i64>(0).unwrap(), expected);
        assert_eq!(canon::digest(&conn, "t").unwrap().rows, 2);
    }
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn layout_does_not_matter(content in content(true), layout in layout()) {
        let (a, b) = (build(&content, &Layout::PLAIN), build(&content, &layout));
        for rowids in [Rowids::Compare, Rowids::Aside] {
            let options = CompareOptions { rowids, examples: 9 };
            let diff = canon::compare(&a, &b, &options).unwrap();
            prop_assert!(diff.is_empty(), "{}", diff);
        }
    }

    /// One row less is one row lost, whatever it is.
    #[test]
    fn one_row_less(content in content(true), which in any::<proptest::sample::Index>()) {
        let full: Vec<usize> = (0..content.tables.len()).filter(|table| !content.tables[*table].rows.is_empty()).collect();
        // Rejected cases are limited in number, and a third of all contents have no row to lose.
        if full.is_empty() {
            return Ok(());
        }
        let table = full[which.index(full.len())];
        let mut less = content.clone();
        let row = which.index(less.tables[table].rows.len());
        less.tables[table].rows.remove(row);
        let (a, b) = (build(&content, &Layout::PLAIN), build(&less, &Layout::PLAIN));
        for rowids in [Rowids::Compare, Rowids::Aside] {
            let diff = canon::compare(&a, &b, &CompareOptions { rowids, examples: 9 }).unwrap();
            let [lost, added, changed] = diff.tables.iter().fold([0; 3], |[lost, added, changed], table| {
                [lost + table.lost, added + table.added, changed + table.changed]
            });
            prop_assert_eq!([lost, added, changed], [1, 0, 0], "{}", diff);
        }
    }
}

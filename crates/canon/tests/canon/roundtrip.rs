//! `load(dump(database))` is the database, and the dump says nothing of its layout.

use canon::Cell;
use proptest::prelude::*;
use rusqlite::Connection;

use crate::arbitrary::{Layout, build, content, layout, read, rows};
use crate::cells::{cell, real};

pub(crate) fn dump(conn: &Connection) -> String {
    let mut text = Vec::new();
    canon::dump(conn, &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

pub(crate) fn load(text: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    canon::load(&mut text.as_bytes(), &conn).unwrap();
    conn
}

/// So many cases, unless `PROPTEST_CASES` asks for another number.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn every_cell_comes_back(content in content(false)) {
        let conn = build(&content, &Layout::PLAIN);
        let text = dump(&conn);
        let loaded = load(&text);
        for table in &content.tables {
            prop_assert_eq!(&read(&loaded, table), &table.rows, "{}", &text);
        }
        if !content.sequence.is_empty() {
            let mut sequence = content.sequence.clone();
            sequence.sort();
            prop_assert_eq!(rows(&loaded, "SELECT name, seq FROM sqlite_sequence"), sequence);
        }
        prop_assert_eq!(sqlite_facts::objects(&loaded).unwrap(), sqlite_facts::objects(&conn).unwrap());
        prop_assert_eq!(dump(&loaded), text);
    }

    #[test]
    fn layout_does_not_matter(content in content(true), layout in layout(), target in layout()) {
        let text = dump(&build(&content, &Layout::PLAIN));
        let laid_out = build(&content, &layout);
        prop_assert_eq!(&dump(&laid_out), &text);

        let empty = build(&crate::arbitrary::Content { tables: vec![], sequence: vec![], others: vec![] }, &target);
        canon::load(&mut text.as_bytes(), &empty).unwrap();
        prop_assert_eq!(&dump(&empty), &text);
        let encoding: String = empty.query_row("PRAGMA encoding", [], |row| row.get(0)).unwrap();
        prop_assert_eq!(encoding, target.encoding);
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn every_literal_is_sql_for_its_cell(cell in prop_oneof![cell(false), real().prop_map(Cell::Real)]) {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE t(a)").unwrap();
        conn.execute("INSERT INTO t VALUES(?1)", [&cell]).unwrap();
        let text = dump(&conn);
        let insert = text.find("INSERT").unwrap()..text.find("COMMIT").unwrap();
        let insert = &text[insert];
        // SQLite itself, of this build, evaluates the lines.
        conn.execute_batch("DELETE FROM t").unwrap();
        conn.execute_batch(insert).unwrap();
        prop_assert_eq!(rows(&conn, "SELECT a FROM t"), vec![vec![cell]], "{}", insert);
    }

    #[test]
    fn sorted_like_cells(cells in proptest::collection::vec(cell(false), 2..9)) {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE t(a)").unwrap();
        for cell in &cells {
            conn.execute("INSERT INTO t VALUES(?1)", [cell]).unwrap();
        }
        let text = dump(&conn);
        let rowids = text.split("VALUES(").skip(1).map(|row| row.trim_start().split_once(',').unwrap().0);
        let sorted: Vec<&Cell> = rowids.map(|rowid| &cells[rowid.parse::<usize>().unwrap() - 1]).collect();
        prop_assert_eq!(sorted.len(), cells.len());
        prop_assert!(sorted.is_sorted(), "{}", text);
    }
}

/// The second value of each row.
fn literal(text: &str) -> Vec<String> {
    let rows = text.lines().filter(|line| line.starts_with("INSERT"));
    rows.map(|line| {
        line.split_once("VALUES(")
            .unwrap()
            .1
            .split_once(',')
            .unwrap()
            .1
            .to_owned()
    })
    .collect()
}

#[track_caller]
fn check(value: &str, expected: &str) {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(&format!("CREATE TABLE t(a); INSERT INTO t VALUES({value})"))
        .unwrap();
    assert_eq!(literal(&dump(&conn)), [format!("{expected});")]);
}

#[test]
fn literals() {
    check("NULL", "NULL");
    check("-9223372036854775808", "-9223372036854775808");
    check("1.5", "3*1.0/2");
    check("0.1", "3602879701896397*1.0/36028797018963968");
    check("-0.0", "-0.0");
    check("9007199254740991.0", "9007199254740991.0");
    check("9007199254740992.0", "1*1.0*9007199254740992");
    check("-1e999", "-9e999");
    check("x''", "x''");
    check("''", "''");
    check("'it''s'", "'it''s'");
    check("'a' || char(10) || 'b'", r"replace('a\nb','\n',char(10))");
    check(
        "'a' || char(13, 10)",
        r"replace(replace('a\r\n','\n',char(10)),'\r',char(13))",
    );
    check(r"'\n' || char(10)", r"replace('\n\n0','\n0',char(10))");
    check(
        r"'\n0\n12\n2' || char(10)",
        r"replace('\n0\n12\n2\n3','\n3',char(10))",
    );
    check(r"'\n01' || char(10)", r"replace('\n01\n1','\n1',char(10))");
    check("'a' || char(0)", "CAST(x'6100' AS TEXT)");
    check("char(0x202e)", "CAST(x'e280ae' AS TEXT)");
    check("CAST(x'ff' AS TEXT)", "CAST(x'ff' AS TEXT)");
    check("CAST('{\"a\":1}' AS BLOB)", "CAST('{\"a\":1}' AS BLOB)");
    check("x'00ff'", "x'00ff'");
    check("char(0x1f468, 0x200d, 0x1f469)", "'👨\u{200d}👩'");
}

/// Keys are sorted in chunks of arguments; the rows of a wide table still come in order.
#[test]
fn wide_table() {
    let columns: Vec<String> = (0..1500).map(|column| format!("c{column}")).collect();
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(&format!("CREATE TABLE t({})", columns.join(",")))
        .unwrap();
    for c1250 in [2, 3, 1] {
        conn.execute("INSERT INTO t(c1250) VALUES(?1)", [c1250])
            .unwrap();
    }
    let text = dump(&conn);
    let rowids: Vec<&str> = text
        .split("VALUES(")
        .skip(1)
        .filter_map(|row| row.trim_start().split(',').next())
        .collect();
    assert_eq!(rowids, ["3", "1", "2"]);
    assert_eq!(dump(&load(&text)), text);
}

#[test]
fn rows_without_a_schema() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "CREATE TABLE a(x); INSERT INTO a VALUES(1), ('two'); CREATE TABLE b(y INTEGER PRIMARY KEY AUTOINCREMENT); \
         INSERT INTO b VALUES(7); CREATE TABLE c(x); INSERT INTO c VALUES(3); CREATE TABLE d(x)",
    )
    .unwrap();
    let mut text = Vec::new();
    canon::dump_rows(
        &conn,
        &mut text,
        &|table| ["a", "d"].contains(&table),
        &|table| table == "c",
    )
    .unwrap();
    assert_eq!(
        String::from_utf8(text.clone()).unwrap(),
        r#"-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "a": rows 2, sha256 57d7f3ecbfa1fd77c465ea0f904240e6c5d90bca00071061dd06553e3d15aa33
INSERT INTO "b"("y") VALUES(7);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('b',7);
COMMIT;
"#
    );
    let schema =
        "CREATE TABLE a(x); CREATE TABLE b(y INTEGER PRIMARY KEY AUTOINCREMENT); CREATE TABLE z(x)";
    let target = Connection::open_in_memory().unwrap();
    target.execute_batch(schema).unwrap();
    let digests = canon::load_rows(&mut text.as_slice(), &target).unwrap();
    assert_eq!(digests, [canon::digest(&conn, "a").unwrap()]);
    assert_eq!(rows(&target, "SELECT * FROM a"), Vec::<Vec<Cell>>::new());
    assert_eq!(rows(&target, "SELECT * FROM b"), [[Cell::Integer(7)]]);

    // All of it or nothing.
    let text = String::from_utf8(text).unwrap();
    let more = "INSERT INTO \"c\"(rowid,\"x\") VALUES(1,3);\nCOMMIT;";
    for (from, to) in [
        ("COMMIT;", more),
        ("COMMIT;\n", ""),
        ("COMMIT;\n", "COMMIT;\n\n"),
        ("VALUES(7)", "VALUES( 7)"),
        ("DELETE FROM sqlite_sequence;\n", ""),
        ("-- digest \"a\": rows 2", "-- digest \"a\": rows  2"),
    ] {
        let edited = text.replacen(from, to, 1);
        assert_ne!(edited, text);
        let target = Connection::open_in_memory().unwrap();
        target.execute_batch(schema).unwrap();
        assert!(
            canon::load_rows(&mut edited.as_bytes(), &target).is_err(),
            "{edited}"
        );
        assert_eq!(rows(&target, "SELECT * FROM b"), Vec::<Vec<Cell>>::new());
    }

    // A schema with one more column.
    let target = Connection::open_in_memory().unwrap();
    target.execute_batch(schema).unwrap();
    target.execute_batch("ALTER TABLE b ADD COLUMN z").unwrap();
    let error = canon::load_rows(&mut text.as_bytes(), &target).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 6: the schema has no rows of `b` with these columns here"
    );
}

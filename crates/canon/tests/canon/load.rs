//! A text that dump did not write is refused, with its line, and nothing of it remains.

use std::error::Error;

use canon::ErrorKind;
use rusqlite::Connection;

pub(crate) const TEXT: &str = r#"-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=6;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE a(id INTEGER PRIMARY KEY AUTOINCREMENT, n NUMERIC);
INSERT INTO "a"("id","n") VALUES(1,'x');
INSERT INTO "a"("id","n") VALUES(2,3*1.0/2);
CREATE TABLE b(k TEXT PRIMARY KEY,
  v NOT NULL CHECK (v <> 1), UNIQUE(v) ON CONFLICT REPLACE);
INSERT INTO "b"(rowid,"k","v") VALUES(7,NULL,1);
INSERT INTO "b"(rowid,"k","v") VALUES(8,NULL,2);
INSERT INTO "b"(rowid,"k","v") VALUES(5,'z',x'00');
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('a',9);
CREATE INDEX i ON b(v);
CREATE INDEX j ON b(v);
CREATE VIEW v AS SELECT ';
' FROM a;
CREATE TRIGGER r AFTER INSERT ON a BEGIN
  SELECT CASE 1 WHEN 1 THEN 2 END;
END;
COMMIT;
-- end: tables 2, rows 5, sequence rows 1, other objects 4
"#;

fn with_cause(error: &dyn Error) -> String {
    let cause = error.source().map(|cause| format!(": {cause}"));
    format!("{error}{}", cause.unwrap_or_default())
}

/// Loads `text`, which must be refused, and looks that nothing is left.
#[track_caller]
fn refused(text: &[u8], encoding: &str) -> String {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(&format!(
        "PRAGMA encoding = '{encoding}'; PRAGMA foreign_keys = ON"
    ))
    .unwrap();
    let error = canon::load(&mut &text[..], &conn).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Text);
    assert!(conn.is_autocommit());
    let left: (i64, i64, bool, bool) = conn
        .query_row(
            "SELECT (SELECT count(*) FROM sqlite_schema), (SELECT user_version FROM pragma_user_version), \
             (SELECT foreign_keys FROM pragma_foreign_keys), \
             (SELECT ignore_check_constraints FROM pragma_ignore_check_constraints)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )
        .unwrap();
    assert_eq!(left, (0, 0, true, false));
    with_cause(&error)
}

/// Replaces `from`, which is there once, and expects the error.
#[track_caller]
fn check(from: &str, to: &str, expected: &str) {
    assert_eq!(TEXT.matches(from).count(), 1, "`{from}`");
    assert_eq!(
        refused(TEXT.replace(from, to).as_bytes(), "UTF-8"),
        expected
    );
}

#[test]
fn the_text_itself_loads() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    canon::load(&mut TEXT.as_bytes(), &conn).unwrap();
    let mut text = Vec::new();
    canon::dump(&conn, &mut text).unwrap();
    assert_eq!(String::from_utf8(text).unwrap(), TEXT);
    let foreign_keys: bool = conn
        .query_row("PRAGMA foreign_keys", [], |row| row.get(0))
        .unwrap();
    assert!(foreign_keys);
}

/// Every proper beginning of the text is refused, and every text that lacks one line.
#[test]
fn truncated() {
    for end in 0..TEXT.len() {
        refused(&TEXT.as_bytes()[..end], "UTF-8");
    }
    let lines: Vec<&str> = TEXT.split_inclusive('\n').collect();
    for missing in 0..lines.len() {
        let mut lines = lines.clone();
        lines.remove(missing);
        refused(lines.concat().as_bytes(), "UTF-8");
    }
    for first in 0..lines.len() - 1 {
        let mut lines = lines.clone();
        lines.swap(first, first + 1);
        refused(lines.concat().as_bytes(), "UTF-8");
    }
    for double in 0..lines.len() {
        let mut lines = lines.clone();
        if lines[double].starts_with("  SELECT") {
            continue; // a trigger may do a thing twice
        }
        lines.insert(double, lines[double]);
        refused(lines.concat().as_bytes(), "UTF-8");
    }
    let half = &TEXT.as_bytes()[..TEXT.len() / 2];
    assert_eq!(
        refused(half, "UTF-8"),
        "line 12: the text ends here, before its closing line is complete"
    );
    assert_eq!(
        refused(b"", "UTF-8"),
        "line 1: the text ends here, before its closing line is complete"
    );
}

#[test]
fn head_and_tail() {
    check(
        "canon 1",
        "canon 2",
        "line 1: expected `-- canon 1: one SQLite database as text`",
    );
    check(
        "foreign_keys=OFF",
        "foreign_keys=ON",
        "line 2: expected `PRAGMA foreign_keys=OFF;`",
    );
    check(
        "user_version=6",
        "user_version=06",
        "line 4: expected `PRAGMA user_version=N;`",
    );
    check(
        "user_version=6",
        "user_version=6; DROP TABLE x",
        "line 4: expected `PRAGMA user_version=N;`",
    );
    check(
        "application_id=0",
        "application_id=4294967296",
        "line 5: expected `PRAGMA application_id=N;`",
    );
    check("BEGIN;", "BEGIN IMMEDIATE;", "line 6: expected `BEGIN;`");
    check(
        "rows 5, sequence",
        "rows 6, sequence",
        "line 25: expected `-- end: tables 2, rows 5, sequence rows 1, other objects 4`",
    );
    check(
        "other objects 4\n",
        "other objects 4\n\n",
        "line 26: a dump has nothing after its closing line",
    );
    check(
        "other objects 4\n",
        "other objects 4\nx",
        "line 26: a dump has nothing after its closing line",
    );
    check(
        "other objects 4\n",
        "other objects 4",
        "line 25: the text ends here, before its closing line is complete",
    );
}

#[test]
fn foreign_lines() {
    let foreign = |line: &str| format!("{line}\nCREATE INDEX i");
    for line in [
        "",
        "-- a comment",
        "ATTACH 'x' AS y;",
        "PRAGMA writable_schema=ON;",
        "INSERT INTO \"a\"(\"id\",\"n\") VALUES(1,'x');",
        "UPDATE a SET n = 1;",
        ".shell ls",
        "DELETE FROM sqlite_sequence;",
    ] {
        check(
            "CREATE INDEX i",
            &foreign(line),
            "line 17: a dump has no such line here",
        );
    }
    let create = "line 17: only one CREATE TABLE, INDEX, VIEW or TRIGGER can stand here, as SQLite stores it";
    for line in [
        "CREATE VIRTUAL TABLE f USING fts5(a);",
        // Would fail, were it evaluated.
        "CREATE TABLE x AS SELECT abs(-9223372036854775808);",
        "CREATE TEMP TABLE x(a);",
        "CREATE  INDEX x ON b(v);",
        "CREATE INDEX x ON b(v); SELECT 1;",
        "CREATE INDEX x ON b(v); -- comment;",
        "CREATE INDEX IF NOT EXISTS x ON b(v);",
        "CREATE INDEX x ON b(v\r\n);",
        "CREATE INDEX x ON b(v)\n/\n;",
        "CREATE VIEW temp.x AS SELECT 1;",
    ] {
        check("CREATE INDEX i", &foreign(line), create);
    }
    check(
        "CREATE INDEX i ON b(v)",
        "CREATE INDEX i ON b(w)",
        "line 17: SQLite refuses the statement that begins here: no such column: w in CREATE INDEX i ON b(w) at offset 20",
    );
    check(
        "CREATE INDEX j",
        "CREATE INDEX h",
        "line 18: `h` is out of order: tables, indexes, views and triggers follow each other by name",
    );
    check(
        "CREATE INDEX i ON b(v);\n",
        "CREATE TABLE c(a);\n",
        "line 17: `c` is out of order: tables, indexes, views and triggers follow each other by name",
    );
    check(
        "DELETE FROM sqlite_sequence;\n",
        "",
        "line 15: a dump has no such line here",
    );
    check(
        "DELETE FROM sqlite_sequence;\nINSERT INTO \"sqlite_sequence\"(\"name\",\"seq\") VALUES('a',9);\n",
        "",
        "line 15: expected `DELETE FROM sqlite_sequence;`",
    );
    check(
        "INSERT INTO \"b\"(rowid,\"k\",\"v\") VALUES(7,NULL,1);\n",
        "-- digest \"b\": rows 3, sha256 0000000000000000000000000000000000000000000000000000000000000000\n",
        "line 12: a dump has no such line here",
    );
}

#[test]
fn literals() {
    let row = "VALUES(2,3*1.0/2);";
    check(row, "VALUES(2);", "line 9: a row of `a` has 2 values");
    check(row, "VALUES(2,1,3);", "line 9: a row of `a` has 2 values");
    check(
        row,
        "VALUES(2,1) ;",
        "line 9: the value of `a.n` is not a literal that a dump writes",
    );
    for value in [
        "",
        "random()",
        "nul",
        "'x",
        "x'0",
        "x'0g'",
        "CAST(x'00' AS BLOB)",
        "(1)",
        "1 + 1",
        "replace('a','b')",
        "1.5",
        "1e3",
        "é",
        "2*1.0é3",
        "replace(replace(replace('a','b',char(10)),'b',char(10)),'b',char(10))",
    ] {
        check(
            row,
            &format!("VALUES(2,{value});"),
            "line 9: the value of `a.n` is not a literal that a dump writes",
        );
    }
    for value in [
        "null",
        "+1",
        "007",
        "-0",
        "0x10",
        "6*1.0/4",
        "9007199254740993.0",
        "x'41'",
        "CAST(x'41' AS TEXT)",
        "'a\rb'",
        "'\u{202e}'",
        "replace('a','b',char(10))",
        r"replace('a\rb','\r',char(10))",
        "CAST('' AS BLOB)",
        "-9e999999",
    ] {
        let error = refused(
            TEXT.replace(row, &format!("VALUES(2,{value});")).as_bytes(),
            "UTF-8",
        );
        let canonical = "line 9: a dump writes this row of `a` in another way";
        let literal = "line 9: the value of `a.n` is not a literal that a dump writes";
        assert!(error == canonical || error == literal, "{value}: {error}");
    }
}

#[test]
fn rows() {
    check(
        "VALUES(1,'x');",
        "VALUES(1,'x'); --",
        "line 8: the value of `a.n` is not a literal that a dump writes",
    );
    check(
        "VALUES(1,'x');",
        "VALUES('1','x');",
        "line 8: column `a.id` cannot keep this cell of class TEXT",
    );
    check(
        "VALUES(1,'x');",
        "VALUES(NULL,'x');",
        "line 8: column `a.id` cannot keep this cell of class NULL",
    );
    check(
        "VALUES(1,'x');",
        "VALUES(1,'7');",
        "line 8: column `a.n` cannot keep this cell of class TEXT",
    );
    check(
        "VALUES(1,'x');",
        "VALUES(3,'x');",
        "line 9: this row of `a` is out of order or double",
    );
    check(
        "VALUES(1,'x');",
        "VALUES(2,'x');",
        "line 9: this row of `a` is out of order or double",
    );
    check(
        "VALUES(8,NULL,2)",
        "VALUES(8,NULL,0)",
        "line 13: this row of `b` is out of order or double",
    );
    check(
        "VALUES(7,NULL,1)",
        "VALUES('7',NULL,1)",
        "line 12: the value of `b.rowid` is not a literal that a dump writes",
    );
    check(
        "VALUES(7,NULL,1)",
        "VALUES(7,NULL,NULL)",
        "line 12: column `b.v` cannot keep this cell of class NULL",
    );
    check(
        "VALUES(5,'z',x'00')",
        "VALUES(5,'z',2)",
        "line 14: SQLite refuses this row of `b`: UNIQUE constraint failed: b.v",
    );
    check(
        "VALUES(5,'z',x'00')",
        "VALUES(7,'z',x'00')",
        "line 14: SQLite refuses this row of `b`: UNIQUE constraint failed: b.rowid",
    );
}

#[test]
fn where_to_load() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE t(a)").unwrap();
    let error = canon::load(&mut TEXT.as_bytes(), &conn).unwrap_err();
    assert_eq!(error.to_string(), "the database to load into is not empty");
    assert_eq!(error.kind(), ErrorKind::Target);
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("BEGIN").unwrap();
    let error = canon::load(&mut TEXT.as_bytes(), &conn).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the database to load into is inside a transaction"
    );
    let text = TEXT.replace("'x'", "CAST(x'ff' AS TEXT)");
    assert_eq!(
        refused(text.as_bytes(), "UTF-16le"),
        "line 8: column `a.n` has invalid UTF-8, which a UTF-16 file cannot hold"
    );
}

/// What a schema costs is bounded, whatever the length of the text.
#[test]
fn a_schema_without_end() {
    let text = |creates: &str| {
        let head = TEXT.find("CREATE TABLE a").unwrap();
        [&TEXT[..head], creates].concat()
    };
    let tables = (0..1001).map(|n| format!("CREATE TABLE t{n:04}(a);\n"));
    let tables: String = tables.collect();
    let bound = "the schema is larger than 1000 objects or 1 MiB here";
    assert_eq!(
        refused(text(&tables).as_bytes(), "UTF-8"),
        format!("line 1007: {bound}")
    );
    let long = format!("CREATE TABLE t(a /*{}*/);\n", "x".repeat(1 << 20));
    assert_eq!(
        refused(text(&long).as_bytes(), "UTF-8"),
        format!("line 7: {bound}")
    );
    // An end is looked for at each of these lines.
    let lines = ";\n".repeat(300_000);
    let trigger = format!("CREATE TRIGGER t AFTER INSERT ON t BEGIN\n{lines}");
    assert_eq!(
        refused(text(&trigger).as_bytes(), "UTF-8"),
        format!("line 7: {bound}")
    );
    // Nor is such a schema written.
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(&tables).unwrap();
    let error = canon::dump(&conn, &mut Vec::new()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "with `t1000` the schema is larger than the 1000 objects or 1 MiB that a text carries"
    );
}

/// SQLite puts a view in the place of its name: forty that each name the one before twice are more than it can.
#[test]
fn views_within_views() {
    let views = |count: usize| {
        let next = (1..count).map(|n| {
            let of = n - 1;
            format!("CREATE VIEW v{n:02} AS SELECT a.n FROM \"V{of:02}\" a, v{of:02} b;\n")
        });
        format!(
            "CREATE VIEW v00 AS SELECT 1 AS n;\n{}",
            next.collect::<String>()
        )
    };
    let text = |count: usize| {
        let head = TEXT.find("CREATE TABLE a").unwrap();
        let end = format!("-- end: tables 0, rows 0, sequence rows 0, other objects {count}\n");
        [&TEXT[..head], &views(count), "COMMIT;\n", &end].concat()
    };
    // v08 holds 510 views, v09 1022.
    let conn = Connection::open_in_memory().unwrap();
    canon::load(&mut text(9).as_bytes(), &conn).unwrap();
    let bound = "there are more than 1000 views in `v09`, those within them too";
    let refused = refused(text(40).as_bytes(), "UTF-8");
    assert!(refused.ends_with(bound), "{refused}");
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(&views(40)).unwrap();
    let error = canon::dump(&conn, &mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), bound);
}

//! What a text cannot carry is an error that names it, before anything false is written.

use canon::ErrorKind;
use rusqlite::Connection;
use rusqlite::config::DbConfig;

/// Runs `sql`, in which a line that begins with `!` edits `sqlite_schema`, and dumps.
fn dump(pragmas: &str, sql: &str) -> Result<String, canon::Error> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db");
    let conn = Connection::open(&path).unwrap();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)
        .unwrap();
    conn.execute_batch("PRAGMA synchronous = OFF").unwrap();
    conn.execute_batch(pragmas).unwrap();
    for line in sql.lines() {
        match line.trim().strip_prefix('!') {
            None => conn.execute_batch(line).unwrap(),
            Some(edit) => conn
                .execute_batch(&format!(
                    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET {edit}; PRAGMA writable_schema = RESET"
                ))
                .unwrap(),
        }
    }
    drop(conn);
    let mut text = Vec::new();
    canon::dump(&Connection::open(&path).unwrap(), &mut text)?;
    Ok(String::from_utf8(text).unwrap())
}

#[track_caller]
fn check(sql: &str, expected: &str) {
    let error = dump("", sql).unwrap_err();
    assert_eq!(error.to_string(), expected);
    assert_eq!(error.kind(), ErrorKind::Content);
}

/// What stands in a column of one type, which then becomes another.
#[track_caller]
fn check_cell(value: &str, declared: &str, expected: &str) {
    let (declared, options) = declared.split_once(" | ").unwrap_or((declared, ""));
    let sql = format!(
        "CREATE TABLE t(a);\nINSERT INTO t VALUES({value});\n! sql = 'CREATE TABLE t(a {declared}) {options}'"
    );
    let expected = match expected {
        "" => None,
        class => Some(format!(
            "column `t.a` holds a cell of class {class} that an INSERT would change or refuse"
        )),
    };
    assert_eq!(
        dump("", &sql).err().map(|error| error.to_string()),
        expected
    );
}

#[test]
fn cells_against_their_column() {
    check_cell("5", "TEXT", "INTEGER");
    check_cell("5.5", "VARCHAR(3)", "REAL");
    check_cell("'007'", "DATETIME", "TEXT");
    check_cell("' 3e7 '", "INTEGER", "TEXT");
    check_cell("'1.5'", "REAL", "TEXT");
    check_cell("'7' || char(0)", "NUMERIC", "TEXT");
    check_cell("2.0", "NUMERIC", "REAL");
    check_cell("-0.0", "REAL", "REAL");
    check_cell("NULL", "TEXT NOT NULL", "NULL");
    check_cell("'x'", "NUMERIC", "");
    check_cell("'7x'", "NUMERIC", "");
    check_cell("2.5", "NUMERIC", "");
    check_cell("1e300", "INTEGER", "");
    check_cell("x'37'", "TEXT", "");
    check_cell("'7'", "BLOB", "");
    check_cell("-0.0", "", "");
    check_cell("5", "TEXT | STRICT", "INTEGER");
    check_cell("'7'", "ANY | STRICT", "");
    check_cell("'7'", "ANY", "TEXT");
    check_cell("2.5", "INT | STRICT", "REAL");
}

#[test]
fn objects() {
    check(
        "CREATE VIRTUAL TABLE f USING fts5(a)",
        "table `f` is virtual: its content cannot be carried as text",
    );
    check(
        "CREATE TABLE t(a, b AS (a))",
        "column `t.b` is generated: it cannot be carried as text",
    );
    check(
        "CREATE TABLE t(a, b AS (a) STORED)",
        "column `t.b` is generated: it cannot be carried as text",
    );
    check(
        "CREATE TABLE t(rowid, _ROWID_, \"oid\")",
        "the columns of table `t` take all three names of its rowid",
    );
    check(
        "CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO t VALUES(1); CREATE TABLE u(a)\n\
         ! sql = 'CREATE TABLE t(a INTEGER PRIMARY KEY)' WHERE name = 't'",
        "`sqlite_sequence` has rows but no table is AUTOINCREMENT",
    );
    // Nothing is lost where it is empty.
    let sql = "CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO t VALUES(1); DROP TABLE t";
    assert!(dump("", sql).unwrap().contains("sequence rows 0"));
}

#[test]
fn texts() {
    let check_view = |after: &str, problem: &str| {
        check(
            &format!("CREATE VIEW v AS SELECT 1\n! sql = sql || {after}"),
            &format!("the text of `v` cannot be carried: it has {problem}"),
        );
    };
    check_view(
        "char(13, 10)",
        "a carriage return, which the sqlite3 shell drops",
    );
    check_view(
        "char(10) || 'AS' || char(10) || '  GO  '",
        "a line `go` or `/`, which ends a statement in the sqlite3 shell",
    );
    check_view(
        "char(10) || '/' || char(10) || '2'",
        "a line `go` or `/`, which ends a statement in the sqlite3 shell",
    );
    check_view(
        "' -- end'",
        "a comment at its very end, which would swallow the semicolon",
    );
    check_view(
        "' /* end'",
        "a comment at its very end, which would swallow the semicolon",
    );
    check(
        "CREATE TABLE t(\"a\u{7}b\")",
        "the name of `t.a\\u{7}b` holds a control character",
    );
}

#[test]
fn utf16_that_is_none() {
    let lone = "CREATE TABLE t(a); INSERT INTO t VALUES(CAST(x'00d8' AS TEXT))";
    let error = dump("PRAGMA encoding = 'UTF-16le'", lone).unwrap_err();
    assert_eq!(
        error.to_string(),
        "column `t.a` holds text that is not valid UTF-16"
    );
    let error = dump(
        "PRAGMA encoding = 'UTF-16be'",
        &lone.replace("00d8", "d800"),
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "column `t.a` holds text that is not valid UTF-16"
    );
    assert!(dump("PRAGMA encoding = 'UTF-8'", lone).is_ok());
}

#[test]
fn corrupt_page() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db");
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("CREATE TABLE t(a PRIMARY KEY); INSERT INTO t VALUES(zeroblob(9000)), (1)")
        .unwrap();
    let root: u64 = conn
        .query_row("SELECT rootpage FROM sqlite_schema", [], |row| row.get(0))
        .unwrap();
    drop(conn);
    let mut bytes = std::fs::read(&path).unwrap();
    let start = usize::try_from((root - 1) * 4096).unwrap();
    bytes[start..start + 64].fill(0xff);
    std::fs::write(&path, bytes).unwrap();
    let conn = Connection::open(&path).unwrap();
    let error = canon::dump(&conn, &mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "cannot read table `t`");
    assert_eq!(error.kind(), ErrorKind::Database);
    assert_eq!(
        canon::digest(&conn, "t").unwrap_err().to_string(),
        "cannot read table `t`"
    );
    assert_eq!(
        canon::digest(&conn, "u").unwrap_err().to_string(),
        "there is no table `u`"
    );
}

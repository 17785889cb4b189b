use super::*;
use crate::rowid::Rowid;

#[track_caller]
fn read(sql: &str) -> Table {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(sql).unwrap();
    let table = Table::read(&conn, "t").unwrap().unwrap();
    let all = Table::read_all(&conn).unwrap();
    assert!(all.contains(&table), "{all:?}");
    table
}

#[track_caller]
fn check_rowid(sql: &str, expected: Rowid) {
    assert_eq!(read(sql).rowid(), expected, "{sql}");
}

#[test]
fn the_rowid_by_every_declaration() {
    check_rowid("CREATE TABLE t(a)", Rowid::Named("rowid"));
    check_rowid("CREATE TABLE t(RowId)", Rowid::Named("_rowid_"));
    check_rowid("CREATE TABLE t(rowid, _rowid_)", Rowid::Named("oid"));
    check_rowid("CREATE TABLE t(rowid, _rowid_, oid)", Rowid::Hidden);
    check_rowid("CREATE TABLE t(b, a INTEGER PRIMARY KEY)", Rowid::Alias(1));
    check_rowid(
        "CREATE TABLE t(a INTEGER PRIMARY KEY DESC)",
        Rowid::Named("rowid"),
    );
    check_rowid("CREATE TABLE t(a INT PRIMARY KEY)", Rowid::Named("rowid"));
    check_rowid(
        "CREATE TABLE t(a INTEGER, b, PRIMARY KEY(a, b))",
        Rowid::Named("rowid"),
    );
    check_rowid(
        "CREATE TABLE t(a INTEGER PRIMARY KEY) WITHOUT ROWID",
        Rowid::Absent,
    );
}

#[test]
fn columns() {
    let table = read(
        "CREATE TABLE t(\"a b\" text NOT NULL DEFAULT 'x', b, \
         c AS (b) VIRTUAL, d AS (b) STORED, PRIMARY KEY(b, \"a b\"))",
    );
    assert_eq!(table.primary_key(), [1, 0]);
    let column = table.column("a b").unwrap();
    assert_eq!(column.declared_type, "TEXT");
    assert!(column.not_null);
    assert_eq!(column.default.as_deref(), Some("'x'"));
    let visibility = |name| table.column(name).unwrap().visibility;
    assert_eq!(visibility("b"), Visibility::Ordinary);
    assert_eq!(visibility("c"), Visibility::GeneratedVirtual);
    assert_eq!(visibility("d"), Visibility::GeneratedStored);
}

#[test]
fn indexes() {
    let table = read(
        "CREATE TABLE t(a UNIQUE, b PRIMARY KEY);
         CREATE UNIQUE INDEX i ON t(b COLLATE NOCASE DESC, a + 1) WHERE a > 0",
    );
    let index = table.index("i").unwrap();
    assert!(index.is_unique && index.is_partial);
    assert_eq!(index.origin, IndexOrigin::CreateIndex);
    assert_eq!(
        index.columns,
        [
            IndexColumn {
                term: IndexTerm::Column("b".to_owned()),
                is_descending: true,
                collation: "NOCASE".to_owned(),
            },
            IndexColumn {
                term: IndexTerm::Expression,
                is_descending: false,
                collation: "BINARY".to_owned(),
            },
        ]
    );
    let origins: Vec<IndexOrigin> = table.indexes.iter().map(|index| index.origin).collect();
    assert_eq!(
        origins,
        [
            IndexOrigin::CreateIndex,
            IndexOrigin::Unique,
            IndexOrigin::PrimaryKey
        ]
    );
}

#[test]
fn foreign_keys_have_one_order_whatever_the_declaration() {
    let key = "FOREIGN KEY(a, b) REFERENCES p(x, y) ON DELETE CASCADE";
    let one = read(&format!("CREATE TABLE t(a, b REFERENCES q, {key})"));
    let other = read(&format!(
        "CREATE TABLE t(a, b, {key}, FOREIGN KEY(b) REFERENCES q)"
    ));
    assert_eq!(one, other);
    let columns: Vec<usize> = one.foreign_keys.iter().map(|k| k.columns.len()).collect();
    assert_eq!(columns, [2, 1]);
    assert_eq!(one.foreign_keys[0].on_delete, "CASCADE");
    assert_eq!(one.foreign_keys[1].columns[0].1, None);
}

#[test]
fn forms() {
    assert_eq!(read("CREATE TABLE t(a)").form, TableForm::Ordinary);
    let table = read("CREATE VIRTUAL TABLE t USING fts5(a)");
    assert_eq!(table.form, TableForm::Virtual);
    assert!(read("CREATE TABLE t(a INT) STRICT").is_strict);

    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "PRAGMA writable_schema=ON;
         INSERT INTO sqlite_schema VALUES
             ('table', 't', 't', 0, 'CREATE VIRTUAL TABLE t USING no_such_thing(a)');
         PRAGMA writable_schema=RESET",
    )
    .unwrap();
    let table = Table::read(&conn, "t").unwrap().unwrap();
    assert_eq!(table.form, TableForm::VirtualWithoutModule);
    assert!(!table.is_readable());
}

#[test]
fn a_table_that_is_not_there() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE VIEW v AS SELECT 1 AS a")
        .unwrap();
    assert_eq!(Table::read(&conn, "t").unwrap(), None);
    assert_eq!(Table::read(&conn, "v").unwrap(), None);
    assert_eq!(column_names(&conn, "t").unwrap(), [""; 0]);
    assert_eq!(column_names(&conn, "v").unwrap(), ["a"]);
}

#[test]
fn tables_of_keys_are_told_from_tables_of_rowids() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "CREATE TABLE a(x PRIMARY KEY);
         CREATE TABLE b(x PRIMARY KEY) WITHOUT ROWID;
         CREATE VIEW c AS SELECT 1;
         CREATE VIRTUAL TABLE d USING fts5(x)",
    )
    .unwrap();
    let found: Vec<String> = tables_without_rowid(&conn).unwrap().into_iter().collect();
    assert_eq!(found, ["b", "d_config", "d_idx"]);
}

#[test]
fn forms_are_listed_without_the_module() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "CREATE TABLE a(x);
         CREATE VIEW b AS SELECT 1;
         CREATE VIRTUAL TABLE c USING fts5(x);
         PRAGMA writable_schema=ON;
         INSERT INTO sqlite_schema VALUES('table', 'd', 'd', 0, 'CREATE VIRTUAL TABLE d USING none(x)');
         PRAGMA writable_schema=RESET",
    )
    .unwrap();
    let forms = table_forms(&conn).unwrap();
    assert_eq!(forms.get("a"), Some(&TableForm::Ordinary));
    assert_eq!(forms.get("b"), None);
    assert_eq!(forms.get("c"), Some(&TableForm::Virtual));
    assert_eq!(forms.get("c_data"), Some(&TableForm::Shadow));
    assert_eq!(forms.get("d"), Some(&TableForm::Virtual));
}

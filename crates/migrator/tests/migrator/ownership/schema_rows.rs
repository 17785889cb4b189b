//! Rows of `sqlite_schema` that lead to pages of another, or to none.

use migrator::Decision;

use super::{check_refused, edit_schema, long};
use crate::fixture::Db;

/// SQLite finds the index by its name, and drops it by the name of its table.
#[test]
fn an_index_that_says_another_table_is_refused() {
    for index in [
        "sqlite_autoindex_environments_1",
        "sqlite_autoindex_session_child_status_1",
    ] {
        let db = long();
        edit_schema(
            &db,
            &format!("UPDATE sqlite_schema SET tbl_name = 'x' WHERE name = '{index}'"),
        );
        check_refused(&db, index);
    }
}

#[test]
fn a_schema_row_that_holds_a_nul_is_refused() {
    for (name, column) in [
        ("environments", "tbl_name"),
        ("environments", "name"),
        ("sqlite_autoindex_environments_1", "tbl_name"),
        ("session_entries_unique_parent", "tbl_name"),
        ("session_entries_unique_parent", "name"),
        ("mine", "sql"),
    ] {
        let db = Db::after(5, "CREATE TABLE mine(x)");
        edit_schema(
            &db,
            &format!(
                "UPDATE sqlite_schema SET {column} = {column} || char(0) || 'b' WHERE name = '{name}'"
            ),
        );
        check_refused(&db, "holds a NUL");
    }
}

/// SQLite reads such a row as nothing, and drops it with its table.
#[test]
fn a_row_of_the_schema_without_a_kind_has_its_pages_all_the_same() {
    let db = long();
    edit_schema(
        &db,
        "UPDATE sqlite_schema SET type = 'x' WHERE name = 'sqlite_autoindex_environments_1'",
    );
    let before = db.bytes();
    let promised = matches!(db.inspect().unwrap().decision, Decision::Migrate(_));
    assert_eq!(db.migrate().is_ok(), promised);
    assert!(promised || db.bytes() == before);
}

//! Everything that a database holds, to the bit.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// Tables by name, SQLite's own included.
pub(crate) type Content = BTreeMap<String, Table>;

/// Rows by rowid, each a map from column to cell.
pub(crate) type Table = BTreeMap<i64, BTreeMap<String, Cell>>;

/// A value with its storage class; reals by their bits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cell {
    Null,
    Integer(i64),
    Real(u64),
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

impl Cell {
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.as_bytes().to_vec())
    }
}

impl From<ValueRef<'_>> for Cell {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(n) => Self::Integer(n),
            ValueRef::Real(x) => Self::Real(x.to_bits()),
            ValueRef::Text(bytes) => Self::Text(bytes.to_vec()),
            ValueRef::Blob(bytes) => Self::Blob(bytes.to_vec()),
        }
    }
}

/// Reads every table that has rowids.
pub(crate) fn read(conn: &Connection) -> Content {
    let names: Vec<String> = conn
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
             AND NOT wr AND name <> 'sqlite_schema'",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    names
        .into_iter()
        .map(|name| {
            let table = table(conn, &name);
            (name, table)
        })
        .collect()
}

fn table(conn: &Connection, name: &str) -> Table {
    let mut statement = conn
        .prepare(&format!(r#"SELECT rowid, * FROM "{name}""#))
        .unwrap();
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query([]).unwrap();
    let mut table = Table::new();
    while let Some(row) = rows.next().unwrap() {
        let cells = (1..columns.len())
            .map(|at| (columns[at].clone(), row.get_ref(at).unwrap().into()))
            .collect();
        table.insert(row.get(0).unwrap(), cells);
    }
    table
}

/// What the newest version must hold, given what an older one held: the facts of the mission, said
/// a second time and without a look at the library's own lists.
pub(crate) fn at_v6(mut content: Content) -> Content {
    content.remove("environments");
    content.remove("session_child_status");
    for name in ["mounts", "mount_templates"] {
        content.entry(name.to_owned()).or_default();
    }
    for cells in content.get_mut("sessions").unwrap().values_mut() {
        for gone in [
            "environmentName",
            "environmentType",
            "environmentPath",
            "environmentTemplatePath",
            "environmentStartupScript",
            "environmentID",
            "runnerName",
            "sessionType",
            "displayStartEntryID",
        ] {
            cells.remove(gone);
        }
        cells.entry("customTitle".to_owned()).or_insert(Cell::Null);
        cells
            .entry("isArchived".to_owned())
            .or_insert(Cell::Integer(0));
    }
    let ledger = content.get_mut("grdb_migrations").unwrap();
    for id in [
        "wuhu_contracts_v1",
        "wuhu_contracts_v2_environments",
        "wuhu_contracts_v3_channels",
        "wuhu_v4_custom_title",
        "wuhu_v5_archive",
        "wuhu_v6_mounts",
    ] {
        let row = BTreeMap::from([("identifier".to_owned(), Cell::text(id))]);
        if !ledger.values().any(|other| *other == row) {
            let next = ledger.keys().max().unwrap_or(&0) + 1;
            ledger.insert(next, row);
        }
    }
    content
}

/// Compares table by table, so that a failure can be read.
#[track_caller]
pub(crate) fn assert_same(actual: &Content, expected: &Content) {
    assert_eq!(
        actual.keys().collect::<Vec<_>>(),
        expected.keys().collect::<Vec<_>>(),
        "tables"
    );
    for (name, rows) in expected {
        let found = &actual[name];
        assert_eq!(
            found.keys().collect::<Vec<_>>(),
            rows.keys().collect::<Vec<_>>(),
            "rowids of {name}"
        );
        for (rowid, cells) in rows {
            assert_eq!(&found[rowid], cells, "row {rowid} of {name}");
        }
    }
}

/// The rows of a table as far as SQLite can read them; none where it cannot read any of it.
pub(crate) fn readable(conn: &Connection, name: &str) -> Option<Table> {
    let mut statement = conn
        .prepare(&format!(r#"SELECT rowid, * FROM "{name}""#))
        .ok()?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query([]).ok()?;
    let mut table = Table::new();
    while let Ok(Some(row)) = rows.next() {
        let cells = (1..columns.len())
            .map(|at| (columns[at].clone(), row.get_ref(at).unwrap().into()))
            .collect();
        table.insert(row.get(0).unwrap(), cells);
    }
    Some(table)
}

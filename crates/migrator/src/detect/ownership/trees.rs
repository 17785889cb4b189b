//! The trees of a file by the rows of its schema: tables and indexes, each with its root.

use rusqlite::{Connection, Row};
use sqlite_facts::tables_without_rowid;

/// The tree of the schema itself, which no row names.
pub(crate) const SCHEMA: &str = "sqlite_schema";

/// A table or an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tree {
    /// The table's or the index's name.
    pub(crate) name: String,
    /// The page of its root; 0 where the row holds no number of a page.
    pub(crate) root: u32,
    /// Whether its rows are found by rowid, and not by a key; none where its row does not say.
    pub(crate) has_rowids: Option<bool>,
    /// Whether it will be written.
    pub(crate) is_written: bool,
}

/// Every tree of `main`, whatever its row says that it is; the schema's first, which is written whatever is.
/// `is_written`: whether the trees of a table will be.
pub(crate) fn trees(
    conn: &Connection,
    is_written: impl Fn(&str) -> bool,
) -> rusqlite::Result<Vec<Tree>> {
    let schema = Tree {
        name: SCHEMA.to_owned(),
        root: 1,
        has_rowids: Some(true),
        is_written: true,
    };
    let without_rowid = tables_without_rowid(conn)?;
    let mut select = conn.prepare(
        "SELECT CAST(name AS TEXT), CAST(tbl_name AS TEXT), rootpage, type FROM main.sqlite_schema \
         WHERE rootpage IS NOT 0 AND (rootpage IS NOT NULL OR type IN ('table', 'index'))",
    )?;
    let text = |row: &Row<'_>, at| -> rusqlite::Result<String> {
        let bytes = row.get_ref(at)?.as_bytes_or_null()?.unwrap_or_default();
        Ok(String::from_utf8_lossy(bytes).into_owned())
    };
    let rows = select.query_map([], |row| {
        let (name, table) = (text(row, 0)?, text(row, 1)?);
        Ok(Tree {
            is_written: is_written(&table),
            root: row.get(2).unwrap_or(0),
            has_rowids: match text(row, 3)?.as_str() {
                "table" => Some(!without_rowid.contains(&name)),
                "index" => Some(false),
                _ => None,
            },
            name,
        })
    })?;
    std::iter::once(Ok(schema)).chain(rows).collect()
}

//! What SQLite makes of the texts of a schema, whatever the names beside them say.

use rusqlite::{Connection, Result};

use crate::encoding::Encoding;

/// A table, view or index that SQLite has made of the schema's texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct MadeObject {
    /// `table`, `view` or `index`, as in the column `type` of its row.
    pub kind: String,
    /// Its name; empty where it is not valid in the file's encoding.
    pub name: String,
    /// The table of an index; else its own name.
    pub table: String,
}

/// SQLite keeps no row of the index of a table WITHOUT ROWID that is the table itself.
const MADE: &str = "
    WITH listed AS MATERIALIZED (
        SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' AND name <> 'sqlite_schema'
    )
    SELECT CAST(CASE type WHEN 'view' THEN 'view' ELSE 'table' END AS BLOB),
        CAST(name AS BLOB), CAST(name AS BLOB) FROM listed
    UNION ALL
    SELECT CAST('index' AS BLOB), CAST(of.name AS BLOB), CAST(listed.name AS BLOB)
    FROM listed, pragma_index_list(listed.name, 'main') AS of
    WHERE listed.type <> 'view' AND NOT (listed.wr AND of.origin = 'pk')";

/// Every object of `main` but the triggers, of which SQLite tells nothing: each has a row of its own in
/// `sqlite_schema`, unless it was written to by hand.
pub fn made_objects(conn: &Connection) -> Result<Vec<MadeObject>> {
    let encoding = Encoding::read(conn)?;
    let mut made = conn.prepare(MADE)?;
    let rows = made.query_map([], |row| {
        let text = |column| -> Result<String> {
            let bytes = row.get_ref(column)?.as_blob()?;
            Ok(encoding.decode(bytes).unwrap_or_default())
        };
        Ok(MadeObject {
            kind: text(0)?,
            name: text(1)?,
            table: text(2)?,
        })
    })?;
    rows.collect()
}

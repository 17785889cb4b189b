//! The rows of `sqlite_schema`, compared with the objects that SQLite has made of their texts. SQLite goes by
//! the text alone; what drops, renames or gives back an object goes by the row, and would miss it.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result};
use sqlite_facts::{MadeObject, made_objects};

/// Where `recorded`, all rows but those of triggers, differ from what SQLite has, in words.
pub(super) fn differences(conn: &Connection, recorded: Vec<MadeObject>) -> Result<Vec<String>> {
    let mut balance: BTreeMap<MadeObject, i64> = BTreeMap::new();
    let signs = recorded.into_iter().map(|object| (object, 1));
    let made = made_objects(conn)?;
    for (mut object, sign) in signs.chain(made.into_iter().map(|object| (object, -1))) {
        // Where the table of an index is looked for, its case does not count.
        if object.kind == "index" {
            object.table.make_ascii_lowercase();
        }
        *balance.entry(object).or_default() += sign;
    }
    let differing = balance.into_iter().filter(|(_, rows)| *rows != 0);
    Ok(differing
        .map(|(MadeObject { kind, name, table }, rows)| {
            let of = if table == name {
                String::new()
            } else {
                format!(" of `{table}`")
            };
            if rows > 0 {
                format!("{kind} `{name}`{of} is recorded, but its text does not make it")
            } else {
                format!("{kind} `{name}`{of} is there, but is not recorded")
            }
        })
        .collect())
}

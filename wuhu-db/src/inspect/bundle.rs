//! The answer of `inspect` about an undo bundle.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use canon::escape;
use migrator::{BundleContent, counted};
use serde::Serialize;

use crate::format;
use crate::paths::path_word;
use crate::program;

#[derive(Serialize)]
struct BundleAnswer<'b> {
    path: String,
    kind: &'static str,
    from: u8,
    to: u8,
    tables: Vec<BundledTableAnswer<'b>>,
    repaired_cells: u64,
    set_aside: u64,
}

#[derive(Serialize)]
struct BundledTableAnswer<'b> {
    table: &'b str,
    stored_in: &'b str,
    rows: u64,
}

/// In words, and how to read a row of it.
pub(super) fn human(path: &Path, content: &BundleContent) -> String {
    let BundleContent { from, to, .. } = content;
    let mut text = format!(
        "{}: the undo bundle of a migration from {from} to {to}; private: it holds values of the database\n",
        escape(&path.to_string_lossy())
    );
    // Writing to a String cannot fail.
    for table in &content.tables {
        let (name, stored_in) = (escape(&table.table), escape(&table.stored_in));
        let rows = counted(table.rows, "row");
        let _ = writeln!(text, "  saved     {name}, {rows}, in its table {stored_in}");
    }
    let repaired = content.repaired_cells;
    if repaired > 0 {
        let _ = writeln!(text, "  repaired  {}, as before", counted(repaired, "cell"));
    }
    let set_aside = content.set_aside;
    if set_aside > 0 {
        let _ = writeln!(
            text,
            "  set aside {} in the database",
            counted(set_aside, "row")
        );
    }
    let bundle = path_word(path);
    let program = program::name();
    let _ = writeln!(text, "  undo      {program} migrate --undo {bundle} DB");
    if let Some(table) = content.tables.first() {
        let rows = escape(&table.stored_in);
        let _ = writeln!(
            text,
            "  read it   sqlite3 -readonly {bundle} 'SELECT * FROM {rows}'"
        );
    }
    text
}

/// As one JSON object.
pub(super) fn json(path: &Path, content: &BundleContent) -> Result<String> {
    let tables = content.tables.iter().map(|table| BundledTableAnswer {
        table: &table.table,
        stored_in: &table.stored_in,
        rows: table.rows,
    });
    format::json(&BundleAnswer {
        path: path.to_string_lossy().into_owned(),
        kind: "undo-bundle",
        from: content.from.number(),
        to: content.to.number(),
        tables: tables.collect(),
        repaired_cells: content.repaired_cells,
        set_aside: content.set_aside,
    })
}

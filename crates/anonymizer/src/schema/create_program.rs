//! CREATE VIEW and CREATE TRIGGER: programs that name the same known tables as the source's, and
//! resolve or fail to resolve as the source's do. Nothing else of their texts is kept.

use std::fmt::Write as _;

use sqlite_facts::{quote, quote_list};

/// What a trigger is on, by its name in the golden.
pub(super) enum TriggerOn<'n> {
    Table(&'n str),
    View(&'n str),
}

/// A view that names `tables`.
pub(super) fn view_text(name: &str, tables: &[&str]) -> String {
    let from = if tables.is_empty() {
        String::new()
    } else {
        format!(" FROM {}", quote_list(tables))
    };
    format!("CREATE VIEW {} AS SELECT NULL{from}", quote(name))
}

/// A trigger that names `tables`.
pub(super) fn trigger_text(name: &str, on: &TriggerOn<'_>, tables: &[&str]) -> String {
    let (when, on) = match on {
        TriggerOn::Table(table) => ("AFTER UPDATE ON", table),
        TriggerOn::View(view) => ("INSTEAD OF UPDATE ON", view),
    };
    let mut body = String::new();
    for table in tables {
        // Writing to a String cannot fail.
        let _ = write!(body, "SELECT NULL FROM {}; ", quote(table));
    }
    if body.is_empty() {
        body.push_str("SELECT NULL; ");
    }
    format!(
        "CREATE TRIGGER {} {when} {} BEGIN {body}END",
        quote(name),
        quote(on)
    )
}

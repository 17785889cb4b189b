//! Names that say nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::target_schema::{TargetTable, quoted};
use crate::schema::table_info::KnownSchemas;

/// Names that say nothing, numbered in the order of the source's names.
#[derive(Default)]
pub(super) struct Names {
    pub(super) tables: BTreeMap<String, String>,
    views: BTreeMap<String, String>,
    columns: usize,
    indexes: usize,
    triggers: usize,
    pub(super) count: usize,
    unknown_tables: usize,
}

impl Names {
    pub(super) fn table(&mut self, source: &str, known: &KnownSchemas) {
        let name = if known.has_table(source) {
            source.to_owned()
        } else {
            self.count += 1;
            self.unknown_tables += 1;
            format!("x_table_{}", self.unknown_tables)
        };
        self.tables.insert(source.to_owned(), name);
    }

    /// The name of a table that the golden does not have.
    pub(super) fn missing(&self) -> String {
        format!("x_table_{}", self.unknown_tables + 1)
    }

    pub(super) fn column(&mut self) -> String {
        self.count += 1;
        self.columns += 1;
        format!("x_column_{}", self.columns)
    }

    pub(super) fn index(&mut self) -> String {
        self.count += 1;
        self.indexes += 1;
        format!("x_index_{}", self.indexes)
    }

    /// A view that names the same known tables, and works or fails as the original does.
    pub(super) fn view(
        &mut self,
        source: &str,
        named: &[&str],
        works: bool,
        known: &KnownSchemas,
    ) -> String {
        self.count += 1;
        // A name that a migration needs is in its way.
        let name = if known.has_table(source) || known.has_index(source) {
            source.to_owned()
        } else {
            format!("x_view_{}", self.views.len() + 1)
        };
        self.views.insert(source.to_owned(), name.clone());
        let missing = self.missing();
        let from: Vec<String> = named
            .iter()
            .copied()
            .chain((!works).then_some(missing.as_str()))
            .map(quoted)
            .collect();
        let from = if from.is_empty() {
            String::new()
        } else {
            format!(" FROM {}", from.join(", "))
        };
        format!("CREATE VIEW {} AS SELECT NULL{from}", quoted(&name))
    }

    /// A trigger on the same table or view that names the same known tables, and works or fails as the
    /// original does.
    pub(super) fn trigger(
        &mut self,
        on: &str,
        named: &[&str],
        works: bool,
        tables: &[TargetTable<'_>],
    ) -> Option<String> {
        let table = tables
            .iter()
            .find(|table| table.source == on)
            .map(|table| &table.name);
        let (when, on) = match (table, self.views.get(on)) {
            (Some(table), _) => ("AFTER UPDATE ON", table),
            (None, Some(view)) => ("INSTEAD OF UPDATE ON", view),
            (None, None) => return None,
        };
        self.count += 1;
        self.triggers += 1;
        let mut body = String::new();
        let missing = self.missing();
        for table in named.iter().copied().chain((!works).then_some(&*missing)) {
            // Writing to a String cannot fail.
            let _ = write!(body, "SELECT NULL FROM {}; ", quoted(table));
        }
        if body.is_empty() {
            body.push_str("SELECT NULL; ");
        }
        let name = format!("x_trigger_{}", self.triggers);
        Some(format!(
            "CREATE TRIGGER {} {when} {} BEGIN {body}END",
            quoted(&name),
            quoted(on)
        ))
    }
}

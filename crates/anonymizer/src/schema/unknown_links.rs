//! Foreign keys of columns that no known version has.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use sqlite_facts::quote;

use super::known_schemas::KnownSchemas;
use super::placeholders::Placeholders;
use super::table_info::{Dangling, Link, TableInfo};
use crate::policy::Policy;

/// What the unknown columns of a table are links to.
pub(super) struct UnknownLinks<'k> {
    /// By column: the known table and column.
    pub(super) parents: BTreeMap<String, (&'k str, &'k str)>,
    /// By column: its REFERENCES clauses.
    clauses: BTreeMap<String, String>,
}

impl<'k> UnknownLinks<'k> {
    /// A link to a known column stays one. Of any other link it is kept alone whether some row of it
    /// has no parent, because a migration refuses such a file, and of a table of a version that it is there, because no
    /// version has it.
    pub(super) fn read(
        source: &Connection,
        name: &str,
        table: &TableInfo,
        (known, policy): (&'k KnownSchemas, &Policy),
        placeholders: &Placeholders,
    ) -> rusqlite::Result<Self> {
        let mut links = Self {
            parents: BTreeMap::new(),
            clauses: BTreeMap::new(),
        };
        let mut others = BTreeSet::new();
        let is_unknown = |link: &&Link| !known.has_column(name, &link.column);
        for link in table.links.iter().filter(is_unknown) {
            // What only an index of the user makes a key must be one in the golden too.
            let is_kept = |(table, column): &(&str, &str)| {
                let class = &policy.column(table, column).class;
                !class.is_lossy() || known.is_unique(table, column) || !has_keys(source, name)
            };
            match known.parent(link).filter(is_kept) {
                Some(parent) => {
                    let column = &link.column;
                    links.parents.entry(column.clone()).or_insert(parent);
                    links.add_clause(column, &references(link, parent));
                }
                None => {
                    others.insert(link.column.as_str());
                }
            }
        }
        if others.is_empty() {
            return Ok(links);
        }
        let missing = format!(" REFERENCES {}", quote(&placeholders.missing_table()));
        let dangling = Dangling::read(source, name)?;
        let is_otherwise = known.has_table_of_version(name);
        for column in others {
            if is_otherwise || dangling.may_hold(column) {
                links.add_clause(column, &missing);
            }
        }
        Ok(links)
    }

    /// The REFERENCES clauses of a column; empty for a known column.
    pub(super) fn clauses(&self, column: &str) -> &str {
        self.clauses.get(column).map_or("", String::as_str)
    }

    fn add_clause(&mut self, column: &str, clause: &str) {
        let clauses = self.clauses.entry(column.to_owned()).or_default();
        clauses.push_str(clause);
    }
}

/// Whether each foreign key of a table leads to a key.
fn has_keys(source: &Connection, table: &str) -> bool {
    matches!(Dangling::read(source, table), Ok(Dangling::Columns(_)))
}

/// A REFERENCES clause to a known column.
pub(super) fn references(link: &Link, (parent, column): (&str, &str)) -> String {
    let action = match link.on_delete.as_str() {
        action @ ("CASCADE" | "RESTRICT") => format!(" ON DELETE {action}"),
        _ => String::new(),
    };
    format!(" REFERENCES {}({}){action}", quote(parent), quote(column))
}

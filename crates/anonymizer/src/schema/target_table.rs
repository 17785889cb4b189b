//! A table of the source and the table of the golden that holds its rows.

use sqlite_facts::{Rowid, Table, quote};

use super::create_table::{Renamed, table_text, with_unknown_columns};
use super::known_schemas::KnownSchemas;
use super::placeholders::Placeholders;
use super::table_info::{ColumnInfo, IndexInfo, Link, TableInfo};
use super::unknown_links::UnknownLinks;
use crate::policy::{Class, Node, Policy};

/// A table of the source and the golden's table.
pub(crate) struct TargetTable<'p> {
    /// Its name in the source, which may be private.
    pub(crate) source: String,
    /// Its name in the golden.
    pub(crate) name: String,
    pub(crate) columns: Vec<TargetColumn<'p>>,
    /// The position of the column that is the rowid in the golden too.
    pub(crate) rowid_alias: Option<usize>,
    /// The SQL name of the rowid in the source; none where the rowid has none.
    pub(crate) rowid_name: Option<String>,
    /// Whether rowids keep their order and gaps. Those of an unknown table may be telephone numbers, and
    /// count its rows.
    pub(crate) keeps_rowids: bool,
    /// The domain of its rowids: that of the column that is the rowid, else one of its own.
    pub(crate) rowid_domain: String,
    pub(crate) links: Vec<Link>,
    pub(crate) autoincrement: bool,
    pub(super) create: String,
}

/// A column of the source and the golden's column.
pub(crate) struct TargetColumn<'p> {
    pub(crate) source: String,
    pub(crate) name: String,
    /// In the source; in upper case.
    pub(crate) declared_type: String,
    pub(crate) node: &'p Node,
}

/// A table of the source, and its name in the golden.
pub(super) struct SourceTable {
    pub(super) name: String,
    pub(super) golden_name: String,
    pub(super) info: TableInfo,
    /// Its CREATE text.
    sql: String,
    rowid_name: Option<String>,
}

impl SourceTable {
    pub(super) fn new(table: &Table, info: TableInfo, golden_name: String, sql: &str) -> Self {
        Self {
            name: table.name.clone(),
            golden_name,
            info,
            sql: sql.to_owned(),
            rowid_name: match table.rowid() {
                Rowid::Alias(at) => Some(quote(&table.columns[at].name)),
                Rowid::Named(name) => Some(name.to_owned()),
                Rowid::Hidden | Rowid::Absent => None,
            },
        }
    }
}

impl<'p> TargetTable<'p> {
    pub(super) fn new(
        source: SourceTable,
        links: &UnknownLinks<'_>,
        known: &KnownSchemas,
        policy: &'p Policy,
        placeholders: &mut Placeholders,
    ) -> rusqlite::Result<Self> {
        let (name, table) = (source.name, source.info);
        let is_known = known.has_table(&name);
        let columns: Vec<TargetColumn<'p>> = table
            .columns
            .iter()
            .map(|column| target_column(&name, column, links, known, policy, placeholders))
            .collect();
        let names: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
        let renamed = Renamed {
            table: &table,
            names: &names,
            links,
        };
        let (has_key, create) = if let Some(sql) = known.table_text(&name, &table, &source.sql) {
            (true, with_unknown_columns(sql, &name, renamed, known)?)
        } else {
            let mut key = table.primary_key();
            let has_key = is_known && key.iter().all(|column| known.has_key(&name, column));
            if !has_key {
                key.clear();
            }
            let key: Vec<&str> = key.iter().map(|column| &*column.name).collect();
            let known = is_known.then_some(known);
            (
                has_key,
                table_text(&source.golden_name, renamed, &key, known),
            )
        };
        let rowid_alias = table.rowid_alias.filter(|_| has_key);
        let rowid_domain = match rowid_alias.map(|at| &columns[at].node.class) {
            Some(Class::Key { domain }) => domain.clone(),
            _ => format!("rowid of {}", source.golden_name),
        };
        Ok(Self {
            name: source.golden_name,
            rowid_alias,
            rowid_domain,
            rowid_name: source.rowid_name,
            autoincrement: has_key && table.autoincrement,
            // The rowid of a user's own column is a value of the user; others were counted by SQLite.
            keeps_rowids: is_known && (table.rowid_alias.is_none() || has_key),
            links: table.links,
            columns,
            create,
            source: name,
        })
    }
}

impl TargetTable<'_> {
    /// Whether values of these columns that differ in the source differ in the golden.
    pub(super) fn is_lossless(&self, index: &IndexInfo) -> bool {
        let mut names = index.columns.iter();
        names.all(|name| {
            let mut columns = self.columns.iter();
            let column = columns.find(|column| Some(&column.source) == name.as_ref());
            column.is_some_and(|column| !column.node.class.is_lossy())
        })
    }

    /// Whether the rowid is written beside the columns: it is no column, and has a name.
    pub(crate) const fn writes_rowids(&self) -> bool {
        self.rowid_alias.is_none() && self.rowid_name.is_some()
    }
}

fn target_column<'p>(
    table: &str,
    column: &ColumnInfo,
    links: &UnknownLinks<'_>,
    known: &KnownSchemas,
    policy: &'p Policy,
    placeholders: &mut Placeholders,
) -> TargetColumn<'p> {
    let source = column.name.clone();
    let declared_type = column.declared_type.clone();
    if known.has_column(table, &source) {
        return TargetColumn {
            node: known.place(policy, table, &source),
            name: source.clone(),
            source,
            declared_type,
        };
    }
    // A link's values become what its parents' values become, so that it stays a link.
    let parent = links.parents.get(&source);
    TargetColumn {
        node: parent.map_or(Policy::unknown(), |(table, column)| {
            policy.column(table, column)
        }),
        name: placeholders.column(),
        source,
        declared_type,
    }
}

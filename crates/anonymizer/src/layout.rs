//! What a golden's schema is: known objects under their own text, somebody's own under names that
//! say nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rusqlite::Connection;

use crate::create::{World, index_text, table_text, with_columns};
use crate::facts::{ForeignKey, Index, Known, Table};
use crate::resolve::unresolvable;
use crate::{Error, Node, Policy};

/// A table of the source and what stands for it.
pub(crate) struct TableLayout<'p> {
    /// Its name in the source, which may be private.
    pub(crate) source: String,
    /// Its name in the golden.
    pub(crate) name: String,
    pub(crate) columns: Vec<ColumnLayout<'p>>,
    /// The position of the column that is the rowid.
    pub(crate) rowid_alias: Option<usize>,
    /// A name of the rowid in the source; none where it has none that can be named.
    pub(crate) rowid_name: Option<&'static str>,
    /// Whether rowids stay; those of somebody's table may be telephone numbers, and are counted anew.
    pub(crate) keeps_rowids: bool,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) autoincrement: bool,
    create: String,
}

/// A column of the source and what stands for it.
pub(crate) struct ColumnLayout<'p> {
    pub(crate) source: String,
    pub(crate) name: String,
    pub(crate) node: &'p Node,
}

/// A whole schema.
pub(crate) struct Layout<'p> {
    pub(crate) tables: Vec<TableLayout<'p>>,
    /// CREATE statements of indexes, views and triggers.
    others: Vec<String>,
    /// Objects that no golden can hold: virtual tables, and the tables behind them.
    pub(crate) left_out: usize,
    /// Objects that stand under a name which says nothing.
    pub(crate) renamed: usize,
}

impl<'p> Layout<'p> {
    /// Reads the schema of `source`, and names what nobody knows.
    pub(crate) fn read(
        source: &Connection,
        known: &Known,
        policy: &'p Policy,
    ) -> Result<Self, Error> {
        let failed = Error::sqlite("read the schema");
        let kinds = table_kinds(source).map_err(&failed)?;
        let objects = canon::objects(source).map_err(|_| Error::Schema)?;
        let is_stored = |name: &str| kinds.get(name).is_some_and(|kind| kind == "table");
        let of_kind = |kind| objects.iter().filter(move |object| object.kind == kind);

        let mut clean = Names::default();
        let mut facts = Vec::new();
        let mut left_out = 0;
        for object in of_kind(canon::ObjectKind::Table) {
            if !is_stored(&object.name) {
                left_out += 1;
                continue;
            }
            let table = Table::read(source, &object.name, &object.sql).map_err(&failed)?;
            clean.table(&object.name, known);
            facts.push((object.name.as_str(), table));
        }
        let mut layout = Self {
            tables: Vec::new(),
            others: Vec::new(),
            left_out,
            renamed: 0,
        };
        for (name, table) in facts {
            layout
                .tables
                .push(table_layout(name, table, known, policy, &mut clean));
        }
        // Where somebody's name stands among the known ones tells with which letter it begins.
        layout
            .tables
            .sort_by_key(|table| !known.has_table(&table.source));
        for object in of_kind(canon::ObjectKind::Index) {
            let Some(table) = layout
                .tables
                .iter()
                .find(|table| table.source == object.table)
            else {
                layout.left_out += 1;
                continue;
            };
            let index = Index::read(source, &object.table, &object.name).map_err(&failed)?;
            let create = index_text(&object.name, &index, table, known, &mut clean);
            layout.others.push(create);
        }
        let broken = unresolvable(&objects).map_err(&failed)?;
        for object in of_kind(canon::ObjectKind::View) {
            let works = !broken.contains(&object.name);
            let named = named_tables(&object.sql, known);
            layout
                .others
                .push(clean.view(&object.name, &named, works, known));
        }
        for object in of_kind(canon::ObjectKind::Trigger) {
            let named = named_tables(&object.sql, known);
            let works = !broken.contains(&object.name);
            match clean.trigger(&object.table, &named, works, &layout.tables) {
                Some(create) => layout.others.push(create),
                None => layout.left_out += 1,
            }
        }
        layout.renamed = clean.count;
        Ok(layout)
    }

    /// Creates the tables in `golden`.
    pub(crate) fn create_tables(&self, golden: &Connection) -> Result<(), Error> {
        for table in &self.tables {
            golden
                .execute_batch(&table.create)
                .map_err(Error::sqlite("create the golden's tables"))?;
        }
        Ok(())
    }

    /// Creates everything else, once the rows are there.
    pub(crate) fn create_others(&self, golden: &Connection) -> Result<(), Error> {
        for create in &self.others {
            golden.execute_batch(create).map_err(Error::sqlite(
                "create the golden's indexes, views and triggers",
            ))?;
        }
        Ok(())
    }
}

/// `table`, `view`, `virtual` or `shadow`, by name.
fn table_kinds(conn: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    conn.prepare("SELECT name, type FROM pragma_table_list WHERE schema = 'main'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Names that say nothing, numbered in the order of the source's names.
#[derive(Default)]
pub(crate) struct Names {
    tables: BTreeMap<String, String>,
    views: BTreeMap<String, String>,
    columns: usize,
    indexes: usize,
    triggers: usize,
    count: usize,
    unknown_tables: usize,
}

impl Names {
    fn table(&mut self, source: &str, known: &Known) {
        let name = if known.has_table(source) {
            source.to_owned()
        } else {
            self.count += 1;
            self.unknown_tables += 1;
            format!("x_table_{}", self.unknown_tables)
        };
        self.tables.insert(source.to_owned(), name);
    }

    /// Whether the source has a table of this name; SQLite does not look at the case of letters.
    pub(crate) fn has_table(&self, source: &str) -> bool {
        self.tables
            .keys()
            .any(|table| table.eq_ignore_ascii_case(source))
    }

    /// A name that no table of the golden has.
    pub(crate) fn missing_table(&self) -> String {
        format!("x_table_{}", self.unknown_tables + 1)
    }

    fn column(&mut self) -> String {
        self.count += 1;
        self.columns += 1;
        format!("x_column_{}", self.columns)
    }

    pub(crate) fn index(&mut self) -> String {
        self.count += 1;
        self.indexes += 1;
        format!("x_index_{}", self.indexes)
    }

    /// A view that names the same known tables, and works or fails as the original does.
    fn view(&mut self, source: &str, named: &[&str], works: bool, known: &Known) -> String {
        self.count += 1;
        // A name that a migration needs is in its way.
        let name = if known.has_table(source) || known.has_index(source) {
            source.to_owned()
        } else {
            format!("x_view_{}", self.views.len() + 1)
        };
        self.views.insert(source.to_owned(), name.clone());
        let missing = self.missing_table();
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

    /// A trigger on the same table or view that names the same known tables, and fails as the
    /// original does.
    fn trigger(
        &mut self,
        on: &str,
        named: &[&str],
        works: bool,
        tables: &[TableLayout<'_>],
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
        let missing = self.missing_table();
        let missing = (!works).then_some(missing.as_str());
        for table in named.iter().copied().chain(missing) {
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

fn table_layout<'p>(
    source: &str,
    table: Table,
    known: &Known,
    policy: &'p Policy,
    names: &mut Names,
) -> TableLayout<'p> {
    let name = names.tables.get(source).cloned().unwrap_or_default();
    let is_known = known.has_table(source);
    let columns: Vec<ColumnLayout<'p>> = table
        .columns
        .iter()
        .map(|column| {
            if known.has_column(source, &column.name) {
                return ColumnLayout {
                    source: column.name.clone(),
                    name: column.name.clone(),
                    node: policy.column(source, &column.name),
                };
            }
            // Also where it is a link: a text keeps the ids in it, and whoever judges the golden
            // sees a column that nobody knows.
            ColumnLayout {
                source: column.name.clone(),
                name: names.column(),
                node: Policy::unknown(),
            }
        })
        .collect();
    let world = World {
        known,
        policy,
        names,
    };
    let create = match known.table_text(source, &table) {
        Some(sql) => with_columns(sql, &table, &columns, source, &world),
        None => table_text(&name, &table, &columns, is_known, &world),
    };
    TableLayout {
        source: source.to_owned(),
        name,
        rowid_alias: if is_known { table.rowid_alias() } else { None },
        rowid_name: table.rowid_name(),
        keeps_rowids: is_known,
        autoincrement: is_known && table.autoincrement,
        foreign_keys: table.foreign_keys,
        columns,
        create,
    }
}

/// The known tables whose names occur in a text as words.
fn named_tables<'k>(sql: &str, known: &'k Known) -> Vec<&'k str> {
    let words: Vec<&str> = sql
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .collect();
    known
        .table_names()
        .filter(|name| words.iter().any(|word| word.eq_ignore_ascii_case(name)))
        .collect()
}

/// An SQL identifier.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

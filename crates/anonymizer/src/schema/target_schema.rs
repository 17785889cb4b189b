//! What a golden's schema is: known objects under their own text, somebody's own under names that
//! say nothing.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::schema::table_info::{Column, ForeignKey, Index, KnownSchemas, Table};
use crate::{Error, Node, Policy};

use super::create_program::{named_tables, unresolved};
use super::create_table::{table_text, with_columns};
use super::placeholders::Names;
use super::unknown_links::UnknownLinks;

/// A table of the source and what stands for it.
pub(crate) struct TargetTable<'p> {
    /// Its name in the source, which may be private.
    pub(crate) source: String,
    /// Its name in the golden.
    pub(crate) name: String,
    pub(crate) columns: Vec<TargetColumn<'p>>,
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
pub(crate) struct TargetColumn<'p> {
    pub(crate) source: String,
    pub(crate) name: String,
    pub(crate) node: &'p Node,
}

/// A whole schema.
pub(crate) struct TargetSchema<'p> {
    pub(crate) tables: Vec<TargetTable<'p>>,
    /// CREATE statements of indexes, views and triggers.
    others: Vec<String>,
    /// Objects that no golden can hold: virtual tables, and the tables behind them.
    pub(crate) left_out: usize,
    /// Objects that stand under a name which says nothing.
    pub(crate) renamed: usize,
}

impl<'p> TargetSchema<'p> {
    /// Reads the schema of `source`, and names what nobody knows.
    pub(crate) fn read(
        source: &Connection,
        known: &KnownSchemas,
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
        let mut schema = Self {
            tables: Vec::new(),
            others: Vec::new(),
            left_out,
            renamed: 0,
        };
        for (name, table) in facts {
            let links = UnknownLinks::read(source, name, &table, (known, policy), &clean)
                .map_err(&failed)?;
            let table = target_table(name, table, &links, known, policy, &mut clean);
            schema.tables.push(table.map_err(&failed)?);
        }
        // Where somebody's name stands among the known ones tells with which letter it begins.
        schema
            .tables
            .sort_by_key(|table| !known.has_table(&table.source));
        schema
            .read_others(source, &objects, known, &mut clean)
            .map_err(&failed)?;
        schema.renamed = clean.count;
        Ok(schema)
    }

    /// Indexes, views and triggers, in this order: a trigger may stand on a view.
    fn read_others(
        &mut self,
        source: &Connection,
        objects: &[canon::Object],
        known: &KnownSchemas,
        clean: &mut Names,
    ) -> rusqlite::Result<()> {
        let of_kind = |kind| objects.iter().filter(move |object| object.kind == kind);
        for object in of_kind(canon::ObjectKind::Index) {
            let Some(table) = self
                .tables
                .iter()
                .find(|table| table.source == object.table)
            else {
                self.left_out += 1;
                continue;
            };
            let index = Index::read(source, &object.table, &object.name)?;
            let create = index_text(&object.name, &index, table, known, clean);
            self.others.push(create);
        }
        let unresolved = unresolved(objects)?;
        let works = |object: &canon::Object| !unresolved.contains(&object.name);
        for object in of_kind(canon::ObjectKind::View) {
            let named = named_tables(&object.sql, known);
            let works = works(object);
            self.others
                .push(clean.view(&object.name, &named, works, known));
        }
        for object in of_kind(canon::ObjectKind::Trigger) {
            let named = named_tables(&object.sql, known);
            let works = works(object);
            match clean.trigger(&object.table, &named, works, &self.tables) {
                Some(create) => self.others.push(create),
                None => self.left_out += 1,
            }
        }
        Ok(())
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

fn target_table<'p>(
    source: &str,
    table: Table,
    links: &UnknownLinks<'_>,
    known: &KnownSchemas,
    policy: &'p Policy,
    names: &mut Names,
) -> rusqlite::Result<TargetTable<'p>> {
    let name = names.tables.get(source).cloned().unwrap_or_default();
    let is_known = known.has_table(source);
    let columns: Vec<TargetColumn<'p>> = table
        .columns
        .iter()
        .map(|column| {
            if known.has_column(source, &column.name) {
                return TargetColumn {
                    source: column.name.clone(),
                    name: column.name.clone(),
                    node: policy.column(source, &column.name),
                };
            }
            // A link stays one: its values become what their parents become.
            let place = links.places.get(&column.name);
            let node = place.map_or(Policy::unknown(), |(table, column)| {
                policy.column(table, column)
            });
            TargetColumn {
                source: column.name.clone(),
                name: names.column(),
                node,
            }
        })
        .collect();
    let mut keys: Vec<&Column> = table.columns.iter().filter(|c| c.key > 0).collect();
    keys.sort_by_key(|column| column.key);
    let (mut has_keys, create) = (true, known.table_text(source, &table));
    let create = if let Some(sql) = create {
        with_columns(sql, source, &table, &columns, links, known)?
    } else {
        has_keys = is_known && keys.iter().all(|key| known.has_key(source, key));
        if !has_keys {
            keys.clear();
        }
        let keys: Vec<&str> = keys.iter().map(|key| &*key.name).collect();
        table_text(
            &name,
            &table,
            &columns,
            &keys,
            links,
            is_known.then_some(known),
        )
    };
    Ok(TargetTable {
        source: source.to_owned(),
        name,
        rowid_alias: table.rowid_alias.filter(|_| has_keys),
        rowid_name: table.rowid_name(),
        autoincrement: has_keys && table.autoincrement,
        // A rowid that a column of somebody is, is a value of theirs; others SQLite has counted.
        keeps_rowids: is_known && (table.rowid_alias.is_none() || has_keys),
        foreign_keys: table.foreign_keys,
        columns,
        create,
    })
}

/// A known index under its text; another with its columns, but neither unique nor partial: values
/// that differ in the source may be equal in the golden.
fn index_text(
    source: &str,
    index: &Index,
    table: &TargetTable<'_>,
    known: &KnownSchemas,
    names: &mut Names,
) -> String {
    if let Some(sql) = known.index_text(source, index) {
        return sql.to_owned();
    }
    let name = if known.has_index(source) {
        source.to_owned()
    } else {
        names.index()
    };
    let clean = |column: &String| {
        table
            .columns
            .iter()
            .find(|schema| schema.source == *column)
            .map(|schema| &schema.name)
    };
    let mut columns: Vec<String> = index
        .columns
        .iter()
        .flatten()
        .filter_map(clean)
        .map(|name| quoted(name))
        .collect();
    if columns.is_empty() {
        columns.extend(table.columns.first().map(|schema| quoted(&schema.name)));
    }
    format!(
        "CREATE INDEX {} ON {}({})",
        quoted(&name),
        quoted(&table.name),
        columns.join(", ")
    )
}

/// An SQL identifier.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

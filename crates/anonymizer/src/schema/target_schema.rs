//! The golden's schema: known objects under their own texts, all others under placeholder names.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sqlite_facts::{
    IndexOrigin, Object, ObjectKind, SchemaError, Table, TableForm, objects, quote, table_forms,
    too_large, unresolved,
};

use super::create_index::index_text;
use super::create_program::{TriggerOn, trigger_text, view_text};
use super::known_schemas::KnownSchemas;
use super::placeholders::Placeholders;
use super::table_info::{IndexInfo, TableInfo, is_ordered, is_readable};
use super::target_table::{SourceTable, TargetTable};
use super::unknown_links::UnknownLinks;
use crate::error::Error;
use crate::policy::Policy;

/// The golden's schema, and what it has of the source's.
pub(crate) struct TargetSchema<'p> {
    pub(crate) tables: Vec<TargetTable<'p>>,
    /// CREATE statements of empty tables, each for one whose rows no golden can hold.
    stand_ins: Vec<String>,
    /// CREATE statements of indexes, views and triggers.
    others: Vec<String>,
    /// Objects that no golden can hold: virtual tables and the tables behind them, for which empty tables
    /// stand; indexes of an order that an application brought, for which triggers stand.
    pub(crate) left_out: usize,
    /// Objects and columns of no known version.
    pub(crate) renamed: usize,
}

impl<'p> TargetSchema<'p> {
    /// Reads the schema of `source`.
    pub(crate) fn read(
        source: &Connection,
        known: &KnownSchemas,
        policy: &'p Policy,
    ) -> Result<Self, Error> {
        let failed = Error::sqlite("read the schema");
        let objects = objects(source).map_err(|error| match error {
            SchemaError::Unreadable(error) => failed(error),
            SchemaError::NotUnicode { .. } => Error::Schema,
        })?;
        if too_large(&objects).is_some() {
            return Err(Error::Views);
        }
        let mut placeholders = Placeholders::default();
        let SourceTables {
            tables,
            stand_ins,
            unordered,
            left_out,
        } = source_tables(source, &objects, known, &mut placeholders).map_err(&failed)?;
        let mut schema = Self {
            tables: Vec::new(),
            stand_ins,
            others: Vec::new(),
            left_out,
            renamed: 0,
        };
        for table in tables {
            let links = UnknownLinks::read(
                source,
                &table.name,
                &table.info,
                (known, policy),
                &placeholders,
            );
            let links = links.map_err(&failed)?;
            let table = TargetTable::new(table, &links, known, policy, &mut placeholders);
            schema.tables.push(table.map_err(&failed)?);
        }
        // Known tables first: among them, the place of an unknown table would show its first letter.
        schema
            .tables
            .sort_by_key(|table| !known.has_table(&table.source));
        for table in &unordered {
            schema.hinder(table, &mut placeholders);
        }
        schema
            .read_indexes(source, &objects, known, &mut placeholders)
            .and_then(|()| schema.read_programs(&objects, known, &mut placeholders))
            .map_err(&failed)?;
        schema.renamed = placeholders.count();
        Ok(schema)
    }

    /// Adds a trigger that leads nowhere: as much in the way of a migration as an index of an order that
    /// only an application has, which no golden can hold.
    fn hinder(&mut self, table: &str, placeholders: &mut Placeholders) {
        let missing = placeholders.missing_table();
        let name = placeholders.trigger();
        let on = TriggerOn::Table(table);
        self.others.push(trigger_text(&name, &on, &[&missing]));
        self.left_out += 1;
    }

    fn read_indexes(
        &mut self,
        source: &Connection,
        objects: &[Object],
        known: &KnownSchemas,
        placeholders: &mut Placeholders,
    ) -> rusqlite::Result<()> {
        for object in of_kind(objects, ObjectKind::Index) {
            let mut targets = self.tables.iter();
            let target = targets.find(|table| table.source == object.table);
            let table = match target {
                Some(_) => Table::read(source, &object.table)?,
                None => None,
            };
            let index = table.as_ref().and_then(|table| table.index(&object.name));
            let (Some(target), Some(index)) = (target, index) else {
                self.left_out += 1;
                continue;
            };
            if !is_ordered(source, index) {
                let table = target.name.clone();
                self.hinder(&table, placeholders);
                continue;
            }
            let index = IndexInfo::new(&object.table, index);
            self.others
                .push(match known.index_text(&object.name, &index) {
                    Some(sql) => sql.to_owned(),
                    None if known.has_index(&object.name) => {
                        let is_otherwise = known.has_plain_index(&object.name, &index);
                        index_text(&object.name, &index, target, false, is_otherwise)
                    }
                    None => {
                        let mut links = self.tables.iter().flat_map(|table| &table.links);
                        let is_key = links.any(|link| index.is_key_of(link));
                        let is_unique = is_key && target.is_lossless(&index);
                        index_text(&placeholders.index(), &index, target, is_unique, false)
                    }
                });
        }
        Ok(())
    }

    /// Views, then triggers: a trigger may be on a view.
    fn read_programs(
        &mut self,
        objects: &[Object],
        known: &KnownSchemas,
        placeholders: &mut Placeholders,
    ) -> rusqlite::Result<()> {
        let unresolved = unresolved(objects)?;
        let missing = placeholders.missing_table();
        let named_tables = |object: &Object| {
            let mut tables = known.tables_named_in(&object.sql);
            if unresolved
                .iter()
                .any(|one| (one.kind, &one.name) == (object.kind, &object.name))
            {
                tables.push(&missing);
            }
            tables
        };
        let mut views = BTreeMap::new();
        for object in of_kind(objects, ObjectKind::View) {
            // A name that a migration needs is kept: the migration stumbles over the view.
            let name = if known.has_table(&object.name) || known.has_index(&object.name) {
                object.name.clone()
            } else {
                placeholders.view()
            };
            self.others.push(view_text(&name, &named_tables(object)));
            views.insert(&object.name, name);
        }
        for object in of_kind(objects, ObjectKind::Trigger) {
            let table = self
                .tables
                .iter()
                .find(|table| table.source == object.table);
            let on = match (table, views.get(&object.table)) {
                (Some(table), _) => TriggerOn::Table(&table.name),
                (None, Some(view)) => TriggerOn::View(view),
                (None, None) => {
                    self.left_out += 1;
                    continue;
                }
            };
            let trigger = trigger_text(&placeholders.trigger(), &on, &named_tables(object));
            self.others.push(trigger);
        }
        Ok(())
    }

    /// Creates the tables in `golden`.
    pub(crate) fn create_tables(&self, golden: &Connection) -> Result<(), Error> {
        let tables = self.tables.iter().map(|table| &table.create);
        for create in tables.chain(&self.stand_ins) {
            golden
                .execute_batch(create)
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

fn of_kind(objects: &[Object], kind: ObjectKind) -> impl Iterator<Item = &Object> {
    objects.iter().filter(move |object| object.kind == kind)
}

/// The tables of a source.
struct SourceTables {
    /// Those with rows that can be read, with their names in the golden.
    tables: Vec<SourceTable>,
    stand_ins: Vec<String>,
    /// The golden's names of those with a constraint of an order that this build of SQLite lacks.
    unordered: Vec<String>,
    left_out: usize,
}

/// A virtual table, the tables behind it, and a table of which this build of SQLite can read no column are
/// empty tables in the golden, so that what names them resolves.
fn source_tables(
    source: &Connection,
    objects: &[Object],
    known: &KnownSchemas,
    placeholders: &mut Placeholders,
) -> rusqlite::Result<SourceTables> {
    let forms = table_forms(source)?;
    let mut found = SourceTables {
        tables: Vec::new(),
        stand_ins: Vec::new(),
        unordered: Vec::new(),
        left_out: 0,
    };
    for object in of_kind(objects, ObjectKind::Table) {
        let name = if known.has_table(&object.name) {
            object.name.clone()
        } else {
            placeholders.table()
        };
        let table = match forms.get(&object.name) {
            Some(TableForm::Ordinary) => Table::read(source, &object.name)?,
            _ => None,
        };
        let constraints = table.iter().flat_map(|table| &table.indexes);
        let constraints = constraints.filter(|index| index.origin != IndexOrigin::CreateIndex);
        if constraints.clone().any(|index| !is_ordered(source, index)) {
            found.unordered.push(name.clone());
        }
        let table = table.map(|table| {
            let is_readable = |column: &str| is_readable(source, &table.name, column);
            let info = TableInfo::new(&table, &object.sql, is_readable);
            SourceTable::new(&table, info, name.clone(), &object.sql)
        });
        if let Some(table) = table.filter(|table| !table.info.columns.is_empty()) {
            found.tables.push(table);
        } else {
            let column = placeholders.column();
            let create = format!("CREATE TABLE {} ({})", quote(&name), quote(&column));
            found.stand_ins.push(create);
            found.left_out += 1;
        }
    }
    Ok(found)
}

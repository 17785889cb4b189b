//! The golden's schema: known objects under their own texts, all others under placeholder names.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sqlite_facts::{
    Object, ObjectKind, SchemaError, Table, TableForm, objects, table_forms, unresolved,
};

use super::create_index::index_text;
use super::create_program::{TriggerOn, trigger_text, view_text};
use super::known_schemas::KnownSchemas;
use super::placeholders::Placeholders;
use super::table_info::{IndexInfo, TableInfo, is_readable};
use super::target_table::{SourceTable, TargetTable};
use super::unknown_links::UnknownLinks;
use crate::error::Error;
use crate::policy::Policy;

/// The golden's schema, and what it has of the source's.
pub(crate) struct TargetSchema<'p> {
    pub(crate) tables: Vec<TargetTable<'p>>,
    /// CREATE statements of indexes, views and triggers.
    others: Vec<String>,
    /// Objects that no golden can hold: virtual tables, the tables behind them, and what is on these.
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
        let mut placeholders = Placeholders::default();
        let (tables, left_out) =
            source_tables(source, &objects, known, &mut placeholders).map_err(&failed)?;
        let mut schema = Self {
            tables: Vec::new(),
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
        schema
            .read_indexes(source, &objects, known, &mut placeholders)
            .and_then(|()| schema.read_programs(&objects, known, &mut placeholders))
            .map_err(&failed)?;
        schema.renamed = placeholders.count();
        Ok(schema)
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
            let index = IndexInfo::new(&object.table, index);
            self.others
                .push(match known.index_text(&object.name, &index) {
                    Some(sql) => sql.to_owned(),
                    None if known.has_index(&object.name) => {
                        index_text(&object.name, &index, target)
                    }
                    None => index_text(&placeholders.index(), &index, target),
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
            let placeholder = placeholders.view();
            // A name that a migration needs is kept: the migration stumbles over the view.
            let name = if known.has_table(&object.name) || known.has_index(&object.name) {
                object.name.clone()
            } else {
                placeholder
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

fn of_kind(objects: &[Object], kind: ObjectKind) -> impl Iterator<Item = &Object> {
    objects.iter().filter(move |object| object.kind == kind)
}

/// The tables whose rows are in pages of their own, with their names in the golden; and how many
/// others there are.
fn source_tables(
    source: &Connection,
    objects: &[Object],
    known: &KnownSchemas,
    placeholders: &mut Placeholders,
) -> rusqlite::Result<(Vec<SourceTable>, usize)> {
    let forms = table_forms(source)?;
    let mut tables = Vec::new();
    let mut left_out = 0;
    for object in of_kind(objects, ObjectKind::Table) {
        let table = match forms.get(&object.name) {
            Some(TableForm::Ordinary) => Table::read(source, &object.name)?,
            _ => None,
        };
        let Some(table) = table else {
            left_out += 1;
            continue;
        };
        let name = if known.has_table(&object.name) {
            object.name.clone()
        } else {
            placeholders.table()
        };
        let info = TableInfo::new(&table, &object.sql, |column| {
            is_readable(source, &table.name, column)
        });
        tables.push(SourceTable::new(&table, info, name));
    }
    Ok((tables, left_out))
}

//! The meaning of a database's structure, whatever its spelling.
//!
//! Two descriptions complement each other: [facts], as SQLite's PRAGMAs give them, and the CREATE
//! texts, [normalized](normalize) token by token, for all that no PRAGMA tells: CHECK, COLLATE of a
//! column, AUTOINCREMENT, ON CONFLICT, DEFERRABLE, partial indexes' WHERE, expressions, views and
//! triggers.

mod facts;
mod normalize;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rusqlite::Connection;
use sqlite_facts::{Object, ObjectKind, Table, objects, too_large};

use self::facts::{index_fact, table_facts};
use crate::error::Error;
use crate::escape::escape;
use crate::rows::read_transaction::ReadTransaction;

/// The structure of a database. Equal structures mean the same to SQLite.
///
/// Quotes, white space, comments, the case of words and the order of the statements do not matter;
/// the names and the case of columns and objects do. `Display` has one fact per line, made for a
/// unified difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    objects: Vec<(ObjectKind, String, Vec<String>)>,
}

impl fmt::Display for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, name, facts) in &self.objects {
            writeln!(f, "{kind} {}", escape(name))?;
            facts
                .iter()
                .try_for_each(|fact| writeln!(f, "  {}", escape(fact)))?;
        }
        Ok(())
    }
}

/// Reads the structure of `main`: of every table, index, view and trigger but SQLite's own.
pub fn schema(conn: &Connection) -> Result<Schema, Error> {
    let _transaction = ReadTransaction::begin(conn)?;
    let objects = objects(conn)?;
    if let Some((object, bound)) = too_large(&objects) {
        return Err(Error::large_view(&object.name, bound));
    }
    let tables = tables(conn, &objects)?;
    let names = names(&objects, &tables);
    let described = objects.into_iter().map(|object| {
        let mut facts = facts(&object, &tables);
        let lines = normalize::lines(&object.sql, &names).into_iter();
        facts.extend(lines.map(|line| format!("sql {line}")));
        (object.kind, object.name, facts)
    });
    Ok(Schema {
        objects: described.collect(),
    })
}

/// The tables among `objects`, by name.
fn tables(conn: &Connection, objects: &[Object]) -> Result<BTreeMap<String, Table>, Error> {
    let is_table = |object: &&Object| object.kind == ObjectKind::Table;
    let read = |object: &Object| match Table::read(conn, &object.name) {
        Ok(Some(table)) => Ok((object.name.clone(), table)),
        Ok(None) => Err(Error::no_table(&object.name)),
        Err(source) => Err(Error::schema(source)),
    };
    objects.iter().filter(is_table).map(read).collect()
}

/// Every name that an identifier of this schema can mean, as it was declared.
fn names(objects: &[Object], tables: &BTreeMap<String, Table>) -> BTreeSet<String> {
    let columns = tables.values().flat_map(|table| &table.columns);
    let columns = columns.map(|column| column.name.clone());
    let objects = objects.iter().map(|object| object.name.clone());
    columns.chain(objects).collect()
}

fn facts(object: &Object, tables: &BTreeMap<String, Table>) -> Vec<String> {
    match (object.kind, tables.get(&object.table)) {
        (ObjectKind::Table, Some(table)) => table_facts(table),
        (ObjectKind::Index, Some(table)) => {
            let index = table.index(&object.name).into_iter();
            index
                .map(|index| index_fact(&object.table, index))
                .collect()
        }
        _ => Vec::new(),
    }
}

//! What a database's structure means, whatever way it was written.
//!
//! Two accounts that cover for each other: facts, as SQLite's PRAGMAs give them, and the CREATE
//! texts token by token, for all that no PRAGMA tells: CHECK, COLLATE of a column, AUTOINCREMENT,
//! ON CONFLICT, DEFERRABLE, partial indexes' WHERE, expressions, views and triggers.

pub(crate) mod normalize;

use std::collections::BTreeSet;
use std::fmt;

use rusqlite::{Connection, Params, Row};
use sqlite_facts::{Object, ObjectKind};

use crate::error::Error;
use crate::escape::escape;
use crate::rows::ordered_rows::ReadTransaction;
use crate::rows::table_layout::objects;

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
    let _snapshot = ReadTransaction::begin(conn)?;
    let objects = objects(conn)?;
    let names = names(conn, &objects)?;
    let mut described = Vec::new();
    for object in objects {
        let mut facts = match object.kind {
            ObjectKind::Table => table_facts(conn, &object.name)?,
            ObjectKind::Index => vec![index_fact(conn, &object.table, &object.name)?],
            ObjectKind::View | ObjectKind::Trigger => Vec::new(),
        };
        facts.extend(
            normalize::lines(&object.sql, &names)
                .into_iter()
                .map(|line| format!("sql {line}")),
        );
        described.push((object.kind, object.name, facts));
    }
    Ok(Schema { objects: described })
}

/// Every name that an identifier of this schema can mean, as it was declared.
fn names(conn: &Connection, objects: &[Object]) -> Result<BTreeSet<String>, Error> {
    let mut names = BTreeSet::new();
    for object in objects {
        if object.kind == ObjectKind::Table {
            let columns = "SELECT name FROM pragma_table_xinfo(?1, 'main')";
            names.extend(query(conn, columns, [&object.name], |row| row.get(0))?);
        }
        names.insert(object.name.clone());
    }
    Ok(names)
}

fn table_facts(conn: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let mut facts = query(
        conn,
        "SELECT type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND name = ?1",
        [table],
        |row| {
            let (kind, without_rowid, strict): (String, bool, bool) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let kinds = [
                (kind == "virtual", "virtual"),
                (without_rowid, "without rowid"),
                (strict, "strict"),
            ];
            Ok(kinds
                .into_iter()
                .filter(|(is, _)| *is)
                .map(|(_, fact)| fact.to_owned())
                .collect::<Vec<_>>())
        },
    )?
    .concat();
    facts.extend(query(
        conn,
        "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?1, 'main') ORDER BY cid",
        [table],
        column_fact,
    )?);
    facts.extend(constraint_facts(conn, table)?);
    facts.extend(foreign_key_facts(conn, table)?);
    Ok(facts)
}

fn column_fact(row: &Row<'_>) -> rusqlite::Result<String> {
    let (name, declared, not_null): (String, String, bool) =
        (row.get(0)?, row.get(1)?, row.get(2)?);
    let (default, key, hidden): (Option<String>, i64, i64) =
        (row.get(3)?, row.get(4)?, row.get(5)?);
    let mut fact = format!("column {name}");
    let declared = normalize::default_value(&declared).to_ascii_uppercase();
    if !declared.is_empty() {
        fact.push(' ');
        fact.push_str(&declared);
    }
    if not_null {
        fact.push_str(" not null");
    }
    if let Some(default) = default {
        fact.push_str(" default ");
        fact.push_str(&normalize::default_value(&default));
    }
    if key > 0 {
        fact.push_str(" primary key part ");
        fact.push_str(&key.to_string());
    }
    fact.push_str(match hidden {
        0 => "",
        2 => " generated virtual",
        3 => " generated stored",
        _ => " hidden",
    });
    Ok(fact)
}

/// The indexes that PRIMARY KEY and UNIQUE made; their own names only say in which order.
fn constraint_facts(conn: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let indexes = query(
        conn,
        "SELECT name, origin FROM pragma_index_list(?1, 'main') WHERE origin <> 'c'",
        [table],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut facts = Vec::new();
    for (name, origin) in indexes {
        let (name, origin): (String, String) = (name, origin);
        let origin = if origin == "pk" {
            "primary key"
        } else {
            "unique"
        };
        facts.push(format!("{origin} {}", index_columns(conn, &name)?));
    }
    facts.sort();
    Ok(facts)
}

fn index_fact(conn: &Connection, table: &str, index: &str) -> Result<String, Error> {
    let flags = query(
        conn,
        "SELECT \"unique\", partial FROM pragma_index_list(?1, 'main') WHERE name = ?2",
        [table, index],
        |row| {
            let (unique, partial): (bool, bool) = (row.get(0)?, row.get(1)?);
            let unique = if unique { "unique " } else { "" };
            Ok(format!("{unique}{}", if partial { "partial " } else { "" }))
        },
    )?;
    Ok(format!(
        "{}index on {table} {}",
        flags.concat(),
        index_columns(conn, index)?
    ))
}

/// `(a, b desc, c collate nocase, expression)`
fn index_columns(conn: &Connection, index: &str) -> Result<String, Error> {
    let columns = query(
        conn,
        "SELECT name, \"desc\", coll, cid FROM pragma_index_xinfo(?1, 'main') WHERE key ORDER BY seqno",
        [index],
        |row| {
            let (name, desc): (Option<String>, bool) = (row.get(0)?, row.get(1)?);
            let (collation, cid): (Option<String>, i64) = (row.get(2)?, row.get(3)?);
            let name =
                name.unwrap_or_else(|| if cid == -1 { "rowid" } else { "expression" }.to_owned());
            let collation = collation.filter(|name| !name.eq_ignore_ascii_case("binary"));
            let collation = collation.map_or_else(String::new, |name| {
                format!(" collate {}", name.to_ascii_lowercase())
            });
            Ok(format!(
                "{name}{collation}{}",
                if desc { " desc" } else { "" }
            ))
        },
    )?;
    Ok(format!("({})", columns.join(", ")))
}

fn foreign_key_facts(conn: &Connection, table: &str) -> Result<Vec<String>, Error> {
    // One row per column; a key's rows follow each other and say the same of all but the columns.
    let rows = query(
        conn,
        "SELECT id, \"from\", \"to\", \"table\", on_update, on_delete, match \
         FROM pragma_foreign_key_list(?1, 'main') ORDER BY id, seq",
        [table],
        |row| {
            let (id, from, to): (i64, String, Option<String>) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let parent: String = row.get::<_, String>(3)?.to_ascii_lowercase();
            let (update, delete, matching): (String, String, String) =
                (row.get(4)?, row.get(5)?, row.get(6)?);
            let to = to.map_or_else(|| "its key".to_owned(), |to| to.to_ascii_lowercase());
            let actions = format!("on update {update} on delete {delete} match {matching}")
                .to_ascii_lowercase();
            Ok((id, from, to, parent, actions))
        },
    )?;
    let mut facts: Vec<String> = rows
        .chunk_by(|a, b| a.0 == b.0)
        .filter_map(|rows| {
            let (.., parent, actions) = rows.first()?;
            let from: Vec<&str> = rows.iter().map(|row| row.1.as_str()).collect();
            let to: Vec<&str> = rows.iter().map(|row| row.2.as_str()).collect();
            Some(format!(
                "foreign key ({}) references {parent} ({}) {actions}",
                from.join(", "),
                to.join(", ")
            ))
        })
        .collect();
    facts.sort();
    Ok(facts)
}

fn query<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, Error> {
    let mut statement = conn.prepare(sql).map_err(Error::schema)?;
    let rows = statement.query_map(params, read).map_err(Error::schema)?;
    rows.collect::<Result<_, _>>().map_err(Error::schema)
}

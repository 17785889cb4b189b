//! What stands in the way of a migration: objects that its steps would lose in silence or fail on,
//! and a table that is not sound enough to be copied.

use rusqlite::Connection;

use crate::cell::quote;
use crate::kind::Classified;
use crate::structure::{Program, Stranger};
use crate::{Error, Migration};

/// Tables, columns, indexes, views and triggers that this version does not have, in words.
pub(crate) fn strangers(classified: &Classified) -> Vec<String> {
    let tables = &classified.structure.tables;
    let objects = classified.strangers.iter().map(|stranger| match stranger {
        Stranger::Table(table) if !tables[table].is_readable() => {
            format!("virtual table `{table}`, whose module this SQLite lacks: left as it is")
        }
        _ => describe(stranger),
    });
    let programs = classified.structure.programs.iter().map(describe_program);
    objects.chain(programs).collect()
}

/// What the pending steps would drop in silence, or fail on: objects on the tables that they
/// rebuild or drop, programs that name these tables, foreign keys to a table that goes, and views
/// and indexes that have a name which a step needs.
pub(crate) fn look(
    conn: &Connection,
    classified: &Classified,
    pending: &[&Migration],
    needed: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let rebuilds = |table: &str| {
        pending
            .iter()
            .any(|m| m.rebuilds.iter().any(|rebuild| rebuild.table == table))
    };
    let goes = |table: &str| pending.iter().any(|m| m.drops(table));
    let copies = |table: &str| {
        pending.iter().any(|m| {
            m.rebuilds
                .iter()
                .any(|rebuild| rebuild.by.eq_ignore_ascii_case(table))
        })
    };
    let mut found: Vec<String> = Vec::new();
    for stranger in &classified.strangers {
        let blocks = match stranger {
            Stranger::Column { table, .. } => rebuilds(table) || goes(table),
            Stranger::Index { table, index } => rebuilds(table) || goes(table) || needed(index),
            Stranger::Table(table) => {
                let facts = &classified.structure.tables[table];
                for index in facts.indexes.keys().filter(|index| needed(index)) {
                    found.push(describe(&Stranger::Index {
                        table: table.clone(),
                        index: index.clone(),
                    }));
                }
                copies(table) || facts.foreign_keys.iter().any(|key| goes(&key.parent))
            }
        };
        if blocks {
            found.push(describe(stranger));
        }
    }
    let tables: Vec<&str> = classified
        .structure
        .tables
        .keys()
        .map(String::as_str)
        .filter(|table| rebuilds(table) || goes(table))
        .collect();
    for program in &classified.structure.programs {
        let is_named_so = program.kind == "view" && needed(&program.name);
        if is_named_so || tables.iter().any(|table| names(&program.sql, table)) {
            found.push(describe_program(program));
        }
    }
    // A view that cannot be resolved makes every later rename fail, wherever it points.
    if found.is_empty() && pending.iter().any(|m| !m.rebuilds.is_empty()) {
        for view in classified
            .structure
            .programs
            .iter()
            .filter(|p| p.kind == "view")
        {
            if conn
                .prepare(&format!("SELECT * FROM {}", quote(&view.name)))
                .is_err()
            {
                found.push(describe_program(view));
            }
        }
    }
    found
}

/// Whether a program's text holds the word, whatever it means there: better to refuse once more.
fn names(sql: &str, table: &str) -> bool {
    sql.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .any(|word| word.eq_ignore_ascii_case(table))
}

fn describe(stranger: &Stranger) -> String {
    match stranger {
        Stranger::Table(table) => format!("table `{table}`"),
        Stranger::Column { table, column } => format!("column `{table}.{column}`"),
        Stranger::Index { table, index } => format!("index `{index}` on `{table}`"),
    }
}

fn describe_program(program: &Program) -> String {
    let Program {
        kind, name, table, ..
    } = program;
    if kind == "view" {
        format!("view `{name}`")
    } else {
        format!("{kind} `{name}` on `{table}`")
    }
}

/// What `integrity_check` of one table finds, at most ten lines.
pub(crate) fn unsound(conn: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let check = || -> rusqlite::Result<Vec<String>> {
        conn.prepare("SELECT * FROM pragma_integrity_check(?1) LIMIT 10")?
            .query_map([table], |row| row.get(0))?
            .collect()
    };
    let mut lines: Vec<String> = check().map_err(Error::sqlite("check `sessions`"))?;
    lines.retain(|line| line != "ok");
    lines.dedup();
    Ok(lines)
}

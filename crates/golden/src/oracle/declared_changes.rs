//! The database of before with all that migrations declare to change done to it: what a right migration leaves of it,
//! made without the engine. Oracle 3 compares the result with that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use migrator::{Change, History, Migration};
use rusqlite::Connection;
use sqlite_facts::{Column, Table, quote};

use super::taken_back::{out_of_the_way, rowids_set_aside};
use crate::error::Error;
use crate::replay::copies::{copy, open};

/// What the declarations make of a database.
pub(crate) struct Declared {
    pub(super) conn: Connection,
    /// How many rows each table gets from others.
    pub(super) made: BTreeMap<String, u64>,
    /// The declarations for which there was content, in words.
    pub(super) needed: BTreeSet<String>,
}

/// Does what the migrations declare to the database at `before`, on a copy at `to`; none where they declare no change.
/// Rows that were set aside in `after` are not theirs to change.
pub(super) fn declared(
    before: &Path,
    after: Option<&Connection>,
    history: &History,
    migrations: &[&Migration],
    to: &Path,
) -> Result<Option<Declared>, Error> {
    if migrations
        .iter()
        .all(|migration| migration.changes.is_empty())
    {
        return Ok(None);
    }
    copy(before, to)?;
    let mut declared = Declared {
        conn: open(to)?,
        made: BTreeMap::new(),
        needed: BTreeSet::new(),
    };
    let untouched = open(before)?;
    let run = || -> rusqlite::Result<()> {
        // Constraints may hold only at the end, and others' references are no content.
        declared
            .conn
            .execute_batch("PRAGMA legacy_alter_table=ON; PRAGMA ignore_check_constraints=ON")?;
        out_of_the_way(&declared.conn)?;
        for migration in migrations {
            declared.apply(history, migration, &|table| match after {
                Some(after) => rowids_set_aside(&untouched, after, table),
                None => Ok(Vec::new()),
            })?;
        }
        Ok(())
    };
    let mut run = run;
    run().map_err(Error::sqlite("do what the migrations declare"))?;
    Ok(Some(declared))
}

impl Declared {
    fn apply(
        &mut self,
        history: &History,
        migration: &Migration,
        aside: &dyn Fn(&str) -> rusqlite::Result<Vec<i64>>,
    ) -> rusqlite::Result<()> {
        for change in migration.changes {
            if Table::read(&self.conn, change.table())?.is_none() {
                continue;
            }
            if has_content(&self.conn, change)? {
                self.needed.insert(in_words(migration, change));
            }
            if let Some((rows, _, Some(into))) = moved(change) {
                let count = format!("SELECT count(*) FROM ({rows})");
                let count: u64 = self.conn.query_row(&count, [], |row| row.get(0))?;
                *self.made.entry(into.to_owned()).or_default() += count;
            }
        }
        let tables: BTreeSet<&str> = migration.changes.iter().map(Change::table).collect();
        for table in tables {
            let Some(found) = Table::read(&self.conn, table)? else {
                continue;
            };
            let aside = aside(table)?;
            self.remove_rows(migration, table, &aside)?;
            self.add_columns(history, migration, &found)?;
            self.change_cells(migration, table, &aside)?;
        }
        for change in migration.changes {
            let rename = match change {
                Change::ColumnRenamed {
                    table, from, to, ..
                } => {
                    format!(
                        "ALTER TABLE {} RENAME COLUMN {} TO {}",
                        quote(table),
                        quote(from),
                        quote(to)
                    )
                }
                Change::TableRenamed { from, to, .. } => {
                    format!("ALTER TABLE {} RENAME TO {}", quote(from), quote(to))
                }
                _ => continue,
            };
            if Table::read(&self.conn, change.table())?.is_some() {
                self.conn.execute_batch(&rename)?;
            }
        }
        Ok(())
    }

    fn remove_rows(&self, migration: &Migration, of: &str, aside: &[i64]) -> rusqlite::Result<()> {
        for change in migration.changes {
            if let Change::RowsGone { table, rows, .. } = change
                && *table == of
            {
                let not_aside = not_aside(aside);
                self.conn.execute_batch(&format!(
                    "DELETE FROM {} WHERE ({rows}){not_aside}",
                    quote(of)
                ))?;
            }
        }
        Ok(())
    }

    /// The columns that the step adds, with their defaults, so that what is declared of them can be done.
    fn add_columns(
        &self,
        history: &History,
        migration: &Migration,
        table: &Table,
    ) -> rusqlite::Result<()> {
        let renamed = |from: &str| {
            migration.changes.iter().any(|change| {
                matches!(change, Change::ColumnRenamed { table: of, to, .. } if *of == table.name && *to == from)
            })
        };
        let after = history.schemas().get(migration.version);
        let after = after.and_then(|schema| schema.table(name_after(migration, &table.name)));
        for Column {
            name,
            declared_type,
            default,
            ..
        } in after.into_iter().flat_map(|table| &table.columns)
        {
            if table.column(name).is_some() || renamed(name) {
                continue;
            }
            let default = default
                .as_ref()
                .map_or_else(String::new, |value| format!(" DEFAULT {value}"));
            let add = format!(
                "ALTER TABLE {} ADD COLUMN {} {declared_type}{default}",
                quote(&table.name),
                quote(name)
            );
            let plain = format!(
                "ALTER TABLE {} ADD COLUMN {} {declared_type}",
                quote(&table.name),
                quote(name)
            );
            // A default that is no constant cannot be added, and is known only once the row is made.
            self.conn
                .execute_batch(&add)
                .or_else(|_| self.conn.execute_batch(&plain))?;
        }
        Ok(())
    }

    /// All cells of a row at once, for each value is one over the row of before.
    fn change_cells(&self, migration: &Migration, of: &str, aside: &[i64]) -> rusqlite::Result<()> {
        let mut values: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut conditions = Vec::new();
        for change in migration.changes {
            if let Change::Cells {
                table,
                column,
                rows,
                value,
                ..
            } = change
                && *table == of
            {
                let case = format!("WHEN ({rows}) THEN ({value})");
                values.entry(column).or_default().push(case);
                conditions.push(format!("({rows})"));
            }
        }
        if conditions.is_empty() {
            return Ok(());
        }
        let sets: Vec<String> = values
            .iter()
            .map(|(column, cases)| {
                let cases = cases.join(" ");
                format!("{0} = CASE {cases} ELSE {0} END", quote(column))
            })
            .collect();
        self.conn.execute_batch(&format!(
            "UPDATE {} SET {} WHERE ({}){}",
            quote(of),
            sets.join(", "),
            conditions.join(" OR "),
            not_aside(aside)
        ))
    }
}

/// The declaration of a change, in words.
pub(super) fn in_words(migration: &Migration, change: &Change) -> String {
    let what = match change {
        Change::Cells { table, column, .. } => format!("other values of `{table}.{column}`"),
        Change::RowsGone { table, .. } => format!("rows of `{table}` that go"),
        Change::RowsMade { table, .. } => format!("rows of `{table}` that are made"),
        Change::ColumnMoved { table, column, .. } => format!("column `{table}.{column}` to move"),
        Change::TableMoved { table, .. } => format!("table `{table}` to move"),
        Change::ColumnRenamed { table, from, .. } => {
            format!("column `{table}.{from}` to be renamed")
        }
        Change::TableRenamed { from, .. } => format!("table `{from}` to be renamed"),
    };
    format!("`{}` declares {what}", migration.identifier)
}

/// The two queries that give the same rows, and the table that gets rows by them.
pub(super) fn moved(change: &Change) -> Option<(&'static str, &'static str, Option<&'static str>)> {
    match *change {
        Change::RowsMade {
            table,
            before,
            after,
            ..
        } => Some((before, after, Some(table))),
        Change::ColumnMoved {
            before,
            after,
            into,
            ..
        }
        | Change::TableMoved {
            before,
            after,
            into,
            ..
        } => Some((before, after, into)),
        _ => None,
    }
}

/// The name of a table after a step.
fn name_after<'t>(migration: &Migration, table: &'t str) -> &'t str {
    let renamed = migration.changes.iter().find_map(|change| match change {
        Change::TableRenamed { from, to, .. } if *from == table => Some(*to),
        _ => None,
    });
    renamed.unwrap_or(table)
}

/// Whether a database has content that the declaration is about.
fn has_content(conn: &Connection, change: &Change) -> rusqlite::Result<bool> {
    let select = match change {
        Change::Cells {
            table,
            column,
            rows,
            value,
            ..
        } => {
            let table_before = Table::read(conn, table)?;
            let is_new = table_before.is_none_or(|table| table.column(column).is_none());
            let was = if is_new {
                "NULL".to_owned()
            } else {
                quote(column)
            };
            format!(
                "SELECT 1 FROM {} WHERE ({rows}) AND ({value}) IS NOT {was}",
                quote(table)
            )
        }
        Change::RowsGone { table, rows, .. } => {
            format!("SELECT 1 FROM {} WHERE ({rows})", quote(table))
        }
        Change::ColumnRenamed { table, from, .. } => {
            format!(
                "SELECT 1 FROM {} WHERE {} IS NOT NULL",
                quote(table),
                quote(from)
            )
        }
        Change::TableRenamed { from, .. } => format!("SELECT 1 FROM {}", quote(from)),
        _ => moved(change).map_or_else(String::new, |(before, ..)| before.to_owned()),
    };
    conn.query_row(&format!("SELECT EXISTS ({select})"), [], |row| row.get(0))
}

fn not_aside(rowids: &[i64]) -> String {
    if rowids.is_empty() {
        return String::new();
    }
    let rowids: Vec<String> = rowids.iter().map(ToString::to_string).collect();
    format!(" AND rowid NOT IN ({})", rowids.join(", "))
}

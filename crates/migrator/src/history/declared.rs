//! What a migration declares, asked by table and column; and whether its declarations can be read at all.

use rusqlite::Connection;
use sqlite_facts::{Token, quote, significant, unquote};

use crate::history::changes::Change;
use crate::history::migrations::{Loss, Migration};

impl Migration {
    /// Whether the step drops a table of this name for good. SQLite compares names without case, and a
    /// foreign key keeps its parent's name as it was written.
    #[must_use]
    pub fn drops(&self, name: &str) -> bool {
        let is_lost = |loss: &Loss| match loss {
            Loss::Table { table, .. } => table.eq_ignore_ascii_case(name),
            Loss::Column { .. } => false,
        };
        let is_moved = |change: &Change| match change {
            Change::TableMoved { table, .. } => table.eq_ignore_ascii_case(name),
            _ => false,
        };
        self.losses.iter().any(is_lost) || self.changes.iter().any(is_moved)
    }

    /// Whether the step drops this column of a table that stays.
    pub(crate) fn loses(&self, of: &str, name: &str) -> bool {
        let is_lost = |loss: &Loss| matches!(loss, Loss::Column { table, column, .. } if *table == of && *column == name);
        let is_moved = |change: &Change| match change {
            Change::ColumnMoved { table, column, .. } => *table == of && *column == name,
            _ => false,
        };
        self.losses.iter().any(is_lost) || self.changes.iter().any(is_moved)
    }

    /// Whether a row or a cell of a table may be another one after the step, beside what is lost.
    pub(crate) fn rewrites(&self, table: &str) -> bool {
        self.changes.iter().any(|change| change.rewrites(table))
    }

    /// The name of a table after the step.
    pub(crate) fn table_after<'t>(&self, table: &'t str) -> &'t str {
        let renamed = self.changes.iter().find_map(|change| match change {
            Change::TableRenamed { from, to, .. } if *from == table => Some(*to),
            _ => None,
        });
        renamed.unwrap_or(table)
    }

    /// The name of a column after the step.
    pub(crate) fn column_after<'c>(&self, of: &str, column: &'c str) -> &'c str {
        let renamed = self.changes.iter().find_map(|change| match change {
            Change::ColumnRenamed {
                table, from, to, ..
            } if *table == of && *from == column => Some(*to),
            _ => None,
        });
        renamed.unwrap_or(column)
    }

    /// The value of a column after the step: an expression over the row of before. `unchanged`: what else it is.
    pub(crate) fn value_after(&self, of: &str, name: &str, unchanged: &str) -> Option<String> {
        let cases = self.changes.iter().filter_map(|change| match change {
            Change::Cells {
                table,
                column,
                rows,
                value,
                ..
            } if (*table, *column) == (of, name) => Some(format!("WHEN ({rows}) THEN ({value})")),
            _ => None,
        });
        let cases: Vec<String> = cases.collect();
        (!cases.is_empty()).then(|| format!("CASE {} ELSE {unchanged} END", cases.join(" ")))
    }

    /// The condition of a row of before that stays, as a WHERE; empty where all stay.
    pub(crate) fn rows_after(&self, of: &str) -> String {
        let gone = self.changes.iter().filter_map(|change| match change {
            Change::RowsGone { table, rows, .. } if *table == of => {
                Some(format!("({rows}) IS NOT TRUE"))
            }
            _ => None,
        });
        let stay: Vec<String> = gone.collect();
        if stay.is_empty() {
            return String::new();
        }
        format!(" WHERE {}", stay.join(" AND "))
    }

    /// What is wrong with the declarations over rows of before, on an empty database of before.
    pub(crate) fn wrong_before(&self, conn: &Connection) -> Option<String> {
        self.changes.iter().find_map(|change| {
            let sql = match change {
                Change::Cells {
                    table, rows, value, ..
                } => {
                    format!("SELECT ({rows}), ({value}) FROM main.{}", quote(table))
                }
                Change::RowsGone { table, rows, .. } => {
                    format!("SELECT ({rows}) FROM main.{}", quote(table))
                }
                _ => change.moved()?.before.to_owned(),
            };
            wrong(conn, &sql).or_else(|| unnamed(change))
        })
    }

    /// What is wrong with the queries after the step, on an empty database of after.
    pub(crate) fn wrong_after(&self, conn: &Connection) -> Option<String> {
        let queries = self.changes.iter().filter_map(Change::moved);
        queries
            .map(|moved| moved.after)
            .find_map(|sql| wrong(conn, sql))
    }
}

/// Why something is no query of one statement that only reads.
fn wrong(conn: &Connection, sql: &str) -> Option<String> {
    let why = match conn.prepare(&format!("SELECT * FROM ({sql})")) {
        Ok(statement) if statement.readonly() => return None,
        Ok(_) => "it writes".to_owned(),
        Err(rusqlite::Error::SqlInputError { msg, .. }) => msg,
        Err(error) => error.to_string(),
    };
    Some(format!("`{sql}`: {why}"))
}

/// A query that moves a column without a word of it.
fn unnamed(change: &Change) -> Option<String> {
    let Change::ColumnMoved { column, before, .. } = change else {
        return None;
    };
    let is_named = significant(before).any(|token| match token {
        Token::Word(word) => word.eq_ignore_ascii_case(column),
        Token::Quoted(word) => unquote(word).eq_ignore_ascii_case(column),
        _ => false,
    });
    (!is_named).then(|| format!("`{before}`: it does not read `{column}`"))
}

//! Losses of what people made, which need a second, reviewed mark beside their declaration.

use std::collections::{BTreeMap, BTreeSet};

use migrator::{Change, History, Loss, Migration, PEOPLES_CONTENT, REVIEWED_LOSSES};
use sqlite_facts::{Token, significant, unquote};

use super::declared_changes::moved;
use crate::finding::{Finding, Oracle};

/// The one file of the marks.
const FILE: &str = "crates/migrator/src/history/reviewed_losses.rs";

/// The identifier of a migration, a table, and a column where the table stays.
type PeoplesLoss<'a> = (&'a str, &'a str, Option<&'a str>);

/// Declared losses of what people made that have no mark. `is_asked`: the migrations that are.
pub(super) fn unreviewed(history: &History, is_asked: impl Fn(&Migration) -> bool) -> Vec<Finding> {
    let asked = with_content(history).into_iter();
    let asked = asked.filter(|(migration, _)| is_asked(migration));
    let missing =
        asked.flat_map(|(migration, peoples)| without_mark(migration, &peoples, REVIEWED_LOSSES));
    let findings = missing.map(|(identifier, table, column)| {
        let what = column.map_or_else(|| format!("`{table}`"), |column| format!("`{table}.{column}`"));
        let title = format!("`{identifier}` declares a loss of what people made in {what}, and {FILE} has no line for it");
        Finding::new(Oracle::Conservation, title).at_step(Some(identifier))
    });
    findings.collect()
}

/// Marks for which no migration declares a loss.
pub(super) fn stale(history: &History) -> Vec<Finding> {
    let all = with_content(history).into_iter();
    let lost: Vec<_> = all
        .flat_map(|(migration, peoples)| without_mark(migration, &peoples, &[]))
        .collect();
    let stale = REVIEWED_LOSSES.iter().filter(|mark| !lost.contains(mark));
    let title = |(identifier, table, _): &PeoplesLoss<'_>| {
        format!("{FILE} has a line for `{identifier}` and `{table}`, which no migration loses")
    };
    stale
        .map(|mark| Finding::new(Oracle::Conservation, title(mark)))
        .collect()
}

/// Each migration, with what people made in the databases before it.
fn with_content(history: &History) -> Vec<(&Migration, PeoplesContent)> {
    let tables = history.schemas().table_names();
    let mut content = PeoplesContent::first();
    let mut all = Vec::new();
    for migration in history.migrations() {
        all.push((migration, content.clone()));
        content.follow(migration, &tables);
    }
    all
}

fn without_mark<'a>(
    migration: &Migration,
    peoples: &PeoplesContent,
    marks: &[PeoplesLoss<'a>],
) -> Vec<PeoplesLoss<'a>> {
    let lost = migration.losses.iter().map(|loss| match *loss {
        Loss::Column { table, column, .. } => (table, Some(column)),
        Loss::Table { table, .. } => (table, None),
    });
    let changed = migration.changes.iter().filter_map(|change| match *change {
        Change::Cells { table, column, .. } => Some((table, Some(column))),
        Change::RowsGone { table, .. } => Some((table, None)),
        // Whatever moves or has another name is found.
        _ => None,
    });
    let mut all: Vec<PeoplesLoss<'a>> = lost
        .chain(changed)
        .filter(|(table, column)| peoples.has(table, *column))
        .map(|(table, column)| (migration.identifier, table, column))
        .filter(|loss| !marks.contains(loss))
        .collect();
    all.dedup();
    all
}

/// What people made at a version, by the names that it has there.
#[derive(Clone)]
struct PeoplesContent {
    /// Each table, and the columns that count; none: its rows and all of its columns. In lower case.
    tables: BTreeMap<String, Option<BTreeSet<String>>>,
}

impl PeoplesContent {
    /// By the names of the list, which are those of the versions that it was written for.
    fn first() -> Self {
        let lower = |columns: &[&str]| columns.iter().map(|name| name.to_lowercase()).collect();
        let tables = PEOPLES_CONTENT.iter();
        let tables = tables.map(|(table, columns)| (table.to_lowercase(), columns.map(lower)));
        Self {
            tables: tables.collect(),
        }
    }

    fn has(&self, table: &str, column: Option<&str>) -> bool {
        let columns = self.tables.get(&table.to_lowercase());
        columns.is_some_and(|columns| match (column, columns) {
            (Some(column), Some(columns)) => columns.contains(&column.to_lowercase()),
            _ => true,
        })
    }

    /// Follows what a migration moves and renames. `tables`: those of all versions.
    fn follow(&mut self, migration: &Migration, tables: &BTreeSet<&str>) {
        let before = self.clone();
        for change in migration.changes {
            let goes = match *change {
                Change::ColumnMoved { table, column, .. } => before.has(table, Some(column)),
                Change::TableMoved { table, .. } => before.has(table, None),
                _ => false,
            };
            if let (true, Some((_, query, _))) = (goes, moved(change)) {
                for table in tables.iter().filter(|table| is_named(query, table)) {
                    self.tables.entry(table.to_lowercase()).or_insert(None);
                }
            }
            if let Change::ColumnRenamed {
                table, from, to, ..
            } = *change
                && let Some(Some(columns)) = self.tables.get_mut(&table.to_lowercase())
                && columns.remove(&from.to_lowercase())
            {
                columns.insert(to.to_lowercase());
            }
        }
        for change in migration.changes {
            if let Change::TableRenamed { from, to, .. } = *change
                && let Some(columns) = self.tables.remove(&from.to_lowercase())
            {
                self.tables.insert(to.to_lowercase(), columns);
            }
        }
    }
}

/// Whether a query names a table.
fn is_named(query: &str, table: &str) -> bool {
    significant(query).any(|token| match token {
        Token::Word(word) => word.eq_ignore_ascii_case(table),
        Token::Quoted(word) => unquote(word).eq_ignore_ascii_case(table),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use migrator::Version;

    use super::*;

    #[track_caller]
    fn check(
        losses: &'static [Loss],
        changes: &'static [Change],
        expected: &[(&str, Option<&str>)],
    ) {
        let migration = Migration {
            version: Version::new(7),
            identifier: "wuhu_v7_test",
            sql: "",
            rebuilds: &[],
            losses,
            changes,
            untouched: &[],
        };
        let peoples = PeoplesContent::first();
        let found = without_mark(&migration, &peoples, &[]);
        let marks: Vec<_> = found
            .iter()
            .map(|(_, table, column)| (*table, *column))
            .collect();
        assert_eq!(marks, expected);
        assert_eq!(without_mark(&migration, &peoples, &found), []);
    }

    const WHY: &str = "test";

    #[test]
    fn what_people_made_needs_a_mark() {
        check(
            &[Loss::Table {
                table: "environments",
                why: WHY,
            }],
            &[],
            &[],
        );
        check(
            &[Loss::Column {
                table: "sessions",
                column: "customTitle",
                why: WHY,
            }],
            &[],
            &[("sessions", Some("customTitle"))],
        );
        check(
            &[Loss::Column {
                table: "user_queue_pending",
                column: "lane",
                why: WHY,
            }],
            &[],
            &[("user_queue_pending", Some("lane"))],
        );
        check(
            &[Loss::Table {
                table: "sessions",
                why: WHY,
            }],
            &[],
            &[("sessions", None)],
        );
        check(
            &[],
            &[
                Change::Cells {
                    table: "sessions",
                    column: "customTitle",
                    rows: "1",
                    value: "NULL",
                    why: WHY,
                },
                Change::Cells {
                    table: "sessions",
                    column: "provider",
                    rows: "1",
                    value: "NULL",
                    why: WHY,
                },
                Change::RowsGone {
                    table: "session_entries",
                    rows: "1",
                    why: WHY,
                },
                Change::TableRenamed {
                    from: "sessions",
                    to: "talks",
                    why: WHY,
                },
            ],
            &[("sessions", Some("customTitle")), ("session_entries", None)],
        );
    }
}

//! Losses of what people made, which need a second, reviewed mark beside their declaration.

use migrator::{Change, Loss, Migration, PEOPLES_CONTENT, REVIEWED_LOSSES};

use crate::finding::{Finding, Oracle};

/// The one file of the marks.
const FILE: &str = "crates/migrator/src/history/reviewed_losses.rs";

/// The identifier of a migration, a table, and a column where the table stays.
type PeoplesLoss<'a> = (&'a str, &'a str, Option<&'a str>);

/// Declared losses of what people made that have no mark.
pub(super) fn unreviewed<'m>(migrations: impl Iterator<Item = &'m Migration>) -> Vec<Finding> {
    let missing = migrations.flat_map(|migration| without_mark(migration, REVIEWED_LOSSES));
    let findings = missing.map(|(identifier, table, column)| {
        let what = column.map_or_else(|| format!("`{table}`"), |column| format!("`{table}.{column}`"));
        let title = format!("`{identifier}` declares a loss of what people made in {what}, and {FILE} has no line for it");
        Finding::new(Oracle::Conservation, title).at_step(Some(identifier))
    });
    findings.collect()
}

/// Marks for which no migration declares a loss.
pub(super) fn stale(migrations: &[Migration]) -> Vec<Finding> {
    let is_stale = |mark: &&PeoplesLoss<'_>| {
        !migrations
            .iter()
            .any(|migration| without_mark(migration, &[]).contains(mark))
    };
    let stale = REVIEWED_LOSSES.iter().filter(is_stale);
    let title = |(identifier, table, _): &PeoplesLoss<'_>| {
        format!("{FILE} has a line for `{identifier}` and `{table}`, which no migration loses")
    };
    stale
        .map(|mark| Finding::new(Oracle::Conservation, title(mark)))
        .collect()
}

fn without_mark<'a>(migration: &Migration, marks: &[PeoplesLoss<'a>]) -> Vec<PeoplesLoss<'a>> {
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
        .filter(|(table, column)| is_peoples(table, *column))
        .map(|(table, column)| (migration.identifier, table, column))
        .filter(|loss| !marks.contains(loss))
        .collect();
    all.dedup();
    all
}

fn is_peoples(table: &str, column: Option<&str>) -> bool {
    let mut content = PEOPLES_CONTENT.iter();
    content.any(|(of, columns)| {
        *of == table
            && match (column, columns) {
                (Some(column), Some(columns)) => columns.contains(&column),
                _ => true,
            }
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
        let found = without_mark(&migration, &[]);
        let marks: Vec<_> = found
            .iter()
            .map(|(_, table, column)| (*table, *column))
            .collect();
        assert_eq!(marks, expected);
        assert_eq!(without_mark(&migration, &found), []);
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

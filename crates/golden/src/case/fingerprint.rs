//! The fingerprint of a migration: what it does, as one digest.

use std::fmt::Write as _;

use migrator::{Change, Loss, Migration};

use crate::case::manifest::sha256;

/// The effect of a migration, as one SHA-256.
///
/// The hashed bytes are lines, each a word and its values, each value as its length in bytes, `:`,
/// and its bytes, so that no two migrations share them:
///
/// ```text
/// migration 1
/// version <number>
/// identifier <value>
/// sql <value>
/// rebuild <table> <by>            in the order of the list
/// loss column <table> <column>    in the order of the list
/// loss table <table>
/// change <kind> <values>          in the order of the list: each value of the kind, in the order of its fields
/// untouched <table>               in the order of the list
/// ```
///
/// The reason of a declared loss or change is prose and does not count.
#[must_use]
pub fn fingerprint(migration: &Migration) -> String {
    let mut text = String::from("migration 1\n");
    let mut line = |word: &str, values: &[&str]| {
        text.push_str(word);
        for value in values {
            // Writing to a String cannot fail.
            let _ = write!(text, " {}:{value}", value.len());
        }
        text.push('\n');
    };
    line(&format!("version {}", migration.version.number()), &[]);
    line("identifier", &[migration.identifier]);
    line("sql", &[migration.sql]);
    for rebuild in migration.rebuilds {
        line("rebuild", &[rebuild.table, rebuild.by]);
    }
    for loss in migration.losses {
        match loss {
            Loss::Column { table, column, .. } => line("loss column", &[table, column]),
            Loss::Table { table, .. } => line("loss table", &[table]),
        }
    }
    for change in migration.changes {
        let (kind, values) = change_line(change);
        line(kind, &values);
    }
    for table in migration.untouched {
        line("untouched", &[table]);
    }
    sha256(text.as_bytes())
}

/// The kind of a change, and its values in the order of its fields.
fn change_line(change: &Change) -> (&'static str, Vec<&'static str>) {
    match *change {
        Change::Cells {
            table,
            column,
            rows,
            value,
            ..
        } => ("change cells", vec![table, column, rows, value]),
        Change::RowsGone { table, rows, .. } => ("change rows-gone", vec![table, rows]),
        Change::RowsMade {
            table,
            before,
            after,
            ..
        } => ("change rows-made", vec![table, before, after]),
        Change::ColumnMoved {
            table,
            column,
            before,
            after,
            into,
            ..
        } => (
            "change column-moved",
            vec![table, column, before, after, into.unwrap_or_default()],
        ),
        Change::TableMoved {
            table,
            before,
            after,
            into,
            ..
        } => (
            "change table-moved",
            vec![table, before, after, into.unwrap_or_default()],
        ),
        Change::ColumnRenamed {
            table, from, to, ..
        } => ("change column-renamed", vec![table, from, to]),
        Change::TableRenamed { from, to, .. } => ("change table-renamed", vec![from, to]),
    }
}

#[cfg(test)]
mod tests {
    use migrator::{HISTORY, Rebuild, Version};

    use super::*;

    #[test]
    fn every_part_of_a_migration_is_frozen() {
        let plain = HISTORY[5];
        let rebuilds = &[Rebuild {
            table: "sessions",
            by: "other",
        }];
        let gone = |rows: &'static str| -> &'static [Change] {
            let change = Change::RowsGone {
                table: "mounts",
                rows,
                why: "test",
            };
            Box::leak(Box::new([change]))
        };
        let changed = [
            Migration {
                changes: gone("isPrimary"),
                ..plain
            },
            Migration {
                changes: gone("NOT isPrimary"),
                ..plain
            },
            Migration {
                version: Version::new(7),
                ..plain
            },
            Migration {
                identifier: "other",
                ..plain
            },
            Migration {
                sql: "SELECT 1",
                ..plain
            },
            Migration { rebuilds, ..plain },
            Migration {
                rebuilds: &[],
                ..plain
            },
            Migration {
                losses: &plain.losses[1..],
                ..plain
            },
            Migration {
                untouched: &plain.untouched[1..],
                ..plain
            },
        ];
        let mut seen = vec![fingerprint(&plain)];
        for migration in &changed {
            let now = fingerprint(migration);
            assert!(!seen.contains(&now), "{migration:?}");
            seen.push(now);
        }
        let losses = &[Loss::Table {
            table: "a",
            why: "1",
        }];
        let reworded = &[Loss::Table {
            table: "a",
            why: "2",
        }];
        assert_eq!(
            fingerprint(&Migration { losses, ..plain }),
            fingerprint(&Migration {
                losses: reworded,
                ..plain
            })
        );
    }
}

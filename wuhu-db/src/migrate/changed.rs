//! What a migration changed on purpose, in words.

use canon::escape;
use migrator::{Change, DeclaredChange, counted};

/// A line for each declared change of which the file had something, with the reason; then, on one line, the others.
pub(super) fn changed(all: &[DeclaredChange]) -> String {
    let (mut lines, mut none) = (Vec::new(), Vec::new());
    for changed in all {
        let (what, noun, why) = in_words(&changed.change);
        match changed.held {
            Some(0) => none.push(what),
            Some(held) => lines.push(format!("{what}, {}: {why}", counted(held, noun))),
            None => lines.push(format!("{what}: {why}")),
        }
    }
    if !none.is_empty() {
        lines.push(format!("to do there was nothing of: {}", none.join("; ")));
    }
    // Another application's list may hold any text.
    let escaped = lines.iter().map(|line| format!("  {}\n", escape(line)));
    escaped.collect()
}

/// What is done, the noun of what is counted, and the reason.
fn in_words(change: &Change) -> (String, &'static str, &'static str) {
    match *change {
        Change::Cells {
            table, column, why, ..
        } => (format!("changed {table}.{column}"), "value", why),
        Change::RowsGone { table, why, .. } => (format!("deleted of {table}"), "row", why),
        Change::RowsMade { table, why, .. } => (format!("made in {table}"), "row", why),
        Change::ColumnMoved {
            table, column, why, ..
        } => (format!("moved {table}.{column}"), "row", why),
        Change::TableMoved { table, why, .. } => (format!("moved {table}"), "row", why),
        Change::ColumnRenamed {
            table,
            from,
            to,
            why,
        } => (format!("renamed {table}.{from} to {to}"), "", why),
        Change::TableRenamed { from, to, why } => (format!("renamed {from} to {to}"), "", why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_is_a_line_with_its_count_and_reason() {
        let (table, rows, why) = ("mounts", "1", "as it was asked for");
        let [before, after] = ["SELECT 1"; 2];
        let into = None;
        let changes = [
            (
                Change::Cells {
                    table,
                    column: "path",
                    rows,
                    value: "2",
                    why,
                },
                Some(3),
            ),
            (Change::RowsGone { table, rows, why }, Some(1)),
            (
                Change::RowsMade {
                    table,
                    before,
                    after,
                    why,
                },
                Some(2),
            ),
            (
                Change::ColumnMoved {
                    table,
                    column: "path",
                    before,
                    after,
                    into,
                    why,
                },
                Some(4),
            ),
            (
                Change::TableMoved {
                    table: "old",
                    before,
                    after,
                    into,
                    why,
                },
                Some(0),
            ),
            (
                Change::Cells {
                    table,
                    column: "name",
                    rows,
                    value: "2",
                    why,
                },
                Some(0),
            ),
            (
                Change::ColumnRenamed {
                    table,
                    from: "a",
                    to: "b",
                    why,
                },
                None,
            ),
            (
                Change::TableRenamed {
                    from: "a",
                    to: "b",
                    why: "\u{1b}[2J",
                },
                None,
            ),
        ];
        let all = changes.map(|(change, held)| DeclaredChange { change, held });
        assert_eq!(
            changed(&all),
            "  changed mounts.path, 3 values: as it was asked for
  deleted of mounts, 1 row: as it was asked for
  made in mounts, 2 rows: as it was asked for
  moved mounts.path, 4 rows: as it was asked for
  renamed mounts.a to b: as it was asked for
  renamed a to b: \\u{1b}[2J
  to do there was nothing of: moved old; changed mounts.name
"
        );
    }
}

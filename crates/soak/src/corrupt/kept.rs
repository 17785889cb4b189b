//! What must be there after a migration, and after its undo: every row that could be read before.

use std::collections::BTreeSet;

use migrator::{HISTORY, Loss, Migrated, RepairAction, SET_ASIDE_PREFIX};
use sqlite_facts::Cell;

use super::reader::{Readable, ReadableTable};

/// A row of before that is nowhere afterwards, in words; none where all are kept.
///
/// A row may have lost what the migrations declare, stand in a table of rows that were set aside, and
/// have the cells that the report names.
pub(super) fn lost(before: &Readable, after: &Readable, done: &Migrated) -> Option<String> {
    let losses: Vec<&Loss> = HISTORY.iter().flat_map(|step| step.losses).collect();
    for (name, was) in &before.tables {
        let goes = |loss: &&Loss| matches!(loss, Loss::Table { table, .. } if table == name);
        // The planner's statistics of what was dropped go with it.
        if losses.iter().any(goes) || name.starts_with("sqlite_stat") {
            continue;
        }
        let lost_columns: BTreeSet<&str> = losses
            .iter()
            .filter_map(|loss| match loss {
                Loss::Column { table, column, .. } if table == name => Some(*column),
                _ => None,
            })
            .collect();
        let empty = ReadableTable::default();
        let is = after.tables.get(name).unwrap_or(&empty);
        let aside = after.tables.get(&format!("{SET_ASIDE_PREFIX}{name}"));
        for (rowid, rows) in &was.rows {
            let mut there = rows_there(*rowid, is);
            if let Some(aside) = aside {
                there.extend(set_aside(name, *rowid, aside, done));
            }
            for row in rows {
                let row: Vec<(&str, &Cell)> = (was.columns.iter().map(String::as_str).zip(row))
                    .filter(|(column, _)| !lost_columns.contains(column))
                    .collect();
                let same = there
                    .iter()
                    .position(|there| is_kept(name, *rowid, &row, there, done));
                let Some(same) = same else {
                    let which = if there.is_empty() { "gone" } else { "changed" };
                    let count = rows.len();
                    return Some(format!(
                        "rowid {rowid} of `{name}` is {which} ({count} before)"
                    ));
                };
                there.swap_remove(same);
            }
        }
    }
    None
}

/// A row as its columns and cells.
type NamedCells<'r> = Vec<(&'r str, &'r Cell)>;

fn rows_there(rowid: i64, table: &ReadableTable) -> Vec<NamedCells<'_>> {
    let rows = table.rows.get(&rowid).into_iter().flatten();
    rows.map(|row| named(table, row)).collect()
}

fn named<'r>(table: &'r ReadableTable, row: &'r [Cell]) -> NamedCells<'r> {
    table.columns.iter().map(String::as_str).zip(row).collect()
}

/// The rows that stand aside for a row, by the report.
fn set_aside<'r>(
    name: &str,
    rowid: i64,
    aside: &'r ReadableTable,
    done: &Migrated,
) -> Vec<NamedCells<'r>> {
    let places = done
        .repairs
        .iter()
        .filter_map(|repair| match repair.action {
            RepairAction::SetAside { aside, .. }
                if repair.table.eq_ignore_ascii_case(name) && repair.rowid == rowid =>
            {
                Some(aside)
            }
            _ => None,
        });
    places.flat_map(|place| rows_there(place, aside)).collect()
}

/// Whether a row has every cell of before, or the report says which it had.
fn is_kept(
    table: &str,
    rowid: i64,
    was: &[(&str, &Cell)],
    is: &[(&str, &Cell)],
    done: &Migrated,
) -> bool {
    was.iter().all(|(column, then)| {
        let Some((_, now)) = is.iter().find(|(name, _)| name == column) else {
            return false;
        };
        // The first change of a cell saw its value of before.
        let reported = done.repairs.iter().find_map(|repair| match &repair.action {
            RepairAction::Cell {
                column: name, was, ..
            } if repair.table.eq_ignore_ascii_case(table)
                && repair.rowid == rowid
                && name == column =>
            {
                Some(was)
            }
            _ => None,
        });
        reported.unwrap_or(now) == *then
    })
}

/// How a file differs after its undo from what it was, in words; none where it is the same.
pub(super) fn undone(before: &Readable, back: &Readable) -> Option<String> {
    if let Some(object) = before.objects.symmetric_difference(&back.objects).next() {
        return Some(format!("after the undo the schema differs: {object:?}"));
    }
    for (name, was) in &before.tables {
        let is = back.tables.get(name);
        if is == Some(was) || name.starts_with("sqlite_stat") {
            continue;
        }
        let empty = ReadableTable::default();
        let is = is.unwrap_or(&empty);
        let rowids: BTreeSet<&i64> = was.rows.keys().chain(is.rows.keys()).collect();
        let differs = |rowid: &&&i64| was.rows.get(**rowid) != is.rows.get(**rowid);
        // What could not be read before may be readable now.
        let lost = rowids
            .iter()
            .find(|rowid| differs(rowid) && was.rows.contains_key(**rowid));
        if let Some(rowid) = lost {
            return Some(format!("after the undo rowid {rowid} of `{name}` differs"));
        }
    }
    None
}

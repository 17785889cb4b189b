//! What a repair may do, by its kind: whatever it says of itself, it changes no other cell and sets no other row aside.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use sqlite_facts::{Cell, Table, quote};

use super::taken_back::{ROWID, aside_tables, earlier_rows};
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::replay::run::{CellRepair, Repairs};

/// Findings about the repairs that a run declares.
pub(super) fn judge(
    before: &Connection,
    after: &Connection,
    repairs: &Repairs,
) -> Result<Vec<Finding>, Error> {
    let run = || -> rusqlite::Result<Vec<String>> {
        let mut lines = BTreeSet::new();
        for cell in &repairs.cells {
            if !may_change(before, after, cell)? {
                let CellRepair {
                    table,
                    rowid,
                    column,
                    ..
                } = cell;
                lines.insert(format!("{table}.{column} of rowid {rowid} was no damage"));
            }
        }
        for table in &repairs.set_aside {
            for rowid in sound_rows(before, after, table)? {
                lines.insert(format!(
                    "{table}: rowid {rowid} was set aside and was no damage"
                ));
            }
        }
        Ok(lines.into_iter().collect())
    };
    let lines = run().map_err(Error::sqlite("judge the repairs"))?;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let title = "repairs changed or set aside what was not damaged";
    Ok(vec![
        Finding::new(Oracle::Conservation, title).with_body(lines.join("\n")),
    ])
}

/// Whether a cell held what a repair may replace: a NULL key, or a reference to a row that is not there.
fn may_change(
    before: &Connection,
    after: &Connection,
    cell: &CellRepair,
) -> rusqlite::Result<bool> {
    let Some(table) = Table::read(before, &cell.table)? else {
        return Ok(false);
    };
    let is_key = table
        .primary_key()
        .iter()
        .any(|position| table.columns[*position].name == cell.column);
    if is_key && cell.was == Cell::Null {
        return Ok(true);
    }
    for (column, parent, to) in references(&table) {
        if column == cell.column && cell.was != Cell::Null {
            let dangling = format!("SELECT NOT EXISTS (SELECT 1 FROM {parent} WHERE {to} = ?1)");
            return after.query_row(&dangling, params![cell.was], |row| row.get(0));
        }
    }
    Ok(false)
}

/// The rowids of rows that were set aside from a table though their keys are whole and each of their references leads
/// to a row.
fn sound_rows(before: &Connection, after: &Connection, table: &str) -> rusqlite::Result<Vec<i64>> {
    let Some(found) = Table::read(before, table)? else {
        return Ok(Vec::new());
    };
    let mut damage: Vec<String> = found
        .primary_key()
        .iter()
        .map(|position| format!("{} IS NULL", quote(&found.columns[*position].name)))
        .collect();
    for (column, parent, to) in references(&found) {
        let column = quote(&column);
        damage.push(format!(
            "({column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {parent} AS parent WHERE parent.{to} = aside.{column}))"
        ));
    }
    let damage = if damage.is_empty() {
        "0".to_owned()
    } else {
        damage.join(" OR ")
    };
    let mut sound = Vec::new();
    for aside in aside_tables(after, table)? {
        let select = format!(
            "SELECT {} FROM {} AS aside WHERE aside.rowid > ?1 AND NOT ({damage})",
            quote(ROWID),
            quote(&aside)
        );
        let mut rows = after.prepare(&select)?;
        let rows = rows.query_map([earlier_rows(before, &aside)?], |row| row.get(0))?;
        sound.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
    }
    Ok(sound)
}

/// Each column of a table that refers to another row: its name, then the table and the column there, as SQL.
fn references(table: &Table) -> Vec<(String, String, String)> {
    let keys = table.foreign_keys.iter();
    let columns = keys.flat_map(|key| key.columns.iter().map(move |columns| (key, columns)));
    columns
        .map(|(key, (column, to))| {
            let to = to.as_deref().unwrap_or("rowid");
            (column.clone(), quote(&key.parent), quote(to))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "
        CREATE TABLE s(id TEXT PRIMARY KEY, title);
        CREATE TABLE e(id INTEGER PRIMARY KEY, s TEXT REFERENCES s(id), parent REFERENCES e(id), text);
        INSERT INTO s VALUES('a', 'kept'), (NULL, 'nameless');
        INSERT INTO e VALUES(1, 'a', NULL, 'x'), (2, 'a', 7, 'y'), (3, 'ghost', NULL, 'z');";

    #[track_caller]
    fn check(
        repair: &str,
        cells: &[(&str, i64, &'static str, Cell)],
        set_aside: &[&str],
        expected: &str,
    ) {
        let open = |sql: &str| {
            let conn = Connection::open_in_memory().unwrap();
            conn.execute_batch(&format!("PRAGMA foreign_keys=OFF; {sql}"))
                .unwrap();
            conn
        };
        let repairs = Repairs {
            cells: cells
                .iter()
                .map(|(table, rowid, column, was)| CellRepair {
                    table: (*table).to_owned(),
                    rowid: *rowid,
                    column,
                    was: was.clone(),
                })
                .collect(),
            set_aside: set_aside.iter().map(|table| (*table).to_owned()).collect(),
        };
        let (before, after) = (open(BEFORE), open(&format!("{BEFORE}{repair}")));
        let findings = judge(&before, &after, &repairs).unwrap();
        let said: Vec<&str> = findings.iter().map(|found| found.body.as_str()).collect();
        assert_eq!(said.join("\n"), expected);
    }

    #[test]
    fn a_repair_gives_keys_and_references() {
        check(
            "UPDATE s SET id = 'b' WHERE id IS NULL; UPDATE e SET parent = 1 WHERE id = 2",
            &[
                ("s", 2, "id", Cell::Null),
                ("e", 2, "parent", Cell::Integer(7)),
            ],
            &[],
            "",
        );
    }

    #[test]
    fn no_other_cell_is_a_repair() {
        check(
            "UPDATE s SET title = NULL WHERE id = 'a'; UPDATE e SET text = '' WHERE id = 1;
             UPDATE e SET s = NULL WHERE id = 1",
            &[
                ("s", 1, "title", Cell::Text(b"kept".to_vec())),
                ("e", 1, "text", Cell::Text(b"x".to_vec())),
                ("e", 1, "s", Cell::Text(b"a".to_vec())),
                ("s", 1, "id", Cell::Text(b"a".to_vec())),
            ],
            &[],
            "e.s of rowid 1 was no damage\ne.text of rowid 1 was no damage\n\
             s.id of rowid 1 was no damage\ns.title of rowid 1 was no damage",
        );
    }

    #[test]
    fn damaged_rows_alone_are_set_aside() {
        let aside = "CREATE TABLE _wuhu_set_aside_e(_wuhu_rowid, id, s, parent, text);
            INSERT INTO _wuhu_set_aside_e SELECT id, * FROM e WHERE id > 1; DELETE FROM e WHERE id > 1;";
        check(aside, &[], &["e"], "");
        let all = aside.replace(" WHERE id > 1", "");
        check(
            &all,
            &[],
            &["e"],
            "e: rowid 1 was set aside and was no damage",
        );
    }
}

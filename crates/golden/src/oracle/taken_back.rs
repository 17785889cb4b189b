//! Repairs taken back, on a copy: the result must hold every row and cell of before. A repair is
//! judged by its result, not by the migrator's word: the rows that were set aside are found by the
//! documented names alone, `_wuhu_set_aside_` and the table's name, `_wuhu_rowid` and its columns.

use std::path::Path;

use rusqlite::{Connection, params};
use sqlite_facts::{Rowid, Table, quote, quote_list};

use crate::error::Error;
use crate::replay::copies::{copy, open};
use crate::replay::run::{CellRepair, Repairs};

/// The names of set-aside tables begin with this.
const PREFIX: &str = "_wuhu_set_aside_";
/// The column of a set-aside table that holds the rowid which a row had.
pub(super) const ROWID: &str = "_wuhu_rowid";

/// A copy, at `to`, of the database at `db` with the declared repairs taken back.
pub(super) fn taken_back(
    before: &Connection,
    db: &Path,
    repairs: &Repairs,
    to: &Path,
) -> Result<Connection, Error> {
    copy(db, to)?;
    let conn = open(to)?;
    take_back(before, &conn, repairs).map_err(Error::sqlite("take back the declared repairs"))?;
    Ok(conn)
}

fn take_back(before: &Connection, conn: &Connection, repairs: &Repairs) -> rusqlite::Result<()> {
    out_of_the_way(conn)?;
    for table in &repairs.set_aside {
        for aside in aside_tables(conn, table)? {
            move_back(before, conn, table, &aside)?;
        }
    }
    for CellRepair {
        table,
        rowid,
        column,
        was,
    } in repairs.cells.iter().rev()
    {
        let (table, column) = (quote(table), quote(column));
        conn.execute(
            &format!("UPDATE {table} SET {column} = ?1 WHERE rowid = ?2"),
            params![was, rowid],
        )?;
    }
    Ok(())
}

/// Drops what is no content on a copy and could forbid what is done to it, indexes and triggers.
pub(super) fn out_of_the_way(conn: &Connection) -> rusqlite::Result<()> {
    let in_the_way = "SELECT type, name FROM sqlite_schema \
                      WHERE type IN ('index', 'trigger', 'view') AND sql IS NOT NULL ORDER BY type = 'view'";
    let dropped: Vec<(String, String)> = conn
        .prepare(in_the_way)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (kind, name) in dropped {
        conn.execute_batch(&format!("DROP {kind} {}", quote(&name)))?;
    }
    Ok(())
}

/// The tables that hold rows set aside from `table`.
pub(super) fn aside_tables(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut tables: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    tables.retain(|name| holds_rows_of(name, table));
    Ok(tables)
}

/// The rowid of the last row of a set-aside table that an earlier migration set aside.
pub(super) fn earlier_rows(before: &Connection, aside: &str) -> rusqlite::Result<i64> {
    if Table::read(before, aside)?.is_none() {
        return Ok(0);
    }
    let last = format!("SELECT coalesce(max(rowid), 0) FROM {}", quote(aside));
    before.query_row(&last, [], |row| row.get(0))
}

/// The rowids of the rows that were set aside from a table since.
pub(super) fn rowids_set_aside(
    before: &Connection,
    after: &Connection,
    table: &str,
) -> rusqlite::Result<Vec<i64>> {
    let mut rowids = Vec::new();
    for aside in aside_tables(after, table)? {
        let select = format!(
            "SELECT {} FROM {} WHERE rowid > ?1",
            quote(ROWID),
            quote(&aside)
        );
        let mut rows = after.prepare(&select)?;
        let rows = rows.query_map([earlier_rows(before, &aside)?], |row| row.get(0))?;
        rowids.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
    }
    Ok(rowids)
}

/// Whether a table of this name holds rows set aside from `table`: rows with other columns than
/// those of an earlier version are in `…_2`, `…_3`.
pub(super) fn holds_rows_of(name: &str, table: &str) -> bool {
    let rest = name
        .strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_prefix(table));
    rest.is_some_and(|rest| {
        let number = rest.strip_prefix('_').map(str::parse::<u32>);
        rest.is_empty() || matches!(number, Some(Ok(_)))
    })
}

/// Moves the rows that are new in a set-aside table to where they were, with their rowids.
fn move_back(
    before: &Connection,
    conn: &Connection,
    table: &str,
    aside: &str,
) -> rusqlite::Result<()> {
    // An earlier migration may have set rows aside, too: they stay.
    let earlier = earlier_rows(before, aside)?;
    let (Some(target), Some(source)) = (Table::read(conn, table)?, Table::read(conn, aside)?)
    else {
        return Ok(());
    };
    let in_both = target.columns.iter().map(|column| column.name.as_str());
    let columns = quote_list(in_both.filter(|name| source.column(name).is_some()));
    let (into, from) = match target.rowid() {
        Rowid::Named(rowid) => (
            format!("{rowid}, {columns}"),
            format!("{}, {columns}", quote(ROWID)),
        ),
        // The column that is the rowid is among the others.
        _ => (columns.clone(), columns),
    };
    let (table, aside) = (quote(table), quote(aside));
    conn.execute(
        &format!("INSERT INTO {table} ({into}) SELECT {from} FROM {aside} WHERE rowid > ?1"),
        [earlier],
    )?;
    conn.execute(&format!("DELETE FROM {aside} WHERE rowid > ?1"), [earlier])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "
        CREATE TABLE t(k TEXT PRIMARY KEY, v);
        CREATE TABLE n(id INTEGER PRIMARY KEY, v);
        INSERT INTO t(rowid, k, v) VALUES(7, 'a', 1), (9, NULL, x'00');
        INSERT INTO n VALUES(3, 'x'), (5, 'y');";

    /// The difference once the repairs of `after` are taken back.
    fn difference(before: &str, after: &str, repairs: &Repairs) -> String {
        let open = |sql: &str| {
            let conn = Connection::open_in_memory().unwrap();
            conn.execute_batch(sql).unwrap();
            conn
        };
        let before = open(before);
        let after = open(after);
        take_back(&before, &after, repairs).unwrap();
        let options = super::super::options(false);
        let mut diff = canon::compare(&before, &after, &options).unwrap();
        diff.tables.retain(|table| table.rows_a.is_some());
        diff.to_string()
    }

    fn set_aside(tables: &[&str]) -> Repairs {
        Repairs {
            cells: Vec::new(),
            set_aside: tables.iter().map(|table| (*table).to_owned()).collect(),
        }
    }

    #[test]
    fn rows_are_found_by_the_names_alone() {
        let aside = "CREATE TABLE _wuhu_set_aside_t(_wuhu_rowid, k, v);
            INSERT INTO _wuhu_set_aside_t SELECT rowid, k, v FROM t WHERE rowid = 9;
            DELETE FROM t WHERE rowid = 9;
            CREATE TABLE _wuhu_set_aside_n_2(_wuhu_rowid, id, v);
            INSERT INTO _wuhu_set_aside_n_2 SELECT id, id, v FROM n WHERE id = 3;
            DELETE FROM n WHERE id = 3;";
        let after = format!("{BEFORE}{aside}");
        assert_eq!(difference(BEFORE, &after, &set_aside(&["t", "n"])), "");
        let lost = difference(BEFORE, &after, &set_aside(&["t"]));
        assert!(lost.contains("n: 2 → 1 rows"), "{lost}");
        // A row that is not there as it was is no row set aside.
        let changed = format!("{after} UPDATE _wuhu_set_aside_t SET v = x'01'");
        let said = difference(BEFORE, &changed, &set_aside(&["t", "n"]));
        assert!(said.contains("1 changed"), "{said}");
    }

    #[test]
    fn rows_that_were_set_aside_earlier_stay() {
        let earlier = "CREATE TABLE _wuhu_set_aside_t(_wuhu_rowid, k, v);
            INSERT INTO _wuhu_set_aside_t VALUES(20, 'old', 2);";
        let before = format!("{BEFORE}{earlier}");
        let after = format!(
            "{before} INSERT INTO _wuhu_set_aside_t SELECT rowid, k, v FROM t WHERE rowid = 9;
             DELETE FROM t WHERE rowid = 9;"
        );
        assert_eq!(difference(&before, &after, &set_aside(&["t"])), "");
        let lost = format!("{after} DELETE FROM _wuhu_set_aside_t WHERE k = 'old'");
        assert_ne!(difference(&before, &lost, &set_aside(&["t"])), "");
    }
}

//! A plain reader: all that SQLite can still read of a damaged file, table by table.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use sqlite_facts::{Cell, quote};

/// Rows of one table that are read at most; a chain of pages that loops has no end.
const MAX_ROWS: usize = 100_000;

/// How often the reader begins again behind a page that it cannot read, for one table.
const MAX_JUMPS: usize = 64;

/// What can be read of a file.
#[derive(Debug, Default)]
pub(super) struct Readable {
    /// Type, name, table and text of each object.
    pub(super) objects: BTreeSet<Vec<Cell>>,
    pub(super) tables: BTreeMap<String, ReadableTable>,
    /// Lines of `integrity_check`, or one for a check that fails.
    pub(super) faults: usize,
}

/// What can be read of a table.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ReadableTable {
    pub(super) columns: Vec<String>,
    /// The rows of each rowid, of which a damaged table may have several.
    pub(super) rows: BTreeMap<i64, Vec<Vec<Cell>>>,
}

/// Opens a file as a server would, with recovery, so that it is changed, and reads all of it.
pub(super) fn read(db: &Path) -> Readable {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut readable = Readable::default();
    let Ok(conn) = Connection::open_with_flags(db, flags) else {
        return readable;
    };
    let Ok(objects) = objects(&conn) else {
        readable.faults = usize::MAX;
        return readable;
    };
    for object in &objects {
        let (Cell::Text(kind), Cell::Text(name)) = (&object[0], &object[1]) else {
            continue;
        };
        let Ok(name) = std::str::from_utf8(name) else {
            continue;
        };
        if kind == b"table"
            && let Some(table) = read_table(&conn, name)
        {
            // SQLite takes no notice of the case of a name.
            readable.tables.insert(name.to_ascii_lowercase(), table);
        }
    }
    readable.objects = objects.into_iter().collect();
    readable.faults = faults(&conn);
    readable
}

fn objects(conn: &Connection) -> rusqlite::Result<Vec<Vec<Cell>>> {
    let mut select = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let rows = select.query_map([], |row| (0..4).map(|at| row.get(at)).collect())?;
    rows.collect()
}

/// None where the table has no rowid or cannot be read at all.
fn read_table(conn: &Connection, name: &str) -> Option<ReadableTable> {
    let all = format!("SELECT rowid, * FROM {}", quote(name));
    let mut table = ReadableTable {
        columns: {
            let select = conn.prepare(&all).ok()?;
            let names = select.column_names().skip(1);
            names.map(str::to_owned).collect()
        },
        ..ReadableTable::default()
    };
    let mut from = i64::MIN;
    let mut jump = 0;
    for _ in 0..MAX_JUMPS {
        let sql = if from == i64::MIN {
            all.clone()
        } else {
            format!("{all} WHERE rowid >= {from} ORDER BY rowid")
        };
        let read = table.read_rows(conn, &sql);
        let Err(last) = read else {
            return Some(table);
        };
        // Behind the page that cannot be read, by steps that double until something can be.
        jump = if last.is_some() {
            1
        } else {
            i64::saturating_mul(jump, 2).saturating_add(1)
        };
        from = last.unwrap_or(from).saturating_add(jump);
    }
    Some(table)
}

impl ReadableTable {
    /// Adds rows; where reading fails, the rowid of the last one that was read.
    fn read_rows(&mut self, conn: &Connection, sql: &str) -> Result<(), Option<i64>> {
        let mut last = None;
        let mut read = || -> rusqlite::Result<()> {
            let mut select = conn.prepare(sql)?;
            let mut rows = select.query([])?;
            let mut count = 0;
            while let Some(row) = rows.next()? {
                let rowid = row.get(0)?;
                let cells = (1..=self.columns.len()).map(|at| row.get(at));
                let cells = cells.collect::<rusqlite::Result<_>>()?;
                self.rows.entry(rowid).or_default().push(cells);
                last = Some(rowid);
                count += 1;
                if count > MAX_ROWS {
                    break;
                }
            }
            Ok(())
        };
        read().map_err(|_| last)
    }
}

fn faults(conn: &Connection) -> usize {
    let lines = || -> rusqlite::Result<usize> {
        let mut check = conn.prepare("PRAGMA integrity_check(100000)")?;
        let mut rows = check.query([])?;
        let mut lines = 0;
        while let Some(row) = rows.next()? {
            let line: Cell = row.get(0)?;
            lines += usize::from(line != Cell::Text(b"ok".to_vec()));
        }
        Ok(lines)
    };
    lines().unwrap_or(usize::MAX)
}

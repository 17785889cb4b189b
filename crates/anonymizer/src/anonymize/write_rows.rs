//! What is written to a golden: rows as the transforms make them, AUTOINCREMENT sequence values,
//! settings.

use rusqlite::{Connection, Statement};
use sqlite_facts::{SEQUENCE_TABLE, pragma, quote, quote_list};

use super::run::Share;
use super::text_shapes::TextShapes;
use super::unknown_cells::UnknownCells;
use crate::error::Error;
use crate::read_rows::{KeptRows, each_kept_row, len_bytes};
use crate::schema::{TargetSchema, TargetTable};
use crate::transform::{CleanCell, Moves, Transform};

/// Writes rows, and counts how often each shape of a text occurs.
pub(crate) struct RowWriter<'w> {
    transform: &'w Transform<'w>,
    moves: &'w Moves,
    shapes: TextShapes,
    written: u64,
    /// Of cells of the source.
    read_bytes: u64,
    progress: &'w mut dyn FnMut(u64),
}

impl<'w> RowWriter<'w> {
    /// `progress` is called with the bytes of all cells that have been read by then.
    pub(crate) fn new(
        (transform, moves): (&'w Transform<'w>, &'w Moves),
        progress: &'w mut dyn FnMut(u64),
    ) -> Self {
        Self {
            transform,
            moves,
            shapes: TextShapes::default(),
            written: 0,
            read_bytes: 0,
            progress,
        }
    }

    /// Writes the kept rows of a table; how many there are.
    pub(crate) fn write(
        &mut self,
        source: &Connection,
        golden: &Connection,
        table: &TargetTable<'_>,
        kept: &KeptRows,
    ) -> Result<u64, Error> {
        let unknown = UnknownCells::read(source, table, kept, self.transform)?;
        let mut insert = insert(golden, table)?;
        let mut cell = CleanCell::default();
        let before = self.written;
        each_kept_row(source, table, kept, &mut |row| {
            let takes_rowid = usize::from(table.writes_rowids());
            if takes_rowid == 1 {
                let rowid = if table.keeps_rowids {
                    self.moves.number(&table.rowid_domain, row.get(0)?)
                } else {
                    i64::try_from(self.written - before + 1).unwrap_or(i64::MAX)
                };
                insert.raw_bind_parameter(1, rowid)?;
            }
            for (position, column) in table.columns.iter().enumerate() {
                let cell = if let Some(cell) = unknown.cell(position, self.written - before) {
                    cell
                } else {
                    let value = row.get_ref(position + 1)?;
                    self.transform.cell(column.node, value, &mut cell);
                    &cell
                };
                self.shapes.add(column.node, cell);
                insert.raw_bind_parameter(position + 1 + takes_rowid, cell)?;
            }
            insert.raw_execute()?;
            self.written += 1;
            self.read_bytes += len_bytes(row, table)?;
            (self.progress)(self.read_bytes);
            Ok(())
        })?;
        Ok(self.written - before)
    }

    /// Texts that have a shape alone, among all.
    pub(crate) fn lone_texts(&self) -> Share {
        self.shapes.lone_texts()
    }

    /// Cells of JSON that what was written in them tells apart, and those that their known keys and words do,
    /// among all.
    pub(crate) fn lone_json_cells(&self) -> [Share; 2] {
        [self.shapes.lone_json_cells(), self.shapes.lone_json_words()]
    }
}

fn insert<'g>(golden: &'g Connection, table: &TargetTable<'_>) -> Result<Statement<'g>, Error> {
    let mut columns = quote_list(table.columns.iter().map(|column| &column.name));
    let mut count = table.columns.len();
    if table.writes_rowids() {
        columns = format!("rowid, {columns}");
        count += 1;
    }
    let marks = vec!["?"; count].join(", ");
    let name = quote(&table.name);
    golden
        .prepare(&format!("INSERT INTO {name}({columns}) VALUES({marks})"))
        .map_err(Error::sqlite_in("write", &table.name))
}

/// The greatest rowid that AUTOINCREMENT has given out in a table of the source.
pub(crate) fn sequence_value(
    source: &Connection,
    table: &TargetTable<'_>,
) -> Result<Option<i64>, Error> {
    if !table.autoincrement {
        return Ok(None);
    }
    let sql = format!(
        "SELECT max(seq) FROM {SEQUENCE_TABLE} WHERE name = ?1 AND typeof(seq) = 'integer'"
    );
    source
        .query_row(&sql, [&table.source], |row| row.get(0))
        .map_err(Error::sqlite("read the AUTOINCREMENT sequence values"))
}

/// Writes the AUTOINCREMENT sequence values of the source: with lower ones, ids would be used again.
pub(crate) fn write_sequence_values(
    source: &Connection,
    golden: &Connection,
    schema: &TargetSchema<'_>,
    moves: &Moves,
) -> Result<(), Error> {
    let failed = Error::sqlite("carry over the AUTOINCREMENT sequence values");
    for table in schema.tables.iter().filter(|table| table.autoincrement) {
        let delete = format!("DELETE FROM {SEQUENCE_TABLE} WHERE name = ?1");
        golden.execute(&delete, [&table.name]).map_err(&failed)?;
        if let Some(value) = sequence_value(source, table)? {
            let number = moves.number(&table.rowid_domain, value);
            let insert = format!("INSERT INTO {SEQUENCE_TABLE}(name, seq) VALUES(?1, ?2)");
            golden
                .execute(&insert, rusqlite::params![table.name, number])
                .map_err(&failed)?;
        }
    }
    Ok(())
}

/// Writes the settings of the source that a golden has. The server leaves both at 0; of another number
/// the sign stays.
pub(crate) fn write_settings(source: &Connection, golden: &Connection) -> Result<(), Error> {
    for name in ["user_version", "application_id"] {
        let write = || {
            let value: i32 = pragma(source, name)?;
            golden.pragma_update(None, name, value.signum())
        };
        write().map_err(Error::sqlite("carry over the settings"))?;
    }
    Ok(())
}

//! Fills a golden: rows as the transforms make them, marks of AUTOINCREMENT, settings.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Statement};

use crate::read_rows::{Pick, each_row};
use crate::schema::target_schema::{TargetSchema, TargetTable, quoted};
use crate::{CleanCell, Error, RowProgress, Transform};

/// Writes rows, and counts how often each shape of a text occurs.
pub(crate) struct Writer<'w> {
    transform: &'w Transform<'w>,
    shapes: HashMap<u64, bool>,
    written: u64,
    tell: &'w mut dyn FnMut(RowProgress),
}

impl<'w> Writer<'w> {
    pub(crate) fn new(transform: &'w Transform<'w>, tell: &'w mut dyn FnMut(RowProgress)) -> Self {
        Self {
            transform,
            shapes: HashMap::new(),
            written: 0,
            tell,
        }
    }

    pub(crate) fn table(
        &mut self,
        source: &Connection,
        golden: &Connection,
        table: &TargetTable<'_>,
        pick: &Pick,
    ) -> Result<u64, Error> {
        let mut insert = insert(golden, table)?;
        let mut cell = CleanCell::default();
        let before = self.written;
        each_row(source, table, pick, &mut |row| {
            let takes_rowid = usize::from(table.takes_rowid());
            if takes_rowid == 1 {
                let rowid: i64 = if table.keeps_rowids {
                    row.get(0)?
                } else {
                    i64::try_from(self.written - before + 1).unwrap_or(i64::MAX)
                };
                insert.raw_bind_parameter(1, rowid)?;
            }
            for (position, column) in table.columns.iter().enumerate() {
                let value = row.get_ref(position + 1)?;
                self.transform.cell(column.node, value, &mut cell);
                self.count_shape(&cell)?;
                insert.raw_bind_parameter(position + 1 + takes_rowid, &cell)?;
            }
            insert.raw_execute()?;
            self.written += 1;
            (self.tell)(RowProgress::Written(self.written));
            Ok(())
        })?;
        Ok(self.written - before)
    }

    fn count_shape(&mut self, cell: &CleanCell) -> rusqlite::Result<()> {
        let output = cell.to_sql()?;
        let ToSqlOutput::Borrowed(ValueRef::Text(bytes) | ValueRef::Blob(bytes)) = &output else {
            return Ok(());
        };
        // Tags and times say nothing to whoever has no key; what is left is the shape.
        let mut hasher = DefaultHasher::new();
        let is_shape = |byte: &u8| !byte.is_ascii_alphanumeric() || matches!(byte, b'x' | b'A');
        for byte in bytes.iter().filter(|byte| is_shape(byte)) {
            byte.hash(&mut hasher);
        }
        self.shapes
            .entry(hasher.finish())
            .and_modify(|is_alone| *is_alone = false)
            .or_insert(true);
        Ok(())
    }

    pub(crate) fn singled_out(&self) -> (u64, u64) {
        let alone = self.shapes.values().filter(|is_alone| **is_alone).count();
        (alone as u64, self.shapes.len() as u64)
    }
}

impl TargetTable<'_> {
    /// Whether the rowid is written beside the columns: it is no column, and there is one.
    fn takes_rowid(&self) -> bool {
        self.rowid_alias.is_none() && self.rowid_name.is_some()
    }
}

fn insert<'g>(golden: &'g Connection, table: &TargetTable<'_>) -> Result<Statement<'g>, Error> {
    let mut names: Vec<String> = table
        .columns
        .iter()
        .map(|column| quoted(&column.name))
        .collect();
    if table.takes_rowid() {
        names.insert(0, "rowid".to_owned());
    }
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!(
        "INSERT INTO {}({}) VALUES({marks})",
        quoted(&table.name),
        names.join(", ")
    );
    golden
        .prepare(&sql)
        .map_err(Error::sqlite_in("write", &table.name))
}

/// The marks of AUTOINCREMENT: a lower one would give ids again.
pub(crate) fn sequence(
    source: &Connection,
    golden: &Connection,
    schema: &TargetSchema<'_>,
) -> Result<(), Error> {
    let failed = Error::sqlite("carry over the marks of AUTOINCREMENT");
    for table in schema.tables.iter().filter(|table| table.autoincrement) {
        let carry = || -> rusqlite::Result<()> {
            let mark: Option<i64> = source
                .prepare("SELECT max(seq) FROM sqlite_sequence WHERE name = ?1 AND typeof(seq) = 'integer'")?
                .query_row([&table.source], |row| row.get(0))?;
            golden.execute("DELETE FROM sqlite_sequence WHERE name = ?1", [&table.name])?;
            if let Some(mark) = mark {
                let sql = "INSERT INTO sqlite_sequence(name, seq) VALUES(?1, ?2)";
                golden.execute(sql, rusqlite::params![table.name, mark])?;
            }
            Ok(())
        };
        carry().map_err(&failed)?;
    }
    Ok(())
}

pub(crate) fn settings(source: &Connection, golden: &Connection) -> Result<(), Error> {
    for pragma in ["user_version", "application_id"] {
        let carry = || -> rusqlite::Result<()> {
            let value: i32 = source.pragma_query_value(None, pragma, |row| row.get(0))?;
            golden.pragma_update(None, pragma, value)
        };
        carry().map_err(Error::sqlite("carry over the settings"))?;
    }
    Ok(())
}

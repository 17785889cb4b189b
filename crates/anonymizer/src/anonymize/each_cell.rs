//! Every value of a source, for a judge that compares it with a golden.

use rusqlite::types::ValueRef;

use super::run::{Anonymize, RowProgress, RowStage};
use crate::error::Error;
use crate::read_rows::{cell_bytes, each_row, used_bytes};
use crate::rows_ahead::{RowSender, read_ahead};
use crate::schema::TargetSchema;

/// What is done with a cell.
pub type VisitCell<'v> = &'v mut (dyn FnMut(ValueRef<'_>) + Send);

/// Visits every cell of the source, and the name and text of every object: always in the same order, and on a
/// thread of its own, while the next ones are read.
pub fn each_cell(
    run: &Anonymize<'_>,
    progress: &mut dyn FnMut(RowProgress),
    visit: VisitCell<'_>,
) -> Result<(), Error> {
    read_ahead(
        |sender| read(run, progress, sender),
        // Nothing is found beforehand.
        &|_| (),
        &mut |row, ()| row.iter().copied().for_each(&mut *visit),
    )
}

fn read(
    run: &Anonymize<'_>,
    progress: &mut dyn FnMut(RowProgress),
    sender: &mut RowSender<'_, ()>,
) -> Result<(), Error> {
    let schema = TargetSchema::read(run.source, run.known, run.policy)?;
    let failed = Error::sqlite("read the schema");
    let mut objects = run
        .source
        .prepare("SELECT name, tbl_name, sql FROM main.sqlite_schema")
        .map_err(&failed)?;
    let mut rows = objects.query([]).map_err(&failed)?;
    while let Some(row) = rows.next().map_err(&failed)? {
        for position in 0..3 {
            sender.cell(row.get_ref(position).map_err(&failed)?);
        }
        sender.end_row();
    }
    let (mut done_bytes, total_bytes) = (0, used_bytes(run.source)?);
    for table in &schema.tables {
        each_row(run.source, table, &mut |row| {
            for position in 1..=table.columns.len() {
                let value = row.get_ref(position)?;
                done_bytes += cell_bytes(value);
                sender.cell(value);
            }
            sender.end_row();
            progress(RowProgress {
                stage: RowStage::Compare,
                done_bytes,
                total_bytes,
            });
            Ok(())
        })?;
    }
    Ok(())
}

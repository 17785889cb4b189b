//! Every value of a source, for a judge that compares it with a golden.

use rusqlite::types::ValueRef;

use super::run::{Anonymize, RowProgress, RowStage};
use crate::error::Error;
use crate::read_rows::{each_row, len_bytes, used_bytes};
use crate::schema::TargetSchema;

/// Visits every cell of the source, and the name and text of every object.
pub fn each_cell(
    run: &Anonymize<'_>,
    progress: &mut dyn FnMut(RowProgress),
    visit: &mut dyn FnMut(ValueRef<'_>),
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
            visit(row.get_ref(position).map_err(&failed)?);
        }
    }
    let (mut done_bytes, total_bytes) = (0, used_bytes(run.source)?);
    for table in &schema.tables {
        each_row(run.source, table, &mut |row| {
            for position in 1..=table.columns.len() {
                visit(row.get_ref(position)?);
            }
            done_bytes += len_bytes(row, table)?;
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

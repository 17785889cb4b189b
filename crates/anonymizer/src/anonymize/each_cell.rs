//! Every value of a source, for a judge that compares it with a golden.

use std::panic::resume_unwind;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use rusqlite::types::ValueRef;

use super::batch::Batch;
use super::run::{Anonymize, RowProgress, RowStage};
use crate::error::Error;
use crate::read_rows::{each_row, len_bytes, used_bytes};
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
    thread::scope(|scope| {
        let (to, from) = sync_channel::<Batch>(1);
        let visited = scope.spawn(move || {
            for batch in from {
                batch.each(visit);
            }
        });
        let mut sender = Sender {
            batch: Batch::default(),
            to,
        };
        let read = read(run, progress, &mut sender);
        sender.send();
        drop(sender);
        match visited.join() {
            Ok(()) => read,
            Err(panic) => resume_unwind(panic),
        }
    })
}

/// The batch that is being filled, and where it goes.
struct Sender {
    batch: Batch,
    to: SyncSender<Batch>,
}

impl Sender {
    fn push(&mut self, value: ValueRef<'_>) {
        self.batch.push(value);
        if self.batch.is_full() {
            self.send();
        }
    }

    fn send(&mut self) {
        // Whoever receives has panicked where this fails, and joining says so.
        drop(self.to.send(std::mem::take(&mut self.batch)));
    }
}

fn read(
    run: &Anonymize<'_>,
    progress: &mut dyn FnMut(RowProgress),
    sender: &mut Sender,
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
            sender.push(row.get_ref(position).map_err(&failed)?);
        }
    }
    let (mut done_bytes, total_bytes) = (0, used_bytes(run.source)?);
    for table in &schema.tables {
        each_row(run.source, table, &mut |row| {
            for position in 1..=table.columns.len() {
                sender.push(row.get_ref(position)?);
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

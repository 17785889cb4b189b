//! Rows on their way from the thread that reads them to the one that works with them.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread::{self, ScopedJoinHandle};

use rusqlite::types::ValueRef;

/// A batch with so many bytes is passed on. A larger row is a batch alone.
const BATCH_BYTES: usize = 1 << 18;

/// Reads on this thread and works on another, which is handed the rows in the order in which they were sent. Where
/// the system gives no thread, this one does both.
///
/// Memory: three batches, and what the largest row needs in each.
pub(crate) fn read_ahead<E>(
    read: impl FnOnce(&mut RowSender<'_>) -> Result<(), E>,
    work: RowWork<'_>,
) -> Result<(), E> {
    thread::scope(|scope| {
        let (to, from) = sync_channel::<Batch>(1);
        let (back, emptied) = channel();
        let (give, given) = channel::<RowWork<'_>>();
        let run = move || {
            let work = given
                .recv()
                .expect("the work follows as soon as there is a thread");
            for mut batch in from {
                batch.each(work);
                batch.clear();
                // Once all is read, no more batches are wanted.
                drop(back.send(batch));
            }
        };
        let (worker, to) = match thread::Builder::new().spawn_scoped(scope, run) {
            Ok(worker) => {
                drop(give.send(work));
                (Some(worker), Receives::Worker { to, emptied })
            }
            Err(_) => (None, Receives::Here(work)),
        };
        let mut sender = RowSender {
            batch: Batch::default(),
            to,
        };
        let read = read(&mut sender);
        sender.send();
        drop(sender);
        match worker.map_or(Ok(()), ScopedJoinHandle::join) {
            Ok(()) => read,
            Err(panic) => resume_unwind(panic),
        }
    })
}

/// What is done with each row.
type RowWork<'w> = &'w mut (dyn FnMut(&[ValueRef<'_>]) + Send);

/// The batch that is being filled, and where it goes.
pub(crate) struct RowSender<'w> {
    batch: Batch,
    to: Receives<'w>,
}

/// What a batch is handed to.
enum Receives<'w> {
    Worker {
        to: SyncSender<Batch>,
        emptied: Receiver<Batch>,
    },
    Here(RowWork<'w>),
}

impl RowSender<'_> {
    /// Adds a cell to the row.
    pub(crate) fn cell(&mut self, value: ValueRef<'_>) {
        self.batch.push(value);
    }

    /// Ends the row.
    pub(crate) fn end_row(&mut self) {
        self.batch.row_ends.push(self.batch.cells.len());
        if self.batch.is_full() {
            self.send();
        }
    }

    fn send(&mut self) {
        match &mut self.to {
            Receives::Worker { to, emptied } => {
                let next = emptied.try_recv().unwrap_or_default();
                // Whoever receives has panicked where this fails, and joining says so.
                drop(to.send(std::mem::replace(&mut self.batch, next)));
            }
            Receives::Here(work) => {
                self.batch.each(work);
                self.batch.clear();
            }
        }
    }
}

/// Copies of rows, in order. No more can be done with their cells than with those of SQLite: they are visited.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    cells: Vec<BatchCell>,
    /// How many cells there are up to the end of each row.
    row_ends: Vec<usize>,
}

/// A cell, or the length of its bytes.
enum BatchCell {
    Null,
    Integer(i64),
    Real(f64),
    Text(usize),
    Blob(usize),
}

impl Batch {
    fn push(&mut self, value: ValueRef<'_>) {
        let cell = match value {
            ValueRef::Null => BatchCell::Null,
            ValueRef::Integer(integer) => BatchCell::Integer(integer),
            ValueRef::Real(real) => BatchCell::Real(real),
            ValueRef::Text(bytes) => BatchCell::Text(self.copy(bytes)),
            ValueRef::Blob(bytes) => BatchCell::Blob(self.copy(bytes)),
        };
        self.cells.push(cell);
    }

    /// Whether it is time to pass it on.
    fn is_full(&self) -> bool {
        self.bytes.len() + size_of_val(&*self.cells) >= BATCH_BYTES
    }

    /// Visits the rows in the order in which they came.
    fn each(&self, visit: &mut dyn FnMut(&[ValueRef<'_>])) {
        let mut rest = &*self.bytes;
        let mut take = |len_bytes: usize| {
            let (bytes, after) = rest.split_at(len_bytes);
            rest = after;
            bytes
        };
        let (mut row, mut from) = (Vec::new(), 0);
        for end in &self.row_ends {
            row.clear();
            row.extend(self.cells[from..*end].iter().map(|cell| match *cell {
                BatchCell::Null => ValueRef::Null,
                BatchCell::Integer(integer) => ValueRef::Integer(integer),
                BatchCell::Real(real) => ValueRef::Real(real),
                BatchCell::Text(len_bytes) => ValueRef::Text(take(len_bytes)),
                BatchCell::Blob(len_bytes) => ValueRef::Blob(take(len_bytes)),
            }));
            visit(&row);
            from = *end;
        }
    }

    /// Takes all rows out. The room for an uncommonly large one is given back.
    fn clear(&mut self) {
        self.bytes.clear();
        self.bytes.shrink_to(2 * BATCH_BYTES);
        self.cells.clear();
        self.row_ends.clear();
    }

    fn copy(&mut self, bytes: &[u8]) -> usize {
        self.bytes.extend_from_slice(bytes);
        bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::*;

    /// Hands rows over in this way, more than are on their way at a time.
    fn check(hand_over: impl FnOnce(&mut dyn FnMut(&mut RowSender<'_>), RowWork<'_>)) {
        let rows = [
            vec![
                Value::Text("a".to_owned()),
                Value::Null,
                Value::Blob(vec![0, 1]),
            ],
            vec![],
            vec![Value::Integer(i64::MIN), Value::Real(0.5)],
            vec![Value::Blob(vec![2; 3 * BATCH_BYTES]), Value::Null],
            vec![Value::Text(String::new())],
        ];
        let sent: Vec<_> = rows.iter().cycle().take(40).collect();
        let mut came = Vec::new();
        let mut read = |sender: &mut RowSender<'_>| {
            for row in &sent {
                for cell in *row {
                    sender.cell(cell.into());
                }
                sender.end_row();
            }
        };
        hand_over(&mut read, &mut |row| {
            let row = row.iter().map(|cell| Value::try_from(*cell).unwrap());
            came.push(row.collect::<Vec<_>>());
        });
        assert!(came.iter().eq(sent));
    }

    #[test]
    fn rows_come_as_they_went() {
        check(|read, work| {
            let end = |sender: &mut RowSender<'_>| {
                read(sender);
                Err("the end")
            };
            assert_eq!(read_ahead(end, work), Err("the end"));
        });
    }

    #[test]
    fn one_thread_does_both_where_there_is_no_other() {
        check(|read, work| {
            let mut sender = RowSender {
                batch: Batch::default(),
                to: Receives::Here(work),
            };
            read(&mut sender);
            sender.send();
        });
    }
}

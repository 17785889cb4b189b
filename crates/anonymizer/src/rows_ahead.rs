//! Rows on their way from the thread that reads them to the one that works with them.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, channel, sync_channel};
use std::thread::{self, ScopedJoinHandle};

use rusqlite::types::ValueRef;

/// A batch with so many bytes is passed on. A larger row is a batch alone.
const BATCH_BYTES: usize = 1 << 18;

/// Reads on this thread and works on another, which is handed the rows in the order in which they were sent, each
/// with what `prepare` makes of it: whichever thread would wait for the other prepares. Where the system gives no
/// thread, this one does all.
///
/// Memory: four batches, each with what was prepared of it; of the largest row three copies.
pub(crate) fn read_ahead<P: Send, E>(
    read: impl FnOnce(&mut RowSender<'_, P>) -> Result<(), E>,
    prepare: PrepareRow<'_, P>,
    work: RowWork<'_, P>,
) -> Result<(), E> {
    thread::scope(|scope| {
        let (to, from) = sync_channel::<Batch<P>>(1);
        let (back, emptied) = channel();
        let (give, given) = channel::<RowWork<'_, P>>();
        let run = move || {
            let work = given
                .recv()
                .expect("the work follows as soon as there is a thread");
            for mut batch in from {
                batch.hand_over(prepare, work);
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
            prepare,
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

/// What is made of each row beforehand, on either thread.
pub(crate) type PrepareRow<'p, P> = &'p (dyn Fn(&[ValueRef<'_>]) -> P + Sync);
/// What is done with each row, and with what was made of it.
pub(crate) type RowWork<'w, P> = &'w mut (dyn FnMut(&[ValueRef<'_>], P) + Send);

/// The batch that is being filled, and where it goes.
pub(crate) struct RowSender<'w, P> {
    batch: Batch<P>,
    prepare: PrepareRow<'w, P>,
    to: Receives<'w, P>,
}

/// What a batch is handed to.
enum Receives<'w, P> {
    Worker {
        to: SyncSender<Batch<P>>,
        emptied: Receiver<Batch<P>>,
    },
    Here(RowWork<'w, P>),
}

impl<P> RowSender<'_, P> {
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
                let batch = std::mem::replace(&mut self.batch, next);
                if let Err(TrySendError::Full(mut batch)) = to.try_send(batch) {
                    batch.prepare(self.prepare);
                    // Whoever receives has panicked where this fails, and joining says so.
                    drop(to.send(batch));
                }
            }
            Receives::Here(work) => self.batch.hand_over(self.prepare, work),
        }
    }
}

/// Copies of rows, in order. No more can be done with their cells than with those of SQLite: they are visited.
struct Batch<P> {
    bytes: Vec<u8>,
    cells: Vec<BatchCell>,
    /// How many cells there are up to the end of each row.
    row_ends: Vec<usize>,
    /// What was made of each row, or nothing yet.
    prepared: Vec<P>,
}

impl<P> Default for Batch<P> {
    fn default() -> Self {
        Self {
            bytes: Vec::new(),
            cells: Vec::new(),
            row_ends: Vec::new(),
            prepared: Vec::new(),
        }
    }
}

/// A cell, or the length of its bytes.
enum BatchCell {
    Null,
    Integer(i64),
    Real(f64),
    Text(usize),
    Blob(usize),
}

impl<P> Batch<P> {
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

    fn copy(&mut self, bytes: &[u8]) -> usize {
        self.bytes.extend_from_slice(bytes);
        bytes.len()
    }

    /// Whether it is time to pass it on.
    fn is_full(&self) -> bool {
        self.bytes.len() + size_of_val(&*self.cells) >= BATCH_BYTES
    }

    fn prepare(&mut self, prepare: PrepareRow<'_, P>) {
        let mut prepared = std::mem::take(&mut self.prepared);
        self.each(&mut |row| prepared.push(prepare(row)));
        self.prepared = prepared;
    }

    /// Takes all rows out, and hands them over in the order in which they came. The room for an uncommonly large one
    /// is given back.
    fn hand_over(&mut self, prepare: PrepareRow<'_, P>, work: RowWork<'_, P>) {
        let mut prepared = std::mem::take(&mut self.prepared);
        let mut made = prepared.drain(..);
        self.each(&mut |row| work(row, made.next().unwrap_or_else(|| prepare(row))));
        drop(made);
        self.prepared = prepared;
        self.bytes.clear();
        self.bytes.shrink_to(2 * BATCH_BYTES);
        self.cells.clear();
        self.row_ends.clear();
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
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use rusqlite::types::Value;

    use super::*;

    const A_MINUTE: Duration = Duration::from_secs(60);

    fn count_cells(row: &[ValueRef<'_>]) -> usize {
        row.len()
    }

    /// Hands rows over in this way, more than are on their way at a time.
    fn check(
        hand_over: impl FnOnce(&mut dyn FnMut(&mut RowSender<'_, usize>), RowWork<'_, usize>),
    ) {
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
        let mut read = |sender: &mut RowSender<'_, usize>| {
            for row in &sent {
                for cell in *row {
                    sender.cell(cell.into());
                }
                sender.end_row();
            }
        };
        hand_over(&mut read, &mut |row, prepared| {
            assert_eq!(prepared, row.len());
            let row = row.iter().map(|cell| Value::try_from(*cell).unwrap());
            came.push(row.collect::<Vec<_>>());
        });
        assert!(came.iter().eq(sent));
    }

    #[test]
    fn rows_come_as_they_went() {
        check(|read, work| {
            let end = |sender: &mut RowSender<'_, usize>| {
                read(sender);
                Err("the end")
            };
            assert_eq!(read_ahead(end, &count_cells, work), Err("the end"));
        });
    }

    #[test]
    fn one_thread_does_all_where_there_is_no_other() {
        check(|read, work| {
            let mut sender = RowSender {
                batch: Batch::default(),
                prepare: &count_cells,
                to: Receives::Here(work),
            };
            read(&mut sender);
            sender.send();
        });
    }

    /// Rows of a batch each, and as many as are never on their way at a time.
    fn hand_over_large_rows(prepare: PrepareRow<'_, usize>, work: RowWork<'_, usize>) {
        let read = |sender: &mut RowSender<'_, usize>| {
            let cell = vec![0; BATCH_BYTES];
            for _ in 0..LARGE_ROWS {
                sender.cell(ValueRef::Blob(&cell));
                sender.end_row();
            }
            Ok::<(), ()>(())
        };
        read_ahead(read, prepare, work).unwrap();
    }

    const LARGE_ROWS: usize = 8;

    /// The work waits until a row was prepared on the thread that reads, which it does when it would wait itself.
    #[test]
    fn the_thread_that_would_wait_prepares() {
        let reader = thread::current().id();
        let (prepared_here, is_prepared_here) = channel();
        let prepared = AtomicUsize::new(0);
        let prepare = |row: &[ValueRef<'_>]| {
            prepared.fetch_add(1, Ordering::Relaxed);
            if thread::current().id() == reader {
                prepared_here.send(()).ok();
            }
            row.len()
        };
        let mut is_first = true;
        let mut work = move |_: &[ValueRef<'_>], _| {
            if std::mem::take(&mut is_first) {
                is_prepared_here.recv_timeout(A_MINUTE).unwrap();
            }
        };
        hand_over_large_rows(&prepare, &mut work);
        // Each row once.
        assert_eq!(prepared.into_inner(), LARGE_ROWS);
    }

    #[test]
    fn what_was_prepared_stays_with_its_row() {
        let mut batch = Batch::default();
        for number in 0..3 {
            batch.push(ValueRef::Integer(number));
            batch.row_ends.push(batch.cells.len());
        }
        let number = |row: &[ValueRef<'_>]| row[0].as_i64().unwrap();
        batch.prepare(&number);
        let mut came = Vec::new();
        let again = |_: &[ValueRef<'_>]| panic!("it is prepared");
        batch.hand_over(&again, &mut |row, prepared| {
            came.push((number(row), prepared));
        });
        assert_eq!(came, [(0, 0), (1, 1), (2, 2)]);
        // Nothing of it is left for the next rows.
        batch.push(ValueRef::Integer(7));
        batch.row_ends.push(1);
        batch.hand_over(&number, &mut |row, prepared| {
            came.push((number(row), prepared));
        });
        assert_eq!(came[3..], [(7, 7)]);
    }

    #[test]
    fn the_room_of_a_large_row_is_given_back() {
        let mut batch = Batch::default();
        batch.push(ValueRef::Blob(&vec![0; 8 * BATCH_BYTES]));
        batch.row_ends.push(1);
        batch.hand_over(&count_cells, &mut |_, _| {});
        assert!(batch.bytes.capacity() <= 2 * BATCH_BYTES);
    }

    #[test]
    fn a_panic_of_either_thread_is_passed_on() {
        let panics = |prepare: PrepareRow<'_, usize>, work: RowWork<'_, usize>| {
            let run = AssertUnwindSafe(|| hand_over_large_rows(prepare, work));
            let panic = catch_unwind(run).unwrap_err();
            assert_eq!(panic.downcast_ref(), Some(&"as asked"));
        };
        let asked = || -> usize { std::panic::panic_any("as asked") };
        panics(&count_cells, &mut |_, _| _ = asked());
        panics(&|_| asked(), &mut |_, _| {});
    }
}

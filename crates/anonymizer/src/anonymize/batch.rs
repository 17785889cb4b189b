//! Cells of a source on their way from the thread that reads to the one that judges.

use rusqlite::types::ValueRef;

/// A batch with so many bytes is passed on. A larger cell is a batch alone.
const BATCH_BYTES: usize = 1 << 20;

/// Copies of cells, in order. No more can be done with them than with those of SQLite: they are visited.
#[derive(Default)]
pub(super) struct Batch {
    bytes: Vec<u8>,
    cells: Vec<BatchCell>,
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
    pub(super) fn push(&mut self, value: ValueRef<'_>) {
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
    pub(super) fn is_full(&self) -> bool {
        self.bytes.len() + size_of_val(&*self.cells) >= BATCH_BYTES
    }

    /// Visits the cells in the order in which they came.
    pub(super) fn each(&self, visit: &mut dyn FnMut(ValueRef<'_>)) {
        let mut rest = &*self.bytes;
        let mut take = |len_bytes: usize| {
            let (bytes, after) = rest.split_at(len_bytes);
            rest = after;
            bytes
        };
        for cell in &self.cells {
            visit(match *cell {
                BatchCell::Null => ValueRef::Null,
                BatchCell::Integer(integer) => ValueRef::Integer(integer),
                BatchCell::Real(real) => ValueRef::Real(real),
                BatchCell::Text(len_bytes) => ValueRef::Text(take(len_bytes)),
                BatchCell::Blob(len_bytes) => ValueRef::Blob(take(len_bytes)),
            });
        }
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

    #[test]
    fn cells_come_as_they_went() {
        let cells = [
            Value::Text("a".to_owned()),
            Value::Null,
            Value::Blob(vec![0, 1]),
            Value::Integer(i64::MIN),
            Value::Real(0.5),
            Value::Text(String::new()),
            Value::Blob(vec![2; BATCH_BYTES]),
        ];
        let mut batch = Batch::default();
        for cell in &cells {
            assert!(!batch.is_full());
            batch.push(cell.into());
        }
        assert!(batch.is_full());
        let mut came = Vec::new();
        batch.each(&mut |cell| came.push(Value::try_from(cell).unwrap()));
        assert!(came == cells);
    }
}

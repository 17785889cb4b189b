//! What one cell holds, and the one total order of all cells.

use std::cmp::Ordering;
use std::fmt;

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

/// The value of one cell, bit for bit.
///
/// Two cells are equal when their storage class and every bit are: `-0.0` is not `0.0`, and text is
/// its UTF-8 bytes, valid or not. The order is NULL < INTEGER < REAL < TEXT < BLOB, inside a class
/// by value: reals by IEEE total order, bytes by `memcmp`. No collation has a say in it.
#[derive(Debug, Clone)]
pub enum Cell {
    /// SQL NULL.
    Null,
    /// A 64-bit signed integer.
    Integer(i64),
    /// An IEEE double; SQLite stores no NaN.
    Real(f64),
    /// UTF-8 bytes as SQLite holds them, which need not be valid UTF-8 and may hold NUL.
    Text(Vec<u8>),
    /// Raw bytes.
    Blob(Vec<u8>),
}

/// SQLite's five storage classes (<https://sqlite.org/datatype3.html>), in the order of [`Cell`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StorageClass {
    /// `typeof()` is `null`.
    Null,
    /// `typeof()` is `integer`.
    Integer,
    /// `typeof()` is `real`.
    Real,
    /// `typeof()` is `text`.
    Text,
    /// `typeof()` is `blob`.
    Blob,
}

impl Cell {
    /// Which of SQLite's storage classes the cell has.
    #[must_use]
    pub fn storage_class(&self) -> StorageClass {
        match self {
            Self::Null => StorageClass::Null,
            Self::Integer(_) => StorageClass::Integer,
            Self::Real(_) => StorageClass::Real,
            Self::Text(_) => StorageClass::Text,
            Self::Blob(_) => StorageClass::Blob,
        }
    }

    /// Takes over `value`, keeping the allocation where the storage class stays the same: a stream
    /// of rows then allocates only when a row outgrows all rows before it.
    pub(crate) fn assign(&mut self, value: ValueRef<'_>) {
        match (&mut *self, value) {
            (Self::Text(bytes), ValueRef::Text(new)) | (Self::Blob(bytes), ValueRef::Blob(new)) => {
                bytes.clear();
                bytes.extend_from_slice(new);
            }
            _ => *self = Self::from(value),
        }
    }
}

impl From<ValueRef<'_>> for Cell {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(integer) => Self::Integer(integer),
            ValueRef::Real(real) => Self::Real(real),
            ValueRef::Text(bytes) => Self::Text(bytes.to_vec()),
            ValueRef::Blob(bytes) => Self::Blob(bytes.to_vec()),
        }
    }
}

impl<'c> From<&'c Cell> for ValueRef<'c> {
    fn from(cell: &'c Cell) -> Self {
        match cell {
            Cell::Null => ValueRef::Null,
            Cell::Integer(integer) => ValueRef::Integer(*integer),
            Cell::Real(real) => ValueRef::Real(*real),
            Cell::Text(bytes) => ValueRef::Text(bytes),
            Cell::Blob(bytes) => ValueRef::Blob(bytes),
        }
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.into()))
    }
}

impl Ord for Cell {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => a.cmp(b),
            (Self::Real(a), Self::Real(b)) => a.total_cmp(b),
            (Self::Text(a), Self::Text(b)) | (Self::Blob(a), Self::Blob(b)) => a.cmp(b),
            (a, b) => a.storage_class().cmp(&b.storage_class()),
        }
    }
}

impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Cell {}

impl fmt::Display for StorageClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Null => "NULL",
            Self::Integer => "INTEGER",
            Self::Real => "REAL",
            Self::Text => "TEXT",
            Self::Blob => "BLOB",
        })
    }
}

/// Appends `value` to `key` so that `memcmp` of keys is the order of [`Cell`], cell by cell.
///
/// Each encoding ends by itself, so keys of several cells compare like the list of cells: bytes
/// have `00` written as `00 ff` and end with `00 00`, which sorts below every continuation.
pub(crate) fn push_key(key: &mut Vec<u8>, value: ValueRef<'_>) {
    const SIGN: u64 = 1 << 63;
    match value {
        ValueRef::Null => key.push(0),
        ValueRef::Integer(integer) => {
            key.push(1);
            key.extend_from_slice(&(integer.cast_unsigned() ^ SIGN).to_be_bytes());
        }
        ValueRef::Real(real) => {
            key.push(2);
            let bits = real.to_bits();
            let ordered = if bits & SIGN == 0 { bits ^ SIGN } else { !bits };
            key.extend_from_slice(&ordered.to_be_bytes());
        }
        ValueRef::Text(bytes) => {
            key.push(3);
            push_key_bytes(key, bytes);
        }
        ValueRef::Blob(bytes) => {
            key.push(4);
            push_key_bytes(key, bytes);
        }
    }
}

fn push_key_bytes(key: &mut Vec<u8>, bytes: &[u8]) {
    for (position, part) in bytes.split(|byte| *byte == 0).enumerate() {
        if position > 0 {
            key.extend_from_slice(&[0, 0xff]);
        }
        key.extend_from_slice(part);
    }
    key.extend_from_slice(&[0, 0]);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cell() -> impl Strategy<Value = Cell> {
        let bytes = || proptest::collection::vec(prop_oneof![Just(0), Just(1), Just(0xff)], 0..4);
        prop_oneof![
            Just(Cell::Null),
            any::<i64>().prop_map(Cell::Integer),
            any::<u64>().prop_map(|bits| Cell::Real(f64::from_bits(bits))),
            prop::sample::select(vec![0.0, -0.0, f64::INFINITY, -1.0]).prop_map(Cell::Real),
            bytes().prop_map(Cell::Text),
            bytes().prop_map(Cell::Blob),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn keys_compare_like_cells(a in [cell(), cell()], b in [cell(), cell()]) {
            let key = |cells: &[Cell]| {
                let mut key = Vec::new();
                for cell in cells {
                    push_key(&mut key, cell.into());
                }
                key
            };
            prop_assert_eq!(key(&a).cmp(&key(&b)), a.cmp(&b));
        }
    }
}

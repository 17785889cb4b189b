//! The value of one cell, bit for bit, and the one total order of all cells.

use std::cmp::Ordering;
use std::fmt;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, Type, ValueRef};

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
    pub fn assign(&mut self, value: ValueRef<'_>) {
        match (&mut *self, value) {
            (Self::Text(bytes), ValueRef::Text(new)) | (Self::Blob(bytes), ValueRef::Blob(new)) => {
                bytes.clear();
                bytes.extend_from_slice(new);
            }
            _ => *self = Self::from(value),
        }
    }
}

impl From<Type> for StorageClass {
    fn from(class: Type) -> Self {
        match class {
            Type::Null => Self::Null,
            Type::Integer => Self::Integer,
            Type::Real => Self::Real,
            Type::Text => Self::Text,
            Type::Blob => Self::Blob,
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

impl FromSql for Cell {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(Self::from(value))
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

/// Equality of two cells to the bit, without a copy: `1` is not `1.0`, and `0.0` is not `-0.0`.
#[must_use]
pub fn same_cell(a: ValueRef<'_>, b: ValueRef<'_>) -> bool {
    match (a, b) {
        (ValueRef::Real(a), ValueRef::Real(b)) => a.to_bits() == b.to_bits(),
        (a, b) => a == b,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cell() -> impl Strategy<Value = Cell> {
        prop_oneof![
            Just(Cell::Null),
            (0..3_i64).prop_map(Cell::Integer),
            prop::sample::select(vec![0.0, -0.0, 1.0, f64::INFINITY, f64::NAN])
                .prop_map(Cell::Real),
            "[a\u{0}]{0,2}".prop_map(|text| Cell::Text(text.into_bytes())),
            "[a\u{0}]{0,2}".prop_map(|text| Cell::Blob(text.into_bytes())),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn equality_is_the_same_with_and_without_a_copy(a in cell(), b in cell()) {
            prop_assert_eq!(same_cell((&a).into(), (&b).into()), a == b);
            prop_assert!(same_cell((&a).into(), (&a).into()));
        }
    }
}

//! Cells that the server never writes. A migration notes them, so that a golden must have one of each kind.
//!
//! The migrator's own rule is another crate's: that a golden loses none of its notes is a test of both.

use rusqlite::types::ValueRef;
use sqlite_facts::StorageClass;

/// What is odd about a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum OddCell {
    /// A storage class that does not belong into the column.
    Class(StorageClass),
    /// A number in a BOOLEAN column that is neither 0 nor 1.
    NoBoolean,
    /// Text that is not UTF-8.
    NoUtf8,
    /// Text that holds a NUL byte.
    HoldsNul,
}

impl OddCell {
    /// What is odd about a value in a column of this declared type, in upper case.
    pub(super) fn find(value: ValueRef<'_>, declared_type: &str) -> Option<Self> {
        let class = StorageClass::from(value.data_type());
        let expected = match declared_type {
            "TEXT" | "DATETIME" => StorageClass::Text,
            "INTEGER" | "BOOLEAN" => StorageClass::Integer,
            _ => class,
        };
        match value {
            ValueRef::Null => None,
            _ if class != expected => Some(Self::Class(class)),
            ValueRef::Integer(number) => {
                let is_odd = declared_type == "BOOLEAN" && !matches!(number, 0 | 1);
                is_odd.then_some(Self::NoBoolean)
            }
            ValueRef::Text(text) if std::str::from_utf8(text).is_err() => Some(Self::NoUtf8),
            ValueRef::Text(text) if text.contains(&0) => Some(Self::HoldsNul),
            _ => None,
        }
    }
}

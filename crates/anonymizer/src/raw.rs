//! The private side of the wall between a source and its golden.

use rusqlite::types::{Value, ValueRef};

/// A value of a source.
///
/// It can be made and given to this crate, and nothing else: it has no `Debug`, `Display`,
/// `Serialize`, `PartialEq` or `ToSql`, and its bytes are accessible in this crate alone.
///
/// ```compile_fail
/// let raw = anonymizer::Raw::from(rusqlite::types::ValueRef::Integer(1));
/// raw.value();
/// ```
///
/// ```
/// let raw = anonymizer::Raw::from(rusqlite::types::ValueRef::Integer(1));
/// drop(raw);
/// ```
#[derive(Clone, Copy)]
pub struct Raw<'a>(ValueRef<'a>);

impl<'a> Raw<'a> {
    /// For the transforms, and for what counts values and selects rows without keeping any of them.
    pub(crate) const fn value(self) -> ValueRef<'a> {
        self.0
    }
}

impl<'a> From<ValueRef<'a>> for Raw<'a> {
    fn from(value: ValueRef<'a>) -> Self {
        Self(value)
    }
}

impl<'a> From<&'a Value> for Raw<'a> {
    fn from(value: &'a Value) -> Self {
        Self(value.into())
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::{Debug, Display};

    use rusqlite::ToSql;
    use serde::Serialize;

    use super::Raw;
    use crate::Key;

    /// Compiles only as long as the type has none of these traits: with one, it is ambiguous which
    /// `absent` is meant.
    macro_rules! check_absent {
        ($type:ty: $($which:path),+) => {$({
            trait Absent<A> {
                fn absent() {}
            }
            struct Present;
            impl<T: ?Sized> Absent<()> for T {}
            impl<T: ?Sized + $which> Absent<Present> for T {}
            <$type as Absent<_>>::absent();
        })+};
    }

    #[test]
    fn what_is_raw_or_secret_cannot_be_shown_or_written() {
        check_absent!(Raw<'static>: Debug, Display, Serialize, PartialEq, ToSql, AsRef<[u8]>);
        check_absent!(Key: Debug, Display, Serialize, PartialEq, ToSql, AsRef<[u8]>, Clone);
    }
}

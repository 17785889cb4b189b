//! The values of a record, the form of rows and of index keys (2.1).

use crate::bytes::varint_at;

/// A value as a record holds it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RecordValue<'r> {
    /// NULL.
    Null,
    /// An integer.
    Integer(i64),
    /// A double.
    Real(f64),
    /// Text, in the encoding of the file.
    Text(&'r [u8]),
    /// Bytes.
    Blob(&'r [u8]),
}

/// The values of a record, one after the other; the first that cannot be right is the end. By default of no
/// record, which has none.
#[derive(Debug, Clone, Default)]
pub struct RecordValues<'r> {
    record: &'r [u8],
    /// Where the next type stands.
    type_at: usize,
    types_end: usize,
    /// Where the next value stands.
    value_at: usize,
}

impl<'r> RecordValues<'r> {
    /// Reads the head of a record; none where it is cut off.
    #[must_use]
    #[inline]
    pub fn new(record: &'r [u8]) -> Option<Self> {
        let (head, type_at) = varint_at(record, 0)?;
        let head = usize::try_from(head).ok()?;
        (type_at..=record.len()).contains(&head).then_some(Self {
            record,
            type_at,
            types_end: head,
            value_at: head,
        })
    }

    /// Whether all values were read, and no byte is left over.
    #[must_use]
    #[inline]
    pub fn is_at_end(&self) -> bool {
        self.type_at == self.types_end && self.value_at == self.record.len()
    }

    /// A value of each storage class that the head says, numbers 0 and the others without content: what is
    /// known of a record whose values lie in a chain.
    #[must_use]
    pub fn classes(&self) -> Vec<RecordValue<'static>> {
        let types = &self.record[..self.types_end];
        let mut at = self.type_at;
        let mut classes = Vec::new();
        while let Some((serial_type, len)) = varint_at(types, at) {
            classes.push(match serial_type {
                0 => RecordValue::Null,
                1..=6 | 8 | 9 => RecordValue::Integer(0),
                7 => RecordValue::Real(0.0),
                blob if blob % 2 == 0 => RecordValue::Blob(&[]),
                _ => RecordValue::Text(&[]),
            });
            at += len;
        }
        classes
    }

    #[inline]
    fn value(&mut self, serial_type: u64) -> Option<RecordValue<'r>> {
        let len = |odd_or_even| usize::try_from((serial_type - odd_or_even) / 2).ok();
        Some(match serial_type {
            0 => RecordValue::Null,
            1..=4 => RecordValue::Integer(self.integer(usize::try_from(serial_type).ok()?)?),
            5 => RecordValue::Integer(self.integer(6)?),
            6 => RecordValue::Integer(self.integer(8)?),
            7 => RecordValue::Real(f64::from_bits(self.integer(8)?.cast_unsigned())),
            8 => RecordValue::Integer(0),
            9 => RecordValue::Integer(1),
            // Of no file.
            10 | 11 => return None,
            blob if blob % 2 == 0 => RecordValue::Blob(self.take(len(12)?)?),
            _ => RecordValue::Text(self.take(len(13)?)?),
        })
    }

    /// The bytes of the next value.
    #[inline]
    fn take(&mut self, len: usize) -> Option<&'r [u8]> {
        let end = self.value_at.checked_add(len)?;
        let bytes = self.record.get(self.value_at..end)?;
        self.value_at = end;
        Some(bytes)
    }

    /// A big-endian integer in two's complement.
    #[inline]
    fn integer(&mut self, len: usize) -> Option<i64> {
        let bytes = self.take(len)?;
        let sign = if bytes[0] & 0x80 == 0 { 0 } else { -1 };
        let shifted = bytes
            .iter()
            .fold(sign, |so_far: i64, byte| so_far << 8 | i64::from(*byte));
        Some(shifted)
    }
}

impl<'r> Iterator for RecordValues<'r> {
    type Item = RecordValue<'r>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let types = &self.record[..self.types_end];
        let (serial_type, len) = varint_at(types, self.type_at)?;
        let value = self.value(serial_type)?;
        self.type_at += len;
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(record: &[u8], expected: &[RecordValue<'_>], is_whole: bool) {
        let mut values = RecordValues::new(record).unwrap();
        let classes: Vec<_> = expected.iter().map(std::mem::discriminant).collect();
        let found_classes = values.classes();
        let found_classes: Vec<_> = found_classes.iter().map(std::mem::discriminant).collect();
        assert_eq!(&found_classes[..expected.len()], classes);
        let found: Vec<RecordValue<'_>> = values.by_ref().collect();
        assert_eq!((&found[..], values.is_at_end()), (expected, is_whole));
    }

    #[test]
    fn values_have_the_types_of_the_head() {
        use RecordValue::{Blob, Integer, Null, Real, Text};
        check(&[1], &[], true);
        check(
            &[7, 0, 8, 9, 1, 15, 14, 0xff, b'x', 7],
            &[
                Null,
                Integer(0),
                Integer(1),
                Integer(-1),
                Text(b"x"),
                Blob(&[7]),
            ],
            true,
        );
        check(
            &[3, 5, 6, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2],
            &[Integer(-(1 << 47)), Integer(258)],
            true,
        );
        let mut record = vec![2, 7];
        record.extend((-0.5_f64).to_bits().to_be_bytes());
        check(&record, &[Real(-0.5)], true);
    }

    #[test]
    fn what_cannot_be_right_is_the_end() {
        check(&[3, 1, 1, 5], &[RecordValue::Integer(5)], false);
        check(&[2, 10], &[], false);
        check(&[2, 0, 5], &[RecordValue::Null], false);
        for record in [&[][..], &[0], &[3, 1], &[0x81]] {
            assert!(RecordValues::new(record).is_none(), "{record:?}");
        }
    }
}

//! The public side of the wall: what can be written to a golden, and the pieces that it is made of.

use std::ops::Range;

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

use crate::vocabulary::Word;

/// Bytes of memory that a cell keeps for the next one.
const KEPT_BYTES: usize = 1 << 20;

/// A cell that holds nothing of a source but what `LANGUAGE.md` allows. Only a
/// [`Transform`](super::Transform) fills it; an empty one is NULL.
#[derive(Debug, Default, Clone, PartialEq, PartialOrd)]
pub struct CleanCell {
    value: Value,
    bytes: CleanBytes,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, PartialOrd)]
enum Value {
    #[default]
    Null,
    Integer(i64),
    Real(f64),
    Text,
    Blob,
}

impl CleanCell {
    /// The cell as SQLite sees it.
    #[must_use]
    pub fn value(&self) -> ValueRef<'_> {
        match self.value {
            Value::Null => ValueRef::Null,
            Value::Integer(integer) => ValueRef::Integer(integer),
            Value::Real(real) => ValueRef::Real(real),
            Value::Text => ValueRef::Text(&self.bytes.0),
            Value::Blob => ValueRef::Blob(&self.bytes.0),
        }
    }

    pub(super) fn null(&mut self) {
        self.value = Value::Null;
    }

    pub(super) fn integer(&mut self, integer: i64) {
        self.value = Value::Integer(integer);
    }

    pub(super) fn real(&mut self, real: f64) {
        self.value = Value::Real(real);
    }

    /// Begins a TEXT; what it holds is written to what is returned.
    pub(super) fn text(&mut self) -> &mut CleanBytes {
        self.value = Value::Text;
        self.emptied()
    }

    /// The same for a BLOB.
    pub(super) fn blob(&mut self) -> &mut CleanBytes {
        self.value = Value::Blob;
        self.emptied()
    }

    fn emptied(&mut self) -> &mut CleanBytes {
        self.bytes.0.clear();
        // One cell of 100 MB must not hold its memory for all that follow.
        self.bytes.0.shrink_to(KEPT_BYTES);
        &mut self.bytes
    }
}

impl ToSql for CleanCell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.value()))
    }
}

/// Bytes that were written piece by piece. No piece takes bytes of a source: each is fixed in this
/// program, counted, drawn from a digest or a word of the policy.
#[derive(Debug, Default, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CleanBytes(Vec<u8>);

/// In what digits a tag is written.
#[derive(Clone, Copy)]
pub(super) enum Alphabet {
    Hex,
    UpperHex,
    Consonants,
}

impl Alphabet {
    /// The character of a digit of four bits.
    pub(super) const fn character(self, digit: u8) -> u8 {
        let characters = match self {
            Self::Hex => b"0123456789abcdef",
            Self::UpperHex => b"0123456789ABCDEF",
            Self::Consonants => b"bcdfghjkmnpqrstv",
        };
        characters[(digit & 15) as usize]
    }
}

impl CleanBytes {
    pub(super) fn fixed(&mut self, text: &'static str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(super) fn repeat(&mut self, piece: &'static [u8], count: usize) {
        if let [byte] = piece {
            self.0.resize(self.0.len() + count, *byte);
        } else {
            self.0.extend(std::iter::repeat_n(piece, count).flatten());
        }
    }

    pub(super) fn word(&mut self, word: Word<'_>) {
        self.0.extend_from_slice(word.text().as_bytes());
    }

    pub(super) fn digits(&mut self, digits: &[u8], alphabet: Alphabet) {
        let characters = digits.iter().map(|digit| alphabet.character(*digit));
        self.0.extend(characters);
    }

    pub(super) fn integer(&mut self, integer: i64) {
        self.0.extend_from_slice(integer.to_string().as_bytes());
    }

    /// A number with zeros before it, `width` digits at least.
    pub(super) fn padded(&mut self, number: u64, width: usize) {
        let text = format!("{number:0width$}");
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(super) fn append(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn first(&self) -> Option<&u8> {
        self.0.first()
    }

    pub(super) fn remove(&mut self, range: Range<usize>) {
        self.0.drain(range);
    }

    /// Puts so many `x` at this place.
    pub(super) fn stretch(&mut self, at: usize, fillers: usize) {
        self.0.splice(at..at, std::iter::repeat_n(b'x', fillers));
    }

    /// Puts so many spaces in front.
    pub(super) fn indent(&mut self, spaces: usize) {
        self.0.splice(..0, std::iter::repeat_n(b' ', spaces));
    }

    /// Makes what `write` writes the inside of a JSON string; `slashes` escapes them too.
    pub(super) fn escaped(&mut self, slashes: bool, write: impl FnOnce(&mut Self) -> bool) -> bool {
        let start = self.0.len();
        if !write(self) {
            self.0.truncate(start);
            return false;
        }
        let must = |b: u8| b < 0x20 || b == b'"' || b == b'\\' || slashes && b == b'/';
        if self.0[start..].iter().any(|b| must(*b)) {
            for byte in self.0.split_off(start) {
                match byte {
                    0..0x20 => self
                        .0
                        .extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
                    _ if must(byte) => self.0.extend_from_slice(&[b'\\', byte]),
                    _ => self.0.push(byte),
                }
            }
        }
        true
    }
}

//! What a column makes of a value that is stored in it.

use crate::cell::{Cell, StorageClass};

/// What a column does to a value that is stored in it: an affinity, or a type of a STRICT table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// BLOB affinity, and ANY of a STRICT table: everything stays as it is.
    Anything,
    TextAffinity,
    /// NUMERIC and INTEGER affinity, which differ in CAST alone.
    NumericAffinity,
    RealAffinity,
    Only(StorageClass),
}

impl Rule {
    /// The rule of a declared type (<https://sqlite.org/datatype3.html>, 3.1; stricttables.html).
    pub(crate) fn of(declared: &str, strict: bool) -> Self {
        let declared = declared.to_ascii_uppercase();
        if strict {
            return match declared.as_str() {
                "INT" | "INTEGER" => Self::Only(StorageClass::Integer),
                "REAL" => Self::Only(StorageClass::Real),
                "TEXT" => Self::Only(StorageClass::Text),
                "BLOB" => Self::Only(StorageClass::Blob),
                _ => Self::Anything,
            };
        }
        let has = |part: &str| declared.contains(part);
        if has("INT") {
            Self::NumericAffinity
        } else if has("CHAR") || has("CLOB") || has("TEXT") {
            Self::TextAffinity
        } else if has("BLOB") || declared.is_empty() {
            Self::Anything
        } else if has("REAL") || has("FLOA") || has("DOUB") {
            Self::RealAffinity
        } else {
            Self::NumericAffinity
        }
    }

    /// Whether a column under this rule stores `cell` as it is, through an INSERT.
    pub(crate) fn keeps(self, cell: &Cell) -> bool {
        match (self, cell) {
            (Self::Only(StorageClass::Real) | Self::RealAffinity, Cell::Real(real)) => {
                // Whole numbers are stored as integers and read as reals again: the sign of zero
                // does not survive that.
                real.to_bits() != (-0.0_f64).to_bits()
            }
            (Self::Anything, _) | (_, Cell::Null) => true,
            (Self::Only(class), cell) => cell.storage_class() == class,
            (_, Cell::Blob(_))
            | (Self::TextAffinity, Cell::Text(_))
            | (Self::NumericAffinity, Cell::Integer(_)) => true,
            (Self::TextAffinity, _) | (Self::RealAffinity, Cell::Integer(_)) => false,
            (Self::NumericAffinity, Cell::Real(real)) => !becomes_integer(*real),
            (Self::NumericAffinity | Self::RealAffinity, Cell::Text(text)) => !looks_numeric(text),
        }
    }
}

/// Whether NUMERIC affinity stores `real` as an INTEGER (`sqlite3VdbeIntegerAffinity`).
fn becomes_integer(real: f64) -> bool {
    const END: f64 = 9_223_372_036_854_775_808.0; // 2^63; the ends of i64 themselves stay reals
    real.fract() == 0.0 && real > -END && real < END
}

/// Whether NUMERIC affinity turns `text` into a number: white space around, and between it the
/// whole of an integer or decimal literal (`sqlite3AtoF`).
///
/// Only what stands before a NUL is looked at, as newer SQLite does; 3.40 keeps such text, so what
/// happens to it depends on the reader and it cannot be carried either.
pub(crate) fn looks_numeric(text: &[u8]) -> bool {
    let is_space = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ');
    let end = text
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(text.len());
    let mut rest = &text[..end];
    while let [first, tail @ ..] = rest
        && is_space(first)
    {
        rest = tail;
    }
    while let [head @ .., last] = rest
        && is_space(last)
    {
        rest = head;
    }
    if let [b'+' | b'-', tail @ ..] = rest {
        rest = tail;
    }
    let (mut digits, mut rest) = skip_digits(rest);
    if let [b'.', tail @ ..] = rest {
        let (fraction, tail) = skip_digits(tail);
        digits += fraction;
        rest = tail;
    }
    if digits == 0 {
        return false;
    }
    if let [b'e' | b'E', tail @ ..] = rest {
        let tail = if let [b'+' | b'-', tail @ ..] = tail {
            tail
        } else {
            tail
        };
        let (exponent, tail) = skip_digits(tail);
        return exponent > 0 && tail.is_empty();
    }
    rest.is_empty()
}

fn skip_digits(text: &[u8]) -> (usize, &[u8]) {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (count, &text[count..])
}

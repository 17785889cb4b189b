//! Affinity: the conversion that a column applies to a value that is stored in it.

use crate::cell::{Cell, StorageClass};

/// The affinity of a column that is not of a STRICT table
/// (<https://sqlite.org/datatype3.html>, 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Affinity {
    /// Numbers become text.
    Text,
    /// Text that is a number becomes one, and a real that is whole an integer.
    Numeric,
    /// As [`Numeric`](Self::Numeric): the two differ in CAST alone.
    Integer,
    /// As [`Numeric`](Self::Numeric), and then an integer becomes a real.
    Real,
    /// Every value stays as it is.
    Blob,
}

impl Affinity {
    /// The affinity of a declared type, whatever its case.
    #[must_use]
    pub fn of(declared_type: &str) -> Self {
        let declared = declared_type.to_ascii_uppercase();
        let has = |part: &str| declared.contains(part);
        if has("INT") {
            Self::Integer
        } else if has("CHAR") || has("CLOB") || has("TEXT") {
            Self::Text
        } else if has("BLOB") || declared.is_empty() {
            Self::Blob
        } else if has("REAL") || has("FLOA") || has("DOUB") {
            Self::Real
        } else {
            Self::Numeric
        }
    }
}

/// The effect of a column on a value that an INSERT stores in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageRule {
    /// The affinity's conversion.
    Affinity(Affinity),
    /// A type of a STRICT table: one storage class, or an error
    /// (<https://sqlite.org/stricttables.html>).
    Only(StorageClass),
}

impl StorageRule {
    /// The rule of a column, by its declared type and whether its table is STRICT.
    #[must_use]
    pub fn of(declared_type: &str, is_strict: bool) -> Self {
        if !is_strict {
            return Self::Affinity(Affinity::of(declared_type));
        }
        match declared_type.to_ascii_uppercase().as_str() {
            "INT" | "INTEGER" => Self::Only(StorageClass::Integer),
            "REAL" => Self::Only(StorageClass::Real),
            "TEXT" => Self::Only(StorageClass::Text),
            "BLOB" => Self::Only(StorageClass::Blob),
            // ANY, which converts nothing.
            _ => Self::Affinity(Affinity::Blob),
        }
    }

    /// Whether an INSERT into the column stores `cell` as it is.
    #[must_use]
    pub fn keeps(self, cell: &Cell) -> bool {
        let affinity = match (self, cell) {
            (Self::Affinity(Affinity::Blob), _) | (_, Cell::Null) => return true,
            (Self::Only(StorageClass::Real), Cell::Real(real)) => return is_kept_as_real(*real),
            (Self::Only(class), cell) => return cell.storage_class() == class,
            (Self::Affinity(affinity), _) => affinity,
        };
        match (affinity, cell) {
            (_, Cell::Blob(_)) => true,
            (Affinity::Text, cell) => cell.storage_class() == StorageClass::Text,
            (Affinity::Real, Cell::Real(real)) => is_kept_as_real(*real),
            (_, Cell::Real(real)) => !becomes_integer(*real),
            (_, Cell::Text(text)) => !looks_numeric(text),
            (affinity, _) => affinity != Affinity::Real,
        }
    }
}

/// Whether a column of reals gives `real` back to the bit. Whole numbers are stored as integers and
/// read as reals again, and an integer has no negative zero.
fn is_kept_as_real(real: f64) -> bool {
    real.to_bits() != (-0.0_f64).to_bits()
}

/// Whether NUMERIC affinity stores `real` as an INTEGER (`sqlite3VdbeIntegerAffinity`).
fn becomes_integer(real: f64) -> bool {
    const END: f64 = 9_223_372_036_854_775_808.0; // 2^63; the ends of i64 themselves stay reals
    real.fract() == 0.0 && real > -END && real < END
}

/// Whether NUMERIC affinity turns `text` into a number: white space around, and between it the
/// whole of an integer or decimal literal (`sqlite3AtoF`).
///
/// Only the text before a NUL counts, as in newer versions of SQLite; 3.40 keeps such text as it is. So
/// its storage class depends on the version, and no column is certain to keep it.
fn looks_numeric(text: &[u8]) -> bool {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::Connection;

    use super::*;

    /// Whether SQLite itself gives a cell back, bit for bit, from columns of these types.
    fn check(declared: &[&'static str], strict: bool) {
        let conn = Connection::open_in_memory().unwrap();
        let options = if strict { "STRICT" } else { "" };
        for (table, declared) in declared.iter().enumerate() {
            let sql = format!("CREATE TABLE t{table}(a {declared}) {options}");
            conn.execute_batch(&sql).unwrap();
        }
        let keeps = |table: usize, cell: &Cell| {
            conn.execute(&format!("DELETE FROM t{table}"), []).unwrap();
            // A STRICT column refuses, or converts where it can.
            let inserted = conn.execute(&format!("INSERT INTO t{table} VALUES(?1)"), [cell]);
            let stored = conn.query_row(&format!("SELECT a FROM t{table}"), [], |row| {
                Ok(Cell::from(row.get_ref(0)?))
            });
            inserted.is_ok() && stored.unwrap() == *cell
        };
        let config = ProptestConfig {
            cases: 2000,
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        proptest!(config, |(table in 0..declared.len(), cell in cell())| {
            let rule = StorageRule::of(declared[table], strict);
            prop_assert_eq!(rule.keeps(&cell), keeps(table, &cell), "{}", declared[table]);
        });
    }

    #[test]
    fn agrees_with_sqlite() {
        let declared = [
            "",
            "TEXT",
            "INTEGER",
            "NUMERIC",
            "REAL",
            "BLOB",
            "VARCHAR(10)",
            "DATETIME",
            "ANY",
            "BOOLEAN",
            "FLOATING POINT",
            "CHARINT",
            "double blob",
            "XBLOBX",
            "reals",
            "STRING",
            "clob real",
        ];
        check(&declared, false);
    }

    #[test]
    fn agrees_with_strict_sqlite() {
        check(&["INT", "integer", "REAL", "TEXT", "BLOB", "Any"], true);
    }

    fn cell() -> impl Strategy<Value = Cell> {
        let real = prop_oneof![
            any::<u64>().prop_map(f64::from_bits),
            any::<i64>().prop_map(|integer| {
                #[expect(clippy::cast_precision_loss, reason = "any whole number will do")]
                let real = integer as f64;
                real
            }),
            (-40..40_i32).prop_map(|eighths| f64::from(eighths) / 8.0),
            Just(-0.0),
            (-3..3_i64).prop_map(|ulps| {
                f64::from_bits(
                    9_223_372_036_854_775_808_f64
                        .to_bits()
                        .wrapping_add_signed(ulps),
                )
            }),
            (-3..3_i64).prop_map(|ulps| {
                -f64::from_bits(
                    9_223_372_036_854_775_808_f64
                        .to_bits()
                        .wrapping_add_signed(ulps),
                )
            }),
        ];
        let text = prop_oneof![
            "[ \t\x0b\u{a0}\0]{0,1}[+-]{0,2}[0-9]{0,3}[.]{0,2}[0-9]{0,20}(([eE][+-]?[0-9]{0,4})|(0x[0-9])|(inf)|(_1))?[ \n\0]{0,2}[0-9x]?",
            "[0-9]{17,22}",
            "[+-. e0-9]{0,5}",
        ];
        prop_oneof![
            6 => text.prop_map(|text| Cell::Text(text.into_bytes())),
            3 => real.prop_filter("NaN", |real| !real.is_nan()).prop_map(Cell::Real),
            1 => any::<i64>().prop_map(Cell::Integer),
            1 => "[0-9]{0,3}".prop_map(|text| Cell::Blob(text.into_bytes())),
            1 => Just(Cell::Null),
        ]
    }
}

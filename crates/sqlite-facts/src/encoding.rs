//! The encoding of text in a database file (<https://sqlite.org/pragma.html#pragma_encoding>).

use std::fmt;
use std::str::FromStr;

use rusqlite::{Connection, Result};

use crate::pragma::pragma;
use crate::unknown_name::UnknownName;

/// The encoding of all text of one file; it is fixed when the file is created.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, little-endian.
    Utf16le,
    /// UTF-16, big-endian.
    Utf16be,
}

impl Encoding {
    /// `PRAGMA encoding` of `main`.
    pub fn read(conn: &Connection) -> Result<Self> {
        let name: String = pragma(conn, "encoding")?;
        Ok(name.parse().unwrap_or(Self::Utf8))
    }

    /// `bytes` of the file as text; `None` where they are not well-formed in this encoding.
    #[must_use]
    pub fn decode(self, bytes: &[u8]) -> Option<String> {
        match self {
            Self::Utf8 => String::from_utf8(bytes.to_vec()).ok(),
            Self::Utf16le | Self::Utf16be => {
                let mut text = Vec::new();
                self.decode_utf16(bytes, &mut text).then_some(())?;
                String::from_utf8(text).ok()
            }
        }
    }

    /// Appends UTF-16 `bytes` to `text` as UTF-8; false where they are not well-formed.
    #[must_use]
    pub fn decode_utf16(self, bytes: &[u8], text: &mut Vec<u8>) -> bool {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units = pairs.iter().map(|pair| match self {
            Self::Utf16be => u16::from_be_bytes(*pair),
            Self::Utf8 | Self::Utf16le => u16::from_le_bytes(*pair),
        });
        for character in char::decode_utf16(units) {
            let Ok(character) = character else {
                return false;
            };
            text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        rest.is_empty()
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16le => "UTF-16le",
            Self::Utf16be => "UTF-16be",
        })
    }
}

impl FromStr for Encoding {
    type Err = UnknownName;

    fn from_str(name: &str) -> std::result::Result<Self, UnknownName> {
        let all = [Self::Utf8, Self::Utf16le, Self::Utf16be];
        UnknownName::find(&all, name)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The text that SQLite makes of `bytes` in a file of this encoding, and the bytes that it stores.
    fn sqlite_decodes(encoding: Encoding, bytes: &[u8]) -> (String, Vec<u8>) {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(&format!(
            "PRAGMA encoding = '{encoding}'; CREATE TABLE t(a)"
        ))
        .unwrap();
        assert_eq!(Encoding::read(&conn).unwrap(), encoding);
        conn.execute("INSERT INTO t VALUES(CAST(?1 AS TEXT))", [bytes])
            .unwrap();
        let read = "SELECT a, CAST(a AS BLOB) FROM t";
        conn.query_row(read, [], |row| {
            let text = row.get_ref(0)?.as_bytes()?;
            Ok((String::from_utf8_lossy(text).into_owned(), row.get(1)?))
        })
        .unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn well_formed_bytes_are_the_text_that_sqlite_reads(text in "[a\u{e4}\u{20ac}\u{1f600}]{0,4}") {
            let units: Vec<u16> = text.encode_utf16().collect();
            for (encoding, bytes) in [
                (Encoding::Utf8, text.clone().into_bytes()),
                (Encoding::Utf16le, units.iter().flat_map(|unit| unit.to_le_bytes()).collect()),
                (Encoding::Utf16be, units.iter().flat_map(|unit| unit.to_be_bytes()).collect()),
            ] {
                let (read, stored) = sqlite_decodes(encoding, &bytes);
                prop_assert_eq!(&stored, &bytes);
                prop_assert_eq!(&read, &text);
                prop_assert_eq!(encoding.decode(&bytes), Some(read));
            }
        }
    }

    #[test]
    fn malformed_bytes_have_no_text() {
        assert_eq!(Encoding::Utf8.decode(b"a\xff"), None);
        // Half a surrogate pair, and half a code unit.
        assert_eq!(Encoding::Utf16le.decode(b"\x00\xd8"), None);
        assert_eq!(Encoding::Utf16be.decode(b"\xd8\x00"), None);
        assert_eq!(Encoding::Utf16be.decode(b"\x00a\x00"), None);
    }

    #[test]
    fn names_are_those_of_the_pragma() {
        for name in ["UTF-8", "UTF-16le", "UTF-16be"] {
            assert_eq!(name.parse::<Encoding>().unwrap().to_string(), name);
        }
        let error = "utf8".parse::<Encoding>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`utf8` is none of `UTF-8`, `UTF-16le`, `UTF-16be`"
        );
    }
}

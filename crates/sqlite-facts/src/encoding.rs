//! The encoding of text in a database file (<https://sqlite.org/pragma.html#pragma_encoding>).

use rusqlite::{Connection, Result};

use crate::pragma::pragma;

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
        Ok(match name.as_str() {
            "UTF-16le" => Self::Utf16le,
            "UTF-16be" => Self::Utf16be,
            _ => Self::Utf8,
        })
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

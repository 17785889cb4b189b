//! How a file stores text.

use rusqlite::Connection;

use crate::error::Error;

/// `PRAGMA encoding`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16le,
    Utf16be,
}

impl Encoding {
    pub(crate) fn of(conn: &Connection) -> Result<Self, Error> {
        let name: String = conn
            .query_row("PRAGMA main.encoding", [], |row| row.get(0))
            .map_err(Error::schema)?;
        Ok(match name.as_str() {
            "UTF-16le" => Self::Utf16le,
            "UTF-16be" => Self::Utf16be,
            _ => Self::Utf8,
        })
    }

    /// The text that `bytes` of the file are, if they are well-formed.
    pub(crate) fn decode(self, bytes: &[u8]) -> Option<String> {
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
    pub(crate) fn decode_utf16(self, bytes: &[u8], text: &mut Vec<u8>) -> bool {
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

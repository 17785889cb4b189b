//! UUIDs in upper or lower case.

use super::clean_bytes::Alphabet;

/// Characters of a UUID.
pub(super) const LEN: usize = 36;

/// 36 bytes of UUID form, all letters of one case.
#[derive(Clone, Copy)]
pub(super) struct Uuid<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) is_upper: bool,
}

impl<'a> Uuid<'a> {
    /// The UUID that `bytes` are.
    pub(super) fn exactly(bytes: &'a [u8]) -> Option<Self> {
        (bytes.len() == LEN).then_some(())?;
        Self::at_start(bytes)
    }

    /// The UUID that `bytes` begin with, if no letter or digit follows.
    pub(super) fn at_start(bytes: &'a [u8]) -> Option<Self> {
        // Nearly every text fails here, at its ninth byte.
        if bytes.get(8) != Some(&b'-') || bytes.get(LEN).is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        let bytes = bytes.get(..LEN)?;
        let mut has = (false, false);
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                b'-' if is_dash(at) => {}
                b'0'..=b'9' if !is_dash(at) => {}
                b'a'..=b'f' if !is_dash(at) => has.0 = true,
                b'A'..=b'F' if !is_dash(at) => has.1 = true,
                _ => return None,
            }
        }
        (has != (true, true)).then_some(Self {
            bytes,
            is_upper: has.1,
        })
    }

    pub(super) const fn alphabet(&self) -> Alphabet {
        if self.is_upper {
            Alphabet::UpperHex
        } else {
            Alphabet::Hex
        }
    }
}

const fn is_dash(at: usize) -> bool {
    matches!(at, 8 | 13 | 18 | 23)
}

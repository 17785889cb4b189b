//! The text of a JSON string.

use std::borrow::Cow;

use super::escape::{Escape, escape};

/// The bytes of a string without its escapes, given what is between its quotes. None if it holds half
/// of a surrogate pair, which is no character. Bytes that are not UTF-8 stay.
pub(crate) fn decode(inside: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !inside.contains(&b'\\') {
        return Some(Cow::Borrowed(inside));
    }
    let mut decoded = Vec::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(first) = rest.first() {
        if *first != b'\\' {
            let plain = rest.iter().take_while(|b| **b != b'\\').count();
            decoded.extend_from_slice(&rest[..plain]);
            rest = &rest[plain..];
            continue;
        }
        let (escape, len) = escape(rest);
        let character = match escape {
            Escape::Short(character) => char::from(character),
            Escape::Unit(unit) => char::from_u32(unit)?,
            Escape::Pair(high, low) => {
                char::from_u32(0x1_0000 + ((high & 0x3ff) << 10 | low & 0x3ff))?
            }
            Escape::Cut => return None,
        };
        decoded.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        rest = &rest[len..];
    }
    Some(Cow::Owned(decoded))
}

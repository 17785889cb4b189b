//! Escapes of JSON strings.

/// An escape, from its backslash on.
#[derive(Clone, Copy)]
pub(crate) enum Escape {
    /// `\n` and its like, as the character that is meant.
    Short(u8),
    /// `\u0041`: a unit of UTF-16 that is no half of a pair, or a half without the other.
    Unit(u32),
    /// Two units that make one character.
    Pair(u32, u32),
    /// The end of the string cuts it off.
    Cut,
}

/// The escape that `bytes` begins with, and its length.
pub(crate) fn escape(bytes: &[u8]) -> (Escape, usize) {
    let short = match bytes.get(1) {
        Some(b'n') => b'\n',
        Some(b'r') => b'\r',
        Some(b't') => b'\t',
        Some(b'b') => 8,
        Some(b'f') => 12,
        Some(quoted @ (b'"' | b'\\' | b'/')) => *quoted,
        Some(b'u') => return unit_or_pair(bytes),
        _ => return (Escape::Cut, bytes.len().min(2)),
    };
    (Escape::Short(short), 2)
}

fn unit_or_pair(bytes: &[u8]) -> (Escape, usize) {
    let Some(first) = unit(bytes) else {
        return (Escape::Cut, bytes.len().min(6));
    };
    if (0xd800..0xdc00).contains(&first) {
        let second = bytes.get(6..).and_then(unit);
        if let Some(second @ 0xdc00..0xe000) = second {
            return (Escape::Pair(first, second), 12);
        }
    }
    (Escape::Unit(first), 6)
}

fn unit(bytes: &[u8]) -> Option<u32> {
    let digits = bytes.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, digit| {
        Some(unit << 4 | char::from(*digit).to_digit(16)?)
    })
}

//! The automaton of RFC 8259, with memory of one byte per open bracket.

/// An array or an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bracket {
    Array,
    Object,
}

/// A piece of a cell.
pub(crate) enum JsonToken<'a> {
    White,
    Open(Bracket),
    Close(Bracket),
    Colon,
    Comma,
    /// What stands between the quotes.
    Key(&'a [u8]),
    /// A key without closing quote, where the cell ends.
    CutKey,
    String(&'a [u8]),
    /// A string without closing quote, where the cell ends.
    CutString(&'a [u8]),
    Number(&'a [u8]),
    /// `true`, `false` or `null`.
    Literal(&'static str),
    /// From the first byte that cannot continue the JSON to the end of the cell.
    Rest(&'a [u8]),
}

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Value,
    ValueOrClose,
    Key,
    KeyOrClose,
    Colon,
    CommaOrClose,
    Nothing,
}

pub(crate) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
    open: Vec<Bracket>,
    expect: Expected,
}

impl<'a> Lexer<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            open: Vec::new(),
            expect: Expected::Value,
        }
    }

    fn structure(&mut self, byte: u8) -> Option<JsonToken<'a>> {
        use Expected::{Colon, CommaOrClose, Key, KeyOrClose, Value, ValueOrClose};
        let inside = self.open.last().copied();
        let token = match (byte, self.expect) {
            (b'[', Value | ValueOrClose) => self.opened(Bracket::Array, ValueOrClose),
            (b'{', Value | ValueOrClose) => self.opened(Bracket::Object, KeyOrClose),
            (b']', ValueOrClose | CommaOrClose) if inside == Some(Bracket::Array) => {
                self.closed(Bracket::Array)
            }
            (b'}', KeyOrClose | CommaOrClose) if inside == Some(Bracket::Object) => {
                self.closed(Bracket::Object)
            }
            (b',', CommaOrClose) => {
                self.expect = if inside == Some(Bracket::Object) {
                    Key
                } else {
                    Value
                };
                JsonToken::Comma
            }
            (b':', Colon) => {
                self.expect = Value;
                JsonToken::Colon
            }
            _ => return None,
        };
        self.at += 1;
        Some(token)
    }

    fn opened(&mut self, kind: Bracket, expect: Expected) -> JsonToken<'a> {
        self.open.push(kind);
        self.expect = expect;
        JsonToken::Open(kind)
    }

    fn closed(&mut self, kind: Bracket) -> JsonToken<'a> {
        self.open.pop();
        self.expect_after_value();
        JsonToken::Close(kind)
    }

    fn expect_after_value(&mut self) {
        self.expect = if self.open.is_empty() {
            Expected::Nothing
        } else {
            Expected::CommaOrClose
        };
    }

    /// A string, number, literal or key, where one is expected.
    fn content(&mut self, rest: &'a [u8]) -> Option<JsonToken<'a>> {
        let is_key = matches!(self.expect, Expected::Key | Expected::KeyOrClose);
        let is_value = matches!(self.expect, Expected::Value | Expected::ValueOrClose);
        if !is_key && !is_value {
            return None;
        }
        if let Some(inside) = rest.strip_prefix(b"\"") {
            let (content, is_closed) = string(inside)?;
            self.at += 1 + content.len() + usize::from(is_closed);
            if is_key {
                self.expect = Expected::Colon;
            } else {
                self.expect_after_value();
            }
            return Some(match (is_key, is_closed) {
                (true, true) => JsonToken::Key(content),
                (true, false) => JsonToken::CutKey,
                (false, true) => JsonToken::String(content),
                (false, false) => JsonToken::CutString(content),
            });
        }
        if is_key {
            return None;
        }
        let literal = ["true", "false", "null"];
        let literal = literal.into_iter().find(|l| rest.starts_with(l.as_bytes()));
        let (token, len) = if let Some(literal) = literal {
            (JsonToken::Literal(literal), literal.len())
        } else {
            let len = number(rest)?;
            (JsonToken::Number(&rest[..len]), len)
        };
        self.at += len;
        self.expect_after_value();
        Some(token)
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = JsonToken<'a>;

    fn next(&mut self) -> Option<JsonToken<'a>> {
        let rest = self.bytes.get(self.at..)?;
        let first = *rest.first()?;
        let white = rest.iter().take_while(|b| b" \t\n\r".contains(b)).count();
        if white > 0 {
            self.at += white;
            return Some(JsonToken::White);
        }
        let token = self
            .structure(first)
            .or_else(|| self.content(rest))
            .unwrap_or_else(|| {
                self.at = self.bytes.len();
                JsonToken::Rest(rest)
            });
        Some(token)
    }
}

/// The content of a string and whether it has a closing quote; none if a byte is in it that no string
/// may hold.
fn string(bytes: &[u8]) -> Option<(&[u8], bool)> {
    let mut at = 0;
    loop {
        at += plain_len(&bytes[at..]);
        match bytes.get(at) {
            None => return Some((bytes, false)),
            Some(b'"') => return Some((&bytes[..at], true)),
            Some(b'\\') => match bytes.get(at + 1) {
                None => return Some((bytes, false)),
                Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => at += 2,
                Some(b'u') => {
                    let digits = &bytes[at + 2..bytes.len().min(at + 6)];
                    if !digits.iter().all(u8::is_ascii_hexdigit) {
                        return None;
                    }
                    at += 2 + digits.len();
                }
                Some(_) => return None,
            },
            Some(_) => return None,
        }
    }
}

/// How many bytes stand before the first quote, backslash or control character. Most bytes of a source are
/// passed over here: eight at a time, without a branch for each.
fn plain_len(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let special = special_bytes(u64::from_le_bytes(*word));
        if special != 0 {
            return 8 * at + special.trailing_zeros() as usize / 8;
        }
    }
    let is_special = |byte: &u8| *byte < 0x20 || matches!(byte, b'"' | b'\\');
    let plain = rest.iter().position(is_special).unwrap_or(rest.len());
    8 * words.len() + plain
}

/// The high bit of the lowest byte that is a quote, a backslash or a control character; of those above it nothing
/// is said (Anderson, "Bit Twiddling Hacks", `hasless`: <https://graphics.stanford.edu/~seander/bithacks.html>).
fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let has_less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than)) & !word;
    let is = |byte: u8| has_less(word ^ (ONES * u64::from(byte)), 1);
    (has_less(word, 0x20) | is(b'"') | is(b'\\')) & (ONES << 7)
}

/// The length of the number at the start of `bytes`; none if it is cut off.
fn number(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| {
        let digits = bytes.get(from..).unwrap_or_default();
        digits.iter().take_while(|b| b.is_ascii_digit()).count()
    };
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    at += match bytes.get(at)? {
        b'0' => 1,
        b'1'..=b'9' => digits(at),
        _ => return None,
    };
    if bytes.get(at) == Some(&b'.') {
        let decimals = digits(at + 1);
        if decimals == 0 {
            return None;
        }
        at += 1 + decimals;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at);
        if exponent == 0 {
            return None;
        }
        at += exponent;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every byte at every position of a word, among bytes that may be mistaken for another.
    #[test]
    fn plain_bytes_end_where_a_byte_is_special() {
        for byte in 0..=u8::MAX {
            let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
            for around in [b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xff] {
                for at in 0..20 {
                    let mut text = [around; 20];
                    text[at] = byte;
                    let expected = if is_special { at } else { 20 };
                    assert_eq!(plain_len(&text), expected, "{byte} at {at} in {around}");
                    text[19] = b'"';
                    assert_eq!(
                        plain_len(&text),
                        expected.min(19),
                        "{byte} at {at} in {around}"
                    );
                }
            }
        }
    }
}

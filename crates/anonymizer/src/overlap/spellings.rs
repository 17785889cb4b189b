//! Other spellings of bytes: escapes of JSON and of addresses, hex, base64, UTF-16, backwards.

use std::ops::Range;

/// How often escapes are decoded: JSON may stand in a JSON string, and that in another.
pub(super) const UNESCAPED_TIMES: usize = 3;
/// The shortest run of hex or base64 that is decoded: eight bytes.
const HEX_LEN: usize = 16;
const BASE64_LEN: usize = 11;

/// Takes decoded bytes, each time with the range of those for which they stand.
type Put<'p> = &'p mut dyn FnMut(&[u8], Range<usize>);

/// A spelling of published bytes: each byte is as private as those for which it stands, so that filler is public in
/// every spelling.
#[derive(Debug, Clone, Default)]
pub(super) struct Spelling {
    pub(super) bytes: Vec<u8>,
    pub(super) is_private: Vec<bool>,
}

impl Spelling {
    /// What `decode` makes of this.
    fn read(&self, decode: impl FnOnce(&[u8], Put<'_>)) -> Self {
        let mut found = Self::default();
        decode(&self.bytes, &mut |decoded, from| {
            found.bytes.extend(decoded);
            let is_private = self.is_private[from].contains(&true);
            found.is_private.resize(found.bytes.len(), is_private);
        });
        found
    }

    /// What this may stand for, beside itself.
    pub(super) fn others(&self) -> Vec<Self> {
        let bytes = &self.bytes;
        let mut found: Vec<Self> = Vec::new();
        for _ in 0..UNESCAPED_TIMES {
            let text = found.last().unwrap_or(self);
            if !text.bytes.contains(&b'\\') {
                break;
            }
            found.push(text.read(|bytes, put| each_unescaped(bytes, put)));
        }
        if bytes.contains(&0) {
            found.push(self.read(each_but_nul));
        }
        if std::str::from_utf8(bytes).is_err() || bytes.iter().any(|byte| *byte < b'\t') {
            for from in 0..2 {
                for unit in [u16::from_le_bytes, u16::from_be_bytes] {
                    found.push(self.read(|bytes, put| utf16(bytes, from, unit, put)));
                }
            }
        }
        if bytes.contains(&b'%') {
            found.push(self.read(percent_decoded));
        }
        found.push(self.read(backwards));
        for run in runs(bytes, HEX_LEN, |byte| byte.is_ascii_hexdigit()) {
            for from in run.start..run.start + 2 {
                found.push(self.read(|bytes, put| hex(bytes, from..run.end, put)));
            }
        }
        for run in runs(bytes, BASE64_LEN, |byte| sextet(byte).is_some()) {
            for from in run.start..run.start + 4 {
                found.push(self.read(|bytes, put| base64(bytes, from..run.end, put)));
            }
        }
        found
    }
}

/// `bytes` as UTF-16 has them in ASCII, in UTF-8.
pub(super) fn without_nul(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| *byte != 0).collect()
}

/// `bytes` with every escape of JSON decoded, whether they stand in a string or not; what is no escape
/// stays as it is.
pub(super) fn unescape(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    each_unescaped(bytes, |decoded, _| text.extend_from_slice(decoded));
    text
}

fn each_unescaped(bytes: &[u8], mut put: impl FnMut(&[u8], Range<usize>)) {
    let mut at = 0;
    while let Some((byte, after)) = bytes[at..].split_first() {
        let (len, character) = match (byte, after.first()) {
            (b'\\', Some(b'u')) => unicode(&bytes[at..]).unwrap_or((1, '\\')),
            (b'\\', Some(b'n')) => (2, '\n'),
            (b'\\', Some(b'r')) => (2, '\r'),
            (b'\\', Some(b't')) => (2, '\t'),
            (b'\\', Some(b'b')) => (2, '\x08'),
            (b'\\', Some(b'f')) => (2, '\x0c'),
            (b'\\', Some(sign @ (b'"' | b'\\' | b'/'))) => (2, char::from(*sign)),
            _ => {
                put(&[*byte], at..at + 1);
                at += 1;
                continue;
            }
        };
        put(character.encode_utf8(&mut [0; 4]).as_bytes(), at..at + len);
        at += len;
    }
}

/// `\u….`, or two of them that are one character, at the start of `bytes`.
fn unicode(bytes: &[u8]) -> Option<(usize, char)> {
    let unit = |at: usize| {
        let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let digits = std::str::from_utf8(digits).ok()?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(0)?;
    if let Some(Ok(character)) = char::decode_utf16([first]).next() {
        return Some((6, character));
    }
    let both = [first, unit(6)?];
    Some((12, char::decode_utf16(both).next()?.ok()?))
}

fn each_but_nul(bytes: &[u8], put: Put<'_>) {
    let others = (0..).zip(bytes).filter(|(_, byte)| **byte != 0);
    others.for_each(|(at, byte)| put(&[*byte], at..at + 1));
}

fn backwards(bytes: &[u8], put: Put<'_>) {
    let each = bytes.iter().enumerate().rev();
    each.for_each(|(at, byte)| put(&[*byte], at..at + 1));
}

/// From one of the first two bytes on, in one order of bytes.
fn utf16(bytes: &[u8], from: usize, unit: fn([u8; 2]) -> u16, put: Put<'_>) {
    let (units, _) = bytes.get(from..).unwrap_or_default().as_chunks::<2>();
    let mut at = from;
    for character in char::decode_utf16(units.iter().map(|two| unit(*two))) {
        let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
        let end = at + 2 * character.len_utf16();
        put(character.encode_utf8(&mut [0; 4]).as_bytes(), at..end);
        at = end;
    }
}

fn percent_decoded(bytes: &[u8], put: Put<'_>) {
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = bytes.get(at + 1..at + 3).filter(|_| *byte == b'%');
        let (code, len) = match code.and_then(|digits| hex_byte([digits[0], digits[1]])) {
            Some(code) => (code, 3),
            None => (*byte, 1),
        };
        put(&[code], at..at + len);
        at += len;
    }
}

/// The runs of at least so many bytes that are of a kind.
fn runs(bytes: &[u8], least: usize, is_of: impl Fn(u8) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for run in bytes.split(|byte| !is_of(*byte)) {
        if run.len() >= least {
            found.push(at..at + run.len());
        }
        at += run.len() + 1;
    }
    found
}

/// The bytes of whole pairs of hex digits.
fn hex(bytes: &[u8], run: Range<usize>, put: Put<'_>) {
    let (pairs, _) = bytes[run.clone()].as_chunks::<2>();
    for (at, pair) in (run.start..).step_by(2).zip(pairs) {
        if let Some(byte) = hex_byte(*pair) {
            put(&[byte], at..at + 2);
        }
    }
}

fn hex_byte([high, low]: [u8; 2]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? << 4 | digit(low)?).ok()
}

/// The bytes of whole groups of four base64 digits, of either alphabet.
fn base64(bytes: &[u8], run: Range<usize>, put: Put<'_>) {
    let mut held = 0_u32;
    let digits = bytes[run.clone()].iter().filter_map(|byte| sextet(*byte));
    for (place, (at, digit)) in (run.start..).zip(digits).enumerate() {
        held = held << 6 | digit;
        // What is complete with this digit; the rest stays in the low bits.
        let byte = match place % 4 {
            1 => held >> 4,
            2 => held >> 2,
            3 => held,
            _ => continue,
        };
        put(&byte.to_le_bytes()[..1], at - 1..at + 1);
    }
}

fn sextet(byte: u8) -> Option<u32> {
    Some(match byte {
        b'A'..=b'Z' => u32::from(byte - b'A'),
        b'a'..=b'z' => u32::from(byte - b'a') + 26,
        b'0'..=b'9' => u32::from(byte - b'0') + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

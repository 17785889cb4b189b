//! Tags and what is made of them; opaque noise; counted integers.

use std::collections::BTreeSet;
use std::ops::Range;

use super::length_class::is_class;

pub(super) const UUID_LEN: usize = 36;

const HEX: &[u8; 16] = b"0123456789abcdef";
const CONSONANTS: &[u8; 16] = b"bcdfghjkmnpqrstv";

const NAME_LEN: usize = 18;
const SEGMENT_LEN: usize = 18;
const ID_LEN: usize = 25;
const DIGEST_LEN: usize = 64;

/// A part of a form, by how it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormPart {
    Uuid,
    Id,
    Name,
    Segment,
    Digest,
    Key,
    Time,
    /// A word of a vocabulary.
    Word,
}

/// Takes the parts of a form, each with its position in it.
pub(super) type TakePart<'p> = &'p mut dyn FnMut(FormPart, Range<usize>);

/// `00000000-CCCC-4HHH-8HHH-HHHHHHHHHHHH`: check and body, all in one case.
pub(super) fn is_uuid(text: &[u8]) -> bool {
    if text.len() != UUID_LEN || !text.starts_with(b"00000000-") {
        return false;
    }
    let has_upper = text.iter().any(u8::is_ascii_uppercase);
    let has_lower = text.iter().any(u8::is_ascii_lowercase);
    let mut digits = [0; 22];
    let mut count = 0;
    for (at, byte) in text.iter().enumerate().skip(9) {
        let fits = match at {
            13 | 18 | 23 => *byte == b'-',
            14 => *byte == b'4',
            19 => *byte == b'8',
            _ => {
                digits[count] = byte.to_ascii_lowercase();
                count += 1;
                byte.is_ascii_hexdigit()
            }
        };
        if !fits {
            return false;
        }
    }
    !(has_upper && has_lower) && checks(&digits, HEX)
}

/// A UUID or another id.
pub(super) fn id(text: &[u8], parts: TakePart<'_>) -> bool {
    let part = if is_uuid(text) {
        FormPart::Uuid
    } else if text.len() == ID_LEN && is_tag(text, b"id-", ID_LEN) {
        FormPart::Id
    } else {
        return false;
    };
    parts(part, 0..text.len());
    true
}

/// `n-…`, filled with `x` up to a length.
pub(super) fn name(text: &[u8], parts: TakePart<'_>) -> bool {
    let fits = is_tag(text, b"n-", NAME_LEN)
        && (text.len() == NAME_LEN || is_class(text.len()))
        && text[NAME_LEN..].iter().all(|byte| *byte == b'x');
    if fits {
        parts(FormPart::Name, 0..NAME_LEN);
    }
    fits
}

/// The words that a path may hold.
pub(super) struct PathWords<'p> {
    pub(super) extensions: &'p BTreeSet<String>,
    pub(super) roots: &'p BTreeSet<String>,
}

/// A path of tags.
pub(super) fn path(text: &[u8], words: &PathWords<'_>, parts: TakePart<'_>) -> bool {
    let is_rooted = text.starts_with(b"/");
    let mut at = usize::from(is_rooted);
    let mut has_special = false;
    for (number, segment) in text[at..].split(|byte| *byte == b'/').enumerate() {
        let place = |from: usize, to: usize| at + from..at + to;
        match segment {
            b"" | b"." | b".." if has_special => return false,
            b"" | b"." | b".." => has_special = true,
            b"~" if number == 0 && !is_rooted => {}
            _ if number == 0 && is_rooted && holds(words.roots, segment) => {
                parts(FormPart::Word, place(0, segment.len()));
            }
            _ if is_tag(segment, b"p-", SEGMENT_LEN) => {
                parts(FormPart::Segment, place(0, SEGMENT_LEN));
                match &segment[SEGMENT_LEN..] {
                    [] => {}
                    [b'.', extension @ ..] if holds(words.extensions, extension) => {
                        parts(FormPart::Word, place(SEGMENT_LEN + 1, segment.len()));
                    }
                    _ => return false,
                }
            }
            _ => return false,
        }
        at += segment.len() + 1;
    }
    true
}

/// `blob://…/sha256-…`.
pub(super) fn blob(text: &[u8], words: &PathWords<'_>, parts: TakePart<'_>) -> bool {
    const START: &[u8] = b"blob://";
    const MIDDLE: &[u8] = b"/sha256-";
    let Some(rest) = text.strip_prefix(START) else {
        return false;
    };
    let Some(len) = rest.iter().position(|byte| *byte == b'/') else {
        return false;
    };
    let (owner, rest) = rest.split_at(len);
    let Some(rest) = rest.strip_prefix(MIDDLE) else {
        return false;
    };
    let mut part = FormPart::Id;
    if !id(owner, &mut |found, _| part = found) || !is_tag(rest, b"d-", DIGEST_LEN) {
        return false;
    }
    let digest = START.len() + len + MIDDLE.len();
    parts(part, START.len()..START.len() + len);
    parts(FormPart::Digest, digest..digest + DIGEST_LEN);
    match &rest[DIGEST_LEN..] {
        [] => true,
        [b'.', extension @ ..] if holds(words.extensions, extension) => {
            parts(FormPart::Word, digest + DIGEST_LEN + 1..text.len());
            true
        }
        _ => false,
    }
}

/// What stands for base64 or hexadecimal digits.
pub(super) fn opaque(text: &[u8]) -> bool {
    matches!(text, b"AAAAAAAA" | b"00000000")
}

/// An integer of 64 bits in its canonical decimal form.
pub(super) fn key(text: &[u8]) -> Option<i64> {
    // Longer than any, so that a long run of digits is not read for nothing.
    if text.len() > 20 {
        return None;
    }
    let text = std::str::from_utf8(text).ok()?;
    text.parse()
        .ok()
        .filter(|key: &i64| key.to_string() == text)
}

/// The integer that a REAL at the place of a key is, or lies half an integer above.
pub(super) fn key_real(real: f64) -> Option<i64> {
    // Where every integer near it is a REAL.
    let is_exact = real.abs() < 9_007_199_254_740_992.0;
    let is_half =
        |real: f64| (real * 2.0).fract() == 0.0 && !(real == 0.0 && real.is_sign_negative());
    #[expect(clippy::cast_possible_truncation, reason = "below 2^53")]
    (is_exact && is_half(real)).then(|| real.floor() as i64)
}

/// `key-N`, and N.
pub(super) fn object_key(text: &[u8]) -> Option<u32> {
    number(text.strip_prefix(b"key-")?)
}

/// The kinds of objects that have names with numbers.
pub(super) const OBJECTS: [&str; 5] = ["table", "column", "index", "view", "trigger"];

/// The number of `x_table_N` and the like, where `what` is `table`.
pub(super) fn object_number(name: &str, what: &str) -> Option<u32> {
    let rest = name.strip_prefix("x_")?.strip_prefix(what)?;
    number(rest.strip_prefix('_')?.as_bytes())
}

/// Whether it is `x_table_N` or the like, where `what` is `table`.
pub(super) fn is_object_name(name: &str, what: &str) -> bool {
    object_number(name, what).is_some()
}

/// A number from 1, in 9 digits at most.
fn number(digits: &[u8]) -> Option<u32> {
    let is_canonical = (1..=9).contains(&digits.len())
        && digits.iter().all(u8::is_ascii_digit)
        && digits[0] != b'0';
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_canonical)?;
    digits.parse().ok()
}

/// Whether `text` begins with `prefix` and digits of consonants that check, up to `len`.
fn is_tag(text: &[u8], prefix: &[u8], len: usize) -> bool {
    text.get(prefix.len()..len)
        .is_some_and(|digits| text.starts_with(prefix) && checks(digits, CONSONANTS))
}

/// Whether the first four digits are the check of the others: FNV-1a of 32 bits, the low half.
fn checks(digits: &[u8], alphabet: &[u8; 16]) -> bool {
    let Some((check, body)) = digits.split_at_checked(4) else {
        return false;
    };
    let mut hash = 0x811c_9dc5_u32;
    for digit in body {
        if !alphabet.contains(digit) {
            return false;
        }
        hash = (hash ^ u32::from(*digit)).wrapping_mul(0x0100_0193);
    }
    let nibbles = [12, 8, 4, 0].map(|shift| alphabet[(hash >> shift & 15) as usize]);
    check == nibbles
}

fn holds(words: &BTreeSet<String>, word: &[u8]) -> bool {
    std::str::from_utf8(word).is_ok_and(|word| words.contains(word))
}

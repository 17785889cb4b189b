//! The content of a cell: which of its bytes are public by the list or by their form.

use super::number::{Number, number};
use super::overlaps::Position;
use super::public_text::PublicText;
use super::remains::Remains;
use super::tag::{is_numbered, tag_at};
use super::time::{WrittenTime, time};

/// Filler: of one, two, three and four bytes.
const FILLER: [&[u8]; 4] = [b"x", "ж".as_bytes(), "文".as_bytes(), "𝕩".as_bytes()];
/// What stands for the signs of a text: each for all of its kind.
const SIGNS: [&[u8]; 24] = [
    b"\\ud835\\udd69",
    b"\\ud800",
    b"\\u0436",
    b"\\u0000",
    b"\\u0001",
    "\u{feff}".as_bytes(),
    "\u{200d}".as_bytes(),
    b"\\n",
    b"\\r",
    b"\\t",
    b"\\b",
    b"\\f",
    b"\\\"",
    b"\\/",
    b"\\",
    b"\"",
    b"'",
    b" ",
    b"\n",
    b"\r",
    b"\t",
    b"\0",
    b"\x01",
    b"\xff",
];
/// The signs between the segments of a path.
const SEPARATORS: &[u8] = b"/.";
const PATHS: [&[u8]; 3] = [b"blob:", b"sha256-", b"~"];

/// Reads the content of a cell.
pub(super) fn content(bytes: &[u8], public: &PublicText, remains: &mut Remains, place: Position) {
    let start = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    if matches!(start, Some(b'{' | b'[' | b'"')) {
        json(bytes, public, remains, place);
    } else {
        atom(bytes, public, remains, place);
    }
}

/// Reads JSON, or what begins like it: its strings, and what stands between its signs.
fn json(bytes: &[u8], public: &PublicText, remains: &mut Remains, place: Position) {
    let is_sign = |byte: u8| {
        byte.is_ascii_whitespace() || matches!(byte, b'{' | b'}' | b'[' | b']' | b':' | b',')
    };
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        let len = match first {
            b'"' => {
                let len = string_len(&rest[1..]);
                remains.public(b"\"");
                atom(&rest[1..=len], public, remains, place);
                let end = rest.get(len + 1..).unwrap_or_default();
                remains.public(&end[..end.len().min(1)]);
                (len + 2).min(rest.len())
            }
            byte if is_sign(*byte) => {
                remains.public(&rest[..1]);
                1
            }
            _ => {
                let is_end = |byte: &u8| is_sign(*byte) || *byte == b'"';
                let len = rest.iter().position(is_end).unwrap_or(rest.len());
                token(&rest[..len], public, remains, place);
                len
            }
        };
        rest = &rest[len..];
    }
}

/// Reads what stands in JSON outside of strings.
fn token(word: &[u8], public: &PublicText, remains: &mut Remains, place: Position) {
    if is_literal(word) {
        remains.public(word);
    } else {
        atom(word, public, remains, place);
    }
}

fn is_literal(word: &[u8]) -> bool {
    matches!(word, b"true" | b"false" | b"null")
}

/// Bytes of a JSON string up to its closing quote.
fn string_len(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let end = text.iter().position(|byte| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    });
    end.unwrap_or(text.len())
}

/// Reads a cell, a JSON string, a key, a number or a name as a whole.
pub(super) fn atom(bytes: &[u8], public: &PublicText, remains: &mut Remains, place: Position) {
    if let Some((spaces, word)) = broken_off(bytes) {
        let (before, rest) = bytes.split_at(spaces);
        let (word, rest) = rest.split_at(word);
        remains.public(before);
        token(word, public, remains, place);
        return atom(rest, public, remains, place);
    }
    match number(bytes) {
        Some(Number::Count(count)) => remains.count(count, place),
        Some(Number::Instant(instant)) => remains.instant(instant, place),
        Some(Number::Public) => remains.number(),
        Some(Number::Other) => return remains.private(bytes, &vec![true; bytes.len()], place),
        None => match time(bytes) {
            Some(WrittenTime::Instant(instant)) => remains.instant(instant, place),
            Some(WrittenTime::Sentinel) => {}
            None if is_public(bytes, public) => {}
            None => {
                let is_private = mark(bytes, public, remains, place);
                if is_private.contains(&true) {
                    return remains.private(bytes, &is_private, place);
                }
            }
        },
    }
    remains.public(bytes);
}

fn is_public(bytes: &[u8], public: &PublicText) -> bool {
    let count = |byte: u8| bytes.iter().take_while(|other| **other == byte).count();
    let is_opaque = count(b'0') == bytes.len()
        || (count(b'A') > 0 && matches!(&bytes[count(b'A')..], b"" | b"=" | b"=="));
    is_opaque
        || is_numbered(bytes)
        || public.is_value(bytes)
        || (bytes.contains(&b'\\') && public.is_value(&with_plain_slashes(bytes)))
}

fn with_plain_slashes(bytes: &[u8]) -> Vec<u8> {
    let mut text = bytes.to_vec();
    let mut before = 0;
    text.retain(|byte| {
        let is_escape = *byte == b'\\';
        let stays = !is_escape || before == b'\\';
        before = *byte;
        stays
    });
    text
}

/// Which bytes of a text, a path or an address are private: what is no tag, filler, sign, or known
/// segment.
fn mark(bytes: &[u8], public: &PublicText, remains: &mut Remains, place: Position) -> Vec<bool> {
    let mut is_private = Vec::with_capacity(bytes.len());
    while let Some(rest) = bytes
        .get(is_private.len()..)
        .filter(|rest| !rest.is_empty())
    {
        let at = is_private.len();
        let is_inside = at > 0 && is_private[at - 1];
        let tag = if is_inside { None } else { tag_at(rest) };
        let len = if let Some(tag) = tag {
            remains.tag(&rest[tag.keyed_from..tag.len_bytes], place);
            Some(tag.len_bytes)
        } else if is_inside {
            sign_len(rest)
        } else {
            let len = sign_len(rest).or_else(|| filler_len(rest));
            len.or_else(|| segment_len(bytes, at, public))
        };
        match len {
            Some(len) => is_private.resize(at + len, false),
            None => is_private.push(true),
        }
    }
    is_private
}

/// Of JSON that breaks off behind a number or a literal, or has white space before one: the lengths of that space and
/// of the number or literal, behind which is filler or nothing.
fn broken_off(text: &[u8]) -> Option<(usize, usize)> {
    let spaces = text.iter().take_while(|byte| **byte == b' ').count();
    let rest = &text[spaces..];
    let filler = rest.iter().position(|byte| *byte == FILLER[0][0]);
    let word = &rest[..filler.unwrap_or(rest.len())];
    let is_whole = word.len() == text.len();
    let is_one = is_literal(word) || number(word).is_some();
    (is_one && !is_whole).then_some((spaces, word.len()))
}

fn sign_len(text: &[u8]) -> Option<usize> {
    let sign = SIGNS.iter().find(|sign| text.starts_with(sign));
    let separator = || SEPARATORS.contains(&text[0]).then_some(1);
    sign.map(|sign| sign.len()).or_else(separator)
}

/// A run of filler up to a sign, a tag or the end: the `x` of a word is none.
fn filler_len(text: &[u8]) -> Option<usize> {
    let mut len = 0;
    while let Some(filler) = FILLER.iter().find(|filler| text[len..].starts_with(filler)) {
        len += filler.len();
    }
    let rest = &text[len..];
    let is_end = rest.is_empty() || sign_len(rest).is_some() || tag_at(rest).is_some();
    (len > 0 && is_end).then_some(len)
}

/// A known segment between two separators.
fn segment_len(bytes: &[u8], at: usize, public: &PublicText) -> Option<usize> {
    if at > 0 && !SEPARATORS.contains(&bytes[at - 1]) {
        return None;
    }
    let rest = &bytes[at..];
    if let Some(known) = PATHS.iter().find(|known| rest.starts_with(known)) {
        return Some(known.len());
    }
    let is_end = |byte: &u8| SEPARATORS.contains(byte) || *byte == b'\\';
    let len = rest.iter().position(is_end).unwrap_or(rest.len());
    public.is_segment(&rest[..len]).then_some(len)
}

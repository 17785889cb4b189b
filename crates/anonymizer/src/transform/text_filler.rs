//! The filler for a text: of all that the text says, its shape remains.

use super::clean_bytes::CleanBytes;
use super::length_class::grid;
use super::tag;
use super::uuid::{self, Uuid};
use crate::json::{Escape, escape};
use crate::key::Key;

/// A text of at most so many bytes keeps its length.
const EXACT_BYTES: usize = 32;
/// How many of one mark, and how many ids, are kept.
const MARKS: usize = 3;
const IDS: usize = 4;

/// Characters that break programs, in the order in which they are written.
#[derive(Clone, Copy)]
enum Mark {
    LineFeed,
    Return,
    Tab,
    Quote,
    Apostrophe,
    Backslash,
    Nul,
    Control,
    Backspace,
    FormFeed,
    Slash,
    Unit,
    Pair,
    HalfPair,
    /// The byte order mark.
    Bom,
    Joiner,
    NoUtf8,
}

/// How a mark is written in a text, and in a JSON string; what a text cannot have is empty.
const WRITTEN: [(&[u8], &[u8]); 17] = [
    (b"\n", b"\\n"),
    (b"\r", b"\\r"),
    (b"\t", b"\\t"),
    (b"\"", b"\\\""),
    (b"'", b"'"),
    (b"\\", b"\\\\"),
    (b"\0", b"\\u0000"),
    (b"\x01", b"\\u0001"),
    (b"", b"\\b"),
    (b"", b"\\f"),
    (b"", b"\\/"),
    (b"", b"\\u0436"),
    (b"", b"\\ud835\\udd69"),
    (b"", b"\\ud800"),
    (b"\xef\xbb\xbf", b"\xef\xbb\xbf"),
    (b"\xe2\x80\x8d", b"\xe2\x80\x8d"),
    (b"\xff", b"\xff"),
];

/// The characters that stand for all others of one, two, three and four bytes.
const FILLERS: [&[u8]; 4] = [b"x", "ж".as_bytes(), "文".as_bytes(), "𝕩".as_bytes()];

/// What is kept of a text.
pub(super) struct TextShape<'a> {
    is_json: bool,
    begins_with_space: bool,
    ends_with_space: bool,
    /// Characters by their bytes in UTF-8.
    widths: [usize; 4],
    marks: [usize; 17],
    ids: [Option<Uuid<'a>>; IDS],
}

/// The shape of a text.
pub(super) fn raw(text: &[u8]) -> TextShape<'_> {
    scan(text, false)
}

/// The shape of what stands between the quotes of a JSON string.
pub(super) fn json(inside: &[u8]) -> TextShape<'_> {
    scan(inside, true)
}

/// The shape of what JSON cannot continue with: it begins with an `x`, by which the recognizer finds it. It
/// never begins with a space, with which JSON can continue.
pub(super) fn rest(rest: &[u8]) -> TextShape<'_> {
    let mut shape = scan(rest, false);
    shape.spill();
    shape.widths[0] = shape.widths[0].max(1);
    shape
}

fn scan(text: &[u8], is_json: bool) -> TextShape<'_> {
    let mut shape = TextShape {
        is_json,
        begins_with_space: false,
        ends_with_space: false,
        widths: [0; 4],
        marks: [0; 17],
        ids: [None; IDS],
    };
    let mut rest = text;
    if let Some(after) = rest.strip_prefix(b" ") {
        shape.begins_with_space = true;
        rest = after;
    }
    if let Some(before) = rest.strip_suffix(b" ") {
        shape.ends_with_space = true;
        rest = before;
    }
    while let Some(first) = rest.first() {
        let len = match first {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => shape.id_or_word(rest),
            b'\\' if is_json => shape.escape(rest),
            _ => shape.character(*first, rest),
        };
        rest = &rest[len..];
    }
    shape
}

impl<'a> TextShape<'a> {
    /// Counts an id, or letters and digits to where there are no more, so that an id is looked for
    /// only where no letter or digit stands before; returns the length.
    fn id_or_word(&mut self, rest: &'a [u8]) -> usize {
        let place = self.ids.iter_mut().find(|id| id.is_none());
        if let (Some(id), Some(place)) = (Uuid::at_start(rest), place) {
            *place = Some(id);
            return uuid::LEN;
        }
        let word = rest.iter().take_while(|b| b.is_ascii_alphanumeric());
        let len = word.count();
        self.widths[0] += len;
        len
    }

    fn escape(&mut self, rest: &[u8]) -> usize {
        let (escape, len) = escape(rest);
        let mark = match escape {
            Escape::Short(b'\n') => Mark::LineFeed,
            Escape::Short(b'\r') => Mark::Return,
            Escape::Short(b'\t') => Mark::Tab,
            Escape::Short(b'"') => Mark::Quote,
            Escape::Short(b'\\') => Mark::Backslash,
            Escape::Short(8) => Mark::Backspace,
            Escape::Short(12) => Mark::FormFeed,
            Escape::Short(_) => Mark::Slash,
            Escape::Unit(0) => Mark::Nul,
            Escape::Unit(1..0x20 | 0x7f..0xa0) => Mark::Control,
            Escape::Unit(0xd800..0xe000) => Mark::HalfPair,
            Escape::Unit(_) => Mark::Unit,
            Escape::Pair(..) => Mark::Pair,
            Escape::Cut => {
                self.widths[0] += len;
                return len;
            }
        };
        self.marks[mark as usize] += 1;
        len
    }

    fn character(&mut self, first: u8, rest: &[u8]) -> usize {
        let mark = match first {
            b'\n' if !self.is_json => Mark::LineFeed,
            b'\r' if !self.is_json => Mark::Return,
            b'\t' if !self.is_json => Mark::Tab,
            b'"' if !self.is_json => Mark::Quote,
            b'\\' => Mark::Backslash,
            b'\'' => Mark::Apostrophe,
            0 if !self.is_json => Mark::Nul,
            1..0x20 | 0x7f if !self.is_json => Mark::Control,
            0..0x80 => {
                self.widths[0] += 1;
                return 1;
            }
            0x80.. => return self.wide(rest),
        };
        self.marks[mark as usize] += 1;
        1
    }

    /// Counts a character of more than one byte, or a byte that belongs to none.
    fn wide(&mut self, rest: &[u8]) -> usize {
        let mark = match first_character(rest) {
            None => Mark::NoUtf8,
            Some('\u{feff}') => Mark::Bom,
            Some('\u{200b}'..='\u{200f}' | '\u{2060}') => Mark::Joiner,
            Some(other) => {
                self.widths[other.len_utf8() - 1] += 1;
                return other.len_utf8();
            }
        };
        self.marks[mark as usize] += 1;
        WRITTEN[mark as usize].0.len()
    }

    /// Counts marks that are too many as characters.
    fn spill(&mut self) {
        let is_json = self.is_json;
        for (count, written) in self.marks.iter_mut().zip(WRITTEN) {
            let too_many = count.saturating_sub(MARKS);
            *count -= too_many;
            let written = if is_json { written.1 } else { written.0 };
            match written {
                [0xe2 | 0xef, ..] => self.widths[2] += too_many,
                written => self.widths[0] += too_many * written.len(),
            }
        }
    }

    /// Writes the text of this shape.
    pub(super) fn write(mut self, key: &Key, out: &mut CleanBytes) {
        self.spill();
        let written = WRITTEN.map(|(raw, json)| if self.is_json { json } else { raw });
        let ids = self.ids.iter().flatten().count();
        let len = usize::from(self.begins_with_space)
            + self
                .widths
                .iter()
                .zip(1..)
                .map(|(n, width)| n * width)
                .sum::<usize>()
            + self
                .marks
                .iter()
                .zip(written)
                .map(|(n, mark)| n * mark.len())
                .sum::<usize>()
            + ids * uuid::LEN
            + usize::from(self.ends_with_space);
        if self.begins_with_space {
            out.fixed(" ");
        }
        for (count, filler) in self.widths.into_iter().zip(FILLERS) {
            let count = if len > EXACT_BYTES {
                grid(count)
            } else {
                count
            };
            out.repeat(filler, count);
        }
        for (count, mark) in self.marks.into_iter().zip(written) {
            out.repeat(mark, count);
        }
        for id in self.ids.into_iter().flatten() {
            tag::uuid(key, id, out);
        }
        if self.ends_with_space {
            out.fixed(" ");
        }
    }
}

/// The character that `bytes` begin with, if they are UTF-8 so far.
fn first_character(bytes: &[u8]) -> Option<char> {
    let width = match bytes.first()? {
        0..0x80 => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let character = bytes.get(..width)?;
    std::str::from_utf8(character).ok()?.chars().next()
}

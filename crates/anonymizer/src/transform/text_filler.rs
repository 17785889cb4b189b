//! The filler for a text: of all that the text says, its shape remains.

use super::clean_bytes::CleanBytes;
use super::forms::Forms;
use super::tag;
use super::uuid::{self, Uuid};
use crate::json::{Escape, escape};
use crate::key::Key;
use crate::length_class::LengthClasses;

/// Kinds of character that break programs, in the order in which they are written.
#[derive(Clone, Copy)]
enum Mark {
    /// Of more than one byte.
    Wide,
    /// The byte order mark, joiners and marks of direction.
    Hidden,
    /// What must be quoted somewhere: line breaks, quotes, control characters.
    Special,
    Nul,
    HalfPair,
    NoUtf8,
}

/// How a mark is written in a text, and in a JSON string: something of each kind that it stands for.
const WRITTEN: [(&[u8], &[u8]); 6] = [
    (WIDE, WIDE),
    (HIDDEN, HIDDEN),
    (b"\n\r\t\"'\\\x01", br#"\n\r\t\"'\\\u0001"#),
    (b"\0", br"\u0000"),
    // No text has one.
    (b"", br"\ud800"),
    (b"\xff", b"\xff"),
];
const WIDE: &[u8] = "ж文𝕩".as_bytes();
const HIDDEN: &[u8] = "\u{feff}\u{200d}".as_bytes();

/// What is broken in a text: whether it holds a NUL, half of a surrogate pair, bytes that are not UTF-8.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct BrokenMarks([bool; 3]);

impl BrokenMarks {
    /// Of JSON, or of a piece of it.
    pub(super) fn of(json: &[u8]) -> Self {
        // Most is not broken, and read quickly.
        let may_be = std::str::from_utf8(json).is_err() || json.windows(2).any(|two| two == b"\\u");
        if !may_be {
            return Self::default();
        }
        let [.., nul, half_pair, no_utf8] = scan(json, true).marks;
        Self([nul, half_pair, no_utf8])
    }

    pub(super) fn add(&mut self, other: Self) {
        for (is, other) in self.0.iter_mut().zip(other.0) {
            *is |= other;
        }
    }

    /// What of this is not in `other`; none if that is nothing.
    pub(super) fn without(self, other: Self) -> Option<Self> {
        let mut rest = self;
        for (is, other) in rest.0.iter_mut().zip(other.0) {
            *is &= !other;
        }
        (rest != Self::default()).then_some(rest)
    }

    /// Writes the inside of a JSON string that is broken in this way, and says nothing else.
    pub(super) fn write_unknown(self, out: &mut CleanBytes) {
        let mut text = scan(b"broken", true);
        text.marks[Mark::Nul as usize..].copy_from_slice(&self.0);
        text.write_unknown_in_json(out);
    }
}

/// What is kept of a text.
pub(super) struct TextShape<'a> {
    is_json: bool,
    len_bytes: usize,
    /// Whether a space stands at the beginning, and another at the end.
    spaces: [bool; 2],
    marks: [bool; 6],
    /// The first id in it.
    id: Option<Uuid<'a>>,
}

/// The shape of a text.
pub(super) fn raw(text: &[u8]) -> TextShape<'_> {
    scan(text, false)
}

/// The shape of what stands between the quotes of a JSON string.
pub(super) fn json(inside: &[u8]) -> TextShape<'_> {
    scan(inside, true)
}

/// Which marks the known texts of one JSON cell have: all of them the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct CellMarks {
    /// Of characters of more than a byte, and of such as must be quoted somewhere.
    odd: bool,
    /// Of characters that are not seen. They are rare, and a cell with one cannot be read.
    hidden: bool,
}

impl CellMarks {
    /// Of a cell with anything like that in a string, whichever.
    pub(super) fn of(json: &[u8]) -> Self {
        // Of control characters, JSON has three between its tokens.
        let may_be = |byte: &u8| match byte {
            b'\t' | b'\n' | b'\r' | 0 => false,
            ..b' ' | b'\'' | b'\\' | 0x7f.. => true,
            _ => false,
        };
        let mut all = scan(b"", true);
        let mut rest = json;
        while let Some(at) = rest.iter().position(may_be) {
            rest = &rest[at..];
            let character = first_character(rest);
            let len = match (rest[0], character) {
                (b'\\', _) => all.escape(rest),
                (_, Some(character)) => {
                    all.character(character);
                    character.len_utf8()
                }
                (_, None) => 1,
            };
            rest = &rest[len..];
        }
        let [wide, hidden, special, ..] = all.marks;
        Self {
            odd: wide || special,
            hidden,
        }
    }
}

fn scan(text: &[u8], is_json: bool) -> TextShape<'_> {
    let mut shape = TextShape {
        is_json,
        len_bytes: text.len(),
        spaces: [false; 2],
        marks: [false; 6],
        id: None,
    };
    let mut rest = text;
    if let Some(after) = rest.strip_prefix(b" ") {
        shape.spaces[0] = true;
        rest = after;
    }
    if let Some(before) = rest.strip_suffix(b" ") {
        shape.spaces[1] = true;
        rest = before;
    }
    while let Some(first) = rest.first() {
        let len = match first {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => shape.id_or_word(rest),
            b'\\' if is_json => shape.escape(rest),
            _ => {
                let character = first_character(rest);
                match character {
                    Some(character) => shape.character(character),
                    None => shape.mark(Mark::NoUtf8),
                }
                character.map_or(1, char::len_utf8)
            }
        };
        rest = &rest[len..];
    }
    shape
}

impl<'a> TextShape<'a> {
    /// Keeps an id, or passes over letters and digits to where there are no more, so that an id is
    /// looked for only where no letter or digit stands before; returns the length.
    fn id_or_word(&mut self, rest: &'a [u8]) -> usize {
        if self.id.is_none() {
            self.id = Uuid::at_start(rest);
            if self.id.is_some() {
                return uuid::LEN;
            }
        }
        rest.iter()
            .take_while(|b| b.is_ascii_alphanumeric())
            .count()
    }

    fn escape(&mut self, rest: &[u8]) -> usize {
        let (escape, len) = escape(rest);
        match escape {
            Escape::Short(b'/') | Escape::Cut => {}
            Escape::Short(_) => self.mark(Mark::Special),
            Escape::Pair(..) => self.mark(Mark::Wide),
            Escape::Unit(unit) => match char::from_u32(unit) {
                Some(character) => self.character(character),
                None => self.mark(Mark::HalfPair),
            },
        }
        len
    }

    fn character(&mut self, character: char) {
        match character {
            '\0' => self.mark(Mark::Nul),
            '\u{1}'..' ' | '\u{7f}' | '"' | '\'' | '\\' => self.mark(Mark::Special),
            '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' => self.mark(Mark::Hidden),
            '\u{80}'.. => self.mark(Mark::Wide),
            _ => {}
        }
    }

    fn mark(&mut self, mark: Mark) {
        self.marks[mark as usize] = true;
    }

    /// Writes a text of this shape. It begins with an `x`, or with a space where the original did.
    pub(super) fn write(self, forms: &Forms<'_>, out: &mut CleanBytes) {
        if self.len_bytes == 0 {
            return;
        }
        let spaces = self.spaces.iter().filter(|space| **space).count();
        let others = spaces
            + self.written().map(<[u8]>::len).sum::<usize>()
            + self.id.map_or(0, |_| uuid::LEN);
        let [begins_with_space, ends_with_space] = self.spaces;
        if begins_with_space {
            out.fixed(" ");
        }
        let fillers = forms
            .lengths
            .class(self.len_bytes)
            .saturating_sub(others)
            .max(1);
        out.repeat(b"x", fillers);
        for mark in self.written() {
            out.repeat(mark, 1);
        }
        if let Some(id) = self.id {
            tag::uuid(forms.key, id, out);
        }
        if ends_with_space {
            out.fixed(" ");
        }
    }

    /// Takes the bytes that are not UTF-8 of a text that is not written.
    pub(super) fn with_no_utf8_of(mut self, other: BrokenMarks) -> Self {
        self.marks[Mark::NoUtf8 as usize] |= other.0[2];
        self
    }

    /// Writes a known text of a JSON cell. Which text it was must not show in the texts beside it, so that its
    /// length does not, and its characters as far as all of the cell have marks.
    pub(super) fn write_in_json(mut self, marks: CellMarks, key: &Key, out: &mut CleanBytes) {
        let id = self.id.take();
        if self.write_broken([marks.odd, marks.hidden, marks.odd], 8, out)
            && let Some(id) = id
        {
            tag::uuid(key, id, out);
        }
    }

    /// Writes a text of which no rule says that more than this may stay: whether it is long, and what
    /// is broken in it.
    pub(super) fn write_unknown(self, lengths: LengthClasses, out: &mut CleanBytes) {
        let is_long = self.len_bytes >= lengths.page();
        self.write_broken([false; 3], if is_long { lengths.page() } else { 8 }, out);
    }

    /// The same for one in a JSON cell, of which only the whole is long.
    pub(super) fn write_unknown_in_json(self, out: &mut CleanBytes) {
        self.write_broken([false; 3], 8, out);
    }

    /// Writes fillers, these marks and those of what is broken; false for what is empty.
    fn write_broken(mut self, marks: [bool; 3], fillers: usize, out: &mut CleanBytes) -> bool {
        if self.len_bytes == 0 {
            return false;
        }
        self.marks[..Mark::Nul as usize].copy_from_slice(&marks);
        out.repeat(b"x", fillers);
        for mark in self.written() {
            out.repeat(mark, 1);
        }
        true
    }

    /// Writes a text of which stays that it is there, and what is broken in it, in eight bytes.
    pub(super) fn write_secret(mut self, out: &mut CleanBytes) {
        if self.len_bytes == 0 {
            return;
        }
        self.marks[..Mark::Nul as usize].fill(false);
        let len_marks = self.written().map(<[u8]>::len).sum::<usize>();
        out.repeat(b"x", 8 - len_marks);
        for mark in self.written() {
            out.repeat(mark, 1);
        }
    }

    /// The marks of this shape as they are written.
    fn written(&self) -> impl Iterator<Item = &'static [u8]> {
        let marks = WRITTEN
            .iter()
            .zip(self.marks)
            .filter(|(_, is_there)| *is_there);
        marks.map(|((raw, json), _)| if self.is_json { *json } else { *raw })
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

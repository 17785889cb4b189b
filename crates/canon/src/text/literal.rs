//! The grammar of cells, both sides of it: the forms that are written here are read here.
//!
//! Every form is SQL that every `sqlite3` shell since 3.40 evaluates to the same bits, whatever the
//! platform: SQLite's decimal reals are not (0.5 % of doubles are misread from their shortest form),
//! and the shell changes CR LF and stops at NUL, so these never stand in the text.
//!
//! Reading does not evaluate SQL. It accepts these forms and more; `load` then writes the cells
//! again and demands the same line, so that one content has one text.

use std::collections::BTreeSet;
use std::io::Write as _;

use sqlite_facts::Cell;

use super::real::{read_real, write_real};
use crate::escape::is_hidden;

/// Appends `cell` as an SQL expression.
pub(crate) fn write_cell(out: &mut Vec<u8>, cell: &Cell) {
    match cell {
        Cell::Null => out.extend_from_slice(b"NULL"),
        // Writing to a Vec cannot fail.
        Cell::Integer(integer) => drop(write!(out, "{integer}")),
        Cell::Real(real) => write_real(out, *real),
        Cell::Text(bytes) => match Breaks::in_visible(bytes) {
            Some(breaks) => write_string(out, bytes, breaks),
            None => write_hex(out, bytes, b"CAST(", b" AS TEXT)"),
        },
        Cell::Blob(bytes) => match Breaks::in_visible(bytes) {
            Some(breaks) if !bytes.is_empty() => {
                out.extend_from_slice(b"CAST(");
                write_string(out, bytes, breaks);
                out.extend_from_slice(b" AS BLOB)");
            }
            _ => write_hex(out, bytes, b"", b""),
        },
    }
}

fn write_hex(out: &mut Vec<u8>, bytes: &[u8], before: &[u8], after: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.extend_from_slice(before);
    out.extend_from_slice(b"x'");
    out.reserve(bytes.len() * 2);
    for byte in bytes {
        out.push(DIGITS[usize::from(byte >> 4)]);
        out.push(DIGITS[usize::from(byte & 15)]);
    }
    out.push(b'\'');
    out.extend_from_slice(after);
}

/// The line breaks in a text of visible characters.
#[derive(Debug, Clone, Copy)]
struct Breaks {
    lf: bool,
    cr: bool,
}

impl Breaks {
    /// `None` where `bytes` are not UTF-8, or hold invisible characters.
    fn in_visible(bytes: &[u8]) -> Option<Self> {
        let (mut breaks, mut is_ascii) = (
            Self {
                lf: false,
                cr: false,
            },
            true,
        );
        for byte in bytes {
            match byte {
                b' '..=b'~' | b'\t' => {}
                b'\n' => breaks.lf = true,
                b'\r' => breaks.cr = true,
                0x80.. => is_ascii = false,
                _ => return None,
            }
        }
        let is_visible =
            is_ascii || std::str::from_utf8(bytes).is_ok_and(|text| !text.chars().any(is_hidden));
        is_visible.then_some(breaks)
    }
}

/// Appends `'…'`, with line feeds and carriage returns replaced by a placeholder and put back by
/// `replace()`. Placeholders begin with a backslash and have no other, and differ in the second
/// character, so that none can be mistaken where it meets text or the other one.
fn write_string(out: &mut Vec<u8>, bytes: &[u8], breaks: Breaks) {
    let lf = breaks.lf.then(|| placeholder(bytes, b'n'));
    let cr = breaks.cr.then(|| placeholder(bytes, b'r'));
    for _ in lf.iter().chain(&cr) {
        out.extend_from_slice(b"replace(");
    }
    out.push(b'\'');
    let mut written = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let instead: &[u8] = match (byte, &lf, &cr) {
            (b'\'', _, _) => b"''",
            (b'\n', Some(placeholder), _) | (b'\r', _, Some(placeholder)) => placeholder,
            _ => continue,
        };
        out.extend_from_slice(&bytes[written..at]);
        out.extend_from_slice(instead);
        written = at + 1;
    }
    out.extend_from_slice(&bytes[written..]);
    out.push(b'\'');
    for (placeholder, code) in lf
        .iter()
        .map(|it| (it, "10"))
        .chain(cr.iter().map(|it| (it, "13")))
    {
        out.extend_from_slice(b",'");
        out.extend_from_slice(placeholder);
        out.extend_from_slice(b"',char(");
        out.extend_from_slice(code.as_bytes());
        out.extend_from_slice(b"))");
    }
}

/// `\n`, or `\n0`, `\n1` … up to the first that `bytes` do not hold (likewise `\r`).
fn placeholder(bytes: &[u8], letter: u8) -> Vec<u8> {
    // Longer numbers would need more occurrences than SQLite's largest text has room for.
    const DIGITS_MAX: usize = 10;
    let mut is_free = true;
    let mut taken = BTreeSet::new();
    for (at, _) in bytes
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| *pair == [b'\\', letter])
    {
        is_free = false;
        // `\n12` holds `\n1` and `\n12`; `\n01` holds `\n0` alone.
        let mut number = 0_u64;
        for digit in bytes[at + 2..]
            .iter()
            .take(DIGITS_MAX)
            .take_while(|byte| byte.is_ascii_digit())
        {
            number = number * 10 + u64::from(digit - b'0');
            taken.insert(number);
            if number == 0 {
                break;
            }
        }
    }
    let mut placeholder = vec![b'\\', letter];
    if !is_free {
        let number = (0..=u64::MAX)
            .find(|number| !taken.contains(number))
            .unwrap_or(u64::MAX);
        // Writing to a Vec cannot fail.
        let _ = write!(placeholder, "{number}");
    }
    placeholder
}

/// Reads literals from the start of a text.
pub(crate) struct LiteralReader<'l> {
    /// The text that is still to be read.
    pub(crate) rest: &'l [u8],
}

impl LiteralReader<'_> {
    /// Reads `expected`, if the rest begins with it.
    pub(crate) fn eat(&mut self, expected: &[u8]) -> bool {
        let Some(rest) = self.rest.strip_prefix(expected) else {
            return false;
        };
        self.rest = rest;
        true
    }

    /// Reads a literal; none where no form of a literal stands.
    pub(crate) fn cell(&mut self) -> Option<Cell> {
        if self.eat(b"NULL") {
            Some(Cell::Null)
        } else if self.eat(b"x'") {
            Some(Cell::Blob(self.hex()?))
        } else if self.eat(b"CAST(x'") {
            let bytes = self.hex()?;
            self.eat(b" AS TEXT)").then_some(Cell::Text(bytes))
        } else if self.eat(b"CAST(") {
            let bytes = self.string()?;
            self.eat(b" AS BLOB)").then_some(Cell::Blob(bytes))
        } else if matches!(self.rest, [b'\'' | b'r', ..]) {
            Some(Cell::Text(self.string()?))
        } else {
            let len = self
                .rest
                .iter()
                .position(|byte| matches!(byte, b',' | b')'))?;
            let (number, rest) = self.rest.split_at(len);
            self.rest = rest;
            read_number(std::str::from_utf8(number).ok()?)
        }
    }

    /// The bytes up to the closing quote.
    fn hex(&mut self) -> Option<Vec<u8>> {
        let len = self.rest.iter().position(|byte| *byte == b'\'')?;
        let (pairs, []) = self.rest[..len].as_chunks::<2>() else {
            return None;
        };
        let mut bytes = Vec::with_capacity(pairs.len());
        for [high, low] in pairs {
            bytes.push(hex_digit(*high)? << 4 | hex_digit(*low)?);
        }
        self.rest = &self.rest[len + 1..];
        Some(bytes)
    }

    /// `'…'`, in at most two `replace()`.
    fn string(&mut self) -> Option<Vec<u8>> {
        let depth = if self.eat(b"replace(replace(") {
            2
        } else {
            usize::from(self.eat(b"replace("))
        };
        let mut text = self.quoted()?;
        for _ in 0..depth {
            let placeholder = self.eat(b",").then(|| self.quoted())??;
            let character = if self.eat(b",char(10))") {
                b'\n'
            } else if self.eat(b",char(13))") {
                b'\r'
            } else {
                return None;
            };
            text = put_back(&text, &placeholder, character);
        }
        Some(text)
    }

    /// Reads `'…'`.
    pub(crate) fn quoted(&mut self) -> Option<Vec<u8>> {
        if !self.eat(b"'") {
            return None;
        }
        let mut text = Vec::new();
        loop {
            let len = self.rest.iter().position(|byte| *byte == b'\'')?;
            text.extend_from_slice(&self.rest[..len]);
            self.rest = &self.rest[len + 1..];
            if !self.eat(b"'") {
                return Some(text);
            }
            text.push(b'\'');
        }
    }
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// SQL's `replace(text, placeholder, character)`.
fn put_back(text: &[u8], placeholder: &[u8], character: u8) -> Vec<u8> {
    let Some(first) = placeholder.first() else {
        return text.to_vec();
    };
    let mut replaced = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        replaced.extend_from_slice(&rest[..at]);
        if let Some(after) = rest[at..].strip_prefix(placeholder) {
            replaced.push(character);
            rest = after;
        } else {
            replaced.push(*first);
            rest = &rest[at + 1..];
        }
    }
    replaced.extend_from_slice(rest);
    replaced
}

fn read_number(text: &str) -> Option<Cell> {
    match text.parse() {
        Ok(integer) => Some(Cell::Integer(integer)),
        Err(_) => read_real(text).map(Cell::Real),
    }
}

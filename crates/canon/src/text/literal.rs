//! The text's grammar of rows and cells, both sides of it: what is written here is read here.
//!
//! Every form is SQL that every `sqlite3` shell since 3.40 evaluates to the same bits, whatever the
//! platform: SQLite's decimal reals are not (0.5 % of doubles are misread from their shortest form),
//! and the shell changes CR LF and stops at NUL, so these never stand in the text.
//!
//! Reading does not evaluate SQL. It accepts these forms and more; `load` then writes the cells
//! again and demands the very line, so that one content has one text.

use std::collections::BTreeSet;
use std::io::Write as _;

use sqlite_facts::{Cell, Rowid, quote};

use super::real::{read_real, write_real};
use crate::escape::is_hidden;
use crate::rows::ordered_rows::Row;
use crate::rows::table_layout::TableLayout;

/// The start of every row's line: `INSERT INTO "t"(rowid,"a") VALUES(`.
pub(crate) fn row_prefix(table: &TableLayout) -> Vec<u8> {
    let mut names: Vec<String> = table
        .columns
        .iter()
        .map(|column| quote(&column.name))
        .collect();
    if let Rowid::Named(name) = table.rowid {
        names.insert(0, name.to_owned());
    }
    format!(
        "INSERT INTO {}({}) VALUES(",
        quote(&table.name),
        names.join(",")
    )
    .into_bytes()
}

const ROW_END: &[u8] = b");\n";

/// Appends the line of `row`, with its line feed.
pub(crate) fn write_row(line: &mut Vec<u8>, prefix: &[u8], row: &Row) {
    line.extend_from_slice(prefix);
    if let Some(rowid) = row.rowid {
        write_cell(line, &Cell::Integer(rowid));
    }
    for (position, cell) in row.cells.iter().enumerate() {
        if position > 0 || row.rowid.is_some() {
            line.push(b',');
        }
        write_cell(line, cell);
    }
    line.extend_from_slice(ROW_END);
}

/// One cell as a row's line writes it, for whoever reads a text without a database.
#[derive(Debug, Clone, PartialEq)]
pub struct Literal<'l> {
    cell: Cell,
    text: &'l [u8],
}

impl<'l> Literal<'l> {
    /// The cell at the start of `text`; none where a dump would not have written it like this, to
    /// the byte.
    #[must_use]
    pub fn read(text: &'l [u8]) -> Option<Self> {
        let mut reader = LiteralReader { rest: text };
        let cell = reader.cell()?;
        let text = &text[..text.len() - reader.rest.len()];
        let mut written = Vec::with_capacity(text.len());
        write_cell(&mut written, &cell);
        (written == text).then_some(Self { cell, text })
    }

    /// What it says.
    #[must_use]
    pub fn cell(&self) -> &Cell {
        &self.cell
    }

    /// The bytes that it is written in.
    #[must_use]
    pub fn text(&self) -> &'l [u8] {
        self.text
    }

    /// Where the bytes of a text or a blob are written.
    #[must_use]
    pub fn places(&self) -> Places<'l> {
        Places::new(self.text)
    }
}

/// Where in a literal each byte of its content is written. Goes forward only, so that all places
/// together take one walk.
#[derive(Debug, Clone)]
pub struct Places<'l> {
    text: &'l [u8],
    at: usize,
    content: usize,
    /// What stands for a line feed and a carriage return.
    placeholders: Vec<Vec<u8>>,
}

impl<'l> Places<'l> {
    fn new(text: &'l [u8]) -> Self {
        let mut reader = LiteralReader { rest: text };
        reader.eat(b"CAST(");
        while reader.eat(b"replace(") {}
        let start = text.len() - reader.rest.len();
        let mut placeholders = Vec::new();
        if reader.quoted().is_none() {
            // Hex, and what is no string: nothing to walk along.
            let (at, content) = (0, usize::MAX);
            return Self {
                text,
                at,
                content,
                placeholders,
            };
        }
        while reader.eat(b",") {
            placeholders.extend(reader.quoted());
            let call = b",char(10))".len();
            reader.rest = reader.rest.get(call..).unwrap_or_default();
        }
        let (at, content) = (start + 1, 0);
        Self {
            text,
            at,
            content,
            placeholders,
        }
    }

    /// Where byte `content` is written, as an offset into the literal's text; the literal's start
    /// if it is written in hex. `content` must not go back.
    pub fn find(&mut self, content: usize) -> usize {
        while self.content < content && self.at < self.text.len() {
            let rest = &self.text[self.at..];
            let placeholder = self.placeholders.iter().find(|p| rest.starts_with(p));
            self.at += match placeholder {
                Some(placeholder) => placeholder.len(),
                None if rest.starts_with(b"''") => 2,
                None => 1,
            };
            self.content += 1;
        }
        self.at
    }
}

/// What is wrong with a row's line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BadRow {
    /// The value at this position, counted from 0 and with the rowid first, is not a literal.
    Value(usize),
    /// There are more or fewer values than columns.
    Arity,
}

/// Reads what follows the prefix in a row's line into `row`, whose shape is that of `table`.
pub(crate) fn read_row(values: &[u8], table: &TableLayout, row: &mut Row) -> Result<(), BadRow> {
    let mut reader = LiteralReader { rest: values };
    let named_rowid = usize::from(matches!(table.rowid, Rowid::Named(_)));
    let count = table.columns.len() + named_rowid;
    row.cells.resize(table.columns.len(), Cell::Null);
    for position in 0..count {
        if position > 0 && !reader.eat(b",") {
            return Err(if reader.rest == ROW_END {
                BadRow::Arity
            } else {
                BadRow::Value(position - 1)
            });
        }
        let cell = reader.cell().ok_or(BadRow::Value(position))?;
        match (position.checked_sub(named_rowid), cell) {
            (Some(column), cell) => row.cells[column] = cell,
            (None, Cell::Integer(rowid)) => row.rowid = Some(rowid),
            (None, _) => return Err(BadRow::Value(position)),
        }
    }
    match reader.rest {
        ROW_END => Ok(()),
        [b',', ..] => Err(BadRow::Arity),
        _ => Err(BadRow::Value(count - 1)),
    }
}

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

/// Which line breaks a text has that a person can read as it is.
#[derive(Debug, Clone, Copy)]
struct Breaks {
    lf: bool,
    cr: bool,
}

impl Breaks {
    /// `None` where `bytes` are not UTF-8, or hold characters that do not show.
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

struct LiteralReader<'l> {
    rest: &'l [u8],
}

impl LiteralReader<'_> {
    fn eat(&mut self, expected: &[u8]) -> bool {
        let Some(rest) = self.rest.strip_prefix(expected) else {
            return false;
        };
        self.rest = rest;
        true
    }

    fn cell(&mut self) -> Option<Cell> {
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

    fn quoted(&mut self) -> Option<Vec<u8>> {
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

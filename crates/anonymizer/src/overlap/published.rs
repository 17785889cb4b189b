//! Published files: texts of a database, and texts that tools print.

use std::cell::RefCell;
use std::path::Path;

use canon::{FoldedRow, Literal, RowPlaces};
use sqlite_facts::{Cell, Token, tokens, unquote};

use super::content::{atom, content};
use super::number::{Number, number};
use super::overlaps::Position;
use super::public_text::{PublicText, is_of_word};
use super::remains::Remains;
use super::tag::{is_numbered, tag_at};

/// Where the rows of a line begin.
const VALUES: &[u8] = b" VALUES(";
const ROW: &[u8] = b"INSERT INTO ";
/// The start of a row whose cells are names of tables.
const SEQUENCE_ROW: &[u8] = b"INSERT INTO \"sqlite_sequence\"";
/// Hex digits of a checksum that may stand for it: a case is called after six.
const SUM_DIGITS: usize = 6;
const SHA256_DIGITS: usize = 64;

/// What a file is read with.
#[derive(Clone, Copy)]
pub(super) struct Reader<'r> {
    pub(super) public: &'r PublicText,
    /// The SHA-256 of published files, in hex.
    pub(super) sums: &'r [String],
    pub(super) file: &'static str,
}

/// A line of a file, or a row that is folded into lines.
#[derive(Clone, Copy)]
struct Line<'l> {
    bytes: &'l [u8],
    file: &'static str,
    /// The first one.
    number: u64,
    /// Of a row, whose bytes are asked for in their order.
    row: Option<&'l RefCell<RowPlaces>>,
}

impl Line<'_> {
    /// The place of a byte.
    fn place(self, at: usize) -> Position {
        let before = self.bytes[..at].iter();
        let is_first = |byte: &&u8| **byte & 0b1100_0000 != 0b1000_0000;
        let (number, column) = match self.row {
            Some(places) => places.borrow_mut().find(at),
            None => (0, before.filter(is_first).count() as u64 + 1),
        };
        Position {
            file: self.file,
            line: self.number + number,
            column,
        }
    }
}

impl Reader<'_> {
    fn is_sql(self) -> bool {
        Path::new(self.file).extension() == Some("sql".as_ref())
    }

    /// Whether a line begins a row, which goes on in the lines that begin with a space.
    pub(super) fn is_row(self, bytes: &[u8]) -> bool {
        self.is_sql() && bytes.starts_with(ROW)
    }

    /// Reads a line of a file, or the lines of a row, into `remains`, without the last line feed.
    pub(super) fn lines(self, bytes: &[u8], number: u64, remains: &mut Remains) {
        let file = self.file;
        let row = None;
        let line = Line {
            bytes,
            file,
            number,
            row,
        };
        remains.cut();
        if self.is_row(bytes) {
            let row = FoldedRow::read(bytes);
            let places = RefCell::new(row.places());
            let line = Line {
                bytes: row.line(),
                row: Some(&places),
                ..line
            };
            self.row(line, remains);
        } else if self.is_sql() {
            self.statement(line, 0, bytes.len(), remains);
        } else {
            self.prose(line, 0, bytes.len(), remains);
        }
    }

    /// A row: names, then a literal each cell.
    fn row(self, line: Line<'_>, remains: &mut Remains) {
        let bytes = line.bytes;
        let head = bytes.windows(VALUES.len()).position(|part| part == VALUES);
        let Some(head) = head.map(|at| at + VALUES.len()) else {
            return self.statement(line, 0, bytes.len(), remains);
        };
        self.statement(line, 0, head, remains);
        let mut at = head;
        let is_name = bytes.starts_with(SEQUENCE_ROW);
        while let Some(literal) = Literal::read(&bytes[at..]) {
            match literal.cell() {
                Cell::Text(name) if is_name => self.name(name, line.place(at), remains),
                cell => self.cell(cell, line.place(at), remains),
            }
            at += literal.text().len();
            if bytes.get(at) != Some(&b',') {
                break;
            }
            remains.public(b",");
            at += 1;
        }
        self.statement(line, at, bytes.len(), remains);
    }

    fn cell(self, cell: &Cell, place: Position, remains: &mut Remains) {
        match cell {
            Cell::Null => remains.public(b"NULL"),
            Cell::Integer(integer) => {
                atom(integer.to_string().as_bytes(), self.public, remains, place);
            }
            Cell::Real(real) => {
                // In full where it is no number of sevens: so a source writes it too.
                let short = format!("{real:e}");
                if real.is_finite() && number(short.as_bytes()) != Some(Number::Public) {
                    atom(real.to_string().as_bytes(), self.public, remains, place);
                }
            }
            Cell::Text(bytes) | Cell::Blob(bytes) => content(bytes, self.public, remains, place),
        }
    }

    /// A part of a line of SQL.
    fn statement(self, line: Line<'_>, from: usize, to: usize, remains: &mut Remains) {
        let Ok(text) = std::str::from_utf8(&line.bytes[from..to]) else {
            return self.prose(line, from, to, remains);
        };
        for (range, token) in tokens(text) {
            let (start, end) = (from + range.start, from + range.end);
            let written = &line.bytes[start..end];
            match token {
                Token::Space | Token::Operator(_) => remains.public(written),
                Token::Comment => self.prose(line, start, end, remains),
                Token::String(text) => {
                    let inside = text.get(1..text.len() - 1).unwrap_or_default();
                    let inside = inside.replace("''", "'");
                    self.name(inside.as_bytes(), line.place(start), remains);
                }
                Token::Word(name) => self.name(name.as_bytes(), line.place(start), remains),
                Token::Quoted(name) => {
                    self.name(unquote(name).as_bytes(), line.place(start), remains);
                }
                _ => atom(written, self.public, remains, line.place(start)),
            }
        }
    }

    fn name(self, name: &[u8], place: Position, remains: &mut Remains) {
        if self.public.is_name(name) || is_numbered(name) {
            remains.public(name);
        } else {
            content(name, self.public, remains, place);
        }
    }

    /// A part of a line of words.
    fn prose(self, line: Line<'_>, from: usize, to: usize, remains: &mut Remains) {
        let mut at = from;
        while let Some(rest) = line.bytes.get(at..to).filter(|rest| !rest.is_empty()) {
            let is_start = at == from || !is_of_word(line.bytes[at - 1]);
            if let Some(tag) = tag_at(rest).filter(|_| is_start) {
                remains.tag(&rest[tag.keyed_from..tag.len_bytes], line.place(at));
                remains.public(&rest[..tag.len_bytes]);
                at += tag.len_bytes;
                continue;
            }
            let len = rest.iter().position(|byte| !is_of_word(*byte));
            let len = len.unwrap_or(rest.len());
            if len == 0 {
                remains.public(&rest[..1]);
                at += 1;
                continue;
            }
            let word = &rest[..len];
            if self.is_public(word, &line.bytes[from..at]) {
                remains.public(word);
            } else {
                let place = line.place(at);
                match number(word) {
                    Some(Number::Count(count)) => remains.count(count, place),
                    Some(Number::Public) => {}
                    _ => remains.private(word, &vec![true; len], place),
                }
            }
            at += len;
        }
    }

    /// Whether a word of prose is public. `before` is the text before it.
    fn is_public(self, word: &[u8], before: &[u8]) -> bool {
        let is_hex = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_sum = word.len() >= SUM_DIGITS
            && word.iter().all(is_hex)
            && (self.sums.iter().any(|sum| sum.as_bytes().starts_with(word))
                // Of rows of the golden, where canon announces it.
                || (word.len() == SHA256_DIGITS
                    && self.is_sql()
                    && before.starts_with(b"-- digest ")
                    && before.ends_with(b", sha256 ")));
        let is_version = matches!(word, [b'v', digits @ ..] if (1..3).contains(&digits.len())
            && digits.iter().all(u8::is_ascii_digit));
        let text = || std::str::from_utf8(word).unwrap_or_default();
        is_sum
            || is_version
            || is_numbered(word)
            || self.public.is_word(word)
            || self.public.is_name(word)
            || text().chars().all(|c| "→…–—·×≤≥“”‘’".contains(c))
    }
}

//! The lines of a long row: a person reads them, `sqlite3` loads them to the same cells.
//!
//! A row is one line while it is at most [`WIDTH`] bytes long. A longer one goes on in lines that begin with a
//! space, as no other line of a row does: they break behind `VALUES(` and behind commas. A text of more than
//! [`LONG`] bytes breaks too, and `replace(…,char(10,32),'')` takes the line feeds and spaces out again.

/// Bytes of a line, where there is a place to break it.
const WIDTH: usize = 120;
/// Bytes of the longest text that stays in one line.
const LONG: usize = 100;
/// Bytes of a part of a text that stays in one line.
const PART: usize = 100;
const FOLD: &[u8] = b"\n ";
const VALUES: &[u8] = b" VALUES(";
/// What stands before and behind a text that breaks.
const REPLACE: &[u8] = b"replace(";
const FOLDS: &[u8] = b",char(10,32),'')";

/// Appends a row that is given as one line, with or without its line feed, in lines.
pub(crate) fn fold(row: &[u8], out: &mut Vec<u8>) {
    if let Some(row) = row.strip_suffix(b"\n") {
        fold(row, out);
        return out.push(b'\n');
    }
    if row.len() <= WIDTH {
        return out.extend_from_slice(row);
    }
    let line = out.len();
    let mut lines = Lines { out, line };
    let (mut start, mut at, mut is_head) = (0, 0, true);
    while at < row.len() {
        if let quote @ (b'"' | b'\'') = row[at] {
            let end = quoted_end(row, at);
            if quote == b'\'' && end - at > LONG + 2 && !row[..at].ends_with(b"x") {
                lines.whole(&[&row[start..at], REPLACE, b"'"]);
                lines.text(&row[at + 1..end - 1]);
                lines.whole(&[b"'", FOLDS]);
                start = end;
            }
            at = end;
            continue;
        }
        at += 1;
        let ends_head = is_head && row[..at].ends_with(VALUES);
        if ends_head || row[at - 1] == b',' {
            lines.whole(&[&row[start..at]]);
            start = at;
        }
        if ends_head {
            is_head = false;
            lines.next();
        }
    }
    lines.whole(&[&row[start..]]);
}

/// The lines that a row is folded into.
struct Lines<'o> {
    out: &'o mut Vec<u8>,
    /// Where the current line begins.
    line: usize,
}

impl Lines<'_> {
    fn next(&mut self) {
        self.out.extend_from_slice(FOLD);
        self.line = self.out.len() - 1;
    }

    /// Appends what stays in one line.
    fn whole(&mut self, parts: &[&[u8]]) {
        let len: usize = parts.iter().map(|part| part.len()).sum();
        let used = self.out.len() - self.line;
        if used > 1 && used + len > WIDTH {
            self.next();
        }
        for part in parts {
            self.out.extend_from_slice(part);
        }
    }

    /// Appends the inside of a long text.
    fn text(&mut self, mut text: &[u8]) {
        while !text.is_empty() {
            let len = part(text);
            self.whole(&[&text[..len]]);
            text = &text[len..];
        }
    }
}

/// Bytes of the first part of the inside of a text: up to its first comma, else up to the last mark that ends a word of
/// JSON or of a path, else as many as may be; no character and no doubled quote is cut.
fn part(text: &[u8]) -> usize {
    let first = &text[..PART.min(text.len())];
    if let Some(comma) = first.iter().position(|byte| *byte == b',') {
        return comma + 1;
    }
    let mut len = first.len();
    if len == text.len() {
        return len;
    }
    if let Some(mark) = first.iter().rposition(|byte| b"\"/: ".contains(byte)) {
        return mark + 1;
    }
    while text.get(len).is_some_and(|byte| byte & 0xc0 == 0x80) {
        len += 1;
    }
    let quotes = text[..len].iter().rev().take_while(|byte| **byte == b'\'');
    len + quotes.count() % 2
}

/// The end of what is quoted from `at` on; a quote in it is doubled.
fn quoted_end(row: &[u8], mut at: usize) -> usize {
    let quote = row[at];
    loop {
        let Some(len) = row[at + 1..].iter().position(|byte| *byte == quote) else {
            return row.len();
        };
        at += len + 2;
        if row.get(at) != Some(&quote) {
            return at;
        }
    }
}

/// A row that may have more lines than one.
///
/// ```
/// let row = canon::FoldedRow::read(b"INSERT INTO \"t\"(\"a\") VALUES(\n 'b');\n");
/// assert_eq!(row.line(), b"INSERT INTO \"t\"(\"a\") VALUES('b');\n");
/// // A dump would not break a row as short as this.
/// assert_eq!(row.lines(), row.line());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoldedRow {
    line: Vec<u8>,
}

impl FoldedRow {
    /// Reads the lines of a row, with or without the last line feed, in whatever way they are broken.
    #[must_use]
    pub fn read(lines: &[u8]) -> Self {
        Self {
            line: without_marks(&without_folds(lines)),
        }
    }

    /// The row as one line.
    #[must_use]
    pub fn line(&self) -> &[u8] {
        &self.line
    }

    /// The row as a dump has it.
    #[must_use]
    pub fn lines(&self) -> Vec<u8> {
        let mut lines = Vec::with_capacity(self.line.len());
        fold(&self.line, &mut lines);
        lines
    }

    /// The places where a dump has the bytes of the line.
    #[must_use]
    pub fn places(&self) -> RowPlaces {
        RowPlaces {
            line: self.line.clone(),
            lines: self.lines(),
            at: 0,
            written: 0,
            place: (0, 1),
        }
    }
}

/// The places in the lines of a row where the bytes of its one line are written. Goes forward only, so that all places
/// together take one pass.
#[derive(Debug, Clone)]
pub struct RowPlaces {
    line: Vec<u8>,
    lines: Vec<u8>,
    at: usize,
    written: usize,
    place: (u64, u64),
}

impl RowPlaces {
    /// The number of the line, from 0, and the character in it, from 1, of byte `at`, which must not go back.
    pub fn find(&mut self, at: usize) -> (u64, u64) {
        loop {
            let (rest, lines) = (&self.line[self.at..], &self.lines[self.written..]);
            let added = |text: &&[u8]| lines.starts_with(text) && !rest.starts_with(text);
            let added = [FOLD, REPLACE, FOLDS].into_iter().find(added);
            if added.is_none() && (self.at >= at || rest.is_empty()) {
                return self.place;
            }
            let (number, column) = self.place;
            let len = added.map_or(1, <[u8]>::len);
            self.place = if added == Some(FOLD) {
                (number + 1, 2)
            } else {
                let is_first = |byte: &&u8| **byte & 0xc0 != 0x80;
                let characters = lines[..len].iter().filter(is_first).count();
                (number, column + characters as u64)
            };
            self.written += len;
            self.at += usize::from(added.is_none());
        }
    }
}

fn without_folds(lines: &[u8]) -> Vec<u8> {
    let mut row = Vec::with_capacity(lines.len());
    for (number, line) in lines.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let rest = line.strip_prefix(b" ").filter(|_| number > 0);
        if rest.is_some() {
            row.pop();
        }
        row.extend_from_slice(rest.unwrap_or(line));
    }
    row
}

/// The row without what puts a text together.
fn without_marks(row: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(row.len());
    let (mut start, mut at) = (0, 0);
    while at < row.len() {
        if !matches!(row[at], b'"' | b'\'') {
            at += 1;
            continue;
        }
        let end = quoted_end(row, at);
        if let Some(before) = row[start..at].strip_suffix(REPLACE)
            && row[end..].starts_with(FOLDS)
        {
            plain.extend_from_slice(before);
            plain.extend_from_slice(&row[at..end]);
            start = end + FOLDS.len();
            at = start;
        } else {
            at = end;
        }
    }
    plain.extend_from_slice(&row[start..]);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(row: &str) -> String {
        let row = FoldedRow::read(row.as_bytes());
        String::from_utf8(row.lines()).unwrap()
    }

    #[track_caller]
    fn check(row: &str, expected: &str) {
        let lines = folded(row);
        assert_eq!(lines, expected);
        let read = FoldedRow::read(lines.as_bytes());
        assert_eq!(read.line(), row.as_bytes());
        let mut places = read.places();
        for (at, byte) in row.bytes().enumerate().filter(|(_, byte)| *byte != b'\n') {
            let (number, column) = places.find(at);
            let line = lines.split('\n').nth(number.try_into().unwrap()).unwrap();
            let before = usize::try_from(column).unwrap() - 1;
            assert_eq!(line.as_bytes()[before], byte, "{at}");
        }
    }

    #[test]
    fn a_short_row_is_one_line() {
        let row = |x: usize| format!("INSERT INTO \"t\"(\"a\") VALUES('{}');\n", "x".repeat(x));
        assert_eq!(row(88).len(), WIDTH + 1);
        check(&row(88), &row(88));
        check(&row(89), &row(89).replace("VALUES(", "VALUES(\n "));
    }

    #[test]
    fn a_long_row_breaks_behind_commas() {
        let name = |letters: &str| format!("\"{}\"", letters.repeat(30));
        let (a, b) = (name("a,"), name("\"\"b"));
        let row = format!("INSERT INTO \"t\"(rowid,{a},{b}) VALUES(1,NULL,'a,b');\n");
        let expected = format!("INSERT INTO \"t\"(rowid,{a},\n {b}) VALUES(\n 1,NULL,'a,b');\n");
        check(&row, &expected);
    }

    #[test]
    fn a_long_text_breaks_and_is_put_together() {
        let row = |cells: &str| format!("INSERT INTO \"t\"(\"a\",\"b\") VALUES({cells});\n");
        let text = |inside: &str| row(&format!("CAST('{inside}' AS BLOB),2"));
        let (x, long) = ("x".repeat(100), "x".repeat(130));
        let last = "x".repeat(30);
        let lines = format!("\n CAST(replace('{x}\n {last}',char(10,32),'') AS BLOB),2");
        check(&text(&long), &row(&lines));
        let lines = format!("\n CAST(replace('a:{x}\n {last}/y',char(10,32),'') AS BLOB),2");
        check(&text(&format!("a:{long}/y")), &row(&lines));
        // No character is cut, and no quote from its twin.
        let (quotes, umlauts) = ("''".repeat(60), format!("x{}", "ä".repeat(60)));
        for inside in [quotes, umlauts, format!("{long}'',char(10,32),'''')")] {
            let lines = folded(&text(&inside));
            let read = FoldedRow::read(lines.as_bytes());
            assert_eq!(read.line(), text(&inside).as_bytes());
            assert!(lines.lines().all(|line| line.len() <= WIDTH), "{lines}");
        }
        // Hex has no place to break at.
        let hex = format!("x'{}'", "00".repeat(70));
        check(&row(&format!("{hex},2")), &row(&format!("\n {hex},\n 2")));
    }

    #[test]
    fn a_row_has_one_way_to_be_broken() {
        let row = format!("INSERT INTO \"t\"(\"a\") VALUES('{}');\n", "x".repeat(200));
        let lines = folded(&row);
        for other in [
            row.clone(),
            lines.replacen("\n ", "", 1),
            lines.replacen('x', "\n x", 1),
        ] {
            let read = FoldedRow::read(other.as_bytes());
            assert_eq!(read.line(), row.as_bytes());
            assert_eq!(read.lines(), lines.as_bytes());
        }
        // With and without its line feed, however long its last line is.
        for x in 0..WIDTH {
            let lines = folded(&row.replacen('x', &"y".repeat(x), 1));
            let unended = lines.trim_end().as_bytes();
            assert_eq!(FoldedRow::read(unended).lines(), unended);
        }
    }
}

//! A text of canon, line by line: what can be judged of it without a database.

use std::collections::BTreeMap;
use std::io::BufRead;

use canon::FoldedRow;
use sqlite_facts::{SEQUENCE_TABLE, quote, unquote};

use super::dump_lines::{DumpLines, ReadError, STATEMENT_BYTES_MAX};
use super::public_terms::PublicTerms;
use super::public_terms::{References, references};
use super::recognition::{Recognition, Violation, ViolationKind};
use super::row::{Head, TableReader};
use super::together::Together;
use super::{sql, statement};

/// The lines before the settings.
const HEADER: [&str; 3] = [
    "-- canon 1: one SQLite database as text",
    "PRAGMA foreign_keys=OFF;",
    "PRAGMA ignore_check_constraints=ON;",
];
/// The lines before rows alone.
const ROWS_HEADER: [&str; 3] = [
    "-- canon 1: the rows of one SQLite database",
    "PRAGMA foreign_keys=OFF;",
    "PRAGMA ignore_check_constraints=ON;",
];
const SETTINGS: [&str; 2] = ["PRAGMA user_version=", "PRAGMA application_id="];
const BEGIN: &str = "BEGIN;";
const SEQUENCE_START: &str = "DELETE FROM sqlite_sequence;";
const COMMIT: &str = "COMMIT;";

/// Judges a text of a database, each value for itself.
pub fn recognize(
    text: &mut dyn BufRead,
    known: &PublicTerms,
    report: &mut Recognition,
) -> Result<(), ReadError> {
    recognize_with(text, known, (report, &mut Together::default()))
}

/// The same, and collects what can be judged only together.
pub(super) fn recognize_with<'d>(
    text: &'d mut dyn BufRead,
    known: &'d PublicTerms,
    out: (&'d mut Recognition, &'d mut Together),
) -> Result<(), ReadError> {
    Dump::new(text, known, out).read()
}

/// Judges the rows of a database alone, each value for itself: `after.data.sql`, what a migration made of `golden`, where
/// rows may be gone and new ones counted.
pub fn recognize_rows(
    text: &mut dyn BufRead,
    golden: &mut dyn BufRead,
    known: &PublicTerms,
    report: &mut Recognition,
) -> Result<(), ReadError> {
    let mut together = Together::default();
    let mut dump = Dump::new(text, known, (report, &mut together));
    dump.of_tables = Some(references_by_table(golden)?);
    dump.read_rows()
}

/// Judges a text of CREATE statements alone: `after.schema.sql`.
pub fn recognize_schema(
    text: &mut dyn BufRead,
    known: &PublicTerms,
    report: &mut Recognition,
) -> Result<(), ReadError> {
    let mut together = Together::default();
    let mut dump = Dump::new(text, known, (report, &mut together));
    while dump.lines.next()? {
        dump.create()?;
    }
    Ok(())
}

struct Dump<'d, 'k> {
    lines: DumpLines<'d>,
    known: &'k PublicTerms,
    /// The table whose rows may follow.
    table: Option<String>,
    /// The columns that its columns REFERENCE.
    references: References,
    /// Where there are only rows, of any table: those of each table that the schema declares.
    of_tables: Option<BTreeMap<String, References>>,
    rows: TableReader<'k>,
    counts: DumpCounts,
    is_closed: bool,
}

#[derive(Default)]
struct DumpCounts {
    tables: u64,
    rows: u64,
    sequence_rows: u64,
    other_objects: u64,
}

impl<'d, 'k> Dump<'d, 'k> {
    fn new(
        text: &'d mut dyn BufRead,
        known: &'k PublicTerms,
        out: (&'d mut Recognition, &'d mut Together),
    ) -> Self {
        Self {
            lines: DumpLines::new(text, out),
            known,
            table: None,
            references: References::new(),
            of_tables: None,
            rows: TableReader::default(),
            counts: DumpCounts::default(),
            is_closed: false,
        }
    }

    fn read(mut self) -> Result<(), ReadError> {
        self.head()?;
        while self.lines.next()? {
            if self.lines.is(COMMIT) {
                self.closing()?;
            } else if self.lines.is(SEQUENCE_START) {
                self.table = Some(SEQUENCE_TABLE.to_owned());
            } else if self.lines.line.starts_with(b"CREATE ") {
                self.create()?;
            } else if self.lines.line.starts_with(b"INSERT ") {
                self.row()?;
            } else {
                self.lines.refuse_line();
            }
        }
        self.end_rows();
        if !self.is_closed {
            self.lines.refuse_line();
        }
        Ok(())
    }

    fn read_rows(mut self) -> Result<(), ReadError> {
        for line in ROWS_HEADER.into_iter().chain([BEGIN]) {
            self.lines.next()?;
            self.lines.demand(line);
        }
        while self.lines.next()? {
            if self.is_closed {
                self.lines.refuse_line();
            } else if self.lines.is(COMMIT) {
                self.is_closed = true;
            } else if self.lines.is(SEQUENCE_START) {
                self.table = Some(SEQUENCE_TABLE.to_owned());
            } else if self.lines.line.starts_with(b"INSERT ") {
                self.row()?;
            } else if !self.digest() {
                self.lines.refuse_line();
            }
        }
        self.end_rows();
        if !self.is_closed {
            self.lines.refuse_line();
        }
        Ok(())
    }

    /// Whether rows of this table may come next.
    fn enter(&mut self, table: &str) -> bool {
        if let Some(of_tables) = &self.of_tables
            && self.table.as_deref() != Some(SEQUENCE_TABLE)
            && self.known.is_table(table)
        {
            self.references = of_tables.get(table).cloned().unwrap_or_default();
            self.table = Some(table.to_owned());
        }
        self.table.as_deref() == Some(table)
    }

    fn head(&mut self) -> Result<(), ReadError> {
        for line in HEADER {
            self.lines.next()?;
            self.lines.demand(line);
        }
        for start in SETTINGS {
            self.lines.next()?;
            let value = self.lines.line.strip_prefix(start.as_bytes());
            let value = value.and_then(|rest| std::str::from_utf8(rest.strip_suffix(b";")?).ok());
            if !value.is_some_and(|text| ["0", "1", "-1"].contains(&text)) {
                self.lines.refuse_line();
            }
        }
        self.lines.next()?;
        self.lines.demand(BEGIN);
        Ok(())
    }

    /// After COMMIT: one line that counts, and nothing more.
    fn closing(&mut self) -> Result<(), ReadError> {
        let counts = &self.counts;
        let closing = format!(
            "-- end: tables {}, rows {}, sequence rows {}, other objects {}",
            counts.tables, counts.rows, counts.sequence_rows, counts.other_objects
        );
        self.lines.next()?;
        self.lines.demand(&closing);
        self.is_closed = true;
        while self.lines.next()? {
            self.lines.refuse_line();
        }
        Ok(())
    }

    /// The statement that begins with this line.
    fn create(&mut self) -> Result<(), ReadError> {
        let first = self.lines.number;
        self.lines.append_create()?;
        let text = std::mem::take(&mut self.lines.line);
        match std::str::from_utf8(&text)
            .ok()
            .and_then(|text| text.strip_suffix(';'))
        {
            Some(sql) => self.statement(sql, first),
            None => self
                .lines
                .refuse_in(ViolationKind::Statement, &text, first, 0, text.len()),
        }
        self.lines.line = text;
        Ok(())
    }

    fn statement(&mut self, sql: &str, first: u64) {
        match statement::judge(sql, self.known) {
            Ok(text) => self.lines.report.survivors.statement(text),
            Err(at) => {
                let sql = sql.as_bytes();
                self.lines
                    .refuse_in(ViolationKind::Statement, sql, first, at.start, at.len());
            }
        }
        let mut tokens = sql::tokens(sql).filter(|token| token.kind != sql::SqlTokenKind::Space);
        if tokens.nth(1).is_some_and(|token| token.is("table")) {
            self.counts.tables += 1;
            self.table = tokens.next().and_then(sql::SqlToken::name);
            self.references = references(sql);
        } else {
            self.counts.other_objects += 1;
            self.table = None;
        }
    }

    /// One line instead of a table's rows.
    fn digest(&mut self) -> bool {
        let digest = std::str::from_utf8(&self.lines.line).ok().and_then(digest);
        let is_of_table = digest.is_some_and(|table| self.enter(&table));
        self.table = None;
        is_of_table
    }

    /// The row that begins with this line.
    fn row(&mut self) -> Result<(), ReadError> {
        let first = self.lines.number;
        self.lines.append_row()?;
        let row = FoldedRow::read(&self.lines.line);
        if row.lines() != self.lines.line {
            // Where a line breaks must say nothing.
            self.lines.refuse_in(ViolationKind::Line, b"", first, 0, 0);
        }
        let refuse = |dump: &mut Self, kind, at, len| {
            dump.lines.report.add(|| {
                let (number, column) = row.places().find(at);
                Violation {
                    line: first + number,
                    column,
                    place: String::new(),
                    kind,
                    len_bytes: len as u64,
                }
            });
        };
        let line = row.line();
        if self.rows.head.is_empty() || !line.starts_with(&self.rows.head) {
            let head = Head::read(line);
            let Some(head) = head.filter(|head| self.enter(&head.table)) else {
                refuse(self, ViolationKind::Line, 0, line.len());
                return Ok(());
            };
            self.end_rows();
            let known = self.known;
            let references = std::mem::take(&mut self.references);
            self.rows = TableReader::new(line, &head, known, &references, &mut |at, len| {
                refuse(self, ViolationKind::ObjectName, at, len);
            });
            self.references = references;
        }
        if self.table.as_deref() == Some(SEQUENCE_TABLE) {
            self.counts.sequence_rows += 1;
        } else {
            self.counts.rows += 1;
        }
        let at = self.rows.judge(
            self.known,
            &row,
            first,
            (self.lines.report, self.lines.together),
        );
        if line[at..] != *b");" {
            refuse(self, ViolationKind::Line, at, line.len() - at);
        }
        Ok(())
    }

    /// Checks that the rowids of an unknown table count its rows: a greater one would be a number of the
    /// user.
    fn end_rows(&mut self) {
        if let Some(line) = self.rows.miscounted() {
            self.lines.refuse_in(ViolationKind::Key, b"", line, 0, 0);
        }
        for line in self.rows.disorders() {
            self.lines.refuse_in(ViolationKind::Order, b"", line, 0, 0);
        }
    }
}

/// The table for whose rows a line stands.
fn digest(line: &str) -> Option<String> {
    let (table, rest) = line.strip_prefix("-- digest ")?.split_once(": rows ")?;
    let (rows, sum) = rest.split_once(", sha256 ")?;
    let name = unquote(table);
    let count: u64 = rows.parse().ok()?;
    let is_digit = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
    let is_sum = sum.len() == 64 && sum.bytes().all(is_digit);
    (is_sum && quote(&name) == table && count.to_string() == rows).then_some(name)
}

/// Of each table that a golden declares, the columns that its columns REFERENCE.
fn references_by_table(
    golden: &mut dyn BufRead,
) -> Result<BTreeMap<String, References>, ReadError> {
    let (mut tables, mut bytes) = (BTreeMap::new(), Vec::new());
    for line in 1.. {
        let read = golden.read_until(b'\n', &mut bytes);
        if read.map_err(|source| ReadError { line, source })? == 0 {
            break;
        }
        let is_create = bytes.starts_with(b"CREATE TABLE ");
        if is_create && !bytes.ends_with(b";\n") && bytes.len() < STATEMENT_BYTES_MAX {
            continue;
        }
        if is_create {
            let statement = String::from_utf8_lossy(&bytes);
            if let Some(table) = sql::tokens(&statement).nth(4).and_then(sql::SqlToken::name) {
                tables.insert(table, references(&statement));
            }
        }
        bytes.clear();
    }
    Ok(tables)
}

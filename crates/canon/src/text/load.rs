//! Canonical text as a database.
//!
//! The text may come from a stranger. It is read line by line by the very grammar that dump writes;
//! of all that it holds only CREATE statements reach SQLite, one at a time. Rows are parsed here
//! and bound. A line that dump would not have written there, byte for byte, is an error.

use std::io::BufRead;

use rusqlite::Connection;
use sqlite_facts::{Object, ObjectKind, Token, quote, significant};

use super::dump::{
    APPLICATION_ID, BEGIN, COMMIT, ClosingCounts, HEADER, RowCounts, SEQUENCE_START, TableDigest,
    USER_VERSION, digest_line, uncarriable,
};
use super::insert::insert_rows;
use super::lines::TextLines;
use crate::error::Error;
use crate::rows::table_layout::{TableLayout, sequence_layout, table_layouts};

/// Loads a dump into the empty database `conn`, of any encoding, page size and `auto_vacuum`.
///
/// All or nothing, in one transaction. Foreign keys and CHECK constraints are not looked at, since
/// a dump carries a database with all its faults; both settings are afterwards as they were.
pub fn load(text: &mut dyn BufRead, conn: &Connection) -> Result<RowCounts, Error> {
    load_into(text, conn, false).map(|(totals, _)| totals)
}

/// Loads a text of [`dump_with`](crate::dump_with) like [`load`], and returns the digests in it.
///
/// A table of which there is only a digest is created and stays empty.
pub fn load_expectation(
    text: &mut dyn BufRead,
    conn: &Connection,
) -> Result<Vec<TableDigest>, Error> {
    load_into(text, conn, true).map(|(_, digests)| digests)
}

fn load_into(
    text: &mut dyn BufRead,
    conn: &Connection,
    admits_digests: bool,
) -> Result<(RowCounts, Vec<TableDigest>), Error> {
    if !conn.is_autocommit() {
        return Err(Error::InTransaction);
    }
    let target = |source| Error::Target { source };
    let objects: i64 = conn
        .query_row("SELECT count(*) FROM main.sqlite_schema", [], |row| {
            row.get(0)
        })
        .map_err(target)?;
    if objects > 0 {
        return Err(Error::NotEmpty);
    }
    let _settings = RelaxedChecks::relax(conn).map_err(target)?;
    conn.execute_batch("BEGIN IMMEDIATE").map_err(target)?;
    let loaded = Loader::new(text, conn, admits_digests).run();
    let ended = match &loaded {
        Ok(_) => conn.execute_batch("COMMIT").map_err(target),
        Err(_) => Ok(()),
    };
    if !conn.is_autocommit() {
        // The first error is the one to report; where not even this works, closing the
        // connection rolls back.
        let _ = conn.execute_batch("ROLLBACK");
    }
    ended.and(loaded)
}

/// Foreign keys and CHECK constraints off, and back to what they were at the end.
struct RelaxedChecks<'c> {
    conn: &'c Connection,
    before: [(&'static str, bool); 2],
}

impl<'c> RelaxedChecks<'c> {
    fn relax(conn: &'c Connection) -> rusqlite::Result<Self> {
        let get = |name| conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0));
        let before = [
            ("foreign_keys", get("foreign_keys")?),
            ("ignore_check_constraints", get("ignore_check_constraints")?),
        ];
        let settings = Self { conn, before };
        conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")?;
        Ok(settings)
    }
}

impl Drop for RelaxedChecks<'_> {
    fn drop(&mut self) {
        for (name, value) in self.before {
            // A setting of the connection: there is no file that could refuse it.
            let _ = self
                .conn
                .execute_batch(&format!("PRAGMA {name} = {}", u8::from(value)));
        }
    }
}

/// Where in the text we are. Only later kinds of lines may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Tables,
    Sequence,
    Indexes,
    Views,
    Triggers,
}

struct Loader<'l> {
    lines: TextLines<'l>,
    conn: &'l Connection,
    admits_digests: bool,
    section: Section,
    last_name: String,
    has_autoincrement: bool,
    counts: ClosingCounts,
    totals: RowCounts,
    digests: Vec<TableDigest>,
}

impl<'l> Loader<'l> {
    fn new(text: &'l mut dyn BufRead, conn: &'l Connection, admits_digests: bool) -> Self {
        Self {
            lines: TextLines::new(text),
            conn,
            admits_digests,
            section: Section::Tables,
            last_name: String::new(),
            has_autoincrement: false,
            counts: ClosingCounts::default(),
            totals: RowCounts::default(),
            digests: Vec::new(),
        }
    }

    fn run(mut self) -> Result<(RowCounts, Vec<TableDigest>), Error> {
        for line in HEADER {
            self.lines.expect(line)?;
        }
        self.setting(USER_VERSION)?;
        self.setting(APPLICATION_ID)?;
        self.lines.expect(BEGIN)?;
        loop {
            let line = self.lines.next()?;
            if line.strip_suffix(b"\n") == Some(COMMIT.as_bytes()) {
                break;
            } else if line.strip_suffix(b"\n") == Some(SEQUENCE_START.as_bytes()) {
                self.sequence()?;
            } else if line.starts_with(b"CREATE ") {
                self.create()?;
            } else {
                return Err(Error::Unexpected {
                    line: self.lines.number(),
                });
            }
        }
        self.leave_tables(self.lines.number())?;
        self.lines.expect(&self.counts.closing_line())?;
        self.lines.end()?;
        Ok((self.totals, self.digests))
    }

    /// `PRAGMA name=N;`
    fn setting(&mut self, start: &str) -> Result<(), Error> {
        let line = self.lines.next()?;
        let value = line
            .strip_prefix(start.as_bytes())
            .and_then(|rest| rest.strip_suffix(b";\n"));
        let value = value
            .and_then(|value| std::str::from_utf8(value).ok())
            .and_then(|value| {
                let number: i32 = value.parse().ok()?;
                (number.to_string() == value).then_some(number)
            });
        let Some(value) = value else {
            return Err(Error::Expected {
                line: self.lines.number(),
                expected: format!("{start}N;"),
            });
        };
        self.conn
            .execute_batch(&format!("{start}{value}"))
            .map_err(|source| Error::Target { source })
    }

    /// Moves on to the object `name` of `part`.
    fn enter(&mut self, section: Section, name: &str, line: u64) -> Result<(), Error> {
        if section > Section::Sequence {
            self.leave_tables(line)?;
        }
        if section < self.section
            || (section == self.section && !self.last_name.is_empty() && *name <= *self.last_name)
        {
            return Err(Error::ObjectOrder {
                line,
                object: name.to_owned(),
            });
        }
        self.section = section;
        name.clone_into(&mut self.last_name);
        Ok(())
    }

    /// Where a table is AUTOINCREMENT, its marks cannot be left out.
    fn leave_tables(&self, line: u64) -> Result<(), Error> {
        if self.section == Section::Tables && self.has_autoincrement {
            return Err(Error::Expected {
                line,
                expected: SEQUENCE_START.to_owned(),
            });
        }
        Ok(())
    }

    fn create(&mut self) -> Result<(), Error> {
        let line = self.lines.number();
        let statement = self.lines.statement()?;
        let sql = statement.strip_suffix(";\n").unwrap_or(&statement);
        if !is_stored_create(sql) || uncarriable(sql).is_some() {
            return Err(Error::NotCreate { line });
        }
        let refused = |source| Error::CreateRefused { line, source };
        let newest = "SELECT ifnull(max(rowid), 0) FROM main.sqlite_schema";
        let before: i64 = self
            .conn
            .query_row(newest, [], |row| row.get(0))
            .map_err(refused)?;
        self.conn.execute(sql, []).map_err(refused)?;
        // What SQLite stored is what a dump of the new database would print.
        let mut stored = self
            .conn
            .prepare("SELECT type, name FROM main.sqlite_schema WHERE rowid > ?1 AND sql = ?2")
            .map_err(refused)?;
        let (kind, name): (String, String) =
            match stored.query_row((before, sql), |row| Ok((row.get(0)?, row.get(1)?))) {
                Err(rusqlite::Error::QueryReturnedNoRows) => return Err(Error::NotCreate { line }),
                row => row.map_err(refused)?,
            };
        let section = match kind.as_str() {
            "table" => Section::Tables,
            "index" => Section::Indexes,
            "view" => Section::Views,
            _ => Section::Triggers,
        };
        self.enter(section, &name, line)?;
        if section > Section::Tables {
            self.counts.other_objects += 1;
            return Ok(());
        }
        let object = Object {
            kind: ObjectKind::Table,
            name: name.clone(),
            table: name,
            sql: sql.to_owned(),
        };
        let Some(table) = table_layouts(self.conn, &[object])?.pop() else {
            return Err(Error::NotCreate { line });
        };
        self.has_autoincrement |= table.autoincrement;
        let rows = match self.digest(&table)? {
            Some(rows) => rows,
            None => insert_rows(&mut self.lines, self.conn, &table)?,
        };
        self.counts.tables += 1;
        self.counts.rows = self.counts.rows.saturating_add(rows); // a digest may say anything
        self.totals.tables.push((table.name, rows));
        Ok(())
    }

    fn sequence(&mut self) -> Result<(), Error> {
        let line = self.lines.number();
        if !self.has_autoincrement || self.section != Section::Tables {
            return Err(Error::Unexpected { line });
        }
        self.enter(Section::Sequence, "", line)?;
        let target = |source| Error::Target { source };
        self.conn
            .execute("DELETE FROM main.sqlite_sequence", [])
            .map_err(target)?;
        let Some(sequence) = sequence_layout(self.conn)? else {
            return Err(Error::Unexpected { line });
        };
        self.counts.sequence_rows = insert_rows(&mut self.lines, self.conn, &sequence)?;
        Ok(())
    }

    /// The digest line of `table`, if it has one; how many rows it speaks of.
    fn digest(&mut self, table: &TableLayout) -> Result<Option<u64>, Error> {
        let line = self.lines.next()?;
        if !line.starts_with(b"-- digest ") {
            self.lines.hold();
            return Ok(None);
        }
        let digest = read_digest(line, table);
        let line = self.lines.number();
        let Some(digest) = digest else {
            return Err(Error::Unexpected { line });
        };
        if !self.admits_digests {
            return Err(Error::OnlyDigest {
                line,
                table: table.name.clone(),
            });
        }
        let rows = digest.rows;
        self.digests.push(digest);
        Ok(Some(rows))
    }
}

/// Whether `sql` begins as SQLite stores the CREATE of a table, index, view or trigger.
///
/// `CREATE TABLE t AS SELECT …` is never stored and would evaluate what a stranger wrote.
fn is_stored_create(sql: &str) -> bool {
    let starts = ["TABLE ", "INDEX ", "UNIQUE INDEX ", "VIEW ", "TRIGGER "];
    let Some(rest) = sql.strip_prefix("CREATE ") else {
        return false;
    };
    if !starts.iter().any(|start| rest.starts_with(start)) {
        return false;
    }
    !rest.starts_with("TABLE ") || significant(sql).nth(3) == Some(Token::Operator("("))
}

fn read_digest(line: &[u8], table: &TableLayout) -> Option<TableDigest> {
    let start = format!("-- digest {}: rows ", quote(&table.name));
    let rest = std::str::from_utf8(line)
        .ok()?
        .strip_prefix(&start)?
        .strip_suffix('\n')?;
    let (rows, sha256) = rest.split_once(", sha256 ")?;
    let is_hex = sha256.len() == 64
        && sha256
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let digest = TableDigest {
        table: table.name.clone(),
        rows: rows.parse().ok()?,
        sha256: sha256.to_owned(),
    };
    (is_hex && digest_line(&digest).as_bytes() == line.strip_suffix(b"\n")?).then_some(digest)
}

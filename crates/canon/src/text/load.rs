//! Canonical text as a database.
//!
//! The text is untrusted. It is read line by line by the very grammar that dump writes; of all that
//! it holds only CREATE statements reach SQLite, one at a time. Rows are parsed here and bound. A
//! line that dump would not have written there, byte for byte, is an error.

use std::io::BufRead;

use rusqlite::Connection;
use sqlite_facts::{Object, ObjectKind, objects, too_large};

use super::create_text::{check_carriable, is_stored_create};
use super::digest::TableDigest;
use super::dump::RowCounts;
use super::fixed_lines::{
    APPLICATION_ID, BEGIN, COMMIT, ClosingCounts, HEADER, SEQUENCE_START, USER_VERSION,
};
use super::insert::insert_rows;
use super::lines::TextLines;
use super::schema_size::SchemaSize;
use crate::error::Error;
use crate::rows::table_layout::TableLayout;

/// Loads a dump into the empty database `conn`, of any encoding, page size and `auto_vacuum`.
///
/// All or nothing, in one transaction. Foreign keys and CHECK constraints are not enforced, since a
/// dump carries a database with all its faults; both settings are afterwards as they were.
pub fn load(text: &mut dyn BufRead, conn: &Connection) -> Result<RowCounts, Error> {
    let objects = "SELECT count(*) FROM main.sqlite_schema";
    let objects: i64 = conn
        .query_row(objects, [], |row| row.get(0))
        .map_err(Error::target)?;
    if conn.is_autocommit() && objects > 0 {
        return Err(Error::not_empty());
    }
    all_or_nothing(conn, || Loader::new(text, conn).run())
}

/// What `load` returns, in one transaction, with foreign keys and CHECK constraints off.
pub(super) fn all_or_nothing<T>(
    conn: &Connection,
    load: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    if !conn.is_autocommit() {
        return Err(Error::in_transaction());
    }
    let _settings = RelaxedChecks::relax(conn).map_err(Error::target)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::target)?;
    let loaded = load();
    let ended = match &loaded {
        Ok(_) => conn.execute_batch("COMMIT").map_err(Error::target),
        Err(_) => Ok(()),
    };
    if !conn.is_autocommit() {
        // The first error is the one to report; where not even this works, closing the
        // connection rolls back.
        let _ = conn.execute_batch("ROLLBACK");
    }
    ended.and(loaded)
}

/// Foreign keys and CHECK constraints off while this value lives, then as they were.
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

/// The part of the text that is being read; only later parts may follow.
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
    section: Section,
    last_name: String,
    has_autoincrement: bool,
    schema_size: SchemaSize,
    counts: ClosingCounts,
    row_counts: RowCounts,
}

impl<'l> Loader<'l> {
    fn new(text: &'l mut dyn BufRead, conn: &'l Connection) -> Self {
        Self {
            lines: TextLines::new(text),
            conn,
            section: Section::Tables,
            last_name: String::new(),
            has_autoincrement: false,
            schema_size: SchemaSize::default(),
            counts: ClosingCounts::default(),
            row_counts: RowCounts::default(),
        }
    }

    fn run(mut self) -> Result<RowCounts, Error> {
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
                return Err(Error::unexpected(self.lines.number()));
            }
        }
        let line = self.lines.number();
        self.leave_tables(line)?;
        if let Some((object, bound)) = too_large(&objects(self.conn)?) {
            return Err(Error::view_bound(line, &object.name, bound));
        }
        self.lines.expect(&self.counts.line())?;
        self.lines.end()?;
        Ok(self.row_counts)
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
            return Err(Error::expected(self.lines.number(), &format!("{start}N;")));
        };
        self.conn
            .execute_batch(&format!("{start}{value}"))
            .map_err(Error::target)
    }

    /// Moves on to the object `name` of `section`.
    fn enter(&mut self, section: Section, name: &str, line: u64) -> Result<(), Error> {
        if section > Section::Sequence {
            self.leave_tables(line)?;
        }
        if section < self.section
            || (section == self.section && !self.last_name.is_empty() && *name <= *self.last_name)
        {
            return Err(Error::object_order(line, name));
        }
        self.section = section;
        name.clone_into(&mut self.last_name);
        Ok(())
    }

    /// `sqlite_sequence` cannot be left out where a table is AUTOINCREMENT.
    fn leave_tables(&self, line: u64) -> Result<(), Error> {
        if self.section == Section::Tables && self.has_autoincrement {
            return Err(Error::expected(line, SEQUENCE_START));
        }
        Ok(())
    }

    fn create(&mut self) -> Result<(), Error> {
        let line = self.lines.number();
        let statement = self.lines.statement()?;
        let sql = statement.strip_suffix(";\n").unwrap_or(&statement);
        if !is_stored_create(sql) || check_carriable(sql).is_err() {
            return Err(Error::not_create(line));
        }
        if !self.schema_size.admits(sql) {
            return Err(Error::schema_bound(line));
        }
        let (section, name) = self.execute(sql, line)?;
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
        let table = TableLayout::read(self.conn, &object)?;
        self.has_autoincrement |= table.has_autoincrement;
        let rows = insert_rows(&mut self.lines, self.conn, &table)?;
        self.counts.tables += 1;
        self.counts.rows += rows;
        self.row_counts.tables.push((table.name, rows));
        Ok(())
    }

    /// Executes a CREATE, which SQLite must store as it stands: a dump of the new database would
    /// print what is stored.
    fn execute(&self, sql: &str, line: u64) -> Result<(Section, String), Error> {
        let refused = |source| Error::create_refused(line, source);
        let newest = "SELECT ifnull(max(rowid), 0) FROM main.sqlite_schema";
        let before: i64 = self
            .conn
            .query_row(newest, [], |row| row.get(0))
            .map_err(refused)?;
        self.conn.execute(sql, []).map_err(refused)?;
        let stored = "SELECT type, name FROM main.sqlite_schema WHERE rowid > ?1 AND sql = ?2";
        let stored = self
            .conn
            .query_row(stored, (before, sql), |row| Ok((row.get(0)?, row.get(1)?)));
        let (kind, name): (String, String) = match stored {
            Err(rusqlite::Error::QueryReturnedNoRows) => return Err(Error::not_create(line)),
            stored => stored.map_err(refused)?,
        };
        let section = match kind.as_str() {
            "table" => Section::Tables,
            "index" => Section::Indexes,
            "view" => Section::Views,
            _ => Section::Triggers,
        };
        Ok((section, name))
    }

    fn sequence(&mut self) -> Result<(), Error> {
        let line = self.lines.number();
        if !self.has_autoincrement || self.section != Section::Tables {
            return Err(Error::unexpected(line));
        }
        self.enter(Section::Sequence, "", line)?;
        self.conn
            .execute("DELETE FROM main.sqlite_sequence", [])
            .map_err(Error::target)?;
        let sequence = TableLayout::read_sequence(self.conn)?;
        let sequence = sequence.ok_or_else(|| Error::unexpected(line))?;
        self.counts.sequence_rows = insert_rows(&mut self.lines, self.conn, &sequence)?;
        Ok(())
    }
}

/// The digest of `table` that the next line is, if it is one.
pub(super) fn digest_of(
    lines: &mut TextLines<'_>,
    table: &str,
) -> Result<Option<TableDigest>, Error> {
    let line = lines.next()?;
    if let Some(digest) = TableDigest::parse(line, table) {
        return Ok(Some(digest));
    }
    lines.hold();
    Ok(None)
}

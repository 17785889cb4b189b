//! What the other files of a case say of its `before.sql`: its digest, its rows, its tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::content::FileContent;
use crate::error::Error;

/// The start of a row's line, up to the name of its table.
const ROW: &[u8] = b"INSERT INTO \"";
/// The start of a table of no version.
const TABLE: &[u8] = b"CREATE TABLE \"";

/// What a `before.sql` says of some tables.
#[derive(Debug)]
pub(crate) struct GoldenText {
    pub(crate) sha256: String,
    /// Rows by table: each is a line of its own.
    pub(crate) rows: BTreeMap<String, u64>,
    /// Tables whose CREATE quotes their name.
    pub(crate) created: BTreeSet<String>,
}

impl GoldenText {
    /// Reads a text. `is_asked`: whether a table is one of them.
    pub(crate) fn read(
        before_sql: &FileContent,
        is_asked: impl Fn(&str) -> bool,
    ) -> Result<Self, Error> {
        let mut text = Self {
            sha256: before_sql.sha256().to_owned(),
            rows: BTreeMap::new(),
            created: BTreeSet::new(),
        };
        before_sql.each_line(|line| {
            if let Some(name) = name_after(line, ROW).filter(|name| is_asked(name)) {
                match text.rows.get_mut(name) {
                    Some(rows) => *rows += 1,
                    None => drop(text.rows.insert(name.to_owned(), 1)),
                }
            } else if let Some(name) = name_after(line, TABLE).filter(|name| is_asked(name)) {
                text.created.insert(name.to_owned());
            }
        })?;
        Ok(text)
    }
}

/// The rows of a canonical text: it has a line for each.
pub(crate) fn count_rows(before_sql: &FileContent) -> Result<u64, Error> {
    let mut rows = 0;
    before_sql.each_line(|line| {
        rows += u64::from(
            line.starts_with(ROW) && !line.starts_with(b"INSERT INTO \"sqlite_sequence\""),
        );
    })?;
    Ok(rows)
}

/// What stands between `start` and the next double quote.
fn name_after<'l>(line: &'l [u8], start: &[u8]) -> Option<&'l str> {
    let rest = line.strip_prefix(start)?;
    let name = rest.split(|byte| *byte == b'"').next()?;
    std::str::from_utf8(name).ok()
}

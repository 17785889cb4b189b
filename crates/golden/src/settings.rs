use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// What a database file is set to and remembers; all of it survives a migration.
///
/// `user_version` and `application_id` are content and stand in the canonical text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Bytes of a page.
    pub page_size: u32,
    /// How text is stored.
    pub encoding: Encoding,
    /// The journal mode, as far as the file itself remembers it.
    pub journal_mode: JournalMode,
    /// Whether free pages are given back.
    pub auto_vacuum: AutoVacuum,
}

/// `PRAGMA encoding`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "UTF-8")]
    Utf8,
    /// UTF-16, little-endian.
    #[serde(rename = "UTF-16le")]
    Utf16le,
    /// UTF-16, big-endian.
    #[serde(rename = "UTF-16be")]
    Utf16be,
}

/// `PRAGMA journal_mode`: a rollback journal in any of its forms, or a write-ahead log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum JournalMode {
    /// A rollback journal.
    Delete,
    /// A write-ahead log.
    Wal,
}

/// `PRAGMA auto_vacuum`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AutoVacuum {
    /// Free pages stay in the file.
    None,
    /// Given back at each commit.
    Full,
    /// Given back when asked for.
    Incremental,
}

impl Settings {
    /// Reads them from an open database.
    pub fn read(conn: &Connection) -> Result<Self, Error> {
        let read = || -> rusqlite::Result<Self> {
            let encoding: String = pragma(conn, "encoding")?;
            let journal_mode: String = pragma(conn, "journal_mode")?;
            Ok(Self {
                page_size: pragma(conn, "page_size")?,
                encoding: match encoding.as_str() {
                    "UTF-16le" => Encoding::Utf16le,
                    "UTF-16be" => Encoding::Utf16be,
                    _ => Encoding::Utf8,
                },
                journal_mode: match journal_mode.as_str() {
                    "wal" => JournalMode::Wal,
                    _ => JournalMode::Delete,
                },
                auto_vacuum: match pragma::<i64>(conn, "auto_vacuum")? {
                    0 => AutoVacuum::None,
                    1 => AutoVacuum::Full,
                    _ => AutoVacuum::Incremental,
                },
            })
        };
        read().map_err(Error::sqlite("read the settings"))
    }

    /// Makes an empty database with these settings, for a throw-away file; the journal mode stands in
    /// a case alone.
    pub fn create(self, db: &Path) -> Result<Connection, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let create = || {
            let conn = Connection::open_with_flags(db, flags)?;
            // Nobody needs this file after a crash.
            let (first, _) = self.statements();
            conn.execute_batch(&format!(
                "{first} PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF;"
            ))?;
            Ok(conn)
        };
        create().map_err(Error::sqlite("create a database"))
    }

    /// The statements that a new database needs before its first table, and those that it needs
    /// at the end: the write-ahead log is only switched on once the file is filled.
    pub(crate) fn statements(self) -> (String, &'static str) {
        let encoding = match self.encoding {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16le => "UTF-16le",
            Encoding::Utf16be => "UTF-16be",
        };
        let auto_vacuum = match self.auto_vacuum {
            AutoVacuum::None => 0,
            AutoVacuum::Full => 1,
            AutoVacuum::Incremental => 2,
        };
        let first = format!(
            "PRAGMA page_size={}; PRAGMA encoding='{encoding}'; PRAGMA auto_vacuum={auto_vacuum};",
            self.page_size
        );
        let last = match self.journal_mode {
            JournalMode::Delete => "",
            JournalMode::Wal => "PRAGMA journal_mode=WAL;",
        };
        (first, last)
    }

    /// One line per setting, as `case.toml` names them.
    pub(crate) fn lines(self) -> [(&'static str, String); 4] {
        [
            ("page_size", self.page_size.to_string()),
            ("encoding", format!("{:?}", self.encoding)),
            ("journal_mode", format!("{:?}", self.journal_mode)),
            ("auto_vacuum", format!("{:?}", self.auto_vacuum)),
        ]
    }

    /// Whether SQLite can have such a file.
    pub(crate) fn check(self) -> Result<(), String> {
        if self.page_size.is_power_of_two() && (512..=65536).contains(&self.page_size) {
            return Ok(());
        }
        Err(format!(
            "page_size {} is not a power of two from 512 to 65536",
            self.page_size
        ))
    }
}

pub(crate) fn pragma<T: rusqlite::types::FromSql>(
    conn: &Connection,
    name: &str,
) -> rusqlite::Result<T> {
    conn.pragma_query_value(None, name, |row| row.get(0))
}

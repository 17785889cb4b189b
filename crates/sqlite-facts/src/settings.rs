//! The settings that a database file remembers (<https://sqlite.org/fileformat2.html>, 1.3).

use std::fmt;
use std::str::FromStr;

use rusqlite::{Connection, Result};

use crate::encoding::Encoding;
use crate::pragma::pragma;
use crate::unknown_name::UnknownName;

/// The settings of a file, whatever its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileSettings {
    /// Bytes of a page: a power of two from 512 to 65536.
    pub page_size: u32,
    /// How text is stored.
    pub encoding: Encoding,
    /// The journal mode, as far as the file itself remembers it.
    pub journal_mode: JournalMode,
    /// Whether free pages are given back to the file system.
    pub auto_vacuum: AutoVacuum,
}

/// `PRAGMA journal_mode`, as far as the header remembers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JournalMode {
    /// A rollback journal: DELETE, and the forms that last for one connection.
    Delete,
    /// A write-ahead log.
    Wal,
}

/// `PRAGMA auto_vacuum`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AutoVacuum {
    /// Free pages stay in the file.
    None,
    /// Free pages are given back at each commit.
    Full,
    /// Free pages are given back by `PRAGMA incremental_vacuum`.
    Incremental,
}

impl FileSettings {
    /// Reads the settings of `main`.
    pub fn read(conn: &Connection) -> Result<Self> {
        let journal_mode: String = pragma(conn, "journal_mode")?;
        Ok(Self {
            page_size: pragma(conn, "page_size")?,
            encoding: Encoding::read(conn)?,
            journal_mode: journal_mode.parse().unwrap_or(JournalMode::Delete),
            auto_vacuum: match pragma::<i64>(conn, "auto_vacuum")? {
                0 => AutoVacuum::None,
                1 => AutoVacuum::Full,
                _ => AutoVacuum::Incremental,
            },
        })
    }
}

impl fmt::Display for JournalMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Delete => "delete",
            Self::Wal => "wal",
        })
    }
}

impl FromStr for JournalMode {
    type Err = UnknownName;

    fn from_str(name: &str) -> std::result::Result<Self, UnknownName> {
        UnknownName::find(&[Self::Delete, Self::Wal], name)
    }
}

impl fmt::Display for AutoVacuum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Full => "full",
            Self::Incremental => "incremental",
        })
    }
}

impl FromStr for AutoVacuum {
    type Err = UnknownName;

    fn from_str(name: &str) -> std::result::Result<Self, UnknownName> {
        UnknownName::find(&[Self::None, Self::Full, Self::Incremental], name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(set: &str, expected: FileSettings) {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(set).unwrap();
        assert_eq!(FileSettings::read(&conn).unwrap(), expected);
    }

    #[test]
    fn settings_are_read() {
        check(
            "PRAGMA page_size=512; PRAGMA encoding='UTF-16be'; PRAGMA auto_vacuum=2; \
             CREATE TABLE t(a)",
            FileSettings {
                page_size: 512,
                encoding: Encoding::Utf16be,
                journal_mode: JournalMode::Delete,
                auto_vacuum: AutoVacuum::Incremental,
            },
        );
    }

    #[test]
    fn names_are_those_of_the_pragmas() {
        for name in ["none", "full", "incremental"] {
            assert_eq!(name.parse::<AutoVacuum>().unwrap().to_string(), name);
        }
        for name in ["delete", "wal"] {
            assert_eq!(name.parse::<JournalMode>().unwrap().to_string(), name);
        }
        let error = "truncate".parse::<JournalMode>().unwrap_err();
        assert_eq!(error.to_string(), "`truncate` is none of `delete`, `wal`");
    }
}

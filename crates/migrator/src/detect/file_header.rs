//! The settings and numbers in a file's header.

use rusqlite::Connection;
use sqlite_facts::{FileSettings, pragma};

use crate::error::Error;

/// What a file's header says; a migration keeps all of it but the numbers of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileHeader {
    /// Page size, encoding, journal mode and auto-vacuum.
    pub settings: FileSettings,
    /// `PRAGMA user_version`.
    pub user_version: i32,
    /// `PRAGMA application_id`.
    pub application_id: i32,
    /// Pages that hold no row. What was deleted may still lie in them.
    pub free_pages: u64,
    /// Pages in all.
    pub pages: u64,
}

impl FileHeader {
    pub(crate) fn read(conn: &Connection) -> Result<Self, Error> {
        let read = || -> rusqlite::Result<Self> {
            Ok(Self {
                settings: FileSettings::read(conn)?,
                user_version: pragma(conn, "user_version")?,
                application_id: pragma(conn, "application_id")?,
                free_pages: pragma(conn, "freelist_count")?,
                pages: pragma(conn, "page_count")?,
            })
        };
        read().map_err(Error::sqlite("read a setting"))
    }
}

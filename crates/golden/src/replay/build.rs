//! Throw-away databases: the database of a case, made from its text.

use std::io::BufRead;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use sqlite_facts::{FileSettings, JournalMode};

use crate::error::Error;
use crate::replay::load_sandbox;

/// The result of loading a canonical text.
pub(crate) enum Load {
    /// The database holds what the text says.
    Done,
    /// The text is no canonical text; this is no error of the machine.
    Refused(canon::Error),
}

/// Makes the database of a canonical text at `db`, which must not exist.
pub(crate) fn build(
    text: &mut dyn BufRead,
    settings: FileSettings,
    db: &Path,
) -> Result<Load, Error> {
    let mut conn = create(settings, db)?;
    if let Err(error) = load_sandbox::load(text, &mut conn)? {
        return Ok(Load::Refused(error));
    }
    // The write-ahead log is switched on once the file is filled.
    if settings.journal_mode == JournalMode::Wal {
        conn.execute_batch("PRAGMA journal_mode=WAL")
            .map_err(Error::sqlite("set the journal mode"))?;
    }
    Ok(Load::Done)
}

/// Makes an empty database with these settings, all but the journal mode: the file is thrown away,
/// and a crash loses nothing of value.
pub(crate) fn create(settings: FileSettings, db: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let create = || {
        let conn = Connection::open_with_flags(db, flags)?;
        // The first three must be set before the first table.
        conn.execute_batch(&format!(
            "PRAGMA page_size={}; PRAGMA encoding='{}'; PRAGMA auto_vacuum={};
             PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF;",
            settings.page_size, settings.encoding, settings.auto_vacuum
        ))?;
        Ok(conn)
    };
    create().map_err(Error::sqlite("create a database"))
}

//! A database opened by SQLite, with the settings that all connections share.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::Error;
use crate::interrupt::Limits;

/// Opens an existing database; never creates one. As the connection ends it leaves a log as it is, whatever went
/// wrong before, until [`may_write_log`].
pub(crate) fn open(path: &Path, writable: bool, limits: Limits<'_>) -> Result<Connection, Error> {
    let mode = if writable {
        OpenFlags::SQLITE_OPEN_READ_WRITE
    } else {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    };
    let mut conn = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(Error::sqlite("open the database"))?;
    limits
        .bind(&mut conn)
        .map_err(Error::sqlite("set the busy timeout"))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .map_err(Error::sqlite("open the database"))?;
    set_cache(&conn)?;
    Ok(conn)
}

/// Lets the connection write the log into the file and remove it as it ends, if it is the last one.
pub(crate) fn may_write_log(conn: &Connection) {
    // Where it cannot be set, the next connection that ends does it.
    drop(conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false));
}

/// Enough for the indexes of a large file: what the examination has read, the migration need not read
/// again. Reads the schema: the first look at the file, by which SQLite recovers a journal or a log.
pub(super) fn set_cache(conn: &Connection) -> Result<(), Error> {
    conn.pragma_update(None, "cache_size", -16_384)
        .map_err(Error::sqlite("read the database"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::side_files::side_file;

    /// Whatever ends the work, even before anything is set: what is not said to be done leaves the log.
    #[test]
    fn a_log_is_written_into_the_file_where_the_work_is_done_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wuhu.sqlite");
        let log = side_file(&path, "-wal");
        let other = Connection::open(&path).unwrap();
        other
            .execute_batch("PRAGMA journal_mode=WAL; CREATE TABLE t(a)")
            .unwrap();
        other
            .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
            .unwrap();
        drop(other);
        let len = || std::fs::metadata(&log).map(|found| found.len()).ok();
        let before = len();
        assert!(before.is_some_and(|len| len > 0));
        let conn = open(&path, true, Limits::default()).unwrap();
        drop(conn);
        assert_eq!(len(), before);
        let conn = open(&path, true, Limits::default()).unwrap();
        may_write_log(&conn);
        drop(conn);
        assert_eq!(len(), None);
    }
}

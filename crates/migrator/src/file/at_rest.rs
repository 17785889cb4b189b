//! A file that is read where it lies, without a lock, because no process writes it.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::file::private_copy::Stamp;
use crate::file::probe::probe;

/// A database file without side files that was not written a moment ago: whatever was read of it is of one moment, as
/// long as its length and the time of its last change stay the same.
#[derive(Debug)]
pub struct FileAtRest {
    path: PathBuf,
    stamp: Stamp,
}

impl FileAtRest {
    /// The file at `db`; none where it has a log or a journal, or was written a moment ago. Errors are those of
    /// [`inspect`](crate::inspect) for a path that is no database.
    pub fn find(db: &Path) -> Result<Option<Self>, Error> {
        let found = probe(db)?;
        if found.has_side_files {
            return Ok(None);
        }
        let stamp = Stamp::at_rest(&found.path);
        Ok(stamp.map(|stamp| Self {
            path: found.path,
            stamp,
        }))
    }

    /// Its path, without symbolic links.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether nothing was written since, so that what was read is of one moment.
    #[must_use]
    pub fn is_as_it_was(&self) -> bool {
        Stamp::of(&self.path) == self.stamp
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_write_and_a_side_file_are_seen() {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("a.sqlite");
        let conn = rusqlite::Connection::open(&db).unwrap();
        conn.execute_batch("CREATE TABLE t(a)").unwrap();
        drop(conn);
        let found = || FileAtRest::find(&db).unwrap().unwrap();
        let file = found();
        assert!(file.is_as_it_was());
        // Of the same length.
        let bytes = fs::read(&db).unwrap();
        fs::write(&db, &bytes).unwrap();
        assert!(!file.is_as_it_was());
        let file = found();
        let mut log = fs::File::create(folder.path().join("a.sqlite-wal")).unwrap();
        log.write_all(b"x").unwrap();
        assert!(!file.is_as_it_was());
    }
}

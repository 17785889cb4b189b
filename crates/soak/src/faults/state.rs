//! The state of a database: its canonical text, or what keeps it from being read.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::{Connection, OpenFlags};

use crate::error::Error;
use crate::file_set::DB;

/// What is in a folder: each file by its name, and the database's time of last change, by which an undo
/// in WAL mode knows the file.
#[derive(Debug, Clone, Default)]
pub(super) struct FolderFiles {
    pub(super) bytes: BTreeMap<String, Vec<u8>>,
    pub(super) modified: Option<SystemTime>,
}

/// The files of a folder, but for the index of the log, which SQLite makes anew.
pub(super) fn files_in(folder: &Path) -> Result<FolderFiles, Error> {
    let mut files = FolderFiles::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == DB {
            files.modified = Some(entry.metadata()?.modified()?);
        }
        if !name.ends_with("-shm") {
            files.bytes.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// Makes a folder hold these files and nothing else; the path of the database.
pub(super) fn write_files(files: &FolderFiles, folder: &Path) -> Result<PathBuf, Error> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for (name, bytes) in &files.bytes {
        fs::write(folder.join(name), bytes)?;
    }
    let db = folder.join(DB);
    if let (Some(modified), true) = (files.modified, db.exists()) {
        File::options()
            .write(true)
            .open(&db)?
            .set_modified(modified)?;
    }
    Ok(db)
}

/// The canonical text of a database, which SQLite recovers first; or an error in words.
pub(super) fn state(db: &Path) -> String {
    let text = || -> Result<String, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(db, flags)?;
        conn.execute_batch("PRAGMA synchronous=OFF")?;
        let sound: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if sound != "ok" {
            return Err(sound.into());
        }
        let mut text = Vec::new();
        canon::dump(&conn, &mut text)?;
        Ok(String::from_utf8(text)?)
    };
    text().unwrap_or_else(|error| format!("unreadable: {error}"))
}

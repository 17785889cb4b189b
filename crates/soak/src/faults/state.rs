//! The state of a database: its canonical text, or what keeps it from being read.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::{Connection, OpenFlags};

use crate::error::Error;
use crate::file_set::DB;

/// What is in a folder: each file by its name.
pub(super) type FolderFiles = BTreeMap<String, HeldFile>;

/// A file as it was: in WAL mode its time of last change tells of writes.
#[derive(Debug, Clone)]
pub(super) struct HeldFile {
    pub(super) bytes: Vec<u8>,
    pub(super) changed: SystemTime,
}

/// The files of a folder, but for the index of the log, which SQLite makes anew.
pub(super) fn files_in(folder: &Path) -> Result<FolderFiles, Error> {
    let mut files = FolderFiles::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with("-shm") {
            let held = HeldFile {
                changed: entry.metadata()?.modified()?,
                bytes: fs::read(entry.path())?,
            };
            files.insert(name, held);
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
    for (name, HeldFile { bytes, changed }) in files {
        let mut file = File::create(folder.join(name))?;
        file.write_all(bytes)?;
        file.set_modified(*changed)?;
    }
    Ok(folder.join(DB))
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

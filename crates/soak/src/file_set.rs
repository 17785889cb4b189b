//! A database file with its log and its journal, as bytes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the database in the folders of these checks.
pub(crate) const DB: &str = "wuhu.sqlite";

/// A database file and what SQLite keeps beside it, but for the index of the log, which holds nothing
/// that the log does not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct FileSet {
    pub(crate) main: Vec<u8>,
    pub(crate) wal: Option<Vec<u8>>,
    pub(crate) journal: Option<Vec<u8>>,
}

impl FileSet {
    /// What is in a folder now; another process or connection may hold the database open.
    pub(crate) fn read(folder: &Path) -> io::Result<Self> {
        let side = |suffix| match fs::read(path_in(folder, suffix)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        };
        Ok(Self {
            main: fs::read(path_in(folder, ""))?,
            wal: side("-wal")?,
            journal: side("-journal")?,
        })
    }

    /// Makes the folder hold these files and nothing else; the path of the database.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<PathBuf> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        fs::write(path_in(folder, ""), &self.main)?;
        for (suffix, bytes) in [("-wal", &self.wal), ("-journal", &self.journal)] {
            if let Some(bytes) = bytes {
                fs::write(path_in(folder, suffix), bytes)?;
            }
        }
        Ok(path_in(folder, ""))
    }

    /// In words, how a folder differs from these files and nothing else.
    pub(crate) fn difference(&self, folder: &Path) -> io::Result<Option<String>> {
        let mut names: Vec<String> = fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<_>>()?;
        names.sort();
        for (suffix, bytes) in [
            ("", Some(&self.main)),
            ("-journal", self.journal.as_ref()),
            ("-wal", self.wal.as_ref()),
        ] {
            let name = format!("{DB}{suffix}");
            let is_there = names.contains(&name);
            names.retain(|other| *other != name);
            let Some(bytes) = bytes else {
                if is_there {
                    return Ok(Some(format!("`{name}` was made")));
                }
                continue;
            };
            if !is_there {
                return Ok(Some(format!("`{name}` is gone")));
            }
            let len = fs::metadata(path_in(folder, suffix))?.len();
            if len != bytes.len() as u64 {
                return Ok(Some(format!(
                    "`{name}` has {len} bytes and had {}",
                    bytes.len()
                )));
            }
            if fs::read(path_in(folder, suffix))? != *bytes {
                return Ok(Some(format!("`{name}` has other bytes")));
            }
        }
        Ok((!names.is_empty()).then(|| format!("{} was made", names.join(", "))))
    }
}

fn path_in(folder: &Path, suffix: &str) -> PathBuf {
    folder.join(format!("{DB}{suffix}"))
}

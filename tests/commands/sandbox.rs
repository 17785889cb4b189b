//! A folder of its own for each test, with a database of a golden in it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use snapbox::cmd::Command;
use tempfile::TempDir;

pub(crate) const XTASK: &str = env!("CARGO_BIN_EXE_xtask");

/// A temporary folder in which commands run.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// The folder with `wuhu.sqlite`, made of a golden.
    pub(crate) fn with(case: &str) -> Self {
        let place = Self::new();
        load(case, &place.path("wuhu.sqlite"));
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// `cargo xtask` with these words, run in the folder.
    pub(crate) fn xtask(&self, words: &[&str]) -> Command {
        Command::new(XTASK).args(words).current_dir(self.folder())
    }

    /// Every file with its bytes.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fs::read_dir(self.folder())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .map(|path| (path.clone(), fs::read(&path).unwrap_or_default()))
            .collect()
    }

    pub(crate) fn dump(&self, name: &str) -> String {
        let conn = Connection::open(self.path(name)).unwrap();
        let mut text = Vec::new();
        canon::dump(&conn, &mut text).unwrap();
        String::from_utf8(text).unwrap()
    }
}

/// The workspace's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Makes a golden's database.
pub(crate) fn load(case: &str, to: &Path) {
    let conn = Connection::open(to).unwrap();
    let text = File::open(root().join("golden").join(case).join("before.sql")).unwrap();
    canon::load(&mut BufReader::new(text), &conn).unwrap();
}

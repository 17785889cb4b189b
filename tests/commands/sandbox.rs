//! A folder of its own for each test, with a database of a golden in it.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use snapbox::cmd::Command;
use test_support::{Folder, load_golden};

pub(crate) const XTASK: &str = env!("CARGO_BIN_EXE_xtask");

/// A temporary folder in which commands run.
pub(crate) struct Place {
    folder: Folder,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: Folder::new(),
        }
    }

    /// The folder with `wuhu.sqlite`, made of a golden.
    pub(crate) fn with(case: &str) -> Self {
        let place = Self::new();
        load(case, &place.path("wuhu.sqlite"));
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// `cargo xtask` with these words, run in the folder.
    pub(crate) fn xtask(&self, words: &[&str]) -> Command {
        Command::new(XTASK).args(words).current_dir(self.folder())
    }

    pub(crate) fn dump(&self, name: &str) -> String {
        let conn = Connection::open(self.path(name)).unwrap();
        test_support::dump(&conn)
    }
}

/// Makes a golden's database.
pub(crate) fn load(case: &str, to: &Path) {
    load_golden(case, &Connection::open(to).unwrap());
}

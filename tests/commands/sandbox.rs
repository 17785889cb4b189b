//! A folder of its own for each test, with a database of a golden in it.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use snapbox::cmd::Command;
use test_support::{Folder, load_golden};

pub(crate) const XTASK: &str = env!("CARGO_BIN_EXE_xtask");

/// A temporary folder in which commands run.
pub(crate) struct Sandbox {
    folder: Folder,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self {
            folder: Folder::new(),
        }
    }

    /// The folder with `wuhu.sqlite`, made of a golden.
    pub(crate) fn with(case: &str) -> Self {
        let sandbox = Self::new();
        load(case, &sandbox.path("wuhu.sqlite"));
        sandbox
    }

    /// The same with a key, and a TMPDIR of its own.
    pub(crate) fn for_capture(case: &str) -> Self {
        let sandbox = Self::with(case);
        fs::write(sandbox.path("key"), key(7)).unwrap();
        fs::create_dir(sandbox.path("tmp")).unwrap();
        sandbox
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

    /// `cargo xtask capture` with these words, and the sandbox's own TMPDIR.
    pub(crate) fn capture(&self, words: &[&str]) -> Command {
        self.xtask(&["capture"])
            .args(words)
            .env("TMPDIR", self.path("tmp"))
    }

    pub(crate) fn dump(&self, name: &str) -> String {
        let conn = Connection::open(self.path(name)).unwrap();
        test_support::dump(&conn)
    }
}

/// A key that passes for a random one, the same for each number.
pub(crate) fn key(number: u8) -> [u8; 32] {
    let mut byte = number;
    [0; 32].map(|_| {
        byte = byte.wrapping_mul(29).wrapping_add(number | 1);
        byte
    })
}

/// Makes a golden's database.
pub(crate) fn load(case: &str, to: &Path) {
    load_golden(case, &Connection::open(to).unwrap());
}

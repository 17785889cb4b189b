//! A home folder in which the examples run.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::{env, fs};

use test_support::{copy_folder, workspace};

use crate::sandbox::{Sandbox, XTASK, key, load};

/// A home folder with the server's database, other databases, a copy of the goldens, and another
/// migrator.
pub(super) struct Home(Sandbox);

impl Home {
    pub(super) fn new() -> Self {
        let home = Sandbox::new();
        fs::create_dir(home.path(".wuhu")).unwrap();
        load("v5-wuhu-app-17", &home.path(".wuhu/wuhu.sqlite"));
        load("damage-orphans", &home.path("damaged.sqlite"));
        load("damage-head-and-tail", &home.path("unreadable.sqlite"));
        load("refused-view", &home.path("view.sqlite"));
        load("v6-release-0.5.0", &home.path("invented.sqlite"));
        load("v5-hand-made", &home.path("wuhu.sqlite"));
        for name in ["before.sqlite", "after.sqlite"] {
            load("v5-header-only", &home.path(name));
        }
        fs::write(home.path("notes.txt"), "no database").unwrap();
        fs::write(home.path("key"), key(7)).unwrap();
        let script = format!("#!/bin/sh\nexec '{XTASK}' migrate \"$1\"\n");
        fs::write(home.path("my-migrator"), script).unwrap();
        fs::set_permissions(home.path("my-migrator"), fs::Permissions::from_mode(0o755)).unwrap();
        copy_folder(&workspace().join("golden"), &home.path("golden"));
        Self(home)
    }

    /// Runs a command line that ends with `code`. What it prints to stdout, or else to stderr.
    pub(super) fn run(&self, line: &str, code: i32) -> String {
        let done = Command::new("sh")
            .args(["-c", &with_own_files(line)])
            .current_dir(self.0.folder())
            .env("HOME", self.0.folder())
            .env_remove("CI")
            .output()
            .unwrap();
        let [out, err] = [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap());
        assert_eq!(done.status.code(), Some(code), "{line}: {out}{err}");
        let mut said = if out.is_empty() { err } else { out };
        if line.starts_with(WUHU_DB) {
            said = said.replace(XTASK_NAME, WUHU_DB);
        }
        said.replace(self.0.folder().to_str().unwrap(), "~")
            .replace(" --cases golden", "")
    }
}

/// The program of a user in an example. Cargo builds the other one for these tests, which has the same commands.
pub(super) const WUHU_DB: &str = "wuhu-db ";
const XTASK_NAME: &str = "cargo xtask ";

/// The line with the goldens of the home instead of the workspace's, and with a key that gives a
/// captured case the same name each time, so that the case may exist already.
fn with_own_files(line: &str) -> String {
    let program = [XTASK_NAME, WUHU_DB]
        .into_iter()
        .find(|program| line.starts_with(program));
    let words = program.map_or(line, |program| &line[program.len()..]);
    let mut own = match program {
        Some(_) => format!("{XTASK} {words}"),
        None => line.to_owned(),
    };
    if words.starts_with("golden-") {
        own.push_str(" --cases golden");
    }
    if words.starts_with("capture") {
        own.push_str(" --key-file key --force");
    }
    own
}

/// Whether the `sqlite3` shell can be called, or must be.
pub(super) fn has_shell() -> bool {
    env::var_os("REQUIRE_SQLITE3").is_some()
        || Command::new("sqlite3").arg("--version").output().is_ok()
}

//! A reader of the documents, who types what they say.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use test_support::workspace;

use crate::sandbox::{Sandbox, XTASK, load};

/// A home folder with the server's database, a copy of the goldens, and another migrator.
pub(super) struct Reader {
    home: Sandbox,
}

impl Reader {
    pub(super) fn new() -> Self {
        let home = Sandbox::new();
        fs::create_dir(home.path(".wuhu")).unwrap();
        load("v5-wuhu-app-17", &home.path(".wuhu/wuhu.sqlite"));
        load("v5-wuhu-app-17", &home.path("old.sqlite"));
        load("damage-orphans", &home.path("damaged.sqlite"));
        load("refused-view", &home.path("view.sqlite"));
        load("v6-release-0.5.0", &home.path("invented.sqlite"));
        fs::write(home.path("notes.txt"), "no database").unwrap();
        fs::write(home.path("key"), [7; 32]).unwrap();
        let script = format!("#!/bin/sh\nexec '{XTASK}' migrate \"$1\"\n");
        fs::write(home.path("my-migrator"), script).unwrap();
        fs::set_permissions(home.path("my-migrator"), fs::Permissions::from_mode(0o755)).unwrap();
        copy_folder(&workspace().join("golden"), &home.path("golden"));
        Self { home }
    }

    /// Runs a command line that ends with `code`. What it prints to stdout, or else to stderr.
    pub(super) fn run(&self, line: &str, code: i32) -> String {
        let done = Command::new("sh")
            .args(["-c", &with_own_files(line)])
            .current_dir(self.home.folder())
            .env("HOME", self.home.folder())
            .env_remove("CI")
            .output()
            .unwrap();
        let [out, err] = [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap());
        assert_eq!(done.status.code(), Some(code), "{line}: {out}{err}");
        let said = if out.is_empty() { err } else { out };
        said.replace(self.home.folder().to_str().unwrap(), "~")
            .replace(" --cases golden", "")
    }
}

/// The line with the reader's goldens instead of the workspace's, and with a key that gives a
/// captured case the same name each time, which may then be there already.
fn with_own_files(line: &str) -> String {
    let mut own = line.replace("cargo xtask", XTASK);
    if line.starts_with("cargo xtask golden-") {
        own.push_str(" --cases golden");
    }
    if line.starts_with("cargo xtask capture") {
        own.push_str(" --key-file key --force");
    }
    own
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

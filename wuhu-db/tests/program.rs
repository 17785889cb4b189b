//! The program for a user without Rust and without a clone: it names itself as it was called, and needs
//! nothing but itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use migrator::HISTORY;
use rusqlite::Connection;
use test_support::{Folder, load_golden};

const WUHU_DB: &str = env!("CARGO_BIN_EXE_wuhu-db");

/// A folder that is no clone, with a database of a golden and the program beside it.
struct Home(Folder);

impl Home {
    fn with(case: &str) -> Self {
        let home = Self(Folder::new());
        load_golden(case, &Connection::open(home.path("wuhu.sqlite")).unwrap());
        fs::copy(WUHU_DB, home.path("wuhu-db")).unwrap();
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Calls the program as a person would in a shell.
    fn run(&self, program: &str, words: &[&str]) -> Output {
        Command::new(program)
            .args(words)
            .current_dir(self.0.path())
            .env_clear()
            .env("TMPDIR", self.0.path())
            .output()
            .unwrap()
    }

    /// Both streams of a run that ends with this code. Nothing in it is a name of the other program.
    #[track_caller]
    fn said(&self, program: &str, words: &[&str], code: i32) -> String {
        let done = self.run(program, words);
        let [out, err] = [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap());
        let said = out + &err;
        assert_eq!(done.status.code(), Some(code), "{words:?}: {said}");
        assert!(!said.contains("xtask"), "{words:?}: {said}");
        said
    }
}

#[test]
fn help_names_the_program_that_was_called() {
    let home = Home::with("v5-empty");
    for (program, name) in [(WUHU_DB, "wuhu-db"), ("./wuhu-db", "./wuhu-db")] {
        let help = home.said(program, &["--help"], 0);
        assert!(help.contains(&format!("Usage: {name} <COMMAND>")), "{help}");
        let about = "  inspect      Say what a database file is and what `migrate` would do";
        assert!(help.contains(about), "{help}");
        for command in ["capture", "inspect", "migrate", "rescue"] {
            let help = home.said(program, &[command, "--help"], 0);
            for start in ["Usage: ", "\n  "] {
                let line = format!("{start}{name} {command} ");
                assert!(help.contains(&line), "{line}: {help}");
            }
        }
    }
}

#[test]
fn the_next_step_is_a_command_of_the_same_program() {
    let home = Home::with("v5-wuhu-app-17");
    let said = home.said("./wuhu-db", &["migrate", "wuhu.sqlite"], 0);
    let way_back = "    ./wuhu-db migrate --undo wuhu.sqlite.undo-v5.PRIVATE wuhu.sqlite\n";
    assert!(said.contains(way_back), "{said}");
    home.said(
        "./wuhu-db",
        &[
            "migrate",
            "--undo",
            "wuhu.sqlite.undo-v5.PRIVATE",
            "wuhu.sqlite",
        ],
        0,
    );
    home.said("./wuhu-db", &["inspect", "wuhu.sqlite"], 0);
    home.said("./wuhu-db", &["rescue", "--dry-run", "wuhu.sqlite"], 0);

    let home = Home::with("reset-fresh");
    let hint = home.said("./wuhu-db", &["capture", "wuhu.sqlite"], 2);
    assert!(hint.contains("hint: `./wuhu-db migrate` does"), "{hint}");
}

#[test]
fn what_a_package_needs() {
    let home = Home::with("v5-empty");
    let version = home.said("./wuhu-db", &["--version"], 0);
    let newest = HISTORY.last().unwrap().version;
    assert!(version.starts_with("wuhu-db "), "{version}");
    assert!(
        version.contains(&format!("(newest schema {newest}, commit ")),
        "{version}"
    );
    for shell in ["bash", "fish", "zsh"] {
        let text = home.said(WUHU_DB, &["completions", shell], 0);
        assert!(text.contains("mend-transcripts"), "{shell}");
    }
    fs::create_dir(home.path("man")).unwrap();
    home.said(WUHU_DB, &["man-pages", "man"], 0);
    let page = fs::read_to_string(home.path("man/wuhu-db-rescue.1")).unwrap();
    assert!(page.contains("an upgrade dropped"), "{page}");
    assert!(
        home.said(WUHU_DB, &["man-pages", "gone"], 2)
            .contains("into `gone`")
    );
}

#[test]
fn a_capture_needs_no_clone() {
    let home = Home::with("v5-wuhu-app-17");
    let said = home.said(
        "./wuhu-db",
        &["capture", "--name", "v5-upgrade-1", "wuhu.sqlite"],
        0,
    );
    assert!(said.contains("\nv5-upgrade-1.zip ("), "{said}");
    assert!(home.path("v5-upgrade-1/before.sql").is_file());
    let report = fs::read_to_string(home.path("v5-upgrade-1.report.md")).unwrap();
    // Without the folder in which the program was called.
    for line in [
        "\n- tool: wuhu-db 0.1.0 (newest",
        "\n- tool: wuhu-db 0.1.0\n",
    ] {
        assert!(report.contains(line), "{line}: {report}");
    }
    assert!(!report.contains("xtask"), "{report}");
}

//! The way back: the command that `migrate` prints gives the file of before.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

use rusqlite::Connection;
use snapbox::str;
use test_support::{tree, workspace};

use crate::sandbox::{Sandbox, XTASK};

/// The command that `migrate` printed, as words.
fn printed(report: &str) -> Vec<String> {
    let line = report.lines().find(|line| line.contains("--undo")).unwrap();
    line.split_whitespace()
        .skip(2)
        .map(ToOwned::to_owned)
        .collect()
}

fn migrate(sandbox: &Sandbox) -> Vec<String> {
    let run = sandbox.xtask(&["migrate", "wuhu.sqlite"]).output().unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    printed(&String::from_utf8(run.stdout).unwrap())
}

#[test]
fn every_case_that_migrates_can_be_taken_back() {
    let mut taken_back = 0;
    for case in fs::read_dir(workspace().join("golden")).unwrap() {
        let case = case.unwrap().path();
        let Ok(about) = fs::read_to_string(case.join("case.toml")) else {
            continue;
        };
        if !about.contains("verdict = \"migrated\"") {
            continue;
        }
        let sandbox = Sandbox::with(case.file_name().unwrap().to_str().unwrap());
        let before = sandbox.dump("wuhu.sqlite");
        let undo = migrate(&sandbox);
        assert!(sandbox.dump("wuhu.sqlite") != before, "{}", case.display());
        let words: Vec<&str> = undo.iter().map(String::as_str).collect();
        sandbox.xtask(&words).assert().code(0).stderr_eq("");
        assert!(
            sandbox.dump("wuhu.sqlite") == before,
            "{} did not come back",
            case.display()
        );
        taken_back += 1;
    }
    assert!(taken_back > 20, "{taken_back}");
}

/// A reader keeps the log from being written into the file: the report says that the way back needs it.
#[test]
fn beside_a_reader_the_way_back_needs_the_log() {
    let sandbox = Sandbox::with("damage-mid-chain");
    let reader = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    reader
        .execute_batch("PRAGMA journal_mode=WAL; BEGIN; SELECT count(*) FROM sessions")
        .unwrap();
    let run = sandbox.xtask(&["migrate", "wuhu.sqlite"]).output().unwrap();
    let report = String::from_utf8(run.stdout).unwrap();
    let promise =
        "to take it back, as long as nothing else has been written and `wuhu.sqlite-wal` is there";
    assert!(report.contains(promise), "{report}");
    let undo = printed(&report);
    let words: Vec<&str> = undo.iter().map(String::as_str).collect();
    sandbox.xtask(&words).assert().code(0).stderr_eq("");
}

#[test]
fn nothing_is_taken_back_once_something_was_written() {
    let sandbox = Sandbox::with("damage-mid-chain");
    let undo = migrate(&sandbox);
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("UPDATE sessions SET cwd = '/elsewhere' WHERE rowid = 3")
        .unwrap();
    drop(conn);
    let before = tree(sandbox.folder());
    let words: Vec<&str> = undo.iter().map(String::as_str).collect();
    sandbox
        .xtask(&words)
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: `wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its change counter is another one)

"#]]);
    assert!(before == tree(sandbox.folder()));
}

#[test]
fn what_is_no_bundle_is_refused() {
    let sandbox = Sandbox::with("v5-empty");
    let before = tree(sandbox.folder());
    let run = sandbox
        .xtask(&["migrate", "--undo", "wuhu.sqlite", "wuhu.sqlite"])
        .assert()
        .code(2);
    run.stdout_eq("").stderr_eq(str![[r#"
error: `wuhu.sqlite` is not an undo bundle of this version, or not whole: damaged, or never finished by a migration that was killed; nothing was changed

"#]]);
    assert!(before == tree(sandbox.folder()));
}

#[test]
fn what_a_bundle_holds() {
    let sandbox = Sandbox::with("damage-orphans");
    let migrate = ["migrate", "wuhu.sqlite"];
    sandbox.xtask(&migrate).assert().code(0);
    let bundle = "wuhu.sqlite.undo-v5.PRIVATE";
    let before = fs::read(sandbox.path(bundle)).unwrap();
    let said = sandbox.xtask(&["inspect", bundle]).assert().code(0);
    said.stdout_eq(str![[r#"
wuhu.sqlite.undo-v5.PRIVATE: the undo bundle of a migration from v5 to [..]; private: it holds values of the database
  saved     environments, 3 rows, in its table rows_0
  saved     grdb_migrations, 5 rows, in its table rows_1
  saved     session_child_status, 1 row, in its table rows_2
  saved     sessions, 4 rows, in its table rows_3
  saved     sqlite_sequence, 3 rows, in its table rows_4
  set aside 5 rows in the database
  undo      cargo xtask migrate --undo wuhu.sqlite.undo-v5.PRIVATE DB
  read it   sqlite3 -readonly wuhu.sqlite.undo-v5.PRIVATE 'SELECT * FROM rows_0'

"#]]);
    let json = ["inspect", "--format", "json", bundle];
    let json = sandbox.xtask(&json).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["kind"], "undo-bundle");
    assert!(fs::read(sandbox.path(bundle)).unwrap() == before);
    // Start-up scripts, which v6 has no more.
    let stored_in = json["tables"]
        .as_array()
        .unwrap()
        .iter()
        .find(|table| table["table"] == "sessions")
        .unwrap();
    let scripts = format!(
        "SELECT count(environmentStartupScript) FROM {}",
        stored_in["stored_in"].as_str().unwrap()
    );
    let conn = Connection::open(sandbox.path(bundle)).unwrap();
    let scripts: u32 = conn.query_row(&scripts, [], |row| row.get(0)).unwrap();
    assert_eq!(scripts, 4);
}

#[test]
fn the_bundle_is_private() {
    let sandbox = Sandbox::with("v5-header-only");
    let elsewhere = Sandbox::new();
    let folder = elsewhere.folder().to_str().unwrap();
    sandbox
        .xtask(&["migrate", "--undo-dir", folder, "wuhu.sqlite"])
        .assert()
        .code(0);
    let bundle = elsewhere.path("wuhu.sqlite.undo-v5.PRIVATE");
    assert_eq!(
        fs::metadata(bundle).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let names: Vec<_> = tree(sandbox.folder()).into_keys().collect();
    assert_eq!(names, ["", "wuhu.sqlite"].map(PathBuf::from));
}

/// A path may hold anything but NUL: what is printed must still be one command for a shell.
#[test]
fn the_printed_command_takes_back_whatever_the_path() {
    let names: [&[u8]; 6] = [
        b"sp ace's.sqlite",
        b"new\nline.sqlite",
        b"esc\x1b[31m.sqlite",
        b"-dash.sqlite",
        b"not-utf8-\xff.sqlite",
        "hidden-\u{202e}.sqlite".as_bytes(),
    ];
    for name in names {
        let sandbox = Sandbox::with("v5-header-only");
        let name = OsStr::from_bytes(name);
        fs::rename(sandbox.path("wuhu.sqlite"), sandbox.folder().join(name)).unwrap();
        let mut migrate = Command::new(XTASK);
        migrate.args(["migrate", "--"]).arg(name);
        let run = migrate.current_dir(sandbox.folder()).output().unwrap();
        let said = String::from_utf8(run.stdout).unwrap();
        assert!(
            said.chars().all(|c| c == '\n' || !c.is_control()),
            "{said:?}"
        );
        let (_, words) = said.rsplit_once("cargo xtask ").unwrap();
        let undo = Command::new("bash")
            .args(["-c", &format!("\"$0\" {words}"), XTASK])
            .current_dir(sandbox.folder())
            .output()
            .unwrap();
        assert!(undo.status.success(), "{words}: {undo:?}");
    }
}

//! The way back: the command that `migrate` prints gives the file of before.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use rusqlite::Connection;
use snapbox::str;

use crate::place::{Place, root};

/// The command that `migrate` printed, as words.
fn printed(report: &str) -> Vec<String> {
    let line = report.lines().find(|line| line.contains("--undo")).unwrap();
    line.split_whitespace()
        .skip(2)
        .map(ToOwned::to_owned)
        .collect()
}

fn migrate(place: &Place) -> Vec<String> {
    let run = place.xtask(&["migrate", "wuhu.sqlite"]).output().unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    printed(&String::from_utf8(run.stdout).unwrap())
}

#[test]
fn every_case_that_migrates_can_be_taken_back() {
    for case in fs::read_dir(root().join("golden")).unwrap() {
        let case = case.unwrap().path();
        let Ok(about) = fs::read_to_string(case.join("case.toml")) else {
            continue;
        };
        if !about.contains("verdict = \"migrated\"") {
            continue;
        }
        let place = Place::with(case.file_name().unwrap().to_str().unwrap());
        let before = place.dump("wuhu.sqlite");
        let undo = migrate(&place);
        assert!(place.dump("wuhu.sqlite") != before, "{}", case.display());
        let words: Vec<&str> = undo.iter().map(String::as_str).collect();
        place.xtask(&words).assert().code(0).stderr_eq("");
        assert!(
            place.dump("wuhu.sqlite") == before,
            "{} did not come back",
            case.display()
        );
    }
}

#[test]
fn nothing_is_taken_back_once_something_was_written() {
    let place = Place::with("damage-mid-chain");
    let undo = migrate(&place);
    let conn = Connection::open(place.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("UPDATE sessions SET cwd = '/elsewhere' WHERE rowid = 3")
        .unwrap();
    drop(conn);
    let before = place.files();
    let words: Vec<&str> = undo.iter().map(String::as_str).collect();
    place
        .xtask(&words)
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: `wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its change counter is another one)

"#]]);
    assert!(before == place.files());
}

#[test]
fn what_is_no_bundle_is_refused() {
    let place = Place::with("v5-empty");
    let before = place.files();
    let run = place
        .xtask(&["migrate", "--undo", "wuhu.sqlite", "wuhu.sqlite"])
        .assert()
        .code(2);
    run.stdout_eq("").stderr_eq(str![[r#"
error: `wuhu.sqlite` is not an undo bundle of this version; nothing was changed

"#]]);
    assert!(before == place.files());
}

#[test]
fn the_bundle_is_private() {
    let place = Place::with("v5-header-only");
    let elsewhere = Place::new();
    let folder = elsewhere.folder().to_str().unwrap();
    place
        .xtask(&["migrate", "--undo-dir", folder, "wuhu.sqlite"])
        .assert()
        .code(0);
    let bundle = elsewhere.path("wuhu.sqlite.undo-v5.PRIVATE");
    assert_eq!(
        fs::metadata(bundle).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(place.files().len(), 1);
}

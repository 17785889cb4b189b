//! A second capture of the same file in the same folder: it replaces the first, and nothing else.

use std::collections::BTreeSet;
use std::fs;

use test_support::tree;

use crate::sandbox::{Sandbox, load};

/// The names of the cases of which there is a zip.
fn zips(sandbox: &Sandbox) -> BTreeSet<String> {
    let names = tree(sandbox.folder()).into_keys();
    let names = names.filter_map(|path| Some(path.to_str()?.strip_suffix(".zip")?.to_owned()));
    names.collect()
}

/// Captures a file, and says which cases there are then.
fn capture(sandbox: &Sandbox, db: &str) -> BTreeSet<String> {
    sandbox.capture(&[db]).assert().code(0);
    zips(sandbox)
}

#[test]
fn the_last_capture_of_a_file_is_replaced() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let first = capture(&sandbox, "wuhu.sqlite");
    let files = tree(sandbox.folder()).len();
    let done = sandbox.capture(&["./wuhu.sqlite"]).output().unwrap();
    let second = zips(&sandbox);
    assert!(first.len() == 1 && second.len() == 1 && first != second);
    assert_eq!(tree(sandbox.folder()).len(), files, "nothing else is left");
    let said = String::from_utf8(done.stdout).unwrap();
    let first = first.first().unwrap();
    assert!(said.contains(&format!(
        "  replaces {first}, the last capture of this file\n"
    )));

    // With a name, too, and back.
    sandbox
        .capture(&["--name", "v5-small-1", "wuhu.sqlite"])
        .assert()
        .code(0);
    let json = ["--name", "v5-small-1", "--format", "json", "wuhu.sqlite"];
    let json = sandbox.capture(&json).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["replaced"], "v5-small-1");
    assert_eq!(zips(&sandbox), BTreeSet::from(["v5-small-1".to_owned()]));
    assert_eq!(capture(&sandbox, "wuhu.sqlite").len(), 1);
}

#[test]
fn what_is_of_another_file_or_was_changed_since_stays() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    load("v5-header-only", &sandbox.path("other.sqlite"));
    capture(&sandbox, "other.sqlite");
    assert_eq!(capture(&sandbox, "wuhu.sqlite").len(), 2, "another file");
    for (what, count) in [
        (".report.md", 3),
        (".zip", 4),
        ("/case.toml", 5),
        ("/mine.txt", 6),
    ] {
        let before = zips(&sandbox);
        let after = capture(&sandbox, "wuhu.sqlite");
        assert_eq!(after.len(), count - 1, "{what}");
        let last = after.difference(&before).next().unwrap();
        let path = sandbox.path(&format!("{last}{what}"));
        let mut content = fs::read(&path).unwrap_or_default();
        content.extend(b"what happened");
        fs::write(path, content).unwrap();
        assert_eq!(capture(&sandbox, "wuhu.sqlite").len(), count, "{what}");
    }
    let before = zips(&sandbox);
    let last = capture(&sandbox, "wuhu.sqlite");
    let last = last.difference(&before).next().unwrap();
    fs::write(sandbox.path("index.toml"), format!("\"{last}\" = {{}}\n")).unwrap();
    assert_eq!(
        capture(&sandbox, "wuhu.sqlite").len(),
        7,
        "a case of the index"
    );
}

/// Whoever else may write into the folder cannot have files removed by a note.
#[test]
fn a_note_leads_nowhere_else() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    capture(&sandbox, "wuhu.sqlite");
    let note = sandbox.path(".wuhu-capture.PRIVATE");
    fs::write(sandbox.path("precious"), "").unwrap();
    let mut text = fs::read_to_string(&note).unwrap();
    let line = format!("{} ../precious\n", golden::sha256(b""));
    text.push_str(&line);
    fs::write(&note, text).unwrap();
    assert_eq!(capture(&sandbox, "wuhu.sqlite").len(), 2);
    assert!(sandbox.path("precious").exists());
}

//! What goes wrong says nothing either.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use super::channels::{CHANNELS, word};
use super::machine::{Machine, OUT};
use super::search::everything_below;
use crate::sandbox::XTASK;

/// Each of these is refused, in words that say nothing of the file nor of where it lies.
#[track_caller]
fn error(machine: &Machine, words: &[&str]) {
    let before = everything_below(&machine.here());
    let done = machine.capture(words);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{words:?}: {said}");
    assert!(said.contains("error: "), "{said}");
    assert!(
        before == everything_below(&machine.here()),
        "{words:?} left something: {said}"
    );
}

#[test]
pub(super) fn errors_of_files() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    drop(conn);
    let whole = fs::read(machine.db()).unwrap();
    // Every page but the schema's, one after the other in steps: some are noticed, and no word of them may be shown.
    for at in (8192..whole.len()).step_by(16 * 4096) {
        let mut bytes = whole.clone();
        bytes[at..at + 64].copy_from_slice(&[0x5a; 64]);
        fs::write(machine.db(), bytes).unwrap();
        machine.capture(&["--format", "json", "--force"]);
    }
    machine.clear();
    for bytes in [
        &whole[..whole.len() / 2],
        &whole[4096..],
        format!("{}\n", word(100)).as_bytes(),
        b"",
    ] {
        fs::write(machine.db(), bytes).unwrap();
        error(&machine, &[]);
    }
}

#[test]
pub(super) fn errors_of_other_databases() {
    let unknown_table = "CREATE TABLE \"$\"(\"$\"); INSERT INTO \"$\" VALUES('$');";
    for case in [
        "runner",
        "wiped-by-0.5.0",
        "reset-after-v5",
        "v8-release-0.7.3",
    ] {
        let (machine, conn) = Machine::new(case, "", &[]);
        conn.execute_batch(&unknown_table.replace('$', &word(100)))
            .unwrap();
        drop(conn);
        error(&machine, &[]);
    }
    let (machine, conn) = Machine::new("v5-empty", "", &[]);
    conn.execute_batch(
        "DROP TABLE grdb_migrations; DROP TABLE session_entries; DROP TABLE session_child_status;",
    )
    .unwrap();
    conn.execute_batch(&unknown_table.replace('$', &word(100)))
        .unwrap();
    machine.capture(&[]);
}

#[test]
pub(super) fn errors_of_words_and_of_the_system() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    error(&machine, &["--strict"]);
    error(&machine, &["--max-size", "1"]);
    error(&machine, &["--key-file", "nowhere"]);
    let key = machine.home().join("key");
    fs::write(&key, word(100)).unwrap();
    error(&machine, &["--key-file", key.to_str().unwrap()]);
    error(&machine, &["--key-file", machine.home().to_str().unwrap()]);
    // Where the case cannot go: a file is in the place of a folder.
    let out = machine.at(OUT);
    fs::create_dir(&out).unwrap();
    fs::write(out.join("file"), "").unwrap();
    for out in [
        out.join("file"),
        out.join("file/deeper"),
        Path::new("..").join(out.file_name().unwrap()).join("file"),
    ] {
        error(&machine, &["--out", out.to_str().unwrap()]);
    }
    // Out of room in the private folder, or where the case goes.
    for blocks in [0, 1, 64, 400, 600] {
        let done = machine
            .command("sh")
            .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" capture --all --max-size 100000000 \"$1\"")])
            .arg(XTASK)
            .arg(machine.db())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{blocks} blocks: {said}");
        machine.holds_nothing(&["ulimit"], &done);
        assert!(
            everything_below(&machine.here()).is_empty(),
            "{blocks} blocks left something: {said}"
        );
    }
    conn.execute_batch("BEGIN EXCLUSIVE").unwrap();
    error(&machine, &[]);
    drop(conn);
    let name = &[
        "--name",
        "v5-large-damage-2",
        "--all",
        "--max-size",
        "100000000",
    ];
    let done = machine.capture(name);
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    // It would replace itself as the last capture of this file, had nothing been changed since.
    fs::remove_file(machine.here().join("v5-large-damage-2.report.md")).unwrap();
    error(&machine, name);
    fs::remove_dir_all(machine.temp()).unwrap();
    let done = machine
        .command(XTASK)
        .arg("capture")
        .arg(machine.db())
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(2));
    fs::create_dir(machine.temp()).unwrap();
    machine.holds_nothing(&["no TMPDIR"], &done);
}

/// No panic is known: what might bring one about is text that is as deep as it is long.
#[test]
pub(super) fn panics() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[]);
    for (id, payload) in [
        (104, format!("{}\"{}\"", "[".repeat(300_000), word(100))),
        (
            106,
            format!("{}\"{}\"", "{\"a\":".repeat(100_000), word(101)),
        ),
    ] {
        conn.execute(
            "UPDATE session_entries SET payload=?1 WHERE id=?2",
            (payload.as_bytes(), id),
        )
        .unwrap();
    }
    drop(conn);
    for words in [
        &["--dry-run"][..],
        &["--strict"],
        &["--all", "--format", "json"],
    ] {
        let done = machine.capture(words);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(matches!(done.status.code(), Some(0 | 2)), "{said}");
        assert!(!said.contains("a defect of this program"), "{said}");
    }
}

/// Killed at any moment: what is left is in a folder that no other user may enter, and the next run
/// removes it.
#[test]
pub(super) fn what_a_kill_leaves_is_swept() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    drop(conn);
    for moment in [50, 150, 300] {
        let mut child = machine
            .command(XTASK)
            .arg("capture")
            .arg(machine.db())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(moment));
        child.kill().unwrap();
        child.wait().unwrap();
        for left in fs::read_dir(machine.temp()).unwrap() {
            let left = left.unwrap();
            assert_eq!(left.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        }
    }
    machine.capture(&["--dry-run"]);
}

//! Errors of the system under the real program: each is named as what it is, and an error of reading that
//! passes is none.
#![cfg(target_os = "linux")]

use std::fs;
use std::process::Command;

use migrator::FileKind;
use test_support::{Fault, FaultLibrary, FolderState};

use crate::content;
use crate::fixture::{Db, SECOND_PROCESS, second_process, version};
use crate::journals::{crashed, with_frames};

/// What comes of a migration whose calls fail so.
fn with_fault(library: &FaultLibrary, db: &Db, fault: &Fault<'_>) -> String {
    let mut command = second_process("migrate", &db.path, &["undo"]);
    answer(db, library.inject(fault, &mut command))
}

fn answer(db: &Db, command: &mut Command) -> String {
    let output = command.env("TMPDIR", db.scratch.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .replace(&db.folder().display().to_string(), "FOLDER")
}

/// SQLite says of a page that could not be read that it is corrupt.
#[test]
fn a_read_that_fails_once_or_for_good() {
    let library = FaultLibrary::new();
    let whole = Db::at(5);
    for first in (1..).step_by(3) {
        let fault = |times| Fault {
            call: "read",
            path: "/wuhu.sqlite$",
            first,
            times,
            errno: 5,
        };
        let db = Db::of(&whole.bytes());
        assert_eq!(with_fault(&library, &db, &fault(1)), "migrated", "{first}");
        let db = Db::of(&whole.bytes());
        let before = FolderState::of(db.folder()).files();
        let lasting = with_fault(&library, &db, &fault(Fault::LASTING));
        if lasting == "migrated" {
            assert!(first > 20, "{first}");
            return;
        }
        if lasting.starts_with("`FOLDER/wuhu.sqlite` is at v6 and committed, but could not be read")
        {
            assert_eq!(db.kind(), FileKind::Version(version(6)));
            continue;
        }
        let known = lasting
            .starts_with("`FOLDER/wuhu.sqlite` could not be read; it is unchanged: try again");
        assert!(known, "{first}: {lasting}");
        assert!(FolderState::of(db.folder()).files() == before, "{first}");
    }
}

/// SQLite rolls a hot journal back as soon as it opens the file: an error since then says so, and one on the way there
/// says that nothing has changed.
#[test]
fn an_error_before_and_after_a_recovery() {
    let library = FaultLibrary::new();
    let of_journal = |call, first| {
        let (db, before) = crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
        let files = FolderState::of(db.folder()).files();
        let path = format!("{}$", db.side_file("-journal").display());
        let fault = Fault {
            call,
            path: &path,
            first,
            times: Fault::LASTING,
            errno: 5,
        };
        let said = with_fault(&library, &db, &fault);
        assert!(!said.contains("cache"), "{call} {first}: {said}");
        let is_untouched = FolderState::of(db.folder()).files() == files;
        (db, before, said, is_untouched)
    };
    for first in (1..).step_by(4) {
        let (_, _, said, is_untouched) = of_journal("read", first);
        if said == "migrated" {
            assert!(first > 1);
            break;
        }
        let is_told = said.contains("has been rolled back since, in whole or in part");
        assert!(is_untouched || is_told, "{first}: {said}");
    }
    // Nothing but the migration's own transaction writes into it.
    let (db, before, said, _) = of_journal("write", 1);
    assert!(said.contains("has been rolled back since"), "{said}");
    content::assert_same(&content::read(&db.open()), &before);
}

/// No file, no journal, no bundle and no private copy can be opened any more, at each file in turn.
#[test]
fn too_few_file_descriptors() {
    let at_rest = Db::at(5);
    let (with_log, _) = with_frames(5, "UPDATE sessions SET cwd = 'in the log'", false);
    for (whole, words) in [
        (&at_rest, &["migrate", "undo"][..]),
        (&at_rest, &["dry-run"]),
        (&with_log, &["migrate", "undo"]),
        (&with_log, &["dry-run"]),
    ] {
        let mut refused = 0;
        for limit in 4..20 {
            let db = Db::of(&whole.bytes());
            if let Ok(log) = fs::read(whole.side_file("-wal")) {
                fs::write(db.side_file("-wal"), log).unwrap();
            }
            let before = FolderState::of(db.folder()).files();
            let script = format!("ulimit -n {limit}; exec \"$0\" \"$@\"");
            let mut command = Command::new("sh");
            command
                .args(["-c", &script, SECOND_PROCESS, words[0]])
                .arg(&db.path)
                .args(&words[1..]);
            let output = command.env("TMPDIR", db.scratch.path()).output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            if said.trim() == "migrated" {
                continue;
            }
            let is_known = said.contains("too many files are open");
            assert!(is_known, "{words:?} with {limit}: {output:?}");
            assert!(FolderState::of(db.folder()).files() == before, "{limit}");
            refused += 1;
        }
        assert!(refused > 1, "{words:?}");
    }
}

/// Where the system gives no thread at some moment, the work is done without it, or is refused for that.
#[test]
fn threads_that_cannot_be_started() {
    let library = FaultLibrary::new();
    let large = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) \
         INSERT INTO tool_call_status SELECT 'aurora', 'large-' || i, zeroblob(65000), 1, 2 FROM n";
    let (small, large) = (Db::at(5), Db::after(5, large));
    for (whole, words) in [
        (&small, &["migrate", "undo"][..]),
        (&small, &["dry-run"]),
        (&large, &["migrate", "undo"]),
    ] {
        let (mut refused, mut done) = (0, 0);
        let once = (1..6).map(|first| (first, 1));
        for (first, times) in once.chain([(1, Fault::LASTING), (2, Fault::LASTING)]) {
            let db = Db::of(&whole.bytes());
            let before = FolderState::of(db.folder()).files();
            let fault = Fault {
                call: "thread",
                path: "",
                first,
                times,
                errno: 11,
            };
            let mut command = second_process(words[0], &db.path, &words[1..]);
            let said = answer(&db, library.inject(&fault, &mut command));
            if said == "migrated" {
                done += 1;
                continue;
            }
            let is_known = said.contains("no thread could be started");
            assert!(is_known, "{first}: {said}");
            assert!(FolderState::of(db.folder()).files() == before, "{first}");
            refused += 1;
        }
        // A dry run looks at a copy, for which no process waits.
        let expected = if words[0] == "migrate" {
            (2, 5)
        } else {
            (0, 7)
        };
        assert_eq!((refused, done), expected, "{words:?}");
    }
}

/// What SQLite has no code for: a quota, and a disk that is full or mounted for reading while it is written.
#[test]
fn a_write_that_fails() {
    let library = FaultLibrary::new();
    for (errno, known) in [
        (5, "could not be written, and all was rolled back"),
        (28, "the disk, or the quota of this user, is full"),
        (30, "is on a file system that is mounted read-only"),
        (122, "the disk, or the quota of this user, is full"),
    ] {
        let is_full = matches!(errno, 28 | 122);
        let db = Db::at(5);
        let before = FolderState::of(db.folder()).files();
        let folder = db.folder().display().to_string();
        let mut fault = Fault {
            call: "write",
            path: &folder,
            first: 1,
            times: Fault::LASTING,
            errno,
        };
        // The bundle is written first.
        let said = with_fault(&library, &db, &fault);
        assert!(said.starts_with("the undo bundle"), "{errno}: {said}");
        assert_eq!(said.contains("free some space"), is_full, "{errno}: {said}");
        let mut command = second_process("migrate", &db.path, &[]);
        let said = answer(&db, library.inject(&fault, &mut command));
        assert!(said.contains(known), "{errno}: {said}");
        // Nor can a journal be made.
        fault.call = "open";
        fault.path = "-journal$";
        let mut command = second_process("migrate", &db.path, &[]);
        let said = answer(&db, library.inject(&fault, &mut command));
        assert!(
            said.contains("could not be read; it is unchanged: try again"),
            "{errno}: {said}"
        );
        assert!(FolderState::of(db.folder()).files() == before, "{errno}");
    }
}

/// The advice to free some space is given where the disk of the private copy is full, and there alone.
#[test]
fn a_private_copy_that_cannot_be_written() {
    let library = FaultLibrary::new();
    for errno in [5, 28, 30, 122] {
        let (db, _) = with_frames(5, "UPDATE sessions SET cwd = 'in the log'", false);
        let scratch = db.scratch.path().display().to_string();
        let fault = Fault {
            call: "write",
            path: &scratch,
            first: 1,
            times: Fault::LASTING,
            errno,
        };
        let mut command = second_process("dry-run", &db.path, &[]);
        let said = answer(&db, library.inject(&fault, &mut command));
        assert!(said.starts_with("no private copy"), "{errno}: {said}");
        let is_full = matches!(errno, 28 | 122);
        assert_eq!(said.contains("free some space"), is_full, "{errno}: {said}");
    }
}

//! What happens when the disk, the process or the file fails in the middle: the file is whole, at
//! one version or the other, and the answer says at which.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use migrator::{Error, FileKind, History, MigrateOptions, Migration};

use crate::content;
use crate::error_text::error_text;
use crate::fixture::{Db, HISTORY, SECOND_PROCESS, second_process, version};
use crate::survival;
use snapbox::{assert_data_eq, str};
use test_support::{FolderState, Random, SecondProcess};

/// v5 without a free page, so that every page that v6 adds lies beyond its end.
fn packed() -> Db {
    let db = Db::at(5);
    db.sql("VACUUM");
    db
}

/// What comes of a migration where no file may grow beyond `blocks` of 512 bytes. The words are those of
/// the role `migrate`.
pub(crate) fn with_limit(db: &Db, blocks: u64, words: &[&str]) -> String {
    // The signal would end the process; ignored, it becomes an error of write().
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let output = Command::new("sh")
        .args(["-c", &script, SECOND_PROCESS, "migrate"])
        .arg(&db.path)
        .args(words)
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .replace(&db.folder().display().to_string(), "FOLDER")
}

/// COMMIT writes the pages. It fails, SQLite rolls back, and the file is opened again to see.
#[test]
fn a_disk_that_is_full_at_commit() {
    let db = packed();
    let before = content::read(&db.open());
    let bytes = db.bytes();
    let answer = with_limit(&db, u64::try_from(bytes.len()).unwrap() / 512, &[]);
    assert_data_eq!(
        answer,
        str![
            "COMMIT of `FOLDER/wuhu.sqlite` failed: it is as it was: mend the cause and try again"
        ]
    );
    assert!(db.bytes() == bytes, "the file is as it was, to the byte");
    assert!(!db.side_file("-journal").exists());
    assert_eq!(db.kind(), FileKind::Version(version(5)));
    db.must_migrate();
    survival::check_result(&db, before);
}

/// Not even the journal fits: nothing of the file has been written then.
#[test]
fn a_disk_that_is_full_before() {
    let db = packed();
    let bytes = db.bytes();
    assert_data_eq!(
        with_limit(&db, 4, &[]),
        str![
            "`FOLDER/wuhu.sqlite` or its journal could not be written, and all was rolled back; it is as it was: see to the disk, and try again"
        ]
    );
    assert!(db.bytes() == bytes, "the file is as it was, to the byte");
    db.must_migrate();
}

/// The processes end at any moment; what they leave is one version or the other, with every row.
#[test]
fn kill_at_any_moment() {
    for settings in ["", "PRAGMA journal_mode=WAL"] {
        let mut random = Random::new(4);
        let original = Db::with_settings(5, settings);
        // Some weight, so that the moments fall into the work.
        original.sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 800) \
             INSERT INTO sessions(id, provider, model, executionStatus, environmentName, \
                environmentType, environmentPath, cwd, createdAt, updatedAt) \
             SELECT 'many-' || i, 'p', 'm', 'e', 'n', 't', hex(zeroblob(90)), i, 1, 2 FROM n",
        );
        let before = content::read(&original.open());
        let after = content::at_v6(before.clone());
        for round in 0..6 {
            let db = Db::of(&original.bytes());
            let mut command = second_process("migrate", &db.path, &["when-told", "durable"]);
            // What a killed process leaves there goes with the test's own files.
            command.env("TMPDIR", db.scratch.path());
            let mut process = SecondProcess::start(&mut command);
            process.send("");
            thread::sleep(Duration::from_micros(random.below(60_000)));
            process.kill();
            match db.kind() {
                // Every other time nobody but the migration finds what was left.
                FileKind::Version(v) if v == version(5) && round % 2 == 0 => {
                    content::assert_same(&content::read(&db.open()), &before);
                }
                FileKind::Version(v) if v == version(5) => {}
                FileKind::Version(v) if v == version(6) => {
                    content::assert_same(&content::read(&db.open()), &after);
                }
                other => panic!("{other:?}"),
            }
            drop(db.migrate().unwrap());
            content::assert_same(&content::read(&db.open()), &after);
        }
    }
}

/// A list whose last step these rows do not allow.
pub(crate) fn with_a_step_that_fails() -> History {
    let wrong = Migration {
        version: version(7),
        identifier: "wuhu_v7_wrong",
        sql: "CREATE UNIQUE INDEX one_entry ON session_entries(sessionID)",
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &[],
    };
    History::new(&[HISTORY, &[wrong]].concat()).unwrap()
}

#[test]
fn a_step_that_fails() {
    let db = Db::at(5);
    let history = with_a_step_that_fails();
    let plan = MigrateOptions {
        history: &history,
        ..db.plan()
    };
    let before = FolderState::before(db.folder()).files();
    let error = migrator::migrate(&db.path, &plan).unwrap_err();
    assert_eq!(FolderState::of(db.folder()).files(), before);
    assert!(matches!(error, Error::Step { .. }));
    assert_data_eq!(
        error_text(&error, &db),
        str![[r#"
migration `wuhu_v7_wrong` failed and was rolled back; the database is as it was
    because: UNIQUE constraint failed: session_entries.sessionID
    because: Error code 2067: constraint failed
"#]]
    );
}

/// The file is gone, or another, once it was looked at: what is not there cannot be harmed.
#[test]
fn a_file_without_pages() {
    let db = Db::of(b"");
    fs::write(db.side_file("-journal"), b"").unwrap();
    assert_eq!(db.kind(), FileKind::Empty);
}

//! Files that are left alone: why, in which words, and that nothing of them changes.

use std::fmt::Write;
use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

use snapbox::{IntoData, assert_data_eq, str};
use test_support::{FolderState, Random};

use crate::error_text::error_text;
use crate::filled::filled;
use crate::fixture::{Db, SECOND_PROCESS};
use crate::journals::with_frames;
use crate::kinds;

/// Looks at each file, tries to migrate it, and tries so on a copy: none may leave a trace.
/// Compares what is said.
#[track_caller]
pub(crate) fn check(cases: Vec<(&str, Db)>, expected: impl IntoData) {
    let mut lines = String::new();
    for (what, db) in cases {
        let _ = writeln!(lines, "{what}: {}", refused(&db));
    }
    assert_data_eq!(lines, expected.into_data());
}

/// The words of the error.
#[track_caller]
fn refused(db: &Db) -> String {
    let before = FolderState::before(db.folder());
    let _ = db.inspect();
    assert_eq!(FolderState::of(db.folder()), before, "inspect left a trace");
    let answer = match db.migrate() {
        Err(error) => error_text(&error, db),
        Ok(outcome) => format!("DONE: {outcome:?}"),
    };
    assert_eq!(FolderState::of(db.folder()), before, "migrate left a trace");
    drop(migrator::dry_run(&db.path, &db.plan()));
    assert_eq!(
        FolderState::of(db.folder()),
        before,
        "the dry run left a trace"
    );
    assert_eq!(
        fs::read_dir(db.scratch.path()).unwrap().count(),
        0,
        "a private copy was left behind"
    );
    answer
        .strip_prefix("`FOLDER/wuhu.sqlite` was not migrated and is unchanged: ")
        .unwrap_or(&answer)
        .to_owned()
}

/// The same file behind a folder of its own, with `sql` run on it.
pub(crate) fn v5(sql: &str) -> Db {
    Db::after(5, sql)
}

#[test]
fn what_is_no_database() {
    let whole = filled(5);
    let missing = Db::of(b"");
    fs::remove_file(&missing.path).unwrap();
    let folder = Db::of(b"");
    fs::remove_file(&folder.path).unwrap();
    fs::create_dir(&folder.path).unwrap();
    let pipe = Db::of(b"");
    fs::remove_file(&pipe.path).unwrap();
    let made = Command::new("mkfifo").arg(&pipe.path).status().unwrap();
    assert!(made.success() && fs::metadata(&pipe.path).unwrap().file_type().is_fifo());
    let gone = Db::of(b"");
    fs::remove_file(&gone.path).unwrap();
    std::os::unix::fs::symlink("nowhere", &gone.path).unwrap();
    let mut below = Db::of(b"a text file");
    below.path.push("wuhu.sqlite");
    let mut random = Random::new(7);
    let noise: Vec<u8> = (0..5_000)
        .map(|_| u8::try_from(random.below(256)).unwrap())
        .collect();
    let mut newer = whole.clone();
    newer[18] = 3;
    newer[19] = 3;
    let mut newer_schema = whole.clone();
    newer_schema[47] = 5;
    check(
        vec![
            ("missing", missing),
            ("a link to nothing", gone),
            ("a name below a file", below),
            ("a directory", folder),
            ("a pipe", pipe),
            (
                "text",
                Db::of(b"SQLite format 3\nis what this file is about.\n"),
            ),
            ("three bytes", Db::of(b"abc")),
            (
                "text in Russian",
                Db::of("\u{431}\u{430}\u{437}\u{430} ".repeat(40).as_bytes()),
            ),
            ("random bytes", Db::of(&noise)),
            ("zeros", Db::of(&[0; 4096])),
            ("half a file", Db::of(&whole[..whole.len() / 2])),
            ("a page short", Db::of(&whole[..whole.len() - 4096])),
            ("50 bytes", Db::of(&whole[..50])),
            ("10 bytes", Db::of(&whole[..10])),
            ("a format of the future", Db::of(&newer)),
            ("a schema of the future", Db::of(&newer_schema)),
        ],
        str![[r#"
missing: there is no file `FOLDER/wuhu.sqlite`; nothing was created
a link to nothing: there is no file `FOLDER/wuhu.sqlite`; nothing was created
a name below a file: `FOLDER/wuhu.sqlite/wuhu.sqlite` could not be opened; it is unchanged
    because: Not a directory (os error 20)
a directory: `FOLDER/wuhu.sqlite` is a directory, not a database file: name the file in it
a pipe: `FOLDER/wuhu.sqlite` is not a regular file
text: `FOLDER/wuhu.sqlite` is not an SQLite database but a text file; it is unchanged
three bytes: `FOLDER/wuhu.sqlite` is not an SQLite database but a text file; it is unchanged
text in Russian: `FOLDER/wuhu.sqlite` is not an SQLite database but a text file; it is unchanged
random bytes: `FOLDER/wuhu.sqlite` is not an SQLite database: its header is another format's, or it is encrypted; it is unchanged
zeros: `FOLDER/wuhu.sqlite` is not an SQLite database: its header is another format's, or it is encrypted; it is unchanged
half a file: `FOLDER/wuhu.sqlite` is truncated: 141312 bytes of at least 282624; it is unchanged: look for a backup, or let `rescue` bring back what can be read
a page short: `FOLDER/wuhu.sqlite` is truncated: 278528 bytes of at least 282624; it is unchanged: look for a backup, or let `rescue` bring back what can be read
50 bytes: `FOLDER/wuhu.sqlite` is truncated: 50 bytes of at least 100; it is unchanged: look for a backup, or let `rescue` bring back what can be read
10 bytes: `FOLDER/wuhu.sqlite` is truncated: 10 bytes of at least 100; it is unchanged: look for a backup, or let `rescue` bring back what can be read
a format of the future: `FOLDER/wuhu.sqlite` is of a file format that this program does not know (version 3 in its header); it is unchanged: use a later version of this program
a schema of the future: the schema of `FOLDER/wuhu.sqlite` is of a format that this program does not know; the file is unchanged: use a later version of this program

"#]],
    );
}

#[test]
fn databases_that_are_not_ours() {
    let other = Db::of(b"");
    other.sql("CREATE TABLE notes(a); PRAGMA application_id=1196444487");
    check(
        vec![
            (
                "the runner's",
                kinds::file(&kinds::structure("runner"), "r"),
            ),
            ("another application's", other),
            (
                "another application's, by GRDB",
                kinds::file(&kinds::structure("notes"), "x"),
            ),
            (
                "from before v1",
                kinds::file(&kinds::structure("older"), "o"),
            ),
        ],
        str![[r#"
the runner's: this is the remote runner's database (`runner_sessions`), not the server's; the server's is `~/.wuhu/wuhu.sqlite` unless it was told otherwise
another application's: this is a database of another application (application_id 1196444487), without Wuhu's tables
another application's, by GRDB: this is a database of another application, without Wuhu's tables
from before v1: this database is from before v1 (2026-02-19), and v1 began by erasing such files; no migration keeps its rows: keep a copy of the file, and do not open it with a later server

"#]],
    );
}

#[test]
fn ledgers_that_do_not_fit() {
    let file = |tables, words| kinds::file(&kinds::structure(tables), words);
    check(
        vec![
            ("an unknown id", file("v5", "12345x")),
            ("a hole", file("v5", "1245")),
            ("holes", file("v6", "12346")),
            ("v7 without v6", file("v5", "123457")),
            ("a ledger behind its tables", file("v5", "123")),
            ("a ledger ahead of its tables", file("v2", "12345")),
            ("as many differences as are shown", {
                let db = file("v2", "12345");
                db.sql("DROP INDEX session_entries_on_type");
                db
            }),
            ("no ledger", file("v5", "none")),
            ("an empty ledger", file("v5", "-")),
            ("older ids alone", file("v5", "o")),
            ("no tables", file("empty", "12345")),
            (
                "an index gone",
                v5("DROP INDEX session_entries_unique_parent"),
            ),
            ("a table gone", v5("DROP TABLE user_queue_journal")),
            (
                "v6 recorded, v6's tables missing",
                v5("INSERT INTO grdb_migrations VALUES ('wuhu_v6_mounts')"),
            ),
        ],
        str![[r#"
an unknown id: the ledger holds 1 identifier of no known release: `wuhu_v99_future`; ask where this build came from, or use the build that wrote it
a hole: the ledger lacks `wuhu_contracts_v3_channels`, though a later version is recorded, and a server would run it again on tables that already have it; keep a copy of the file before any server opens it, and look for a backup of before the row was gone
holes: the ledger lacks `wuhu_v5_archive`, though a later version is recorded, and a server would run it again on tables that already have it; keep a copy of the file before any server opens it, and look for a backup of before the row was gone
v7 without v6: the ledger lacks `wuhu_v6_mounts`, though a later version is recorded, and a server would run it again on tables that already have it; keep a copy of the file before any server opens it, and look for a backup of before the row was gone
a ledger behind its tables: the tables contradict the ledger: the ledger says v3, the tables are those of v5; column `sessions.customTitle` is of another version; column `sessions.isArchived` is of another version; keep a copy of the file before any server opens it, and look for a backup
a ledger ahead of its tables: the tables contradict the ledger: the ledger says v5, the tables are those of v2; table `session_child_status` is missing; column `sessions.sessionType` is missing; column `sessions.displayStartEntryID` is missing; column `sessions.customTitle` is missing; column `sessions.isArchived` is missing; keep a copy of the file before any server opens it, and look for a backup
as many differences as are shown: the tables contradict the ledger: the ledger says v5, the tables are of no known version; table `session_child_status` is missing; index `session_entries_on_type` is missing; column `sessions.sessionType` is missing; column `sessions.displayStartEntryID` is missing; column `sessions.customTitle` is missing; column `sessions.isArchived` is missing; keep a copy of the file before any server opens it, and look for a backup
no ledger: the tables contradict the ledger: the ledger `grdb_migrations` is missing; keep a copy of the file before any server opens it, and look for a backup
an empty ledger: the tables contradict the ledger: the ledger records no version, but the tables are there; keep a copy of the file before any server opens it, and look for a backup
older ids alone: the tables contradict the ledger: the ledger records no version, but the tables are there; keep a copy of the file before any server opens it, and look for a backup
no tables: the tables contradict the ledger: the ledger names versions, but no table is there; keep a copy of the file before any server opens it, and look for a backup
an index gone: the tables contradict the ledger: the ledger says v5, the tables are of no known version; index `session_entries_unique_parent` is missing; keep a copy of the file before any server opens it, and look for a backup
a table gone: the tables contradict the ledger: the ledger says v5, the tables are of no known version; table `user_queue_journal` is missing; keep a copy of the file before any server opens it, and look for a backup
v6 recorded, v6's tables missing: the tables contradict the ledger: the ledger says v6, the tables are those of v5; table `mount_templates` is missing; table `mounts` is missing; column `sessions.environmentName` is of another version; column `sessions.environmentType` is of another version; column `sessions.environmentPath` is of another version; column `sessions.environmentTemplatePath` is of another version; and 9 more; keep a copy of the file before any server opens it, and look for a backup

"#]],
    );
}

/// `sessions` is copied, so it must be sound; `integrity_check` of that table alone says.
#[test]
fn sessions_that_are_not_sound() {
    check(
        vec![
            (
                "a page of garbage",
                poisoned("sessions", |page| page.fill(0xA5)),
            ),
            ("a page of zeros", poisoned("sessions", |page| page.fill(0))),
            (
                "an index that says otherwise",
                poisoned("sqlite_autoindex_sessions_1", |page| {
                    let at = position(page, b"session-3");
                    page[at + 8] = b'9';
                }),
            ),
            (
                "NULL where none may be",
                v5(
                    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '\"model\" TEXT NOT NULL', '\"model\" TEXT') WHERE name = 'sessions'; PRAGMA writable_schema=RESET; \
                    UPDATE sessions SET model = NULL WHERE rowid = 2; \
                    PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '\"model\" TEXT', '\"model\" TEXT NOT NULL') WHERE name = 'sessions'; PRAGMA writable_schema=RESET",
                ),
            ),
            (
                "numbers in a text column",
                v5(
                    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '\"customTitle\" TEXT', '\"customTitle\" BLOB') WHERE name = 'sessions'; PRAGMA writable_schema=RESET; \
                    UPDATE sessions SET customTitle = 7; \
                    PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '\"customTitle\" BLOB', '\"customTitle\" TEXT') WHERE name = 'sessions'; PRAGMA writable_schema=RESET",
                ),
            ),
            (
                "a schema that cannot be read",
                v5(
                    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE sessions(' WHERE name = 'sessions'",
                ),
            ),
            (
                "a ledger of garbage",
                poisoned("grdb_migrations", |page| page.fill(0xA5)),
            ),
        ],
        str![[r#"
a page of garbage: the file is damaged: not every page of it has one owner, and a migration could overwrite what can still be read: `sessions`: page 4 is no page of a b-tree; if this is a copy, stop the server and copy the file again together with its `-journal` and `-wal`; otherwise keep it as it is, look for a backup, and let `PRAGMA integrity_check` say on a copy what is damaged
a page of zeros: the file is damaged: not every page of it has one owner, and a migration could overwrite what can still be read: `sessions`: page 4 is no page of a b-tree; if this is a copy, stop the server and copy the file again together with its `-journal` and `-wal`; otherwise keep it as it is, look for a backup, and let `PRAGMA integrity_check` say on a copy what is damaged
an index that says otherwise: `integrity_check` says: row 4 missing from index sqlite_autoindex_sessions_1; look for a backup, or let `rescue` bring back what can be read
NULL where none may be: `integrity_check` says: NULL value in sessions.model; look for a backup, or let `rescue` bring back what can be read
numbers in a text column: `integrity_check` says: NUMERIC value in sessions.customTitle; look for a backup, or let `rescue` bring back what can be read
a schema that cannot be read: `FOLDER/wuhu.sqlite` is damaged: SQLite cannot read all of it; it is unchanged: look for a backup, or let `rescue` bring back what can be read
    because: malformed database schema (sessions) - incomplete input
    because: Error code 11: database disk image is malformed
a ledger of garbage: `FOLDER/wuhu.sqlite` is damaged: SQLite cannot read all of it; it is unchanged: look for a backup, or let `rescue` bring back what can be read
    because: database disk image is malformed
    because: Error code 11: database disk image is malformed

"#]],
    );
}

/// SQLite would put them together before it says what the schema is: in these, for hours.
#[test]
fn views_that_nobody_can_put_together() {
    let views = |text: &str| {
        let view = |number: usize| {
            let text = text.replace('P', &format!("v{number}"));
            format!("CREATE VIEW v{} AS {text};", number + 1)
        };
        let views: String = (0..40).map(view).collect();
        v5(&format!(
            "CREATE VIEW v0 AS SELECT id AS a FROM sessions; {views}"
        ))
    };
    check(
        vec![
            ("each twice", views("SELECT x.a FROM P x, P y")),
            ("a column that doubles", views("SELECT a || a AS a FROM P")),
        ],
        str![[r#"
each twice: the schema cannot be read as it is: there are more than 1000 views in `v10`, those within them too; look for a backup, or, on a copy of the file, drop what is named here and create it again under a valid name and with a valid text
a column that doubles: the schema cannot be read as it is: a column of the views in `v13` may stand there more than a million times, by the views within them; look for a backup, or, on a copy of the file, drop what is named here and create it again under a valid name and with a valid text

"#]],
    );
}

/// v5 with the root page of a table or an index changed by hand.
fn poisoned(name: &str, change: impl Fn(&mut [u8])) -> Db {
    let db = Db::at(5);
    let root: usize = db.get(&format!(
        "SELECT rootpage FROM sqlite_schema WHERE name = '{name}'"
    ));
    let mut bytes = db.bytes();
    change(&mut bytes[(root - 1) * 4096..root * 4096]);
    fs::write(&db.path, bytes).unwrap();
    db
}

fn position(page: &[u8], text: &[u8]) -> usize {
    page.windows(text.len())
        .position(|window| window == text)
        .unwrap()
}

#[test]
fn versions_that_there_are_not() {
    let mut lines = String::new();
    for (number, to) in [(5, 7), (6, 9)] {
        let db = Db::at(number);
        let before = FolderState::before(db.folder());
        let plan = migrator::MigrateOptions {
            to: Some(crate::fixture::version(to)),
            ..db.plan()
        };
        let error = migrator::migrate(&db.path, &plan).unwrap_err();
        assert_eq!(FolderState::of(db.folder()), before);
        let _ = writeln!(lines, "v{number} to v{to}: {}", error_text(&error, &db));
    }
    assert_data_eq!(
        lines,
        str![[r#"
v5 to v7: `FOLDER/wuhu.sqlite` was not migrated and is unchanged: there is no v7: the newest known version is v6
v6 to v9: `FOLDER/wuhu.sqlite` was not migrated and is unchanged: there is no v9: the newest known version is v6

"#]]
    );
}

/// What the migration does not touch may be anything.
#[test]
fn refusals_are_told_from_failures() {
    assert!(
        v5("CREATE VIEW v AS SELECT id FROM sessions")
            .migrate()
            .unwrap_err()
            .is_refusal()
    );
    assert!(!Db::of(b"text").migrate().unwrap_err().is_refusal());
}

/// A folder for private copies that is none.
#[test]
fn no_folder_for_a_private_copy() {
    let (db, _) = with_frames(5, "UPDATE sessions SET cwd = 'in the log'", false);
    let before = FolderState::before(db.folder());
    let nowhere = db.scratch.path().join("nowhere");
    let plan = migrator::MigrateOptions {
        scratch: &nowhere,
        ..db.plan()
    };
    let error = migrator::migrate(&db.path, &plan).unwrap_err();
    assert_eq!(FolderState::of(db.folder()), before);
    assert_data_eq!(
        error
            .to_string()
            .replace(&nowhere.display().to_string(), "NOWHERE"),
        str![
            "no private copy could be made in `NOWHERE`; the database is unchanged: use another folder for temporary files"
        ]
    );
}

#[test]
fn another_process_holds_an_exclusive_lock() {
    let db = Db::at(5);
    let holder = db.in_use("BEGIN EXCLUSIVE");
    assert_data_eq!(
        refused(&db),
        str![
            "another process is using `FOLDER/wuhu.sqlite`; it is unchanged: stop the Wuhu server and try again"
        ]
    );
    drop(holder);
    db.must_migrate();
}

/// What may be done with a file depends on who asks: the superuser runs it as another user.
#[test]
fn missing_rights() {
    let mut lines = String::new();
    for (what, file, folder) in [
        ("the file may not be read", 0o000, 0o777),
        ("the file may not be written", 0o444, 0o777),
        ("the folder may not be written", 0o666, 0o555),
        ("the folder may not be entered", 0o666, 0o000),
    ] {
        let db = Db::at(5);
        let set = |path: &std::path::Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        };
        set(&db.path, 0o666);
        let before = FolderState::before(db.folder());
        set(&db.path, file);
        set(db.folder(), folder);
        let answer = without_superuser_rights(&db, "migrate");
        set(db.folder(), 0o777);
        set(&db.path, 0o666);
        assert_eq!(FolderState::of(db.folder()), before, "{what}");
        let _ = writeln!(lines, "{what}: {answer}");
    }
    assert_data_eq!(
        lines,
        str![[r#"
the file may not be read: `FOLDER/wuhu.sqlite` may not be read; it is unchanged: run this as the user who runs the Wuhu server
the file may not be written: `FOLDER/wuhu.sqlite` or its folder, where SQLite keeps its journal, may not be written; it is unchanged: run this as the user who runs the Wuhu server
the folder may not be written: `FOLDER/wuhu.sqlite` or its folder, where SQLite keeps its journal, may not be written; it is unchanged: run this as the user who runs the Wuhu server
the folder may not be entered: `FOLDER/wuhu.sqlite` may not be read; it is unchanged: run this as the user who runs the Wuhu server

"#]]
    );
}

/// What stands in a log counts: without it, the file is another one.
#[test]
fn a_log_that_may_not_be_read() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let mut writer = db.in_use("UPDATE sessions SET customTitle = 'in the log'");
    writer.kill();
    let log = db.side_file("-wal");
    let set = |path: &std::path::Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    set(&db.path, 0o666);
    set(&db.side_file("-shm"), 0o666);
    set(db.folder(), 0o777);
    set(&log, 0o000);
    for role in ["dry-run", "migrate"] {
        let before = FolderState::before(db.folder());
        let answer = without_superuser_rights(&db, role);
        assert_eq!(FolderState::of(db.folder()), before, "{role}");
        let expected = "`FOLDER/wuhu.sqlite-wal` may not be read; it is unchanged: run this as the user who runs \
                        the Wuhu server";
        assert_eq!(answer, expected, "{role}");
    }
}

/// What comes of this work of another process without the superuser's rights.
fn without_superuser_rights(db: &Db, role: &str) -> String {
    const NOBODY: u32 = 65_534;
    let mut exe = PathBuf::from(SECOND_PROCESS);
    let reachable = tempfile::tempdir().unwrap();
    let is_root = fs::metadata(reachable.path()).unwrap().uid() == 0;
    if is_root {
        let copy = reachable.path().join("second-process");
        fs::set_permissions(reachable.path(), fs::Permissions::from_mode(0o755)).unwrap();
        fs::hard_link(&exe, &copy)
            .or_else(|_| fs::copy(&exe, &copy).map(drop))
            .unwrap();
        exe = copy;
    }
    let mut command = Command::new(exe);
    command.arg(role).arg(&db.path).arg("undo");
    if is_root {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    stdout
        .trim()
        .replace(&db.folder().display().to_string(), "FOLDER")
}

//! `dump` and `diff`: any SQLite database as text, and what differs between two.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use rusqlite::Connection;
use snapbox::str;
use test_support::{tree, workspace};

use crate::sandbox::{Sandbox, XTASK};

fn command(sandbox: &Sandbox, words: &[&str]) -> Command {
    let mut command = Command::new(XTASK);
    command
        .args(words)
        .current_dir(sandbox.folder())
        .env("TMPDIR", sandbox.path("tmp"));
    command
}

#[test]
fn the_text_of_a_golden_is_the_golden() {
    for case in ["v5-odd-texts", "runner", "reset-after-v5"] {
        let sandbox = Sandbox::for_capture(case);
        let before = tree(sandbox.folder());
        let golden = fs::read(workspace().join(format!("golden/{case}/before.sql"))).unwrap();
        let by_name = command(&sandbox, &["dump", "wuhu.sqlite"])
            .output()
            .unwrap();
        assert!(by_name.stdout == golden, "{case}");
        let db = File::open(sandbox.path("wuhu.sqlite")).unwrap();
        let by_stdin = command(&sandbox, &["dump", "-"])
            .stdin(db)
            .output()
            .unwrap();
        assert!(by_stdin.stdout == golden, "{case} by stdin");
        assert!(
            before == tree(sandbox.folder()),
            "{case}: something was written"
        );
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let sandbox = Sandbox::for_capture("v5-many-rows");
    let mut dump = command(&sandbox, &["dump", "wuhu.sqlite"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    let mut out = BufReader::with_capacity(64, dump.stdout.take().unwrap());
    out.read_line(&mut first).unwrap();
    assert_eq!(first, "-- canon 1: one SQLite database as text\n");
    drop(out);
    let done = dump.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&done.stderr), "");
    assert_eq!(done.status.code(), Some(0));
}

/// The differences of `wuhu.sqlite` and a copy that these statements have changed.
#[track_caller]
fn differs(change: &str, code: i32, expected: impl snapbox::IntoData) {
    let sandbox = Sandbox::for_capture("v5-header-only");
    fs::copy(sandbox.path("wuhu.sqlite"), sandbox.path("b.sqlite")).unwrap();
    let conn = Connection::open(sandbox.path("b.sqlite")).unwrap();
    conn.execute_batch(change).unwrap();
    drop(conn);
    let before = tree(sandbox.folder());
    let diff = sandbox.xtask(&["diff", "wuhu.sqlite", "b.sqlite"]);
    let diff = diff.env("TMPDIR", sandbox.path("tmp"));
    diff.assert().code(code).stdout_eq(expected).stderr_eq("");
    assert!(before == tree(sandbox.folder()), "something was written");
}

#[test]
fn differences_are_of_content_and_not_of_the_file() {
    differs(
        "PRAGMA page_size=512; VACUUM",
        0,
        str![[r#"
no difference

"#]],
    );
    differs(
        "PRAGMA user_version=7; CREATE TABLE \"\u{1b}[2J\"(a); DROP TABLE environments;
         UPDATE sessions SET cwd = 'a\u{1b}[31m' WHERE rowid = 1; DELETE FROM grdb_migrations
         WHERE identifier LIKE '%v5%'",
        1,
        str![[r#"
user_version: 0 → 7
--- a
+++ b
@@ -1,21 +1,6 @@
-table environments
-  column id TEXT primary key part 1
-  column name TEXT not null
-  column type TEXT not null
-  column path TEXT not null
-  column templatePath TEXT
-  column startupScript TEXT
-  column createdAt DATETIME not null
-  column updatedAt DATETIME not null
-  primary key (id)
-  sql create table environments (
-  sql id text primary key
-  sql name text not null
-  sql type text not null
-  sql path text not null
-  sql templatepath text
-  sql startupscript text
-  sql createdat datetime not null
-  sql updatedat datetime not null
+table /u{1b}[2J
+  column a
+  sql create table "/u{1b}[2J" (
+  sql a
   sql )
 table grdb_migrations
@@ -183,7 +168,4 @@
   sql payload blob not null
   sql )
-index environments_unique_name
-  unique index on environments (name)
-  sql create unique index environments_unique_name on environments (name)
 index session_child_status_on_childSessionID
   index on session_child_status (childSessionID)
/u{1b}[2J: no such table → 0 rows
environments: 0 rows → no such table
grdb_migrations: 5 → 4 rows (1 lost)
- grdb_migrations identifier='wuhu_v5_archive'

"#]],
    );
}

#[test]
fn what_is_no_database_is_refused() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    fs::write(
        sandbox.path("text"),
        "no database, but long enough to be one ".repeat(40),
    )
    .unwrap();
    for words in [
        &["dump", "text"][..],
        &["dump", "none"],
        &["dump", "tmp"],
        &["diff", "wuhu.sqlite", "text"],
        &["diff", "-", "-"],
    ] {
        let done = command(&sandbox, words)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{words:?}: {said}");
        assert!(
            done.stdout.is_empty() && said.starts_with("error: "),
            "{words:?}: {said}"
        );
    }
}

/// The folder that was named is in the message, and no private one within it.
#[test]
fn without_a_folder_for_temporary_files() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    for words in [
        &["dump", "wuhu.sqlite"][..],
        &["diff", "wuhu.sqlite", "wuhu.sqlite"],
        &["capture", "wuhu.sqlite"],
        &["golden-check", "v4"],
    ] {
        let run = sandbox.xtask(words).env("TMPDIR", sandbox.path("nowhere"));
        run.assert().code(2).stdout_eq("").stderr_eq(str![[r#"
error: `[..]`, the folder for temporary files, cannot be used: entity not found
hint: let `TMPDIR` name another folder

"#]]);
    }
}

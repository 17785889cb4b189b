//! Bad input: an exact message, exit code 2, and not a byte is changed. Odd input that works.

use std::fs;
use std::os::unix::ffi::OsStringExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::process;

use rusqlite::Connection;
use snapbox::{IntoData, str};
use test_support::tree;

use crate::sandbox::{Sandbox, XTASK, load};

/// Both commands refuse `wuhu.sqlite` with this message and leave the folder as it is.
#[track_caller]
fn refused(sandbox: &Sandbox, message: impl IntoData) {
    let message = message.into_data();
    let before = tree(sandbox.folder());
    for command in ["inspect", "migrate"] {
        let run = sandbox.xtask(&[command, "wuhu.sqlite"]).assert().code(2);
        run.stdout_eq("").stderr_eq(message.clone());
    }
    assert!(
        before == tree(sandbox.folder()),
        "a refusal changed the folder"
    );
}

/// `migrate` refuses with this message, `inspect` answers with `code`; nothing changes.
#[track_caller]
fn not_migrated(sandbox: &Sandbox, code: i32, message: impl IntoData) {
    let before = tree(sandbox.folder());
    sandbox
        .xtask(&["migrate", "wuhu.sqlite"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(message);
    sandbox
        .xtask(&["inspect", "wuhu.sqlite"])
        .assert()
        .code(code)
        .stderr_eq("");
    sandbox
        .xtask(&["inspect", "--format", "json", "wuhu.sqlite"])
        .assert()
        .code(code)
        .stderr_eq("");
    assert!(
        before == tree(sandbox.folder()),
        "a refusal changed the folder"
    );
}

#[test]
fn missing() {
    refused(
        &Sandbox::new(),
        str![[r#"
error: there is no file `wuhu.sqlite`; nothing was created

"#]],
    );
}

#[test]
fn directory() {
    let sandbox = Sandbox::new();
    fs::create_dir(sandbox.path("wuhu.sqlite")).unwrap();
    refused(
        &sandbox,
        str![[r#"
error: `wuhu.sqlite` is a directory, not a database file: name the file in it

"#]],
    );
}

#[test]
fn text() {
    let sandbox = Sandbox::new();
    fs::write(
        sandbox.path("wuhu.sqlite"),
        "These are my notes, not a database.\n",
    )
    .unwrap();
    refused(
        &sandbox,
        str![[r#"
error: `wuhu.sqlite` is not an SQLite database but a text file; it is unchanged

"#]],
    );
}

#[test]
fn encrypted() {
    let sandbox = Sandbox::new();
    let noise: Vec<u8> = (0..8192_u32)
        .map(|i| i.wrapping_mul(2_654_435_761).to_be_bytes()[1])
        .collect();
    fs::write(sandbox.path("wuhu.sqlite"), noise).unwrap();
    refused(
        &sandbox,
        str![[r#"
error: `wuhu.sqlite` is not an SQLite database: its header is another format's, or it is encrypted; it is unchanged

"#]],
    );
}

#[test]
fn truncated() {
    let sandbox = Sandbox::with("v5-header-only");
    let file = fs::OpenOptions::new()
        .write(true)
        .open(sandbox.path("wuhu.sqlite"))
        .unwrap();
    file.set_len(12_345).unwrap();
    refused(
        &sandbox,
        str![[r#"
error: `wuhu.sqlite` is truncated: 12345 bytes of at least 163840; it is unchanged: look for a backup, or let `rescue` bring back what can be read

"#]],
    );
}

#[test]
fn locked() {
    let sandbox = Sandbox::with("v5-header-only");
    let other = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let run = sandbox.xtask(&["inspect", "wuhu.sqlite"]).assert().code(2);
    run.stdout_eq("").stderr_eq(str![[r#"
error: another process is using `wuhu.sqlite`; it is unchanged: stop the Wuhu server and try again

"#]]);
}

#[test]
fn runner() {
    not_migrated(
        &Sandbox::with("runner"),
        2,
        str![[r#"
error: `wuhu.sqlite` was not migrated and is unchanged: this is the remote runner's database (`runner_sessions`), not the server's; the server's is `~/.wuhu/wuhu.sqlite` unless it was told otherwise

"#]],
    );
}

#[test]
fn another_application() {
    let sandbox = Sandbox::new();
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url TEXT)")
        .unwrap();
    drop(conn);
    not_migrated(
        &sandbox,
        2,
        str![[r#"
error: `wuhu.sqlite` was not migrated and is unchanged: this is a database of another application, without Wuhu's tables

"#]],
    );
}

#[test]
fn before_v1() {
    not_migrated(
        &Sandbox::with("pre-contracts"),
        2,
        str![[r#"
error: `wuhu.sqlite` was not migrated and is unchanged: this database is from before v1 (2026-02-19), and v1 began by erasing such files; no migration keeps its rows: keep a copy of the file, and do not open it with a later server

"#]],
    );
}

/// A file without any permission to read; as root the command runs as another user.
#[test]
fn no_permission() {
    let sandbox = Sandbox::with("v5-header-only");
    // The other user must reach the file, and the program, which may stand in a closed folder.
    let program = sandbox.path("xtask");
    fs::copy(XTASK, &program).unwrap();
    for (path, mode) in [
        (sandbox.folder(), 0o755),
        (&program, 0o755),
        (&sandbox.path("wuhu.sqlite"), 0),
    ] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    for command in ["inspect", "migrate"] {
        let mut run = process::Command::new(&program);
        run.args([command, "wuhu.sqlite"])
            .current_dir(sandbox.folder());
        if fs::read(sandbox.path("wuhu.sqlite")).is_ok() {
            run.uid(65534).gid(65534);
        }
        let done = run.output().unwrap();
        assert_eq!(done.status.code(), Some(2));
        let message = str![[r#"
error: `wuhu.sqlite` may not be read; it is unchanged: run this as the user who runs the Wuhu server: Permission denied (os error 13)

"#]];
        snapbox::assert_data_eq!(String::from_utf8(done.stderr).unwrap(), message);
    }
}

#[test]
fn no_argument() {
    let run = Sandbox::new().xtask(&[]).assert().code(2);
    run.stdout_eq("");
    Sandbox::new().xtask(&["migrate"]).assert().code(2);
    let run = Sandbox::with("v5-empty")
        .xtask(&["migrate", "--to", "v9", "wuhu.sqlite"])
        .assert();
    run.code(2).stdout_eq("").stderr_eq(str![[r#"
error: `wuhu.sqlite` was not migrated and is unchanged: there is no v9: the newest known version is [..]

"#]]);
}

#[test]
fn an_empty_file_becomes_a_database() {
    let sandbox = Sandbox::new();
    fs::write(sandbox.path("wuhu.sqlite"), "").unwrap();
    sandbox.xtask(&["inspect", "wuhu.sqlite"]).assert().code(0);
    sandbox
        .xtask(&["migrate", "wuhu.sqlite"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
wuhu.sqlite: was empty, is now a database at [..]

"#]]);
    sandbox
        .xtask(&["migrate", "wuhu.sqlite"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
wuhu.sqlite: nothing to do: it is at [..]

"#]]);
}

#[test]
fn spaces_and_bytes_that_are_no_text_in_a_path() {
    let sandbox = Sandbox::new();
    for name in [
        b"my wuhu.sqlite".to_vec(),
        b"b\xff\x1bd.sqlite".to_vec(),
        b"file:x?mode=memory".to_vec(),
    ] {
        let name = std::ffi::OsString::from_vec(name);
        load("v5-header-only", &sandbox.folder().join(&name));
        let run = process::Command::new(XTASK)
            .arg("migrate")
            .arg(&name)
            .current_dir(sandbox.folder())
            .output();
        let run = run.unwrap();
        assert_eq!(
            run.status.code(),
            Some(0),
            "{}",
            String::from_utf8_lossy(&run.stderr)
        );
        assert!(
            !run.stdout.contains(&0x1b),
            "a control character reached the terminal"
        );
    }
}

#[test]
fn a_closed_pipe() {
    let sandbox = Sandbox::with("v5-header-only");
    let mut child = process::Command::new(XTASK)
        .args(["inspect", "wuhu.sqlite"])
        .current_dir(sandbox.folder())
        .stdout(process::Stdio::piped())
        .stderr(process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&done.stderr), "");
    assert_ne!(done.status.code(), Some(101));
}

#[test]
fn json_is_json() {
    let sandbox = Sandbox::with("damage-orphans");
    let run = sandbox
        .xtask(&["inspect", "--format", "json", "wuhu.sqlite"])
        .assert()
        .code(1);
    run.stdout_eq(str![[r#"
{
  "bytes": 163840,
  "damage": [
    {
      "column": "sessionID",
      "fate": "set aside",
      "rows": 1,
      "table": "system_queue_journal",
      "what": "1 row of `system_queue_journal` whose `sessionID` names no row of `sessions`",
      "words": "set aside"
    },
    {
      "column": "sessionID",
      "fate": "set aside",
      "rows": 1,
      "table": "system_queue_pending",
      "what": "1 row of `system_queue_pending` whose `sessionID` names no row of `sessions`",
      "words": "set aside"
    },
    {
      "column": "sessionID",
      "fate": "set aside",
      "rows": 1,
      "table": "tool_call_status",
      "what": "1 row of `tool_call_status` whose `sessionID` names no row of `sessions`",
      "words": "set aside"
    },
    {
      "column": "sessionID",
      "fate": "set aside",
      "rows": 1,
      "table": "user_queue_journal",
      "what": "1 row of `user_queue_journal` whose `sessionID` names no row of `sessions`",
      "words": "set aside"
    },
    {
      "column": "sessionID",
      "fate": "set aside",
      "rows": 1,
      "table": "user_queue_pending",
      "what": "1 row of `user_queue_pending` whose `sessionID` names no row of `sessions`",
      "words": "set aside"
    },
    {
      "column": "headEntryID",
      "fate": "kept",
      "rows": 1,
      "table": "sessions",
      "what": "1 session without a header",
      "words": "stays as it is; the server reports such a session as corrupt, and serves the others"
    }
  ],
  "free_pages_with_data": null,
  "kind": "version",
  "mendable_transcripts": 0,
  "migrate": {
    "does": "migrate",
    "words": "would bring it from v5 to [..], and put right or set aside the damaged rows below"
  },
  "path": "wuhu.sqlite",
  "rescue": null,
  "rows": {
    "environments": 3,
    "grdb_migrations": 5,
    "session_child_status": 1,
    "session_entries": 6,
    "sessions": 4,
    "system_queue_journal": 2,
    "system_queue_pending": 2,
    "tool_call_status": 3,
    "user_queue_journal": 2,
    "user_queue_pending": 2
  },
  "settings": {
    "application_id": 1,
    "auto_vacuum": "none",
    "encoding": "UTF-8",
    "free_pages": 0,
    "journal_mode": "delete",
    "page_size": 4096,
    "pages": 40,
    "user_version": 1
  },
  "structure": 5,
  "unknown": [],
  "version": 5,
  "warnings": [
    "a server from release 0.5.0 on may not start with this file: it has 5 damaged rows; first `cargo xtask migrate wuhu.sqlite`",
    "the server reports 1 session as corrupt, and serves the others"
  ]
}

"#]]);
}

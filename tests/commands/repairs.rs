//! What `inspect` and `migrate` say of damaged files and of strange lineages.

use std::fmt::Write as _;
use std::fs;
use std::process::Output;

use rusqlite::Connection;
use snapbox::{IntoData, assert_data_eq, file, str};
use test_support::{tree, workspace};

use crate::sandbox::Sandbox;

const MIGRATE: [&str; 4] = ["migrate", "--to", "v6", "wuhu.sqlite"];

/// `inspect` says this with `code`; `--dry-run` changes nothing; `migrate` says that.
#[track_caller]
fn check(case: &str, code: i32, inspect: impl IntoData, migrate: impl IntoData) {
    let sandbox = Sandbox::with(case);
    let before = tree(sandbox.folder());
    sandbox
        .xtask(&["inspect", "wuhu.sqlite"])
        .assert()
        .code(code)
        .stdout_eq(inspect);
    sandbox
        .xtask(&MIGRATE)
        .arg("--dry-run")
        .assert()
        .code(0)
        .stderr_eq("");
    assert!(
        before == tree(sandbox.folder()),
        "a dry run changed the folder"
    );
    sandbox
        .xtask(&MIGRATE)
        .assert()
        .code(0)
        .stdout_eq(migrate)
        .stderr_eq("");
    sandbox.xtask(&MIGRATE).assert().code(0).stdout_eq(str![[r#"
wuhu.sqlite: nothing to do: it is at v6[..]

"#]]);
}

#[test]
fn orphans() {
    check(
        "damage-orphans",
        1,
        str![[r#"
wuhu.sqlite: a Wuhu database at v5
  WARNING   a server from release 0.5.0 on may not start with this file: it has 5 damaged rows; first `cargo xtask migrate wuhu.sqlite`
            the server reports 1 session as corrupt, and serves the others
  migrate   would bring it from v5 to [..], and put right or set aside the damaged rows below
  size      163840 bytes
  pages     40 of 4096 bytes, 0 free
  settings  UTF-8, journal_mode delete, auto_vacuum none
            user_version 1, application_id 1
  rows      environments                3
            grdb_migrations             5
            session_child_status        1
            session_entries             6
            sessions                    4
            system_queue_journal        2
            system_queue_pending        2
            tool_call_status            3
            user_queue_journal          2
            user_queue_pending          2
  damage    1 row of `system_queue_journal` whose `sessionID` names no row of `sessions`: set aside
            1 row of `system_queue_pending` whose `sessionID` names no row of `sessions`: set aside
            1 row of `tool_call_status` whose `sessionID` names no row of `sessions`: set aside
            1 row of `user_queue_journal` whose `sessionID` names no row of `sessions`: set aside
            1 row of `user_queue_pending` whose `sessionID` names no row of `sessions`: set aside
            1 session without a header: stays as it is; the server reports such a session as corrupt, and serves the others

"#]],
        str![[r#"
wuhu.sqlite: v5 → v6
  4 sessions, 6 entries: all kept
  _wuhu_set_aside_system_queue_journal        - → 1
  _wuhu_set_aside_system_queue_pending        - → 1
  _wuhu_set_aside_tool_call_status            - → 1
  _wuhu_set_aside_user_queue_journal          - → 1
  _wuhu_set_aside_user_queue_pending          - → 1
  environments                                3 → -
  grdb_migrations                             5 → 6
  mount_templates                             - → 0
  mounts                                      - → 0
  session_child_status                        1 → -
  session_entries                             6 → 6
  sessions                                    4 → 4
  system_queue_journal                        2 → 1
  system_queue_pending                        2 → 1
  tool_call_status                            3 → 2
  user_queue_journal                          2 → 1
  user_queue_pending                          2 → 1
  dropped sessions.environmentName, 4 values: environments were replaced by mounts; the session keeps its `cwd`
  dropped sessions.environmentType, 4 values: environments were replaced by mounts; the session keeps its `cwd`
  dropped sessions.environmentPath, 4 values: environments were replaced by mounts; the session keeps its `cwd`
  dropped sessions.environmentTemplatePath, 4 values: environments were replaced by mounts; the session keeps its `cwd`
  dropped sessions.environmentStartupScript, 4 values: environments were replaced by mounts; the session keeps its `cwd`
  dropped sessions.environmentID, 2 values: environments were replaced by mounts; the session keeps its `cwd`
  dropped sessions.runnerName, 4 values: a session's mounts say where it runs
  dropped sessions.sessionType, 4 values: channels were withdrawn: every session is a coding session
  dropped sessions.displayStartEntryID, 3 values: only channels displayed part of a transcript
  dropped environments, 3 rows: another concept than mounts; not converted
  dropped session_child_status, 1 row: read marks of channels, which were withdrawn
  set aside system_queue_journal rowid 18 (id INTEGER, sessionID TEXT, payload BLOB, createdAt TEXT): its session is not there
  set aside system_queue_pending rowid 3 (id TEXT, sessionID TEXT, enqueuedAt TEXT, payload BLOB): its session is not there
  set aside tool_call_status rowid 19 (sessionID TEXT, toolCallID TEXT, status TEXT, createdAt TEXT, updatedAt TEXT): its session is not there
  set aside user_queue_journal rowid 18 (id INTEGER, sessionID TEXT, lane TEXT, payload BLOB, createdAt TEXT): its session is not there
  set aside user_queue_pending rowid 3 (id TEXT, sessionID TEXT, lane TEXT, enqueuedAt TEXT, payload BLOB): its session is not there
  set aside of system_queue_journal: 1 row in _wuhu_set_aside_system_queue_journal; once their parents are back:
    INSERT INTO "system_queue_journal" ("id", "sessionID", "payload", "createdAt") SELECT "id", "sessionID", "payload", "createdAt" FROM "_wuhu_set_aside_system_queue_journal";
  set aside of system_queue_pending: 1 row in _wuhu_set_aside_system_queue_pending; once their parents are back:
    INSERT INTO "system_queue_pending" (rowid, "id", "sessionID", "enqueuedAt", "payload") SELECT "_wuhu_rowid", "id", "sessionID", "enqueuedAt", "payload" FROM "_wuhu_set_aside_system_queue_pending";
  set aside of tool_call_status: 1 row in _wuhu_set_aside_tool_call_status; once their parents are back:
    INSERT INTO "tool_call_status" (rowid, "sessionID", "toolCallID", "status", "createdAt", "updatedAt") SELECT "_wuhu_rowid", "sessionID", "toolCallID", "status", "createdAt", "updatedAt" FROM "_wuhu_set_aside_tool_call_status";
  set aside of user_queue_journal: 1 row in _wuhu_set_aside_user_queue_journal; once their parents are back:
    INSERT INTO "user_queue_journal" ("id", "sessionID", "lane", "payload", "createdAt") SELECT "id", "sessionID", "lane", "payload", "createdAt" FROM "_wuhu_set_aside_user_queue_journal";
  set aside of user_queue_pending: 1 row in _wuhu_set_aside_user_queue_pending; once their parents are back:
    INSERT INTO "user_queue_pending" (rowid, "id", "sessionID", "lane", "enqueuedAt", "payload") SELECT "_wuhu_rowid", "id", "sessionID", "lane", "enqueuedAt", "payload" FROM "_wuhu_set_aside_user_queue_pending";
  kept as it is: 1 session without a header
  to take it back, as long as nothing else has been written:
    cargo xtask migrate --undo wuhu.sqlite.undo-v5.PRIVATE wuhu.sqlite

"#]],
    );
}

/// Of each damaged case: the exit code of `inspect`, the damage with what becomes of it, and what
/// `migrate` did. All that both say of other things stands in the tests around this one.
#[test]
fn every_damage() {
    let mut text = String::new();
    let mut cases: Vec<String> = fs::read_dir(workspace().join("golden"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("damage-"))
        .collect();
    cases.sort();
    for case in &cases {
        let sandbox = Sandbox::with(case);
        let inspected = sandbox.xtask(&["inspect", "wuhu.sqlite"]).output().unwrap();
        let _ = writeln!(text, "{case}: exit {}", inspected.status.code().unwrap());
        let said = String::from_utf8(inspected.stdout).unwrap();
        for line in said
            .lines()
            .skip_while(|line| !line.starts_with("  damage"))
        {
            let _ = writeln!(text, "{line}");
        }
        let tried = sandbox.xtask(&MIGRATE).arg("--dry-run").output().unwrap();
        let done = sandbox.xtask(&MIGRATE).output().unwrap();
        let repairs = |output: Output| {
            assert!(output.status.success() && output.stderr.is_empty());
            let words = ["  repaired ", "  set aside ", "    INSERT ", "  kept "];
            let said = String::from_utf8(output.stdout).unwrap();
            let lines = said
                .lines()
                .filter(|line| words.iter().any(|word| line.starts_with(word)));
            lines.fold(String::new(), |all, line| all + line + "\n")
        };
        let (tried, done) = (repairs(tried), repairs(done));
        assert_eq!(tried, done, "{case}: a dry run says what is done");
        text.push_str(&done);
        let again = sandbox.xtask(&MIGRATE).output().unwrap();
        let again = String::from_utf8(again.stdout).unwrap();
        assert_eq!(again, "wuhu.sqlite: nothing to do: it is at v6\n");
    }
    assert!(cases.len() >= 9, "{cases:?}");
    assert_data_eq!(text, file!["damages.txt"].raw());
}

#[test]
fn damage_of_a_file_that_is_refused() {
    let sandbox = Sandbox::with("damage-odd-cells");
    Connection::open(sandbox.path("wuhu.sqlite"))
        .unwrap()
        .execute_batch(
            "CREATE VIEW mine AS SELECT id FROM sessions; PRAGMA foreign_keys=OFF; \
             UPDATE tool_call_status SET sessionID='ghost'",
        )
        .unwrap();
    let before = tree(sandbox.folder());
    sandbox
        .xtask(&["inspect", "wuhu.sqlite"])
        .assert()
        .code(1)
        .stdout_eq(str![[r#"
wuhu.sqlite: a Wuhu database at v5
  WARNING   a server from release 0.5.0 on may not start with this file: it has 2 damaged rows
...
  unknown   view `mine`
  damage    2 rows of `tool_call_status` whose `sessionID` names no row of `sessions`: stays, for the file is refused
            1 row of `sessions` whose `headEntryID` names no entry of that session: stays, for the file is refused
...
"#]]);
    assert!(before == tree(sandbox.folder()));
}

#[test]
fn a_file_of_the_hard_reset() {
    check(
        "reset-fresh-no-mounts",
        1,
        str![[r#"
wuhu.sqlite: a Wuhu database at v6 whose ledger lacks v1 to v5
  WARNING   a server from release 0.5.0 on erases 3 sessions of this file when it starts; do not start it before `cargo xtask migrate wuhu.sqlite`
  migrate   would [..]record wuhu_contracts_v1, wuhu_contracts_v2_environments, wuhu_contracts_v3_channels, wuhu_v4_custom_title, wuhu_v5_archive in its ledger
  size      176128 bytes
  pages     43 of 4096 bytes, 0 free
  settings  UTF-8, journal_mode delete, auto_vacuum none
            user_version 0, application_id 0
  rows      grdb_migrations             1
            mount_templates             1
            mounts                      0
            session_entries            38
            sessions                    3
            system_queue_journal        3
            system_queue_pending        1
            tool_call_status            9
            user_queue_journal         13
            user_queue_pending          1

"#]],
        str![[r#"
wuhu.sqlite: v6, put right
  3 sessions, 38 entries: all kept
  grdb_migrations             1 → 6
  mount_templates             1 → 1
  mounts                      0 → 0
  session_entries            38 → 38
  sessions                    3 → 3
  system_queue_journal        3 → 3
  system_queue_pending        1 → 1
  tool_call_status            9 → 9
  user_queue_journal         13 → 13
  user_queue_pending          1 → 1
  recorded wuhu_contracts_v1, wuhu_contracts_v2_environments, wuhu_contracts_v3_channels, wuhu_v4_custom_title, wuhu_v5_archive
  to take it back, as long as nothing else has been written:
    cargo xtask migrate --undo wuhu.sqlite.undo-v6.PRIVATE wuhu.sqlite

"#]],
    );
}

#[test]
fn a_file_that_was_erased() {
    check(
        "wiped-by-0.5.0",
        1,
        str![[r#"
wuhu.sqlite: a Wuhu database that release 0.5.0 erased
  WARNING   a server can write no new session into this file before `cargo xtask migrate wuhu.sqlite`
  migrate   would bring it from v5 to [..]
  size      188416 bytes
  pages     46 of 4096 bytes, 0 free
  settings  UTF-8, journal_mode delete, auto_vacuum none
            user_version 0, application_id 0
  rows      environments                0
            grdb_migrations             6
            mount_templates             3
            mounts                      0
            session_child_status        0
            session_entries             0
            sessions                    0
            system_queue_journal        0
            system_queue_pending        0
            tool_call_status            0
            user_queue_journal          0
            user_queue_pending          0

"#]],
        str![[r#"
wuhu.sqlite: v5 → v6
  environments                0 → -
  grdb_migrations             6 → 6
  mount_templates             3 → 3
  mounts                      0 → 0
  session_child_status        0 → -
  session_entries             0 → 0
  sessions                    0 → 0
  system_queue_journal        0 → 0
  system_queue_pending        0 → 0
  tool_call_status            0 → 0
  user_queue_journal          0 → 0
  user_queue_pending          0 → 0
  dropped, with nothing in it: sessions.environmentName, sessions.environmentType, sessions.environmentPath, sessions.environmentTemplatePath, sessions.environmentStartupScript, sessions.environmentID, sessions.runnerName, sessions.sessionType, sessions.displayStartEntryID, environments, session_child_status
  to take it back, as long as nothing else has been written:
    cargo xtask migrate --undo wuhu.sqlite.undo-v5.PRIVATE wuhu.sqlite

"#]],
    );
}

#[test]
fn values_are_shown_only_where_they_are_asked_for() {
    let sandbox = Sandbox::with("damage-orphans");
    let orphan = "SELECT quote(sessionID) FROM tool_call_status WHERE sessionID NOT IN (SELECT id FROM sessions)";
    let orphan: String = Connection::open(sandbox.path("wuhu.sqlite"))
        .unwrap()
        .query_row(orphan, [], |row| row.get(0))
        .unwrap();
    let quiet = sandbox
        .xtask(&["migrate", "--dry-run", "wuhu.sqlite"])
        .output()
        .unwrap();
    assert!(!String::from_utf8(quiet.stdout).unwrap().contains(&orphan));
    let run = sandbox
        .xtask(&["migrate", "--dry-run", "--show-values", "wuhu.sqlite"])
        .output()
        .unwrap();
    let report = String::from_utf8(run.stdout).unwrap();
    assert!(
        report.contains("PRIVATE") && report.contains(&orphan),
        "{report}"
    );
}

/// The name of a user's column is part of the statement that puts rows back.
#[test]
fn names_of_columns_are_escaped() {
    let sandbox = Sandbox::with("damage-orphans");
    Connection::open(sandbox.path("wuhu.sqlite"))
        .unwrap()
        .execute_batch("ALTER TABLE tool_call_status ADD COLUMN \"a\u{1b}[31m\nb\"")
        .unwrap();
    let run = sandbox.xtask(&["migrate", "wuhu.sqlite"]).output().unwrap();
    let report = String::from_utf8(run.stdout).unwrap();
    let is_hidden = |c: char| c.is_control() && c != '\n';
    assert!(report.contains(r"a\u{1b}[31m\nb"), "{report:?}");
    assert!(!report.contains(is_hidden), "{report:?}");
}

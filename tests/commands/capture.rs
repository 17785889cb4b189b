//! `capture` as a person runs it: what it writes and says, and what it refuses.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use snapbox::{IntoData, str};
use test_support::tree;

use crate::sandbox::{Sandbox, key};

mod again;
#[cfg(target_os = "linux")]
mod cost;
mod names;
mod refused;
mod review;

/// Refused with this message, and nothing is there that was not there before.
#[track_caller]
pub(crate) fn refused(sandbox: &Sandbox, words: &[&str], message: impl IntoData) {
    let before = tree(sandbox.folder());
    sandbox
        .capture(words)
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(message);
    assert!(
        before == tree(sandbox.folder()),
        "a refusal changed the folder"
    );
}

const KEYED: [&str; 3] = ["--key-file", "key", "wuhu.sqlite"];

#[test]
fn the_summary() {
    let sandbox = Sandbox::for_capture("damage-orphans");
    let source = fs::read(sandbox.path("wuhu.sqlite")).unwrap();
    sandbox
        .capture(&KEYED)
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
v5-[..]: a Wuhu database at v5
  kept 29 of 30 rows, 302 of 302 shapes
  environments                2 of 3
  grdb_migrations             5 of 5
  session_child_status        1 of 1
  session_entries             6 of 6
  sessions                    4 of 4
  system_queue_journal        2 of 2
  system_queue_pending        2 of 2
  tool_call_status            3 of 3
  user_queue_journal          2 of 2
  user_queue_pending          2 of 2
  texts that have a shape alone: 1 of 37
  JSON cells alone by their texts and numbers: 1 of 14
    by known keys and words: 2
    such a value cannot be read, but whoever has it already may
    guess that it is in the database
  longest run shared with the original: 0 bytes
  the original: migrated from v5 to [..], 5 rows put right or set aside
  the golden:   migrated from v5 to [..], 5 rows put right or set aside
  case    ./v5-[..]
  report  v5-[..].report.md, to paste
  review  v5-[..].review.html, before it is sent
v5-[..].zip ([..] bytes)

"#]])
        .stderr_eq(str![[r#"
copying the database …
migrating a copy of the original …
reading its rows …
writing the golden …
judging the golden …
comparing the golden with the original …

"#]]);
    let mut names: Vec<String> = tree(sandbox.folder())
        .into_keys()
        .map(|path| path.display().to_string())
        .filter(|name| name.contains("v5-"))
        .collect();
    names.sort();
    snapbox::assert_data_eq!(
        names.join("\n"),
        str![[r#"
v5-[..]
v5-[..].report.md
v5-[..].review.html
v5-[..].zip
v5-[..]/REVIEW.md
v5-[..]/after.data.sql
v5-[..]/after.schema.sql
v5-[..]/before.sql
v5-[..]/capture.toml
v5-[..]/case.toml
v5-[..]/report.md
v5-[..]/summary.txt
v5-[..]/survivors.txt
"#]]
    );
    assert!(source == fs::read(sandbox.path("wuhu.sqlite")).unwrap());
    assert!(fs::read_dir(sandbox.path("tmp")).unwrap().next().is_none());
}

/// A full-text table and the five tables behind it: their rows stay at home, and both texts say so.
#[test]
fn what_no_golden_can_hold_is_counted() {
    let sandbox = Sandbox::for_capture("v5-release-0.1.0");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch(
        "CREATE VIRTUAL TABLE mine USING fts5(body); INSERT INTO mine VALUES ('Anna')",
    )
    .unwrap();
    drop(conn);
    let words = ["--name", "v5-damage", "--out", "out", "wuhu.sqlite"];
    let done = sandbox.capture(&words).assert().code(0);
    let said = "6 objects that no golden can hold: an empty table or a trigger stands for each\n";
    let answer = String::from_utf8_lossy(&done.get_output().stdout).into_owned();
    assert!(answer.contains(&format!("  {said}")), "{answer}");
    let report = fs::read_to_string(sandbox.path("out/v5-damage.report.md")).unwrap();
    assert!(report.contains(&format!(". {said}")), "{report}");
}

/// What a migration says of a file stands in its case: no word of it may be unknown to the judges, and what it speaks of
/// must be there, in whatever form a golden may have it.
#[test]
fn what_a_refusal_says_is_published() {
    let ledger = |identifier| format!("INSERT INTO grdb_migrations VALUES ({identifier})");
    let index = |on| {
        format!(
            "DROP INDEX session_entries_on_type; CREATE INDEX session_entries_on_type ON session_entries({on}"
        )
    };
    // As a program with windows does it.
    let environments = |column: &str, otherwise: &str| {
        let columns = "id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, path TEXT NOT NULL, \
                       templatePath TEXT, startupScript TEXT, createdAt DATETIME NOT NULL, updatedAt DATETIME NOT NULL";
        let changed = columns.replace(column, otherwise);
        assert_ne!(changed, columns);
        format!(
            "CREATE TABLE other({changed}); INSERT INTO other SELECT * FROM environments; DROP TABLE environments;
             ALTER TABLE other RENAME TO environments;
             CREATE UNIQUE INDEX environments_unique_name ON environments(name)"
        )
    };
    let cases = [
        "CREATE TABLE mine(a REFERENCES sessions(customTitle))".to_owned(),
        "CREATE UNIQUE INDEX one ON sessions(customTitle);
         CREATE TABLE mine(a REFERENCES sessions(customTitle))"
            .to_owned(),
        "CREATE TABLE mine(a TEXT REFERENCES session_entries);
         INSERT INTO mine SELECT id FROM session_entries; INSERT INTO mine VALUES (99999)"
            .to_owned(),
        "CREATE TABLE projects(id TEXT PRIMARY KEY);
         ALTER TABLE sessions ADD COLUMN project TEXT REFERENCES projects(id)"
            .to_owned(),
        "ALTER TABLE session_entries ADD COLUMN project TEXT REFERENCES missing(id)".to_owned(),
        ledger("CAST(x'610062' AS TEXT)"),
        ledger("x'00ff'"),
        ledger("CAST(x'61ff' AS TEXT)"),
        index("type DESC)"),
        index("type COLLATE NOCASE)"),
        index("type) WHERE type = 'header'"),
        environments("id TEXT", "id VARCHAR(36)"),
        environments("name TEXT NOT NULL", "name TEXT NOT NULL COLLATE NOCASE"),
        environments("startupScript TEXT", "startupScript CLOB"),
        environments(
            "updatedAt DATETIME NOT NULL",
            "updatedAt DATETIME NOT NULL DEFAULT 0",
        ),
    ];
    for sql in cases {
        let sandbox = Sandbox::for_capture("v5-release-0.1.0");
        let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
        conn.execute_batch(&format!("PRAGMA foreign_keys=OFF; {sql}"))
            .unwrap();
        drop(conn);
        let done = sandbox.capture(&["--out", "out", "wuhu.sqlite"]);
        let done = done.output().unwrap();
        let answer = String::from_utf8_lossy(&done.stdout);
        let error = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(0), "{sql}: {error}");
        let is_refused = answer.contains("the golden:   refused: ");
        assert!(is_refused, "{sql}: {answer}");
    }
}

/// A part of a tag that the same key makes again stands in the database, too short to be no chance.
#[test]
fn the_longest_run_is_that_of_this_source() {
    let sandbox = Sandbox::for_capture("damage-orphans");
    let capture = |force: &[&str]| {
        let words = ["--name", "v5-damage", "--out", "out", "--format", "json"];
        let done = sandbox.capture(&[&KEYED[..], &words, force].concat());
        let done = done.assert().code(0).get_output().stdout.clone();
        String::from_utf8(done).unwrap()
    };
    let says = |said: &str, len| said.contains(&format!("\"longest_shared_run_bytes\": {len},"));
    let said = capture(&[]);
    assert!(says(&said, 0), "{said}");
    let golden = fs::read_to_string(sandbox.path("out/v5-damage/before.sql")).unwrap();
    let (_, tag) = golden.split_once("/p-").unwrap();
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch(&format!(
        "CREATE TABLE mine(a); INSERT INTO mine VALUES('a {} b')",
        &tag[5..12]
    ))
    .unwrap();
    let said = capture(&["--force"]);
    assert!(says(&said, 7), "{said}");
}

#[test]
fn the_report_to_paste() {
    let sandbox = Sandbox::for_capture("damage-orphans");
    sandbox.capture(&KEYED).assert().code(0);
    let is_report = |name: &Path| name.to_string_lossy().ends_with(".report.md");
    let mut names = tree(sandbox.folder()).into_keys();
    let report = names.find(|name| is_report(name)).unwrap();
    let report = fs::read_to_string(sandbox.path(report.to_str().unwrap())).unwrap();
    snapbox::assert_data_eq!(
        report,
        str![[r#"
# What happened

<!-- What was done, what was expected, and what came instead? Paste the message. -->

- server: ? (before), ? (after); such a file is written by 0.1.0 to 0.4.0
- system: [..], [..]
- tool: cargo xtask 0.1.0 (newest schema [..], commit [..])

# Wuhu database report v5-[..]

- tool: wuhu-db 0.1.0
- kind: a Wuhu database at v5
- size: 40 pages of 4096 bytes, 0 free
- settings: UTF-8, journal_mode delete, auto_vacuum none
- rows: 29 of 30 in the golden, 100 % of the shapes
- the original: migrated from v5 to [..], 5 rows put right or set aside
- the golden: migrated from v5 to [..], 5 rows put right or set aside

```text
  environments                2 of 3
  grdb_migrations             5 of 5
  session_child_status        1 of 1
  session_entries             6 of 6
  sessions                    4 of 4
  system_queue_journal        2 of 2
  system_queue_pending        2 of 2
  tool_call_status            3 of 3
  user_queue_journal          2 of 2
  user_queue_pending          2 of 2
```

Counts of the original are rounded to one digit.

Anomalies:

1. 1 row of `system_queue_journal` whose `sessionID` names no row of `sessions`
2. 1 row of `system_queue_pending` whose `sessionID` names no row of `sessions`
3. 1 row of `tool_call_status` whose `sessionID` names no row of `sessions`
4. 1 row of `user_queue_journal` whose `sessionID` names no row of `sessions`
5. 1 row of `user_queue_pending` whose `sessionID` names no row of `sessions`
6. 1 session without a header

"#]]
    );
}

#[test]
fn a_key_makes_the_same_case_again() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let again = |out: &str, number: u8| {
        fs::write(sandbox.path("key"), key(number)).unwrap();
        let words = [&["--out", out, "--name", "v5-damage-1"][..], &KEYED].concat();
        sandbox.capture(&words).assert().code(0);
        let mut outputs = tree(&sandbox.path(out));
        let note = outputs.remove(Path::new(".wuhu-capture.PRIVATE"));
        assert!(note.is_some(), "what the next capture replaces is noted");
        outputs
    };
    let first = again("a", 1);
    assert_eq!(first.len(), 13, "{:?}", first.keys());
    assert!(first == again("b", 1));
    assert!(first != again("c", 2));
    // Without one, no two are alike.
    for out in ["d", "e"] {
        sandbox
            .capture(&["--out", out, "--name", "v5-damage-1", "wuhu.sqlite"])
            .assert()
            .code(0);
    }
    assert!(tree(&sandbox.path("d")) != tree(&sandbox.path("e")));
}

#[test]
fn a_dry_run() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let before = tree(sandbox.folder());
    sandbox
        .capture(&["--dry-run", "wuhu.sqlite"])
        .assert()
        .code(0)
        .stdout_eq(snapbox::file!["capture/dry-run.txt"])
        .stderr_eq(str![[r#"
copying the database …

"#]]);
    let json = sandbox
        .capture(&["--dry-run", "--format", "json", "wuhu.sqlite"])
        .output()
        .unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["places"][0]["place"], "grdb_migrations.identifier");
    assert!(
        before == tree(sandbox.folder()),
        "a dry run wrote something"
    );
}

#[test]
fn json() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let words = [&["--format", "json"][..], &KEYED].concat();
    let done = sandbox.capture(&words).assert().code(0);
    done.stdout_eq(str![[r#"
{
  "case": "v5-[..]",
  "golden": "migrated from v5 to [..]",
  "golden_bytes": 10312,
  "json_cells_alone_by_content": {
    "alone": 0,
    "of": 7
  },
  "json_cells_alone_by_words": {
    "alone": 2,
    "of": 7
  },
  "kind": "a Wuhu database at v5",
  "longest_shared_run_bytes": 0,
  "odd_cells_left_out": 0,
  "original": "migrated from v5 to [..]",
  "replaced": null,
  "shapes": {
    "covered": 204,
    "of": 204
  },
  "state": "settled",
  "tables": [
    {
      "kept": 0,
      "of": 0,
      "table": "environments"
    },
    {
      "kept": 5,
      "of": 5,
      "table": "grdb_migrations"
    },
    {
      "kept": 0,
      "of": 0,
      "table": "session_child_status"
    },
    {
      "kept": 3,
      "of": 3,
      "table": "session_entries"
    },
    {
      "kept": 3,
      "of": 3,
      "table": "sessions"
    },
    {
      "kept": 1,
      "of": 1,
      "table": "system_queue_journal"
    },
    {
      "kept": 1,
      "of": 1,
      "table": "system_queue_pending"
    },
    {
      "kept": 1,
      "of": 1,
      "table": "tool_call_status"
    },
    {
      "kept": 1,
      "of": 1,
      "table": "user_queue_journal"
    },
    {
      "kept": 1,
      "of": 1,
      "table": "user_queue_pending"
    }
  ],
  "texts_alone_by_shape": {
    "alone": 0,
    "of": 23
  },
  "zip": "v5-afac26.zip",
  "zip_bytes": [..]
}

"#]]);
}

#[test]
fn strict() {
    let sandbox = Sandbox::for_capture("kept-strangers");
    refused(
        &sandbox,
        &["--strict", "wuhu.sqlite"],
        str![[r#"
copying the database …
error: no version has 3 of the tables, columns, indexes, views and triggers, and `--strict` stops there: nothing was written
hint: without `--strict`, they get names that say nothing

"#]],
    );
    let sound = Sandbox::for_capture("v5-release-0.1.0");
    sound.capture(&["--strict", "wuhu.sqlite"]).assert().code(0);
    // What holds nothing is unknown all the same.
    for sql in [
        "CREATE TABLE mine(x)",
        "ALTER TABLE environments ADD COLUMN mine",
        "CREATE VIEW mine AS SELECT 1",
        "CREATE INDEX mine ON sessions(model)",
        "CREATE VIRTUAL TABLE mine USING fts5(x)",
    ] {
        let sandbox = Sandbox::for_capture("v5-empty");
        let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
        conn.execute_batch(sql).unwrap();
        drop(conn);
        sandbox
            .capture(&["--strict", "wuhu.sqlite"])
            .assert()
            .code(2);
    }
}

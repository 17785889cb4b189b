//! What a migration may change because it declares it: exactly that, with guards on and off; no more and no less.

use std::fmt::Write as _;

use migrator::{Change, Guards, History, Loss, Migration, Version};
use snapbox::{assert_data_eq, file, str};

use crate::suite::{HISTORY, ROWS, Said, TestWorkspace};

const WHY: &str = "test";

/// Mounts as a v6 server has them, two of a session.
const MOUNTS: &str = "
    INSERT INTO mounts(rowid, id, sessionID, name, path, mountTemplateID, isPrimary, createdAt) VALUES
      (2, 'm1', 'a', 'main', ' /p1 ', NULL, 1, '2026-03-01'), (5, 'm2', 'a', 'more', '/p2', 't', 0, '2026-03-02'),
      (9, 'm3', 'b', 'main', '/p3', NULL, 1, '2026-03-03');
    INSERT INTO mount_templates(id, name, type, templatePath, workspacesPath, startupScript, createdAt, updatedAt) VALUES
      ('t', 'template', 'local', '/t', '/w', NULL, '2026-03-01', '2026-03-01');";

const CONVERSATIONS: &[&str] = HISTORY[5].untouched;

/// The history with a v7 that declares this.
fn v7(sql: &'static str, changes: &'static [Change]) -> Vec<Migration> {
    v7_that_loses(sql, &[], changes)
}

/// The same, with losses.
fn v7_that_loses(
    sql: &'static str,
    losses: &'static [Loss],
    changes: &'static [Change],
) -> Vec<Migration> {
    let v7 = Migration {
        version: Version::new(7),
        identifier: "wuhu_v7_test",
        sql,
        rebuilds: &[],
        losses,
        changes,
        untouched: CONVERSATIONS,
    };
    [HISTORY, &[v7]].concat()
}

const fn lost(table: &'static str, column: &'static str) -> Loss {
    Loss::Column {
        table,
        column,
        why: WHY,
    }
}

const TRIMMED: &[Change] = &[Change::Cells {
    table: "mounts",
    column: "path",
    rows: "path <> trim(path)",
    value: "trim(path)",
    why: WHY,
}];
const TRIM: &str = "UPDATE mounts SET path = trim(path) WHERE path <> trim(path)";

const FILLED: &[Change] = &[Change::Cells {
    table: "mounts",
    column: "runnerID",
    rows: "isPrimary",
    value: "'runner of ' || sessionID",
    why: WHY,
}];
const FILL: &str = "ALTER TABLE mounts ADD COLUMN runnerID TEXT NOT NULL DEFAULT 'local'; \
    UPDATE mounts SET runnerID = 'runner of ' || sessionID WHERE isPrimary";

const SWAPPED: &[Change] = &[
    Change::Cells {
        table: "mounts",
        column: "name",
        rows: "1",
        value: "path",
        why: WHY,
    },
    Change::Cells {
        table: "mounts",
        column: "path",
        rows: "1",
        value: "name",
        why: WHY,
    },
];

const GONE: &[Change] = &[Change::RowsGone {
    table: "mounts",
    rows: "NOT isPrimary",
    why: WHY,
}];

const SPLIT: &[Change] = &[Change::ColumnMoved {
    table: "mounts",
    column: "path",
    before: "SELECT id, path FROM mounts",
    after: "SELECT mount, place FROM places",
    into: None,
    why: WHY,
}];

const MERGED: &[Change] = &[Change::TableMoved {
    table: "mount_templates",
    before: "SELECT id, name, templatePath, createdAt FROM mount_templates",
    after: "SELECT id, name, path, createdAt FROM mounts WHERE id = 't'",
    into: Some("mounts"),
    why: WHY,
}];

/// What is not merged.
const NOT_MERGED: &[Loss] = &[
    lost("mount_templates", "type"),
    lost("mount_templates", "workspacesPath"),
    lost("mount_templates", "updatedAt"),
];
const MERGE: &str = "INSERT INTO mounts SELECT id, 'a', name, templatePath, NULL, 0, createdAt FROM mount_templates; \
    DROP TABLE mount_templates";

const RENAMED: &[Change] = &[
    Change::ColumnRenamed {
        table: "mounts",
        from: "path",
        to: "place",
        why: WHY,
    },
    Change::TableRenamed {
        from: "mounts",
        to: "places",
        why: WHY,
    },
];

const MADE: &[Change] = &[Change::RowsMade {
    table: "mounts",
    before: "SELECT 'of ' || id, id, coalesce(cwd, '') FROM sessions",
    after: "SELECT id, sessionID, path FROM mounts WHERE id LIKE 'of %'",
    why: WHY,
}];
const MAKE: &str = "INSERT INTO mounts SELECT 'of ' || id, id, 'main', coalesce(cwd, ''), NULL, 1, createdAt FROM sessions";

/// A name, the SQL of a v7, and what it declares.
type Step = (&'static str, &'static str, &'static [Change]);

/// Steps that do what they declare.
const RIGHT: [Step; 7] = [
    ("values trimmed", TRIM, TRIMMED),
    ("a new column filled", FILL, FILLED),
    (
        "two columns exchanged",
        "UPDATE mounts SET name = path, path = name",
        SWAPPED,
    ),
    (
        "rows deleted",
        "DELETE FROM mounts WHERE NOT isPrimary",
        GONE,
    ),
    (
        "a column moved into a table",
        "CREATE TABLE places(mount, place); INSERT INTO places SELECT id, path FROM mounts; \
         ALTER TABLE mounts DROP COLUMN path",
        SPLIT,
    ),
    (
        "a column and its table renamed",
        "ALTER TABLE mounts RENAME COLUMN path TO place; ALTER TABLE mounts RENAME TO places",
        RENAMED,
    ),
    ("rows made of others", MAKE, MADE),
];

/// Steps that do more, less or something else.
const WRONG: [Step; 18] = [
    ("trimmed undeclared", TRIM, &[]),
    ("less trimmed", "SELECT 1", TRIMMED),
    (
        "more trimmed",
        "UPDATE mounts SET path = trim(path), name = upper(name)",
        TRIMMED,
    ),
    ("filled undeclared", FILL, &[]),
    (
        "filled everywhere",
        "ALTER TABLE mounts ADD COLUMN runnerID TEXT NOT NULL DEFAULT 'local'; \
         UPDATE mounts SET runnerID = 'runner of ' || sessionID",
        FILLED,
    ),
    (
        "exchanged one after the other",
        "UPDATE mounts SET name = path; UPDATE mounts SET path = name",
        SWAPPED,
    ),
    (
        "deleted undeclared",
        "DELETE FROM mounts WHERE NOT isPrimary",
        &[],
    ),
    (
        "more deleted",
        "DELETE FROM mounts WHERE NOT isPrimary OR id = 'm3'",
        GONE,
    ),
    ("others deleted", "DELETE FROM mounts WHERE isPrimary", GONE),
    ("none deleted", "SELECT 1", GONE),
    (
        "moved in part",
        "CREATE TABLE places(mount, place); INSERT INTO places SELECT id, path FROM mounts WHERE isPrimary; \
         ALTER TABLE mounts DROP COLUMN path",
        SPLIT,
    ),
    (
        "moved to the wrong row",
        "CREATE TABLE places(mount, place); INSERT INTO places SELECT id, max(path) OVER () FROM mounts; \
         ALTER TABLE mounts DROP COLUMN path",
        SPLIT,
    ),
    (
        "a query of less than the column",
        "CREATE TABLE places(mount, place); INSERT INTO places SELECT id, path FROM mounts WHERE isPrimary; \
         ALTER TABLE mounts DROP COLUMN path",
        &[Change::ColumnMoved {
            table: "mounts",
            column: "path",
            before: "SELECT id, path FROM mounts WHERE isPrimary",
            after: "SELECT mount, place FROM places",
            into: None,
            why: WHY,
        }],
    ),
    (
        "a query of less than the table",
        "CREATE TABLE places(mount, place); INSERT INTO places SELECT id, path FROM mounts WHERE isPrimary; \
         DROP TABLE mounts",
        &[Change::TableMoved {
            table: "mounts",
            before: "SELECT id, path FROM mounts WHERE isPrimary",
            after: "SELECT mount, place FROM places",
            into: None,
            why: WHY,
        }],
    ),
    (
        "a query of another column",
        "CREATE TABLE places(mount, place); INSERT INTO places SELECT id, name FROM mounts; \
         ALTER TABLE mounts DROP COLUMN path",
        &[Change::ColumnMoved {
            table: "mounts",
            column: "path",
            before: "SELECT id, name FROM mounts WHERE path IS NOT NULL",
            after: "SELECT mount, place FROM places",
            into: None,
            why: WHY,
        }],
    ),
    ("merged without all columns", MERGE, MERGED),
    (
        "renamed otherwise",
        "ALTER TABLE mounts RENAME COLUMN path TO place; ALTER TABLE mounts RENAME COLUMN name TO title; \
         ALTER TABLE mounts RENAME TO places",
        RENAMED,
    ),
    ("made undeclared", MAKE, &[]),
];

/// A case at v6 that a v7 migrates.
fn fixture() -> TestWorkspace {
    let fixture = TestWorkspace::new();
    let v6 = fixture.database(6, &format!("{} {MOUNTS}", sessions()));
    fixture.add("v6", &v6).unwrap();
    fixture.bless("v6", &v7("SELECT 1", &[]), true).unwrap();
    fixture
}

/// The rows of the suite without what v6 has dropped.
fn sessions() -> String {
    let (_, entries) = ROWS.split_once("INSERT INTO session_entries").unwrap();
    let (entries, _) = entries
        .split_once("INSERT INTO session_child_status")
        .unwrap();
    format!(
        "INSERT INTO sessions(rowid, id, provider, model, executionStatus, cwd, customTitle, createdAt, updatedAt,
           headEntryID, tailEntryID) VALUES
           (2, 'a', 'openai', 'gpt', 'idle', '/cwd-a', 'title a', '2026-02-01', '2026-02-02', 3, 7),
           (5, 'b', 'x', 'y', 'idle', '/cwd-b', NULL, '2026-02-03', '2026-02-04', 8, 8),
           (9, 'c', 'x', 'y', 'idle', NULL, 'title c', '2026-02-05', '2026-02-06', 12, 12);
         INSERT INTO session_entries{entries}"
    )
}

/// The findings of oracles 1 to 3, and of 7.
fn conserved(said: &Said) -> Vec<String> {
    assert_eq!(said.totals.stopped, 0, "a case that stops has no findings");
    let titles = said.titles(Some("v6"));
    let is_meant = |title: &String| !title.trim_start_matches('*').starts_with(['4', '5']);
    titles.into_iter().filter(is_meant).collect()
}

#[test]
fn what_is_declared_may_happen() {
    let fixture = fixture();
    let merged = (
        "a table merged into another",
        v7_that_loses(MERGE, NOT_MERGED, MERGED),
    );
    let others = RIGHT.map(|(name, sql, changes)| (name, v7(sql, changes)));
    for (name, list) in others.into_iter().chain([merged]) {
        let guarded = fixture.check(&list, &[]);
        assert_eq!(conserved(&guarded), [""; 0], "{name}");
        let is_stale = |title: &&String| title.contains("stale") && title.contains("v7_test");
        let stale = guarded.titles(None);
        assert_eq!(
            stale.iter().filter(is_stale).count(),
            0,
            "{name}: {stale:?}"
        );
        let unguarded = fixture
            .check_by(&list, &["v6"], Guards::off(), None)
            .unwrap();
        assert_eq!(conserved(&unguarded), [""; 0], "{name}");
    }
}

#[test]
fn nothing_else_may_happen() {
    let fixture = fixture();
    let mut lines = String::new();
    let too_many = "INSERT INTO mounts SELECT 'x', sessionID, name, path, NULL, 0, createdAt FROM mounts \
        WHERE id = 'm1';";
    let too_many = [too_many, MERGE].concat().leak();
    let merged = (
        "merged with a row too many",
        v7_that_loses(too_many, NOT_MERGED, MERGED),
    );
    let others = WRONG.map(|(name, sql, changes)| (name, v7(sql, changes)));
    for (name, list) in others.into_iter().chain([merged]) {
        let _ = writeln!(lines, "{name}");
        for title in conserved(&fixture.check(&list, &["v6"])) {
            let title = title.replace("1 step v7 failed: migration `wuhu_v7_test` was stopped and rolled back; the database is as it was: ", "guarded: ");
            let _ = writeln!(lines, "  {title}");
        }
    }
    assert_data_eq!(lines, file!["declarations.txt"]);
}

#[test]
fn a_declaration_that_no_case_needs_is_stale() {
    let fixture = fixture();
    let list = v7(
        "SELECT 1",
        &[Change::RowsGone {
            table: "mounts",
            rows: "id = 'none'",
            why: WHY,
        }],
    );
    let said = fixture.check(&list, &[]);
    assert_eq!(said.titles(Some("v6")), [""; 0]);
    let why = "but no case has content there: the declaration is stale, or a golden is missing";
    let expected = format!("3 `wuhu_v7_test` declares rows of `mounts` that go, {why}");
    assert!(
        said.titles(None).contains(&expected),
        "{:?}",
        said.titles(None)
    );
}

#[test]
fn a_loss_of_what_people_made_needs_a_second_mark() {
    let fixture = fixture();
    let erased: &[Change] = &[Change::Cells {
        table: "sessions",
        column: "customTitle",
        rows: "customTitle IS NOT NULL",
        value: "NULL",
        why: WHY,
    }];
    let list = v7("UPDATE sessions SET customTitle = NULL", erased);
    let said = fixture.check(&list, &["v6"]);
    assert_eq!(
        conserved(&said),
        [
            "3 `wuhu_v7_test` declares a loss of what people made in `sessions.customTitle`, and \
          crates/migrator/src/history/reviewed_losses.rs has no line for it"
        ]
    );
    let error = fixture.bless("v6", &list, true).unwrap_err().to_string();
    assert!(error.contains("what people made"), "{error}");
}

/// What people made needs the mark under each name that it gets, and wherever it moves.
#[test]
fn what_people_made_is_followed() {
    const TO_TALKS: &[Change] = &[
        Change::ColumnRenamed {
            table: "sessions",
            from: "customTitle",
            to: "title",
            why: WHY,
        },
        Change::TableRenamed {
            from: "sessions",
            to: "talks",
            why: WHY,
        },
    ];
    const TO_TITLES: &[Change] = &[Change::ColumnMoved {
        table: "sessions",
        column: "customTitle",
        before: "SELECT id, customTitle FROM sessions",
        after: "SELECT session, title FROM titles",
        into: None,
        why: WHY,
    }];
    const NO_TITLE: &[Loss] = &[lost("talks", "title")];
    let fixture = fixture();
    let expected = |what: &str| {
        format!(
            "3 `wuhu_v8_test` declares a loss of what people made in `{what}`, and \
             crates/migrator/src/history/reviewed_losses.rs has no line for it"
        )
    };
    let check = |changes, seven, losses: &'static [Loss], eight, what| {
        let v8 = Migration {
            version: Version::new(8),
            identifier: "wuhu_v8_test",
            sql: eight,
            losses,
            changes: &[],
            untouched: &[],
            ..HISTORY[0]
        };
        let mut list = v7(seven, changes);
        list[6].untouched = &[];
        list.push(v8);
        let said = fixture.check_by(&list, &["v6"], Guards::off(), None);
        let said = conserved(&said.unwrap());
        assert!(said.contains(&expected(what)), "{said:?}");
    };
    check(
        TO_TALKS,
        "ALTER TABLE sessions RENAME COLUMN customTitle TO title; ALTER TABLE sessions RENAME TO talks",
        NO_TITLE,
        "ALTER TABLE talks DROP COLUMN title",
        "talks.title",
    );
    check(
        TO_TITLES,
        "CREATE TABLE titles(session, title); INSERT INTO titles SELECT id, customTitle FROM sessions; \
         ALTER TABLE sessions DROP COLUMN customTitle",
        &[Loss::Table {
            table: "titles",
            why: WHY,
        }],
        "DROP TABLE titles",
        "titles",
    );
}

#[test]
fn a_declaration_that_does_not_run_is_no_history() {
    let mut lines = String::new();
    let condition = |rows| -> &'static [Change] {
        Box::leak(Box::new([Change::RowsGone {
            table: "mounts",
            rows,
            why: WHY,
        }]))
    };
    let moved = |before, after| -> &'static [Change] {
        Box::leak(Box::new([Change::RowsMade {
            table: "mounts",
            before,
            after,
            why: WHY,
        }]))
    };
    for changes in [
        condition("\"no such column\""),
        condition("1); DELETE FROM mounts; SELECT (1"),
        moved("DELETE FROM mounts RETURNING id", "SELECT 1"),
        moved("SELECT 1", "SELECT place FROM mounts"),
        &[Change::ColumnMoved {
            table: "mounts",
            column: "path",
            before: "SELECT id FROM mounts",
            after: "SELECT 1",
            into: None,
            why: WHY,
        }],
    ] {
        let error = History::new(&v7("SELECT 1", changes)).unwrap_err();
        let _ = writeln!(lines, "{error}");
    }
    assert_data_eq!(
        lines,
        str![[r#"
the list of migrations is wrong: `wuhu_v7_test` declares `SELECT ("no such column") FROM main."mounts"`: no such column: "no such column" - should this be a string literal in single-quotes?
the list of migrations is wrong: `wuhu_v7_test` declares `SELECT (1); DELETE FROM mounts; SELECT (1) FROM main."mounts"`: near ";": syntax error
the list of migrations is wrong: `wuhu_v7_test` declares `DELETE FROM mounts RETURNING id`: near "DELETE": syntax error
the list of migrations is wrong: `wuhu_v7_test` declares `SELECT place FROM mounts`: no such column: place
the list of migrations is wrong: `wuhu_v7_test` declares `SELECT id FROM mounts`: it does not read `path`

"#]]
    );
}

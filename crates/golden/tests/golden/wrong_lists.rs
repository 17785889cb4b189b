//! Lists of migrations that are wrong on purpose, judged on a small v5 database.

use golden::{Event, Hint, Oracle};
use migrator::{Guards, Loss, Migration};

use crate::suite::{HISTORY, ROWS, TestWorkspace, with_v6, with_v7};

/// What the migrator's v6 says, changed.
fn v6(from: &str, to: &str) -> Vec<Migration> {
    let sql = HISTORY[5].sql.replace(from, to);
    assert_ne!(sql, HISTORY[5].sql, "nothing was replaced");
    with_v6(sql)
}

/// The original of v6: everything is dropped and created again.
fn hard_reset() -> Vec<Migration> {
    let tables = [
        "session_child_status",
        "environments",
        "tool_call_status",
        "user_queue_pending",
        "user_queue_journal",
        "system_queue_pending",
        "system_queue_journal",
        "session_entries",
        "sessions",
    ];
    let sql = tables.map(|table| format!("DROP TABLE {table};")).concat();
    let (first, rest) = HISTORY[5].sql.split_once("INSERT INTO").unwrap();
    let (_, rest) = rest.split_once("RENAME TO \"sessions\";").unwrap();
    let (rest, _) = rest.split_once("-- Environments").unwrap();
    let v1 = HISTORY[0].sql;
    let children: Vec<&str> = v1
        .lines()
        .filter(|line| line.starts_with("CREATE") && !line.contains("\"sessions\" ("))
        .collect();
    with_v6(format!(
        "{sql} {} {} {rest}",
        first.replace("_wuhu_v6_sessions", "sessions"),
        children.join("\n")
    ))
}

/// With proofs: what stopped it, then what it has stopped. Without: the same findings.
#[track_caller]
fn check(list: &[Migration], stopped_by: &str, would_have: &[&str]) {
    let fixture = TestWorkspace::with_v5();
    let said = fixture.check(list, &["v5"]);
    let titles = said.titles(Some("v5"));
    let stop = "1 step v6 failed: migration `wuhu_v6_mounts` was stopped and rolled back; the \
                database is as it was: ";
    let mut expected = vec![format!("{stop}{stopped_by}")];
    expected.extend(would_have.iter().map(|title| format!("*{title}")));
    assert_eq!(titles, expected);
    for left in [
        "before.sqlite",
        "step-v6.sqlite",
        "actual.schema.sql",
        "actual.data.sql",
        "diff.txt",
    ] {
        assert!(
            fixture.path("left/v5").join(left).is_file(),
            "{left} is left"
        );
    }
    assert!(
        fixture
            .read("left/v5/diff.txt")
            .contains("without its proofs")
    );
    let open = fixture.path("left/v5/step-v6.sqlite");
    assert_eq!(
        said.hints("v5"),
        [Hint::Check("v5".parse().unwrap()), Hint::Open(open)]
    );
    let broken = said.events.iter().find_map(|event| match event {
        Event::CaseFinished { report, .. } => report.broken_step.clone(),
        _ => None,
    });
    assert_eq!(broken.as_deref(), Some("wuhu_v6_mounts"));

    let said = fixture
        .check_by(list, &["v5"], Guards::off(), None)
        .unwrap();
    let mut titles = said.titles(Some("v5"));
    // A second run finds the damage that the first has made.
    titles.retain(|title| title != "7 the second run found something to migrate");
    assert_eq!(titles, would_have);
    let mut of_rows = said.findings(Some("v5")).into_iter();
    let of_rows = of_rows.find(|finding| finding.oracle == Oracle::Conservation);
    let shown_at = of_rows.and_then(|finding| finding.step.as_deref());
    assert_eq!(shown_at, Some("wuhu_v6_mounts"));

    let good = fixture.check(HISTORY, &["v5"]);
    assert!(
        good.totals.is_clean() && !fixture.path("left/v5").exists(),
        "it is cleared"
    );
}

#[test]
fn hard_reset_loses_everything() {
    check(
        &hard_reset(),
        "it would drop `tool_call_status`, which it promises not to touch",
        &[
            "2 AUTOINCREMENT sequence values are lower: ids will be used again",
            "3 not all is kept, and no migration declares it: `session_entries` 5 → 0 rows, \
             `sessions` 3 → 0 rows, `system_queue_journal` 1 → 0 rows, and 4 more tables",
            "5 tables that no migration may touch are not the expected ones",
            "5 the content is not that of after.data.sql (expected → actual)",
            "6 transcripts that the server could read: 3 → 0",
        ],
    );
}

#[test]
fn a_column_left_out_of_the_copy() {
    check(
        &v6("cwd, parentSessionID, customTitle", "cwd, parentSessionID"),
        "2 of 3 rows of `sessions` would change, the first in column `customTitle` of rowid 2",
        &[
            "3 not all is kept, and no migration declares it: `sessions` has 2 changed rows (`customTitle`)",
            "5 the content is not that of after.data.sql (expected → actual)",
        ],
    );
}

#[test]
fn two_columns_swapped() {
    check(
        &v6(
            "SELECT\n  rowid, id, provider, model,",
            "SELECT\n  rowid, id, model, provider,",
        ),
        "3 of 3 rows of `sessions` would change, the first in column `provider` of rowid 2",
        &[
            "3 not all is kept, and no migration declares it: `sessions` has 3 changed rows (`model`)",
            "5 the content is not that of after.data.sql (expected → actual)",
        ],
    );
}

#[test]
fn nothing_copied() {
    check(
        &v6(
            "FROM \"sessions\" ORDER BY rowid",
            "FROM \"sessions\" WHERE 0",
        ),
        "`sessions` would go from 3 to 0 rows; the first to be lost, added or changed is rowid 2",
        &[
            "2 foreign_key_check after the migration finds violations",
            "3 not all is kept, and no migration declares it: `sessions` 3 → 0 rows",
            "5 the content is not that of after.data.sql (expected → actual)",
            "6 transcripts that the server could read: 3 → 0",
        ],
    );
}

#[test]
fn rowids_renumbered() {
    check(
        &v6(
            "SELECT\n  rowid, id,",
            "SELECT\n  row_number() OVER (), id,",
        ),
        "rows of `sessions` would be lost or stand under another rowid, the first is rowid 1",
        &[
            "3 not all is kept, and no migration declares it: `sessions` has 3 changed rows (`rowid`)",
            "5 the content is not that of after.data.sql (expected → actual)",
        ],
    );
}

#[test]
fn an_index_forgotten() {
    let fixture = TestWorkspace::with_v5();
    let list = v6(
        "CREATE INDEX IF NOT EXISTS \"mounts_on_sessionID\" ON \"mounts\"(\"sessionID\");",
        "",
    );
    let said = fixture.check(&list, &["v5"]);
    // The list is faithful to itself; the goldens know better.
    assert_eq!(
        said.titles(Some("v5")),
        ["4 the schema is not that of schema/v6.sql",]
    );
    assert!(
        said.findings(Some("v5"))[0]
            .body
            .contains("-index mounts_on_sessionID"),
        "{:?}",
        said.findings(Some("v5"))[0]
    );
}

#[test]
fn the_text_of_the_schema_counts() {
    let fixture = TestWorkspace::with_v5();
    let list = v6(
        "CREATE INDEX IF NOT EXISTS \"mounts_on_sessionID\" ON \"mounts\"",
        "CREATE INDEX IF NOT EXISTS mounts_on_sessionID ON mounts",
    );
    let said = fixture.check(&list, &["v5"]);
    assert_eq!(
        said.titles(Some("v5")),
        ["4 the schema means the same as schema/v6.sql, but its text differs",]
    );
}

#[test]
fn a_broken_schema_is_found_at_its_step() {
    let fixture = TestWorkspace::new();
    fixture.add("v4", &fixture.database(4, "")).unwrap();
    let mut list = HISTORY.to_vec();
    list[4].sql = r#"ALTER TABLE "sessions" ADD COLUMN "isArchived" BOOLEAN NOT NULL DEFAULT 1;"#;
    let said = fixture.check(&list, &["v4"]);
    assert_eq!(
        said.titles(Some("v4")),
        ["4 the schema is not that of schema/v5.sql"]
    );
    let finding = said.findings(Some("v4"))[0];
    assert_eq!(
        (finding.oracle, finding.step.as_deref()),
        (Oracle::Schema, Some("wuhu_v5_archive"))
    );
    assert!(fixture.path("left/v4/step-v5.sqlite").is_file());
}

#[test]
fn losses_are_declared_exactly() {
    let mut fixture = TestWorkspace::with_v5();
    let said = fixture.check(HISTORY, &[]);
    assert_eq!(said.titles(Some("v5")), [""; 0]);
    assert_eq!(
        said.totals.suite_findings,
        4,
        "v1 to v4 have no case: {:?}",
        said.titles(None)
    );

    let mut list = HISTORY.to_vec();
    let more: &[Loss] = &[Loss::Column {
        table: "sessions",
        column: "cwd",
        why: "test",
    }];
    list[5].losses = Box::leak([list[5].losses, more].concat().into_boxed_slice());
    let said = fixture.check(&list, &["v5"]);
    assert_eq!(
        said.titles(Some("v5")),
        [
            "1 step v6 failed: migration `wuhu_v6_mounts` was stopped and rolled back; the database is as it was: \
             column `sessions.cwd` is declared as lost or moved and would still be there",
            "*3 column `sessions.cwd` is declared as lost and is still there",
        ]
    );

    // Nothing to lose: the declaration is stale, as far as these cases know.
    fixture = TestWorkspace::new();
    fixture
        .add(
            "v5",
            &fixture.database(
                5,
                &format!(
                    "{ROWS} UPDATE sessions SET runnerName = NULL; DELETE FROM session_child_status"
                ),
            ),
        )
        .unwrap();
    let said = fixture.check(HISTORY, &[]);
    let stale: Vec<String> = said
        .titles(None)
        .into_iter()
        .filter(|title| title.starts_with('3'))
        .collect();
    let why = "but no case has content there: the declaration is stale, or a golden is missing";
    assert_eq!(
        stale,
        [
            format!("3 `wuhu_v6_mounts` declares the loss of column `sessions.runnerName`, {why}"),
            format!("3 `wuhu_v6_mounts` declares the loss of table `session_child_status`, {why}"),
        ]
    );
}

#[test]
fn a_step_that_sqlite_refuses() {
    let fixture = TestWorkspace::with_v5();
    let list = with_v6(format!(
        "{} INSERT INTO mounts SELECT id, id, NULL, cwd, NULL, 0, createdAt FROM sessions;",
        HISTORY[5].sql
    ));
    let said = fixture.check(&list, &["v5"]);
    assert_eq!(
        said.titles(Some("v5")),
        [
            "1 step v6 failed: migration `wuhu_v6_mounts` failed and was rolled back; the database is as it was",
        ]
    );
    let body = &said.findings(Some("v5"))[0].body;
    assert!(
        body.contains("NOT NULL constraint failed: mounts.name"),
        "{body}"
    );
}

#[test]
fn a_step_that_runs_otherwise_the_second_time_or_with_foreign_keys() {
    let fixture = TestWorkspace::with_v5();
    // Rows of random content are never the same twice.
    let list = with_v7("CREATE TABLE note(x); INSERT INTO note SELECT randomblob(8) FROM sessions");
    let said = fixture.check(&list, &["v5"]);
    let titles = said.titles(Some("v5"));
    assert!(
        titles.contains(
            &"7 another database with foreign keys on than off when the file is opened (on → off)"
                .to_owned()
        ) && titles.contains(
            &"7 step by step and one shot come to different databases (steps → one shot)"
                .to_owned()
        ),
        "{titles:?}"
    );
}

/// A column that is gone undeclared is found, and the case is judged, also where no server could read the result.
#[test]
fn a_column_that_is_gone() {
    let fixture = TestWorkspace::with_v5();
    let without = HISTORY[5]
        .sql
        .replace("  customTitle TEXT,\n", "")
        .replace("customTitle, ", "");
    for (list, column) in [
        (with_v6(without), "sessions.customTitle"),
        (
            with_v7("ALTER TABLE sessions DROP COLUMN customTitle"),
            "sessions.customTitle",
        ),
        (
            with_v7("ALTER TABLE sessions DROP COLUMN tailEntryID"),
            "sessions.tailEntryID",
        ),
        (
            with_v7("ALTER TABLE session_entries DROP COLUMN payload"),
            "session_entries.payload",
        ),
    ] {
        for guards in [Guards::ON, Guards::off()] {
            let said = fixture.check_by(&list, &["v5"], guards, None).unwrap();
            assert_eq!(
                (said.totals.failed, said.totals.stopped),
                (1, 0),
                "{column}"
            );
            let titles = said.titles(Some("v5")).join("\n");
            let lost = format!("column `{column}` is gone with");
            assert!(titles.contains(&lost), "{titles}");
        }
    }
}

/// What a step makes of a table that the hard reset leaves out of its file, no rescue makes again.
#[test]
fn a_rescue_that_makes_something_else() {
    let fixture = TestWorkspace::with_v5();
    let mine = fixture.database(5, &format!("{ROWS} CREATE TABLE mine(a)"));
    fixture.add("mine", &mine).unwrap();
    let titles = |list: &[Migration]| {
        let said = fixture.check_and_rescue(list, &["mine"]);
        said.titles(Some("mine"))
    };
    assert_eq!(titles(HISTORY), [""; 0]);
    let list = with_v6(
        [
            HISTORY[5].sql,
            "INSERT INTO mounts SELECT 'm', 'a', 'n', 'p', NULL, 0, '2026' FROM sqlite_schema \
             WHERE name = 'mine';",
        ]
        .concat(),
    );
    fixture.bless("mine", &list, true).unwrap();
    let without = fixture.check(&list, &["mine"]);
    assert_eq!(without.titles(Some("mine")), [""; 0]);
    assert_eq!(
        titles(&list),
        ["10 a rescue after the hard reset is not what the migration makes (expected → rescued)"]
    );
}

//! Accepting results, and what cannot be accepted.

use std::fs;

use golden::{Error, Hint, Oracle, bless, release};
use migrator::{Loss, Migration, Version};

use crate::suite::{HISTORY, TestWorkspace, case, with_v6, with_v7};

#[test]
fn nothing_changed() {
    let fixture = TestWorkspace::with_v5();
    assert_eq!(fixture.bless("v5", HISTORY, false).unwrap(), []);
}

#[test]
fn a_new_version_is_shown_and_accepted() {
    let fixture = TestWorkspace::with_v5();
    let list = with_v7(
        "ALTER TABLE mounts ADD COLUMN runnerID TEXT NOT NULL DEFAULT 'local';
         CREATE TABLE places(session, cwd); INSERT INTO places SELECT id, cwd FROM sessions;",
    );
    let before = fixture.check(&list, &["v5"]);
    assert_eq!(
        before.titles(Some("v5")),
        [
            "4 there is no usable schema/v7.sql to compare with",
            "5 the content is not that of after.data.sql (expected → actual)",
        ]
    );
    let shown = fixture.bless("v5", &list, true).unwrap();
    let files: Vec<&str> = shown.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        files,
        [
            "schema/v7.sql",
            "v5/after.data.sql",
            "v5/summary.txt",
            "v5/case.toml"
        ]
    );
    assert_eq!(shown[0].1, "new: 29 objects");
    let rows = &shown[1].1;
    assert!(rows.starts_with("places: 0 → 3 rows (3 added)"), "{rows}");
    assert!(fixture.check(&list, &["v5"]).totals.is_clean());
    assert!(
        fixture
            .read("cases/v5/summary.txt")
            .contains("tables added:\n  mount_templates\n  mounts\n  places\n")
    );
    assert_eq!(fixture.bless("v5", &list, false).unwrap(), []);
}

#[test]
fn a_table_that_may_be_touched_now_is_written_out() {
    let fixture = TestWorkspace::with_v5();
    let mut list = HISTORY.to_vec();
    list[5].untouched = &["session_entries"];
    assert!(
        !fixture
            .read("cases/v5/after.data.sql")
            .contains("INSERT INTO \"tool_call_status\"")
    );
    let shown = fixture.bless("v5", &list, true).unwrap();
    assert_eq!(shown[0].0, "v5/after.data.sql");
    assert!(
        fixture
            .read("cases/v5/after.data.sql")
            .contains("INSERT INTO \"tool_call_status\"")
    );
    assert!(fixture.check(&list, &["v5"]).totals.is_clean());
}

/// A blessing is no answer to what stops one, nor to what only a replay without proofs shows.
#[test]
fn a_blessing_that_answers_nothing_is_not_offered() {
    let offered = |fixture: &TestWorkspace, list: &[Migration]| {
        let said = fixture.check(list, &["v5"]);
        let is_offered = said.hints("v5").contains(&Hint::Bless(case("v5")));
        let findings = said.findings(Some("v5")).into_iter();
        let not_blessable = findings.filter(|finding| !finding.blessable);
        (is_offered, not_blessable.count(), said)
    };
    let fixture = TestWorkspace::with_v5();
    fixture.rewrite("cases/v5/summary.txt", "rows", "rOws");
    let (is_offered, not_blessable, _) = offered(&fixture, HISTORY);
    assert_eq!((is_offered, not_blessable), (true, 0));

    let fixture = TestWorkspace::with_v5();
    fixture.rewrite("cases/v5/before.sql", "COMMIT;", "");
    let (is_offered, not_blessable, _) = offered(&fixture, HISTORY);
    assert_eq!((is_offered, not_blessable), (false, 1));

    // A step that adds a table that it may, and changes rows that it may not.
    let fixture = TestWorkspace::with_v5();
    let list = with_v7("CREATE TABLE note(x); UPDATE sessions SET cwd = 'x'");
    let (is_offered, _, said) = offered(&fixture, &list);
    let findings = said.findings(Some("v5"));
    let unproved: Vec<_> = findings.iter().filter(|finding| finding.unproved).collect();
    let of_content = unproved.iter().filter(|f| f.oracle == Oracle::Data);
    assert!(of_content.count() > 0, "{:?}", said.titles(Some("v5")));
    let blessable = unproved.iter().filter(|finding| finding.blessable);
    let blessable: Vec<_> = blessable.map(|finding| &finding.title).collect();
    assert_eq!(
        blessable, [""; 0],
        "a blessing has no replay without proofs"
    );
    assert!(!is_offered);

    // Of the schemas of all cases: a version that the engine does not make from nothing.
    let list = with_v7("INSERT INTO mounts VALUES('m','ghost','n','p',NULL,0,'2026')");
    let (_, _, said) = offered(&fixture, &list);
    let findings = said.findings(None);
    let mut titles = findings.iter().map(|finding| &*finding.title);
    let stopped = titles.position(|title| title.starts_with("a fresh v7 cannot be made: "));
    let stopped = findings[stopped.expect("the schema of v7 is judged")];
    assert!(!stopped.blessable, "no schema could be written");
    assert_eq!(stopped.step.as_deref(), Some("wuhu_v7_test"));
}

#[test]
fn data_loss_cannot_be_blessed() {
    let fixture = TestWorkspace::with_v5();
    let files = || {
        let read = |name| fixture.read(&format!("cases/v5/{name}"));
        ["case.toml", "before.sql", "after.data.sql", "summary.txt"].map(read)
    };
    let before = files();
    let refused = |list: &[Migration]| {
        let error = fixture.bless("v5", list, true).unwrap_err();
        assert!(matches!(error, Error::NotBlessable { .. }), "{error}");
        error.to_string()
    };
    // A guard stops it, or, where it does not see it, an oracle does.
    let sql = HISTORY[5].sql.replace(
        "FROM \"sessions\" ORDER BY rowid",
        "FROM \"sessions\" WHERE 0",
    );
    let error = refused(&with_v6(sql));
    assert!(
        error.starts_with(
            "case `v5` cannot be blessed, it fails: migration `wuhu_v6_mounts` was stopped"
        ),
        "{error}"
    );
    let error = refused(&with_v7(
        "INSERT INTO tool_call_status VALUES('a','x','y','z','z')",
    ));
    assert!(
        error.contains("it fails: migration `wuhu_v7_test` was stopped"),
        "{error}"
    );
    let error = refused(&with_v7(
        "INSERT INTO mounts VALUES('m','ghost','n','p',NULL,0,'2026')",
    ));
    assert!(
        error.contains("foreign_key") || error.contains("foreign key") || error.contains("fails"),
        "{error}"
    );
    // What is declared as lost must be gone.
    let mut list = HISTORY.to_vec();
    let more: &[Loss] = &[Loss::Column {
        table: "sessions",
        column: "cwd",
        why: "test",
    }];
    list[5].losses = Box::leak([list[5].losses, more].concat().into_boxed_slice());
    let error = refused(&list);
    assert!(
        error.ends_with("column `sessions.cwd` is declared as lost or moved and would still be there; its files are unchanged"),
        "{error}"
    );
    assert_eq!(files(), before);
}

#[test]
fn what_was_migrated_stays_migrated() {
    let fixture = TestWorkspace::with_v5();
    let text = fixture.read("cases/v5/before.sql");
    // Another hand has made a hole in the ledger: it is refused now.
    let text = text.replace("'wuhu_contracts_v1'", "'createSessionsAndEntries_v1'");
    fixture.write("cases/v5/before.sql", &text);
    let error = fixture.bless("v5", HISTORY, true).unwrap_err().to_string();
    assert!(
        error.starts_with("case `v5` cannot be blessed, it should be migrated and is not: "),
        "{error}"
    );
}

#[test]
fn a_before_that_was_changed_by_hand_is_accepted_with_its_sum() {
    let fixture = TestWorkspace::with_v5();
    let text = fixture
        .read("cases/v5/before.sql")
        .replace("/cwd-a", "/elsewhere");
    fixture.write("cases/v5/before.sql", &text);
    let shown = fixture.bless("v5", HISTORY, true).unwrap();
    let files: Vec<&str> = shown.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(files, ["v5/after.data.sql", "v5/case.toml", "index.toml"]);
    assert!(
        shown[0]
            .1
            .contains("cwd: TEXT '/cwd-a' → TEXT '/elsewhere'"),
        "{}",
        shown[0].1
    );
    assert!(fixture.check(HISTORY, &["v5"]).totals.is_clean());
}

#[test]
fn nobody_blesses_in_ci() {
    let fixture = TestWorkspace::with_v5();
    fixture
        .at_workspace(HISTORY, |workspace| {
            let error = bless(workspace, &case("v5"), true).unwrap_err();
            assert_eq!(
                error.to_string(),
                "`CI` is set: an expectation is accepted by a person who has seen the difference"
            );
            let error =
                release(workspace, &mut fixture.released(), Version::new(1), true).unwrap_err();
            assert!(matches!(error, Error::BlessInCi));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_released_schema_is_never_rewritten() {
    let fixture = TestWorkspace::with_v5();
    let path = fixture.path("cases/schema/v6.sql");
    fixture.write(
        "cases/schema/v6.sql",
        &fixture
            .read("cases/schema/v6.sql")
            .replace("mounts_on", "on"),
    );
    let mut released = fixture.released();
    fixture
        .at_workspace(HISTORY, |workspace| {
            // Only what is written down as it is can be released.
            let error = release(workspace, &mut released, Version::new(6), false).unwrap_err();
            assert!(matches!(error, Error::SchemaNotBlessed { .. }), "{error}");
            let new = release(workspace, &mut released, Version::new(5), false)?;
            assert_eq!(new.len(), 5);
            Ok(())
        })
        .unwrap();
    let shown = fixture.bless("v5", HISTORY, true).unwrap();
    assert_eq!(shown.len(), 1);
    assert!(
        shown[0].1.contains("+index mounts_on_sessionID"),
        "{}",
        shown[0].1
    );
    fixture
        .at_workspace(HISTORY, |workspace| {
            release(workspace, &mut released, Version::new(6), false)
        })
        .unwrap();
    // Gone, it may be written again: the migrations are those that were frozen.
    fs::remove_file(&path).unwrap();
    assert_eq!(fixture.bless("v5", HISTORY, true).unwrap().len(), 1);
    fixture.write(
        "cases/schema/v6.sql",
        &fixture
            .read("cases/schema/v6.sql")
            .replace("mounts_on", "on"),
    );
    let error = fixture.bless("v5", HISTORY, true).unwrap_err();
    assert!(matches!(error, Error::ReleasedSchema { .. }), "{error}");
}

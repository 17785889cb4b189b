//! Somebody else's migrator.

use std::time::Duration;

use golden::{Error, Event, ExternalMigrator, Hint, recorded_version};
use migrator::{Guards, Version};
use rusqlite::Connection;

use crate::suite::{HISTORY, LATER, ROWS, Said, TestWorkspace, case, history};

#[track_caller]
fn judge(fixture: &TestWorkspace, names: &[&str], command: &str) -> Said {
    let program = ExternalMigrator::new(command, Duration::from_secs(60)).unwrap();
    fixture
        .check_by(HISTORY, names, Guards::ON, Some(&program))
        .unwrap()
}

/// A program that puts another file in the place of the database.
fn replacing(fixture: &TestWorkspace, sql: &str) -> String {
    let to = fixture.path("theirs.sqlite");
    let db = fixture.database(5, ROWS);
    std::fs::rename(db, &to).unwrap();
    let conn = Connection::open(&to).unwrap();
    conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
    conn.execute_batch(HISTORY[5].sql).unwrap();
    conn.execute_batch("INSERT INTO grdb_migrations VALUES('wuhu_v6_mounts')")
        .unwrap();
    conn.execute_batch(sql).unwrap();
    format!("cp '{}' {{db}}", to.display())
}

#[test]
fn a_faithful_program_passes() {
    let fixture = TestWorkspace::with_v5();
    // Rowids that no key holds are its own affair, of tables that no migration may touch, too.
    let command = replacing(
        &fixture,
        "UPDATE sessions SET rowid = rowid + 100; UPDATE tool_call_status SET rowid = rowid + 100",
    );
    let said = judge(&fixture, &[], &command);
    assert_eq!(said.titles(Some("v5")), [""; 0]);
    assert_eq!(said.totals.passed, 1);
}

#[test]
fn a_program_that_loses_rows_fails() {
    let fixture = TestWorkspace::with_v5();
    let said = judge(
        &fixture,
        &[],
        &replacing(&fixture, "DELETE FROM session_entries WHERE id = 7"),
    );
    assert_eq!(
        said.titles(Some("v5")),
        [
            "3 not all is kept, and no migration declares it: `session_entries` 5 → 4 rows",
            "5 tables that no migration may touch are not the expected ones",
            "6 transcripts that the server could read: 3 → 2",
        ]
    );
    let db = fixture.path("left/v5/after.sqlite");
    assert_eq!(said.hints("v5"), [Hint::Check(case("v5")), Hint::Open(db)]);
}

/// Of the ledger no other oracle says more than that its rows of before are there.
#[test]
fn a_program_that_records_something_else_fails() {
    let fixture = TestWorkspace::with_v5();
    let said = judge(
        &fixture,
        &[],
        &replacing(&fixture, "INSERT INTO grdb_migrations VALUES('stranger')"),
    );
    assert_eq!(
        said.titles(Some("v5")),
        ["5 the ledger is not the expected one"]
    );
    let body = &said.findings(Some("v5"))[0].body;
    assert!(body.contains("\n+0 stranger\n"), "{body}");
}

#[test]
fn a_schema_of_the_case_itself_may_be_written_in_another_way() {
    let fixture = TestWorkspace::with_v5();
    let respelled = "PRAGMA writable_schema=ON; UPDATE sqlite_schema
        SET sql = replace(sql, '\"payload\"', 'payload') WHERE name = 'session_entries'";
    let db = fixture.database(5, &format!("{ROWS} {respelled}"));
    fixture.add("own", &db).unwrap();
    assert!(fixture.path("cases/own/after.schema.sql").exists());
    let other = "4 the schema is not that of after.schema.sql";
    let by = |sql: &str| judge(&fixture, &["own"], &replacing(&fixture, sql)).titles(Some("own"));
    assert_eq!(by(""), [""; 0]);
    assert_eq!(by("DROP INDEX mounts_on_sessionID"), [other]);
    // Of the list itself the text counts.
    assert_eq!(
        fixture.check(HISTORY, &["own"]).titles(Some("own")),
        [""; 0]
    );
    fixture.rewrite(
        "cases/own/after.schema.sql",
        ", payload BLOB",
        ", payload  BLOB",
    );
    assert_eq!(
        fixture.check(HISTORY, &["own"]).titles(Some("own")),
        [other]
    );
}

#[test]
fn a_program_may_write_the_schema_in_its_own_way() {
    let fixture = TestWorkspace::with_v5();
    let rewrite = "PRAGMA writable_schema=ON; UPDATE sqlite_schema
        SET sql = replace(replace(sql, 'CREATE TABLE', 'create  table'), 'id TEXT', '\"id\" text')
        WHERE name = 'sessions'";
    assert_eq!(
        judge(&fixture, &[], &replacing(&fixture, rewrite)).titles(Some("v5")),
        [""; 0]
    );
    let said = judge(
        &fixture,
        &[],
        &replacing(&fixture, "DROP INDEX mounts_on_sessionID"),
    );
    assert_eq!(
        said.titles(Some("v5")),
        ["4 the schema is not that of schema/v6.sql"]
    );
}

#[test]
fn settings_are_expected_to_survive() {
    let fixture = TestWorkspace::with_v5();
    let command = replacing(
        &fixture,
        "PRAGMA page_size=1024; PRAGMA auto_vacuum=1; VACUUM; PRAGMA user_version=3",
    );
    let said = judge(&fixture, &[], &command);
    assert_eq!(
        said.titles(Some("v5")),
        ["5 settings of the file have changed"]
    );
    let finding = said.findings(Some("v5"))[0];
    assert_eq!(
        finding.body,
        "page_size: 4096 → 1024\nauto_vacuum: None → Full\nuser_version: 0 → 3"
    );
    assert!(!finding.blessable, "a blessing writes no settings");
}

#[test]
fn programs_that_fail_or_do_nothing() {
    let fixture = TestWorkspace::with_v5();
    let said = judge(&fixture, &[], "echo no $(basename {db}); exit 3");
    assert_eq!(
        said.titles(Some("v5")),
        ["1 expected to be migrated: the program exited with code 3"]
    );
    assert_eq!(said.findings(Some("v5"))[0].body, "no wuhu.sqlite\n");
    let said = judge(&fixture, &[], "rm {db}");
    assert_eq!(
        said.titles(Some("v5")),
        ["1 the program ended well, but the database is gone"]
    );
    let said = judge(&fixture, &[], "echo nonsense > {db}");
    assert_eq!(
        said.titles(Some("v5")),
        ["1 the program ended well, but left no database"]
    );
    let said = judge(&fixture, &[], "true {db}");
    assert_eq!(
        said.titles(Some("v5"))[..2],
        [
            "3 column `sessions.environmentName` is declared as lost and is still there",
            "3 column `sessions.environmentType` is declared as lost and is still there",
        ]
    );
}

#[test]
fn a_program_that_does_it_again_fails() {
    let fixture = TestWorkspace::with_v5();
    let command = replacing(&fixture, "");
    let again = format!("test -e {{db}}.done && echo x >> {{db}}.done; {command}; true");
    assert_eq!(judge(&fixture, &[], &again).titles(Some("v5")), [""; 0]);
    // The second run finds what the first has made.
    let grows = format!(
        "if grep -q wuhu_v6_mounts {{db}}; then cp '{}' {{db}}; else {command}; fi",
        fixture.database(5, ROWS).display()
    );
    let said = judge(&fixture, &[], &grows);
    let title = "7 the second run changed the database (once → twice)";
    assert_eq!(said.titles(Some("v5")), [title]);
}

#[test]
fn it_is_judged_by_undamaged_cases_unless_others_are_named() {
    let fixture = TestWorkspace::with_v5();
    let hole = fixture.database(5, "DELETE FROM grdb_migrations WHERE rowid = 2");
    fixture.add("hole", &hole).unwrap();
    let ghost = "INSERT INTO session_entries VALUES(30,'ghost',NULL,'header',x'7b7d','2026')";
    fixture
        .add("orphan", &fixture.database(5, &format!("{ROWS}{ghost}")))
        .unwrap();
    let command = replacing(&fixture, "");
    let said = judge(&fixture, &[], &command);
    let skipped = said.events.iter().filter_map(|event| match event {
        Event::CaseSkipped { case, why } => Some(format!("{case}: {why}")),
        _ => None,
    });
    assert_eq!(
        skipped.collect::<Vec<_>>(),
        ["hole: expects `refused`", "orphan: its database is damaged"]
    );
    assert_eq!((said.totals.passed, said.totals.skipped), (1, 2));
    assert_eq!(
        judge(&fixture, &["hole"], "false {db}").titles(Some("hole")),
        [""; 0]
    );
    // By a byte more, by another byte, and by a file beside it.
    for change in [
        "echo >> {db}",
        "printf x | dd of={db} conv=notrunc",
        "touch {db}-x",
    ] {
        let said = judge(&fixture, &["hole"], &format!("{change}; false"));
        assert_eq!(
            said.titles(Some("hole")),
            ["1 the file, or what stands beside it, has changed; it must be left untouched"],
            "{change}"
        );
    }
    let said = judge(&fixture, &["hole"], "true {db}");
    assert_eq!(
        said.titles(Some("hole")),
        ["1 expected to be refused, was not"]
    );
}

/// What is said of a program that is at v7 by what it records.
#[track_caller]
fn at_v7(sql: &str, expected: &[&str]) {
    let fixture = TestWorkspace::with_v5();
    let v7 = format!(
        "{}; INSERT INTO grdb_migrations VALUES('{}'); {sql}",
        LATER[0].sql, LATER[0].identifier
    );
    let command = replacing(&fixture, &v7);
    let program = ExternalMigrator::new(&command, Duration::from_secs(60)).unwrap();
    let scratch = fixture.path("scratch");
    let recorded = recorded_version(&program, history(HISTORY), &scratch).unwrap();
    assert_eq!(recorded, Some(Version::new(7)));
    let list: Vec<_> = HISTORY.iter().chain(&LATER[..1]).copied().collect();
    let to = Some(history(&list));
    let said = fixture.check_to(HISTORY, &[], Guards::ON, Some(&program), to);
    assert_eq!(said.unwrap().titles(Some("v5")), expected);
}

#[test]
fn a_server_that_is_ahead_is_judged_by_its_own_version() {
    at_v7("", &[]);
    at_v7("PRAGMA journal_mode=WAL", &[]);
    at_v7(
        "DELETE FROM session_entries WHERE id = 7",
        &[
            "3 not all is kept, and no migration declares it: `session_entries` 5 → 4 rows",
            "5 the content is not what the migrations here make of it (expected → actual)",
            "6 transcripts that the server could read: 3 → 2",
        ],
    );
    at_v7(
        "INSERT INTO mounts VALUES('m','a','n','p',NULL,0,'2026','local')",
        &["5 the content is not what the migrations here make of it (expected → actual)"],
    );
    at_v7(
        "DROP INDEX mounts_on_sessionID",
        &["4 the schema is not that of a fresh v7"],
    );
}

/// A case with which the migrations here have nothing to do is one that a later release migrates.
#[test]
fn a_case_at_the_newest_version_is_judged_by_a_later_one() {
    let rows = "
        INSERT INTO sessions(id,provider,model,executionStatus,cwd,createdAt,updatedAt,headEntryID,tailEntryID)
        VALUES('a','p','m','idle','/','2026-01-01','2026-01-01',1,1);
        INSERT INTO session_entries VALUES(1,'a',NULL,'header',x'7b7d','2026-01-01')";
    let fixture = TestWorkspace::new();
    fixture.add("v6", &fixture.database(6, rows)).unwrap();
    let list: Vec<_> = HISTORY.iter().chain(&LATER[..1]).copied().collect();
    let passed = |sql: &str| {
        let v7 = format!(
            "{rows}; {}; INSERT INTO grdb_migrations VALUES('{}'); {sql}",
            LATER[0].sql, LATER[0].identifier
        );
        let theirs = fixture.path("theirs.sqlite");
        std::fs::rename(fixture.database(6, &v7), &theirs).unwrap();
        let command = format!("cp '{}' {{db}}", theirs.display());
        let program = ExternalMigrator::new(&command, Duration::from_secs(60)).unwrap();
        let to = Some(history(&list));
        let said = fixture.check_to(HISTORY, &[], Guards::ON, Some(&program), to);
        let said = said.unwrap();
        (said.totals.passed, said.totals.failed)
    };
    assert_eq!(passed(""), (1, 0));
    assert_eq!(passed("DELETE FROM session_entries"), (0, 1));
}

#[test]
fn a_server_of_no_known_release_is_named() {
    let fixture = TestWorkspace::with_v5();
    let command = replacing(&fixture, "INSERT INTO grdb_migrations VALUES('wuhu_v99')");
    let program = ExternalMigrator::new(&command, Duration::from_secs(60)).unwrap();
    let scratch = fixture.path("scratch");
    let error = recorded_version(&program, history(HISTORY), &scratch).unwrap_err();
    assert!(matches!(error, Error::UnknownRelease { .. }), "{error}");
    for nothing in ["true {db}", "false {db}", "rm {db}", "echo x > {db}"] {
        let program = ExternalMigrator::new(nothing, Duration::from_secs(60)).unwrap();
        let recorded = recorded_version(&program, history(HISTORY), &scratch).unwrap();
        assert_eq!(recorded, None, "{nothing}");
    }
}

#[test]
fn a_table_with_the_name_of_a_copy_is_for_those_who_ask() {
    let fixture = TestWorkspace::with_v5();
    let sql = format!("{ROWS} CREATE TABLE _sessions_new(a)");
    fixture.add("copy", &fixture.database(5, &sql)).unwrap();
    let command = replacing(&fixture, "");
    let said = judge(&fixture, &[], &command);
    assert_eq!((said.totals.passed, said.totals.skipped), (1, 1));
    assert_eq!(said.totals.versions[&Some(Version::new(5))], 1);
    assert_eq!(said.totals.kept_rows, 13);
    assert_eq!(judge(&fixture, &["copy"], &command).totals.failed, 1);
}

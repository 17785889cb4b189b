//! Folders of cases in which something is missing, extra, changed or stale.

use std::fs;
use std::num::NonZeroUsize;

use golden::{
    Check, Error, Event, Hint, IndexScope, Workspace, check as check_cases, release, select,
};
use migrator::{Guards, Migration, Version};

use crate::suite::{HISTORY, ROWS, TestWorkspace, case, history, with_v6, with_v7};

/// What is said about the case `v5` after a change to its folder.
#[track_caller]
fn check(change: impl Fn(&TestWorkspace), expected: &[&str]) {
    let fixture = TestWorkspace::with_v5();
    change(&fixture);
    let said = fixture.check(HISTORY, &["v5"]);
    assert_eq!(said.titles(Some("v5")), expected);
    assert_eq!(said.totals.failed, usize::from(!expected.is_empty()));
}

#[test]
fn missing_empty_and_extra_files() {
    let gone = |name: &'static str| {
        move |fixture: &TestWorkspace| fs::remove_file(fixture.path("cases/v5").join(name)).unwrap()
    };
    check(gone("after.data.sql"), &["9 after.data.sql is missing"]);
    check(gone("summary.txt"), &["9 summary.txt is missing"]);
    check(gone("before.sql"), &["9 before.sql is missing"]);
    check(
        |fixture| fixture.write("cases/v5/summary.txt", ""),
        &["9 summary.txt is empty"],
    );
    check(
        |fixture| fixture.write("cases/v5/notes.txt", "x"),
        &["9 `notes.txt` is no file of the case: case.toml does not list it"],
    );
    check(
        |fixture| {
            let all = fixture.read("cases/v5/case.toml");
            fixture.write(
                "cases/v5/case.toml",
                &format!("{all}\"a.txt\" = \"{}\"\n", "0".repeat(64)),
            );
        },
        &["9 case.toml lists `a.txt`, which is no file of such a case"],
    );
    check(
        |fixture| fixture.write("cases/v5/after.schema.sql", ""),
        &[
            "9 `after.schema.sql` is no file of the case: case.toml does not list it",
            "4 the schema is not that of after.schema.sql",
        ],
    );
}

#[test]
fn files_changed_by_hand() {
    check(
        |fixture| {
            let text = fixture
                .read("cases/v5/before.sql")
                .replace("/cwd-a", "/elsewhere");
            fixture.write("cases/v5/before.sql", &text);
        },
        &[
            "9 before.sql is not the file whose SHA-256 case.toml lists",
            "5 the content is not that of after.data.sql (expected → actual)",
        ],
    );
    check(
        |fixture| fixture.rewrite("cases/v5/summary.txt", "sessions ", "session  "),
        &["9 summary.txt says something else"],
    );
    check(
        |fixture| fixture.rewrite("cases/v5/after.data.sql", "/cwd-a", "/elsewhere"),
        &["5 the content is not that of after.data.sql (expected → actual)"],
    );
    check(
        |fixture| {
            let text = fixture.read("cases/v5/after.data.sql");
            let (_, digest) = text.split_once("rows 5, sha256 ").unwrap();
            fixture.rewrite("cases/v5/after.data.sql", &digest[..64], &"0".repeat(64));
        },
        &["5 tables that no migration may touch are not the expected ones"],
    );
    check(
        |fixture| fixture.rewrite("cases/v5/after.data.sql", "COMMIT;", "ROLLBACK;"),
        &["5 after.data.sql does not load: line 27: expected `COMMIT;`"],
    );
    check(
        |fixture| fixture.rewrite("cases/v5/before.sql", "COMMIT;", ""),
        &[
            "9 the case is not the one of index.toml: another before.sql",
            "9 before.sql does not load: line 92: a dump has no such line here",
        ],
    );
}

#[test]
fn a_case_that_cannot_be_read_is_a_finding() {
    let fixture = TestWorkspace::with_v5();
    fixture.rewrite("cases/v5/case.toml", "format = 1", "format = 7");
    let said = fixture.check(HISTORY, &["v5"]);
    let path = fixture.path("cases/v5/case.toml");
    let title = format!(
        "9 `{}`: format 7 is not known; this program reads format 1",
        path.display()
    );
    assert_eq!(said.titles(Some("v5")), [title]);
    assert_eq!(said.hints("v5"), [Hint::Check(case("v5"))]);
}

#[test]
fn an_open_case_fails_until_it_is_blessed() {
    let fixture = TestWorkspace::with_v5();
    for file in ["after.data.sql", "summary.txt"] {
        fs::remove_file(fixture.path("cases/v5").join(file)).unwrap();
    }
    let text = fixture.read("cases/v5/case.toml");
    let text = text
        .replace("\"settled\"", "\"open\"")
        .replace("[expect]\nverdict = \"migrated\"\n", "");
    let text: Vec<&str> = text
        .lines()
        .filter(|l| !l.contains("after.data") && !l.contains("summary"))
        .collect();
    fixture.write("cases/v5/case.toml", &text.join("\n"));
    let said = fixture.check(HISTORY, &["v5"]);
    assert_eq!(
        said.titles(Some("v5")),
        [
            "9 the case is open: it has no expectation yet",
            "9 the case is not the one of index.toml: verdict migrated → open",
        ]
    );
    assert!(said.hints("v5").contains(&Hint::Bless(case("v5"))));
    fixture.bless("v5", HISTORY, true).unwrap();
    assert!(fixture.check(HISTORY, &["v5"]).totals.is_clean());
}

#[test]
fn refusals_are_kept_to_the_letter() {
    let fixture = TestWorkspace::new();
    let hole = "DELETE FROM grdb_migrations WHERE identifier = 'wuhu_contracts_v1'";
    fixture.add("hole", &fixture.database(5, hole)).unwrap();
    assert!(fixture.check(HISTORY, &["hole"]).totals.is_clean());
    let toml = fixture.read("cases/hole/case.toml");
    assert!(
        toml.contains("`{db}` was not migrated and is unchanged"),
        "{toml}"
    );
    fixture.write(
        "cases/hole/case.toml",
        &toml.replace("is unchanged", "is as it was"),
    );
    let said = fixture.check(HISTORY, &["hole"]);
    assert_eq!(said.titles(Some("hole")), ["1 refused with another text"]);
    fixture.write("cases/hole/case.toml", &toml);
    let summary = fixture.read("cases/hole/summary.txt");
    fixture.rewrite("cases/hole/summary.txt", "refused", "stopped");
    let said = fixture.check(HISTORY, &["hole"]);
    assert_eq!(
        said.titles(Some("hole")),
        ["9 summary.txt says something else"]
    );
    fixture.write("cases/hole/summary.txt", &summary);
    // What nothing would be compared with.
    let schema = "CREATE TABLE t(a);\n";
    fixture.write("cases/hole/after.schema.sql", schema);
    let sum = golden::sha256(schema.as_bytes());
    let listed = format!("{toml}\"after.schema.sql\" = \"{sum}\"\n");
    fixture.write("cases/hole/case.toml", &listed);
    let said = fixture.check(HISTORY, &["hole"]);
    assert_eq!(
        said.titles(Some("hole")),
        ["9 case.toml lists `after.schema.sql`, which is no file of such a case"]
    );

    fixture.add("good", &fixture.database(5, ROWS)).unwrap();
    let toml = fixture.read("cases/good/case.toml");
    fixture.write(
        "cases/good/case.toml",
        &toml.replace("\"migrated\"", "\"nothing\""),
    );
    let said = fixture.check(HISTORY, &["good"]);
    assert_eq!(
        said.titles(Some("good")),
        [
            "9 case.toml lists `after.data.sql`, which is no file of such a case",
            "9 the case is not the one of index.toml: verdict migrated → nothing",
            "1 went to v6, expected that there is nothing to do",
        ]
    );
}

#[test]
fn a_version_changed_by_hand() {
    let fixture = TestWorkspace::with_v5();
    let text = fixture.read("cases/v5/case.toml");
    fixture.write(
        "cases/v5/case.toml",
        &text.replace("version = \"v5\"", "version = \"v4\""),
    );
    let titles = fixture.check(HISTORY, &["v5"]).titles(Some("v5"));
    for title in [
        "9 the case is not the one of index.toml: version v5 → v4",
        "1 migrated from v5 to v6, expected from v4 to v6",
    ] {
        assert!(titles.contains(&title.to_owned()), "{titles:?}");
    }
}

/// What a new version brings to a case with which there was nothing to do.
#[test]
fn a_case_of_the_newest_version_until_now() {
    let fixture = TestWorkspace::new();
    fixture.add("v6", &fixture.database(6, "")).unwrap();
    assert_eq!(fixture.check(HISTORY, &["v6"]).titles(Some("v6")), [""; 0]);
    let said = fixture.check(&with_v7("CREATE TABLE note(x)"), &["v6"]);
    assert_eq!(
        said.titles(Some("v6")),
        ["1 went to v7, expected that there is nothing to do"]
    );
    assert!(said.hints("v6").contains(&Hint::Bless(case("v6"))));
}

#[test]
fn the_goldens_as_a_whole() {
    let fixture = TestWorkspace::with_v5();
    for version in 1..5 {
        fixture
            .add(&format!("v{version}"), &fixture.database(version, ""))
            .unwrap();
    }
    let clean = fixture.check(HISTORY, &[]);
    assert_eq!(clean.titles(None), [""; 0]);
    assert!(clean.totals.is_clean() && clean.totals.passed == 5);

    fs::remove_dir_all(fixture.path("cases/v3")).unwrap();
    fs::remove_file(fixture.path("cases/schema/v2.sql")).unwrap();
    fixture.write("cases/schema/v9.sql", "x");
    fixture.write("cases/notes.txt", "x");
    fixture.write("cases/README.md", "x");
    fs::create_dir(fixture.path("cases/Upper")).unwrap();
    let schema = fixture.read("cases/schema/v1.sql");
    fixture.write("cases/schema/v1.sql", &format!("-- v1\n{schema}"));
    fixture.write("cases/schema/v4.sql", "CREATE");
    let said = fixture.check(HISTORY, &[]);
    assert_eq!(
        said.titles(None),
        [
            "9 schema/v1.sql is not in the form that golden-bless writes",
            "9 schema/v4.sql does not load: could not make a schema in a throw-away database: incomplete input: Error code 1: SQL logic error",
            "9 `Upper` is neither a case nor the schemas",
            "9 `notes.txt` is neither a case nor the schemas",
            "9 schema/v2.sql is missing",
            "9 `schema/v9.sql` belongs to no version",
            "9 no case is a v3 database",
            "9 1 case of index.toml is gone",
        ]
    );
    assert_eq!(
        said.titles(Some("v1")),
        ["4 there is no usable schema/v2.sql to compare with"]
    );
    // One case is judged for itself.
    assert_eq!(
        fixture.check(HISTORY, &["v5"]).titles(None).len(),
        2,
        "what is wrong with the schemas"
    );
}

#[test]
fn released_migrations_are_frozen() {
    let fixture = TestWorkspace::with_v5();
    let mut released = fixture.released();
    fixture
        .at_workspace(HISTORY, |workspace| {
            release(workspace, &mut released, Version::new(6), false)
        })
        .unwrap();
    let list = with_v6(format!("{} -- changed", HISTORY[5].sql));
    let about = |list: &[Migration]| {
        let titles = fixture.check(list, &[]).titles(None);
        titles
            .into_iter()
            .filter(|title| title.contains("released"))
            .collect::<Vec<_>>()
    };
    assert_eq!(about(HISTORY), [""; 0]);
    assert_eq!(
        about(&list),
        ["9 migration `wuhu_v6_mounts` is released and has changed"]
    );
}

/// By which identifier, the file of its schema says: a list that records another is told apart from it.
#[test]
fn a_version_is_recorded_as_its_schema_says() {
    let fixture = TestWorkspace::with_v5();
    let mut list = HISTORY.to_vec();
    list[5].identifier = "wuhu_v6_other";
    let said = fixture.check(&list, &["v5"]);
    assert_eq!(
        said.titles(None),
        ["9 schema/v6.sql says `wuhu_v6_mounts`, and the migration records `wuhu_v6_other`"]
    );
    assert_eq!(
        said.titles(Some("v5")),
        ["5 the ledger is not the expected one"]
    );
}

/// Of a case alone it is said, too, and what could not be blessed is not offered.
#[test]
fn nothing_is_blessed_by_a_released_migration_that_changed() {
    let fixture = TestWorkspace::with_v5();
    let list = with_v6(
        HISTORY[5]
            .sql
            .replace("  cwd TEXT,", "  cwd TEXT DEFAULT 'x',"),
    );
    let offered = |fixture: &TestWorkspace| {
        let said = fixture.check(&list, &["v5"]);
        let is_offered = said.hints("v5").contains(&Hint::Bless(case("v5")));
        (said.titles(None), is_offered)
    };
    assert_eq!(offered(&fixture), (vec![], true));
    let mut released = fixture.released();
    let freeze =
        |workspace: &Workspace<'_>| release(workspace, &mut released, Version::new(6), false);
    fixture.at_workspace(HISTORY, freeze).unwrap();
    let cause = "migration `wuhu_v6_mounts` is released and has changed";
    assert_eq!(offered(&fixture), (vec![format!("9 {cause}")], false));
    let error = fixture.bless("v5", &list, true).unwrap_err();
    assert_eq!(error.to_string(), format!("{cause}; nothing was written"));
    assert_eq!(error.remedy(), Some(golden::Remedy::NextVersion));
}

/// Those of other cases may still be looked into while one is judged; what is no such folder is left alone.
#[test]
fn a_check_of_all_cases_removes_what_earlier_ones_left() {
    let fixture = TestWorkspace::with_v5();
    for folder in ["left/gone", "left/own"] {
        fs::create_dir_all(fixture.path(folder)).unwrap();
    }
    fixture.write("left/gone/diff.txt", "");
    fixture.write("left/gone/before.sqlite", "");
    fixture.write("left/own/notes.txt", "");
    let is_there = |name| fixture.path("left").join(name).exists();
    fixture.check(HISTORY, &["v5"]);
    assert!(is_there("gone") && is_there("own"));
    fixture.check(HISTORY, &[]);
    assert!(!is_there("gone") && is_there("own"));
}

#[test]
fn nothing_to_judge_is_an_error() {
    let fixture = TestWorkspace::new();
    let check = |names: &[&str]| match fixture.check_by(HISTORY, names, Guards::ON, None) {
        Ok(_) => panic!("judged"),
        Err(error) => {
            let remedy = error.remedy().map(|remedy| format!(" ({remedy:?})"));
            let text = error.to_string() + &remedy.unwrap_or_default();
            text.replace(&fixture.path("cases").display().to_string(), "DIR")
        }
    };
    assert_eq!(check(&[]), "`DIR` holds no case (AddCase)");
    assert_eq!(check(&["a"]), "there is no case `a`; there is none");
    fixture.add("b", &fixture.database(5, ROWS)).unwrap();
    assert_eq!(check(&["a"]), "there is no case `a`; there is `b`");
    fs::remove_dir_all(fixture.path("cases/schema")).unwrap();
    assert_eq!(
        check(&[]),
        "`DIR` has no folder `schema` with the schema of each version (BlessCase)"
    );
    fs::remove_dir_all(fixture.path("cases")).unwrap();
    assert_eq!(check(&[]), "there is no folder of cases `DIR`");
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let fixture = TestWorkspace::with_v5();
    // A file where the folder should be: not even root can write there.
    fixture.write("left", "in the way");
    fixture.rewrite("cases/v5/after.data.sql", "/cwd-a", "/elsewhere");
    let said = fixture.check(HISTORY, &["v5"]);
    let error = said.events.iter().find_map(|event| match event {
        Event::CaseStopped { error, .. } => Some(error.to_string()),
        Event::CaseFinished { report, .. } => report
            .artifacts
            .as_ref()
            .and_then(|left| left.error.as_ref())
            .map(ToString::to_string),
        _ => None,
    });
    let path = fixture.path("left/v5");
    let expected = format!(
        "`{}` could not be written; what was there is unchanged",
        path.display()
    );
    assert_eq!(error, Some(expected));
}

#[test]
fn events_come_in_the_order_of_the_cases() {
    let fixture = TestWorkspace::with_v5();
    for version in 1..5 {
        fixture
            .add(&format!("v{version}"), &fixture.database(version, ""))
            .unwrap();
    }
    let said = fixture.check(HISTORY, &[]);
    let heard = said.events.iter().filter_map(|event| match event {
        Event::CaseStarted { case, .. } => Some(format!("{case}")),
        Event::StepApplied { case, version, .. } => Some(format!("{case}>{version}")),
        Event::CaseFinished { case, .. } => Some(format!("{case}.")),
        _ => None,
    });
    assert_eq!(
        heard.collect::<Vec<_>>().join(" "),
        "v1 v1>v2 v1>v3 v1>v4 v1>v5 v1>v6 v1. v2 v2>v3 v2>v4 v2>v5 v2>v6 v2. \
         v3 v3>v4 v3>v5 v3>v6 v3. v4 v4>v5 v4>v6 v4. v5 v5>v6 v5."
    );
    let asked = [case("v4"), case("v2"), case("v4")];
    assert_eq!(
        select(&fixture.path("cases"), &asked).unwrap(),
        [case("v2"), case("v4")]
    );
    assert!(matches!(
        select(&fixture.path("cases"), &[case("v9")]),
        Err(Error::UnknownCase { .. })
    ));
}

#[test]
fn the_first_failure_may_be_the_last_case() {
    let fixture = TestWorkspace::with_v5();
    fixture.add("w5", &fixture.database(5, ROWS)).unwrap();
    fixture.rewrite("cases/v5/summary.txt", "sessions ", "session  ");
    let judged = |fail_fast: bool| {
        let options = Check {
            cases: &fixture.path("cases"),
            names: &[],
            history: history(HISTORY),
            released: &fixture.released(),
            index: IndexScope::Project,
            scratch: &fixture.path("scratch"),
            artifacts: &fixture.path("left"),
            guards: Guards::ON,
            with: None,
            rescue: false,
            matrix: false,
            to: None,
            fail_fast,
            threads: NonZeroUsize::MIN,
        };
        let totals = check_cases(&options, &mut |_| {}).unwrap();
        (totals.failed, totals.passed, totals.suite_findings > 0)
    };
    assert_eq!(judged(false), (1, 1, true));
    assert_eq!(judged(true), (1, 0, false));
}

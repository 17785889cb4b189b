//! Captured cases: the recognizer judges each of their files, and blessing keeps `survivors.txt`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use golden::{
    CaptureCounts, CaptureFacts, CaseState, ComparedDraft, Draft, Error, Original, RecognizedDraft,
    Workspace,
};
use migrator::{History, InspectOptions, Version};
use rusqlite::types::ValueRef;

use crate::suite::{HISTORY, LATER, TestWorkspace, with_v6};

/// Rows in the closed language.
const ROWS: &str = "
    INSERT INTO sessions(rowid,id,provider,model,executionStatus,environmentName,environmentType,
      environmentPath,cwd,createdAt,updatedAt,sessionType)
    VALUES (2,'x','openai','gpt-5','idle','xxxxxxxx','local','/','/','2000-01-01 00:00:00.000',
      '2000-01-01 00:00:00.001','coding');
    INSERT INTO session_entries VALUES
      (2,'x',NULL,'header',CAST('{\"type\":\"header\",\"payload\":{\"key-1\":\"xxxxxxxx\"}}' AS BLOB),
       '2000-01-01 00:00:00.000');";

const MANIFEST: &str = "format = 1
about = \"captured\"
origin = \"captured\"
state = \"open\"
version = \"v5\"

[settings]
page_size = 4096
encoding = \"UTF-8\"
journal_mode = \"delete\"
auto_vacuum = \"none\"

[sha256]
";

/// What a capture of this database says of it.
fn facts(db: &Path, scratch: &Path) -> CaptureFacts {
    let history = crate::suite::history(HISTORY);
    let options = InspectOptions {
        history,
        scratch,
        busy: Duration::ZERO,
        interrupt: None,
    };
    let seen = migrator::inspect(db, &options).unwrap();
    let counts = CaptureCounts {
        rows: &[("session_entries", 1682), ("sessions", 1)],
        shapes: Some((336, 608)),
        lone_texts: (80, 99),
        lone_json_cells: (20, 265),
        lone_json_words: (51, 265),
        renamed: 0,
        left_out: 0,
    };
    let outcome = || "migrated from v5 to v6".to_owned();
    CaptureFacts::new(&seen, &counts, [outcome(), outcome()], history)
}

fn of_rows(fixture: &TestWorkspace) -> CaptureFacts {
    facts(&fixture.database(5, ROWS), &fixture.path("scratch"))
}

/// With the open case `c`.
fn open() -> TestWorkspace {
    let fixture = TestWorkspace::with_v5();
    let db = fixture.database(5, ROWS);
    let conn = rusqlite::Connection::open(&db).unwrap();
    let mut before = Vec::new();
    canon::dump(&conn, &mut before).unwrap();
    fs::create_dir(fixture.path("cases/c")).unwrap();
    let facts = facts(&db, &fixture.path("scratch"));
    fixture.write("cases/c/capture.toml", &facts.to_text());
    fixture.write("cases/c/before.sql", &String::from_utf8(before).unwrap());
    fixture.write("cases/c/case.toml", MANIFEST);
    fixture
}

fn settled() -> TestWorkspace {
    let fixture = open();
    fixture.bless("c", HISTORY, true).unwrap();
    fixture
}

#[test]
fn an_open_case_fails_until_it_is_blessed() {
    let fixture = open();
    let titles = fixture.check(HISTORY, &["c"]).titles(Some("c"));
    assert_eq!(
        titles,
        [
            "9 the case is open: it has no expectation yet",
            "9 REVIEW.md is missing",
            "9 case.toml lists no SHA-256 of before.sql",
            "9 case.toml lists no SHA-256 of capture.toml",
            "9 report.md is missing",
            "9 survivors.txt is missing",
        ]
    );
    let shown = fixture.bless("c", HISTORY, true).unwrap();
    let files: Vec<&str> = shown.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        files,
        [
            "c/after.data.sql",
            "c/summary.txt",
            "c/survivors.txt",
            "c/REVIEW.md",
            "c/report.md",
            "c/case.toml",
            "index.toml"
        ]
    );
    let said = fixture.check(HISTORY, &["c"]);
    assert_eq!(said.titles(Some("c")), [""; 0]);
    let text = fixture.read("cases/c/case.toml");
    let manifest = golden::Manifest::parse(&text).unwrap();
    assert_eq!(
        (manifest.state, manifest.version),
        (CaseState::Settled, Some(Version::new(5)))
    );
    assert!(text.contains("\"REVIEW.md\" = "), "{text}");
    assert!(
        fixture
            .read("cases/c/survivors.txt")
            .contains("sessions.model: gpt-5 1\n")
    );
    assert_eq!(fixture.bless("c", HISTORY, false).unwrap(), []);
}

/// What oracle 8 says after a change to one file of the case, with `*` for where Anna stands.
#[track_caller]
fn leaks(file: &str, from: &str, to: &str, expected: &[&str]) {
    let fixture = settled();
    fixture.rewrite(&format!("cases/c/{file}"), from, to);
    let check = fixture.check(HISTORY, &["c"]);
    let titles = check.titles(Some("c"));
    let said: Vec<&String> = titles
        .iter()
        .filter(|title| title.starts_with('8'))
        .collect();
    let text = fixture.read(&format!("cases/c/{file}"));
    let place = (1..).zip(text.lines()).find_map(|(number, line)| {
        let (before, _) = line.split_once("Anna")?;
        Some(format!("{number}:{}", before.chars().count() + 1))
    });
    let place = place.unwrap_or_default();
    let expected: Vec<String> = expected
        .iter()
        .map(|title| title.replace('*', &place))
        .collect();
    assert_eq!(said, expected.iter().collect::<Vec<_>>(), "{file}");
    // No other oracle quotes it either.
    let quotes = |text: &str| text.contains("Anna");
    let quoting: Vec<_> = check
        .findings(Some("c"))
        .into_iter()
        .filter(|found| quotes(&found.title) || quotes(&found.body))
        .collect();
    assert!(quoting.is_empty(), "{quoting:?}");
}

#[test]
fn a_word_in_any_file_is_found_and_not_quoted() {
    let stale = "8 survivors.txt is not what before.sql holds";
    let model = "no word of the list, 4 bytes, in sessions.model";
    let made = "is not what before.sql, case.toml and capture.toml say";
    leaks(
        "before.sql",
        "'gpt-5'",
        "'Anna'",
        &[
            &format!("8 before.sql:* {model}"),
            stale,
            &format!("8 REVIEW.md {made}"),
            &format!("8 report.md {made}"),
        ],
    );
    leaks(
        "after.data.sql",
        "'gpt-5'",
        "'Anna'",
        &[&format!("8 after.data.sql:* {model}")],
    );
    leaks(
        "summary.txt",
        "tables added:",
        "tables of Anna:",
        &["8 summary.txt:* no word of the list, 4 bytes"],
    );
    leaks(
        "REVIEW.md",
        "What remains",
        "What Anna",
        &[
            "8 REVIEW.md:* no word of the list, 4 bytes",
            &format!("8 REVIEW.md {made}"),
        ],
    );
    leaks(
        "report.md",
        "of 2 thousand",
        "of 3 thousand",
        &[&format!("8 report.md {made}")],
    );
    leaks(
        "capture.toml",
        "2 thousand",
        "1682",
        &["8 capture.toml is not written as `capture` writes it"],
    );
    leaks("survivors.txt", "gpt-5 1", "gpt-5 2", &[stale]);
    let fixture = settled();
    let text = fixture
        .read("cases/c/case.toml")
        .replace("\"captured\"\norigin", "\"of Anna\"\norigin");
    fixture.write("cases/c/case.toml", &text);
    let said = fixture.check(HISTORY, &["c"]).titles(Some("c"));
    assert_eq!(said, ["8 case.toml:2:13 no word of the list, 4 bytes"]);
}

/// Numbers are words of the list: a manifest has few of them.
#[test]
fn a_manifest_holds_no_number_of_somebody() {
    let said = |from: &str, to: &str| {
        let fixture = settled();
        let text = fixture.read("cases/c/case.toml");
        assert!(text.contains(from), "{text}");
        fixture.write("cases/c/case.toml", &text.replace(from, to));
        let mut titles = fixture.check(HISTORY, &["c"]).titles(Some("c"));
        titles.retain(|title| title.starts_with('8'));
        titles
    };
    let about = |about: &str| said("about = \"captured\"", &format!("about = \"{about}\""));
    assert_eq!(about("captured 123 and 456"), [""; 0]);
    assert_eq!(
        about("captured 123 and 4567"),
        ["8 case.toml: `about` has more than 6 digits"]
    );
    assert_eq!(
        said("version = \"v5\"", "version = \"v99\""),
        ["8 case.toml: `version` is none that there is"]
    );
}

/// Each value of `capture.toml` that has a closed form, with another: written as a capture writes it.
#[test]
fn what_no_capture_says_of_its_original() {
    let fixture = settled();
    let (facts, manifest) = (
        fixture.read("cases/c/capture.toml"),
        fixture.read("cases/c/case.toml"),
    );
    let titles = |from: &str, to: &str| {
        fixture.rewrite("cases/c/capture.toml", from, to);
        let titles = fixture.check(HISTORY, &["c"]).titles(Some("c"));
        fixture.write("cases/c/capture.toml", &facts);
        fixture.write("cases/c/case.toml", &manifest);
        titles
    };
    let version = env!("CARGO_PKG_VERSION");
    let original = "original = \"migrated from v5 to v6\"";
    let golden = "golden = \"migrated from v5 to v6\"";
    let damage = "damage = [\"1 session whose entries are not one chain from head to tail\"]";
    for (from, to) in [
        ("format = 3", "format = 2"),
        (&*format!("tool = \"{version}\""), "tool = \"Anna\""),
        (version, "200.0.0"),
        (version, "00.1.0"),
        (version, &format!("{version}.17")),
        ("kind = \"a Wuhu database at v5\"", "kind = \"Anna\""),
        (
            "kind = \"a Wuhu database at v5",
            "kind = \"a Wuhu database at v78",
        ),
        (original, "original = \"Anna\""),
        (original, "original = \"refused: Anna\""),
        (original, "original = \"failed: Anna\""),
        (
            original,
            "original = \"failed at Anna: a statement failed\"",
        ),
        (original, "original = \"failed at wuhu_v6_mounts: Anna\""),
        (original, "original = \"migrated from Anna to v6\""),
        (original, "original = \"migrated from v5 to v78\""),
        (original, "original = \"migrated from v05 to v6\""),
        (golden, "golden = \"Anna\""),
        ("shapes_covered = 55", "shapes_covered = 155"),
        ("lone_texts = 80", "lone_texts = 180"),
        ("lone_json_cells = 7", "lone_json_cells = 107"),
        ("lone_json_words = 19", "lone_json_words = 119"),
        (damage, "damage = [\"Anna\"]"),
        (
            damage,
            "damage = [\"1 row of `sessions` whose `id` is Anna\"]",
        ),
        ("\nsession_entries = ", "\nanna = "),
    ] {
        let key = from.trim_start().split_once(" = ");
        let key = key.map_or("tool", |(key, _)| key);
        let key = if key == "session_entries" {
            "rows"
        } else {
            key
        };
        let expected = format!("8 capture.toml: `{key}` is what no capture writes");
        assert!(titles(from, to).contains(&expected), "{from} → {to}");
    }
    // What one writes of another original; its texts are others, too.
    for (from, to) in [
        ("at v5", "that was reset"),
        (
            original,
            "original = \"failed at wuhu_v6_mounts: a proof stopped it\"",
        ),
        (
            golden,
            "golden = \"migrated from v5 to v6, 2 rows put right or set aside\"",
        ),
        (
            damage,
            "damage = [\"20 rows of `sessions` whose `id` is NULL\", \"1 session without a header\"]",
        ),
    ] {
        let expected = ["8 report.md is not what before.sql, case.toml and capture.toml say"];
        assert_eq!(titles(from, to), expected, "{from} → {to}");
    }
}

#[test]
fn what_is_somebodys_cannot_be_blessed() {
    let fixture = open();
    let text = fixture
        .read("cases/c/before.sql")
        .replace("'gpt-5'", "'Anna'");
    fixture.write("cases/c/before.sql", &text);
    let Err(error @ Error::NotPublic { .. }) = fixture.bless("c", HISTORY, true) else {
        panic!("blessed");
    };
    let said = error.to_string();
    assert!(said.contains("after.data.sql:"), "{said}");
    assert!(!said.contains("Anna"), "{said}");
}

#[test]
fn statements_of_every_version_are_known() {
    let history = History::new(HISTORY).unwrap();
    let known = golden::public_terms(&history).unwrap();
    let check = |sql: &str| {
        let mut report = anonymizer::recognizer::Recognition::default();
        let text = format!("{sql};\n");
        anonymizer::recognizer::recognize_schema(&mut text.as_bytes(), &known, &mut report)
            .unwrap();
        (
            report.total,
            report.survivors.to_text().contains("1 of known versions"),
        )
    };
    for version in 1..=6 {
        let fixture = TestWorkspace::with_v5();
        let conn = rusqlite::Connection::open(fixture.database(version, "")).unwrap();
        for object in sqlite_facts::objects(&conn).unwrap() {
            assert_eq!(check(&object.sql), (0, true), "{}", object.sql);
        }
    }
    // v8, which is never applied.
    let fixture = TestWorkspace::with_v5();
    let conn = rusqlite::Connection::open(fixture.database(6, "")).unwrap();
    for later in LATER.iter() {
        conn.execute_batch(later.sql).unwrap();
    }
    for object in sqlite_facts::objects(&conn).unwrap() {
        assert_eq!(check(&object.sql), (0, true), "{}", object.sql);
    }
    assert_eq!(
        check("CREATE TABLE \"_wuhu_set_aside_sessions\" (\"_wuhu_rowid\", \"id\")"),
        (0, false)
    );
}

/// A golden of a version with this content, as a capture fills it.
fn drafted(
    fixture: &TestWorkspace,
    workspace: &Workspace<'_>,
    sql: &str,
    name: &str,
) -> Result<Draft, Error> {
    let db = fixture.database(5, sql);
    let conn = rusqlite::Connection::open(&db).unwrap();
    let mut text = Vec::new();
    canon::dump(&conn, &mut text).unwrap();
    let original = Original {
        db: &db,
        conn: &conn,
        history: workspace.history,
        scratch: workspace.scratch,
    };
    let golden = original.golden(None, &mut |_, golden| {
        canon::load(&mut &*text, golden).unwrap();
        Ok::<_, Error>(())
    })?;
    let draft = Draft::new(&golden, Some(&name.parse().unwrap()), Some(Version::new(5)));
    fs::remove_file(workspace.scratch.join("golden-1.sqlite")).unwrap();
    draft
}

/// Compared with a source of one cell, NULL.
fn compared(draft: RecognizedDraft) -> Result<ComparedDraft, Error> {
    draft.compare(|see| {
        see(ValueRef::Null);
        Ok(())
    })
}

#[test]
fn a_file_on_which_the_migration_fails_becomes_an_open_case() {
    let fixture = TestWorkspace::with_v5();
    let fails = format!(
        "{} INSERT INTO mounts(id) SELECT 'a' FROM session_entries;",
        HISTORY[5].sql
    );
    let list = with_v6(fails);
    fixture
        .at_workspace(&list, |workspace| {
            let facts = of_rows(&fixture);
            let draft = drafted(&fixture, workspace, ROWS, "v5-damage")?;
            let draft = compared(draft.recognize(workspace, &facts)?)?;
            let why = draft.open_because().unwrap();
            assert!(why.contains("wuhu_v6_mounts"), "{why}");
            let case = draft.complete();
            let names: Vec<&str> = case.files().map(|(name, _)| name).collect();
            assert_eq!(
                names,
                [
                    "REVIEW.md",
                    "before.sql",
                    "capture.toml",
                    "case.toml",
                    "report.md",
                    "survivors.txt"
                ]
            );
            let staging = fixture.path("staging");
            case.stage(&staging, &|step| step())?;
            golden::move_all(&[(staging, fixture.path("cases/v5-damage"))])
        })
        .unwrap();
    let manifest = golden::Manifest::parse(&fixture.read("cases/v5-damage/case.toml")).unwrap();
    assert_eq!(manifest.state, CaseState::Open);
    let said = fixture.check(&list, &["v5-damage"]);
    assert_eq!(
        said.titles(Some("v5-damage")),
        [
            "9 the case is open: it has no expectation yet",
            "1 step v6 failed: migration `wuhu_v6_mounts` failed and was rolled back; the database is as it was",
        ]
    );
}

const UUID: &str = "00000000-0201-4171-8e9c-6aafe5626d7a";

/// What each stage says of a leak; the stage after is not reached.
#[test]
fn a_draft_with_a_leak_cannot_be_written() {
    let fixture = TestWorkspace::with_v5();
    let leaks = ROWS.replace("'gpt-5'", "'Anna'");
    let facts = of_rows(&fixture);
    let refused = |result: Result<(), Error>| result.unwrap_err().to_string();
    let by_recognizer = fixture.at_workspace(HISTORY, |workspace| {
        let draft = drafted(&fixture, workspace, &leaks, "v5-leak")?;
        draft.recognize(workspace, &facts).map(drop)
    });
    let said = refused(by_recognizer);
    assert!(
        said.contains("no word of the list, 4 bytes, in sessions.model") && !said.contains("Anna"),
        "{said}"
    );

    let same = |see: &mut (dyn FnMut(ValueRef<'_>) + Send)| {
        // Its last group alone: a whole one would be another golden's.
        see(ValueRef::Text(&UUID.as_bytes()[20..]));
        Ok::<_, Error>(())
    };
    let by_comparison = fixture.at_workspace(HISTORY, |workspace| {
        let sql = ROWS.replace("'x'", &format!("'{UUID}'"));
        let draft =
            drafted(&fixture, workspace, &sql, "v5-overlap")?.recognize(workspace, &facts)?;
        draft.compare(same).map(drop)
    });
    let said = refused(by_comparison);
    assert!(
        said.starts_with("the golden shares a run of 13 bytes with the original, at line ")
            && said.contains(" of before.sql: "),
        "{said}"
    );

    // A migration whose rows stand in its expectation alone.
    let list = with_v6(format!(
        "{}; INSERT INTO mounts VALUES
           ('{UUID}','x','xxxxxxxx','/',NULL,0,'2000-01-01 00:00:00.000');",
        HISTORY[5].sql
    ));
    let of_another_file = fixture.at_workspace(&list, |workspace| {
        let draft =
            drafted(&fixture, workspace, ROWS, "v5-overlap")?.recognize(workspace, &facts)?;
        draft.compare(same).map(drop)
    });
    let said = refused(of_another_file);
    assert!(said.contains(" of after.data.sql: "), "{said}");

    let without_source = fixture.at_workspace(HISTORY, |workspace| {
        let draft =
            drafted(&fixture, workspace, ROWS, "v5-no-source")?.recognize(workspace, &facts)?;
        draft.compare(|_| Ok::<_, Error>(())).map(drop)
    });
    assert!(matches!(without_source, Err(Error::NotCompared)));

    assert_eq!(
        fs::read_dir(fixture.path("cases")).unwrap().count(),
        3,
        "v5, schema and index.toml"
    );
}

/// The rows that an attempt was to hold: of a table, by rowid.
type Pins = BTreeSet<(String, i64)>;

/// A golden is made of rows that end otherwise than the original's: all rows are wanted, or those of `max_bytes`; with
/// the rows that each attempt was to hold.
fn made_of(original: &str, other: &str, max_bytes: Option<u64>) -> (Result<(), String>, Vec<Pins>) {
    let fixture = TestWorkspace::new();
    let mut text = Vec::new();
    let conn = rusqlite::Connection::open(fixture.database(5, other)).unwrap();
    canon::dump(&conn, &mut text).unwrap();
    let db = fixture.database(5, original);
    let conn = rusqlite::Connection::open(&db).unwrap();
    let mut pins = Vec::new();
    let made = fixture.at_workspace(HISTORY, |workspace| {
        let original = Original {
            db: &db,
            conn: &conn,
            history: workspace.history,
            scratch: workspace.scratch,
        };
        let golden = original.golden(max_bytes, &mut |wanted, golden| {
            pins.push(wanted.pins.clone());
            canon::load(&mut &*text, golden).unwrap();
            Ok::<_, Error>(())
        });
        golden.map(drop)
    });
    (made.map_err(|error| error.to_string()), pins)
}

#[test]
fn a_golden_that_ends_otherwise_is_none() {
    let orphan = format!(
        "{ROWS} INSERT INTO session_entries VALUES(30,'ghost',NULL,'header',x'7b7d','2000-01-01')"
    );
    let unlike = |original: &str, golden: &str| {
        format!(
            "the golden does not end as the original does, and was not written: the original: migrated from v5 to \
             v6{original}; the golden: migrated from v5 to v6{golden}"
        )
    };
    let repaired = ", 1 row put right or set aside";
    let none = BTreeSet::new;
    // Fewer rows are another end where all are wanted, and none where a part is.
    assert_eq!(made_of(ROWS, ROWS, None), (Ok(()), vec![none()]));
    assert_eq!(made_of(ROWS, "", None), (Err(unlike("", "")), vec![none()]));
    assert_eq!(made_of(ROWS, "", Some(1000)), (Ok(()), vec![none()]));
    // A damage that it lacks is another end in each.
    assert_eq!(
        made_of(&orphan, ROWS, None),
        (Err(unlike(repaired, "")), vec![none()])
    );
    let row = || BTreeSet::from([("session_entries".to_owned(), 30)]);
    assert_eq!(
        made_of(&orphan, ROWS, Some(1000)),
        (Err(unlike(repaired, "")), vec![none(), row(), row()])
    );
}

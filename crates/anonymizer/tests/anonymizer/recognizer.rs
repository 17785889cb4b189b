//! What the recognizer takes and what it refuses, form by form.

use anonymizer::recognizer::{Recognition, ViolationKind, recognize, recognize_rows};
use proptest::prelude::*;

use crate::power;
use crate::sample::{create, folded, judge, known, row, sample, text_of};

#[test]
fn a_golden_by_the_page_is_clean() {
    let report = judge(sample().as_bytes());
    assert_eq!(report.violations, []);
    assert!(report.is_clean());
}

/// However many lines are missing, no finding stands further than one line past the last.
#[test]
fn missing_lines_are_found_where_the_text_ends() {
    let whole = String::from_utf8(folded(sample().as_bytes())).unwrap();
    for lines in 0..whole.lines().count() {
        let text: String = whole.split_inclusive('\n').take(lines).collect();
        for text in [&text, text.trim_end()] {
            let report = judge(text.as_bytes());
            assert!(!report.is_clean());
            let last = report.violations.iter().map(|found| found.line).max();
            assert!(
                last <= Some(text.lines().count() as u64 + 1),
                "{last:?}: {text}"
            );
        }
    }
}

#[test]
fn statements() {
    let check = |body: &str, expected: &[ViolationKind]| {
        let kinds: Vec<ViolationKind> = judge(text_of(body).as_bytes())
            .violations
            .iter()
            .map(|f| f.kind)
            .collect();
        assert_eq!(kinds, expected, "{body}");
    };
    check(
        "CREATE TABLE \"_wuhu_set_aside_sessions\" (\"_wuhu_rowid\", \"id\", \"cwd\");\n",
        &[],
    );
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT);\nCREATE VIEW \"x_view_1\" AS SELECT id FROM sessions;\n",
        &[],
    );
    check(
        "CREATE TRIGGER x_trigger_1 AFTER INSERT ON sessions BEGIN SELECT 1; END;\n",
        &[ViolationKind::Statement],
    );
    check(
        "CREATE TRIGGER x_trigger_1 AFTER INSERT ON sessions BEGIN SELECT NULL; END;\n",
        &[],
    );
    let wrong = ViolationKind::Statement;
    check("CREATE TABLE \"mine\" (\"x_column_1\" TEXT);\n", &[wrong]);
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT DEFAULT 'hello');\n",
        &[wrong],
    );
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT /* hello */);\n",
        &[wrong],
    );
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT CHECK (id));\n",
        &[wrong],
    );
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\"  TEXT);\n",
        &[wrong],
    );
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" tExT);\n",
        &[wrong],
    );
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT nOt NULL);\n",
        &[wrong],
    );
    check(
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT not NULL);\n",
        &[],
    );
    check("CREATE VIEW v AS SELECT 'hello';\n", &[wrong]);
}

/// One line for the rows of a table, which only what a migration made of a golden may have.
#[test]
fn digests() {
    let create = create("environments");
    let check = |line: &str, expected: &[ViolationKind]| {
        let rows = format!(
            "-- canon 1: the rows of one SQLite database\nPRAGMA foreign_keys=OFF;\n\
             PRAGMA ignore_check_constraints=ON;\nBEGIN;\n{line}\nCOMMIT;\n"
        );
        let mut report = Recognition::default();
        let mut golden = create.as_bytes();
        recognize_rows(&mut rows.as_bytes(), &mut golden, known(), &mut report).unwrap();
        let found = report.violations.iter().map(|found| found.kind);
        assert_eq!(found.collect::<Vec<_>>(), expected, "{line}");
        let text = text_of(&format!("{create}{line}\n")).replace("rows 0, seq", "rows 3, seq");
        assert!(!judge(text.as_bytes()).is_clean(), "{line}");
    };
    let sum = "0a".repeat(32);
    let line = ViolationKind::Line;
    let digest = |name: &str, rows: &str, sum: &str| {
        format!("-- digest \"{name}\": rows {rows}, sha256 {sum}")
    };
    check(&digest("environments", "3", &sum), &[]);
    check(&digest("sessions", "3", &sum), &[]);
    check(&digest("environments", "03", &sum), &[line]);
    check(&digest("environments", "3", &format!("{sum}0")), &[line]);
    check(&digest("environments", "3", &sum.to_uppercase()), &[line]);
    check(&digest("Anna", "3", &sum), &[line]);
    check("-- digest of Anna", &[line]);
}

#[test]
fn lines() {
    let sample = sample();
    let check = |from: &str, to: &str, expected: &[ViolationKind]| {
        let text = sample.replacen(from, to, 1);
        assert_ne!(text, sample);
        let kinds: Vec<ViolationKind> = judge(text.as_bytes())
            .violations
            .iter()
            .map(|f| f.kind)
            .collect();
        assert_eq!(kinds, expected, "{to}");
    };
    let line = ViolationKind::Line;
    check("-- canon 1", "-- canon 2", &[line]);
    check("user_version=0", "user_version=00", &[line]);
    // The server leaves it at 0; a number of somebody is none of the language.
    check("user_version=0", "user_version=20260226", &[line]);
    check("application_id=0", "application_id=-1", &[]);
    check("BEGIN;\n", "BEGIN; -- hello\n", &[line]);
    check("COMMIT;\n", "-- hello\nCOMMIT;\n", &[line]);
    check("tables 4", "tables 5", &[line]);
    check(
        "INSERT INTO \"environments\"",
        "INSERT INTO \"sessions\"",
        &[line, line],
    );
    check(
        "(rowid,\"identifier\")",
        "(rowid,\"mine\")",
        &[ViolationKind::ObjectName, ViolationKind::Text],
    );
    check("VALUES(1,'wuhu", "VALUES(1, 'wuhu", &[line]);
    check(
        "VALUES(1,'wuhu_contracts_v1')",
        "VALUES(1,'wuhu_contracts_v1',2)",
        &[line],
    );
    check(
        "VALUES(1,'wuhu_contracts_v1')",
        "VALUES(1,CAST(x'7878' AS TEXT))",
        &[line],
    );
    // Rows of an unknown table are counted from 1.
    check("VALUES(1,'xxx", "VALUES(2,'xxx", &[ViolationKind::Key]);
    check("VALUES(1,'xxx", "VALUES(0,'xxx", &[ViolationKind::Key]);
    check("'session_entries',34", "'mine',34", &[ViolationKind::Text]);
    // Rows of an unknown table are counted: its rowids may be telephone numbers.
    for rowid in ["4917012345678", "0", "2", "-7", "NULL", "'1'"] {
        check(
            "VALUES(1,'xxx",
            &format!("VALUES({rowid},'xxx"),
            &[ViolationKind::Key],
        );
    }
    let mut text = sample.clone();
    text.push_str("-- hello\n");
    assert_eq!(judge(text.as_bytes()).violations[0].kind, line);
    assert_eq!(judge(b"").total, 7);
}

#[test]
fn findings_say_where_and_how_long_and_nothing_else() {
    let payload =
        r#"{"payload":{"message":{"content":[{"text":"xxxxxxxx"},{"text":"the secret"}]}}}"#;
    let text = row(
        "session_entries.payload",
        &format!("CAST('{payload}' AS BLOB)"),
    );
    let report = judge(text.as_bytes());
    let lines = String::from_utf8(folded(text.as_bytes())).unwrap();
    let line = lines.lines().nth(8).unwrap();
    let column = line.split_once("the").unwrap().0.chars().count() + 1;
    assert_eq!(
        report.violations[0].to_string(),
        format!(
            "9:{column} not the shape of a text, 10 bytes, in session_entries.payload:payload.message.content[].text"
        )
    );
    // In hex, where the literal begins.
    let text = row("sessions.cwd", "CAST(x'0068' AS TEXT)");
    let said = judge(text.as_bytes()).violations[0].to_string();
    assert_eq!(said, "8:38 no synthetic path, 1 bytes, in sessions.cwd");
    let text = row("sessions.cwd", "'/Users/joe'").replacen("(\"cwd\"", "(\"joe\"", 1);
    let said: Vec<String> = judge(text.as_bytes())
        .violations
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        said,
        [
            "8:24 no known name, 3 bytes",
            "8:39 not the shape of a text, 10 bytes, in sessions.*"
        ]
    );
}

#[test]
fn survivors_are_short_and_pass_as_prose() {
    let report = judge(sample().as_bytes());
    let text = report.survivors.to_text();
    let expected = include_str!("survivors.txt");
    assert_eq!(text, expected);
    let words =
        anonymizer::recognizer::Words::new(known(), anonymizer::recognizer::Words::wuhu_text());
    let mut report = Recognition::default();
    anonymizer::recognizer::recognize_prose(text.as_bytes(), &words, &mut report);
    assert_eq!(report.violations, []);
}

#[test]
fn spliced_words_are_caught() {
    let caught = power::splice(known(), &sample(), 1000, 1);
    assert_eq!(caught.missed, Vec::<power::Splice>::new());
    assert!(caught.caught > 900, "{}", caught.caught);
}

#[test]
fn time_is_linear_in_the_text() {
    // Each takes minutes if anything is read again from its start.
    const MANY: usize = 400_000;
    let deep = "[".repeat(MANY) + &"7,".repeat(MANY);
    let escapes = format!("[\"{}", r"\n".repeat(MANY));
    let keys = format!("{{{}", "\"k\":{".repeat(MANY));
    let words = "wo ".repeat(MANY);
    for cell in [deep, escapes, keys, words] {
        let report = judge(
            row(
                "session_entries.payload",
                &format!("CAST('{cell}' AS BLOB)"),
            )
            .as_bytes(),
        );
        assert!(report.violations.len() <= 100);
    }
    let columns: Vec<String> = (0..MANY / 4).map(|n| format!("\"c{n}\"")).collect();
    let line = format!(
        "INSERT INTO \"environments\"({}) VALUES(",
        columns.join(",")
    );
    judge(text_of(&format!("{}{line}\n", create("environments"))).as_bytes());
    let open = "CREATE TRIGGER x AFTER INSERT ON y BEGIN SELECT 1;\n".to_owned()
        + &"SELECT 1;\n".repeat(MANY);
    judge(text_of(&open).as_bytes());
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut report = Recognition::default();
        recognize(&mut &*bytes, known(), &mut report).unwrap();
    }

    #[test]
    fn arbitrary_edits_never_panic(at in 0usize..4000, len in 0usize..40, with in prop::collection::vec(any::<u8>(), 0..20)) {
        let mut bytes = sample().into_bytes();
        let at = at.min(bytes.len());
        let end = (at + len).min(bytes.len());
        bytes.splice(at..end, with);
        let mut report = Recognition::default();
        recognize(&mut &*bytes, known(), &mut report).unwrap();
        prop_assert_eq!(report.violations.len() as u64, report.total.min(100));
    }

    #[test]
    fn arbitrary_json_never_panics(text in r#"[\[\]{}",:\\ux70 \n'a-c-]{0,60}"#) {
        judge(row("session_entries.payload", &format!("CAST('{}' AS BLOB)", text.replace('\'', "''").replace('\n', " "))).as_bytes());
    }
}

//! What is judged together: counted integers and moved times follow each other at few distances.

use anonymizer::recognizer::ViolationKind;

use crate::sample::{create, judge, judge_golden, sample, text_of, uuid};

/// Judges `sample()` with one thing changed; what is refused of it, and that each value is of the language.
#[track_caller]
fn check(from: &str, to: &str, expected: &[ViolationKind]) {
    let sample = sample();
    let text = sample.replacen(from, to, 1);
    assert!(text != sample || from == to, "{from}");
    let kinds = |report: anonymizer::recognizer::Recognition| -> Vec<ViolationKind> {
        report.violations.iter().map(|found| found.kind).collect()
    };
    assert_eq!(kinds(judge_golden(text.as_bytes())), expected, "{to}");
    assert_eq!(kinds(judge(text.as_bytes())), [], "{to}");
}

#[test]
fn counted_integers_are_dense() {
    use ViolationKind::Key;
    let seq = "VALUES('session_entries',";
    check("34);", "34);", &[]);
    // No, some or many left out behind 18.
    for number in [18, 19, 20, 34, 0, i64::MAX, i64::MIN, -1, -2, -16] {
        check(&format!("{seq}34)"), &format!("{seq}{number})"), &[]);
    }
    for number in [
        21,
        33,
        35,
        109,
        4_111_111_111_111_234,
        -3,
        -17,
        i64::MAX - 1,
    ] {
        check(&format!("{seq}34)"), &format!("{seq}{number})"), &[Key]);
    }
    // The first one follows 0, and what refers to it is the same number.
    for (first, expected) in [(17, &[][..]), (15, &[Key]), (12, &[Key, Key])] {
        let entry = format!("VALUES({first},'{}',NULL", uuid(1));
        check(&format!("VALUES(16,'{}',NULL", uuid(1)), &entry, expected);
    }
    // The rowid of a table that has no id.
    check("VALUES(1,'id-", "VALUES(2,'id-", &[]);
    check("VALUES(1,'id-", "VALUES(16,'id-", &[]);
    check("VALUES(1,'id-", "VALUES(4111111111,'id-", &[Key]);
}

/// Domains do not fill each other's gaps.
#[test]
fn each_table_counts_for_itself() {
    let of = |table: &str, id: i64| {
        let payload = "CAST('{}' AS BLOB),'2000-01-01 00:00:00'";
        let lane = if table == "user_queue_journal" {
            ",\"lane\""
        } else {
            ""
        };
        let word = if lane.is_empty() { "" } else { ",'steer'" };
        text_of(&format!(
            "{}INSERT INTO \"{table}\"(\"id\",\"sessionID\"{lane},\"payload\",\"createdAt\") \
             VALUES({id},'{}'{word},{payload});\n",
            create(table),
            uuid(3),
        ))
    };
    for table in ["user_queue_journal", "system_queue_journal"] {
        assert!(judge_golden(of(table, 1).as_bytes()).is_clean());
        assert!(!judge_golden(of(table, 3).as_bytes()).is_clean());
    }
}

#[test]
fn times_follow_each_other() {
    use ViolationKind::Time;
    let last = "'2000-01-01T00:08:46Z'";
    // At most 2^19 ms and what the form of a whole second takes behind 801.256 s.
    for time in [
        "T00:08:46",
        "T00:08:46Z",
        " 00:08:45.544",
        " 00:00:01.257",
        " 00:00:05.352",
        " 00:00:02",
    ] {
        check(last, &format!("'2000-01-01{time}'"), &[]);
    }
    for time in [
        "T00:08:47",
        " 00:08:45.545",
        " 00:00:05.353",
        " 00:00:05",
        " 00:00:01.267",
    ] {
        check(last, &format!("'2000-01-01{time}'"), &[Time]);
    }
    for time in ["2004-02-29 23:59:59", "2015-06-01 09:14:03.123"] {
        check(last, &format!("'{time}'"), &[Time]);
    }
    // The first is where a golden begins.
    check("00:00:00.000'", "00:00:00.001'", &[Time]);
    check(last, "'1970-01-01 00:00:00'", &[]);
}

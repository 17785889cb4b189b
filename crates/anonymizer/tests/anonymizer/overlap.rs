//! What the last gate finds in common, wherever a source holds it.

use anonymizer::recognizer::Recognition;
use anonymizer::{OverlapCheck, OverlapKind};
use rusqlite::Connection;

use crate::sample::{digest, id, known, name, sample, segment, uuid};

fn gate(golden: &str) -> OverlapCheck {
    OverlapCheck::new(&mut golden.as_bytes(), known(), &mut Recognition::default()).unwrap()
}

/// The common runs of a golden and one cell of its source.
#[track_caller]
fn check(golden: &str, cell: &[u8], expected: &[(OverlapKind, usize)]) {
    let mut gate = gate(golden);
    gate.source_bytes(cell);
    let found: Vec<(OverlapKind, usize)> = gate
        .overlaps()
        .found
        .iter()
        .map(|failure| (failure.kind, failure.len_bytes))
        .collect();
    assert_eq!(found, expected, "{}", String::from_utf8_lossy(cell));
    assert_eq!(gate.overlaps().is_clean(), expected.is_empty());
}

#[test]
fn what_is_free_of_doubt_is_no_common_run() {
    let source = "{\"payload\":{\"message\":{\"content\":[{\"type\":\"tool_call\" xxxxxxxxxxxx 777777777 \
                  wuhu_contracts_v1 AAAAAAAAAA 2000-01-01 00:00:00.000 00000000-0000-4000-8000-0000 \
                  CREATE TABLE sessions 109 104 20260226 image/png environments";
    check(&sample(), source.as_bytes(), &[]);
}

#[test]
fn tags_in_the_source_are_found() {
    let golden = sample();
    check(
        &golden,
        format!("a {} b", &id(6)[5..13]).as_bytes(),
        &[(OverlapKind::Run, 8)],
    );
    check(&golden, format!("a {} b", &id(6)[5..12]).as_bytes(), &[]);
    check(
        &golden,
        format!("a {} b", name(7)).as_bytes(),
        &[(OverlapKind::Run, 18)],
    );
    check(&golden, segment(8).as_bytes(), &[(OverlapKind::Run, 18)]);
    check(
        &golden,
        &digest(4).as_bytes()[20..40],
        &[(OverlapKind::Run, 20)],
    );
    check(&golden, uuid(1).as_bytes(), &[(OverlapKind::Uuid, 27)]);
    check(&golden, &uuid(1).as_bytes()[..20], &[]);
    // A source that is a golden itself may share moved times.
    check(&golden, b"at 2004-02-29T23:59:59Z", &[]);
    check(&golden, b"{\"t\":946684801.5}", &[]);
}

/// A golden in which a transform left a word; the recognizer refuses it too.
fn leaking(word: &str) -> String {
    sample().replacen("xxxxж", word, 1)
}

#[test]
fn a_leak_is_found_at_the_start_the_middle_and_the_end_of_a_cell() {
    let golden = leaking("our plan");
    for cell in [
        "our plan",
        "our plan is",
        "it is our plan",
        "it is our plan!",
        "our plan\n",
    ] {
        check(&golden, cell.as_bytes(), &[(OverlapKind::Run, 8)]);
    }
    check(&golden, b"our pla", &[]);
    let mut gate = gate(&golden);
    gate.source_bytes(b"it was our plan");
    let failure = gate.overlaps().found[0];
    let (line, before) = (1..)
        .zip(golden.lines())
        .find_map(|(number, line)| Some((number, line.split_once("our plan")?.0)))
        .unwrap();
    assert_eq!(failure.place.line, line);
    // The word stands behind an `x`; a value is reported from where it stops being a shape.
    assert_eq!(failure.place.column, before.chars().count() as u64 + 1);
    gate.source_bytes(b"the planet, our pl");
    assert_eq!(gate.overlaps().total, 1);
}

#[test]
fn a_leak_is_found_in_other_spellings() {
    let golden = leaking("our plan é");
    let expected = [(OverlapKind::Run, 11)];
    check(&golden, br#"{"a":"our\u0020plan\u0020\u00e9"}"#, &expected);
    check(
        &golden,
        br#"{"a":"{\"b\":\"our\\u0020plan \\u00e9\"}"}"#,
        &[(OverlapKind::Run, 11)],
    );
    let utf16: Vec<u8> = "our plans"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    check(&golden, &utf16, &[(OverlapKind::Run, 8)]);
    let utf16: Vec<u8> = "our plans"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    check(&golden, &utf16, &[(OverlapKind::Run, 8)]);
    // A golden's own escapes.
    let escaped = sample().replacen(r#""xxxx\n\"""#, r#""it\nis\tours""#, 1);
    assert_ne!(escaped, sample());
    check(&escaped, b"so it\nis\tours", &[(OverlapKind::Run, 10)]);
    check(
        &escaped,
        br#""it\nis\tours""#,
        &[(OverlapKind::Run, 12), (OverlapKind::Run, 10)],
    );
}

#[test]
fn a_leak_is_found_in_a_database_of_another_encoding() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "PRAGMA encoding = 'UTF-16be'; CREATE TABLE t(a); INSERT INTO t VALUES('it is our plan')",
    )
    .unwrap();
    let mut gate = gate(&leaking("our plan"));
    conn.query_row("SELECT a FROM t", [], |row| {
        gate.source(row.get_ref(0)?);
        Ok(())
    })
    .unwrap();
    assert_eq!(gate.overlaps().total, 1);
}

#[test]
fn digits_in_a_row() {
    let golden = leaking("+49 151234 56");
    check(&golden, b"tel. 0151234", &[(OverlapKind::Digits, 6)]);
    check(&golden, b"tel. 051234", &[]);
    let mut gate = gate(&golden);
    gate.source(rusqlite::types::ValueRef::Integer(151_234));
    assert_eq!(gate.overlaps().found[0].kind, OverlapKind::Digits);
}

#[test]
fn the_longest_run_is_told_below_eight_too() {
    let mut gate = gate(&sample());
    gate.source_bytes(format!("ab{}c", &id(6)[6..11]).as_bytes());
    assert_eq!(gate.overlaps().longest_bytes, 5);
    assert!(gate.overlaps().is_clean());
}

#[test]
fn time_is_linear_in_the_source() {
    let mut gate = gate(&leaking(&"ab".repeat(100_000)));
    gate.source_bytes(&b"ab".repeat(1_000_000));
    gate.source_bytes(&b"\\\\".repeat(1_000_000));
    assert_eq!(gate.overlaps().total, 1);
}

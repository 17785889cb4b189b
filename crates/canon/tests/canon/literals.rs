//! One literal read without a database, and where in it each byte is written.

use canon::{Cell, Literal};

#[track_caller]
fn reads(text: &str, expected: &Cell) {
    let literal = Literal::read(text.as_bytes()).unwrap();
    assert_eq!(literal.cell(), expected);
    assert_eq!(literal.text(), text.split_at(text.len() - 4).0.as_bytes());
}

#[test]
fn every_form_is_read_up_to_its_end() {
    reads("NULL,-1)", &Cell::Null);
    reads("-12,-1)", &Cell::Integer(-12));
    reads("3*1.0/2,-1)", &Cell::Real(1.5));
    reads("'it''s',-1)", &Cell::Text(b"it's".to_vec()));
    reads("x'00ff',-1)", &Cell::Blob(vec![0, 255]));
    reads("CAST('{}' AS BLOB),-1)", &Cell::Blob(b"{}".to_vec()));
    reads("CAST(x'00' AS TEXT),-1)", &Cell::Text(vec![0]));
    reads(
        "replace('a\\nb','\\n',char(10)),-1)",
        &Cell::Text(b"a\nb".to_vec()),
    );
}

#[test]
fn another_spelling_is_none() {
    for text in [
        "",
        "null",
        "+1,",
        "01,",
        "1.50,",
        "'open",
        "x'0",
        "x'AB'",
        "CAST(x'41' AS TEXT)",
        "CAST('a' AS TEXT)",
        "replace('a\\n7b','\\n7',char(10))",
        "1",
        "9e99999,",
    ] {
        assert_eq!(Literal::read(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn places_of_bytes() {
    let check = |text: &str, expected: &[usize]| {
        let literal = Literal::read(text.as_bytes()).unwrap();
        let mut places = literal.places();
        let found: Vec<usize> = (0..expected.len()).map(|at| places.find(at)).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("'a''b'", &[1, 2, 4, 5]);
    check("CAST('ab' AS BLOB)", &[6, 7, 8]);
    check("replace('a\\nb','\\n',char(10))", &[9, 10, 12]);
    check(
        "replace(replace('\\r\\n1','\\n',char(10)),'\\r',char(13))",
        &[17, 19, 21],
    );
    check("x'0001'", &[0, 0]);
    check("CAST(x'0001' AS TEXT)", &[0, 0]);
    check("NULL", &[0]);
}

//! What the last gate finds in common, wherever a source holds it, and what it leaves alone.

use anonymizer::{OverlapCheck, OverlapKind};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use test_support::dump;

use crate::sample::{
    create, digest, folded, id, name, public, row, sample, segment, text_of, uuid,
};

fn gate(golden: &str) -> OverlapCheck<'static> {
    let mut gate = OverlapCheck::new(public());
    gate.publish("before.sql", golden.as_bytes()).unwrap();
    gate
}

/// The common runs of a golden and one cell of its source.
#[track_caller]
fn check(golden: &str, cell: &[u8], expected: &[(OverlapKind, usize)]) {
    let mut gate = gate(golden);
    gate.source_bytes(cell);
    let overlaps = gate.overlaps();
    let found = overlaps.found.iter().map(|it| (it.kind, it.len_bytes));
    let found: Vec<(OverlapKind, usize)> = found.collect();
    let places = &overlaps.found;
    assert_eq!(found, expected, "{places:?} {}", cell.escape_ascii());
    assert_eq!(overlaps.is_clean(), expected.is_empty());
}

/// Whether any run of a cell is found in a golden.
fn finds(golden: &str, cell: &[u8]) -> bool {
    let mut gate = gate(golden);
    gate.source_bytes(cell);
    !gate.overlaps().is_clean()
}

#[test]
fn what_is_public_or_a_form_is_no_common_run() {
    // With times as far from each other as a capture makes them, and without a setting of the server.
    let golden = sample()
        .replace("2004-02-29T23:59:59Z", "2000-01-01T00:00:02Z")
        .replace("946684801.5", "946684801.512")
        .replace("20260226", "0");
    check(&golden, golden.as_bytes(), &[]);
    let source = "{\"payload\":{\"message\":{\"content\":[{\"type\":\"tool_call\" xxxxxxxxxxxx 777777777 \
                  wuhu_contracts_v1 AAAAAAAAAA 2000-01-01 00:00:00.000 00000000-0000-4000-8000-0000 \
                  CREATE TABLE sessions 109 104 image/png environments";
    check(&golden, source.as_bytes(), &[]);
}

#[test]
fn a_part_of_a_tag_is_found_where_the_source_holds_no_tag() {
    let golden = sample();
    let run = |len| vec![(OverlapKind::Tag, len)];
    for (tag, keyed) in [(id(6), 3), (name(7), 2), (segment(8), 2), (digest(4), 2)] {
        let bare = &tag.as_bytes()[keyed..];
        check(&golden, bare, &run(bare.len()));
        check(&golden, &bare[1..14], &run(13));
        check(&golden, &bare[1..13], &[]);
        // A tag in the source is one of another golden.
        check(&golden, format!("a {tag} b").as_bytes(), &[]);
    }
    // The last group of a source's own UUID, with its hyphen.
    let own = format!("5e551000-93c1-4e2f-9d6b-{}", &uuid(1)[24..]);
    check(&golden, own.as_bytes(), &run(13));
    check(&golden, own.to_ascii_uppercase().as_bytes(), &run(13));
    check(&golden, &uuid(1).as_bytes()[1..], &run(13));
    check(&golden, uuid(1).as_bytes(), &[]);
    check(&golden, uuid(2).to_ascii_uppercase().as_bytes(), &[]);
}

/// A golden in which a transform left a word; the recognizer refuses it too.
fn leaking(word: &str) -> String {
    let golden = sample().replacen("xж文𝕩", word, 1);
    assert_ne!(golden, sample());
    golden
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
        "OUR PLAN",
    ] {
        check(&golden, cell.as_bytes(), &[(OverlapKind::Run, 8)]);
    }
    check(&golden, b"our pla", &[]);
    let lines = String::from_utf8(folded(golden.as_bytes())).unwrap();
    let mut gate = gate(&lines);
    gate.source_bytes(b"it was our plan");
    let overlap = gate.overlaps().found[0];
    let (line, before) = (1..)
        .zip(lines.lines())
        .find_map(|(number, line)| Some((number, line.split_once("'our plan'")?.0)))
        .unwrap();
    assert_eq!(overlap.place.file, "before.sql");
    assert_eq!(overlap.place.line, line);
    assert_eq!(overlap.place.column, before.chars().count() as u64 + 1);
    gate.source_bytes(b"the planet, our pl");
    assert_eq!(gate.overlaps().total, 1);
}

#[test]
fn a_leak_is_found_in_other_spellings_of_the_source() {
    let golden = leaking("our plan é");
    for cell in [
        br#"{"a":"our\u0020plan\u0020\u00e9"}"#.as_slice(),
        br#"{"a":"{\"b\":\"our\\u0020plan \\u00e9\"}"}"#,
        br#"{"a":"{\"b\":\"{\\\"c\\\":\\\"our\\\\u0020plan \\\\u00e9\\\"}\"}"}"#,
    ] {
        assert!(finds(&golden, cell), "{}", String::from_utf8_lossy(cell));
    }
    for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        let utf16: Vec<u8> = "our plans".encode_utf16().flat_map(bytes).collect();
        check(&golden, &utf16, &[(OverlapKind::Run, 8)]);
    }
}

fn hex_of(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = digits.filter_map(|digit| char::from_digit(u32::from(digit), 16));
    digits.collect()
}

#[test]
fn a_leak_is_found_in_other_spellings_of_the_golden() {
    let text = "our plan for Иван's garden";
    let hex = hex_of(text.as_bytes());
    let utf16 = |bytes: fn(u16) -> [u8; 2]| {
        let bytes = text.encode_utf16().flat_map(bytes);
        let bytes: Vec<u8> = bytes.collect();
        let hex = hex_of(&bytes);
        format!("CAST(x'{hex}' AS TEXT)")
    };
    let reversed: String = "our plan for garden".chars().rev().collect();
    for cell in [
        format!("'{hex}'"),
        format!("x'{hex}'"),
        format!("'a{}'", hex.to_uppercase()),
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
        format!("'{reversed}'"),
        "'{\"key-1\":\"our\\u0020plan\\u0020for\"}'".to_owned(),
        "'our%20plan%20for%20garden'".to_owned(),
        "'b3VyIHBsYW4gZm9y'".to_owned(),
        "'zzb3VyIHBsYW4gZm9y'".to_owned(),
        "replace('our\\nplan\\nfor','\\n',char(10))".to_owned(),
    ] {
        let golden = row("x_table_1.x_column_1", &cell);
        let source = if cell.contains("char(10)") {
            "our\nplan\nfor"
        } else {
            text
        };
        assert!(finds(&golden, source.as_bytes()), "{cell}");
        assert!(!finds(&golden, b"nothing of the kind 0123456789"), "{cell}");
    }
}

/// A text as it stands in a JSON string.
fn in_json(text: &str) -> String {
    let escaped = |character: char| match character {
        '"' | '\\' => format!("\\{character}"),
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        '\t' => "\\t".to_owned(),
        ..' ' => format!("\\u{:04x}", u32::from(character)),
        _ => character.to_string(),
    };
    text.chars().map(escaped).collect()
}

const FILLER: &str = "xxxxxxxxж文𝕩\u{feff}\u{200d}\n\r\t\"'\\\u{1}\0";

/// Filler as a golden holds it: with every mark, in a text and in JSON.
fn published_filler() -> Vec<Vec<u8>> {
    let json = in_json(FILLER);
    let text = [FILLER.as_bytes(), b"\xff"].concat();
    let in_string = [json.as_bytes(), b"\\ud800\xff"].concat();
    vec![text, in_string, b"xxxxxxxx".to_vec()]
}

/// Filler as a source may hold it that was made of a golden.
fn filler_in_every_spelling() -> Vec<Vec<u8>> {
    let json = format!("{{\"a\":\"{}\"}}", in_json(FILLER));
    let twice = format!("{{\"b\":\"{}\"}}", in_json(&json));
    let thrice = format!("{{\"c\":\"{}\"}}", in_json(&twice));
    let quoted = FILLER.replace('\'', "''");
    let lines = quoted.replace('\n', "\\n");
    let lines = format!("replace('{lines}','\\n',char(10))");
    let utf16 = [u16::to_le_bytes, u16::to_be_bytes].map(|bytes| {
        let bytes = FILLER.encode_utf16().flat_map(bytes);
        bytes.collect()
    });
    let texts = [json, twice, thrice, quoted, lines].map(String::into_bytes);
    let all = published_filler().into_iter();
    all.chain(texts).chain(utf16).collect()
}

/// A golden with this cell, as it is dumped.
fn golden_of(cell: &[u8]) -> String {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT)")
        .unwrap();
    conn.execute("INSERT INTO \"x_table_1\" VALUES(?1)", [cell])
        .unwrap();
    dump(&conn)
}

#[test]
fn filler_is_public_in_every_spelling() {
    let number = "946684800.512";
    for head in [
        "", " ", " 7.5", "7", "   -7", "true", " true", " null", "1", " 1", number,
    ] {
        for filler in published_filler() {
            let cell = [head.as_bytes(), &filler].concat();
            let golden = golden_of(&cell);
            for source in filler_in_every_spelling().iter().chain([&cell]) {
                check(&golden, source, &[]);
            }
        }
    }
}

#[test]
fn a_leak_is_found_beside_filler_in_every_spelling() {
    let sources = filler_in_every_spelling();
    for filler in published_filler() {
        for between in [" ", ".", "\n"].map(str::as_bytes) {
            let word = b"Umsatzbericht".as_slice();
            for cell in [[word, between, &filler], [&filler, between, word]] {
                let cell = cell.concat();
                let golden = golden_of(&cell);
                let shown = cell.escape_ascii();
                assert!(finds(&golden, b"der Umsatzbericht 2025"), "{shown}");
                for source in &sources {
                    check(&golden, source, &[]);
                }
            }
        }
    }
}

#[test]
fn a_leak_is_found_in_every_part_of_a_text() {
    for body in [
        "CREATE TABLE \"Umsatzbericht\" (\"x_column_1\" TEXT);\n",
        "CREATE TABLE \"x_table_1\" (\"Umsatzbericht\" TEXT);\n",
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT DEFAULT 'Umsatzbericht');\n",
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT /* Umsatzbericht */);\n",
        "CREATE INDEX Umsatzbericht ON \"sessions\"(\"id\");\n",
        "-- Umsatzbericht\n",
        "INSERT INTO \"x_table_1\"(\"Umsatzbericht\") VALUES(1);\n",
        "INSERT INTO \"x_table_1\"(\"x_column_1\") VALUES('{\"Umsatzbericht\":1}');\n",
        "INSERT INTO \"x_table_1\"(\"x_column_1\") VALUES('{\"key-1\":Umsatzbericht');\n",
        "INSERT INTO \"x_table_1\"(\"x_column_1\") VALUES('/home/Umsatzbericht/');\n",
        "INSERT INTO \"x_table_1\"(\"x_column_1\") VALUES(1) Umsatzbericht;\n",
        "INSERT INTO \"x_table_1\"(\"x_column_1\") VALUES('xx Umsatzbericht xx');\n",
        "PRAGMA Umsatzbericht=1;\n",
        "Umsatzbericht\n",
    ] {
        assert!(finds(&text_of(body), b"der Umsatzbericht 2025"), "{body}");
    }
    for file in ["summary.txt", "case.toml", "REVIEW.md", "report.md"] {
        let mut gate = OverlapCheck::new(public());
        gate.publish(file, &b"rows of Anna Meyer\n"[..]).unwrap();
        gate.source_bytes(b"for Anna Meyer, Hauptstr. 12");
        assert_eq!(gate.overlaps().total, 1, "{file}");
        let place = gate.overlaps().found[0].place;
        assert_eq!((place.file, place.line, place.column), (file, 1, 14));
    }
}

/// Words of the vocabulary make no sentence, and no path.
#[test]
fn public_words_are_public_alone() {
    let public = "'read'";
    assert!(!finds(
        &row("x_table_1.x_column_1", public),
        b"read edit write"
    ));
    for cell in ["'read edit write'", "'/read/edit/write'"] {
        let source = format!("to {} it", cell.trim_matches('\''));
        assert!(finds(&row("x_table_1.x_column_1", cell), source.as_bytes()));
    }
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
    let golden = leaking("+49 151234 5");
    check(&golden, b"tel. 0151234", &[(OverlapKind::Digits, 6)]);
    check(&golden, b"tel. 051234", &[]);
    for (cell, what) in [
        ("4111111111111234", "a card"),
        ("15123456", "a whole number"),
        ("-15123456", "a negative one"),
        ("'15123456'", "digits as text"),
        ("'{\"key-1\":15.123456}'", "decimals"),
        ("8513748850769261*1.0/562949953421312", "a REAL: 15.123456"),
        (
            "5448799264492327*1.0/36028797018963968",
            "a REAL: 0.15123456",
        ),
    ] {
        let golden = row("x_table_1.x_column_1", cell);
        let mut gate = gate(&golden);
        gate.source(ValueRef::Integer(15_123_456));
        gate.source(ValueRef::Integer(4_111_111_111_111_234));
        gate.source(ValueRef::Real(15.123_456));
        assert!(!gate.overlaps().is_clean(), "{what}");
    }
}

/// A whole number may count something as long as there are so many numbers.
#[test]
fn numbers_that_may_count_are_public() {
    let golden = |id: &str| {
        let rows = "INSERT INTO \"session_entries\"(\"id\") VALUES(7);\n".repeat(7_000);
        text_of(&format!(
            "{}{rows}INSERT INTO \"session_entries\"(\"id\") VALUES({id});\n",
            create("session_entries")
        ))
    };
    for id in ["100123", "100123.0", "200247*1.0/2"] {
        assert!(!finds(&golden(id), b"100123"), "{id}");
        assert!(finds(&row("session_entries.id", id), b"100123"), "{id}");
    }
    assert!(finds(&golden("151234567"), b"0151234567"));
}

#[test]
fn a_true_time_among_moved_ones_is_found() {
    let times = |time: &str| {
        row("environments.createdAt", "'2000-01-01 00:00:00.000'").replacen(
            "COMMIT",
            &format!("INSERT INTO \"environments\"(\"updatedAt\") VALUES({time});\nCOMMIT"),
            1,
        )
    };
    for moved in [
        "'2000-01-01 00:00:04.096'",
        "'2000-01-01T00:00:05Z'",
        "946684804.096",
    ] {
        for source in [
            "2000-01-01 00:00:04.096",
            "2000-01-01 00:00:05",
            "946684804.096",
        ] {
            assert!(!finds(&times(moved), source.as_bytes()), "{moved}");
        }
    }
    for (leak, source) in [
        ("'2026-03-05 09:12:33.120'", "at 2026-03-05T09:12:33.120Z"),
        ("'2012-03-05 09:12:33.120'", "at 2012-03-05 09:12:33.120"),
        (
            "'2012-03-05T09:12:33Z'",
            "{\"born\":\"2012-03-05T09:12:33Z\"}",
        ),
        ("1330938753", "1330938753"),
        ("1772701953", "1772701953"),
        ("'1985-03-05'", "born on 1985-03-05"),
        // A telephone number may look like a time.
        ("1512345678", "+49 1512345678"),
    ] {
        assert!(finds(&times(leak), source.as_bytes()), "{leak}");
    }
}

#[test]
fn the_longest_run_is_said_below_eight_too() {
    let mut gate = gate(&sample());
    gate.source_bytes(format!("ab{}c", &id(6)[6..11]).as_bytes());
    assert_eq!(gate.overlaps().longest_bytes, 5);
    gate.source_bytes(format!("ab{}w", &id(6)[6..18]).as_bytes());
    assert_eq!(gate.overlaps().longest_bytes, 12);
    assert!(gate.overlaps().is_clean());
}

/// Tags of many goldens in a source, those of this one among them.
#[test]
fn a_hundred_and_fifty_thousand_tags_are_no_chance() {
    let tags = |from: u64, to: u64| -> Vec<String> {
        let of = |seed| [uuid(seed), id(seed), name(seed), segment(seed)];
        (from..to).flat_map(of).collect()
    };
    let cells =
        |tags: &[String]| format!("('{}');\n", tags.join("');\nINSERT INTO \"t\" VALUES('"));
    let published = tags(1, 5_000);
    let mut gate = gate(&format!("INSERT INTO \"t\" VALUES{}", cells(&published)));
    for tag in tags(1, 37_501) {
        gate.source_bytes(tag.as_bytes());
    }
    // UUIDs of the source's own.
    for tag in tags(50_000, 60_000) {
        gate.source_bytes(tag.replacen("00000000", "5e551000", 1).as_bytes());
    }
    assert_eq!(gate.overlaps().found, []);
    assert!(gate.overlaps().longest_bytes >= 6, "{:?}", gate.overlaps());
    gate.source_bytes(&uuid(77).as_bytes()[20..]);
    assert_eq!(gate.overlaps().total, 1);
}

#[test]
fn time_is_linear_in_the_source() {
    let mut gate = gate(&leaking(&"ab".repeat(100_000)));
    gate.source_bytes(&b"ab".repeat(1_000_000));
    gate.source_bytes(&b"\\\\".repeat(1_000_000));
    assert_eq!(gate.overlaps().total, 1);
}

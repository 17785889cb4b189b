//! What may stand in a cell and what may not, form by form.

use anonymizer::recognizer::ViolationKind;

use crate::sample::{digest, id, judge, name, row, segment, uuid};

#[track_caller]
fn accepts(column: &str, cells: &[&str]) {
    for cell in cells {
        let report = judge(row(column, cell).as_bytes());
        assert_eq!(report.violations, [], "{column}: {cell}");
    }
}

/// Each is refused once, as `kind`, and no finding holds a piece of it.
#[track_caller]
fn refuses(column: &str, kind: ViolationKind, cells: &[&str]) {
    for cell in cells {
        let report = judge(row(column, cell).as_bytes());
        let kinds: Vec<ViolationKind> = report.violations.iter().map(|found| found.kind).collect();
        assert_eq!(kinds, [kind], "{column}: {cell}");
        assert_eq!(report.violations[0].line, 8);
    }
}

const TEXT: &str = "sessions.environmentStartupScript";

#[test]
fn texts() {
    accepts(
        TEXT,
        &[
            "NULL",
            "''",
            "' '",
            "'  '",
            "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            "'xxxxxxxxx'",
            "' xжж文𝕩𝕩\t\t\"''''\\ '",
            "replace(replace('x\\n\\r','\\n',char(10)),'\\r',char(13))",
            "CAST(x'780001efbbbfff' AS TEXT)",
            "'x\u{200d}\u{200d}\u{200d}'",
            "CAST('xxx' AS BLOB)",
            &format!("'xx{}{}'", uuid(1), uuid(2).to_ascii_uppercase()),
        ],
    );
    refuses(
        TEXT,
        ViolationKind::Text,
        &[
            "'x x'",
            "'word'",
            "'xX'",
            "'жx'",
            "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            "'   '",
            "'\t\t\t\t'",
            "'\"\t'",
            "'é'",
            "CAST(x'0100' AS TEXT)",
            "CAST('yyy' AS BLOB)",
            "x'780179'",
            &format!("'{} '", [1, 2, 3, 4, 5].map(uuid).concat()),
            &format!("'{}'", uuid(1).replace("00000000-", "10000000-")),
        ],
    );
}

/// With one of its letters in upper case.
fn one_capital(uuid: &str) -> String {
    let at = uuid.find(|c: char| c.is_ascii_lowercase()).unwrap();
    let (before, rest) = uuid.split_at(at);
    format!("{before}{}{}", rest[..1].to_ascii_uppercase(), &rest[1..])
}

/// With another digit of its alphabet in this place.
fn another(tag: &str, at: usize) -> String {
    let digit = match &tag[at..=at] {
        "b" => "c",
        _ if tag.starts_with("00000000-") && tag[at..].starts_with('1') => "2",
        _ if tag.starts_with("00000000-") => "1",
        _ => "b",
    };
    format!("'{}{digit}{}'", &tag[..at], &tag[at + 1..])
}

#[test]
fn every_digit_of_a_tag_is_checked() {
    for at in (9..13).chain(15..18).chain(20..23).chain(24..36) {
        refuses("sessions.id", ViolationKind::Id, &[&another(&uuid(9), at)]);
    }
    for at in 3..25 {
        refuses("sessions.id", ViolationKind::Id, &[&another(&id(9), at)]);
    }
    for at in 2..18 {
        refuses(
            "sessions.customTitle",
            ViolationKind::Name,
            &[&another(&name(9), at)],
        );
        refuses(
            "sessions.cwd",
            ViolationKind::Path,
            &[&another(&segment(9), at)],
        );
    }
}

#[test]
fn tags() {
    let tampered = |tag: String, from: usize, to: &str| {
        format!("'{}'", tag[..from].to_owned() + to + &tag[from + 1..])
    };
    accepts(
        "sessions.id",
        &[
            &format!("'{}'", uuid(7)),
            &format!("'{}'", id(7)),
            "'xxx'",
            "77",
            "1",
        ],
    );
    refuses(
        "sessions.id",
        ViolationKind::Id,
        &[
            &tampered(uuid(7), 35, "g"),
            &tampered(uuid(7), 14, "5"),
            &format!("'{}'", one_capital(&uuid(7))),
            &tampered(id(7), 24, "a"),
            &format!("'{}'", &id(7)[..24]),
            "'5e551000-0000-4000-8000-000000000004'",
        ],
    );
    refuses("sessions.id", ViolationKind::Number, &["12", "-3"]);
    accepts(
        "sessions.customTitle",
        &[
            &format!("'{}'", name(1)),
            &format!("'{}xx'", name(1)),
            &format!("'{}xxxxxxxxxxxxxx'", name(1)),
        ],
    );
    refuses(
        "sessions.customTitle",
        ViolationKind::Name,
        &[
            &format!("'{}x'", name(1)),
            &format!("'{}xy'", name(1)),
            &tampered(name(1), 17, "a"),
            "'title'",
        ],
    );
    accepts("mounts.x_column_7", &["'xx'"]);
    accepts(
        "sessions.provider",
        &["'openai'", "'anthropic'", &format!("'{}'", name(1))],
    );
    refuses(
        "sessions.provider",
        ViolationKind::Word,
        &["'OpenAI'", "'mine'", "'openai '"],
    );
    accepts("sessions.sessionType", &["'coding'"]);
    refuses(
        "sessions.sessionType",
        ViolationKind::Word,
        &[&format!("'{}'", name(1)), "'other'"],
    );
    accepts(
        "sessions.headEntryID",
        &[
            "0",
            "-5",
            "9223372036854775807",
            "'12'",
            "'-9223372036854775808'",
        ],
    );
    refuses(
        "sessions.headEntryID",
        ViolationKind::Key,
        &["'012'", "'+1'", "'1 '", "'9223372036854775808'", "5*1.0/4"],
    );
}

#[test]
fn paths() {
    let (a, b) = (segment(1), segment(2));
    let quoted = |text: String| format!("'{text}'");
    let good = [
        "/".to_owned(),
        format!("/{a}"),
        format!("~/{a}/{b}.swift"),
        format!("/home/{a}//../{b}/"),
        a.clone(),
        "./..".to_owned(),
    ];
    let bad = [
        "/home/joe".to_owned(),
        format!("home/{a}"),
        format!("/{a}/home"),
        format!("{a}.docx"),
        format!("{a}/~"),
        format!("/~/{a}"),
        format!("{a}."),
        "/Users/joe/secret".to_owned(),
    ];
    let good: Vec<String> = good.into_iter().map(quoted).collect();
    let bad: Vec<String> = bad.into_iter().map(quoted).collect();
    accepts(
        "sessions.cwd",
        &good.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    refuses(
        "sessions.cwd",
        ViolationKind::Path,
        &bad.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn times() {
    accepts(
        "sessions.createdAt",
        &[
            "'2000-01-01 00:00:00.000'",
            "'2019-12-31T23:59:59.123000000Z'",
            "'2004-02-29 12:00:00'",
            "'0001-01-01 00:00:00.000'",
            "'9999-12-31 23:59:59.999'",
            "946684800",
            "0",
            "-62135596800",
            "15*1.0/2",
            "1893369601*1.0/2",
        ],
    );
    refuses(
        "sessions.createdAt",
        ViolationKind::Time,
        &[
            "'2020-01-01 00:00:00'",
            "'2026-03-05 12:00:00.020'",
            "'2001-02-29 12:00:00'",
            "'2000-13-01 00:00:00'",
            "'2000-01-01 24:00:00'",
            "'2000-01-01 00:00:00.0001'",
            "'2000-01-01'",
            "'2000-01-01 00:00:00+01'",
            "'9999-12-30 23:59:59'",
            "1742000000",
            "1577836800",
        ],
    );
}

#[test]
fn numbers() {
    accepts(
        "mounts.isPrimary",
        &[
            "0",
            "1",
            "-1",
            "7",
            "-777",
            "2147483648",
            "9007199254740993",
            "-9223372036854775808",
            "7777777777777777777",
            "0.0",
            "-0.0",
            "9e999",
            "-9e999",
            "15*1.0/2",
            "-15*1.0/2",
            "155*1.0/2",
            "1555*1.0/2",
        ],
    );
    refuses(
        "mounts.isPrimary",
        ViolationKind::Number,
        &["2", "78", "42", "2.0", "3*1.0/2", "75.0", "77.0"],
    );
    let json = |number: &str| format!("CAST('[{number}]' AS BLOB)");
    let good = [
        "0",
        "-0",
        "1",
        "0.00",
        "-1.000",
        "7",
        "-77.77",
        "7e5",
        "0e-12",
        "7.7E+999",
        "0.7",
        "77777777777777777777",
        "9999999999999999999",
        "9223372036854775808",
        "4294967296",
    ];
    let bad = [
        "2",
        "12",
        "7.8",
        "7e05",
        "7e1000",
        "1e5",
        "1.7",
        "99",
        "777777777777777777777",
        "0.777777777777777777",
        "70",
        "4294967297",
    ];
    let place = "user_queue_pending.payload";
    accepts(place, &good.map(json).each_ref().map(String::as_str));
    refuses(
        place,
        ViolationKind::Number,
        &bad.map(json).each_ref().map(String::as_str),
    );
}

#[test]
fn reals_by_powers_of_ten() {
    // As canon writes them, which is not what is at stake here.
    let sql = |real: f64| {
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE t(a)").unwrap();
        conn.execute("INSERT INTO t VALUES(?1)", [real]).unwrap();
        let mut text = Vec::new();
        canon::dump(&conn, &mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        let (_, cell) = text.split_once("VALUES(1,").unwrap();
        cell.split_once(");").unwrap().0.to_owned()
    };
    for power in (-308..=0).chain(16..=307) {
        let real: f64 = format!("7.5e{power}").parse().unwrap();
        accepts("mounts.isPrimary", &[&sql(real), &sql(-real)]);
        let next = f64::from_bits(real.to_bits() + 1);
        refuses("mounts.isPrimary", ViolationKind::Number, &[&sql(next)]);
    }
}

#[test]
fn json() {
    let blob = |text: &str| format!("CAST('{}' AS BLOB)", text.replace('\'', "''"));
    let place = "session_entries.payload";
    let good = [
        r#" { "type" : "message" , "key-1" : [ ] } "#,
        r#"{"key-1":"xx","key-2":null,"key-1":{},"key-3":"7"}"#.replace("\"7\"", "7").as_str(),
        r#"{"payload":{"message":{"content":"xxx\n\u0436\ud800"}}}"#,
        r#"{"payload":{"message":{"content":[{"type":"text","text":" xx "}]}}}"#,
        r#"{"payload":{"message":{"content":[{"mimeType":"image\/png"},{"mimeType":"image/png"}]}}}"#,
        r#"{"type":"header""#,
        r#"{"type":"header"xxxxxж"""#,
        r#"{"type":"xxx"#,
        r#"{"type":"xxx\n"#,
        r#"{"xxx"#,
        r#"[7,7.7,"xx"#,
        "xxxxx",
        "[[[[[[",
        "null",
    ]
    .map(blob);
    accepts(place, &good.each_ref().map(String::as_str));
    let check = |text: &str, kind| refuses(place, kind, &[&blob(text)]);
    check(r#"{"secret":"xx"}"#, ViolationKind::ObjectKey);
    check(r#"{"key-2":"xx"}"#, ViolationKind::ObjectKey);
    check(r#"{"key-01":"xx"}"#, ViolationKind::ObjectKey);
    check(
        r#"{"payload":{"message":{"content":"a secret"}}}"#,
        ViolationKind::Text,
    );
    check(
        r#"{"payload":{"message":{"content":[{"mimeType":"image\/gif\/"}]}}}"#,
        ViolationKind::Word,
    );
    check(r#"{"type":"secret"}"#, ViolationKind::Word);
    check(r#"{"type":"header"#, ViolationKind::Text);
    check(r#"{"type":"header"} hello"#, ViolationKind::Json);
    check(r#"{"type":"header"}xhello"#, ViolationKind::Text);
    check(r#"{"type":tru"#, ViolationKind::Json);
    check("{\"type\":\"xx\t\"}", ViolationKind::Json);
    check(r#"{"type":"\u12"#, ViolationKind::Text);
    check(r#"{"type":"\q"}"#, ViolationKind::Json);
    check(r"hello", ViolationKind::Json);
}

#[test]
fn blobs_and_noise() {
    let block = |key: &str, value: &str| {
        format!(
            "CAST('{{\"payload\":{{\"message\":{{\"content\":[{{\"{key}\":\"{value}\"}}]}}}}}}' AS BLOB)"
        )
    };
    let uri = |owner: &str, tail: &str| {
        block(
            "blobURI",
            &format!("blob://{owner}/sha256-{}{tail}", digest(1)),
        )
    };
    let place = "session_entries.payload";
    accepts(
        place,
        &[
            &uri(&uuid(1), ""),
            &uri(&id(1), ".png"),
            &block("signature", "AAAA="),
            &block("signature", "000"),
        ],
    );
    // Every `/` is escaped, or none.
    let escaped = uri(&uuid(1), ".png").replace('/', "\\/");
    accepts(place, &[&escaped]);
    refuses(
        place,
        ViolationKind::Blob,
        &[&escaped.replacen("\\/", "/", 1)],
    );
    refuses(
        place,
        ViolationKind::Blob,
        &[&uri("mine", ""), &uri(&id(1), ".docx"), &uri(&id(1), "7")],
    );
    refuses(
        place,
        ViolationKind::Opaque,
        &[
            &block("signature", "AAAB"),
            &block("signature", "AAAAAAAAA"),
            &block("signature", "=="),
        ],
    );
}

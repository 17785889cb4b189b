//! What may stand in a cell and what may not, form by form.

use anonymizer::recognizer::ViolationKind;

use crate::sample::{digest, id, judge, name, row, segment, text_of, uuid};

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
        assert!(report.violations[0].line >= 8);
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
            "' x'",
            "' x '",
            "'x'",
            "'xxxxxxxx'",
            &format!("'{}'", "x".repeat(64)),
            &format!("'{}'", "x".repeat(512)),
            &format!("' {} '", "x".repeat(4094)),
            &format!("'{}'", "x".repeat(65536)),
            "'xж文𝕩'",
            &format!("' {}ж文𝕩 '", "x".repeat(53)),
            "CAST(x'78efbbbfe2808d0a0d0922275c0100ff' AS TEXT)",
            "CAST('x' AS BLOB)",
            &format!("'x{}'", uuid(2).to_ascii_uppercase()),
            &format!("'{}{}'", "x".repeat(28), uuid(1)),
        ],
    );
    refuses(
        TEXT,
        ViolationKind::Text,
        &[
            "' '",
            "'  '",
            "'x x'",
            "'word'",
            "'xX'",
            "'жx'",
            "'xx'",
            "'xxxxxxxxx'",
            &format!("'{}'", "x".repeat(128)),
            &format!("'{}'", "x".repeat(8191)),
            &format!("'{}'", "x".repeat(131_072)),
            "'xж'",
            "'xж文𝕩ж文𝕩'",
            "'ж文𝕩'",
            "'x\t'",
            "'x\"'",
            "'é'",
            "CAST(x'78efbbbf' AS TEXT)",
            "CAST(x'7801' AS TEXT)",
            "CAST(x'78ff00' AS TEXT)",
            "CAST('y' AS BLOB)",
            "x'780179'",
            &format!("'{}'", uuid(1)),
            &format!("'x{}{}'", uuid(1), uuid(2)),
            &format!("'x{}'", uuid(1).replace("00000000-", "10000000-")),
        ],
    );
}

#[test]
fn columns_that_no_rule_names() {
    let place = "x_table_1.x_column_1";
    let long = format!("'{}'", "x".repeat(4096));
    accepts(
        place,
        &[
            "NULL",
            "''",
            "'xxxxxxxx'",
            &long,
            "7",
            "-7",
            "15*1.0/2",
            "-15*1.0/2",
            "x''",
            "CAST('xxxxxxxx' AS BLOB)",
            "CAST(x'787878787878787800ff' AS TEXT)",
        ],
    );
    refuses(
        place,
        ViolationKind::Text,
        &[
            "'x'",
            "'xxxxxxxx '",
            "' xxxxxxxx'",
            "'xxxxxxxxxxxxxxxx'",
            "'xxxxxxxxж文𝕩'",
            "'secret'",
            &format!("'x{}'", uuid(1)),
        ],
    );
    refuses(
        place,
        ViolationKind::Number,
        &["0", "1", "77", "0.0", "9e999", "17*1.0/2"],
    );
}

/// Which row has which cell may be a word in bits.
#[test]
fn cells_that_no_rule_names_stand_in_turn() {
    let check = |cells: &[&str], refused: usize| {
        let row = |(n, cell): (usize, &&str)| {
            format!("INSERT INTO \"x_table_1\"(rowid,\"x_column_1\") VALUES({n},{cell});\n")
        };
        let rows: Vec<String> = (1..).zip(cells).map(row).collect();
        let rows = rows.concat();
        let create = "CREATE TABLE \"x_table_1\" (\"x_column_1\");\n";
        let found = judge(text_of(&format!("{create}{rows}")).as_bytes()).violations;
        let kinds: Vec<ViolationKind> = found.iter().map(|found| found.kind).collect();
        assert_eq!(kinds, vec![ViolationKind::Order; refused], "{cells:?}");
    };
    check(&["NULL", "NULL", "NULL"], 0);
    check(&["NULL", "7", "NULL", "7", "NULL"], 0);
    check(
        &[
            "-7",
            "7",
            "-15*1.0/2",
            "15*1.0/2",
            "''",
            "'xxxxxxxx'",
            "x''",
            "-7",
            "7",
        ],
        0,
    );
    check(&["7", "NULL"], 1);
    check(&["NULL", "7", "7"], 1);
    check(&["NULL", "7", "NULL", "NULL", "7", "7"], 1);
    check(&["NULL", "7", "NULL", "'xxxxxxxx'"], 1);
    check(&["'xxxxxxxx'", "''"], 1);
    check(&["15*1.0/2", "7"], 1);
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
            "'x'",
            "7",
            "-7",
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
    refuses(
        "sessions.id",
        ViolationKind::Number,
        &["12", "-3", "77", "0", "1"],
    );
    accepts(
        "sessions.customTitle",
        &[
            &format!("'{}'", name(1)),
            &format!("'{}{}'", name(1), "x".repeat(46)),
            &format!("'{}{}'", name(1), "x".repeat(4078)),
        ],
    );
    refuses(
        "sessions.customTitle",
        ViolationKind::Name,
        &[
            &format!("'{}x'", name(1)),
            &format!("'{}{}'", name(1), "x".repeat(47)),
            &format!("'{}xy'", name(1)),
            &tampered(name(1), 17, "a"),
            "'title'",
        ],
    );
    accepts("mounts.x_column_7", &["'xxxxxxxx'"]);
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
        format!("/home/{a}/../{b}"),
        format!("/home/{a}/{b}/"),
        format!("/home/{a}//{b}"),
        a.clone(),
        "..".to_owned(),
    ];
    let bad = [
        "/home/joe".to_owned(),
        format!("home/{a}"),
        format!("/{a}/home"),
        format!("/{a}/../{b}/"),
        "../..".to_owned(),
        "./..".to_owned(),
        format!("{a}//{b}//"),
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
    let json = |number: &str| {
        format!(
            "CAST('{{\"payload\":{{\"message\":{{\"usage\":{{\"inputTokens\":{number}}}}}}}}}' AS BLOB)"
        )
    };
    let good = [
        "0",
        "-0",
        "1",
        "0.0",
        "-1.0",
        "7",
        "-77.7",
        "7e7",
        "0e-7",
        "7.7e7",
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
        "7.77",
        "0.00",
        "7e5",
        "7E7",
        "7e+7",
        "7e07",
        "1e7",
        "1.7",
        "99",
        "777777777777777777777",
        "70",
        "4294967297",
    ];
    let place = "session_entries.payload";
    accepts(place, &good.map(json).each_ref().map(String::as_str));
    refuses(
        place,
        ViolationKind::Number,
        &bad.map(json).each_ref().map(String::as_str),
    );
    let unknown = |number: &str| format!("CAST('[{number}]' AS BLOB)");
    let good = ["7", "-7", "7.5", "-7.5"];
    let bad = ["0", "1", "77", "7.7", "7e7", "-0", "2147483648", "7.50"];
    accepts(place, &good.map(unknown).each_ref().map(String::as_str));
    refuses(
        place,
        ViolationKind::Number,
        &bad.map(unknown).each_ref().map(String::as_str),
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
        let start = text.find("INSERT INTO").unwrap();
        let row = canon::FoldedRow::read(&text.as_bytes()[start..]);
        let text = String::from_utf8(row.line().to_vec()).unwrap();
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
    let fill = |json: &str| " ".repeat(4096 - json.len()) + json;
    let good = [
        r#" {"type":"message","key-1":[]}"#,
        &fill(r#"{"type":"message"}"#),
        r#"{"type":"header","type":"message"}"#,
        r#"{"key-1":"xxxxxxxx","key-1":7,"key-2":null,"key-3":{}}"#,
        r#"{"payload":{"message":{"content":"xxxxxxxx"}}}"#,
        r#"{"payload":{"message":{"content":"xxxxxxxx\u0000\ud800"}}}"#,
        r#"{"payload":{"message":{"content":[{"type":"text","text":"xxxxxxxx"},7]}}}"#,
        r#"{"payload":{"message":{"content":[{"mimeType":"image\/png"},{"mimeType":"image/png"}]}}}"#,
        r#"{"payload":{"isError":false,"arguments":[[[],[]],[{}],true]}}"#,
        r#"{"type":"header""#,
        r#"{"type":"header"xxxxxxxx"#,
        r#"{"type":"xxxxxxxx"#,
        r#"{"payload":{"arguments":["#,
        "xxxxxxxx",
        "[",
        " ",
        "null",
    ]
    .map(blob);
    accepts(place, &good.each_ref().map(String::as_str));
    let check = |text: &str, kind| refuses(place, kind, &[&blob(text)]);
    check(r#"{"secret":"xxxxxxxx"}"#, ViolationKind::ObjectKey);
    check(r#"{"key-2":"xxxxxxxx"}"#, ViolationKind::ObjectKey);
    check(r#"{"key-01":"xxxxxxxx"}"#, ViolationKind::ObjectKey);
    check(r#"{"key-1":7,"key-3":7}"#, ViolationKind::ObjectKey);
    check(
        r#"{"key-1":7,"key-2":7,"key-2":7}"#,
        ViolationKind::ObjectKey,
    );
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
    check(r#"{"type":"header"}xxxxxxxxhello"#, ViolationKind::Text);
    check(r#"{"type":tru"#, ViolationKind::Json);
    check("{\"type\":\"x\t\"}", ViolationKind::Json);
    check(r#"{"type":"\u12"#, ViolationKind::Text);
    check(r#"{"type":"\q"}"#, ViolationKind::Json);
    check(r#"{"type"#, ViolationKind::Json);
    check(r"hello", ViolationKind::Json);
}

/// Neither lengths nor characters say which of a cell's texts is which.
#[test]
fn the_known_texts_of_a_cell() {
    const PLACE: &str = "session_entries.payload";
    const PLAIN: &str = "xxxxxxxx";
    const ODD: &str = "xxxxxxxxж文𝕩\\n\\r\\t\\\"'\\\\\\u0001";
    let cell = |a: &str, b: &str| {
        format!(r#"{{"payload":{{"message":{{"content":[{{"text":"{a}"}},{{"text":"{b}"}}]}}}}}}"#)
    };
    let blob = |text: &str| format!("CAST('{}' AS BLOB)", text.replace('\'', "''"));
    let page = |len: usize, before: &str, a: &str, b: &str| {
        let fillers = len - before.len() - cell("", b).len() - a.len();
        before.to_owned() + &cell(&("x".repeat(fillers) + a), b)
    };
    let uuid = uuid(1);
    for good in [
        cell(PLAIN, PLAIN),
        cell(ODD, ODD),
        cell("", ODD),
        cell(&(PLAIN.to_owned() + r"\u0000" + &uuid), PLAIN),
        cell(&(ODD.to_owned() + r"\ud800"), ODD),
        page(4096, "", "", PLAIN),
        page(512, " ", &ODD[8..], ODD),
        page(65536, "", &uuid, ""),
    ] {
        accepts(PLACE, &[&blob(&good)]);
    }
    for text in [
        "x",
        "xxxxxxx",
        "xxxxxxxxx",
        " xxxxxxxx",
        "xxxxxxxx ",
        "xxxxxxxxж文𝕩",
        r"xxxxxxxx\n\r\t\u0001",
    ] {
        refuses(PLACE, ViolationKind::Text, &[&blob(&cell(text, PLAIN))]);
    }
    for bad in [
        cell(PLAIN, ODD),
        cell(ODD, PLAIN),
        page(4095, "", "", PLAIN),
        // The second is the long one.
        cell(PLAIN, &"x".repeat(4096 - cell(PLAIN, "").len())),
    ] {
        refuses(PLACE, ViolationKind::Text, &[&blob(&bad)]);
    }
    // Where there is a text, spaces make no page.
    let spaces = " ".repeat(4096 - cell(PLAIN, PLAIN).len()) + &cell(PLAIN, PLAIN);
    refuses(PLACE, ViolationKind::Json, &[&blob(&spaces)]);
    // In JSON no unknown text makes one.
    let long = format!(r#"{{"key-1":"{}"}}"#, "x".repeat(4096));
    refuses(PLACE, ViolationKind::Text, &[&blob(&long)]);
}

/// What no rule names is refused wherever it could say something by its order or its number.
#[test]
fn parts_that_no_rule_names_have_one_order() {
    let place = "session_entries.payload";
    let check = |json: &str, kind| {
        for json in [
            json.to_owned(),
            format!(r#"{{"payload":{{"arguments":{json}}}}}"#),
            format!(r#"{{"payload":{{"message":{{"content":[{{"type":"text"}},{json}]}}}}}}"#),
        ] {
            let cell = format!("CAST('{json}' AS BLOB)");
            match kind {
                None => accepts(place, &[&cell]),
                Some(kind) => refuses(place, kind, &[&cell]),
            }
        }
    };
    let order = Some(ViolationKind::Order);
    check("[7,7,7,null,null,null,true,true,true]", None);
    check("[7,7,7,7]", order);
    check("[true,true,true,true]", order);
    check("[null,7]", order);
    check("[true,null]", order);
    check(r#"["xxxxxxxx",""]"#, order);
    check(r#"["x"]"#, Some(ViolationKind::Text));
    check(r#"["xxxxxxxx\n"]"#, Some(ViolationKind::Text));
    check("[[7],[],[null]]", None);
    check("[[],[7]]", order);
    check("[[7],[7],[7],[null]]", order);
    check("[[],{},{},{}]", None);
    check("[{\"key-1\":7},{},{},{}]", order);
    check("[[[]]]", None);
    check("[[[7]]]", order);
    check(r#"[{"key-1":{"key-1":7}}]"#, order);
    check(r#"{"key-1":7,"key-2":7,"key-3":7}"#, None);
    check(r#"{"key-1":7,"key-2":7,"key-3":7,"key-4":7}"#, order);
    check(r#"{"key-1":null,"key-2":7}"#, order);
    // No literal of what is unknown: all from there on is a rest.
    refuses(place, ViolationKind::Json, &["CAST('[false]' AS BLOB)"]);
    // Behind what is unknown nothing is known.
    let refuse = |json: &str| {
        refuses(
            place,
            ViolationKind::Order,
            &[&format!("CAST('{json}' AS BLOB)")],
        );
    };
    refuse(r#"{"key-1":7,"type":"header"}"#);
    refuse(r#"{"payload":{"message":{"content":[7,{"type":"text"}]}}}"#);
    refuse(r#"{"type":"header","type":"header","type":"header"}"#);
    // In what is left open nothing unknown is.
    for open in [
        r#"{"key-1":7"#,
        r#"{"key-1":"xxxxxxxx"#,
        r#"{"key-1":"#,
        r#"{"key-1""#,
        r#"{"key-1":{"#,
        r#"{"type":"header","key-1":7xxxxxxxx"#,
        r#"{"type":"header","key-1":nullxxxxxxxx"#,
        "[7",
        "[7,",
        "[7xxxxxxxx",
        "[[",
        r#"["xxxxxxxx"#,
        r#"{"payload":{"arguments":[7"#,
        r#"{"payload":{"message":{"content":[{"type":"text"},7"#,
    ] {
        refuse(open);
    }
    // White space is one bit, or fills a page.
    refuses(
        place,
        ViolationKind::Json,
        &[
            r#"CAST('{"type": "header"}' AS BLOB)"#,
            r#"CAST('  {"type":"header"}' AS BLOB)"#,
            r#"CAST('{"type":"header"} ' AS BLOB)"#,
            &format!("CAST('{}[]' AS BLOB)", " ".repeat(4095)),
        ],
    );
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
            &block("signature", "AAAAAAAA"),
            &block("signature", "00000000"),
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
            &block("signature", "AAAAAAAB"),
            &block("signature", "AAAAAAAA="),
            &block("signature", "A"),
            &block("signature", "AAAAAAAAA"),
            &block("signature", "AAAA"),
            &block("signature", "=="),
        ],
    );
}

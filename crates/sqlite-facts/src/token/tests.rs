use proptest::prelude::*;
use rusqlite::Connection;

use super::*;

/// The value of the first column as SQL text; none where SQLite does not accept `sql`.
fn value(conn: &Connection, sql: &str) -> Option<String> {
    let sql = format!("SELECT quote({sql}\n)");
    conn.query_row(&sql, [], |row| row.get(0)).ok()
}

fn expression() -> impl Strategy<Value = String> {
    let operands = [
        "1",
        "0x1F",
        "1_000",
        ".5",
        "1e-3",
        "2.5E+7",
        "0xe",
        "NULL",
        "'it''s'",
        "x'ab'",
        "\"a\"",
        "[a]",
        "`a`",
        "t.a",
        "'{\"b\":1}'",
        "$p",
        "(1)",
        "a",
        "\u{e4}",
    ];
    let operators = [
        "+", "-", "--", "/", "/*", "*/", "*", "%", "||", "->", "->>", "<", "<<", "<=", "<>", "=",
        "==", "!=", "&", "|", "~", ",", " ", "\n", "-- \n", "/**/", " AND ", " is ",
    ];
    let operand = || prop::sample::select(operands.to_vec());
    let operator = prop::sample::select(operators.to_vec());
    (
        operand(),
        prop::collection::vec((operator, operand()), 0..4),
    )
        .prop_map(|(first, rest)| {
            rest.into_iter()
                .fold(first.to_owned(), |sql, (operator, operand)| {
                    sql + operator + operand
                })
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A token that is cut too short becomes two words to SQLite, and one that is too long had a
    /// space or comment in it.
    #[test]
    fn sqlite_reads_the_same_with_spaces_between_tokens(sql in expression()) {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE t(a, \u{e4}); INSERT INTO t VALUES(7, 8)").unwrap();
        let spaced: Vec<&str> = significant(&sql).map(Token::text).collect();
        let from_t = |sql: &str| value(&conn, &format!("(SELECT {sql}\nFROM t)"));
        prop_assert_eq!(from_t(&sql), from_t(&spaced.join(" ")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_falls_into_tokens(sql in "([a\u{e4}01eExX.+\\-*/'\"`\\[\\]?:@#$|<>!=;() \n]|\\PC){0,12}") {
        let mut whole = String::new();
        for (place, token) in tokens(&sql) {
            let text = &sql[place];
            prop_assert!(!text.is_empty());
            prop_assert!(token.text().is_empty() || token.text() == text);
            whole.push_str(text);
        }
        prop_assert_eq!(whole, sql);
    }
}

#[track_caller]
fn check(sql: &str, expected: &[Token<'_>]) {
    let found: Vec<Token<'_>> = significant(sql).collect();
    assert_eq!(found, expected);
    let whole: String = tokens(sql).map(|(place, _)| &sql[place]).collect();
    assert_eq!(whole, sql);
}

#[test]
fn pieces() {
    use Token::{Blob, Broken, Number, Operator, Quoted, String, Variable, Word};
    check("a--b\nc", &[Word("a"), Word("c")]);
    check("a/*/*/b", &[Word("a"), Word("b")]);
    check(
        "'it''s' \"q\"\"q\" `b``b` [c\"]",
        &[
            String("'it''s'"),
            Quoted("\"q\"\"q\""),
            Quoted("`b``b`"),
            Quoted("[c\"]"),
        ],
    );
    check("x'ab' X'' x", &[Blob("x'ab'"), Blob("X''"), Word("x")]);
    check(
        "1 0x1F 1_000 .5 1e-3 1e 2.5E+7",
        &[
            Number("1"),
            Number("0x1F"),
            Number("1_000"),
            Number(".5"),
            Number("1e-3"),
            Number("1e"),
            Number("2.5E+7"),
        ],
    );
    check("1-2", &[Number("1"), Operator("-"), Number("2")]);
    check("0xe-1", &[Number("0xe"), Operator("-"), Number("1")]);
    check(
        "t.a||b->>'c'",
        &[
            Word("t"),
            Operator("."),
            Word("a"),
            Operator("||"),
            Word("b"),
            Operator("->>"),
            String("'c'"),
        ],
    );
    check(
        "größe $a ?1 :x @y ?",
        &[
            Word("größe"),
            Variable("$a"),
            Variable("?1"),
            Variable(":x"),
            Variable("@y"),
            Variable("?"),
        ],
    );
    check("'open", &[Broken("'open")]);
    check("/* open", &[Broken("/* open")]);
    check("[open", &[Broken("[open")]);
    check("a\\b", &[Word("a"), Broken("\\"), Word("b")]);
}

#[test]
fn ends() {
    use StatementEnd::{AtEnd, Before, Missing};
    let check = |sql: &str, expected| assert_eq!(statement_end(sql), expected, "{sql}");
    check("CREATE TABLE t(a);", AtEnd);
    check("CREATE TABLE t(a)", Missing);
    check("CREATE TABLE t(a DEFAULT ';", Missing);
    check("CREATE TABLE t(a); -- more", AtEnd);
    check("CREATE TABLE t(a); SELECT 1", Before);
    check(
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1;",
        Missing,
    );
    check(
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END;",
        Missing,
    );
    check(
        "create trigger r AFTER INSERT ON t BEGIN SELECT 1; end;",
        AtEnd,
    );
    check(
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END; x",
        Before,
    );
}

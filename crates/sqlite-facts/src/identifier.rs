//! Identifiers in SQL text: quoted, and read from their quotes.

use crate::keyword::is_keyword;
use crate::token::is_word_byte;

/// A name as an SQL identifier, in double quotes.
#[must_use]
pub fn quote(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len() + 2);
    quoted.push('"');
    for (place, part) in name.split('"').enumerate() {
        quoted.push_str(if place > 0 { "\"\"" } else { "" });
        quoted.push_str(part);
    }
    quoted.push('"');
    quoted
}

/// Names as a list of SQL identifiers: `"a", "b"`.
pub fn quote_list(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| quote(name.as_ref())).collect();
    quoted.join(", ")
}

/// The name in `"…"`, `` `…` `` or `[…]`.
#[must_use]
pub fn unquote(quoted: &str) -> String {
    let name = quoted
        .get(1..quoted.len().saturating_sub(1))
        .unwrap_or_default();
    match quoted.as_bytes().first() {
        Some(b'"') => name.replace("\"\"", "\""),
        Some(b'`') => name.replace("``", "`"),
        _ => name.to_owned(),
    }
}

/// Whether `name` is the same identifier without quotes: no keyword, no literal, no other character.
#[must_use]
pub fn is_bare(name: &str) -> bool {
    let starts = name
        .bytes()
        .next()
        .is_some_and(|byte| is_word_byte(byte) && !byte.is_ascii_digit() && byte != b'$');
    starts && name.bytes().all(is_word_byte) && !is_keyword(name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::Connection;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn sqlite_reads_a_quoted_name_as_that_name(name in "[a\"`'\\[\\] ;.\u{e4}]{1,6}") {
            let conn = Connection::open_in_memory().unwrap();
            conn.execute_batch(&format!("CREATE TABLE {}(a)", quote(&name))).unwrap();
            let found: String = conn
                .query_row("SELECT name FROM sqlite_schema", [], |row| row.get(0))
                .unwrap();
            prop_assert_eq!(&found, &name);
            prop_assert_eq!(unquote(&quote(&name)), name);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn sqlite_reads_a_bare_name_as_that_name(name in "[a-cOR0_$\u{e4} ]{1,4}") {
            let conn = Connection::open_in_memory().unwrap();
            let found = conn
                .execute_batch(&format!("CREATE TABLE {name}(a)"))
                .and_then(|()| conn.query_row("SELECT name FROM sqlite_schema", [], |row| row.get(0)));
            let found: Option<String> = found.ok();
            // SQLite also takes some keywords for names, where nothing else can stand.
            prop_assert_eq!(is_bare(&name), found.is_some_and(|found| found == name) && !is_keyword(&name));
        }
    }

    #[test]
    fn other_quotes_are_read() {
        assert_eq!(unquote("`a``b`"), "a`b");
        assert_eq!(unquote("[a\"\"b]"), "a\"\"b");
    }

    #[test]
    fn a_list_has_a_comma_between_names() {
        assert_eq!(quote_list(["a", "b\"c"]), "\"a\", \"b\"\"c\"");
    }

    #[test]
    fn bare_names_need_no_quotes() {
        for (name, expected) in [
            ("a_1", true),
            ("ä", true),
            ("1a", false),
            ("$a", false),
            ("a b", false),
            ("table", false),
            ("True", false),
            ("", false),
        ] {
            assert_eq!(is_bare(name), expected, "{name}");
        }
    }
}

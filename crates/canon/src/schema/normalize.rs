//! SQL text in the one spelling that means the same: what is left once white space, comments, the
//! case of words and needless quotes are gone.
//!
//! Quotes are the delicate part. `"x"` is an identifier where `x` can be resolved, and otherwise,
//! by a misfeature (<https://sqlite.org/quirks.html#dblquote>), the string 'x', case and all. And
//! `"true"` is a column where `true` is a number. So quotes go only where nothing hangs on them.

use std::collections::BTreeSet;

use crate::token::{Token, is_word, significant};

/// The words of SQLite's grammar (<https://sqlite.org/lang_keywords.html>), and `true` and `false`,
/// which are literals where no column is called so. Sorted.
pub(crate) const KEYWORDS: [&str; 149] = [
    "abort",
    "action",
    "add",
    "after",
    "all",
    "alter",
    "always",
    "analyze",
    "and",
    "as",
    "asc",
    "attach",
    "autoincrement",
    "before",
    "begin",
    "between",
    "by",
    "cascade",
    "case",
    "cast",
    "check",
    "collate",
    "column",
    "commit",
    "conflict",
    "constraint",
    "create",
    "cross",
    "current",
    "current_date",
    "current_time",
    "current_timestamp",
    "database",
    "default",
    "deferrable",
    "deferred",
    "delete",
    "desc",
    "detach",
    "distinct",
    "do",
    "drop",
    "each",
    "else",
    "end",
    "escape",
    "except",
    "exclude",
    "exclusive",
    "exists",
    "explain",
    "fail",
    "false",
    "filter",
    "first",
    "following",
    "for",
    "foreign",
    "from",
    "full",
    "generated",
    "glob",
    "group",
    "groups",
    "having",
    "if",
    "ignore",
    "immediate",
    "in",
    "index",
    "indexed",
    "initially",
    "inner",
    "insert",
    "instead",
    "intersect",
    "into",
    "is",
    "isnull",
    "join",
    "key",
    "last",
    "left",
    "like",
    "limit",
    "match",
    "materialized",
    "natural",
    "no",
    "not",
    "nothing",
    "notnull",
    "null",
    "nulls",
    "of",
    "offset",
    "on",
    "or",
    "order",
    "others",
    "outer",
    "over",
    "partition",
    "plan",
    "pragma",
    "preceding",
    "primary",
    "query",
    "raise",
    "range",
    "recursive",
    "references",
    "regexp",
    "reindex",
    "release",
    "rename",
    "replace",
    "restrict",
    "returning",
    "right",
    "rollback",
    "row",
    "rows",
    "savepoint",
    "select",
    "set",
    "table",
    "temp",
    "temporary",
    "then",
    "ties",
    "to",
    "transaction",
    "trigger",
    "true",
    "unbounded",
    "union",
    "unique",
    "update",
    "using",
    "vacuum",
    "values",
    "view",
    "virtual",
    "when",
    "where",
    "window",
    "with",
    "without",
];

/// Whether SQLite reserves `word` somewhere in its grammar, whatever its case; `true` and `false` too.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS
        .binary_search(&word.to_ascii_lowercase().as_str())
        .is_ok()
}

/// `sql`, a CREATE, in lines that a unified difference reads well: the head, each part between the
/// commas of its list (a trigger's statements too), the tail.
///
/// `names` are all identifiers of the schema as they were declared.
pub(crate) fn lines(sql: &str, names: &BTreeSet<String>) -> Vec<String> {
    // A table's columns stand between its outer parentheses, other lists outside of any.
    let list_depth = usize::from(
        significant(sql)
            .nth(1)
            .is_some_and(|token| is(token, "table")),
    );
    let mut lines = vec![String::new()];
    let mut depth = 0_usize;
    let mut before = None;
    for token in significant(sql) {
        let closes = token == Token::Operator(")");
        let opens = token == Token::Operator("(");
        let separates = matches!(token, Token::Operator("," | ";")) && depth == list_depth;
        depth = depth.saturating_sub(usize::from(closes));
        if closes && list_depth == 1 && depth == 0 {
            lines.push(String::new());
        }
        if let (false, Some(line)) = (separates, lines.last_mut()) {
            push(line, &spelling(token, before, names));
        }
        if separates || (opens && list_depth == 1 && depth == 0) {
            lines.push(String::new());
        }
        depth += usize::from(opens);
        before = Some(token);
    }
    lines
}

/// A DEFAULT's text. A bare word there is a string, case and all, unless it is a keyword.
pub(crate) fn default_value(sql: &str) -> String {
    let mut line = String::new();
    for token in significant(sql) {
        push(
            &mut line,
            &match token {
                Token::Word(word) if is_keyword(word) => word.to_ascii_lowercase(),
                token => text(token).to_owned(),
            },
        );
    }
    line
}

/// Tokens with one space between them, and none where nobody would write one.
fn push(line: &mut String, token: &str) {
    let is_tight =
        line.is_empty() || line.ends_with(['(', '.']) || matches!(token, ")" | "," | ".");
    if !is_tight {
        line.push(' ');
    }
    line.push_str(token);
}

fn spelling(token: Token<'_>, before: Option<Token<'_>>, names: &BTreeSet<String>) -> String {
    match token {
        Token::Word(word) => word.to_ascii_lowercase(),
        Token::Quoted(quoted) => {
            let name = unquoted(quoted);
            let names_something = !quoted.starts_with('"')
                || names.contains(&name)
                || matches!(name.as_str(), "rowid" | "_rowid_" | "oid")
                || before
                    .is_some_and(|before| ["constraint", "as"].iter().any(|word| is(before, word)));
            if names_something && is_bare(&name) {
                name.to_ascii_lowercase()
            } else {
                format!("\"{}\"", name.replace('"', "\"\""))
            }
        }
        token => text(token).to_owned(),
    }
}

fn text(token: Token<'_>) -> &str {
    match token {
        Token::Space | Token::Comment => "",
        Token::Word(text)
        | Token::Quoted(text)
        | Token::String(text)
        | Token::Blob(text)
        | Token::Number(text)
        | Token::Variable(text)
        | Token::Operator(text)
        | Token::Broken(text) => text,
    }
}

/// The name in `"…"`, `` `…` `` or `[…]`.
fn unquoted(quoted: &str) -> String {
    let name = quoted
        .get(1..quoted.len().saturating_sub(1))
        .unwrap_or_default();
    match quoted.as_bytes().first() {
        Some(b'"') => name.replace("\"\"", "\""),
        Some(b'`') => name.replace("``", "`"),
        _ => name.to_owned(),
    }
}

/// Whether `name` needs no quotes to be an identifier, and nothing else.
fn is_bare(name: &str) -> bool {
    let starts = name
        .bytes()
        .next()
        .is_some_and(|byte| is_word(byte) && !byte.is_ascii_digit() && byte != b'$');
    starts && name.bytes().all(is_word) && !is_keyword(name)
}

fn is(token: Token<'_>, keyword: &str) -> bool {
    matches!(token, Token::Word(word) if word.eq_ignore_ascii_case(keyword))
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    /// CREATE TABLE AS quotes a column's name where, and only where, SQLite needs it quoted.
    fn sqlite_quotes(words: &[String]) -> Vec<bool> {
        let conn = Connection::open_in_memory().unwrap();
        let columns: Vec<String> = words
            .iter()
            .map(|word| format!("1 AS \"{word}\""))
            .collect();
        conn.execute_batch(&format!("CREATE TABLE t AS SELECT {}", columns.join(",")))
            .unwrap();
        let sql: String = conn
            .query_row("SELECT sql FROM sqlite_schema", [], |row| row.get(0))
            .unwrap();
        words
            .iter()
            .map(|word| sql.contains(&format!("\"{word}\"")))
            .collect()
    }

    #[test]
    fn keywords_are_those_of_the_library() {
        let mut sorted = KEYWORDS;
        sorted.sort_unstable();
        assert_eq!(sorted, KEYWORDS);

        // Every keyword, also in pieces and run together, and every word of up to three letters.
        let mut words: BTreeSet<String> = KEYWORDS.iter().map(ToString::to_string).collect();
        for word in KEYWORDS {
            words.extend(
                (1..word.len()).flat_map(|at| [word[..at].to_owned(), word[at..].to_owned()]),
            );
            words.extend(["s", "ed", "er", "ing", "_"].map(|end| format!("{word}{end}")));
        }
        let letters = || "abcdefghijklmnopqrstuvwxyz".chars();
        words.extend(letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))));
        words.extend(letters().flat_map(|a| {
            letters().flat_map(move |b| letters().map(move |c| format!("{a}{b}{c}")))
        }));
        let words: Vec<String> = words.into_iter().collect();
        for words in words.chunks(1000) {
            for (word, quotes) in words.iter().zip(sqlite_quotes(words)) {
                let is_literal = matches!(word.as_str(), "true" | "false");
                assert_eq!(is_keyword(word), quotes || is_literal, "{word}");
            }
        }
    }
}

//! Normalized SQL text: one spelling for all texts that differ only in white space, comments, the
//! case of words and needless quotes.
//!
//! Quotes are the delicate part. `"x"` is an identifier where `x` can be resolved, and otherwise,
//! by a misfeature (<https://sqlite.org/quirks.html#dblquote>), the string 'x', case and all. And
//! `"true"` is a column where `true` is a number. So quotes are removed only where the meaning stays the same.

use std::collections::BTreeSet;

use sqlite_facts::{Token, is_bare, is_keyword, quote, significant, unquote};

/// `sql`, a CREATE, in lines that a unified difference reads well: the head, each part between the
/// commas of its list (a trigger's statements too), the tail.
///
/// `names` are all identifiers of the schema as they were declared.
pub(crate) fn lines(sql: &str, names: &BTreeSet<String>) -> Vec<String> {
    // A table's columns stand between its outer parentheses, other lists outside of any.
    let list_depth = usize::from(
        significant(sql)
            .nth(1)
            .is_some_and(|token| token.is_word("table")),
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

/// The text of a DEFAULT, normalized. A bare word there is a string, case and all, unless it is a keyword.
pub(crate) fn default_value(sql: &str) -> String {
    let mut line = String::new();
    for token in significant(sql) {
        push(
            &mut line,
            &match token {
                Token::Word(word) if is_keyword(word) => word.to_ascii_lowercase(),
                token => token.text().to_owned(),
            },
        );
    }
    line
}

/// Appends a token, with a space before it except after `(` and `.` and before `)`, `,` and `.`.
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
            let name = unquote(quoted);
            let names_something = !quoted.starts_with('"')
                || names.contains(&name)
                || matches!(name.as_str(), "rowid" | "_rowid_" | "oid")
                || before
                    .is_some_and(|before| before.is_word("constraint") || before.is_word("as"));
            if names_something && is_bare(&name) {
                name.to_ascii_lowercase()
            } else {
                quote(&name)
            }
        }
        token => token.text().to_owned(),
    }
}

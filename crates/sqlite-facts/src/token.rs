//! SQL text by tokens, as SQLite's own tokenizer cuts it (`sqlite3GetToken` in `tokenize.c`).

use std::ops::Range;

/// One piece of SQL text. Pieces put together again are the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'s> {
    /// Space, tab, line feed, form feed, carriage return.
    Space,
    /// `-- …` up to the line feed, or `/* … */`.
    Comment,
    /// A bare word: keyword, identifier or literal such as `true`.
    Word(&'s str),
    /// `"…"`, `[…]` or `` `…` ``: an identifier, or for `"…"` perhaps a string.
    Quoted(&'s str),
    /// `'…'`.
    String(&'s str),
    /// `x'…'`.
    Blob(&'s str),
    /// Anything that begins like a number.
    Number(&'s str),
    /// `?1`, `:name`, `@name`, `$name`, `#1`.
    Variable(&'s str),
    /// An operator or punctuation, one to three characters.
    Operator(&'s str),
    /// A string, quoted name or `/*` comment that the text ends inside of, or a stray character.
    Broken(&'s str),
}

impl<'s> Token<'s> {
    /// The text of the token; empty for white space and comments.
    #[must_use]
    pub fn text(self) -> &'s str {
        match self {
            Self::Space | Self::Comment => "",
            Self::Word(text)
            | Self::Quoted(text)
            | Self::String(text)
            | Self::Blob(text)
            | Self::Number(text)
            | Self::Variable(text)
            | Self::Operator(text)
            | Self::Broken(text) => text,
        }
    }

    /// Whether the token is this bare word, whatever its case.
    #[must_use]
    pub fn is_word(self, word: &str) -> bool {
        matches!(self, Self::Word(text) if text.eq_ignore_ascii_case(word))
    }
}

/// The tokens of `sql`, white space and comments too, each with its place.
pub fn tokens(sql: &str) -> impl Iterator<Item = (Range<usize>, Token<'_>)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = sql.get(start..).filter(|rest| !rest.is_empty())?;
        let (len, token) = next(rest);
        let place = start..start + len;
        start = place.end;
        Some((place, token))
    })
}

/// The tokens of `sql` without white space and comments.
pub fn significant(sql: &str) -> impl Iterator<Item = Token<'_>> {
    tokens(sql)
        .map(|(_, token)| token)
        .filter(|token| !matches!(token, Token::Space | Token::Comment))
}

/// Where the first statement of a text ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementEnd {
    /// At the end of the text, white space and comments aside.
    AtEnd,
    /// Not in the text: a semicolon or the rest of a token is missing.
    Missing,
    /// Before the end of the text: more follows.
    Before,
}

/// Where the first statement of `sql` ends, its semicolon included.
///
/// The statements of a trigger's body have semicolons of their own; a trigger ends with `; END ;`
/// (<https://sqlite.org/c3ref/complete.html>).
#[must_use]
pub fn statement_end(sql: &str) -> StatementEnd {
    #[derive(PartialEq)]
    enum At {
        Statement,
        Semicolon,
        End,
        Done,
    }
    let mut words = significant(sql);
    let is_trigger = words.next().is_some_and(|token| token.is_word("create"))
        && words.next().is_some_and(|token| token.is_word("trigger"));
    let mut at = At::Statement;
    for token in significant(sql) {
        let is_semicolon = token == Token::Operator(";");
        at = match at {
            At::Done => return StatementEnd::Before,
            At::Statement | At::Semicolon | At::End if matches!(token, Token::Broken(_)) => {
                return StatementEnd::Missing;
            }
            At::Statement if is_semicolon && !is_trigger => At::Done,
            At::End if is_semicolon => At::Done,
            _ if is_semicolon => At::Semicolon,
            At::Semicolon if token.is_word("end") => At::End,
            _ => At::Statement,
        };
    }
    if at == At::Done {
        StatementEnd::AtEnd
    } else {
        StatementEnd::Missing
    }
}

/// The first token of `sql`, which is not empty, and its length in bytes.
fn next(sql: &str) -> (usize, Token<'_>) {
    let bytes = sql.as_bytes();
    let count = |from: usize, accepts: fn(u8) -> bool| {
        from + bytes[from..]
            .iter()
            .take_while(|byte| accepts(**byte))
            .count()
    };
    let second = bytes.get(1).copied().unwrap_or(0);
    match bytes[0] {
        b' ' | b'\t' | b'\n' | b'\x0c' | b'\r' => (
            count(1, |byte| {
                matches!(byte, b' ' | b'\t' | b'\n' | b'\x0c' | b'\r')
            }),
            Token::Space,
        ),
        b'-' if second == b'-' => (count(2, |byte| byte != b'\n'), Token::Comment),
        b'/' if second == b'*' => match sql[2..].find("*/") {
            Some(end) => (end + 4, Token::Comment),
            None => (sql.len(), Token::Broken(sql)),
        },
        quote @ (b'\'' | b'"' | b'`') => match quoted_len(bytes, quote) {
            Some(len) if quote == b'\'' => (len, Token::String(&sql[..len])),
            Some(len) => (len, Token::Quoted(&sql[..len])),
            None => (sql.len(), Token::Broken(sql)),
        },
        b'[' => match sql.find(']') {
            Some(end) => (end + 1, Token::Quoted(&sql[..=end])),
            None => (sql.len(), Token::Broken(sql)),
        },
        b'x' | b'X' if second == b'\'' => match quoted_len(&bytes[1..], b'\'') {
            Some(len) => (len + 1, Token::Blob(&sql[..=len])),
            None => (sql.len(), Token::Broken(sql)),
        },
        b'0'..=b'9' => number(sql),
        b'.' if second.is_ascii_digit() => number(sql),
        b'?' | b':' | b'@' | b'$' | b'#' if is_word_byte(second) => {
            let len = count(1, is_word_byte);
            (len, Token::Variable(&sql[..len]))
        }
        b'?' => (1, Token::Variable("?")),
        first if is_word_byte(first) && !first.is_ascii_digit() => {
            let len = count(1, is_word_byte);
            (len, Token::Word(&sql[..len]))
        }
        _ => operator(sql),
    }
}

fn operator(sql: &str) -> (usize, Token<'_>) {
    for operator in ["->>", "->", "||", "<<", ">>", "<=", ">=", "<>", "==", "!="] {
        if sql.starts_with(operator) {
            return (operator.len(), Token::Operator(&sql[..operator.len()]));
        }
    }
    // Only ASCII gets here: every other byte is part of a word.
    let token = match sql.as_bytes()[0] {
        b'(' | b')' | b',' | b';' | b'.' | b'+' | b'-' | b'*' | b'/' | b'%' | b'<' | b'>'
        | b'=' | b'&' | b'|' | b'~' => Token::Operator(&sql[..1]),
        _ => Token::Broken(&sql[..1]),
    };
    (1, token)
}

/// Whether SQLite takes a byte for part of a bare identifier: letters, digits, `_`, `$` and all bytes
/// beyond ASCII.
#[must_use]
pub fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

/// The length of the quoted text at the start of `bytes`; a doubled quote is part of it.
fn quoted_len(bytes: &[u8], quote: u8) -> Option<usize> {
    let mut at = 1;
    loop {
        at += bytes[at..].iter().position(|byte| *byte == quote)? + 1;
        if bytes.get(at) != Some(&quote) {
            return Some(at);
        }
        at += 1;
    }
}

/// A number as SQLite reads it: `1`, `0x1f`, `1_000`, `.5`, `1e-3`, and whatever word runs on from it.
fn number(sql: &str) -> (usize, Token<'_>) {
    let bytes = sql.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let exponent_sign = matches!(byte, b'+' | b'-')
            && matches!(bytes[at - 1], b'e' | b'E')
            && !(bytes.len() > 1 && bytes[0] == b'0' && matches!(bytes[1], b'x' | b'X'))
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        if !is_word_byte(*byte) && *byte != b'.' && !exponent_sign {
            break;
        }
        at += 1;
    }
    (at, Token::Number(&sql[..at]))
}

#[cfg(test)]
mod tests;

//! SQL text by tokens, as far as the recognizer needs: its own tokenizer, because what it does not cut
//! the same way is no public term and refused.

/// One piece of SQL text, with its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SqlToken<'s> {
    pub(super) kind: SqlTokenKind,
    pub(super) text: &'s str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SqlTokenKind {
    Space,
    /// A bare word.
    Word,
    /// `"…"`, `[…]` or `` `…` ``.
    Quoted,
    /// `'…'`, `x'…'`, or what begins with a digit.
    Constant,
    /// A character of punctuation.
    Sign,
    /// A comment, or something that does not end.
    Other,
}

impl SqlToken<'_> {
    /// The name that a word or a quoted name is.
    pub(super) fn name(self) -> Option<String> {
        match self.kind {
            SqlTokenKind::Word => Some(self.text.to_owned()),
            SqlTokenKind::Quoted => {
                let name = self.text.get(1..self.text.len() - 1)?;
                Some(match self.text.as_bytes()[0] {
                    b'"' => name.replace("\"\"", "\""),
                    b'`' => name.replace("``", "`"),
                    _ => name.to_owned(),
                })
            }
            _ => None,
        }
    }

    pub(super) fn is(self, keyword: &str) -> bool {
        self.kind == SqlTokenKind::Word && self.text.eq_ignore_ascii_case(keyword)
    }
}

/// The tokens of `sql`, which put together again are `sql`.
pub(super) fn tokens(sql: &str) -> impl Iterator<Item = SqlToken<'_>> {
    let mut rest = sql;
    std::iter::from_fn(move || {
        let first = *rest.as_bytes().first()?;
        let (len, kind) = next(rest, first);
        let (text, after) = rest.split_at(len);
        rest = after;
        Some(SqlToken { kind, text })
    })
}

/// Whether a statement ends at the end of `sql`; a trigger ends with `; END ;`.
pub(super) fn is_complete(sql: &str) -> bool {
    let mut is_trigger = false;
    let mut last: [&str; 3] = [""; 3];
    let significant = tokens(sql).filter(|token| token.kind != SqlTokenKind::Space);
    for (number, token) in significant.enumerate() {
        is_trigger |= number == 1 && token.is("trigger");
        last = [last[1], last[2], token.text];
    }
    let ends_trigger = last[0] == ";" && last[1].eq_ignore_ascii_case("end");
    last[2] == ";" && (ends_trigger || !is_trigger)
}

fn next(rest: &str, first: u8) -> (usize, SqlTokenKind) {
    let bytes = rest.as_bytes();
    let count = |accepts: fn(u8) -> bool| bytes.iter().take_while(|b| accepts(**b)).count();
    let open = (rest.len(), SqlTokenKind::Other);
    match first {
        b' ' | b'\t' | b'\n' | b'\r' | b'\x0c' => (count(is_space), SqlTokenKind::Space),
        b'-' if rest.starts_with("--") => {
            (rest.find('\n').unwrap_or(rest.len()), SqlTokenKind::Other)
        }
        b'/' if rest.starts_with("/*") => match rest[2..].find("*/") {
            Some(len) => (len + 4, SqlTokenKind::Other),
            None => open,
        },
        b'\'' => quoted_len(bytes, b'\'').map_or(open, |len| (len, SqlTokenKind::Constant)),
        b'x' | b'X' if bytes.get(1) == Some(&b'\'') => {
            quoted_len(&bytes[1..], b'\'').map_or(open, |len| (len + 1, SqlTokenKind::Constant))
        }
        b'"' | b'`' => quoted_len(bytes, first).map_or(open, |len| (len, SqlTokenKind::Quoted)),
        b'[' => rest
            .find(']')
            .map_or(open, |end| (end + 1, SqlTokenKind::Quoted)),
        b'0'..=b'9' => (count(|b| is_word(b) || b == b'.'), SqlTokenKind::Constant),
        _ if is_word(first) => (count(is_word), SqlTokenKind::Word),
        b'(' | b')' | b',' | b';' | b'.' | b'=' | b'<' | b'>' | b'+' | b'-' | b'*' | b'|' => {
            (1, SqlTokenKind::Sign)
        }
        // ASCII: all else is part of a word.
        _ => (1, SqlTokenKind::Other),
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

/// The length of what is quoted; a doubled quote is part of it.
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

//! One CREATE: of a known version to the byte, or made of public terms alone.

use std::ops::Range;

use super::public_terms::PublicTerms;
use super::sql::{self, SqlToken, SqlTokenKind};
use super::survivors::CreateText;

/// Types that no known version uses, and that are no keywords.
const TYPES: [&str; 2] = ["REAL", "NUMERIC"];

/// Where the text of a CREATE comes from; the error is the range in `sql` of what is not public.
pub(super) fn judge(sql: &str, known: &PublicTerms) -> Result<CreateText, Range<usize>> {
    if known.is_statement(sql) {
        return Ok(CreateText::Known);
    }
    let (mut at, mut number, mut is_default) = (0, 0, false);
    let mut is_trigger = false;
    for token in sql::tokens(sql) {
        let len = token.text.len();
        if token.kind == SqlTokenKind::Space {
            if !known.is_text(token.text) {
                return Err(at..at + len);
            }
            at += len;
            continue;
        }
        number += 1;
        let fits = match number {
            1 => token.text == "CREATE",
            2 => ["TABLE", "INDEX", "UNIQUE", "VIEW", "TRIGGER"].contains(&token.text),
            _ if is_default => known.is_default(token.text),
            _ => fits(token, known) && (is_trigger || token.text != ";"),
        };
        if !fits {
            return Err(at..at + len);
        }
        is_trigger |= number == 2 && token.is("trigger");
        is_default = token.is("default");
        at += len;
    }
    if number < 4 {
        Err(0..sql.len())
    } else {
        Ok(CreateText::Made)
    }
}

fn fits(token: SqlToken<'_>, known: &PublicTerms) -> bool {
    match token.kind {
        // Behind these stands an expression of the source.
        SqlTokenKind::Word if token.is("check") || token.is("generated") => {
            known.is_name(token.text)
        }
        SqlTokenKind::Word => {
            known.is_name(token.text) || is_keyword(token.text) || TYPES.contains(&token.text)
        }
        SqlTokenKind::Quoted => token.name().is_some_and(|name| known.is_name(&name)),
        SqlTokenKind::Constant => known.is_text(token.text),
        SqlTokenKind::Sign => true,
        SqlTokenKind::Space | SqlTokenKind::Other => false,
    }
}

/// A keyword in one case: a mixture of both could spell something.
fn is_keyword(word: &str) -> bool {
    let is_upper = !word.bytes().any(|b| b.is_ascii_lowercase());
    let is_lower = !word.bytes().any(|b| b.is_ascii_uppercase());
    (is_upper || is_lower) && sqlite_facts::is_keyword(word)
}

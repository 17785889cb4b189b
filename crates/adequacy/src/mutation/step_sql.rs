//! The statements of a step, and places between them.

use migrator::Migration;
use sqlite_facts::{StatementEnd, Token, quote, significant, statement_end, tokens, unquote};

/// A place in a step where statements are put.
pub(crate) enum Place {
    /// Before the DROP of a table that the step replaces by a copy; the end, for another table.
    Copy(String),
    /// After that DROP, when the copy has been proved and still has its own name.
    Proved(String),
    /// After the last statement.
    End,
}

/// The SQL of the step with further statements; `{t}` becomes the name that the table of the place has there.
pub(crate) fn insert(step: &Migration, inserted: &[(Place, String)]) -> String {
    let all = statements(step.sql);
    let mut pieces: Vec<(usize, String)> = Vec::new();
    for (place, sql) in inserted {
        let (at, name) = position(step, &all, place);
        pieces.push((at, format!("\n{};\n", sql.replace("{t}", &name))));
    }
    let mut text = String::new();
    for at in 0..=all.len() {
        let here = pieces.iter().filter(|(place, _)| *place == at);
        text.extend(here.map(|(_, sql)| sql.as_str()));
        text.push_str(all.get(at).copied().unwrap_or_default());
    }
    text
}

/// The statement before which a place is, and the quoted name of its table there.
fn position(step: &Migration, all: &[&str], place: &Place) -> (usize, String) {
    let (table, behind) = match place {
        Place::Copy(table) => (table, 0),
        Place::Proved(table) => (table, 1),
        Place::End => return (all.len(), String::new()),
    };
    let rebuild = step.rebuilds.iter().find(|rebuild| rebuild.table == table);
    let drop = all.iter().position(|statement| drops(statement, table));
    match (rebuild, drop) {
        (Some(rebuild), Some(drop)) => (drop + behind, quote(rebuild.by)),
        _ => (all.len(), quote(table)),
    }
}

/// The statements of a text, each with the white space before it and its semicolon.
pub(crate) fn statements(sql: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (place, token) in tokens(sql) {
        let piece = &sql[start..place.end];
        if token == Token::Operator(";") && statement_end(piece) == StatementEnd::AtEnd {
            found.push(piece);
            start = place.end;
        }
    }
    found
}

/// Whether a statement is `DROP TABLE table`.
fn drops(statement: &str, table: &str) -> bool {
    let words: Vec<Token<'_>> = significant(statement).collect();
    matches!(words[..], [drop, kind, name, _]
        if drop.is_word("drop") && kind.is_word("table") && unquote(name.text()) == table)
}

#[cfg(test)]
mod tests {
    use migrator::HISTORY;

    use super::*;

    #[test]
    fn statements_have_their_places() {
        let step = &HISTORY[5];
        assert_eq!(statements(step.sql).concat().trim(), step.sql.trim());
        let at = |place| insert(step, &[(place, "UPDATE {t} SET a".to_owned())]);
        let copy = at(Place::Copy("sessions".to_owned()));
        assert!(
            copy.contains(
                "rowid;\nUPDATE \"_wuhu_v6_sessions\" SET a;\n\n\nDROP TABLE \"sessions\";"
            ),
            "{copy}"
        );
        let proved = at(Place::Proved("sessions".to_owned()));
        assert!(
            proved.contains("DROP TABLE \"sessions\";\nUPDATE \"_wuhu_v6_sessions\" SET a;"),
            "{proved}"
        );
        let other = at(Place::Copy("session_entries".to_owned()));
        assert!(
            other.ends_with("\nUPDATE \"session_entries\" SET a;\n"),
            "{other}"
        );
    }
}

//! Other texts of an object: what a CREATE statement says, one thing at a time left out or changed.

use std::ops::Range;

use sqlite_facts::{Token, tokens, unquote};

use super::kind::MutantKind;

/// Another text, and what is wrong with it.
pub(crate) struct OtherText {
    pub(crate) kind: MutantKind,
    pub(crate) words: String,
    pub(crate) sql: String,
}

/// A token and its place.
type Placed<'s> = (Range<usize>, Token<'s>);

/// The places of the words of a text.
pub(crate) struct CreateWords<'s> {
    sql: &'s str,
    words: Vec<Placed<'s>>,
}

impl<'s> CreateWords<'s> {
    pub(crate) fn read(sql: &'s str) -> Self {
        let is_word = |(_, token): &Placed<'_>| !matches!(token, Token::Space | Token::Comment);
        let words = tokens(sql).filter(is_word).collect();
        Self { sql, words }
    }

    /// The text under another name: the one that follows TABLE or INDEX.
    pub(crate) fn named(&self, name: &str) -> String {
        let kind = |(_, token): &Placed<'_>| token.is_word("table") || token.is_word("index");
        let at = self.words.iter().position(kind).map_or(0, |at| at + 1);
        self.with(at..at + 1, &format!(" {name}"))
    }

    /// The text with other words in place of some.
    fn with(&self, words: Range<usize>, other: &str) -> String {
        let start = words
            .start
            .checked_sub(1)
            .map_or(0, |before| self.words[before].0.end);
        let end = words
            .end
            .checked_sub(1)
            .map_or(0, |last| self.words[last].0.end)
            .max(start);
        format!("{}{other}{}", &self.sql[..start], &self.sql[end..])
    }

    fn is(&self, at: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(n, word)| {
            self.words
                .get(at + n)
                .is_some_and(|(_, token)| token.is_word(word))
        })
    }

    fn depth_before(&self, at: usize) -> usize {
        let count = |bracket| {
            let before = self.words[..at].iter();
            before
                .filter(|(_, token)| *token == Token::Operator(bracket))
                .count()
        };
        count("(").saturating_sub(count(")"))
    }

    /// The index of the word that closes the bracket at `open`.
    fn closing(&self, open: usize) -> usize {
        let depth = self.depth_before(open);
        let closes = |at: &usize| self.depth_before(at + 1) == depth;
        (open + 1..self.words.len()).find(closes).unwrap_or(open)
    }
}

/// Words in place of others: the kind, what is then wrong, which words, and the other ones.
type OtherWords = (MutantKind, &'static str, Range<usize>, &'static str);

/// The other texts of a table.
pub(crate) fn of_table(sql: &str) -> Vec<OtherText> {
    let text = CreateWords::read(sql);
    let mut all = Vec::new();
    let mut column = String::new();
    for at in 0..text.words.len() {
        let token = text.words[at].1;
        let begins = at > 0
            && text.depth_before(at) == 1
            && matches!(text.words[at - 1].1, Token::Operator("(" | ","));
        let changes = if !begins {
            of_column_constraint(&text, at)
        } else if text.is(at, &["primary", "key"]) {
            of_table_key(&text, at)
        } else {
            column = unquote(token.text());
            of_type(&text, at + 1)
        };
        all.extend(changes.into_iter().map(|(kind, words, range, other)| {
            let words = format!("{column} {words}");
            let sql = text.with(range, other);
            OtherText { kind, words, sql }
        }));
    }
    all
}

/// A column constraint left out or changed; none: no constraint begins here.
fn of_column_constraint(text: &CreateWords<'_>, at: usize) -> Vec<OtherWords> {
    use MutantKind::{AutoincrementLost, ConstraintChanged, DefaultChanged};
    if text.is(at, &["not", "null"]) {
        vec![(ConstraintChanged, "without NOT NULL", at..at + 2, "")]
    } else if text.is(at, &["default"]) {
        let value = at + 1..at + 2;
        vec![
            (DefaultChanged, "without its default", at..value.end, ""),
            (DefaultChanged, "with another default", value, " 7"),
        ]
    } else if text.is(at, &["primary", "key"]) {
        let end = at + 2 + usize::from(text.is(at + 2, &["autoincrement"]));
        vec![(ConstraintChanged, "without PRIMARY KEY", at..end, "")]
    } else if text.is(at, &["autoincrement"]) {
        vec![(AutoincrementLost, "without AUTOINCREMENT", at..at + 1, "")]
    } else if text.is(at, &["references"]) {
        of_foreign_key(text, at)
    } else {
        Vec::new()
    }
}

fn of_foreign_key(text: &CreateWords<'_>, at: usize) -> Vec<OtherWords> {
    let key = text.closing(at + 2) + 1;
    let has_action = text.is(key, &["on", "delete"]);
    let end = key + if has_action { 3 } else { 0 };
    let mut changes = vec![
        ("without its foreign key", at..end, ""),
        (
            "with a foreign key that follows updates",
            end..end,
            " ON UPDATE CASCADE",
        ),
        (
            "with a deferred foreign key",
            end..end,
            " DEFERRABLE INITIALLY DEFERRED",
        ),
    ];
    if has_action {
        let cascades = text.is(end - 1, &["cascade"]);
        let other = if cascades { " RESTRICT" } else { " CASCADE" };
        changes.push(("without ON DELETE", key..end, ""));
        changes.push(("with another ON DELETE", end - 1..end, other));
    }
    let of_kind = |(words, range, other)| (MutantKind::ForeignKeyChanged, words, range, other);
    changes.into_iter().map(of_kind).collect()
}

/// The key that stands behind the columns, left out with the comma before it.
fn of_table_key(text: &CreateWords<'_>, at: usize) -> Vec<OtherWords> {
    let end = text.closing(at + 2) + 1;
    let words = "and the PRIMARY KEY of the table left out";
    vec![(MutantKind::ConstraintChanged, words, at - 1..end, "")]
}

/// Another type of a column, and constraints that it does not have.
fn of_type(text: &CreateWords<'_>, at: usize) -> Vec<OtherWords> {
    use MutantKind::{ConstraintChanged, TypeChanged};
    let is_text = text.is(at, &["text"]);
    let other = if is_text { " BLOB" } else { " TEXT" };
    let after = at + 1..at + 1;
    vec![
        (TypeChanged, "of another type", at..at + 1, other),
        (
            ConstraintChanged,
            "compared without case",
            after.clone(),
            " COLLATE NOCASE",
        ),
        (ConstraintChanged, "with a CHECK", after, " CHECK (1)"),
    ]
}

/// The other texts of an index.
pub(crate) fn of_index(sql: &str) -> Vec<OtherText> {
    let text = CreateWords::read(sql);
    let mut all = Vec::new();
    let mut say = |words: &str, range: Range<usize>, other: &str| {
        let (kind, words) = (MutantKind::IndexChanged, words.to_owned());
        let sql = text.with(range, other);
        all.push(OtherText { kind, words, sql });
    };
    if text.is(1, &["unique"]) {
        say("no longer unique", 1..2, "");
    } else {
        say("unique", 1..1, " UNIQUE");
    }
    let word = |is: &dyn Fn(Token<'_>) -> bool| text.words.iter().position(|(_, token)| is(*token));
    if let Some(open) = word(&|token| token == Token::Operator("(")) {
        say("in descending order", open + 2..open + 2, " DESC");
        say("without case", open + 2..open + 2, " COLLATE NOCASE");
        say("of the rowid", open + 1..open + 2, "rowid");
    }
    match word(&|token| token.is_word("where")) {
        Some(at) => say("of all rows", at..text.words.len(), ""),
        None => say(
            "of some rows",
            text.words.len()..text.words.len(),
            " WHERE 1",
        ),
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The other texts by what is wrong, shown as what stands between the brackets.
    #[track_caller]
    fn check(others: &[OtherText], expected: &[&str]) {
        let inside = |sql: &str| {
            sql.split_once('(')
                .map_or(String::new(), |(_, inside)| inside.to_owned())
        };
        let said: Vec<String> = others
            .iter()
            .map(|other| format!("{}: {}", other.words, inside(&other.sql)))
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn a_table_in_other_words() {
        check(
            &of_table(
                r#"CREATE TABLE t ("a" TEXT NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE, PRIMARY KEY ("a"))"#,
            ),
            &[
                r#"a of another type: "a" BLOB NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE, PRIMARY KEY ("a"))"#,
                r#"a compared without case: "a" TEXT COLLATE NOCASE NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE, PRIMARY KEY ("a"))"#,
                r#"a with a CHECK: "a" TEXT CHECK (1) NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE, PRIMARY KEY ("a"))"#,
                r#"a without NOT NULL: "a" TEXT DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE, PRIMARY KEY ("a"))"#,
                r#"a without its default: "a" TEXT NOT NULL REFERENCES p("id") ON DELETE CASCADE, PRIMARY KEY ("a"))"#,
                r#"a with another default: "a" TEXT NOT NULL DEFAULT 7 REFERENCES p("id") ON DELETE CASCADE, PRIMARY KEY ("a"))"#,
                r#"a without its foreign key: "a" TEXT NOT NULL DEFAULT 'x', PRIMARY KEY ("a"))"#,
                r#"a with a foreign key that follows updates: "a" TEXT NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE ON UPDATE CASCADE, PRIMARY KEY ("a"))"#,
                r#"a with a deferred foreign key: "a" TEXT NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("a"))"#,
                r#"a without ON DELETE: "a" TEXT NOT NULL DEFAULT 'x' REFERENCES p("id"), PRIMARY KEY ("a"))"#,
                r#"a with another ON DELETE: "a" TEXT NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE RESTRICT, PRIMARY KEY ("a"))"#,
                r#"a and the PRIMARY KEY of the table left out: "a" TEXT NOT NULL DEFAULT 'x' REFERENCES p("id") ON DELETE CASCADE)"#,
            ],
        );
    }

    #[test]
    fn an_index_in_other_words() {
        check(
            &of_index(r#"CREATE UNIQUE INDEX i ON t("a") WHERE "a" IS NULL"#),
            &[
                r#"no longer unique: "a") WHERE "a" IS NULL"#,
                r#"in descending order: "a" DESC) WHERE "a" IS NULL"#,
                r#"without case: "a" COLLATE NOCASE) WHERE "a" IS NULL"#,
                r#"of the rowid: rowid) WHERE "a" IS NULL"#,
                r#"of all rows: "a")"#,
            ],
        );
    }

    #[test]
    fn a_text_under_another_name() {
        let named = CreateWords::read("CREATE TABLE t (a)").named("\"copy\"");
        assert_eq!(named, "CREATE TABLE \"copy\" (a)");
    }
}

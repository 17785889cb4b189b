//! The words that SQLite reserves.

/// The words of SQLite's grammar (<https://sqlite.org/lang_keywords.html>), and `true` and `false`,
/// which are literals where no column is called so. Sorted.
const KEYWORDS: [&str; 149] = [
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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

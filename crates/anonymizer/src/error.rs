//! What can go wrong; no variant holds a word of a source.

use thiserror::Error;

/// A policy that is none; nothing has been read of any database.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PolicyError {
    /// Not TOML, or not of this form.
    #[error("the policy cannot be read: {0}")]
    Syntax(String),
    /// Another format.
    #[error("format {0} of the policy is not known; this program reads format 1")]
    Format(u32),
    /// A vocabulary with a word twice.
    #[error("vocabulary `{0}` holds a word twice")]
    DuplicateWord(String),
    /// A rule without `why`.
    #[error("the rule of {0} gives no reason")]
    NoReason(String),
    /// A class that is not known, or that takes no vocabulary, or not there.
    #[error("`{class}` is no class for {at}, or lacks its vocabulary, or has one too many")]
    Class {
        /// The places of the rule.
        at: String,
        /// The class.
        class: String,
    },
    /// What an unknown word becomes.
    #[error(
        "otherwise = `{otherwise}` does not go with the rule of {at}; only `name` does, for `enum`"
    )]
    Otherwise {
        /// The places of the rule.
        at: String,
        /// The word.
        otherwise: String,
    },
    /// No such vocabulary.
    #[error("there is no vocabulary `{0}`")]
    NoVocabulary(String),
    /// A vocabulary for nothing.
    #[error("no rule uses vocabulary `{0}`")]
    UnusedVocabulary(String),
    /// Not `table.column` or `table.column:path`.
    #[error("`{0}` is no place; one is written `table.column` or `table.column:key.key[]`")]
    Place(String),
    /// Two rules for one place.
    #[error("two rules name `{0}`")]
    Duplicate(String),
    /// Paths, and no rule of the column itself.
    #[error("`{0}` has rules for JSON paths, but none of its own")]
    NoColumnRule(String),
    /// Paths in what is not JSON.
    #[error("`{0}` has rules for JSON paths, but is not of class `json`")]
    NotJson(String),
    /// The rule matches nothing.
    #[error("no known version has a column `{0}`")]
    NoSuchColumn(String),
    /// Rows would collide.
    #[error("`{0}` stands under a unique index, where its class could make different values equal")]
    Lossy(String),
}

/// What can go wrong with a capture. The source is as it was, and nothing has been written but the
/// database that was being made.
#[derive(Debug, Error)]
pub enum Error {
    /// The policy.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// A known version could not be read.
    #[error("the schema of a known version cannot be read")]
    KnownVersion,
    /// The source's schema.
    #[error("the schema cannot be read: a name or text in it is not Unicode")]
    Schema,
    /// SQLite failed.
    #[error("could not {doing}{}: {}", of(table.as_deref()), rusqlite::ffi::code_to_str(*code))]
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// The table, under its name in the golden.
        table: Option<String>,
        /// SQLite's extended result code. Its message may quote the source, and is not kept.
        code: i32,
    },
    /// No unit is small enough.
    #[error("not one whole session fits into {max_bytes} bytes: give more with `--max-size`")]
    NothingFits {
        /// How much was allowed.
        max_bytes: u64,
    },
}

fn of(table: Option<&str>) -> String {
    table.map_or_else(String::new, |table| format!(" `{table}`"))
}

impl Error {
    /// Drops SQLite's message, which may hold names and values of the source.
    pub(crate) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Sqlite {
            doing,
            table: None,
            code: code(&source),
        }
    }

    /// The same, about one table.
    pub(crate) fn sqlite_in(doing: &'static str, table: &str) -> impl Fn(rusqlite::Error) -> Self {
        let table = table.to_owned();
        move |source| Self::Sqlite {
            doing,
            table: Some(table.clone()),
            code: code(&source),
        }
    }

    /// SQLite's result code, where SQLite failed.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        match self {
            Self::Sqlite { code, .. } => Some(*code),
            _ => None,
        }
    }
}

fn code(source: &rusqlite::Error) -> i32 {
    match source {
        rusqlite::Error::SqliteFailure(error, _) | rusqlite::Error::SqlInputError { error, .. } => {
            error.extended_code
        }
        _ => rusqlite::ffi::SQLITE_ERROR,
    }
}

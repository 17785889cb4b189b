//! Errors; no variant holds a word of a source.

use thiserror::Error;

/// A policy that cannot be used; nothing has been read of any database.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PolicyError {
    /// The text is not TOML, or not of this form.
    #[error("the policy cannot be read: {0}")]
    Syntax(String),
    /// The policy has another format.
    #[error("format {0} of the policy is not known; this program reads format 1")]
    Format(u32),
    /// A vocabulary with a word twice.
    #[error("vocabulary `{0}` holds a word twice")]
    DuplicateWord(String),
    /// A rule without `why`.
    #[error("the rule of {0} gives no reason")]
    NoReason(String),
    /// An unknown class, a vocabulary without need or a missing one, or a class in the wrong place.
    #[error("`{class}` is no class for {at}, or lacks its vocabulary, or has one too many")]
    Class {
        /// The places of the rule.
        at: String,
        /// The class.
        class: String,
    },
    /// `otherwise` in a rule that cannot have it.
    #[error(
        "otherwise = `{otherwise}` does not go with the rule of {at}; only `name` does, for `enum`"
    )]
    Otherwise {
        /// The places of the rule.
        at: String,
        /// The word.
        otherwise: String,
    },
    /// A rule of tags or counted integers without `domain`, or another rule with one.
    #[error("the rule of {0} lacks its domain, or has one too many")]
    Domain(String),
    /// A rule names a vocabulary that is not there.
    #[error("there is no vocabulary `{0}`")]
    NoVocabulary(String),
    /// A vocabulary that no rule names.
    #[error("no rule uses vocabulary `{0}`")]
    UnusedVocabulary(String),
    /// A place that is not `table.column` or `table.column:path`.
    #[error("`{0}` is no place; one is written `table.column` or `table.column:key.key[]`")]
    Place(String),
    /// A place with two rules.
    #[error("two rules name `{0}`")]
    Duplicate(String),
    /// JSON paths in a column without a rule of its own.
    #[error("`{0}` has rules for JSON paths, but none of its own")]
    NoColumnRule(String),
    /// JSON paths in a column of another class than `json`.
    #[error("`{0}` has rules for JSON paths, but is not of class `json`")]
    NotJson(String),
    /// A rule for a column that no known version has.
    #[error("no known version has a column `{0}`")]
    NoSuchColumn(String),
    /// A class under a unique index that could make different values equal.
    #[error("`{0}` stands under a unique index, where its class could make different values equal")]
    Lossy(String),
}

/// Why no golden was made. The source is as it was, and nothing has been written but the database that
/// was being filled.
#[derive(Debug, Error)]
pub enum Error {
    /// The policy cannot be used.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// The source's schema is not Unicode.
    #[error("the schema cannot be read: a name or text in it is not Unicode")]
    Schema,
    /// Views within views that SQLite could not put together.
    #[error(
        "the schema cannot be read: SQLite could not put together the views in a view or trigger, so many are within \
         each other; drop it in a copy of the file, and capture that"
    )]
    Views,
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
    /// No group of rows is small enough.
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
    /// An error of SQLite without its message, which may hold names and values of the source.
    pub(crate) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Sqlite {
            doing,
            table: None,
            code: code(&source),
        }
    }

    /// The same, with the table's name in the golden.
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

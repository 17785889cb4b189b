//! Errors of a capture without words of the database and without paths of this machine.
//!
//! The output of a capture is pasted into reports: paths hold names of persons, and SQLite's messages
//! quote names and values.

use std::error::Error as _;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use rusqlite::ffi;

use crate::hint::{hint_of, hinted};
use crate::terminal::{error_words, is_broken_pipe};

/// The migrator's error about `db`, with `name` in place of its path and a code in place of SQLite's
/// message.
pub(super) fn migrator_error(error: &migrator::Error, db: &Path, name: &str) -> anyhow::Error {
    let words = match error {
        migrator::Error::Malformed { .. } => return corrupt(),
        migrator::Error::NotUnicode { .. } => "a name or text in it is not Unicode".to_owned(),
        // These three name objects of the database.
        migrator::Error::Refused { .. }
        | migrator::Error::Outcome { .. }
        | migrator::Error::Proof { .. } => "the database was refused".to_owned(),
        error => error
            .to_string()
            .replace(&format!("`{}`", db.display()), &format!("`{name}`")),
    };
    let source = error.source();
    if let Some(source) = source.and_then(|source| source.downcast_ref::<rusqlite::Error>()) {
        return anyhow!("{words}: {}", code_words(source));
    }
    let source = source.and_then(|source| source.downcast_ref::<std::io::Error>());
    let of_sqlite = source.and_then(|source| source.get_ref()?.downcast_ref());
    match (of_sqlite, source) {
        (Some(source), _) => anyhow!("{words}: {}", code_words(source)),
        (None, Some(source)) => anyhow!("{words}: {}", source.kind()),
        (None, None) => anyhow!(words),
    }
}

/// Whether nothing was read of the file, so that there is nothing to publish: its user needs the path as it was
/// typed.
pub(super) fn is_of_the_path(error: &migrator::Error) -> bool {
    use migrator::Error::{Directory, Missing, NotAFile};
    matches!(error, Missing { .. } | Directory { .. } | NotAFile { .. })
}

/// The error with a word in place of each folder of this machine. `out`: the folder of `--out`, which is
/// replaced as it was given, too.
pub(super) fn without_paths(
    error: anyhow::Error,
    db: Option<&Path>,
    out: Option<&Path>,
) -> anyhow::Error {
    let is_of_the_path = error.downcast_ref().is_some_and(is_of_the_path);
    if is_of_the_path || is_broken_pipe(&error) {
        return error;
    }
    let words = error_words(&error);
    let absolute = |path: &Path| std::path::absolute(path).ok();
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    let of = |path: Option<PathBuf>, name: &'static str| {
        let path = path.filter(|path| path.parent().is_some());
        let both = path.map(|path| [absolute(&path), real(&path)]);
        both.into_iter()
            .flatten()
            .flatten()
            .map(move |path| (path.display().to_string(), name))
    };
    let mut places: Vec<(String, &str)> = of(db.map(Path::to_owned), "DB")
        .chain(of(db.and_then(Path::parent).map(Path::to_owned), "FOLDER"))
        .chain(of(Some(std::env::temp_dir()), "TMPDIR"))
        .chain(of(std::env::current_dir().ok(), "."))
        .chain(of(std::env::home_dir(), "~"))
        .chain(of(out.map(Path::to_owned), "OUT"))
        .collect();
    // A relative one may be a part of any word: it stands where a quoted path begins.
    let quoted = out.map(|out| format!("`{}", out.display()));
    places.extend(
        quoted
            .iter()
            .flat_map(|path| [(format!("{path}/"), "`OUT/"), (format!("{path}`"), "`OUT`")]),
    );
    // The longest first: one folder may lie in another.
    places.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
    let redacted = |text: &str| {
        places.iter().fold(text.to_owned(), |text, (path, name)| {
            text.replace(path.as_str(), name)
        })
    };
    match hint_of(&error) {
        Some(hint) => hinted(redacted(&words), redacted(&hint)),
        None => anyhow!(redacted(&words)),
    }
}

/// The anonymizer's error; a corrupt file gets the advice of [`corrupt`].
pub(super) fn anonymizer_error(error: anonymizer::Error) -> anyhow::Error {
    let is_corrupt = error
        .code()
        .is_some_and(|code| matches!(code & 0xff, ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB));
    if is_corrupt { corrupt() } else { error.into() }
}

/// SQLite's constant text for a result code, in place of its message.
pub(super) fn code_words(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(error, _) | rusqlite::Error::SqlInputError { error, .. } => {
            ffi::code_to_str(error.extended_code).to_owned()
        }
        _ => "SQLite failed".to_owned(),
    }
}

pub(super) fn corrupt() -> anyhow::Error {
    hinted(
        "the database has corrupt pages, and was not captured; it is unchanged",
        "stop the server, keep a copy of the file, and let `rescue` bring what can be read into a new one; that \
         one can be captured",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_of_a_database_is_no_part_of_a_word() {
        let error = migrator::Error::Missing { path: "d".into() };
        assert_eq!(
            migrator_error(&error, Path::new("d"), "DB").to_string(),
            "there is no file `DB`; nothing was created"
        );
    }

    #[test]
    fn no_folder_of_this_machine_is_shown() {
        let (temp, here) = (std::env::temp_dir(), std::env::current_dir().unwrap());
        let error = anyhow!("in {}", here.join("b").display()).context(format!(
            "`{}` and `{}`",
            temp.join("a").display(),
            temp.join("dbs/mine.sqlite").display()
        ));
        assert_eq!(
            without_paths(error, Some(&temp.join("dbs/mine.sqlite")), None).to_string(),
            "`TMPDIR/a` and `DB`: in ./b"
        );
        let hint = format!("look into {}", here.join("b").display());
        let redacted = without_paths(hinted("no", hint), None, None);
        assert_eq!(redacted.to_string(), "no");
        assert_eq!(hint_of(&redacted).as_deref(), Some("look into ./b"));
        let error = anyhow!(
            "write `../o/v5-c`, `../o`, `../other`, {}/x",
            temp.join("o").display()
        );
        let redacted = without_paths(error, None, Some(Path::new("../o")));
        assert_eq!(
            redacted.to_string(),
            "write `OUT/v5-c`, `OUT`, `../other`, TMPDIR/o/x"
        );
    }
}

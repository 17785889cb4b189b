//! Errors that hold nothing of the database, nor of where it lies.
//!
//! What a capture prints is pasted into reports: a path has a person's name in it, and SQLite's
//! messages quote names and values.

use std::error::Error as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use golden::{Bench, CaseName};
use rusqlite::{Connection, ffi};

/// The migrator's error about `db`, which stands in it as `DB`.
pub(super) fn safe(error: &migrator::Error, db: &Path) -> anyhow::Error {
    let mut words = match error {
        // A refusal, a proof and a difference name objects of the file.
        migrator::Error::Refused { .. }
        | migrator::Error::Outcome { .. }
        | migrator::Error::Proof { .. } => "the database was refused".to_owned(),
        error => error.to_string(),
    };
    for path in [Some(db.to_owned()), std::fs::canonicalize(db).ok()]
        .into_iter()
        .flatten()
    {
        words = words.replace(&path.display().to_string(), "DB");
    }
    match error
        .source()
        .and_then(|source| source.downcast_ref::<rusqlite::Error>())
    {
        Some(source) => anyhow!("{words}: {}", code_words(source)),
        None => match error
            .source()
            .and_then(|source| source.downcast_ref::<std::io::Error>())
        {
            Some(source) => anyhow!("{words}: {}", source.kind()),
            None => anyhow!(words),
        },
    }
}

/// The anonymizer's error, with what to do about a corrupt file.
pub(super) fn of_anonymizer(error: anonymizer::Error) -> anyhow::Error {
    let is_corrupt = error
        .code()
        .is_some_and(|code| matches!(code & 0xff, ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB));
    if is_corrupt { corrupt() } else { error.into() }
}

/// SQLite's word for a result code; its message is left out.
fn code_words(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(error, _) | rusqlite::Error::SqlInputError { error, .. } => {
            ffi::code_to_str(error.extended_code).to_owned()
        }
        _ => "SQLite failed".to_owned(),
    }
}

fn corrupt() -> anyhow::Error {
    anyhow!(
        "the database has corrupt pages, and was not captured; it is unchanged: stop the server, \
         keep a copy of the file, and try `.recover` of SQLite's shell on the copy (some \
         distributions' shells are built without it; the one from SQLite's own site has it)"
    )
}

/// Whether each page can be read. What constraints say of the rows is not this question.
pub(super) fn sound(source: &Connection) -> Result<()> {
    let check = || -> rusqlite::Result<bool> {
        let mut statement = source.prepare("PRAGMA main.quick_check(1000)")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let line: String = row.get(0)?;
            let is_about_rows = [
                "ok",
                "NULL value in ",
                "CHECK constraint failed",
                "non-",
                "TEXT value in ",
                "NUMERIC value in ",
                "unable to use function",
            ]
            .iter()
            .any(|start| line.starts_with(start));
            if !is_about_rows {
                return Ok(false);
            }
        }
        Ok(true)
    };
    match check() {
        Ok(true) => Ok(()),
        Ok(false) => Err(corrupt()),
        Err(error) => match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase) => {
                Err(corrupt())
            }
            _ => Err(anyhow!(
                "the database could not be checked: {}",
                code_words(&error)
            )),
        },
    }
}

/// A panic says where it happened, and not what it held.
pub(super) fn silence_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
        // Nothing is left to tell it to when stderr is closed too.
        drop(writeln!(
            std::io::stderr(),
            "error: a defect of this program{place}; nothing was written, and the database is unchanged"
        ));
    }));
}

/// A name is published with the case.
pub(super) fn check_name(name: &CaseName, bench: &Bench<'_>) -> Result<()> {
    ensure!(
        golden::is_public(name, bench)?,
        "a name of a captured case is published and may hold nothing private: make it of a version, \
         digits and words such as `release`, `upgrade`, `crash`, `damage`, `large`, `small` and \
         `grown`, as in `v5-large-damage-2`"
    );
    Ok(())
}

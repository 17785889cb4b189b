//! Errors that hold nothing of the database, nor of where it lies.
//!
//! What a capture prints is pasted into reports: a path has a person's name in it, and SQLite's
//! messages quote names and values.

use std::error::Error as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, ensure};
use golden::{Bench, CaseName};
use rusqlite::{Connection, ffi};

/// The migrator's error about `db`, under the name that is no secret.
pub(super) fn safe(error: &migrator::Error, db: &Path, name: &str) -> anyhow::Error {
    let words = match error {
        migrator::Error::Malformed { .. } => return corrupt(),
        // A refusal, a proof and a difference name objects of the file.
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
    match source.and_then(|source| source.downcast_ref::<std::io::Error>()) {
        Some(source) => anyhow!("{words}: {}", source.kind()),
        None => anyhow!(words),
    }
}

/// The error without the folders of this machine: a path has names of people and projects in it.
pub(super) fn without_places(error: anyhow::Error, db: Option<&Path>) -> anyhow::Error {
    if crate::is_of_a_reader_gone(&error) {
        return error;
    }
    let mut words = error
        .chain()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ");
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
        .collect();
    // The longest first: one may lie in another.
    places.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
    for (path, name) in places {
        words = words.replace(&path, name);
    }
    anyhow!(words)
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
    let done = match check(source, None) {
        // A table with a collation of another program makes all of it fail: look at each, and at
        // this one when its rows are read.
        Err(error) if is_of_its_text(&error) => each_table(source),
        done => done,
    };
    match done {
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

/// Whether SQLite cannot work with what a schema says, which is no damage.
fn is_of_its_text(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code & 0xff == ffi::SQLITE_ERROR)
}

fn each_table(source: &Connection) -> rusqlite::Result<bool> {
    let mut list = source.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'")?;
    let mut tables = list.query([])?;
    while let Some(row) = tables.next()? {
        let table: String = row.get(0)?;
        match check(source, Some(&table)) {
            Ok(true) => {}
            Err(error) if is_of_its_text(&error) => {}
            other => return other,
        }
    }
    Ok(true)
}

/// Asks SQLite about all, or about one table.
fn check(source: &Connection, table: Option<&str>) -> rusqlite::Result<bool> {
    let mut statement = source.prepare("SELECT * FROM pragma_quick_check(?1, 'main')")?;
    let mut rows = statement.query([table.map_or_else(
        || 1000.into(),
        |table| rusqlite::types::Value::from(table.to_owned()),
    )])?;
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
}

/// A panic says where it happened, and not what it held.
pub(super) fn silence_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |at| {
            format!(" at {}:{}", of_source(at.file()), at.line())
        });
        // Nothing is left to tell it to when stderr is closed too.
        drop(writeln!(
            std::io::stderr(),
            "error: a defect of this program{place}; nothing was written, and the database is unchanged"
        ));
    }));
}

/// A source file without the folder in which somebody built this program.
fn of_source(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let is_whole = !file.starts_with('/') && !file.contains(':') && parts[0] != "..";
    let shown = if is_whole {
        0
    } else {
        parts.len().saturating_sub(3)
    };
    parts[shown..].join("/")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_does_not_tell_who_built_the_program() {
        assert_eq!(
            of_source("crates/canon/src/lib.rs"),
            "crates/canon/src/lib.rs"
        );
        for file in [
            "/home/anna/.cargo/registry/src/a-registry/zip-7.0.0/src/write.rs",
            r"C:\Users\Anna\.cargo\zip-7.0.0\src\write.rs",
        ] {
            assert_eq!(of_source(file), "zip-7.0.0/src/write.rs");
        }
        assert_eq!(
            of_source("/home/anna/wuhu/crates/canon/src/lib.rs"),
            "canon/src/lib.rs"
        );
    }

    #[test]
    fn a_short_name_of_a_database_is_no_part_of_a_word() {
        let error = migrator::Error::Missing { path: "d".into() };
        assert_eq!(
            safe(&error, Path::new("d"), "DB").to_string(),
            "there is no file `DB`; nothing was created"
        );
    }

    #[test]
    fn no_folder_of_this_machine_is_told() {
        let (temp, here) = (std::env::temp_dir(), std::env::current_dir().unwrap());
        let error = anyhow!("in {}", here.join("b").display()).context(format!(
            "`{}` and `{}`",
            temp.join("a").display(),
            temp.join("dbs/mine.sqlite").display()
        ));
        assert_eq!(
            without_places(error, Some(&temp.join("dbs/mine.sqlite"))).to_string(),
            "`TMPDIR/a` and `DB`: in ./b"
        );
    }
}

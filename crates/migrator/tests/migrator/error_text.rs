//! The text of an error, as a person reads it.

use std::error::Error as _;
use std::fmt::Write;

use migrator::Error;

use crate::fixture::Db;

/// The text and its causes, each on a line of its own, without the names of temporary folders.
pub(crate) fn error_text(error: &Error, db: &Db) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(text, "\n    because: {error}");
        cause = error.source();
    }
    let path = |path: &std::path::Path| path.display().to_string();
    text.replace(&path(db.folder()), "FOLDER")
        .replace(&path(db.scratch.path()), "SCRATCH")
}

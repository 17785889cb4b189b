//! What SQLite does to a file and its side files by opening and closing it, whatever comes of the work.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::file::side_files::side_file;
use crate::interrupt::Limits;

/// Does work on the file at `db`; where it fails, the error also says which side file is gone since.
pub(crate) fn telling_recovery<T>(
    db: &Path,
    limits: Limits<'_>,
    work: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    let Ok(path) = fs::canonicalize(db) else {
        return work();
    };
    let sides = ["-journal", "-wal"].map(|suffix| side_file(&path, suffix));
    let before = sides.into_iter().find(|side| has_content(side));
    work().map_err(|error| match before {
        Some(side) if !has_content(&side) && !error.is_of_commit() => Error::Recovered {
            side,
            error: Box::new(limits.explain(error, db)),
        },
        _ => error,
    })
}

fn has_content(side: &Path) -> bool {
    fs::metadata(side).is_ok_and(|metadata| metadata.len() > 0)
}

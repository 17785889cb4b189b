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
    let [journal, log] = ["-journal", "-wal"].map(|suffix| side_file(&path, suffix));
    let changed = || fs::metadata(&path).and_then(|file| file.modified()).ok();
    let (is_hot, changed_before) = (has_content(&journal), changed());
    let before = [journal, log].into_iter().find(|side| has_content(side));
    // A journal that could not be read to its end is there still, with some of its pages back in the file.
    let is_over = |side: &Path| !has_content(side) || (is_hot && changed() != changed_before);
    work().map_err(|error| match before {
        Some(side) if is_over(&side) && !error.is_of_commit() => Error::Recovered {
            side,
            error: Box::new(limits.explain(error, db)),
        },
        _ => error,
    })
}

fn has_content(side: &Path) -> bool {
    fs::metadata(side).is_ok_and(|metadata| metadata.len() > 0)
}

//! The file that a rescue writes: where it may be, and its name in the end. Errors name what was typed, and not the
//! private folder in which it is made.

use std::fs;
use std::io::{self, ErrorKind as Kind};
use std::path::Path;

use anyhow::{Error, Result, bail};
use canon::escape;
use migrator::side_file;

use crate::hint::{OTHER_FOLDER, hinted};

/// NEW must be a name in a folder, neither DB nor one of its side files under any name, and is replaced on demand
/// only.
pub(super) fn ensure_free(out: &Path, db: &Path, force: bool) -> Result<()> {
    let shown = escape(&out.to_string_lossy());
    let of_db = ["", "-wal", "-shm", "-journal"].map(|suffix| side_file(db, suffix));
    let is_of_db = of_db
        .iter()
        .any(|file| out == file || is_same_file(out, file).unwrap_or(false));
    if is_of_db {
        bail!("`{shown}` is the database that is read: give another name, and keep the database");
    }
    ensure_folder(out)?;
    let is_of_folder =
        out.file_name().is_none() || out.as_os_str().as_encoded_bytes().ends_with(b"/");
    match fs::symlink_metadata(out) {
        Ok(found) if found.is_dir() => bail!("`{shown}` is a directory: name a file in it"),
        _ if is_of_folder => bail!("`{shown}` is no name of a file: name one"),
        Ok(_) if !force => Err(hinted(
            format!("`{shown}` is there already; nothing was written"),
            "`--force` replaces it",
        )),
        Err(error) if error.kind() != Kind::NotFound => Err(unwritable(Some(out), &error)),
        _ => Ok(()),
    }
}

fn ensure_folder(out: &Path) -> Result<()> {
    let folder = escape(&parent(out).to_string_lossy());
    match fs::metadata(parent(out)) {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(hinted(
            format!("`{folder}` is no folder; nothing was written"),
            "let `--out` name a file in a folder",
        )),
        Err(error) if error.kind() == Kind::NotFound => Err(hinted(
            format!("there is no folder `{folder}`; nothing was written"),
            "create it, or let `--out` name a file in another one",
        )),
        Err(error) => Err(unwritable(Some(out), &error)),
    }
}

/// Whether two paths lead to one file.
fn is_same_file(one: &Path, other: &Path) -> io::Result<bool> {
    let (one, other) = (fs::metadata(one)?, fs::metadata(other)?);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Ok((one.dev(), one.ino()) == (other.dev(), other.ino()))
    }
    #[cfg(not(unix))]
    {
        Ok(one.len() == other.len() && one.modified()? == other.modified()?)
    }
}

/// Gives the new database its name. No signal may end the process meanwhile.
pub(super) fn place(made: &Path, out: &Path, force: bool) -> Result<()> {
    let place = || -> io::Result<()> {
        fs::File::open(made)?.sync_all()?;
        if force {
            fs::rename(made, out)?;
        } else {
            // A change of name would replace what came into being meanwhile.
            match fs::hard_link(made, out) {
                Err(error) if error.kind() != Kind::AlreadyExists && !out.exists() => {
                    fs::rename(made, out)?;
                }
                done => done?,
            }
        }
        fs::File::open(parent(out))?.sync_all()
    };
    place().map_err(|error| unwritable(Some(out), &error))
}

/// The error of NEW, or without it of the system's folder for temporary files, and what can be done.
pub(super) fn unwritable(out: Option<&Path>, error: &io::Error) -> Error {
    let why = match error.kind() {
        // Its text may name a file of the private folder.
        kind @ (Kind::PermissionDenied
        | Kind::ReadOnlyFilesystem
        | Kind::StorageFull
        | Kind::QuotaExceeded
        | Kind::NotFound
        | Kind::NotADirectory
        | Kind::InvalidFilename) => kind.to_string(),
        _ => error.to_string(),
    };
    let is_full = matches!(error.kind(), Kind::StorageFull | Kind::QuotaExceeded);
    let free = if is_full {
        "free some space there, or "
    } else {
        ""
    };
    match out {
        Some(out) => hinted(
            format!(
                "`{}` could not be written; the database is unchanged: {why}",
                escape(&out.to_string_lossy())
            ),
            format!(
                "{free}let `--out` name a file in a folder that you may write into, with room for it"
            ),
        ),
        None => hinted(
            format!(
                "nothing could be written into `{}`, the folder for temporary files; the database is unchanged: {why}",
                escape(&std::env::temp_dir().to_string_lossy())
            ),
            format!("{free}{OTHER_FOLDER}"),
        ),
    }
}

/// The folder that a path names.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}

//! Removal of files and folders to which another thread may still write.
//!
//! `std` lists a folder, or removes one with all that is in it, only with a panic where the folder cannot
//! be closed well: a disk that fails must not hide what the command has to say.

use std::fs;
use std::io;
use std::path::Path;

use migrator::names_in;

use super::name::{LOCK, reversed};

/// Attempts at a removal before its error counts.
const ATTEMPTS: usize = 20;

/// Removes the folder of a run, its lock last, so that after an interruption it can still be swept.
///
/// The folder is renamed first: a thread that goes on writing by the old path writes nothing.
pub(super) fn remove_run(folder: &Path) -> io::Result<()> {
    let moved = reversed(folder).filter(|other| fs::rename(folder, other).is_ok());
    let folder = moved.as_deref().unwrap_or(folder);
    again(|| {
        for name in names_in(folder)? {
            if name != LOCK {
                remove(&folder.join(name))?;
            }
        }
        remove(&folder.join(LOCK))?;
        fs::remove_dir(folder)
    })
}

/// Removes a file, or a folder with all that is in it; a link is removed, not followed.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    again(|| {
        if fs::symlink_metadata(path)?.is_dir() {
            for name in names_in(path)? {
                remove(&path.join(name))?;
            }
            fs::remove_dir(path)
        } else {
            fs::remove_file(path)
        }
    })
}

/// Repeats a removal until it succeeds or nothing is left to remove.
fn again(remove: impl Fn() -> io::Result<()>) -> io::Result<()> {
    let mut result = remove();
    for _ in 1..ATTEMPTS {
        match &result {
            Ok(()) => break,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(_) => result = remove(),
        }
    }
    result
}

//! Files: the one function that writes them.

use std::fs;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use crate::case::content::FileContent;
use crate::error::Error;

/// Writes a golden file, or one that is left for a person: whole or not at all.
///
/// The only function that writes a file which is not a throw-away database.
pub(crate) fn write_file(path: &Path, mut content: impl BufRead) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(Error::write(folder))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".golden-");
    // Readable by all who may read the tree; the umask still applies.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut write = || {
        let mut file = builder.tempfile_in(folder)?;
        io::copy(&mut content, &mut file)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(Error::write(path))
}

/// A function that does one step of a write, or keeps it from being done.
pub type Step<'s> = dyn Fn(&dyn Fn() -> Result<(), Error>) -> Result<(), Error> + 's;

/// Writes files into a new folder, from where [`move_all`] brings them to their places. The rest of a
/// run that was killed is removed first. `step` does each step.
pub fn stage<'f>(
    files: impl IntoIterator<Item = (&'f str, &'f FileContent)>,
    staging: &Path,
    step: &Step<'_>,
) -> Result<(), Error> {
    let write = || {
        step(&|| {
            if staging.exists() {
                fs::remove_dir_all(staging).map_err(Error::write(staging))?;
            }
            Ok(())
        })?;
        files.into_iter().try_for_each(|(name, content)| {
            step(&|| write_file(&staging.join(name), content.open()?))
        })
    };
    let done = write();
    if done.is_err() {
        // A half-written folder is of no use; failing to remove it changes nothing.
        drop(fs::remove_dir_all(staging));
    }
    done
}

/// A file or folder, where it has been staged, and where it is to be.
pub type Move = (PathBuf, PathBuf);

/// Moves files and folders to their places, all or none, each within its file system. Whatever was
/// at a place is gone afterwards; after an error, it is as it was.
pub fn move_all(moves: &[Move]) -> Result<(), Error> {
    let mut done: Vec<(&Move, Option<PathBuf>)> = Vec::new();
    let mut failed = None;
    for pair in moves {
        let (staged, target) = pair;
        let aside = target.exists().then(|| staged.with_extension("replaced"));
        match put(staged, target, aside.as_deref()) {
            Ok(()) => done.push((pair, aside)),
            Err(error) => {
                failed = Some(Error::write(target)(error));
                break;
            }
        }
    }
    let is_whole = failed.is_none();
    for ((staged, target), aside) in done.into_iter().rev() {
        match aside {
            Some(aside) if is_whole => remove(&aside).map_err(Error::write(&aside))?,
            Some(aside) => {
                fs::rename(target, staged).map_err(Error::write(target))?;
                fs::rename(aside, target).map_err(Error::write(target))?;
            }
            None if is_whole => {}
            None => fs::rename(target, staged).map_err(Error::write(target))?,
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Moves one file or folder to its place, and whatever is there to `aside`; after an error, it is back.
fn put(staged: &Path, target: &Path, aside: Option<&Path>) -> io::Result<()> {
    let Some(aside) = aside else {
        return fs::rename(staged, target);
    };
    if aside.exists() {
        remove(aside)?;
    }
    fs::rename(target, aside)?;
    fs::rename(staged, target).or_else(|error| {
        fs::rename(aside, target)?;
        Err(error)
    })
}

fn remove(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    }
}

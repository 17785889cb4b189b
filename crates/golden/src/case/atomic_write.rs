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

#[cfg(test)]
mod tests {
    use super::*;

    /// The last of several moves fails: what was replaced is back, what was new is gone from its place.
    #[test]
    fn all_or_none_is_moved() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let text = |name: &str| fs::read_to_string(path(name)).ok();
        for (name, content) in [
            ("staged/case/before.sql", "new"),
            ("staged/report", "new"),
            ("staged/zip", "new"),
            ("case/before.sql", "old"),
            ("zip", "old"),
        ] {
            write_file(&path(name), content.as_bytes()).unwrap();
        }
        let pair = |from: &str, to: &str| (path(from), path(to));
        let mut moves = vec![
            pair("staged/case", "case"),
            pair("staged/report", "report"),
            pair("staged/zip", "zip"),
            pair("staged/none", "none"),
        ];
        let names = |of: &str| {
            let names = fs::read_dir(path(of)).unwrap();
            let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        let before = (names("."), names("staged"));
        for _ in 0..2 {
            assert!(move_all(&moves).is_err());
            assert_eq!((names("."), names("staged")), before);
            for name in ["case/before.sql", "zip"] {
                assert_eq!(text(name).as_deref(), Some("old"), "{name}");
            }
            assert_eq!(text("staged/case/before.sql").as_deref(), Some("new"));
        }
        moves.pop();
        move_all(&moves).unwrap();
        for name in ["case/before.sql", "report", "zip"] {
            assert_eq!(text(name).as_deref(), Some("new"), "{name}");
        }
        assert!(names("staged").is_empty(), "what was replaced is left");
    }
}

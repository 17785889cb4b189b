//! Files: the one function that writes them, and small reading.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::case::file_bounds::max_bytes;
use crate::error::Error;

/// Writes a golden file, or one that is left for a person: whole or not at all.
///
/// The only function that writes a file which is not a throw-away database.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(Error::write(folder))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".golden-");
    // Readable by all who may read the tree; the umask still applies.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let write = || {
        let mut file = builder.tempfile_in(folder)?;
        file.write_all(bytes)?;
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
    files: impl IntoIterator<Item = (&'f str, &'f [u8])>,
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
        files
            .into_iter()
            .try_for_each(|(name, bytes)| step(&|| write_file(&staging.join(name), bytes)))
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
fn put(staged: &Path, target: &Path, aside: Option<&Path>) -> std::io::Result<()> {
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

fn remove(path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    }
}

/// The bytes of a file, which must be there. It may come from anybody.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    bounded(path).map_err(Error::read(path))
}

/// The bytes of a file that need not be there.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match bounded(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::read(path)(error)),
    }
}

/// A pipe would be waited for, a device read for ever.
fn bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(std::io::Error::other("it is no regular file"));
    }
    let max = max_bytes(
        path.file_name()
            .and_then(|name| name.to_str())
            .unwrap_or(""),
    );
    let mut bytes = Vec::new();
    let file = File::open(path)?;
    if metadata.len() <= max {
        file.take(max + 1).read_to_end(&mut bytes)?;
    }
    // It may have grown meanwhile.
    if metadata.len().max(bytes.len() as u64) > max {
        let why = format!("it is larger than {max} bytes");
        return Err(std::io::Error::other(why));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &Path, why: &str) {
        let error = read_if_there(path).unwrap_err();
        assert_eq!(
            crate::error::with_causes(&error).split(": ").last(),
            Some(why)
        );
    }

    #[test]
    #[cfg(unix)]
    fn what_is_read_is_a_file_of_a_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name| folder.path().join(name);
        check(Path::new("/dev/zero"), "it is no regular file");
        check(folder.path(), "it is no regular file");
        let made = std::process::Command::new("mkfifo")
            .arg(path("pipe"))
            .status();
        assert!(made.unwrap().success());
        check(&path("pipe"), "it is no regular file");
        for (name, len, why) in [
            ("before.sql", 3 << 30, "it is larger than 33554432 bytes"),
            ("case.toml", 65_537, "it is larger than 65536 bytes"),
            ("v6.sql", 62 << 20, "it is larger than 1048576 bytes"),
        ] {
            let sparse = File::create(path(name)).unwrap();
            sparse.set_len(len).unwrap();
            check(&path(name), why);
        }
        assert_eq!(read_if_there(&path("none")).unwrap(), None);
    }
}

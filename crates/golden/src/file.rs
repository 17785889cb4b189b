//! Files: the one function that writes them, and small reading.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, Read, Write};
use std::path::Path;

use crate::Error;

/// Writes a golden file, or one that is left for a person: whole or not at all.
///
/// The only function that writes a file which is not a throw-away database.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(Error::write(folder))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".golden-");
    // Readable for whoever may read the tree; the umask still applies.
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

/// Writes files into a new folder `staging` and moves that to `folder`: whole or not at all.
///
/// Both lie in the same folder. What `folder` was before is gone afterwards, and as it was after an
/// error.
pub(crate) fn write_folder(
    files: &BTreeMap<&'static str, Vec<u8>>,
    staging: &Path,
    folder: &Path,
) -> Result<(), Error> {
    let write = || {
        for (name, bytes) in files {
            write_file(&staging.join(name), bytes)?;
        }
        let replaced = staging.with_extension("replaced");
        let is_there = folder.exists();
        if is_there {
            fs::rename(folder, &replaced).map_err(Error::write(folder))?;
        }
        if let Err(error) = fs::rename(staging, folder) {
            if is_there {
                fs::rename(&replaced, folder).map_err(Error::write(folder))?;
            }
            return Err(Error::write(folder)(error));
        }
        if is_there {
            fs::remove_dir_all(&replaced).map_err(Error::write(&replaced))?;
        }
        Ok(())
    };
    let done = write();
    if done.is_err() {
        // Nobody needs a half; that it cannot be removed changes nothing.
        drop(fs::remove_dir_all(staging));
    }
    done
}

pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::read(path))
}

/// The bytes of a file that need not be there.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::read(path)(error)),
    }
}

/// How much of a file is read at a time.
const BLOCK_BYTES: usize = 64 * 1024;

/// Whether two files hold the same bytes.
pub(crate) fn same_bytes(a: &Path, b: &Path) -> Result<bool, Error> {
    let open = |path: &Path| File::open(path).map_err(Error::read(path));
    let (file_a, file_b) = (open(a)?, open(b)?);
    let len = |file: &File, path| file.metadata().map(|m| m.len()).map_err(Error::read(path));
    if len(&file_a, a)? != len(&file_b, b)? {
        return Ok(false);
    }
    let (mut read_a, mut read_b) = (BufReader::new(file_a), BufReader::new(file_b));
    let (mut block_a, mut block_b) = (vec![0; BLOCK_BYTES], vec![0; BLOCK_BYTES]);
    loop {
        let got = read_a.read(&mut block_a).map_err(Error::read(a))?;
        if got == 0 {
            return Ok(true);
        }
        if read_b.read_exact(&mut block_b[..got]).is_err() || block_a[..got] != block_b[..got] {
            return Ok(false);
        }
    }
}

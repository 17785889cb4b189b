//! Fresh copies of a file, and what the system's cache holds of them.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::Error;

/// What the system's cache holds of a file when a run begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cache {
    /// All of it.
    Warm,
    /// Nothing: `posix_fadvise` with `POSIX_FADV_DONTNEED`. Other files, the programs among them, stay.
    Cold,
}

impl Cache {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Warm => "warm",
            Self::Cold => "cold",
        }
    }
}

/// Copies a file over another, synced, with that much of it in the cache.
pub fn fresh_copy(from: &Path, to: &Path, cache: Cache) -> Result<(), Error> {
    if to.exists() {
        fs::remove_file(to)?;
    }
    fs::copy(from, to)?;
    let mut file = File::open(to)?;
    file.sync_all()?;
    match cache {
        Cache::Warm => drop(io::copy(&mut file, &mut io::sink())?),
        Cache::Cold => forget(&file)?,
    }
    Ok(())
}

#[cfg(target_os = "linux")]
fn forget(file: &File) -> Result<(), Error> {
    Ok(rustix::fs::fadvise(
        file,
        0,
        None,
        rustix::fs::Advice::DontNeed,
    )?)
}

#[cfg(not(target_os = "linux"))]
fn forget(_: &File) -> Result<(), Error> {
    Err("only Linux can be asked to forget a file".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_fresh() {
        let folder = test_support::Folder::new();
        let (from, to) = (folder.join("from"), folder.join("to"));
        fs::write(&from, b"a file").unwrap();
        for cache in [Cache::Warm, Cache::Cold] {
            fs::write(&to, b"what an earlier run has made of it").unwrap();
            if cfg!(target_os = "linux") || cache == Cache::Warm {
                fresh_copy(&from, &to, cache).unwrap();
                assert_eq!(fs::read(&to).unwrap(), b"a file", "{}", cache.name());
            }
        }
    }
}

//! The key of a capture: random and forgotten, unless it is read from a file.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use anonymizer::Key;
use anyhow::{Result, anyhow, bail};

use crate::hint::hinted;

/// Bytes of a key.
const KEY_BYTES: usize = 32;

/// Different bytes of a key. Thirty are usual, and fewer than these occur once in 10^13 random keys: such a file
/// was not made at random.
const DIFFERENT_BYTES: usize = 16;

/// Entries of a folder that make it the root of a repository.
const REPOSITORIES: [&str; 4] = [".git", ".jj", ".hg", ".svn"];

/// As many bytes by chance as a key has.
pub(super) fn random_bytes() -> Result<[u8; KEY_BYTES]> {
    let mut bytes = [0; KEY_BYTES];
    if let Err(error) = getrandom::fill(&mut bytes) {
        bail!("the system gives no random bytes: {error}");
    }
    Ok(bytes)
}

/// A random key, which is neither shown nor stored, or the key in `file`.
///
/// Errors: a file inside a repository, from where it could be published; one of another length, or that
/// can be guessed.
pub(super) fn key(file: Option<&Path>) -> Result<Key> {
    let Some(file) = file else {
        return Ok(Key::new(random_bytes()?));
    };
    // No message holds the path: a folder may have a person's name.
    let path =
        fs::canonicalize(file).map_err(|error| anyhow!("the key file cannot be read: {error}"))?;
    let holds_repository =
        |folder: &Path| REPOSITORIES.iter().any(|mark| folder.join(mark).exists());
    if path.ancestors().skip(1).any(holds_repository) {
        return Err(hinted(
            "the key file lies inside a repository, from where it may be published with the golden",
            "keep it elsewhere",
        ));
    }
    // One byte more than a key shows a longer file; a device may never end.
    let mut bytes = Vec::new();
    File::open(&path)
        .and_then(|file| file.take(KEY_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| anyhow!("the key file cannot be read: {error}"))?;
    let Ok(bytes) = <[u8; KEY_BYTES]>::try_from(bytes) else {
        return Err(hinted(
            format!("a key file has {KEY_BYTES} bytes, and this one another number"),
            how_to_make_one(),
        ));
    };
    if BTreeSet::from(bytes).len() < DIFFERENT_BYTES {
        return Err(hinted(
            "the bytes of this key file are not random: whoever guesses them reads the tags",
            how_to_make_one(),
        ));
    }
    Ok(Key::new(bytes))
}

fn how_to_make_one() -> String {
    format!("`head -c {KEY_BYTES} /dev/urandom > FILE` makes one")
}

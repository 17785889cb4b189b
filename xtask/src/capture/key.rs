//! The key of a run: random and forgotten, unless a file holds one.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use anonymizer::Key;
use anyhow::{Result, anyhow, bail, ensure};

/// Bytes of a key.
const KEY_BYTES: usize = 32;

/// What marks the root of a repository.
const REPOSITORIES: [&str; 4] = [".git", ".jj", ".hg", ".svn"];

/// A new key that nobody ever sees, or the one that `file` holds.
///
/// Errors: a file inside a repository, from where it could be published; one of another length.
pub(super) fn key(file: Option<&Path>) -> Result<Key> {
    let Some(file) = file else {
        let mut bytes = [0; 32];
        if let Err(error) = getrandom::fill(&mut bytes) {
            bail!("the system gives no random bytes: {error}");
        }
        return Ok(Key::new(bytes));
    };
    // No path in a message: a folder may have a person's name.
    let path =
        fs::canonicalize(file).map_err(|error| anyhow!("the key file cannot be read: {error}"))?;
    let holds_repository =
        |folder: &Path| REPOSITORIES.iter().any(|mark| folder.join(mark).exists());
    ensure!(
        !path.ancestors().skip(1).any(holds_repository),
        "the key file lies inside a repository, from where it may be published with the golden; \
         keep it elsewhere"
    );
    // One more than a key has: a device may never end.
    let mut bytes = Vec::new();
    File::open(&path)
        .and_then(|file| file.take(KEY_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| anyhow!("the key file cannot be read: {error}"))?;
    let Ok(bytes) = <[u8; KEY_BYTES]>::try_from(bytes) else {
        bail!(
            "a key file has {KEY_BYTES} bytes: `head -c {KEY_BYTES} /dev/urandom > FILE` makes one"
        );
    };
    Ok(Key::new(bytes))
}

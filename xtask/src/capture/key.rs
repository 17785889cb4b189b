//! The key of a run: random and forgotten, unless a file holds one.

use std::fs;
use std::path::Path;

use anonymizer::Key;
use anyhow::{Result, bail, ensure};

/// A key file holds at least so many bytes.
const LEAST_BYTES: usize = 32;
const MOST_BYTES: u64 = 1 << 20;

/// What marks the root of a repository.
const REPOSITORIES: [&str; 4] = [".git", ".jj", ".hg", ".svn"];

/// A new key that nobody ever sees, or the one that `file` holds.
///
/// Errors: a file inside a repository, from where it could be published; a short one.
pub(super) fn key(file: Option<&Path>) -> Result<Key> {
    let Some(file) = file else {
        let mut bytes = [0; 32];
        if let Err(error) = getrandom::fill(&mut bytes) {
            bail!("the system gives no random bytes: {error}");
        }
        return Ok(Key::new(bytes));
    };
    // No path in a message: a folder may have a person's name.
    let path = fs::canonicalize(file).map_err(|error| anyhow::anyhow!("the key file cannot be read: {error}"))?;
    let holds_repository =
        |folder: &Path| REPOSITORIES.iter().any(|mark| folder.join(mark).exists());
    ensure!(
        !path.ancestors().skip(1).any(holds_repository),
        "the key file lies inside a repository, from where it may be published with the golden; \
         keep it elsewhere"
    );
    let length = fs::metadata(&path)?.len();
    ensure!(
        length >= LEAST_BYTES as u64 && length <= MOST_BYTES,
        "the key file must have at least {LEAST_BYTES} bytes, and is no place for more than a \
         megabyte: `head -c 32 /dev/urandom > FILE` makes one"
    );
    let bytes = fs::read(&path).map_err(|error| anyhow::anyhow!("the key file cannot be read: {error}"))?;
    Ok(Key::from_file(&bytes))
}

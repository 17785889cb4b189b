//! Where things are: what the libraries must not ask the environment for.

use std::path::PathBuf;
use std::time::Duration;

/// How long a command waits for another process's lock: as long as the server itself does.
pub(crate) const BUSY: Duration = Duration::from_secs(5);

/// The folder for private copies.
pub(crate) fn scratch() -> PathBuf {
    std::env::temp_dir()
}

//! One private folder per run for everything temporary: removed at the end of the run and by signals,
//! and swept by the next run where the process was killed.
//!
//! A run holds the lock of a file in its folder for as long as it lives. The system releases the lock
//! however the process ends, so a folder whose lock is free belongs to no run.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

mod name;
mod registry;
mod removal;
#[cfg(unix)]
mod signals;
mod sweep;

use canon::escape;

use crate::hint::{OTHER_FOLDER, hinted};
use name::{LOCK, PREFIX, RANDOM_LEN};
use registry::registered;
pub use registry::{uninterrupted, unless_ending};
pub use signals::{also_end, exit_code as signal_code, interruptible};

/// Attempts at a new folder, for another run may sweep it before it is locked.
const ATTEMPTS: usize = 8;

/// A private folder (0700) in the system's folder for temporary files. Removed when the value is
/// dropped, or when SIGINT, SIGTERM, SIGHUP or SIGQUIT ends the process.
///
/// The value must live in the function whose error the process reports, not only in what it calls:
/// while a signal is answered, dropping it waits for the end of the process.
pub struct RunDir {
    path: PathBuf,
    outputs: Mutex<Vec<PathBuf>>,
    _lock: File,
}

impl RunDir {
    /// Makes the folder, and sweeps those of killed runs.
    pub fn new() -> io::Result<Self> {
        Self::new_in(&std::env::temp_dir())
    }

    /// The same in another folder than the system's.
    pub fn new_in(parent: &Path) -> io::Result<Self> {
        #[cfg(unix)]
        signals::handle()?;
        let parent = std::path::absolute(parent)?;
        let mut attempts = 1..=ATTEMPTS;
        let run = loop {
            attempts.next().ok_or_else(|| {
                io::Error::other("other runs swept the folder before it could be locked")
            })?;
            if let Some(run) = Self::try_new_in(&parent)? {
                break run;
            }
        };
        sweep::sweep(&parent, &fs::symlink_metadata(&run.path)?);
        Ok(run)
    }

    fn try_new_in(parent: &Path) -> io::Result<Option<Self>> {
        let mut registered = registered();
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).rand_bytes(RANDOM_LEN);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let path = builder.tempdir_in(parent)?.keep();
        registered.push(path.clone());
        let lock = lock_in(&path)?;
        // Released first: a value that is dropped here takes it.
        drop(registered);
        let run = Self {
            path,
            outputs: Mutex::default(),
            _lock: lock,
        };
        // Another run may have swept the folder between its creation and its lock.
        Ok(run.path.join(LOCK).exists().then_some(run))
    }

    /// Where the folder is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Registers a file or folder elsewhere, an output that is not yet whole, for removal with this
    /// folder. Once it has been moved to its place, nothing is there to remove.
    pub fn also_remove(&self, path: &Path) -> io::Result<()> {
        let path = std::path::absolute(path)?;
        let mut registered = registered();
        registered.push(path.clone());
        self.outputs().push(path);
        Ok(())
    }

    fn outputs(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.outputs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for RunDir {
    fn drop(&mut self) {
        let mut registered = registered();
        let mut gone = std::mem::take(&mut *self.outputs());
        for path in gone.iter().rev() {
            // What cannot be removed now cannot be removed later either.
            drop(removal::remove(path));
        }
        // The next run sweeps what is left of the folder.
        drop(removal::remove_run(&self.path));
        gone.push(self.path.clone());
        registered.retain(|path| !gone.contains(path));
    }
}

/// The private folder of a run, or what to do where none can be made.
pub fn for_run() -> anyhow::Result<RunDir> {
    RunDir::new().map_err(|error| {
        let parent = std::env::temp_dir();
        hinted(
            format!(
                "`{}`, the folder for temporary files, cannot be used: {}",
                escape(&parent.to_string_lossy()),
                error.kind()
            ),
            OTHER_FOLDER,
        )
    })
}

/// A folder for private copies, which exists as long as the second value lives. The system's own
/// folder where no other can be made, for most files need no copy.
pub fn for_copies() -> (PathBuf, Option<RunDir>) {
    let run = RunDir::new().ok();
    let path = run
        .as_ref()
        .map_or_else(std::env::temp_dir, |run| run.path().to_owned());
    (path, run)
}

/// Creates the lock file of a new folder and locks it. Waits where another run is just sweeping it.
fn lock_in(folder: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let lock = options.open(folder.join(LOCK))?;
    lock.lock()?;
    Ok(lock)
}

/// Where there are no signals, nothing ends a command early.
#[cfg(not(unix))]
mod signals {
    pub fn interruptible() -> migrator::Interrupt {
        migrator::Interrupt::default()
    }

    pub fn also_end(_: impl Fn() + Send + 'static) {}

    pub fn exit_code() -> Option<u8> {
        None
    }
}

#[cfg(test)]
mod tests;

//! One private folder per run for everything temporary, gone after success, error and signals; what a
//! killed run has left is swept by the next.
//!
//! A run holds a lock on a file in its folder for as long as it lives: the system lets go of it
//! however the process ends. A folder whose lock can be taken belongs to nobody any more.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What folders of runs are called, before [`RANDOM_LEN`] letters and digits.
const PREFIX: &str = "wuhu-capture-";
const RANDOM_LEN: usize = 12;

/// The file in the folder that says whether its owner lives.
const LOCK: &str = "lock";

/// How often a new folder is tried where another run sweeps it before it is locked.
const ATTEMPTS: usize = 8;

/// How often a removal is tried while another thread goes on writing.
const REMOVALS: usize = 20;

/// Everything that a signal has to remove: folders of runs, and what else they have registered. Whoever
/// has the lock may create or remove; the handler never gives it back.
static LEFT: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A private folder (0700) in the system's folder for temporary files. Removed when the value is
/// dropped, or when SIGINT, SIGTERM, SIGHUP or SIGQUIT ends the process, with exit code 128 and the signal's
/// number.
///
/// A value must live in the function whose error the process reports, not only in what it calls:
/// while a signal is answered, dropping it waits for the end of the process.
pub(crate) struct RunDir {
    path: PathBuf,
    also: Mutex<Vec<PathBuf>>,
    _lock: File,
}

impl RunDir {
    /// Makes the folder, and sweeps those that killed runs have left.
    pub(crate) fn new() -> io::Result<Self> {
        Self::new_in(&std::env::temp_dir())
    }

    fn new_in(parent: &Path) -> io::Result<Self> {
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
        sweep(&parent, &fs::symlink_metadata(&run.path)?);
        Ok(run)
    }

    fn try_new_in(parent: &Path) -> io::Result<Option<Self>> {
        let mut left = left();
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).rand_bytes(RANDOM_LEN);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let path = builder.tempdir_in(parent)?.keep();
        left.push(path.clone());
        let lock = lock_in(&path)?;
        // Given back first: a value that is dropped here takes it.
        drop(left);
        let run = Self {
            path,
            also: Mutex::default(),
            _lock: lock,
        };
        // Between the creation of the file and its lock, a run that sweeps may have had it.
        Ok(run.path.join(LOCK).exists().then_some(run))
    }

    /// Where the folder is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Has a file or folder elsewhere removed with this one: an output that is not yet whole. Once it
    /// has been moved away there is nothing to remove.
    pub(crate) fn also_remove(&self, path: &Path) -> io::Result<()> {
        let path = std::path::absolute(path)?;
        let mut left = left();
        left.push(path.clone());
        self.also().push(path);
        Ok(())
    }

    fn also(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.also.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for RunDir {
    fn drop(&mut self) {
        let mut left = left();
        let mut also = std::mem::take(&mut *self.also());
        for path in also.iter().rev() {
            // What cannot be removed now cannot be removed later either.
            drop(remove(path));
        }
        // The next run sweeps what is left of the folder.
        drop(remove_run(&self.path));
        also.push(self.path.clone());
        left.retain(|path| !also.contains(path));
    }
}

/// A folder for the copy of a file that cannot be looked at in place, as long as the second value
/// lives. The system's own folder where no other can be made: most files need no copy.
pub(crate) fn for_copies() -> (PathBuf, Option<RunDir>) {
    let run = RunDir::new().ok();
    let path = run
        .as_ref()
        .map_or_else(std::env::temp_dir, |run| run.path().to_owned());
    (path, run)
}

/// Has no signal end the process in the middle of this: then it is done, or not begun.
pub(crate) fn uninterrupted<T>(work: impl FnOnce() -> T) -> T {
    let _left = left();
    work()
}

fn left() -> MutexGuard<'static, Vec<PathBuf>> {
    LEFT.lock().unwrap_or_else(PoisonError::into_inner)
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

/// Removes the folders whose owners are dead. Those that cannot be judged or removed stay: a run must
/// not fail because of them.
fn sweep(parent: &Path, mine: &Metadata) {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| has_our_name(&entry.file_name())) {
        let folder = entry.path();
        if let Some(_lock) = lock_of_the_dead(&folder, mine) {
            drop(remove_run(&folder));
        }
    }
}

fn has_our_name(name: &std::ffi::OsStr) -> bool {
    let random = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
    random.is_some_and(|random| {
        random.len() == RANDOM_LEN && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// The lock of a folder that nobody owns any more; held while it is removed.
fn lock_of_the_dead(folder: &Path, mine: &Metadata) -> Option<File> {
    let found = fs::symlink_metadata(folder).ok()?;
    if !found.is_dir() || !is_like(&found, mine) {
        return None;
    }
    // Nobody else may write into a folder that is ours: the file is no link to elsewhere. A folder
    // without it was left at once and is empty, or is being made right now.
    let path = folder.join(LOCK);
    if !fs::symlink_metadata(&path).ok()?.is_file() {
        return None;
    }
    let lock = fs::OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .ok()?;
    lock.try_lock().ok()?;
    Some(lock)
}

/// Same owner, same permissions.
#[cfg(unix)]
fn is_like(found: &Metadata, mine: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (found.uid(), found.mode()) == (mine.uid(), mine.mode())
}

#[cfg(not(unix))]
fn is_like(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// Removes the folder of a run, its lock last: what is interrupted here can be swept later.
///
/// It first gets another name of a run: whoever goes on writing by the old one writes nothing.
fn remove_run(folder: &Path) -> io::Result<()> {
    let moved = other_name(folder).filter(|other| fs::rename(folder, other).is_ok());
    let folder = moved.as_deref().unwrap_or(folder);
    again(|| {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name() != LOCK {
                remove(&entry.path())?;
            }
        }
        remove(&folder.join(LOCK))?;
        fs::remove_dir(folder)
    })
}

/// The name with its random letters the other way round; none where they are the same so.
fn other_name(folder: &Path) -> Option<PathBuf> {
    let name = folder.file_name()?.to_str()?;
    let turned: String = name.strip_prefix(PREFIX)?.chars().rev().collect();
    let other = folder.with_file_name(format!("{PREFIX}{turned}"));
    (other != folder && !other.exists()).then_some(other)
}

/// Removes a file, or a folder with all that is in it; a link is removed, not followed.
fn remove(path: &Path) -> io::Result<()> {
    again(|| {
        if fs::symlink_metadata(path)?.is_dir() {
            fs::remove_dir_all(path)
        } else {
            fs::remove_file(path)
        }
    })
}

/// Tries until it is done or there is nothing to do: another thread may go on writing for a moment.
fn again(remove: impl Fn() -> io::Result<()>) -> io::Result<()> {
    let mut result = remove();
    for _ in 1..REMOVALS {
        match &result {
            Ok(()) => break,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(_) => result = remove(),
        }
    }
    result
}

#[cfg(unix)]
mod signals {
    use std::io;
    use std::sync::Mutex;
    use std::thread;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;

    use super::{left, remove, remove_run};

    /// Answers the signals that end a process, from the first run on.
    pub(super) fn handle() -> io::Result<()> {
        static IS_HANDLING: Mutex<bool> = Mutex::new(false);
        let mut is_handling = IS_HANDLING
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !*is_handling {
            let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGQUIT])?;
            thread::Builder::new()
                .name("signals".to_owned())
                .spawn(move || signals.forever().next().map(end))?;
            *is_handling = true;
        }
        Ok(())
    }

    fn end(signal: i32) {
        // Kept to the end: no thread creates or removes anything registered any more, and one that
        // fails because its files are gone waits here before it can report that.
        let left = left();
        for path in left.iter().rev() {
            let is_run = path.join(super::LOCK).exists();
            drop(if is_run {
                remove_run(path)
            } else {
                remove(path)
            });
        }
        std::process::exit(128 + signal);
    }
}

#[cfg(test)]
#[path = "run_dir/tests.rs"]
mod tests;

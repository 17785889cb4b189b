//! The sweep: folders of runs that were killed are removed by the next run.

use std::fs::{self, File, Metadata};
use std::path::Path;

use super::name::{LOCK, is_run_name};
use migrator::names_in;

use super::removal::remove_run;

/// Removes the folders in `parent` whose runs have ended. A folder that cannot be judged or removed
/// stays, for it is no reason for this run to fail.
pub(super) fn sweep(parent: &Path, mine: &Metadata) {
    let names = names_in(parent).unwrap_or_default();
    for name in names.into_iter().filter(|name| is_run_name(name)) {
        let folder = parent.join(name);
        if let Some(_lock) = lock_of_ended_run(&folder, mine) {
            drop(remove_run(&folder));
        }
    }
}

/// The lock of a folder whose run has ended, held while the folder is removed.
fn lock_of_ended_run(folder: &Path, mine: &Metadata) -> Option<File> {
    let found = fs::symlink_metadata(folder).ok()?;
    if !found.is_dir() || !has_same_owner_and_mode(&found, mine) {
        return None;
    }
    // A folder without a lock is empty, or is being made at this moment. A link is no lock: only
    // this user may write into the folder, and no run makes one.
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

#[cfg(unix)]
fn has_same_owner_and_mode(found: &Metadata, mine: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (found.uid(), found.mode()) == (mine.uid(), mine.mode())
}

#[cfg(not(unix))]
fn has_same_owner_and_mode(_: &Metadata, _: &Metadata) -> bool {
    true
}

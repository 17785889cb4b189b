//! The paths that a signal has to remove, behind the lock of everything that creates or removes one.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Folders of runs, and the outputs that they have registered.
static REGISTERED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// The registered paths. No signal ends the process while the guard lives.
pub(super) fn registered() -> MutexGuard<'static, Vec<PathBuf>> {
    REGISTERED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Defers signals until the end of `work`: it is done, or not begun.
pub(crate) fn uninterrupted<T>(work: impl FnOnce() -> T) -> T {
    let _registered = registered();
    work()
}

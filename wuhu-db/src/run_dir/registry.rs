//! The paths that a signal has to remove, behind the lock of everything that creates or removes one.

use std::path::PathBuf;
#[cfg(unix)]
use std::sync::TryLockError;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Folders of runs, and the outputs that they have registered.
static REGISTERED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// The registered paths. No signal ends the process while the guard lives.
pub(super) fn registered() -> MutexGuard<'static, Vec<PathBuf>> {
    REGISTERED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The registered paths, if no other thread has them at this moment.
#[cfg(unix)]
pub(super) fn registered_now() -> Option<MutexGuard<'static, Vec<PathBuf>>> {
    match REGISTERED.try_lock() {
        Ok(registered) => Some(registered),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

/// Defers signals until the end of `work`: it is done, or not begun.
pub fn uninterrupted<T>(work: impl FnOnce() -> T) -> T {
    let _registered = registered();
    work()
}

/// Waits while a signal ends the process: what it removes is then never reported as an error.
pub fn unless_ending() {
    drop(registered());
}

//! Locks of other processes, asked for and not taken.

use std::fs::File;

#[cfg(unix)]
use rustix::process::{Flock, FlockType, fcntl_getlk};

/// Whether another process waits for its turn to write: it has the lock by then that keeps new
/// readers out (SQLite, "File Locking And Concurrency", 3.0, PENDING; its byte stands in `os.h`).
#[cfg(unix)]
pub(super) fn is_waited_for(source: &File) -> bool {
    // Readers that come have a lock of this kind there too, for a moment. Where the lock cannot be queried,
    // a writer may be waiting.
    is_locked(source, 0x4000_0000, FlockType::ReadLock).unwrap_or(true)
}

/// Whether another process has the index of a log open (`UNIX_SHM_DMS` in `os_unix.c`).
#[cfg(unix)]
pub(super) fn is_used_by_another(index: &File) -> bool {
    is_locked(index, 128, FlockType::WriteLock).unwrap_or(false)
}

/// Whether a lock of another process keeps this one from a lock of this kind on a byte of the file.
#[cfg(unix)]
fn is_locked(file: &File, at: u64, kind: FlockType) -> rustix::io::Result<bool> {
    let byte = Flock {
        start: at,
        length: 1,
        ..Flock::from(kind)
    };
    Ok(fcntl_getlk(file, &byte)?.is_some())
}

#[cfg(not(unix))]
pub(super) fn is_used_by_another(_: &File) -> bool {
    false
}

#[cfg(not(unix))]
pub(super) fn is_waited_for(_: &File) -> bool {
    true
}

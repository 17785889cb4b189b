//! Signals that end the process: everything registered is removed first.

use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;

use super::name::LOCK;
use super::registry::registered;
use super::removal::{remove, remove_run};

/// Starts the thread that answers signals, at the first call.
pub(super) fn handle() -> io::Result<()> {
    static IS_HANDLING: Mutex<bool> = Mutex::new(false);
    let mut is_handling = IS_HANDLING.lock().unwrap_or_else(PoisonError::into_inner);
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
    // The guard is kept to the end: no thread creates or removes a registered path any more, and one
    // whose files have vanished waits for the guard before it can report that as an error.
    let registered = registered();
    for path in registered.iter().rev() {
        let is_run = path.join(LOCK).exists();
        drop(if is_run {
            remove_run(path)
        } else {
            remove(path)
        });
    }
    std::process::exit(128 + signal);
}

//! Signals that end the process.
//!
//! Work that can be interrupted is asked to end, and ends by itself: it rolls back and removes what it
//! has made. All other work is left as it is, everything registered is removed, and the process ends.
//! So it does at a second signal, whatever it is doing.

use std::io::{self, Write as _};
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use migrator::Interrupt;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;

use super::name::LOCK;
use super::registry::{registered, registered_now};
use super::removal::{remove, remove_run};
use crate::program;

/// The work that ends by itself.
static INTERRUPTIBLE: Mutex<Option<Interrupt>> = Mutex::new(None);

/// What must be ended before the process is.
static TO_END: Mutex<Vec<Box<dyn Fn() + Send>>> = Mutex::new(Vec::new());

/// The signal that asked the work to end; 0: none did.
static ASKED_BY: AtomicI32 = AtomicI32::new(0);

/// Starts the thread that answers signals, at the first call.
pub(super) fn handle() -> io::Result<()> {
    static IS_HANDLING: Mutex<bool> = Mutex::new(false);
    let mut is_handling = locked(&IS_HANDLING);
    if !*is_handling {
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGQUIT])?;
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || signals.forever().for_each(answer))?;
        *is_handling = true;
    }
    Ok(())
}

/// What the first signal from now on asks to end. The caller's work ends by itself then; where it has just
/// been done, its answer is given all the same.
#[must_use]
pub fn interruptible() -> Interrupt {
    let interrupt = Interrupt::default();
    // Where no thread can be had, a signal ends the process as it does by default.
    if handle().is_ok() {
        *locked(&INTERRUPTIBLE) = Some(interrupt.clone());
    }
    interrupt
}

/// Ends something else, such as another program, when a signal ends this process.
pub fn also_end(end: impl Fn() + Send + 'static) {
    locked(&TO_END).push(Box::new(end));
}

/// The exit code of work that a signal asked to end.
pub fn exit_code() -> Option<u8> {
    match ASKED_BY.load(Ordering::Acquire) {
        0 => None,
        signal => code(signal).try_into().ok(),
    }
}

fn answer(signal: i32) {
    match locked(&INTERRUPTIBLE).take() {
        Some(interrupt) => {
            ASKED_BY.store(signal, Ordering::Release);
            interrupt.request();
        }
        None => end(signal),
    }
}

fn end(signal: i32) {
    let is_second = exit_code().is_some();
    // The guard is kept to the end: no thread creates or removes a registered path any more, and one
    // whose files have vanished waits for the guard before it can report that as an error. A second
    // signal does not wait for work that hangs with the guard.
    let registered = if is_second {
        registered_now()
    } else {
        Some(registered())
    };
    for end in locked(&TO_END).iter() {
        end();
    }
    for path in registered.iter().flat_map(|paths| paths.iter().rev()) {
        let is_run = path.join(LOCK).exists();
        drop(if is_run {
            remove_run(path)
        } else {
            remove(path)
        });
    }
    let last_word = if is_second {
        format!(
            "ended by a second signal: what was not committed has no effect; `{} inspect` says how the \
             database is",
            program::name()
        )
    } else {
        "interrupted; no database was changed".to_owned()
    };
    // Where stderr is closed, the exit code is all that can be said.
    drop(writeln!(io::stderr(), "error: {last_word}"));
    std::process::exit(code(signal));
}

fn code(signal: i32) -> i32 {
    128 + signal
}

fn locked<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

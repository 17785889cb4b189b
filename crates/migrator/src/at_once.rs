//! Two things at the same time, on two threads.

use std::panic::resume_unwind;
use std::thread;

/// Does two things, at the same time where that is worth a thread, else one after the other: `here` may wait for
/// what `there` sends.
pub(crate) fn both<A, B: Send>(
    at_once: bool,
    here: impl FnOnce() -> A,
    there: impl FnOnce() -> B + Send,
) -> (A, B) {
    if !at_once {
        let there = there();
        return (here(), there);
    }
    thread::scope(|scope| {
        let there = scope.spawn(there);
        let here = here();
        match there.join() {
            Ok(there) => (here, there),
            Err(panic) => resume_unwind(panic),
        }
    })
}

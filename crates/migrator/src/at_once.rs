//! Two things at the same time, on two threads.

use std::panic::resume_unwind;
use std::sync::mpsc::channel;
use std::thread;

/// Does two things, at the same time where that is worth a thread and the system has one, else one after the other:
/// `here` may wait for what `there` sends.
pub(crate) fn both<A, B: Send, F: FnOnce() -> B + Send>(
    at_once: bool,
    here: impl FnOnce() -> A,
    there: F,
) -> (A, B) {
    thread::scope(|scope| {
        let (send, work) = channel::<F>();
        let run = move || {
            work.recv()
                .expect("the work follows as soon as there is a thread")()
        };
        let started = at_once.then(|| thread::Builder::new().spawn_scoped(scope, run));
        let Some(Ok(thread)) = started else {
            let there = there();
            return (here(), there);
        };
        drop(send.send(there));
        let here = here();
        match thread.join() {
            Ok(there) => (here, there),
            Err(panic) => resume_unwind(panic),
        }
    })
}

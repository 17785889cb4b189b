//! How long a reader's lock is held while a writer waits for it.

use std::fs::File;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::file::other_locks::is_waited_for;

/// How long a writer is kept waiting, at most: less than half of the server's busy timeout. A lock that no
/// writer waits for may be held longer, so that fewer passes begin again.
pub const MAX_WRITER_WAIT: Duration = Duration::from_millis(2_400);

/// How long at first: each attempt that a writer has ended makes the next one hold on twice as long, so
/// that only a file that is written all the time keeps a writer waiting for more than a moment.
pub(super) const FIRST_WRITER_WAIT: Duration = Duration::from_millis(300);

/// The bound on how long a lock is held: it runs once a writer waits.
pub(super) struct Patience {
    max_writer_wait: Duration,
    /// Set when a writer is first found waiting.
    alarm: Option<Alarm>,
}

impl Patience {
    /// The bound for an attempt after so many others.
    pub(super) fn after(attempts: usize, max_writer_wait: Duration) -> Self {
        let doubled = u32::try_from(attempts)
            .ok()
            .and_then(|attempts| 2_u32.checked_pow(attempts))
            .and_then(|times| FIRST_WRITER_WAIT.checked_mul(times));
        Self::new(doubled.map_or(max_writer_wait, |wait| wait.min(max_writer_wait)))
    }

    /// Zero: it is at its end from the beginning.
    pub(super) fn new(max_writer_wait: Duration) -> Self {
        Self {
            max_writer_wait,
            alarm: None,
        }
    }

    pub(super) fn is_at_end(&mut self, source: &File) -> bool {
        if self.max_writer_wait.is_zero() {
            return true;
        }
        if let Some(alarm) = &self.alarm {
            return alarm.rings.load(Ordering::Relaxed);
        }
        if is_waited_for(source) {
            self.alarm = Some(Alarm::new(self.max_writer_wait));
        }
        false
    }
}

/// A moment to come, without a look at a clock.
struct Alarm {
    rings: Arc<AtomicBool>,
    /// Ends the wait when it is dropped.
    _off: Sender<()>,
}

impl Alarm {
    fn new(after: Duration) -> Self {
        let (off, is_off) = channel();
        let rings = Arc::new(AtomicBool::new(false));
        let alarm = Arc::clone(&rings);
        let started = thread::Builder::new().spawn(move || {
            if is_off.recv_timeout(after) == Err(RecvTimeoutError::Timeout) {
                alarm.store(true, Ordering::Relaxed);
            }
        });
        // Without a thread that waits, the writer does not.
        rings.fetch_or(started.is_err(), Ordering::Relaxed);
        Self { rings, _off: off }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patience_grows_with_the_attempts_up_to_its_bound() {
        let after = |attempts, max| Patience::after(attempts, max).max_writer_wait;
        let growing = [0, 1, 2, 3, 4, 100].map(|attempts| after(attempts, MAX_WRITER_WAIT));
        assert_eq!(
            growing.map(|wait| wait.as_millis()),
            [300, 600, 1_200, 2_400, 2_400, 2_400]
        );
        assert_eq!(after(3, Duration::ZERO), Duration::ZERO);
    }
}

//! A request to end early: set by another thread, such as the one that answers signals, and polled by
//! SQLite while a statement runs or waits for a lock, and by whatever copies a file.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;

/// Virtual machine instructions between two looks at the request: about a tenth of a millisecond.
const INSTRUCTIONS: i32 = 1000;

/// The longest pause between two attempts at a lock, as in `sqlite3_busy_timeout`.
const PAUSE: Duration = Duration::from_millis(100);

/// A request to end early. Clones share it.
///
/// What is asked to end does so with [`Error::Interrupted`](crate::Error::Interrupted), and leaves the file as it was. A COMMIT that
/// has begun is not interrupted: it ends as it would have.
#[derive(Debug, Clone)]
pub struct Interrupt {
    /// How often it is still looked at in vain: [`NEVER`], or down to 0.
    polls_left: Arc<AtomicU64>,
}

const NEVER: u64 = u64::MAX;

impl Interrupt {
    /// Asks all that polls this value to end.
    pub fn request(&self) {
        self.polls_left.store(0, Ordering::Release);
    }

    /// Makes its own request after so many polls: for tests of each moment in turn.
    #[doc(hidden)]
    #[must_use]
    pub fn after(polls: u64) -> Self {
        Self {
            polls_left: Arc::new(AtomicU64::new(polls)),
        }
    }

    /// Whether the end was asked for.
    #[must_use]
    pub fn is_requested(&self) -> bool {
        let count_down = |left| match left {
            NEVER | 0 => None,
            left => Some(left - 1),
        };
        let polls = &self.polls_left;
        polls.fetch_update(Ordering::AcqRel, Ordering::Acquire, count_down) == Err(0)
    }
}

impl Default for Interrupt {
    fn default() -> Self {
        Self::after(NEVER)
    }
}

/// How long another process's lock is waited for, and what ends all work before.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits<'a> {
    pub(crate) busy: Duration,
    pub(crate) interrupt: Option<&'a Interrupt>,
}

impl Limits<'_> {
    pub(crate) fn is_end_requested(&self) -> bool {
        self.interrupt.is_some_and(Interrupt::is_requested)
    }

    /// Binds a connection to the limits.
    pub(crate) fn bind(&self, conn: &mut Connection) -> rusqlite::Result<()> {
        let Some(interrupt) = self.interrupt else {
            return conn.busy_timeout(self.busy);
        };
        let (running, waiting) = (interrupt.clone(), interrupt.clone());
        poll(conn, move || running.is_requested())?;
        let (limit, mut waited) = (self.busy, Duration::ZERO);
        conn.busy_handler(Some(move |attempts: i32| {
            if attempts == 0 {
                waited = Duration::ZERO;
            }
            let pause = Duration::from_millis(1 << attempts.clamp(0, 7));
            let pause = pause.min(PAUSE).min(limit.saturating_sub(waited));
            if waiting.is_requested() || pause.is_zero() {
                return false;
            }
            thread::sleep(pause);
            waited += pause;
            true
        }))
    }
}

/// Ends what a connection does once it is asked to.
pub(crate) fn poll(
    conn: &mut Connection,
    is_end_requested: impl Fn() -> bool + Send + 'static,
) -> rusqlite::Result<()> {
    conn.progress_handler(INSTRUCTIONS, Some(is_end_requested))
}

/// Lets a connection finish what it does, whatever is asked: for a COMMIT, which ends either way.
pub(crate) fn defer(conn: &mut Connection) -> rusqlite::Result<()> {
    conn.progress_handler(0, None::<fn() -> bool>)
}

//! How long a thread is at work. A clock on the wall goes on while other programs have the processor.

use std::time::{Duration, Instant};

/// So many times as long may a thread wait as work, whatever else the machine does: a longer wait is one for
/// nothing.
const MOST_WAIT: u32 = 20;

/// A moment of a thread.
pub(super) struct WorkTime {
    /// What the thread had of processors; none where the system does not say.
    worked: Option<Duration>,
    began: Instant,
}

impl WorkTime {
    pub(super) fn now() -> Self {
        Self {
            worked: worked(),
            began: Instant::now(),
        }
    }

    /// How long this thread has worked since; where it has waited for most of the time, a share of that.
    pub(super) fn elapsed(&self) -> Duration {
        let waited = self.began.elapsed();
        match (worked(), self.worked) {
            (Some(now), Some(then)) => now.saturating_sub(then).max(waited / MOST_WAIT),
            _ => waited,
        }
    }
}

#[cfg(unix)]
fn worked() -> Option<Duration> {
    rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime)
        .try_into()
        .ok()
}

#[cfg(not(unix))]
fn worked() -> Option<Duration> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_does_not_work() {
        let began = WorkTime::now();
        std::thread::sleep(Duration::from_millis(200));
        if cfg!(unix) {
            let took = began.elapsed();
            assert!(took >= Duration::from_millis(10), "{took:?}");
            assert!(took < Duration::from_millis(150), "{took:?}");
        }
    }

    #[test]
    fn work_is_counted() {
        let (began, wall) = (WorkTime::now(), Instant::now());
        let mut sum = 0_u64;
        while began.elapsed() < Duration::from_millis(20) {
            sum = std::hint::black_box(sum.wrapping_mul(31).wrapping_add(7));
        }
        assert!(wall.elapsed() >= Duration::from_millis(19));
    }
}

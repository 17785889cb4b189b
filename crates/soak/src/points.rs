//! Many points, on a few threads.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use test_support::Random;

use crate::error::Error;
use crate::tally::{Failure, Tally};

/// Which points of a check, and where.
#[derive(Debug, Clone)]
pub struct Points {
    /// At most so many of each kind, spread evenly; none: all.
    pub max: Option<usize>,
    /// Determines what is drawn.
    pub seed: u64,
    /// The point of this name alone.
    pub only: Option<String>,
    /// How many threads.
    pub threads: usize,
    /// A folder for the files.
    pub scratch: PathBuf,
    /// No point is begun after so long.
    pub max_time: Option<Duration>,
}

/// How a point ended, and the promise that it broke.
pub(crate) type Ended = (String, Option<Failure>);

impl Points {
    /// So many of `count` points as are asked for, by their numbers from 0 on.
    pub(crate) fn spread(&self, count: usize) -> Vec<usize> {
        let max = match self.max {
            Some(max) if self.only.is_none() => max.min(count),
            _ => count,
        };
        let mut random = Random::new(self.seed);
        let stretch = |at: usize| at * count / max.max(1);
        let draw = |at| stretch(at) + random.index(stretch(at + 1) - stretch(at));
        (0..max).map(draw).collect()
    }

    /// Runs each point, which has a name, in the folder of a thread.
    pub(crate) fn run<P: Sync>(
        &self,
        points: &[(String, P)],
        run: impl Fn(&str, &P, PathBuf) -> Result<Ended, Error> + Sync,
        progress: &mut dyn FnMut(&Tally),
    ) -> Result<Tally, Error> {
        let (next, began, mut tally) = (AtomicUsize::new(0), Instant::now(), Tally::default());
        let is_wanted = |name: &str| self.only.as_ref().is_none_or(|only| only == name);
        let is_late = || self.max_time.is_some_and(|max| began.elapsed() > max);
        thread::scope(|scope| {
            let (send, receive) = channel();
            for thread in 0..self.threads {
                let (send, next, run) = (send.clone(), &next, &run);
                let folder = self.scratch.join(format!("thread-{thread}"));
                scope.spawn(move || {
                    while let Some((name, point)) = points.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        if is_late()
                            || (is_wanted(name)
                                && send.send(run(name, point, folder.clone())).is_err())
                        {
                            return;
                        }
                    }
                });
            }
            drop(send);
            for ended in receive {
                let (end, failure) = ended?;
                tally.count(&end);
                tally.failures.extend(failure);
                progress(&tally);
            }
            Ok(tally)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_spread() {
        let points = |max| Points {
            max,
            seed: 7,
            only: None,
            threads: 1,
            scratch: PathBuf::new(),
            max_time: None,
        };
        assert_eq!(points(None).spread(4), [0, 1, 2, 3]);
        assert_eq!(points(Some(9)).spread(3), [0, 1, 2]);
        assert_eq!(points(Some(9)).spread(0), []);
        let some = points(Some(3)).spread(300);
        assert_eq!(
            some.iter().map(|at| at / 100).collect::<Vec<_>>(),
            [0, 1, 2]
        );
        assert_ne!(some, [0, 100, 200]);
    }
}

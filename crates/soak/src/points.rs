//! Many points, on a few threads.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use test_support::{Random, copy_folder};

use crate::error::Error;
use crate::judges::{JUDGE, caught};
use crate::tally::{Broken, Failure, Promise, Tally};

/// Which points of a check, and where.
#[derive(Debug, Clone)]
pub struct Points {
    /// The name of the check, for the command that makes a point again.
    pub part: String,
    /// At most so many of each kind, spread evenly; none: all.
    pub max: Option<usize>,
    /// Determines what is drawn.
    pub seed: u64,
    /// The point of this name alone, or those whose names begin with these parts.
    pub only: Option<String>,
    /// How many threads.
    pub threads: usize,
    /// A folder for the files.
    pub scratch: PathBuf,
    /// A folder that keeps the files of failing points.
    pub keep: Option<PathBuf>,
    /// No point is begun after so long.
    pub max_time: Option<Duration>,
}

impl Points {
    /// The points that are asked for: of each kind so many, of those whose names are meant.
    fn chosen<'p, P>(&self, points: &'p [(String, P)]) -> Vec<&'p (String, P)> {
        let is_part = |rest: &str| rest.is_empty() || rest.starts_with(':');
        let is_wanted = |name: &str| match &self.only {
            Some(only) => name.strip_prefix(only.as_str()).is_some_and(is_part),
            None => true,
        };
        let wanted = points.iter().filter(|(name, _)| is_wanted(name));
        let wanted: Vec<&(String, P)> = wanted.collect();
        let kinds = wanted.chunk_by(|(one, _), (other, _)| kind(one) == kind(other));
        let spread = |points: &[&'p (String, P)]| {
            let places = self.spread(points.len()).into_iter();
            places.map(|place| points[place]).collect::<Vec<_>>()
        };
        kinds.flat_map(spread).collect()
    }

    /// So many of `count` points as are asked for, by their numbers from 0 on.
    fn spread(&self, count: usize) -> Vec<usize> {
        let max = self.max.unwrap_or(count).min(count);
        let mut random = Random::new(self.seed);
        let stretch = |at: usize| at * count / max.max(1);
        let draw = |at| stretch(at) + random.index(stretch(at + 1) - stretch(at));
        (0..max).map(draw).collect()
    }

    /// Runs the points that are asked for, each in the folder of a thread. Their names stand by kind.
    ///
    /// # Errors
    ///
    /// If one cannot be run.
    pub fn run<P: Sync>(
        &self,
        points: &[(String, P)],
        run: impl Fn(&P, &Path) -> Result<(String, Option<Broken>), Error> + Sync,
        progress: &mut dyn FnMut(&Tally),
    ) -> Result<Tally, Error> {
        let (next, began) = (AtomicUsize::new(0), Instant::now());
        let chosen = self.chosen(points);
        let mut tally = Tally {
            of: chosen.len() as u64,
            ..Tally::default()
        };
        let is_late = || self.max_time.is_some_and(|max| began.elapsed() > max);
        let (next, run, chosen) = (&next, &run, &chosen);
        thread::scope(|scope| {
            let (send, receive) = channel();
            for thread in 0..self.threads {
                let send = send.clone();
                let folder = self.scratch.join(format!("thread-{thread}"));
                let judge = move || {
                    let next = || chosen.get(next.fetch_add(1, Ordering::Relaxed));
                    while let Some((name, point)) = next().filter(|_| !is_late()) {
                        let ended = self.judge(name, &folder, || run(point, &folder));
                        // There is no receiver any more after an error of another thread.
                        drop(send.send(ended));
                    }
                };
                let named = thread::Builder::new().name(JUDGE.to_owned());
                named.spawn_scoped(scope, judge)?;
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

    fn judge(
        &self,
        name: &str,
        folder: &Path,
        run: impl FnOnce() -> Result<(String, Option<Broken>), Error>,
    ) -> Result<(String, Option<Failure>), Error> {
        let (end, broken) = match caught(run) {
            Ok(ended) => ended?,
            Err(words) => ("panic".to_owned(), Some((Promise::NoPanic, words))),
        };
        let Some((promise, what)) = broken else {
            return Ok((end, None));
        };
        if let Some(keep) = &self.keep {
            copy_folder(folder, &keep.join(name));
        }
        let failure = Failure {
            promise,
            what: what.replace(&format!("{}/", folder.display()), ""),
            reproduce: format!(
                "cargo xtask soak {} --seed {} --only {name}",
                self.part, self.seed
            ),
        };
        Ok((end, Some(failure)))
    }
}

/// What a point's name says besides its number: the run, and what is done to it.
fn kind(name: &str) -> &str {
    let end = name.match_indices(':').nth(1);
    end.map_or("", |(end, _)| &name[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(max: Option<usize>, only: Option<&str>) -> Points {
        Points {
            part: String::new(),
            max,
            seed: 7,
            only: only.map(str::to_owned),
            threads: 1,
            scratch: PathBuf::new(),
            keep: None,
            max_time: None,
        }
    }

    #[test]
    fn points_are_spread() {
        let points = |max| points(max, None);
        assert_eq!(points(None).spread(4), [0, 1, 2, 3]);
        assert_eq!(points(Some(9)).spread(3), [0, 1, 2]);
        assert_eq!(points(Some(9)).spread(0).len(), 0);
        let some = points(Some(3)).spread(300);
        assert_eq!(
            some.iter().map(|at| at / 100).collect::<Vec<_>>(),
            [0, 1, 2]
        );
        assert_ne!(some, [0, 100, 200]);
    }

    /// Two runs with two kinds of 100 points each.
    #[test]
    fn points_are_spread_over_those_that_are_meant() {
        let of_run = |run| {
            let of_kind = move |kind| (0..100).map(move |at| (format!("{run}:{kind}:{at}"), at));
            ["eio", "exit"].into_iter().flat_map(of_kind)
        };
        let all: Vec<(String, usize)> = ["migrate", "migrate-wal"]
            .into_iter()
            .flat_map(of_run)
            .collect();
        let kinds = |only| {
            let points = points(Some(3), only);
            let chosen = points.chosen(&all).into_iter();
            let kinds: Vec<&str> = chosen.map(|(name, _)| kind(name)).collect();
            let counted = kinds.chunk_by(|one, other| one == other);
            counted
                .map(|kinds| (kinds[0], kinds.len()))
                .collect::<Vec<_>>()
        };
        let every = [
            ("migrate:eio", 3),
            ("migrate:exit", 3),
            ("migrate-wal:eio", 3),
            ("migrate-wal:exit", 3),
        ];
        assert_eq!(kinds(None), every);
        assert_eq!(kinds(Some("migrate")), every[..2]);
        assert_eq!(kinds(Some("migrate:exit")), every[1..2]);
        let one = points(Some(3), Some("migrate:exit:77"));
        assert_eq!(one.chosen(&all), [&("migrate:exit:77".to_owned(), 77)]);
    }
}

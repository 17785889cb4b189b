//! Rescues of files that the hard reset emptied, against a search of every byte, and of files in which
//! anything may stand.

mod bytes_of_rows;
mod hostile;
mod new_file;
mod reset_file;
mod reuse;
mod still_there;
mod work_time;

use std::path::Path;

use migrator::{HISTORY, History};
use reset_file::Ended;

use crate::error::Error;
use crate::points::Points;
use crate::tally::Tally;

/// Points, where none are said.
const POINTS: usize = 10_000;

/// Files of any settings that were reset and then used, by chance: whatever is left is found, and nothing else.
pub fn rescues(points: &Points, progress: &mut dyn FnMut(&Tally)) -> Result<Tally, Error> {
    run("reuse", reuse::trial, points, progress)
}

/// Reset files with anything in their pages: no panic, no hang, no row that is not in the file.
pub fn hostile_rescues(points: &Points, progress: &mut dyn FnMut(&Tally)) -> Result<Tally, Error> {
    run("hostile", hostile::trial, points, progress)
}

fn run(
    kind: &str,
    trial: impl Fn(u64, &History, &Path) -> Ended + Sync,
    points: &Points,
    progress: &mut dyn FnMut(&Tally),
) -> Result<Tally, Error> {
    let history = History::new(HISTORY)?;
    let count = points.max.unwrap_or(POINTS) as u64;
    let seeds = (0..count).map(|at| (points.seed << 32) + at);
    let seeds: Vec<(String, u64)> = match &points.only {
        Some(only) => {
            let seed = only.rsplit('-').next().and_then(|seed| seed.parse().ok());
            seed.map(|seed| (only.clone(), seed)).into_iter().collect()
        }
        None => seeds.map(|seed| (format!("{kind}-{seed}"), seed)).collect(),
    };
    let seeds = seeds.into_iter().filter(|(name, _)| name.starts_with(kind));
    let seeds: Vec<(String, u64)> = seeds.collect();
    let run = |seed: &u64, folder: &Path| {
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        std::fs::create_dir_all(folder)?;
        trial(*seed, &history, folder)
    };
    points.run(&seeds, run, progress)
}

//! A share of `cargo xtask soak`, from a fixed seed: faults under this program.

use std::path::Path;
use std::thread::available_parallelism;

use soak::{Error, Points, Tally, disk_full, errors, power_loss};
use test_support::Folder;

use crate::sandbox::XTASK;

/// A check of the real program.
type Check = fn(&Path, &Points, &mut dyn FnMut(&Tally)) -> Result<Tally, Error>;

/// Tries so many points of each kind, and at least so many together.
#[track_caller]
fn check(check: Check, max: usize, at_least: u64) {
    let folder = Folder::new();
    let points = Points {
        part: String::new(),
        max: Some(max),
        seed: 4,
        only: None,
        threads: available_parallelism().map_or(1, usize::from),
        scratch: folder.path().to_owned(),
        keep: None,
        max_time: None,
    };
    let tally = check(Path::new(XTASK), &points, &mut |_| {}).unwrap();
    assert_eq!(tally.failures, []);
    assert!(tally.points >= at_least, "{} points", tally.points);
}

#[test]
fn an_error_or_a_kill_at_any_call() {
    check(errors, 1, 70);
}

#[test]
fn a_full_disk_at_any_page() {
    check(disk_full, 1, 14);
}

#[test]
fn a_power_loss_at_any_call() {
    check(power_loss, 20, 280);
}

//! A share of `cargo xtask soak`, from a fixed seed: faults under this program, and damaged files.

use std::path::Path;
use std::thread::available_parallelism;

use soak::{
    Captures, Corruption, Error, Input, Points, Tally, corruption, disk_full, errors, power_loss,
};
use test_support::Folder;

use crate::sandbox::XTASK;

/// A check of the real program.
type Check = fn(&Path, &Points, &mut dyn FnMut(&Tally)) -> Result<Tally, Error>;

/// More than there are cores, for what is judged waits for the disk most of the time.
fn threads() -> usize {
    2 * available_parallelism().map_or(1, usize::from)
}

/// Tries so many points of each kind, and at least so many together.
#[track_caller]
fn check(check: Check, max: usize, at_least: u64) {
    let folder = Folder::new();
    let points = Points {
        part: String::new(),
        max: Some(max),
        seed: 4,
        only: None,
        threads: threads(),
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

/// Damaged files of one shard, of which one in so many is captured.
const INPUTS: u64 = 250;
const CAPTURED: u64 = 50;

/// Judges the damaged files of one of eight shards, 2,000 together.
#[track_caller]
fn check_damaged(shard: u64) {
    let first = shard * INPUTS;
    let folder = Folder::new();
    let campaign = Corruption {
        inputs: (first..first + INPUTS).map(Input::new).collect(),
        captures: Some(Captures {
            program: XTASK.into(),
            one_in: CAPTURED,
        }),
        threads: threads(),
        scratch: folder.path().to_owned(),
        keep: None,
        max_time: None,
    };
    let tally = corruption(campaign, &mut |_| {}).unwrap();
    assert_eq!(tally.points, INPUTS);
    assert_eq!(tally.failures, []);
}

#[test]
fn damaged_files_of_the_first_shard() {
    check_damaged(0);
}

#[test]
fn damaged_files_of_the_second_shard() {
    check_damaged(1);
}

#[test]
fn damaged_files_of_the_third_shard() {
    check_damaged(2);
}

#[test]
fn damaged_files_of_the_fourth_shard() {
    check_damaged(3);
}

#[test]
fn damaged_files_of_the_fifth_shard() {
    check_damaged(4);
}

#[test]
fn damaged_files_of_the_sixth_shard() {
    check_damaged(5);
}

#[test]
fn damaged_files_of_the_seventh_shard() {
    check_damaged(6);
}

#[test]
fn damaged_files_of_the_eighth_shard() {
    check_damaged(7);
}

//! A share of `cargo xtask soak rescue` and `hostile-rescue`, from a fixed seed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::thread::available_parallelism;

use soak::{Points, Tally, hostile_rescues, rescues};
use test_support::Folder;

type Check = fn(&Points, &mut dyn FnMut(&Tally)) -> Result<Tally, soak::Error>;

#[track_caller]
fn check(check: Check, max: usize) -> Tally {
    let folder = Folder::new();
    let points = Points {
        part: String::new(),
        max: Some(max),
        seed: 1,
        only: None,
        threads: available_parallelism().map_or(1, usize::from),
        scratch: folder.path().to_owned(),
        keep: None,
        max_time: None,
    };
    let tally = check(&points, &mut |_| {}).unwrap();
    let failures = &tally.failures[..tally.failures.len().min(3)];
    assert_eq!(failures, []);
    assert_eq!(tally.points, max as u64);
    tally
}

#[test]
fn whatever_is_left_of_a_reset_file_is_found_and_nothing_else() {
    check(rescues, 200);
}

#[test]
fn anything_may_stand_in_a_reset_file() {
    let tally = check(hostile_rescues, 100);
    // Of a damaged file as much comes back as there is.
    let errors: u64 = tally
        .ends
        .iter()
        .filter(|(end, _)| end.starts_with("error"))
        .map(|(_, points)| points)
        .sum();
    assert_eq!(errors, 0);
}

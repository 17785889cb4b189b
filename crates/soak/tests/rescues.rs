//! A share of `cargo xtask soak rescue` and `hostile-rescue`, from a fixed seed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::thread::available_parallelism;

use soak::{Points, Tally, hostile_rescues, rescues};
use test_support::Folder;

type Check = fn(&Points, &mut dyn FnMut(&Tally)) -> Result<Tally, soak::Error>;

#[track_caller]
fn check(check: Check, max: usize) -> Tally {
    check_points(check, max, None)
}

#[track_caller]
fn check_points(check: Check, max: usize, only: Option<&str>) -> Tally {
    let folder = Folder::new();
    let points = Points {
        part: String::new(),
        max: Some(max),
        seed: 1,
        only: only.map(str::to_owned),
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

/// The chain of an earlier version of a session leads to a page that was used again, for a row of `environments`:
/// texts of both made a session that never was, and the other row had no chain.
#[test]
fn a_page_of_a_chain_belongs_to_the_later_row() {
    check_points(rescues, 1, Some("reuse-55834575341"));
}

/// The root of an index of today lay over the end of a session, and was emptied: its keys became a title and a time.
#[test]
fn what_an_index_lies_on_is_overwritten() {
    check_points(rescues, 1, Some("reuse-4294968994"));
    check_points(rescues, 1, Some("reuse-4294970291"));
}

/// The key of an index of today lay over the end of a session in UTF-16, whose letters its head could be.
#[test]
fn a_key_of_an_index_is_no_title() {
    check_points(rescues, 1, Some("reuse-4294971298"));
}

/// The end of a value of twelve bytes lies in a chain: no row that never was.
#[test]
fn a_short_value_that_goes_on_in_a_chain_is_there() {
    check_points(hostile_rescues, 1, Some("hostile-4294972886"));
    check_points(hostile_rescues, 1, Some("hostile-4294976686"));
}

/// Entries of a session of today that was deleted again had the numbers of lost entries.
#[test]
fn a_number_that_was_given_again_is_that_of_the_lost_row() {
    check_points(rescues, 1, Some("reuse-4294969380"));
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

//! Fewer edits that break the same promise.

use super::input::{Damaged, Input};
use super::judge::Judgement;
use crate::error::Error;
use crate::file_set::FileSet;
use crate::tally::Promise;

/// Leaves out each edit without which the input still breaks the promise.
pub(super) fn minimize(
    input: &Input,
    damaged: Damaged,
    promise: Promise,
    judge: impl Fn(&FileSet) -> Result<Judgement, Error>,
    make: impl Fn(&Input) -> Result<Damaged, Error>,
) -> Result<(Input, Damaged), Error> {
    let mut least = (input.clone(), damaged);
    if least.1.edits.len() < 2 {
        return Ok(least);
    }
    let edits: Vec<usize> = least.1.edits.iter().map(|(at, _)| *at).collect();
    for without in edits {
        let kept = least.1.edits.iter().map(|(at, _)| *at);
        let kept: Vec<usize> = kept.filter(|at| *at != without).collect();
        let fewer = input.with_edits(kept);
        let damaged = make(&fewer)?;
        let broken = judge(&damaged.files)?.broken;
        if broken.is_some_and(|(other, _)| other == promise) {
            least = (fewer, damaged);
        }
    }
    Ok(least)
}

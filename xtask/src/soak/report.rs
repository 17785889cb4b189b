//! The answer of `soak`, in words and as JSON.

use std::collections::BTreeMap;

use ::soak::Tally;
use canon::escape;
use serde::Serialize;

use wuhu_db::format;

/// What a part has found.
pub(super) struct PartResult {
    pub(super) part: String,
    pub(super) seconds: u64,
    pub(super) tally: Tally,
}

/// The failures of a part, then its summary.
pub(super) fn human(result: &PartResult) -> String {
    let PartResult {
        part,
        seconds,
        tally,
    } = result;
    let failures = tally.failures.iter().map(|failure| {
        let (promise, what) = (failure.promise, escape(&failure.what));
        format!("broken: {promise}: {what}\n  {}\n", failure.reproduce)
    });
    let mut lines: Vec<String> = failures.collect();
    lines.push(format!(
        "{part}: {} points, {} failed, {seconds} s\n",
        tally.points,
        tally.failures.len()
    ));
    let ends = tally.ends.iter();
    lines.extend(ends.map(|(end, count)| format!("  {count:>8}  {end}\n")));
    let broken = tally.broken().into_iter();
    lines.extend(broken.map(|(promise, count)| format!("  {count:>8}  broken: {promise}\n")));
    lines.concat()
}

#[derive(Serialize)]
struct SoakAnswer {
    seed: u32,
    parts: Vec<PartAnswer>,
}

#[derive(Serialize)]
struct PartAnswer {
    part: String,
    seconds: u64,
    points: u64,
    ends: BTreeMap<String, u64>,
    broken: BTreeMap<String, usize>,
    failures: Vec<FailureAnswer>,
}

#[derive(Serialize)]
struct FailureAnswer {
    promise: String,
    what: String,
    reproduce: String,
}

/// The same as JSON.
pub(super) fn json(results: &[PartResult], seed: u32) -> anyhow::Result<String> {
    let parts = results.iter().map(|result| {
        let broken = result.tally.broken().into_iter();
        let failures = result.tally.failures.iter();
        PartAnswer {
            part: result.part.clone(),
            seconds: result.seconds,
            points: result.tally.points,
            ends: result.tally.ends.clone(),
            broken: broken
                .map(|(promise, count)| (promise.to_string(), count))
                .collect(),
            failures: failures
                .map(|failure| FailureAnswer {
                    promise: failure.promise.to_string(),
                    what: failure.what.clone(),
                    reproduce: failure.reproduce.clone(),
                })
                .collect(),
        }
    });
    format::json(&SoakAnswer {
        seed,
        parts: parts.collect(),
    })
}

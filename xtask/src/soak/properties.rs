//! The property tests of the workspace, with more cases than `cargo test` has.

use std::process::{Command, Stdio};

use ::soak::{Failure, Promise, Tally};
use anyhow::{Context as _, Result};

use crate::workspace::root;

/// Package, and what the names of the tests hold.
const SUITES: [(&str, &str); 7] = [
    ("migrator", "nothing_is_lost"),
    ("migrator", "arbitrary_cells"),
    ("system-tests", "capture::fuzz"),
    ("canon", "roundtrip"),
    ("canon", "compare"),
    ("canon", "edits"),
    ("anonymizer", "properties"),
];

/// Runs each suite with so many cases of each property.
pub(super) fn properties(
    cases: usize,
    only: Option<&str>,
    progress: &mut dyn FnMut(&Tally),
) -> Result<Tally> {
    let named = SUITES.map(|(package, tests)| (format!("{package}:{tests}"), package, tests));
    let is_wanted = |name: &str| only.is_none_or(|only| only == name);
    let mut tally = Tally {
        of: named.iter().filter(|(name, ..)| is_wanted(name)).count() as u64,
        ..Tally::default()
    };
    for (name, package, tests) in named {
        if !is_wanted(&name) {
            continue;
        }
        let words = ["test", "--release", "--locked", "--package", package, tests];
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        command.args(words).env("PROPTEST_CASES", cases.to_string());
        command.current_dir(root()?).stdin(Stdio::null());
        let output = command.output().context("`cargo` cannot be run")?;
        if output.status.success() {
            tally.count(&format!("{name} holds"));
        } else {
            tally.count(&format!("{name} fails"));
            let words = String::from_utf8_lossy(&output.stdout);
            let told = words.lines().filter(|line| is_told(line));
            tally.failures.push(Failure {
                promise: Promise::Property,
                what: told.collect::<Vec<_>>().join(" / "),
                reproduce: format!("PROPTEST_CASES={cases} cargo test --package {package} {tests}"),
            });
        }
        progress(&tally);
    }
    Ok(tally)
}

/// Whether a line of a failing suite says which property failed, and with what.
fn is_told(line: &str) -> bool {
    let line = line.trim_start();
    ["test ", "minimal failing input", "Test failed"]
        .iter()
        .any(|told| line.starts_with(told))
        && !line.ends_with("... ok")
}

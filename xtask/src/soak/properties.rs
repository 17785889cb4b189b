//! The property tests of the workspace, with more cases than `cargo test` has.

use std::process::{Command, Stdio};

use ::soak::{Broken, Points, Promise, Tally};
use anyhow::{Context as _, Result, anyhow};

use crate::workspace::root;

use super::suites::{Suite, suites};

/// Runs each suite with so many cases of each property. The seed of the points determines the cases.
pub(super) fn properties(
    cases: usize,
    points: &Points,
    progress: &mut dyn FnMut(&Tally),
) -> Result<Tally> {
    let suites = suites(&root()?)?;
    let run = |suite: &Suite| {
        let output = suite.cargo_test(cases, points.seed).output();
        let output = output.context("`cargo` cannot be run")?;
        let name = &suite.name;
        let stdout = String::from_utf8_lossy(&output.stdout);
        anyhow::Ok(match broken(output.status.success(), &stdout) {
            Some(broken) => (format!("{name} fails"), Some(broken)),
            None => (format!("{name} holds"), None),
        })
    };
    let named: Vec<(String, Suite)> = suites
        .into_iter()
        .map(|suite| (suite.name.clone(), suite))
        .collect();
    let done = points.run(&named, |suite, _| Ok(run(suite)?), progress);
    done.map_err(|error| anyhow!(error))
}

impl Suite {
    fn cargo_test(&self, cases: usize, seed: u64) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        command.args(["test", "--release", "--locked"]);
        command.arg("--manifest-path").arg(&self.manifest);
        command.args(&self.target).arg(&self.tests);
        command.env("PROPTEST_CASES", cases.to_string());
        command.env("PROPTEST_RNG_SEED", seed.to_string());
        command.stdin(Stdio::null());
        command
    }
}

/// What a suite has broken, by what its tests have printed. No test at all is no property that holds.
fn broken(is_success: bool, stdout: &str) -> Option<Broken> {
    let what = if !is_success {
        let told = stdout.lines().filter(|line| is_told(line));
        told.collect::<Vec<_>>().join(" / ")
    } else if stdout.lines().any(|line| line == "running 0 tests") {
        "it has no test".to_owned()
    } else {
        return None;
    };
    Some((Promise::Property, what))
}

/// Whether a line of a failing suite says which property failed, and with what.
fn is_told(line: &str) -> bool {
    let line = line.trim_start();
    ["test ", "minimal failing input", "Test failed"]
        .iter()
        .any(|told| line.starts_with(told))
        && !line.ends_with("... ok")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suite_without_a_test_holds_no_property() {
        let ran = "\nrunning 2 tests\ntest one ... ok\ntest other ... ok\n";
        assert_eq!(broken(true, ran), None);
        let (_, what) = broken(true, "\nrunning 0 tests\n").unwrap();
        assert_eq!(what, "it has no test");
    }

    #[test]
    fn a_failure_is_told_with_its_input() {
        let ran = "running 2 tests\ntest one ... ok\ntest other ... FAILED\n\n\
                   Test failed: no.\nminimal failing input: cell = Null\n";
        let (_, what) = broken(false, ran).unwrap();
        assert_eq!(
            what,
            "test other ... FAILED / Test failed: no. / minimal failing input: cell = Null"
        );
    }
}

//! Each golden of the workspace as a test of its own, by its name, with oracle 10; one test more judges what
//! the goldens are together.
#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot do without ends it; clippy's own exception is for test functions"
)]

use std::fmt::Write as _;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;

use golden::{CaseName, Check, Event, Hint, IndexScope, Released, check, list, with_causes};
use libtest_mimic::{Arguments, Failed, Trial};
use migrator::{Guards, HISTORY, History};
use test_support::{Folder, copy_folder, workspace};

fn main() -> ExitCode {
    let goldens = workspace().join("golden");
    let names = list(&goldens).unwrap().names;
    let mut trials = vec![
        Trial::test("the_goldens_together", || {
            // The tests of the cases leave files for a person; this one may run beside them.
            let left = Folder::new();
            judge(&workspace().join("golden"), &[], left.path())
        }),
        Trial::test("a_failure_says_what_differs_and_what_to_run", || {
            a_failure_says_what_differs_and_what_to_run();
            Ok(())
        }),
    ];
    for name in names {
        let goldens = goldens.clone();
        let left = workspace().join("target/golden-check");
        trials.push(Trial::test(name.to_string(), move || {
            judge(&goldens, &[name], &left)
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Judges one case, or all of them and what they are together. `left`: the folder for what a failing case
/// leaves.
fn judge(goldens: &Path, names: &[CaseName], left: &Path) -> Result<(), Failed> {
    let scratch = Folder::new();
    let history = History::new(HISTORY)?;
    let released = Released::read(&workspace().join("crates/migrator/released.toml"))?;
    let options = Check {
        cases: goldens,
        names,
        history: &history,
        released: &released,
        index: IndexScope::Project,
        scratch: scratch.path(),
        artifacts: left,
        guards: Guards::ON,
        with: None,
        // Of each case once.
        rescue: !names.is_empty(),
        to: None,
        matrix: false,
        fail_fast: false,
        threads: NonZeroUsize::MIN,
    };
    let mut said = String::new();
    let totals = check(&options, &mut |event| said += &in_words(&event))?;
    if totals.is_clean() {
        Ok(())
    } else {
        Err(said.into())
    }
}

/// What is wrong, and what to run next; empty where nothing is.
fn in_words(event: &Event) -> String {
    let mut words = String::new();
    match event {
        Event::OracleFailed { finding, .. } => {
            let (number, oracle) = (finding.oracle.number(), finding.oracle);
            let _ = writeln!(words, "{number} {oracle}: {}", finding.title);
            for line in finding.body.lines() {
                let _ = writeln!(words, "    {line}");
            }
        }
        Event::CaseStopped { case, error } => {
            let _ = writeln!(words, "{case} could not be judged: {}", with_causes(error));
        }
        Event::CaseFinished { report, .. } if report.findings > 0 => {
            for hint in &report.hints {
                let _ = match hint {
                    Hint::Check(case) => writeln!(words, "next: cargo xtask golden-check {case}"),
                    Hint::Bless(case) => writeln!(words, "next: cargo xtask golden-bless {case}"),
                    Hint::Open(db) => writeln!(words, "next: sqlite3 {}", db.display()),
                };
            }
        }
        _ => {}
    }
    words
}

fn a_failure_says_what_differs_and_what_to_run() {
    let folder = Folder::new();
    for inside in ["v5-hand-made", "schema"] {
        copy_folder(
            &workspace().join("golden").join(inside),
            &folder.join(inside),
        );
    }
    let index = "index.toml";
    fs::copy(workspace().join("golden").join(index), folder.join(index)).unwrap();
    let expected = "v5-hand-made/after.data.sql";
    let text = folder.read(expected);
    folder.write(expected, text.replacen("'status-2'", "'status-x'", 1));

    let left = Folder::new();
    let failed = judge(
        folder.path(),
        &["v5-hand-made".parse().unwrap()],
        left.path(),
    );
    let said = failed.unwrap_err().message().unwrap_or_default().to_owned();
    for part in [
        "5 data: ",
        "        executionStatus: TEXT 'status-x' → TEXT 'status-2'",
        "next: cargo xtask golden-check v5-hand-made\n",
        "next: cargo xtask golden-bless v5-hand-made\n",
    ] {
        assert!(said.contains(part), "`{part}` is missing in:\n{said}");
    }
}

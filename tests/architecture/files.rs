//! Who writes and opens files; and that every source file is compiled.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use super::modules::modules;
use super::report;
use super::sources::{code, function_around, is_tests, members, read, root, sources, targets};

#[test]
fn golden_files_are_written_by_one_function() {
    // What makes or replaces a file of a name that stays.
    let writing = [
        "fs::write(",
        "File::create",
        "OpenOptions",
        ".persist",
        "fs::rename(",
        "fs::hard_link(",
    ];
    let mut found = Vec::new();
    for (path, text) in beside_the_migrator() {
        for (number, line) in code(&text) {
            if writing.iter().any(|call| line.contains(call)) {
                let function = function_around(&text, number);
                found.push(format!("{path}: {function}"));
            }
        }
    }
    // What stands in no function imports.
    found.retain(|place| !place.ends_with(": "));
    found.dedup();
    assert_eq!(
        found,
        [
            "crates/golden/src/case/atomic_write.rs: write_file",
            "crates/golden/src/case/atomic_write.rs: move_all",
            "crates/golden/src/case/atomic_write.rs: put",
            // No golden: the text of one in the folder of the run.
            "crates/golden/src/case/content.rs: write",
            // No golden: databases of a rescue, private until they are whole.
            "crates/rescue/src/assemble/new_database.rs: clear_free_pages",
            // No golden: zips in the folder of the run.
            "wuhu-db/src/case_zip.rs: packed",
            "wuhu-db/src/case_zip.rs: unpack",
            // A copy of stdin, in the private folder of the run.
            "wuhu-db/src/readable_copy.rs: from_stdin",
            "wuhu-db/src/rescue/new_file.rs: place",
            // No golden: the lock of a private folder, in it.
            "wuhu-db/src/run_dir/mod.rs: lock_in",
            // Nor this: that folder, on its way out.
            "wuhu-db/src/run_dir/removal.rs: remove_run",
            "wuhu-db/src/run_dir/sweep.rs: lock_of_ended_run",
            // Nor this: the archive of a release.
            "xtask/src/dist/archive.rs: write",
            // The step summary, a file that GitHub names.
            "xtask/src/golden_check.rs: append",
        ],
        "what writes files"
    );
}

#[test]
fn only_the_migrator_opens_files_of_a_user() {
    let opening = [
        "Connection::open(",
        "open_with_flags(",
        "fs::copy(",
        "fs::remove_",
    ];
    let mut found = BTreeSet::new();
    for (path, text) in beside_the_migrator() {
        for (_, line) in code(&text) {
            for call in opening.iter().filter(|call| line.contains(**call)) {
                found.insert((path.clone(), *call));
            }
        }
    }
    // What each file has in hand.
    let allowed = [
        ("crates/golden/src/case/atomic_write.rs", "fs::remove_"), // a case that was replaced, or is not whole
        ("crates/golden/src/report/artifacts.rs", "fs::copy("), // what a failure leaves under `target`
        ("crates/golden/src/report/artifacts.rs", "fs::remove_"), // what an earlier failure left there
        ("crates/golden/src/replay/build.rs", "open_with_flags("), // a case's database, made anew
        ("crates/golden/src/replay/copies.rs", "fs::copy("),      // throw-away copies
        ("crates/golden/src/replay/copies.rs", "open_with_flags("), // the same
        ("crates/golden/src/expectation/proposal.rs", "fs::remove_"), // a golden file that a case has no more
        (
            "crates/rescue/src/assemble/database.rs",
            "Connection::open(",
        ), // the database of found rows, made anew
        ("crates/rescue/src/assemble/database.rs", "open_with_flags("), // that, and the private copy of the source
        ("crates/rescue/src/run/rescue.rs", "fs::remove_"), // the database of found rows, when it is merged
        ("xtask/src/measure.rs", "fs::remove_"), // a file that it has made, a copy that was measured
        ("wuhu-db/src/capture/last_capture.rs", "fs::remove_"), // the last capture of the same file, unchanged since
        ("wuhu-db/src/run_dir/removal.rs", "fs::remove_"), // a run's private folder, an output not yet whole
    ];
    let allowed = allowed.map(|(file, call)| (file.to_owned(), call));
    assert_eq!(
        found,
        BTreeSet::from(allowed),
        "what opens databases, copies or removes files"
    );
}

#[test]
fn no_source_file_is_forgotten() {
    let mut compiled = BTreeSet::new();
    let mut there = Vec::new();
    for folder in members().keys() {
        for target in targets(folder) {
            compiled.extend(modules(&target.root).into_iter().map(|module| module.file));
        }
        there.extend(sources(folder).into_iter().map(|(path, _)| path));
    }
    there.retain(|path| !compiled.contains(path));
    report(
        &there,
        "a file to which no `mod` leads from a target is never compiled, and its tests never run",
    );
}

/// A checkout with other line endings would compile them in: the schemas of migrated files would hold CR.
#[test]
fn texts_have_the_line_endings_of_the_repository() {
    let attributes = read(".gitattributes");
    assert!(attributes.lines().any(|line| line == "* text=auto eol=lf"));
    let mut wrong = Vec::new();
    let mut folders: Vec<PathBuf> = [
        "crates", "docs", "examples", "golden", "tests", "wuhu-db", "xtask",
    ]
    .map(|folder| root().join(folder))
    .to_vec();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            let extension = path.extension().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                folders.push(path);
            } else if ["md", "rs", "sql", "toml", "txt"].contains(&&*extension)
                && fs::read(&path).expect("it can be read").contains(&b'\r')
            {
                wrong.push(path.display().to_string());
            }
        }
    }
    report(&wrong, "line endings are LF: `git add --renormalize .`");
}

/// What is longer is a CREATE as the server wrote it, or hex.
#[test]
fn goldens_can_be_read() {
    let (mut lines, mut long, mut wrong) = (0, 0, Vec::new());
    for case in fs::read_dir(root().join("golden")).expect("there are goldens") {
        let case = case.expect("it can be listed").path();
        for name in ["before.sql", "after.data.sql"] {
            let Ok(text) = fs::read_to_string(case.join(name)) else {
                continue;
            };
            for (number, line) in (1..).zip(text.lines()) {
                lines += 1;
                if line.chars().count() < 200 {
                    continue;
                }
                long += 1;
                let is_hex = line.starts_with(" x'") || line.starts_with(" CAST(x'");
                if !line.starts_with("CREATE ") && !is_hex {
                    wrong.push(format!("{}/{name}:{number}", case.display()));
                }
            }
        }
    }
    report(&wrong, "a line of a row that nobody can review");
    assert!(long * 20 < lines, "{long} of {lines} lines are long");
}

/// The purpose of a case stays true whatever a later version makes of it; `case.toml` says its verdict.
#[test]
fn no_purpose_of_a_case_names_an_outcome() {
    let outcomes = [
        "kept.",
        "are kept",
        "is kept",
        "migrated",
        "refused",
        "repaired",
        "set aside",
        "untouched",
        "nothing to do",
        "is lost",
        "are lost",
        "stays",
    ];
    let (mut cases, mut wrong) = (0, Vec::new());
    for case in fs::read_dir(root().join("golden")).expect("there are goldens") {
        let manifest = case.expect("it can be listed").path().join("case.toml");
        let Ok(text) = fs::read_to_string(&manifest) else {
            continue;
        };
        cases += 1;
        let about = text.lines().find_map(|line| line.strip_prefix("about = "));
        let about = about.expect("each says what it is for");
        if outcomes.iter().any(|outcome| about.contains(outcome)) {
            wrong.push(format!("{}: {about}", manifest.display()));
        }
    }
    assert!(cases > 40, "{cases} cases");
    report(
        &wrong,
        "`about` says what a case has, and not what becomes of it",
    );
}

/// By `proptest!` a property has as many cases as `PROPTEST_CASES` says, and `soak properties` finds it.
#[test]
fn properties_are_written_one_way() {
    let others = ["new(", "default("].map(|end| format!("TestRunner::{end}"));
    let mut wrong = Vec::new();
    for (path, text) in members().keys().flat_map(|folder| sources(folder)) {
        for (number, line) in (1..).zip(text.lines()) {
            if others.iter().any(|other| line.contains(other)) {
                wrong.push(format!("{path}:{number}"));
            }
        }
    }
    report(&wrong, "write it as `proptest!(config, |(…)| { … })`");
}

/// The sources of all members but the migrator, tests aside.
fn beside_the_migrator() -> impl Iterator<Item = (String, String)> {
    let folders = [
        "crates/anonymizer/src",
        "crates/canon/src",
        "crates/golden/src",
        "crates/rescue/src",
        "wuhu-db/src",
        "xtask/src",
    ];
    let sources = folders.into_iter().flat_map(sources);
    sources.filter(|(path, _)| !is_tests(path))
}

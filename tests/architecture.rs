//! What ARCHITECTURE.md calls an invariant and the compiler does not hold, held by reading the
//! sources. Each test says which files break it, line by line.

use std::collections::BTreeSet;

use migrator::{HISTORY, LATER};

mod dependencies;
mod imports;
mod modules;
mod once;
mod rooms;
mod sources;
use modules::modules;
use sources::{code, function_around, is_tests, members, read, sources, targets};

/// Folders of members whose code runs inside somebody else's program.
const LIBRARIES: [&str; 5] = [
    "crates/anonymizer",
    "crates/canon",
    "crates/golden",
    "crates/migrator",
    "crates/sqlite-facts",
];

/// Which members of the workspace a member may know. Whoever adds a crate says here where it stands.
const ARROWS: [(&str, &[&str]); 8] = [
    ("crates/sqlite-facts", &[]),
    ("crates/canon", &["sqlite-facts"]),
    ("crates/test-support", &["canon"]),
    ("crates/migrator", &["sqlite-facts", "test-support"]),
    (
        "crates/anonymizer",
        &["canon", "sqlite-facts", "test-support"],
    ),
    (
        "crates/golden",
        &[
            "anonymizer",
            "canon",
            "migrator",
            "sqlite-facts",
            "test-support",
        ],
    ),
    (
        "xtask",
        &[
            "anonymizer",
            "canon",
            "golden",
            "migrator",
            "sqlite-facts",
            "test-support",
        ],
    ),
    (
        "tests",
        &[
            "anonymizer",
            "canon",
            "golden",
            "migrator",
            "sqlite-facts",
            "test-support",
            "xtask",
        ],
    ),
];

/// Clippy holds this by the lists in clippy.toml. Here is what it does not see: a library that does
/// not deny them, and the clock of SQLite.
#[test]
fn libraries_never_print_or_read_environment_or_clock() {
    let lints = "deny(clippy::disallowed_methods, clippy::disallowed_macros)";
    let attribute = format!("#![cfg_attr(not(test), {lints})]");
    let lacking: Vec<String> = LIBRARIES
        .iter()
        .map(|folder| format!("{folder}/src/lib.rs"))
        .filter(|path| !read(path).lines().any(|line| line == attribute))
        .collect();
    report(&lacking, &format!("`{attribute}` is missing"));
    let clock = [
        "'now'",
        "CURRENT_TIME",
        "CURRENT_DATE",
        "unixepoch(",
        "julianday(",
    ];
    check_absent(
        &LIBRARIES,
        &clock,
        "leave durations to whoever presents them",
    );
}

#[test]
fn crates_know_each_other_one_way() {
    let mut wrong = Vec::new();
    let members = members();
    let names: BTreeSet<&str> = members
        .values()
        .map(|member| member.name.as_str())
        .collect();
    let placed: BTreeSet<&str> = ARROWS.iter().map(|(folder, _)| *folder).collect();
    let found: BTreeSet<&str> = members.keys().map(String::as_str).collect();
    assert_eq!(
        found, placed,
        "the members of the workspace and their place in ARROWS"
    );
    for (folder, allowed) in ARROWS {
        for dependency in &members[folder].dependencies {
            let (line, name) = (dependency.line, dependency.name.as_str());
            if names.contains(name) && !allowed.contains(&name) {
                wrong.push(format!("{folder}/Cargo.toml:{line}: knows `{name}`"));
            }
            if name == "test-support" && !dependency.is_development && folder != "tests" {
                wrong.push(format!(
                    "{folder}/Cargo.toml:{line}: `{name}` is for tests alone"
                ));
            }
        }
    }
    report(
        &wrong,
        "arrows run one way: see the picture in ARCHITECTURE.md",
    );
}

#[test]
fn canon_and_anonymizer_name_no_table_of_wuhu() {
    let tables = tables_of_wuhu();
    assert!(
        tables.contains("session_entries") && tables.contains("mounts"),
        "{tables:?}"
    );
    let mut wrong = Vec::new();
    // Comments too, and canon's tests: a reader must not need to know what a session is. The
    // anonymizer's tests hold it against the policy, which does name them.
    let sources = [
        sources("crates/sqlite-facts"),
        sources("crates/canon"),
        sources("crates/anonymizer/src"),
    ]
    .concat();
    for (path, text) in sources {
        for (number, line) in (1..).zip(text.lines()) {
            for word in line.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
                if tables.contains(word) {
                    wrong.push(format!("{path}:{number}: `{word}` is a table of Wuhu"));
                }
            }
        }
    }
    report(
        &wrong,
        "canon knows SQLite and nothing of what is stored in it; what the anonymizer knows stands in \
         its policy",
    );
}

#[test]
fn the_recognizer_shares_no_code_with_the_transforms() {
    let folder = "crates/anonymizer/src";
    let is_judge = |path: &str| {
        ["recognizer/", "overlap/"].iter().any(|judge| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest[1..].starts_with(judge))
        })
    };
    // What judges may share: the policy, which is data; each other; facts of SQLite; and the grammar of
    // the text that both write and read.
    let allowed: [(&str, &[&str]); 4] = [
        ("crate::", &["overlap", "policy", "recognizer"]),
        ("crate::policy::", &["Class", "Node", "Policy"]),
        (
            "sqlite_facts::",
            &["Cell", "SEQUENCE_TABLE", "is_keyword", "quote"],
        ),
        ("canon::", &["Literal", "Places"]),
    ];
    let judges: Vec<_> = sources(folder)
        .into_iter()
        .filter(|(path, _)| is_judge(path))
        .collect();
    assert!(judges.len() > 10, "{}", judges.len());
    let mut wrong = Vec::new();
    for (path, text) in &judges {
        for (from, allowed) in allowed {
            for name in names_after(text, from) {
                if !allowed.contains(&name) {
                    wrong.push(format!("{path}: takes `{name}` from `{from}`"));
                }
            }
        }
        // Out of its own folder nothing leads but `crate::`.
        for step in ["super::super", "anonymizer::", "#[path", "include!"] {
            if text.contains(step) {
                wrong.push(format!("{path}: `{step}`"));
            }
        }
        let is_root = path.ends_with("overlap/mod.rs") || path.ends_with("recognizer/mod.rs");
        if is_root && text.contains("super::") {
            wrong.push(format!("{path}: `super::`"));
        }
    }
    report(
        &wrong,
        "a judge that shares code with what it judges shares its mistakes",
    );
}

#[test]
fn words_for_prose_are_said_by_tools() {
    // A word that nobody prints is a word that only a leak would need.
    let folders = [
        "crates/anonymizer/src",
        "crates/canon/src",
        "crates/golden/src",
        "crates/migrator/src",
        "crates/sqlite-facts/src",
        "xtask/src",
    ];
    let mut said = BTreeSet::new();
    for (_, text) in folders.iter().flat_map(|folder| sources(folder)) {
        for (_, line) in code(&text) {
            let words = line.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            said.extend(words.map(str::to_lowercase));
            // Paths stand whole in the list.
            said.extend(line.split(['`', '"', ' ']).map(str::to_lowercase));
        }
    }
    let list = read("crates/anonymizer/policy/words.txt");
    let wrong: Vec<String> = (1..)
        .zip(list.lines())
        .filter(|(_, word)| !said.contains(&word.to_lowercase()))
        .map(|(number, word)| format!("crates/anonymizer/policy/words.txt:{number}: `{word}`"))
        .collect();
    report(&wrong, "no tool says this: take it out of the list");
}

#[test]
fn golden_knows_the_judge_alone_of_the_anonymizer() {
    // Both judges: the recognizer, and what holds a golden against its source.
    let allowed = ["OverlapCheck", "Policy", "PolicyError", "recognizer"];
    let mut wrong = Vec::new();
    for (path, text) in sources("crates/golden/src") {
        for name in names_after(&text, "anonymizer::") {
            if !allowed.contains(&name) {
                wrong.push(format!("{path}: takes `{name}` from the anonymizer"));
            }
        }
    }
    report(&wrong, "golden judges what is there and transforms nothing");
}

#[test]
fn oracles_take_only_facts_from_the_migrator() {
    // A proof that is wrong must not be judged by itself.
    let facts = ["History", "Loss", "Migration", "Version"];
    let mut wrong = Vec::new();
    for (path, text) in sources("crates/golden/src/oracle") {
        for name in names_after(&text, "migrator::") {
            if !facts.contains(&name) {
                wrong.push(format!("{path}: takes `{name}` from the migrator"));
            }
        }
    }
    report(
        &wrong,
        "an oracle finds out for itself what the migrator claims",
    );
}

#[test]
fn findings_are_made_by_oracles_alone() {
    // So that the rule above covers everything that judges.
    let mut wrong = Vec::new();
    for (path, text) in sources("crates/golden/src") {
        let is_oracle = path.starts_with("crates/golden/src/oracle/");
        // Statements of the migrator that put back what it took away are for people to run.
        let words = if is_oracle {
            vec![".restore", "SetAsideTable", "RowRepair"]
        } else {
            vec!["Finding::new(", ".restore", "SetAsideTable"]
        };
        for (number, line) in code(&text) {
            for word in words.iter().filter(|word| holds(line, word)) {
                wrong.push(format!("{path}:{number}: `{word}` in `{}`", line.trim()));
            }
        }
    }
    report(&wrong, "what judges stands in `crates/golden/src/oracle`");
}

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
            // No golden: the lock of a private folder, in it.
            "xtask/src/run_dir.rs: lock_in",
            // Nor this: that folder, on its way out.
            "xtask/src/run_dir/removal.rs: remove_run",
            "xtask/src/run_dir/sweep.rs: lock_of_ended_run",
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
        ("xtask/src/run_dir/removal.rs", "fs::remove_"), // a run's private folder, an output not yet whole
    ];
    let allowed = allowed.map(|(file, call)| (file.to_owned(), call));
    assert_eq!(
        found,
        BTreeSet::from(allowed),
        "what opens databases, copies or removes files"
    );
}

#[test]
fn nothing_is_unsafe() {
    // Not written out, or this file would break its own rule.
    let word = concat!("un", "safe");
    let mut wrong = Vec::new();
    for (folder, _) in ARROWS {
        for (path, text) in sources(folder) {
            for (number, line) in code(&text) {
                if line
                    .split(|c: char| !(c.is_alphanumeric() || c == '_'))
                    .any(|w| w == word)
                {
                    wrong.push(format!("{path}:{number}: {}", line.trim()));
                }
            }
        }
        let manifest = read(&format!("{folder}/Cargo.toml"));
        if !manifest.contains("[lints]\nworkspace = true") {
            wrong.push(format!(
                "{folder}/Cargo.toml: does not take the workspace's lints"
            ));
        }
    }
    if !read("Cargo.toml").contains(&format!("{word}_code = \"forbid\"")) {
        wrong.push("Cargo.toml: the lint that forbids it is gone".to_owned());
    }
    report(&wrong, "SQLite is reached through rusqlite alone");
}

#[test]
fn no_source_file_is_forgotten() {
    let mut compiled = BTreeSet::new();
    let mut there = Vec::new();
    for (folder, _) in ARROWS {
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

/// The sources of all members but the migrator, tests aside.
fn beside_the_migrator() -> impl Iterator<Item = (String, String)> {
    let folders = [
        "crates/anonymizer/src",
        "crates/canon/src",
        "crates/golden/src",
        "xtask/src",
    ];
    let sources = folders.into_iter().flat_map(sources);
    sources.filter(|(path, _)| !is_tests(path))
}

/// Fails if the code of `folders` holds one of `words`, tests and comments aside.
#[track_caller]
fn check_absent(folders: &[&str], words: &[&str], instead: &str) {
    let mut wrong = Vec::new();
    for folder in folders {
        let sources = sources(&format!("{folder}/src"));
        for (path, text) in &sources {
            for (number, line) in code(text) {
                for word in words.iter().filter(|word| holds(line, word)) {
                    wrong.push(format!("{path}:{number}: `{word}` in `{}`", line.trim()));
                }
            }
        }
    }
    report(&wrong, instead);
}

/// What a source takes by a path that begins like this, one name or a list in braces.
fn names_after<'t>(text: &'t str, start: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(start) {
        // `pub(crate)::` is none, and `some_crate::` is another.
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let after = &text[at + start.len()..];
        let names = match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => after
                .split(|c: char| !(c.is_alphanumeric() || c == '_'))
                .next()
                .unwrap_or_default(),
        };
        let names = names
            .split(',')
            .map(|name| name.trim().split("::").next().unwrap_or_default());
        found.extend(names.filter(|name| !name.is_empty()));
    }
    found
}

#[track_caller]
fn report(wrong: &[String], rule: &str) {
    assert!(wrong.is_empty(), "\n{}\n{rule}\n", wrong.join("\n"));
}

/// Whether `word` stands in `line` and is not the end of a longer word.
fn holds(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !word.starts_with(char::is_alphanumeric)
            || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

/// Every table that a version of Wuhu has or had, by the migrations that create them.
fn tables_of_wuhu() -> BTreeSet<String> {
    let mut tables = BTreeSet::new();
    for migration in HISTORY.iter().chain(LATER) {
        for text in migration.sql.split("CREATE TABLE ").skip(1) {
            let text = text.trim_start_matches("IF NOT EXISTS ");
            let name = text
                .split([' ', '('])
                .next()
                .unwrap_or_default()
                .trim_matches('"');
            tables.insert(name.to_owned());
        }
        for rebuild in migration.rebuilds {
            tables.insert(rebuild.table.to_owned());
        }
    }
    tables
}

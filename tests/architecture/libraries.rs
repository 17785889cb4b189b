//! What a library may not do: print, read the environment or the clock, know Wuhu, be unsafe.

use std::collections::BTreeSet;

use migrator::{HISTORY, LATER};

use super::report;
use super::sources::{code, holds, members, read, section, sources};

/// Folders of members whose code runs inside somebody else's program.
const LIBRARIES: [&str; 6] = [
    "crates/anonymizer",
    "crates/canon",
    "crates/golden",
    "crates/migrator",
    "crates/sqlite-facts",
    "crates/sqlite-pages",
];

/// The line in each library's `lib.rs` that denies what clippy.toml lists.
const DENY: &str =
    "#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]";

/// Functions that clippy.toml must list, by the module or type that they belong to.
const DISALLOWED_METHODS: [(&str, &[&str]); 12] = [
    ("std::io", &["stdout", "stderr"]),
    ("std::process::Stdio", &["inherit"]),
    ("std::time::Instant", &["now", "elapsed"]),
    ("std::time::SystemTime", &["now", "elapsed"]),
    (
        "std::env",
        &["args", "args_os", "var", "var_os", "vars", "vars_os"],
    ),
    (
        "std::env",
        &[
            "current_dir",
            "current_exe",
            "home_dir",
            "set_current_dir",
            "temp_dir",
        ],
    ),
    ("std::path", &["absolute"]),
    ("tempfile", &["spooled_tempfile", "tempdir", "tempfile"]),
    ("tempfile::env", &["temp_dir"]),
    ("tempfile::Builder", &["make", "tempdir", "tempfile"]),
    ("tempfile::NamedTempFile", &["new"]),
    ("tempfile::TempDir", &["new", "with_prefix", "with_suffix"]),
];

/// Clippy's lints for the macros that print.
const PRINT_LINTS: [&str; 3] = ["print_stdout", "print_stderr", "dbg_macro"];

/// Clippy holds this by its lints. Here is what it does not see: a library that does not deny them or
/// silences them, and the clock of SQLite.
#[test]
fn libraries_never_print_or_read_environment_or_clock() {
    let lacking: Vec<String> = LIBRARIES
        .iter()
        .map(|folder| format!("{folder}/src/lib.rs"))
        .filter(|path| !read(path).lines().any(|line| line == DENY))
        .collect();
    report(&lacking, &format!("`{DENY}` is missing"));
    let lints = [
        // Each group holds one of the lints.
        "clippy::all",
        "clippy::restriction",
        "clippy::style",
        "clippy::disallowed_",
        "clippy::print_",
        "clippy::dbg_macro",
    ];
    check_absent(&LIBRARIES, &lints, "no library silences these lints");
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

/// The lints forbid nothing where the lists are shorter or the lints are off.
#[test]
fn clippy_lists_what_libraries_may_not_call() {
    let mut missing = Vec::new();
    let config = read("clippy.toml");
    let is_listed = |list: &str, path: &str| {
        config
            .lines()
            .skip_while(|line| *line != format!("{list} = ["))
            .take_while(|line| *line != "]")
            .any(|line| {
                line.trim_start()
                    .starts_with(&format!("{{ path = \"{path}\""))
            })
    };
    for (of, names) in DISALLOWED_METHODS {
        let paths = names.iter().map(|name| format!("{of}::{name}"));
        missing.extend(paths.filter(|path| !is_listed("disallowed-methods", path)));
    }
    if !is_listed("disallowed-macros", "std::option_env") {
        missing.push("std::option_env".to_owned());
    }
    report(&missing, "clippy.toml must list it");
    let set = section(&read("Cargo.toml"), "[workspace.lints.clippy]");
    let off: Vec<String> = PRINT_LINTS
        .iter()
        .map(|lint| format!("{lint} = \"warn\""))
        .filter(|wanted| !set.iter().any(|(_, line)| line == wanted))
        .collect();
    report(
        &off,
        "the root's Cargo.toml must set it in `[workspace.lints.clippy]`",
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
        sources("crates/sqlite-pages"),
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
fn nothing_is_unsafe() {
    // Not written out, or this file would break its own rule.
    let word = concat!("un", "safe");
    let mut wrong = Vec::new();
    for folder in members().keys() {
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

/// Fails if the code of `folders` holds one of `words`, tests and comments aside.
#[track_caller]
fn check_absent(folders: &[&str], words: &[&str], instead: &str) {
    let mut wrong = Vec::new();
    for folder in folders {
        let sources = sources(&format!("{folder}/src"));
        for (path, text) in &sources {
            for (number, line) in code(text).into_iter().filter(|(_, line)| *line != DENY) {
                for word in words.iter().filter(|word| holds(line, word)) {
                    wrong.push(format!("{path}:{number}: `{word}` in `{}`", line.trim()));
                }
            }
        }
    }
    report(&wrong, instead);
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

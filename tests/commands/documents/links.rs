//! What a page names: links, files, tests.

use std::collections::BTreeSet;
use std::fs;

use super::{files_of, has_extension, path, read};

/// The page outside of its code blocks, line by line with numbers.
fn prose(page: &str) -> Vec<(usize, String)> {
    let mut inside = false;
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(read(page).lines()) {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if !inside {
            lines.push((number, line.to_owned()));
        }
    }
    lines
}

/// Links to files of the workspace, and to places in its pages, that lead nowhere.
pub(super) fn broken(page: &str) -> Vec<String> {
    let mut broken = Vec::new();
    for (number, line) in prose(page) {
        let targets = line.split("](").skip(1);
        for target in targets.filter_map(|rest| rest.split(')').next()) {
            if !target.contains("://") && !leads_somewhere(page, target) {
                broken.push(format!("{page}:{number}: `{target}` leads nowhere"));
            }
        }
    }
    broken
}

fn leads_somewhere(page: &str, target: &str) -> bool {
    let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
    let file = if file.is_empty() {
        path(page)
    } else {
        path(page).with_file_name(file)
    };
    if anchor.is_empty() {
        return file.exists();
    }
    fs::read_to_string(file).is_ok_and(|text| anchors(&text).contains(anchor))
}

/// The places of a page: its headings, as GitHub names them, and its own marks.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut inside = false;
    for line in text.lines() {
        inside ^= line.starts_with("```");
        let heading = line.trim_start_matches('#').strip_prefix(' ');
        if let Some(heading) = heading.filter(|_| line.starts_with('#') && !inside) {
            let kept = heading
                .chars()
                .filter(|c| c.is_alphanumeric() || "-_ ".contains(*c));
            let kept: String = kept.collect();
            found.insert(kept.trim().to_lowercase().replace(' ', "-"));
        }
        let marks = line.split("<a id=\"").skip(1);
        found.extend(marks.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    found
}

/// Where files of the workspace are.
const FOLDERS: [&str; 7] = [
    ".ci/", ".github/", "crates/", "docs/", "tests/", "wuhu-db/", "xtask/",
];

/// Files, folders and architecture tests that the pages name and that are not there.
pub(super) fn missing(pages: &[String]) -> Vec<String> {
    let sources = sources();
    let tests = sources
        .iter()
        .filter(|source| source.starts_with("tests/architecture"));
    let tests: String = tests.map(|source| read(source)).collect();
    let is_there = |named: &str| match named.strip_prefix("architecture::") {
        Some(test) => tests.contains(&format!("fn {test}()")),
        None if FOLDERS.iter().any(|folder| named.starts_with(folder)) => path(named).exists(),
        None if has_extension(named, "rs") => {
            let end = format!("/{named}");
            sources.iter().any(|source| source.ends_with(&end))
        }
        None => true,
    };
    let mut missing = Vec::new();
    for page in pages {
        for (number, line) in prose(page) {
            let code = line.split('`').skip(1).step_by(2);
            for named in code.filter(|named| !is_pattern(named) && !is_there(named)) {
                missing.push(format!("{page}:{number}: `{named}` is not there"));
            }
        }
    }
    missing
}

/// Invariants of ARCHITECTURE.md that name no test which is there.
pub(super) fn untested_invariants() -> Vec<String> {
    let tests = tests();
    let page = read("ARCHITECTURE.md");
    let invariants = page
        .split("\n\n")
        .filter(|paragraph| paragraph.starts_with("**Architecture invariant:**"));
    let is_untested = |paragraph: &&str| {
        let mut code = paragraph.split('`').skip(1).step_by(2);
        !code.any(|named| named.split("::").any(|part| tests.contains(part)))
    };
    let untested = invariants.filter(is_untested);
    untested
        .map(|paragraph| paragraph.chars().take(120).collect())
        .collect()
}

/// The names of all tests, and of the modules that hold nothing else.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for source in sources()
        .into_iter()
        .filter(|source| has_extension(source, "rs"))
    {
        let text = read(&source);
        for after in text.split("#[test]\n").skip(1) {
            let name = after
                .split("fn ")
                .nth(1)
                .and_then(|rest| rest.split('(').next());
            names.extend(name.map(ToOwned::to_owned));
        }
        if let Some((_, file)) = source.rsplit_once("tests/") {
            let stem = file
                .rsplit('/')
                .next()
                .and_then(|name| name.strip_suffix(".rs"));
            names.extend(stem.map(ToOwned::to_owned));
        }
    }
    names
}

/// Documents that a comment of a source names and that are not there.
pub(super) fn missing_documents(pages: &[String]) -> Vec<String> {
    // Files of a golden, which a comment may name too.
    let of_goldens = ["REVIEW.md", "report.md", "README.md"];
    let is_there = |named: &str| {
        of_goldens.iter().any(|file| named.ends_with(file))
            || pages
                .iter()
                .any(|page| page == named || page.ends_with(&format!("/{named}")))
    };
    let mut missing = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| has_extension(source, "rs"))
    {
        for (number, line) in (1..).zip(read(source).lines()) {
            let comment = line.split_once("//").map_or("", |(_, comment)| comment);
            let words = comment.split(|c: char| !(c.is_alphanumeric() || "./_-".contains(c)));
            for named in words.map(|word| word.trim_end_matches('.')) {
                if has_extension(named, "md") && !is_there(named) {
                    missing.push(format!("{source}:{number}: `{named}` is not there"));
                }
            }
        }
    }
    missing
}

/// Every file of the crates and their tests, by its path in the workspace.
fn sources() -> Vec<String> {
    files_of(&["crates", "examples", "tests", "wuhu-db", "xtask"])
}

/// Whether this stands for many paths, or for none: `golden/CASE/`, `schema/vN.sql`, a command.
fn is_pattern(named: &str) -> bool {
    let is_open =
        |part: &str| part.contains(['…', '*', ' ']) || ["CASE", "CRATE", "vN.sql"].contains(&part);
    named.split('/').any(is_open)
}

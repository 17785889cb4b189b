//! Reads the workspace's sources and manifests, with the standard library alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The lines of code with their numbers, without comments and the module of tests.
pub(super) fn code(text: &str) -> Vec<(usize, &str)> {
    let mut lines: Vec<(usize, &str)> = (1..).zip(text.lines()).collect();
    let tests = lines.windows(2).position(|pair| {
        pair[0].1 == "#[cfg(test)]" && pair[1].1.starts_with("mod ") && pair[1].1.ends_with('{')
    });
    if let Some(start) = tests {
        let len = lines[start..].iter().position(|(_, line)| *line == "}");
        lines.drain(start..len.map_or(lines.len(), |len| start + len));
    }
    lines.retain(|(_, line)| !line.trim_start().starts_with("//"));
    lines
}

/// Whether a file is a module of tests beside the code that it tests.
pub(super) fn is_tests(path: &str) -> bool {
    path.ends_with("/tests.rs")
}

/// The root file of something that Cargo builds.
pub(super) struct Target {
    pub(super) root: String,
    /// Tests and examples, which may use development dependencies.
    pub(super) is_development: bool,
}

/// The targets of a member: those that its manifest lists, and those that Cargo finds.
pub(super) fn targets(folder: &str) -> Vec<Target> {
    let manifest = read(&format!("{folder}/Cargo.toml"));
    let mut found = BTreeMap::new();
    let mut head = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            head = line;
        }
        if let Some(path) = line.strip_prefix("path = ") {
            let path = format!("{folder}/{}", path.trim_matches('"'));
            found.insert(
                path.replace("xtask/../", ""),
                !matches!(head, "[lib]" | "[[bin]]"),
            );
        }
    }
    for (path, _) in sources(folder) {
        let inside: Vec<&str> = path[folder.len() + 1..].split('/').collect();
        let is_development = match inside.as_slice() {
            ["src" | "build", "lib.rs" | "main.rs"] | ["src", "bin", _] => false,
            ["tests" | "examples", _] | ["tests" | "examples", _, "main.rs"] => true,
            _ => continue,
        };
        found.entry(path).or_insert(is_development);
    }
    let target = |(root, is_development)| Target {
        root,
        is_development,
    };
    found.into_iter().map(target).collect()
}

/// The name of the last function that begins at or above a line.
pub(super) fn function_around(text: &str, number: usize) -> String {
    let above = text.lines().take(number).filter_map(|line| {
        let (before, rest) = line.split_once("fn ")?;
        let is_head = before
            .split_whitespace()
            .all(|word| word.starts_with("pub") || word == "const");
        is_head.then(|| rest.split(['(', '<']).next().unwrap_or_default().to_owned())
    });
    above.last().unwrap_or_default()
}

pub(super) struct Member {
    pub(super) name: String,
    /// Development dependencies too.
    pub(super) dependencies: Vec<Dependency>,
}

/// What a manifest lists.
pub(super) struct Dependency {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) is_development: bool,
}

/// The workspace's members by their folder.
pub(super) fn members() -> BTreeMap<String, Member> {
    let mut folders = ["examples/other-app", "tests", "wuhu-db", "xtask"]
        .map(str::to_owned)
        .to_vec();
    for entry in fs::read_dir(root().join("crates")).expect("the folder `crates` is there") {
        let name = entry.expect("it can be listed").file_name().into_string();
        folders.push(format!(
            "crates/{}",
            name.expect("crates have names in ASCII")
        ));
    }
    let member = |folder: String| {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        let name = manifest
            .lines()
            .find_map(|line| line.strip_prefix("name = "));
        let dependencies = dependency_lines(&manifest)
            .into_iter()
            .map(|(head, line, text)| Dependency {
                line,
                name: text
                    .split(['.', ' ', '='])
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                is_development: head.contains("dev-dependencies"),
            })
            .collect();
        let name = name
            .expect("a manifest begins with its name")
            .trim_matches('"')
            .to_owned();
        (folder, Member { name, dependencies })
    };
    folders.into_iter().map(member).collect()
}

/// The lines of every table of dependencies with its head, of targets too.
pub(super) fn dependency_lines(manifest: &str) -> Vec<(&str, usize, String)> {
    let heads = manifest.lines().filter(|line| line.starts_with('['));
    let tables = heads.filter(|head| head.ends_with("dependencies]"));
    let lines = |head| {
        section(manifest, head)
            .into_iter()
            .map(move |(at, line)| (head, at, line))
    };
    tables.flat_map(lines).collect()
}

/// The lines between a head and the next, blank lines and comments aside.
pub(super) fn section(manifest: &str, head: &str) -> Vec<(usize, String)> {
    (1..)
        .zip(manifest.lines())
        .skip_while(|(_, line)| *line != head)
        .skip(1)
        .take_while(|(_, line)| !line.starts_with('['))
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|(number, line)| (number, line.to_owned()))
        .collect()
}

/// Every `.rs` file below a folder, by its path from the root, in order.
pub(super) fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).expect("the folder is there") {
            let entry = entry.expect("it can be listed");
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let path = path.to_string_lossy().into_owned();
                let text = read(&path);
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "`{folder}` holds no source");
    found.sort();
    found
}

pub(super) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests are a folder of the workspace")
}

/// Whether `word` stands in `line` and is not the end of a longer word.
pub(super) fn holds(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !word.starts_with(char::is_alphanumeric)
            || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

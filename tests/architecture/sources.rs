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

/// Whether Cargo takes a file for the root of a target.
pub(super) fn found_by_cargo(folder: &str, path: &Path) -> bool {
    let inside = path.strip_prefix(folder).unwrap_or(path).to_string_lossy();
    match (folder, &*inside) {
        // The commands' tests are a target of xtask, which alone is told where its program is.
        ("tests", root) => {
            matches!(root, "lib.rs" | "main.rs" | "commands/main.rs")
                || root
                    .strip_prefix("examples/")
                    .is_some_and(|name| !name.contains('/'))
        }
        (_, "src/lib.rs" | "src/main.rs" | "tests/migrator/second_process.rs") => true,
        (_, other)
            if other
                .strip_prefix("examples/")
                .is_some_and(|name| !name.contains('/')) =>
        {
            true
        }
        (_, other) => other
            .strip_prefix("tests/")
            .is_some_and(|name| !name.contains('/') || name.ends_with("/main.rs")),
    }
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
    /// Line and name, development and build dependencies too.
    pub(super) dependencies: Vec<(usize, String)>,
}

/// The workspace's members by their folder.
pub(super) fn members() -> BTreeMap<String, Member> {
    let mut folders = vec!["xtask".to_owned(), "tests".to_owned()];
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
            .map(|(number, line)| {
                let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
                (number, name.to_owned())
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

/// The lines of every table of dependencies, of targets too.
pub(super) fn dependency_lines(manifest: &str) -> Vec<(usize, String)> {
    let heads = manifest.lines().filter(|line| line.starts_with('['));
    let tables = heads.filter(|head| head.ends_with("dependencies]"));
    tables.flat_map(|head| section(manifest, head)).collect()
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

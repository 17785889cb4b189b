//! What the files of a target take of one another, by their `use` and their paths.

use std::collections::{BTreeMap, BTreeSet};

use super::modules::{Module, without_visibility};
use super::sources::code;

/// A module and what its file takes from elsewhere.
struct File<'m> {
    module: &'m Module,
    /// What `use` calls by which name.
    names: BTreeMap<String, Use>,
    /// The code without comments, tests, `use` and `mod name;`.
    body: String,
}

/// What `use` calls by a name.
struct Use {
    path: Vec<String>,
    /// Others may take it from here.
    is_public: bool,
}

/// Which file takes something of which, with one of the names; tests aside. What a file re-exports
/// counts for the file that defines it.
pub(super) fn arrows(modules: &[Module]) -> BTreeMap<(&str, &str), String> {
    let files: Vec<File<'_>> = modules.iter().map(File::of).collect();
    let mut found = BTreeMap::new();
    for (at, module) in modules.iter().enumerate() {
        if module.is_test {
            continue;
        }
        for path in taken(&files[at]) {
            let Some(to) = resolve(&files, at, &path, 0) else {
                continue;
            };
            let to = modules[to].file.as_str();
            if to != module.file {
                found.insert((module.file.as_str(), to), path.join("::"));
            }
        }
    }
    found
}

/// The paths that a module takes something by.
fn taken(file: &File<'_>) -> BTreeSet<Vec<String>> {
    let mut paths = BTreeSet::new();
    let words: BTreeSet<&str> = file.body.split(|c: char| !is_of_name(c)).collect();
    for (name, used) in &file.names {
        // A public name that the file does not use is there for others.
        if !used.is_public || words.contains(name.as_str()) {
            paths.insert(used.path.clone());
        }
    }
    let children = file.module.children.keys().map(String::as_str);
    for start in ["crate", "super", "self"].into_iter().chain(children) {
        for (at, _) in file.body.match_indices(&format!("{start}::")) {
            let before = file.body[..at].chars().next_back();
            if before.is_some_and(|c| is_of_name(c) || c == ':') {
                continue;
            }
            let end = file.body[at..].find(|c: char| !is_of_name(c) && c != ':');
            let path = &file.body[at..end.map_or(file.body.len(), |end| at + end)];
            paths.insert(path.split("::").map(str::to_owned).collect());
        }
    }
    paths
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The module that defines what a path names; none where that is another crate's.
fn resolve(files: &[File<'_>], at: usize, path: &[String], depth: usize) -> Option<usize> {
    let (mut at, mut rest) = (at, path);
    let first = rest.first()?.as_str();
    let is_child = files[at].module.children.contains_key(first);
    match first {
        "crate" => (at, rest) = (0, &rest[1..]),
        "self" => rest = &rest[1..],
        "super" => {}
        // A name that `use` has brought here, or another crate.
        _ if !is_child => {
            let used = &files[at].names.get(first)?.path;
            let is_itself = used.first().map(String::as_str) == Some(first);
            if is_itself || depth > files.len() {
                return None;
            }
            let whole = [used.as_slice(), &rest[1..]].concat();
            return resolve(files, at, &whole, depth + 1);
        }
        _ => {}
    }
    while rest.first().is_some_and(|segment| segment == "super") {
        (at, rest) = (files[at].module.parent?, &rest[1..]);
    }
    let Some(next) = rest.first() else {
        return Some(at);
    };
    if let Some(child) = files[at].module.children.get(next) {
        let whole = [&["self".to_owned()], &rest[1..]].concat();
        return resolve(files, *child, &whole, depth + 1);
    }
    if files[at].names.contains_key(next) && depth <= files.len() {
        return resolve(files, at, rest, depth + 1);
    }
    Some(at)
}

impl<'m> File<'m> {
    fn of(module: &'m Module) -> Self {
        let (mut names, mut body) = (BTreeMap::new(), String::new());
        let mut statement = String::new();
        for (_, line) in code(&module.text) {
            let trimmed = line.trim();
            let declaration = without_visibility(trimmed);
            if declaration.starts_with("mod ") && trimmed.ends_with(';') {
                continue;
            }
            if statement.is_empty() && !declaration.starts_with("use ") {
                body.push_str(line);
                body.push('\n');
                continue;
            }
            statement.push_str(trimmed);
            statement.push(' ');
            if trimmed.ends_with(';') {
                let tree = without_visibility(statement.trim_end_matches([' ', ';']));
                let is_public = statement.starts_with("pub");
                for (name, path) in paths(&tree["use ".len()..]) {
                    // A module and a function may have one name: others mean the public one.
                    if is_public || !names.contains_key(&name) {
                        names.insert(name, Use { path, is_public });
                    }
                }
                statement.clear();
            }
        }
        Self {
            module,
            names,
            body,
        }
    }
}

/// The paths of a `use`, each by the name that it gives; a glob by its own path.
fn paths(tree: &str) -> BTreeMap<String, Vec<String>> {
    let mut paths = BTreeMap::new();
    expand(tree, &[], &mut paths);
    paths
}

fn expand(tree: &str, before: &[String], paths: &mut BTreeMap<String, Vec<String>>) {
    let tree = tree.trim();
    if let Some(list) = tree.strip_prefix('{') {
        for part in parts(list.strip_suffix('}').unwrap_or(list)) {
            expand(part, before, paths);
        }
        return;
    }
    let end = tree.find("::{").unwrap_or(tree.len());
    let mut path = before.to_vec();
    let (plain, alias) = match tree[..end].split_once(" as ") {
        Some((plain, alias)) => (plain, Some(alias)),
        None => (&tree[..end], None),
    };
    let segments = plain.split("::").map(|segment| segment.trim().to_owned());
    path.extend(segments.filter(|segment| segment != "self" || before.is_empty()));
    if end < tree.len() {
        expand(&tree[end + 2..], &path, paths);
        return;
    }
    let own = path.last().cloned().unwrap_or_default();
    let name = match alias {
        // Both are used by their path.
        None if own == "*" => path.join("::"),
        Some("_") => path.join("::"),
        None => own,
        Some(alias) => alias.to_owned(),
    };
    paths.insert(name, path);
}

/// The parts of a list between its commas, lists in it aside.
fn parts(list: &str) -> Vec<&str> {
    let (mut found, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&list[start..]);
    found.retain(|part| !part.trim().is_empty());
    found
}

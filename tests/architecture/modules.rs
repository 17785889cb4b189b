//! Which files a target is made of: `mod` is followed by path, as the compiler does.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::sources::{read, root};

/// A file of a target.
pub(super) struct Module {
    /// Its path in the workspace.
    pub(super) file: String,
    pub(super) text: String,
    /// Whether it is compiled for tests alone.
    pub(super) is_test: bool,
    /// Modules by their names, each with its place in the list.
    pub(super) children: BTreeMap<String, usize>,
    pub(super) parent: Option<usize>,
}

/// Every module of a target, its root first.
pub(super) fn modules(root: &str) -> Vec<Module> {
    let mut found = Vec::new();
    add(root, None, false, &mut found);
    found
}

fn add(file: &str, parent: Option<usize>, is_test: bool, found: &mut Vec<Module>) -> usize {
    let text = read(file);
    let at = found.len();
    found.push(Module {
        file: file.to_owned(),
        children: BTreeMap::new(),
        text: text.clone(),
        parent,
        is_test,
    });
    let path = Path::new(file);
    let beside = path.parent().unwrap_or(Path::new(""));
    let is_folder = parent.is_none() || path.ends_with("mod.rs");
    let below = if is_folder {
        beside.to_owned()
    } else {
        path.with_extension("")
    };
    for declared in declared(&text) {
        let name = declared.name;
        let places: Vec<PathBuf> = match declared.path {
            Some(path) => vec![beside.join(path)],
            None => vec![
                below.join(format!("{name}.rs")),
                below.join(name).join("mod.rs"),
            ],
        };
        let is_there = |place: &&PathBuf| root().join(place).exists();
        let place = places.iter().find(is_there);
        let place = place.unwrap_or_else(|| panic!("{file}: `mod {name};` leads nowhere"));
        let is_test = is_test || declared.is_test;
        let child = add(&place.to_string_lossy(), Some(at), is_test, found);
        found[at].children.insert(name.to_owned(), child);
    }
    at
}

/// `mod name;` and its attributes.
struct Declared<'t> {
    name: &'t str,
    path: Option<&'t str>,
    is_test: bool,
}

/// The modules that a file declares without writing them out.
fn declared(text: &str) -> Vec<Declared<'_>> {
    let mut found = Vec::new();
    let (mut path, mut is_test) = (None, false);
    for line in text.lines().map(str::trim) {
        if let Some(value) = line.strip_prefix("#[path = \"") {
            path = value.strip_suffix("\"]");
        } else if line == "#[cfg(test)]" {
            is_test = true;
        } else if !line.starts_with("#[") {
            let declaration = line.strip_suffix(';').map(without_visibility);
            let name = declaration.and_then(|line| line.strip_prefix("mod "));
            found.extend(name.map(|name| Declared {
                name,
                path,
                is_test,
            }));
            (path, is_test) = (None, false);
        }
    }
    found
}

/// `pub mod a` and `pub(crate) mod a` are `mod a`.
pub(super) fn without_visibility(line: &str) -> &str {
    let Some(rest) = line.strip_prefix("pub") else {
        return line;
    };
    let rest = match rest.strip_prefix('(') {
        Some(inside) => inside.split_once(')').map_or("", |(_, rest)| rest),
        None => rest,
    };
    rest.strip_prefix(' ').unwrap_or(line)
}

//! Default paths, and paths as they are shown: what the libraries must not ask the environment for.
//!
//! A path of the command line is relative to the current folder; only defaults are relative to a clone of
//! the sources.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::shell::word;

/// How long a command waits for another process's lock: as long as the server itself does.
pub const BUSY: Duration = Duration::from_secs(5);

/// The migrator's list of what was released, by its path in a clone: a folder that has it is one.
pub const RELEASED: &str = "crates/migrator/released.toml";

/// The clone of the sources in which the current folder lies, or else the one that `cargo` runs from. Looked
/// for at run time: a clone may be moved, and most people have none.
pub fn clone_root() -> Option<PathBuf> {
    let here = std::env::current_dir().unwrap_or_default();
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root_above = |folder: &Path| {
        let mut folders = folder.ancestors();
        folders
            .find(|folder| folder.join(RELEASED).is_file())
            .map(Path::to_owned)
    };
    root_above(&here).or_else(|| root_above(&manifest?))
}

/// The server's database, as it is shown and documented.
pub const DEFAULT_DB: &str = "~/.wuhu/wuhu.sqlite";

/// The server's database, unless the server was configured otherwise.
#[must_use]
pub fn default_db() -> Option<PathBuf> {
    std::env::home_dir().map(|home| home.join(".wuhu").join("wuhu.sqlite"))
}

/// The folder for captured cases that was named; else `golden/` where the current folder is in a clone, and
/// the current folder elsewhere.
#[must_use]
pub fn captures(named: Option<&Path>) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    match (named, clone_root()) {
        (Some(named), _) => named.to_owned(),
        (None, Some(root)) if here.starts_with(&root) => root.join("golden"),
        (None, _) => PathBuf::from("."),
    }
}

/// A path relative to the current folder, if it lies below it. Within a clone also with `..`: the folders
/// above it, which may hold a person's name, are not shown.
#[must_use]
pub fn from_here(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    seen_from(path, &here, clone_root().as_deref())
}

/// A path as it is seen from the current folder, as one word that no command takes for an option.
#[must_use]
pub fn path_word(path: &Path) -> String {
    let mut path = from_here(path);
    if path.as_os_str().as_encoded_bytes().starts_with(b"-") {
        path = Path::new(".").join(path);
    }
    word(path.as_os_str())
}

fn seen_from(path: &Path, here: &Path, root: Option<&Path>) -> PathBuf {
    match path.strip_prefix(here) {
        Ok(inside) if inside != Path::new("") => return inside.to_owned(),
        _ => {}
    }
    let within = root.and_then(|root| {
        let (inside, depth) = (path.strip_prefix(root), here.strip_prefix(root));
        Some((inside.ok()?, depth.ok()?))
    });
    let Some((inside, depth)) = within else {
        return path.to_owned();
    };
    let up = depth.components().map(|_| "..");
    up.collect::<PathBuf>().join(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_for_a_shell() {
        let check = |path: &str, expected: &str| assert_eq!(path_word(Path::new(path)), expected);
        check("/a/b-c.sqlite", "/a/b-c.sqlite");
        check("/a b/it's", r"'/a b/it'\''s'");
        check("-x y.sqlite", "'./-x y.sqlite'");
        check("-x.sqlite", "./-x.sqlite");
        check("/ü", "'/ü'");
        check("/a\n\u{1b}'\\\u{202e}7", r"$'/a\012\033\'\\\342\200\2567'");
        let here = std::env::current_dir().unwrap();
        assert_eq!(path_word(&here.join("x/y")), "x/y");
    }

    #[test]
    fn paths_as_they_are_seen() {
        let seen = |path: &str, here: &str| {
            let root = Some(Path::new("/h/anna/wuhu"));
            let seen = seen_from(Path::new(path), Path::new(here), root);
            seen.display().to_string()
        };
        assert_eq!(seen("/h/anna/wuhu/golden/c", "/h/anna/wuhu"), "golden/c");
        assert_eq!(seen("/h/anna/wuhu/golden/c", "/h/anna"), "wuhu/golden/c");
        assert_eq!(
            seen("/h/anna/wuhu/golden/c", "/h/anna/wuhu/xtask/src"),
            "../../golden/c"
        );
        assert_eq!(
            seen("/h/anna/wuhu/golden/c", "/tmp"),
            "/h/anna/wuhu/golden/c"
        );
        assert_eq!(seen("c.zip", "/h/anna/wuhu/xtask"), "c.zip");
    }
}

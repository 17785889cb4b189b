//! Default paths, and paths as they are shown: what the libraries must not ask the environment for.
//!
//! A path of the command line is relative to the current folder; only defaults are relative to this
//! workspace.

use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a command waits for another process's lock: as long as the server itself does.
pub(crate) const BUSY: Duration = Duration::from_secs(5);

/// The root of the workspace in which this program was built.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// The folder of cases that was named, or `golden/`.
pub(crate) fn cases(named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| root().join("golden"), Path::to_owned)
}

/// The server's database, as it is shown and documented.
pub(crate) const DEFAULT_DB: &str = "~/.wuhu/wuhu.sqlite";

/// The server's database, unless the server was configured otherwise.
pub(crate) fn default_db() -> Option<PathBuf> {
    std::env::home_dir().map(|home| home.join(".wuhu").join("wuhu.sqlite"))
}

/// The folder for captured cases that was named; else `golden/` where the current folder is in this
/// workspace, and the current folder elsewhere.
pub(crate) fn captures(named: Option<&Path>) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    match named {
        Some(named) => named.to_owned(),
        None if here.starts_with(root()) => root().join("golden"),
        None => PathBuf::from("."),
    }
}

/// The folder for the artifacts of failing cases.
pub(crate) fn leave() -> PathBuf {
    root().join("target").join("golden-check")
}

/// The fingerprints of released migrations.
pub(crate) fn released() -> PathBuf {
    root().join("crates").join("migrator").join("released.toml")
}

/// A path relative to the current folder, if it lies below it. Within the workspace also with `..`: the
/// folders above the workspace, which may hold a person's name, are not shown.
pub(crate) fn from_here(path: &Path) -> PathBuf {
    seen_from(path, &std::env::current_dir().unwrap_or_default(), &root())
}

fn seen_from(path: &Path, here: &Path, root: &Path) -> PathBuf {
    match path.strip_prefix(here) {
        Ok(inside) if inside != Path::new("") => return inside.to_owned(),
        _ => {}
    }
    let (Ok(inside), Ok(depth)) = (path.strip_prefix(root), here.strip_prefix(root)) else {
        return path.to_owned();
    };
    let up = depth.components().map(|_| "..");
    up.collect::<PathBuf>().join(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_as_they_are_seen() {
        let seen = |path: &str, here: &str| {
            let seen = seen_from(Path::new(path), Path::new(here), Path::new("/h/anna/wuhu"));
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

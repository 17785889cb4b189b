//! Where things are: what the libraries must not ask the environment for.
//!
//! What a person names is looked for where the person stands; only the defaults are this
//! workspace's.

use std::fmt::Write as _;
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

/// The server's database, as a person writes it.
pub(crate) const DEFAULT_DB: &str = "~/.wuhu/wuhu.sqlite";

/// The server's database, where nobody told it otherwise.
pub(crate) fn default_db() -> Option<PathBuf> {
    std::env::home_dir().map(|home| home.join(".wuhu").join("wuhu.sqlite"))
}

/// The folder for captured cases that was named; else `golden/` for whoever stands in this
/// workspace, and the current folder for all others.
pub(crate) fn captures(named: Option<&Path>) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    match named {
        Some(named) => named.to_owned(),
        None if here.starts_with(root()) => root().join("golden"),
        None => PathBuf::from("."),
    }
}

/// Where failing cases leave their files.
pub(crate) fn leave() -> PathBuf {
    root().join("target").join("golden-check")
}

/// The fingerprints of released migrations.
pub(crate) fn released() -> PathBuf {
    root().join("crates").join("migrator").join("released.toml")
}

/// A path as somebody who stands here would write it; within the workspace also from beside or
/// below, as the folders above it are nobody's business.
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

/// A path as a shell takes it, whatever bytes it has, and without one that a terminal would not show.
pub(crate) fn for_shell(path: &Path) -> String {
    let mut path = from_here(path);
    let bytes = |path: &Path| path.as_os_str().as_encoded_bytes().to_vec();
    // A command would take it for an option.
    if bytes(&path).starts_with(b"-") {
        path = Path::new(".").join(path);
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+,@%".contains(c);
    match path.to_str() {
        Some(text) if text.chars().all(is_plain) => text.to_owned(),
        Some(text) if canon::escape(text) == text => format!("'{}'", text.replace('\'', r"'\''")),
        _ => format!("$'{}'", in_octal(&bytes(&path))),
    }
}

/// For the inside of `$'…'` (bash, zsh, ksh; POSIX since 2024). Three octal digits are never more.
fn in_octal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        match byte {
            b'\'' | b'\\' => text.extend(['\\', char::from(*byte)]),
            b' '..=b'~' => text.push(char::from(*byte)),
            // Writing to a String cannot fail.
            _ => drop(write!(text, "\\{byte:03o}")),
        }
    }
    text
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

    #[test]
    fn paths_for_a_shell() {
        assert_eq!(for_shell(Path::new("/a/b-c.sqlite")), "/a/b-c.sqlite");
        assert_eq!(for_shell(Path::new("/a b/it's")), r"'/a b/it'\''s'");
        assert_eq!(for_shell(Path::new("-x y.sqlite")), "'./-x y.sqlite'");
        assert_eq!(for_shell(Path::new("-x.sqlite")), "./-x.sqlite");
        assert_eq!(for_shell(Path::new("/ü")), "'/ü'");
        assert_eq!(
            for_shell(Path::new("/a\n\u{1b}'\\\u{202e}7")),
            r"$'/a\012\033\'\\\342\200\2567'"
        );
        let here = std::env::current_dir().unwrap();
        assert_eq!(for_shell(&here.join("x/y")), "x/y");
    }
}

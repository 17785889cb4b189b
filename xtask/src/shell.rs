//! Words of a command line that a person may copy into a shell.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::Path;

use crate::paths::from_here;

/// A path as it is seen from the current folder, as one word that no command takes for an option.
pub(crate) fn path_word(path: &Path) -> String {
    let mut path = from_here(path);
    if path.as_os_str().as_encoded_bytes().starts_with(b"-") {
        path = Path::new(".").join(path);
    }
    word(path.as_os_str())
}

/// A text as one word, whatever bytes it has, and without one that a terminal would not show.
pub(crate) fn word(text: impl AsRef<OsStr>) -> String {
    let text = text.as_ref();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+,@%".contains(c);
    match text.to_str() {
        Some(text) if !text.is_empty() && text.chars().all(is_plain) => text.to_owned(),
        Some(text) if canon::escape(text) == text => format!("'{}'", text.replace('\'', r"'\''")),
        _ => format!("$'{}'", in_octal(text.as_encoded_bytes())),
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
    fn a_command_as_one_word() {
        assert_eq!(word("./my-migrator {db}"), "'./my-migrator {db}'");
        assert_eq!(word("it's"), r"'it'\''s'");
        assert_eq!(word(""), "''");
    }
}

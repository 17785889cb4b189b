//! Words of a command line that a person may copy into a shell.

use std::ffi::OsStr;
use std::fmt::Write as _;

/// A text as one word, whatever bytes it has, and without one that a terminal would not show.
pub fn word(text: impl AsRef<OsStr>) -> String {
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
    fn a_command_as_one_word() {
        assert_eq!(word("./my-migrator {db}"), "'./my-migrator {db}'");
        assert_eq!(word("it's"), r"'it'\''s'");
        assert_eq!(word(""), "''");
    }
}

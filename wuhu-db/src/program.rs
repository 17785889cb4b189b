//! The program that runs, as its user called it: every command that is printed as the next step begins with
//! this name.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use migrator::HISTORY;

use crate::shell;

/// The program that people have without a clone of the sources.
pub const WUHU_DB: &str = "wuhu-db";

static CALLED: OnceLock<Called> = OnceLock::new();

/// How the program was called.
struct Called {
    name: String,
    public_name: &'static str,
}

/// The name by which the running program is called.
#[must_use]
pub fn name() -> &'static str {
    CALLED.get().map_or(WUHU_DB, |called| &called.name)
}

/// The name of the running program in what is published: without the folder that it was called in.
#[must_use]
pub(crate) fn public_name() -> &'static str {
    CALLED.get().map_or(WUHU_DB, |called| called.public_name)
}

/// What `--version` prints behind the name: the newest schema, and the commit of the sources or `unknown`.
#[must_use]
pub fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        let commit = env!("WUHU_DB_COMMIT");
        let newest = HISTORY
            .last()
            .map(|migration| migration.version.to_string());
        format!(
            "{} (newest schema {}, commit {commit})",
            env!("CARGO_PKG_VERSION"),
            newest.unwrap_or_default()
        )
    });
    &VERSION
}

/// Sets the name for the whole run. The first call counts.
pub fn is_called(name: &'static str) {
    set(name.to_owned(), name);
}

/// Sets the name for the whole run to the first word of the command line.
pub fn was_called_as(word: impl AsRef<OsStr>) {
    set(as_typed(word.as_ref()), WUHU_DB);
}

fn set(name: String, public_name: &'static str) {
    // A second call would come from the same `main`.
    drop(CALLED.set(Called { name, public_name }));
}

/// A relative path, for without its folder the shell would not find the program. Of an absolute one the name
/// alone: its folders may hold a person's name.
fn as_typed(word: &OsStr) -> String {
    let path = Path::new(word);
    match path.file_name() {
        None => WUHU_DB.to_owned(),
        Some(name) if path.is_absolute() => shell::word(name),
        Some(_) => shell::word(word),
    }
}

/// Examples for `--help`, from the words behind the program's name.
#[must_use]
pub fn examples(words: &[&str]) -> String {
    let mut text = String::from(match words {
        [_] => "Example:",
        _ => "Examples:",
    });
    for words in words {
        // Writing to a String cannot fail.
        let _ = write!(text, "\n  {} {words}", name());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_of_a_command_line() {
        let check = |word: &str, name: &str| assert_eq!(as_typed(OsStr::new(word)), name);
        check("wuhu-db", "wuhu-db");
        check("./wuhu-db", "./wuhu-db");
        check("../old tools/wuhu-db", "'../old tools/wuhu-db'");
        check("/home/anna/wuhu-db-0.1.0", "wuhu-db-0.1.0");
        check("", "wuhu-db");
        check("/", "wuhu-db");
        check("./\u{1b}[31m", r"$'./\033[31m'");
    }
}

//! The report as a person pastes it: what no file can tell, asked, and then the report of the case.
//!
//! The part that is asked for is no file of the case, whose files are made of its golden alone.

use std::env::consts::{ARCH, OS};

use golden::{BUG_REPORT, PublicCase};
use migrator::{FileKind, Version};

use crate::{program, release};

/// The text of `CASE.report.md`. `kind`: that of the original.
pub(super) fn text(case: &PublicCase, kind: &FileKind) -> Result<String, golden::Error> {
    let version = match kind {
        FileKind::Version(version) => Some(*version),
        // What has been erased or made newer shows no release.
        _ => None,
    };
    let report = case.text(BUG_REPORT)?;
    let tool = format!("{} {}", program::public_name(), program::version());
    let questions = questions(version, (OS, ARCH), &tool);
    Ok(format!("{questions}\n{report}"))
}

/// What the writer of the report is asked, and what the program says of itself.
fn questions(version: Option<Version>, platform: (&str, &str), tool: &str) -> String {
    // Each of these words may be published; another platform is for the writer to fill in.
    let (system, processor) = match platform {
        ("linux", "x86_64") => ("Linux", "x86_64"),
        ("linux", "aarch64") => ("Linux", "arm64"),
        ("macos", "x86_64") => ("macOS", "x86_64"),
        ("macos", "aarch64") => ("macOS", "arm64"),
        _ => ("?", "?"),
    };
    let writer = match version.and_then(release::of_version) {
        Some(releases) => format!("; such a file is written by {releases}"),
        None => String::new(),
    };
    format!(
        "# What happened\n\n\
         <!-- What was done, what was expected, and what came instead? Paste the message. -->\n\n\
         - server: ? (before), ? (after){writer}\n\
         - system: {system}, {processor}\n\
         - tool: {tool}\n"
    )
}

#[cfg(test)]
mod tests {
    use anonymizer::recognizer::{Recognition, Words, recognize_prose};
    use migrator::{HISTORY, History};

    use super::*;

    /// Every platform for which there is an archive, and every version.
    #[test]
    fn what_is_asked_is_in_words_that_may_be_published() {
        let history = History::new(HISTORY).unwrap();
        let terms = golden::public_terms(&history).unwrap();
        let words = Words::new(&terms, Words::wuhu_text());
        // The commit is public, and no word.
        let tools = [
            "wuhu-db 0.1.0 (newest schema v6, commit",
            "cargo xtask 0.1.0",
        ];
        for system in ["linux", "macos", "freebsd"] {
            for processor in ["x86_64", "aarch64", "riscv64"] {
                for number in 1..=8 {
                    let version = Some(Version::new(number));
                    let asked =
                        questions(version, (system, processor), tools[usize::from(number) % 2]);
                    let mut found = Recognition::default();
                    recognize_prose(asked.as_bytes(), &words, &mut found);
                    assert!(found.violations.is_empty(), "{asked}{:?}", found.violations);
                }
            }
        }
    }

    #[test]
    fn the_releases_that_write_a_file_are_named() {
        let asked = questions(Some(Version::new(5)), ("linux", "x86_64"), "wuhu-db");
        assert!(
            asked.contains(
                "- server: ? (before), ? (after); such a file is written by 0.1.0 to 0.4.0\n"
            ),
            "{asked}"
        );
        assert!(asked.contains("- system: Linux, x86_64\n"), "{asked}");
    }
}

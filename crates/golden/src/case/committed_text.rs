//! The text of a file as it was committed, so that people see what was changed of it by hand. What git gives is
//! believed by its digest alone, and nothing depends on it but what is shown.

use std::io::{Read as _, Seek as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

use crate::case::content::FileContent;

/// Commits of the file that are looked at, the newest first.
pub(crate) const COMMITS: usize = 10;
/// Bound of each call of git: a history may be long, and its disk slow.
const LIMIT: Duration = Duration::from_secs(5);
/// Bytes of a text that is compared: the comparison is for a person.
const MAX_BYTES: u64 = 32 << 20;

/// The newest committed text of a file that has one of these SHA-256; none without git, outside of a clone, and where
/// none of the last commits of the file has it. The folder `scratch` is for answers of git.
pub(crate) fn committed(file: &Path, sums: &[&str], scratch: &Path) -> Option<FileContent> {
    let (folder, name) = (file.parent()?, file.file_name()?.to_str()?);
    let bytes = |words: &[&str]| answer(folder, words, scratch);
    let text = |words: &[&str]| String::from_utf8(bytes(words)?).ok();
    let inside = format!("./{name}");
    let count = format!("--max-count={COMMITS}");
    let commits = text(&["rev-list", &count, "HEAD", "--", &inside])?;
    commits.lines().find_map(|commit| {
        let blob = format!("{commit}:{inside}");
        let size: u64 = text(&["cat-file", "-s", &blob])?.trim().parse().ok()?;
        let content = match size {
            0..=MAX_BYTES => FileContent::from(bytes(&["cat-file", "blob", &blob])?),
            _ => return None,
        };
        sums.contains(&content.sha256()).then_some(content)
    })
}

/// What git answers; none if it fails, or takes too long.
fn answer(folder: &Path, words: &[&str], scratch: &Path) -> Option<Vec<u8>> {
    let mut out = tempfile::tempfile_in(scratch).ok()?;
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(words);
    git.stdin(Stdio::null()).stderr(Stdio::null());
    git.stdout(out.try_clone().ok()?);
    // Those of a hook are of its own repository, and nothing is fetched.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        git.env_remove(name);
    }
    git.env("GIT_NO_LAZY_FETCH", "1");
    git.env("GIT_TERMINAL_PROMPT", "0");
    let mut child = git.spawn().ok()?;
    let Ok(Some(status)) = child.wait_timeout(LIMIT) else {
        drop(child.kill());
        drop(child.wait());
        return None;
    };
    let mut bytes = Vec::new();
    out.rewind().ok()?;
    out.read_to_end(&mut bytes).ok()?;
    status.success().then_some(bytes)
}

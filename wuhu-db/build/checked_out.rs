//! The commit that is checked out in a clone, by git's own files: who installs the program by `cargo install --git`
//! may have no `git`.

use std::fs;
use std::path::{Path, PathBuf};

/// A commit, and what it depends on.
pub(crate) struct CheckedOut {
    /// Hexadecimal digits, or `unknown`.
    pub(crate) commit: String,
    /// The files and folders of which one changes when another commit is checked out.
    pub(crate) read: Vec<PathBuf>,
}

/// The commit of the clone with this root. A clone around it says nothing of these sources.
pub(crate) fn checked_out(root: &Path) -> CheckedOut {
    let mut read = Vec::new();
    let commit = commit(root, &mut read).filter(|commit| is_commit(commit));
    CheckedOut {
        commit: commit.unwrap_or_else(|| "unknown".to_owned()),
        read,
    }
}

fn commit(root: &Path, read: &mut Vec<PathBuf>) -> Option<String> {
    let dot_git = root.join(".git");
    // In a worktree it is a file, and branches are those of the clone that the worktree belongs to.
    let git = match line(&dot_git, read) {
        Some(file) => root.join(file.strip_prefix("gitdir: ")?),
        None => dot_git,
    };
    let head = line(&git.join("HEAD"), read)?;
    let Some(branch) = head.strip_prefix("ref: ") else {
        return Some(head);
    };
    let shared = match line(&git.join("commondir"), read) {
        Some(folder) => git.join(folder),
        None => git,
    };
    line(&shared.join(branch), read).or_else(|| packed(&shared, branch, read))
}

/// The commit of a branch that has no file of its own until the next commit.
fn packed(git: &Path, branch: &str, read: &mut Vec<PathBuf>) -> Option<String> {
    let refs = git.join("packed-refs");
    let text = fs::read_to_string(&refs).ok()?;
    read.extend([refs, git.join("refs")]);
    let mut entries = text.lines().filter_map(|line| line.split_once(' '));
    let (commit, _) = entries.find(|(_, name)| *name == branch)?;
    Some(commit.to_owned())
}

/// The first line of a file.
fn line(file: &Path, read: &mut Vec<PathBuf>) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    read.push(file.to_owned());
    Some(text.lines().next()?.trim_end().to_owned())
}

/// The digits of SHA-1 or SHA-256.
fn is_commit(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

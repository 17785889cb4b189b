//! Names in the system's folder for temporary files: which folders are runs'.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The name of a run's folder, before [`RANDOM_LEN`] letters and digits.
pub(super) const PREFIX: &str = "wuhu-run-";
pub(super) const RANDOM_LEN: usize = 12;

/// Prefixes of folders that the sweep removes. An earlier program made the second, and a killed run of it
/// may have left private copies.
const SWEPT_PREFIXES: [&str; 2] = [PREFIX, "wuhu-capture-"];

/// The file in the folder that its run holds locked for as long as it lives.
pub(super) const LOCK: &str = "lock";

/// Whether a folder of this name is a run's.
pub(super) fn is_run_name(name: &OsStr) -> bool {
    let random = name.to_str().and_then(random_of);
    random.is_some_and(|random| {
        random.len() == RANDOM_LEN && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// A free name of a run, made of this one by its random letters in reverse; none for a palindrome.
pub(super) fn reversed(folder: &Path) -> Option<PathBuf> {
    let name = folder.file_name()?.to_str()?;
    let reversed: String = random_of(name)?.chars().rev().collect();
    let other = folder.with_file_name(format!("{PREFIX}{reversed}"));
    (other != folder && !other.exists()).then_some(other)
}

/// The rest of a name after its prefix.
fn random_of(name: &str) -> Option<&str> {
    SWEPT_PREFIXES
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
}

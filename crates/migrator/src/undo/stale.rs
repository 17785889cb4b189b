//! Bundles of runs on the same file that were killed before COMMIT: they hold private rows, and are of no use.
//!
//! They are looked for under the write lock, where no other run on the file is under way, and removed once
//! a run has committed. Only what is certain goes: a bundle that was never finished, for it is whole
//! before COMMIT; one that leads to a version that the file is not at; one whose migration began at the very
//! state that the file is in. A bundle with a seal is of a migration that was committed: it stays, whatever
//! came of the file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::history::version::Version;
use crate::undo::committed_state::CommittedState;
use crate::undo::read::{BundleHead, BundleReader};
use crate::undo::seal;

/// The stale bundles in `folder` of the file at `db`, whose write lock is held: it is at the version `now` and
/// in the state `state`.
pub(crate) fn find(
    db: &Path,
    folder: &Path,
    now: Version,
    state: Option<CommittedState>,
) -> Vec<PathBuf> {
    let Ok(db) = fs::canonicalize(db) else {
        return Vec::new();
    };
    let is_stale = |path: &Path| {
        let head = BundleHead::read(path);
        let Some(head) = head.filter(|head| head.database == db.as_os_str().as_encoded_bytes())
        else {
            return false;
        };
        match BundleReader::read(path) {
            Ok(bundle) => {
                let began_now = state.is_some() && bundle.facts.before == state;
                bundle.facts.to > now || began_now
            }
            Err(_) => !head.is_finished,
        }
    };
    seal::bundles(folder, &db)
        .into_iter()
        .filter(|(path, seal)| seal.is_none() && is_stale(path))
        .map(|(path, _)| path)
        .collect()
}

//! The private copy of the source, taken while a server may go on writing to it.

use std::io::Stderr;
use std::path::Path;

use anyhow::Result;
use migrator::{Snapshot, SnapshotOptions, SnapshotProgress};

use super::redact;
use crate::paths::BUSY;
use crate::run_dir::RunDir;
use crate::terminal::EscapedLines;

/// Bytes copied between two lines of progress.
const PROGRESS_BYTES: u64 = 250_000_000;

/// Copies `db` into the run's folder. In errors the path is replaced by `shown`.
pub(super) fn take(
    db: &Path,
    shown: &str,
    run_dir: &RunDir,
    progress: &mut EscapedLines<Stderr>,
) -> Result<Snapshot> {
    progress.put("copying the database …");
    let options = SnapshotOptions::new(run_dir.path(), BUSY);
    let mut printed_bytes = 0;
    let mut print = |at| match at {
        SnapshotProgress::Copied {
            done_bytes,
            total_bytes,
        } if done_bytes >= printed_bytes + PROGRESS_BYTES => {
            printed_bytes = done_bytes;
            let (done, total) = (done_bytes / 1_000_000, total_bytes / 1_000_000);
            progress.put(format!("copied {done} of {total} MB …"));
        }
        SnapshotProgress::Restarted { times } => {
            progress.put(format!(
                "the server wrote meanwhile, beginning again ({times}) …"
            ));
        }
        _ => {}
    };
    Snapshot::take(db, &options, &mut print)
        .map_err(|error| redact::migrator_error(&error, db, shown))
}

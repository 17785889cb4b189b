//! The private copy of the source, taken while a server may go on writing to it.

use std::io::Stderr;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::Result;
use migrator::{MAX_WRITER_WAIT, Snapshot, SnapshotOptions, SnapshotProgress};

use super::redact;
use crate::paths::BUSY;
use crate::run_dir::RunDir;
use crate::terminal::EscapedLines;

/// Restarts of the copy of a live file, because the server writes meanwhile.
const RESTARTS: usize = 20;

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
    let options = SnapshotOptions {
        scratch: run_dir.path(),
        busy: BUSY,
        interrupt: None,
        restarts: RESTARTS,
        clones: true,
        max_writer_wait: MAX_WRITER_WAIT,
        now,
    };
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

/// Time since the first call.
fn now() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

//! The private copy of the source, taken while a server may go on writing to it.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use migrator::{Snapshot, SnapshotOptions, SnapshotProgress};

use super::progress::StageLine;
use super::redact;
use crate::paths::{BUSY, DEFAULT_DB};
use crate::run_dir::RunDir;

/// Copies `db` into the run's folder. In errors about what was read of it, the path is replaced by `shown`.
pub(super) fn take(
    db: &Path,
    shown: &str,
    run_dir: &RunDir,
    progress: &mut StageLine<impl Write>,
) -> Result<Snapshot> {
    progress.stage("copying the database");
    let options = SnapshotOptions::new(run_dir.path(), BUSY);
    let mut print = |at| match at {
        SnapshotProgress::Copied {
            done_bytes,
            total_bytes,
        }
        | SnapshotProgress::Compared {
            done_bytes,
            total_bytes,
        } => progress.share(done_bytes, total_bytes),
        SnapshotProgress::Restarted { times } => progress.note(format_args!(
            "the server wrote meanwhile, beginning again ({times}) …"
        )),
        _ => {}
    };
    Snapshot::take(db, &options, &mut print).map_err(|error| {
        // The default path was not typed, and begins with the home folder.
        if redact::is_of_the_path(&error) && shown != DEFAULT_DB {
            error.into()
        } else {
            redact::migrator_error(&error, db, shown)
        }
    })
}

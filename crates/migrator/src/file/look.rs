//! A look at a file that changes nothing and blocks no writer, whatever a server does meanwhile.
//!
//! SQLite writes while it reads wherever a journal is to be rolled back or a write-ahead log is there:
//! the side files appear, change or vanish, even with `mode=ro`. So a file is read
//!
//! - in place under the lock of a reader, where it is in rollback mode and has no journal. A writer
//!   that waits for the lock has it after [`FIRST_WRITER_WAIT`](crate::file::patience::FIRST_WRITER_WAIT);
//! - in place without a lock, where it is in WAL mode and has no log: its last user has closed it;
//! - else, or where a writer came in between, through a snapshot, which costs the time and room of a
//!   copy, and blocks no writer either.

use std::path::Path;

use crate::error::Error;
use crate::file::probe::{Probe, probe};
use crate::file::snapshot::{Snapshot, SnapshotOptions};
use crate::file::view::View;
use crate::interrupt::Limits;

/// Reads the file at `db` as it is at one moment; `read` begins again where that moment was missed.
pub(crate) fn look<T>(
    db: &Path,
    scratch: &Path,
    limits: Limits<'_>,
    read: impl Fn(&View, &Probe) -> Result<T, Error>,
) -> Result<T, Error> {
    let found = probe(db)?;
    if let Some(view) = in_place(&found, limits)?
        && let Some(answer) = view.read(|view| read(view, &found))?
    {
        return Ok(answer);
    }
    let take = SnapshotOptions::within(scratch, limits);
    let snapshot = Snapshot::take(db, &take, &mut |_| {})?;
    let on_copy = || read(&View::of_snapshot(snapshot, limits)?, &found);
    on_copy().map_err(|error| error.of_copy(scratch))
}

fn in_place(found: &Probe, limits: Limits<'_>) -> Result<Option<View>, Error> {
    if found.has_side_files {
        Ok(None)
    } else if found.is_in_wal_mode {
        View::at_rest(&found.path, limits)
    } else {
        View::under_lock(&found.path, limits)
    }
}

//! A full disk, among the causes of an error: it says nothing of a case, and is no finding.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::iter::successors;

use rusqlite::ErrorCode;

/// Whether the lack of room is a cause.
pub(crate) fn lacks_room(error: &(dyn Error + 'static)) -> bool {
    successors(Some(error), |error| (*error).source()).any(|cause| {
        let of_sqlite = cause.downcast_ref::<rusqlite::Error>();
        let of_system = cause.downcast_ref::<io::Error>();
        let of_migrator = cause.downcast_ref::<migrator::Error>();
        of_sqlite.and_then(rusqlite::Error::sqlite_error_code) == Some(ErrorCode::DiskFull)
            || of_system.is_some_and(|error| {
                matches!(
                    error.kind(),
                    ErrorKind::StorageFull | ErrorKind::QuotaExceeded
                )
            })
            || matches!(of_migrator, Some(migrator::Error::Full { .. }))
    })
}

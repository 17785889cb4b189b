//! What holds of each file that comes out, whatever went in: it is sound to SQLite and to `inspect`, and the server
//! reads each session of which the report says so.

use std::path::Path;
use std::time::Duration;

use migrator::{Decision, History, InspectOptions};
use rescue::{Completeness, Rescued};
use rusqlite::Connection;

use super::reset_file::open;
use crate::error::Error;
use crate::tally::{Broken, Promise};

/// A promise that the new database breaks, if it does.
pub(super) fn fault(
    rescued: &Rescued,
    history: &History,
    folder: &Path,
) -> Result<Option<Broken>, Error> {
    let conn = open(rescued.path())?;
    let unsound = sqlite_says(&conn)?;
    let readable = golden::readable_transcripts(&conn)?;
    drop(conn);
    if let Some(what) = unsound {
        return Ok(Some((Promise::Sound, what)));
    }
    let seen = migrator::inspect(
        rescued.path(),
        &InspectOptions {
            history,
            scratch: folder,
            busy: Duration::from_secs(1),
            interrupt: None,
        },
    )?;
    if seen.version() != Some(history.newest()) || !matches!(seen.decision, Decision::Nothing) {
        let what = format!("{:?}, {:?}", seen.kind, seen.decision);
        return Ok(Some((Promise::Sound, what)));
    }
    let complete = rescued.report.sessions.iter();
    let mut complete = complete.filter(|found| found.completeness == Completeness::Complete);
    let unreadable = complete.find(|found| !readable.contains_key(&found.id));
    Ok(unreadable.map(|found| {
        let what = format!("session {} is complete, and cannot be read", found.id);
        (Promise::LastWord, what)
    }))
}

/// What SQLite finds in it; none where it finds nothing.
fn sqlite_says(conn: &Connection) -> Result<Option<String>, Error> {
    let line: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if line != "ok" {
        return Ok(Some(line));
    }
    let mut violated = conn.prepare("PRAGMA foreign_key_check")?;
    let mut violated = violated.query([])?;
    let first = violated.next()?;
    let table: Option<String> = first.map(|row| row.get(0)).transpose()?;
    Ok(table.map(|table| format!("a row of {table} names a row that is not there")))
}

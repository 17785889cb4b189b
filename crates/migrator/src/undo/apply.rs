//! Applies an undo bundle: the file of before comes back, if nothing has been written since.

use std::path::Path;

use rusqlite::Connection;

use crate::connection::commit::commit;
use crate::connection::foreign_keys::foreign_keys_are_off;
use crate::connection::settings::configure_connection;
use crate::decide::inspection::{inspect, version_of};
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::file::counters::{Counters, data_version};
use crate::file::open;
use crate::file::probe::probe;
use crate::history::version::Version;
use crate::options::MigrateOptions;
use crate::undo::read::BundleReader;
use crate::undo::restore::restore;
use crate::undo::written_since::Stop;

/// Gives back the file as it was before the migration that wrote `bundle`; the version it is at.
///
/// Schema text, ledger, every cell and every rowid come back. Refused, with the file untouched to
/// the byte, where anything was written since. In rollback mode the header's change counter shows that,
/// in WAL mode every cell of every table, but for the payloads of transcripts: no server changes those,
/// and such a change would stay in the file.
pub fn undo(db: &Path, bundle: &Path, options: &MigrateOptions<'_>) -> Result<Version, Error> {
    let bundle = BundleReader::read(bundle)?;
    let undone = match take_back(db, &bundle, options) {
        Ok(()) => Ok(bundle.facts.from),
        Err(Stop::Failed(error)) => Err(error),
        Err(Stop::WrittenSince(what)) => Err(Error::WrittenSince {
            path: db.to_owned(),
            what,
        }),
    };
    undone.map_err(|error| options.limits().explain(error, db))
}

fn take_back(db: &Path, bundle: &BundleReader, options: &MigrateOptions<'_>) -> Result<(), Stop> {
    let found = probe(db)?;
    if found.names > 1 {
        return Err(Stop::Failed(Error::Refused {
            path: db.to_owned(),
            refusal: Box::new(Refusal::SeveralNames(found.names)),
        }));
    }
    let facts = &bundle.facts;
    let seen = inspect(db, &options.inspect_options())?;
    if seen.version() != Some(facts.to) {
        let what = format!("it is not at {} any more", facts.to);
        return Err(Stop::WrittenSince(what));
    }
    let mut conn = open::open(&found.path, true, options.limits())?;
    let counters = Counters::read(&conn, &found.path)?;
    if facts.change_counter.is_some() && counters.change != facts.change_counter {
        return Err(Stop::written_since("its change counter is another one"));
    }
    configure_connection(&conn, options)?;
    foreign_keys_are_off(&conn)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    if let Err(stop) = under_lock(&conn, bundle, &counters, options) {
        drop(conn.execute_batch("ROLLBACK"));
        return Err(stop);
    }
    let version_now = || version_of(db, &options.inspect_options());
    commit(&mut conn, db, options.limits(), version_now)?;
    Ok(())
}

/// Everything between BEGIN and COMMIT.
fn under_lock(
    conn: &Connection,
    bundle: &BundleReader,
    counters: &Counters,
    options: &MigrateOptions<'_>,
) -> Result<(), Stop> {
    if data_version(conn)? != counters.data_version {
        return Err(Stop::written_since("another process is writing to it"));
    }
    restore(conn, bundle, options.history)
}

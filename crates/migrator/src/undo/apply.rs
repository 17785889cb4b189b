//! Applies an undo bundle: the file of before comes back, if nothing has been written since.

use std::fs;
use std::path::Path;

use crate::connection::commit::commit;
use crate::connection::foreign_keys::foreign_keys_are_off;
use crate::connection::settings::configure_connection;
use crate::decide::inspection::version_of;
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::file::counters::{Counters, data_version};
use crate::file::look::look;
use crate::file::probe::{Probe, probe};
use crate::file::view::View;
use crate::history::version::Version;
use crate::options::MigrateOptions;
use crate::undo::file_state::{FileState, LastWrite, schema_version};
use crate::undo::read::BundleReader;
use crate::undo::restore::restore;
use crate::undo::seal;
use crate::undo::stop::Stop;

/// Gives back the file as it was before the migration that wrote `bundle`; the version it is at.
///
/// Schema text, ledger, every cell and every rowid come back. Refused, with the file untouched to the
/// byte, where anything was written since, or where that cannot be known: in rollback mode the header's
/// change counter tells, in WAL mode the file's time of last change. The bundle of the migration before,
/// where it lies beside this one, can be applied next.
pub fn undo(db: &Path, bundle: &Path, options: &MigrateOptions<'_>) -> Result<Version, Error> {
    let reader = BundleReader::read(bundle)?;
    match take_back(db, bundle, &reader, options) {
        Ok(()) => Ok(reader.facts.from),
        Err(stop) => Err(options.limits().explain(stop.of_undo(db), db)),
    }
}

fn take_back(
    db: &Path,
    path: &Path,
    bundle: &BundleReader,
    options: &MigrateOptions<'_>,
) -> Result<(), Stop> {
    let found = probe(db)?;
    if found.names > 1 {
        return Err(Stop::Failed(Error::Refused {
            path: db.to_owned(),
            refusal: Box::new(Refusal::SeveralNames(found.names)),
        }));
    }
    check_without_a_trace(db, path, bundle, options)?;
    let mut view = View::in_place(&found.path, options.limits())?;
    let counters = Counters::read(&view)?;
    configure_connection(&view.conn, options)?;
    foreign_keys_are_off(&view.conn)?;
    view.conn
        .execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    let after = match under_lock(&found, &view, &counters, bundle, options) {
        Ok(after) => after,
        Err(stop) => {
            drop(view.conn.execute_batch("ROLLBACK"));
            return Err(stop);
        }
    };
    let version_now = || version_of(db, &options.inspect_options());
    commit(&mut view.conn, db, options.limits(), version_now)?;
    if let Some(before) = bundle.facts.before {
        let after = FileState::settled(&found.path, &view.conn, &counters, after);
        let folder = fs::canonicalize(path);
        let folder = folder.as_deref().ok().and_then(Path::parent);
        if let (Some(after), Some(folder)) = (after, folder) {
            seal::replace(folder, db, before, after, options.durable);
        }
    }
    Ok(())
}

/// Checks the file where nothing can change: SQLite writes to a file with side files by opening it.
fn check_without_a_trace(
    db: &Path,
    path: &Path,
    bundle: &BundleReader,
    options: &MigrateOptions<'_>,
) -> Result<(), Stop> {
    let (state, schema_version) = look(
        db,
        options.scratch,
        options.limits(),
        |view, found| -> Result<_, Error> {
            let counters = Counters::read(view)?;
            let state = FileState::read(&found.path, &view.conn, &counters)?;
            Ok((state, schema_version(&view.conn)?))
        },
    )?;
    if bundle.leads_back_from(state) {
        return Ok(());
    }
    let is_own = schema_version == bundle.facts.schema_version;
    if bundle.seal.is_none() && !is_own {
        return Err(Stop::Failed(Error::NeverCommitted {
            path: path.to_owned(),
        }));
    }
    let then = bundle.seal.or(bundle.facts.after);
    Err(Stop::WrittenSince(match (then, state) {
        (Some(then), Some(now)) if then.schema_version != now.schema_version => {
            "its schema has changed"
        }
        (_, None) => "its log holds more than the migration",
        (
            _,
            Some(FileState {
                last_write: LastWrite::Counter(_),
                ..
            }),
        ) => "its change counter is another one",
        _ => {
            "its time of last change is another one, or its log, and in WAL mode nothing else \
             shows a write; a copy is known only if it keeps the time"
        }
    }))
}

/// Everything between BEGIN and COMMIT; the state that COMMIT will leave behind.
fn under_lock(
    found: &Probe,
    view: &View,
    counters: &Counters,
    bundle: &BundleReader,
    options: &MigrateOptions<'_>,
) -> Result<Option<FileState>, Stop> {
    let is_unchanged = data_version(&view.conn)? == counters.data_version;
    let state = FileState::read(&found.path, &view.conn, counters)?;
    if !is_unchanged || !bundle.leads_back_from(state) {
        return Err(Stop::WrittenSince("another process is writing to it"));
    }
    restore(&view.conn, bundle, options.history)?;
    match state {
        Some(state) => Ok(FileState::after_commit(&view.conn, &state)?),
        None => Ok(None),
    }
}

//! Applies an undo bundle: the file of before comes back, if nothing has been written since.

use std::fs;
use std::path::Path;

use crate::connection::commit::{CommitMark, PendingChange, commit};
use crate::connection::foreign_keys::foreign_keys_are_off;
use crate::connection::settings::configure_connection;
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::file::counters::{Counters, data_version};
use crate::file::last_change::LogState;
use crate::file::look::look;
use crate::file::open::may_write_log;
use crate::file::probe::probe;
use crate::file::recovery::telling_recovery;
use crate::file::view::View;
use crate::history::version::Version;
use crate::options::MigrateOptions;
use crate::undo::committed_state::{CommittedState, LastWrite, LockedFile, schema_version};
use crate::undo::read::BundleReader;
use crate::undo::restore::{Proved, restore};
use crate::undo::seal;
use crate::undo::stop::Stop;

/// Gives back the file as it was before the migration that wrote `bundle`; the version it is at.
///
/// Schema text, ledger, every cell and every rowid come back. Refused, with the file untouched to the
/// byte, where anything was written since, or where that cannot be known: in rollback mode the header's
/// change counter tells, in WAL mode the file's time of last change. The bundle of the migration before,
/// where it lies beside this one, can be applied next.
pub fn undo(db: &Path, bundle: &Path, options: &MigrateOptions<'_>) -> Result<Version, Error> {
    let limits = options.limits();
    let reader = limits.attempt(bundle, || BundleReader::read(bundle))?;
    let undone = || take_back(db, bundle, &reader, options).map_err(|stop| stop.of_undo(db));
    match limits.attempt(db, || telling_recovery(db, limits, undone)) {
        Ok(()) => Ok(reader.facts.from),
        Err(error) => {
            // The same statements read both files, and SQLite does not say which it could not read.
            if matches!(error, Error::Malformed { .. }) {
                limits.ensure_readable(bundle)?;
            }
            Err(error)
        }
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
    let done = take_back_in_place(&mut view, db, path, bundle, options);
    if done.is_ok() {
        may_write_log(&view.conn);
    } else {
        view.remove_empty_log();
    }
    done
}

fn take_back_in_place(
    view: &mut View,
    db: &Path,
    path: &Path,
    bundle: &BundleReader,
    options: &MigrateOptions<'_>,
) -> Result<(), Stop> {
    let counters = Counters::read(view)?;
    configure_connection(&view.conn, options)?;
    foreign_keys_are_off(&view.conn)?;
    view.conn
        .execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    let change = PendingChange {
        db,
        before: CommitMark::read(&view.conn, &counters)?,
        to: bundle.facts.from,
        log: LogState::of(&view.path).map_err(|source| Error::open(&view.path, source))?,
    };
    let after = match under_lock(view, &counters, bundle, options) {
        Ok(after) => after,
        Err(stop) => {
            drop(view.conn.execute_batch("ROLLBACK"));
            return Err(stop);
        }
    };
    commit(view, &change, options.limits())?;
    if let (Some(before), Some(after)) = (bundle.facts.before, after) {
        seal_anew(view, &counters, path, before, after, options);
    }
    Ok(())
}

/// Notes in the bundle of the migration before, where it lies beside this one, that its state is there
/// again.
fn seal_anew(
    view: &View,
    counters: &Counters,
    bundle: &Path,
    before: CommittedState,
    after: CommittedState,
    options: &MigrateOptions<'_>,
) {
    let settled = CommittedState::settled(view, counters, after, options.limits());
    let folder = fs::canonicalize(bundle);
    let folder = folder.as_deref().ok().and_then(Path::parent);
    let (Some(state), Some(folder)) = (settled, folder) else {
        return;
    };
    for (path, _) in seal::bundles(folder, &view.path) {
        let found = BundleReader::read(&path);
        if found.is_ok_and(|bundle| bundle.leads_back_from(Some(before))) {
            // What cannot be noted is a bundle that is refused.
            drop(seal::write(&path, &state, options.durable));
        }
    }
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
            let state = CommittedState::read(&found.path, &view.conn, &counters)?;
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
    Err(match (then, state) {
        (Some(then), Some(now)) if then.schema_version != now.schema_version => {
            Stop::WrittenSince("its schema has changed")
        }
        (_, None) => {
            Stop::Unknown("its file system keeps no exact times, which tell of writes in WAL mode")
        }
        (
            _,
            Some(CommittedState {
                last_write: LastWrite::Counter(_),
                ..
            }),
        ) => Stop::WrittenSince("its change counter is another one"),
        _ => Stop::Unknown(
            "its log or its time of last change is another one, and in WAL mode nothing else tells \
             of writes: a copy must have kept the time",
        ),
    })
}

/// Everything between BEGIN and COMMIT; the state that COMMIT will leave behind.
fn under_lock(
    view: &View,
    counters: &Counters,
    bundle: &BundleReader,
    options: &MigrateOptions<'_>,
) -> Result<Option<CommittedState>, Stop> {
    let is_unchanged = data_version(&view.conn)? == counters.data_version;
    let file = LockedFile::read(&view.path, &view.conn, *counters)?;
    if !is_unchanged || !bundle.leads_back_from(file.state) {
        return Err(Stop::WrittenSince("another process is writing to it"));
    }
    restore(&view.conn, bundle, options.history, Proved::default())?;
    Ok(file.state_after_commit(&view.conn)?)
}

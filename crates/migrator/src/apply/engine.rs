//! Applies what was decided: one transaction for all pending migrations, so that the
//! file is at the old version or at the newest, and at nothing between.

use std::path::{Path, PathBuf};

use crate::apply::outcome::Outcome;
use crate::apply::reopen::read_anew;
use crate::apply::transaction::{self, WriteLock};
use crate::connection::commit::{CommitMark, PendingChange, commit};
use crate::connection::settings::configure_connection;
use crate::decide::decision::{self, Decision, Examination};
use crate::error::Error;
use crate::file::counters::{Counters, data_version};
use crate::file::look::look;
use crate::file::open::may_write_log;
use crate::file::probe::{Probe, probe};
use crate::file::recovery::telling_recovery;
use crate::file::snapshot::{Snapshot, SnapshotOptions};
use crate::file::view::View;
use crate::history::version::Version;
use crate::options::MigrateOptions;
use crate::undo::committed_state::{CommittedState, LockedFile};
use crate::undo::write::BundleWriter;

/// Brings the file at `db` to the newest version, or to `options.to`.
///
/// A refusal leaves the file, its side files and its folder untouched to the byte. Any other error
/// says in which state the file is.
pub fn migrate(db: &Path, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    let migrated = || {
        let found = probe(db)?;
        let mut expected = None;
        if found.has_side_files {
            // SQLite recovers a file as soon as it opens it: only once all went well on a copy.
            let (decision, outcome) = rehearse(db, &found, options)?;
            if decision == Decision::Nothing {
                return Ok(outcome);
            }
            expected = Some(decision);
        } else if found.is_in_wal_mode {
            // SQLite makes a log and its index as soon as it opens the file.
            let (scratch, limits) = (options.scratch, options.limits());
            let (seen, _) = look(db, scratch, limits, |view, found| {
                examine(view, found, options)
            })?;
            if let Some(outcome) = nothing_to_do(db, &seen)? {
                return Ok(outcome);
            }
            expected = Some(seen.decision);
        }
        telling_recovery(db, options.limits(), || {
            let view = View::in_place(&found.path, options.limits())?;
            let (_, outcome) = run(db, view, &found, options, expected.as_ref(), Ending::Commit)?;
            Ok(outcome)
        })
    };
    options.limits().attempt(db, migrated)
}

/// Does what [`migrate`] would do, on a private copy; the file stays as it is.
pub fn dry_run(db: &Path, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    let rehearsed = || rehearse(db, &probe(db)?, options);
    let (_, outcome) = options.limits().attempt(db, rehearsed)?;
    Ok(outcome)
}

/// Does what [`migrate`] would do, all but COMMIT, and takes it back: for a private file that no other process
/// has open, where a copy would cost as much as the file is long. The file holds then what it held before.
pub fn dry_run_in_place(db: &Path, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    let options = MigrateOptions {
        durable: false,
        undo_dir: None,
        ..*options
    };
    let found = probe(db)?;
    let (_, outcome) = options.limits().attempt(db, || {
        let view = View::in_place(&found.path, options.limits())?;
        run(db, view, &found, &options, None, Ending::TakeBack)
    })?;
    Ok(outcome)
}

/// What becomes of a transaction in which all went well.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Commit,
    TakeBack,
}

/// Does all of it on a private copy: the same engine, and the same undo bundle, which goes with the
/// copy.
fn rehearse(
    db: &Path,
    found: &Probe,
    options: &MigrateOptions<'_>,
) -> Result<(Decision, Outcome), Error> {
    let take = SnapshotOptions::within(options.scratch, options.limits());
    let snapshot = Snapshot::take(db, &take, &mut |_| {})?;
    let folder = snapshot.path().parent().map(Path::to_owned);
    let options = MigrateOptions {
        durable: false,
        undo_dir: options.undo_dir.and(folder.as_deref()),
        ..*options
    };
    let on_copy = || {
        let view = View::of_snapshot(snapshot, options.limits())?;
        run(db, view, found, &options, None, Ending::Commit)
    };
    let (decision, mut outcome) = on_copy().map_err(|error| error.of_copy(options.scratch))?;
    if let Outcome::Migrated(done) = &mut outcome {
        done.undo = None;
        done.undo_needs_log = false;
    }
    Ok((decision, outcome))
}

/// Decides, and does it. `expected`: what was decided before the file was opened. Where nothing is done, a log
/// stays as it is.
fn run(
    db: &Path,
    mut view: View,
    found: &Probe,
    options: &MigrateOptions<'_>,
    expected: Option<&Decision>,
    ending: Ending,
) -> Result<(Decision, Outcome), Error> {
    let done = decide_and_do(db, &mut view, found, options, expected, ending);
    let is_log_needed = match &done {
        Ok((_, Outcome::Migrated(done))) => done.undo_needs_log,
        Ok((_, Outcome::Created { .. })) => false,
        Ok((_, Outcome::Nothing { .. })) | Err(_) => true,
    };
    if is_log_needed {
        view.remove_empty_log();
    } else {
        may_write_log(&view.conn);
    }
    done
}

fn decide_and_do(
    db: &Path,
    view: &mut View,
    found: &Probe,
    options: &MigrateOptions<'_>,
    expected: Option<&Decision>,
    ending: Ending,
) -> Result<(Decision, Outcome), Error> {
    // A server that waits to write is running.
    let examined = view.read(|view| examine(view, found, options))?;
    let (seen, version_seen) = examined.ok_or_else(|| Error::Busy {
        path: db.to_owned(),
    })?;
    if expected.is_some_and(|decision| *decision != seen.decision) {
        return Err(Error::ChangedMeanwhile {
            path: db.to_owned(),
        });
    }
    if let Some(outcome) = nothing_to_do(db, &seen)? {
        return Ok((seen.decision, outcome));
    }
    let decision = seen.decision.clone();
    let counters = lock(view, db, options)?;
    let lock = WriteLock {
        db,
        unchanged: counters.data_version == version_seen,
        file: LockedFile::read(&view.path, &view.conn, counters)?,
    };
    let to = newest(options);
    let change = PendingChange {
        db,
        before: CommitMark::read(&view.conn, &counters)?,
        to,
        log: None,
    };
    let outcome = match transaction::apply(view, &lock, seen, to, options) {
        Ok((outcome, _)) if ending == Ending::TakeBack => {
            let taken_back = view.conn.execute_batch("ROLLBACK");
            taken_back.map_err(Error::sqlite("take the rehearsal back"))?;
            Ok(outcome)
        }
        Ok((mut outcome, bundle)) => {
            let bundle = commit_with(view, &change, options, bundle)?;
            if let (Outcome::Migrated(done), Some(mut bundle)) = (&mut outcome, bundle) {
                done.stale_bundles = bundle.remove_stale();
                let (undo, lasts) = seal(view, &counters, bundle, options);
                done.undo = Some(undo);
                done.undo_needs_log = !lasts && counters.change.is_none();
            }
            let undo = match &outcome {
                Outcome::Migrated(done) => done.undo.as_deref(),
                Outcome::Created { .. } | Outcome::Nothing { .. } => None,
            };
            if options.guards.are_on() {
                read_anew(&view.path, db, to, undo, options)?;
            }
            Ok(outcome)
        }
        Err(error) => {
            // SQLite may have rolled back already; either way nothing of it stays.
            drop(view.conn.execute_batch("ROLLBACK"));
            Err(error)
        }
    };
    outcome.map(|outcome| (decision, outcome))
}

/// The version to reach.
fn newest(options: &MigrateOptions<'_>) -> Version {
    options.to.unwrap_or_else(|| options.history.newest())
}

/// The end for a file that needs nothing, or is refused.
fn nothing_to_do(db: &Path, seen: &Examination) -> Result<Option<Outcome>, Error> {
    match &seen.decision {
        Decision::Refuse(refusal) => Err(Error::Refused {
            path: db.to_owned(),
            refusal: Box::new(refusal.clone()),
        }),
        Decision::Nothing => Ok(Some(Outcome::Nothing {
            kind: seen.classified.kind.clone(),
        })),
        Decision::Create(_) | Decision::Migrate(_) => Ok(None),
    }
}

/// Decides at one moment, for another process may migrate meanwhile; the file's `data_version` at
/// that moment.
fn examine(
    view: &View,
    found: &Probe,
    options: &MigrateOptions<'_>,
) -> Result<(Examination, i64), Error> {
    // A look has begun to read already.
    let begins = view.conn.is_autocommit();
    if begins {
        view.conn
            .execute_batch("BEGIN")
            .map_err(Error::sqlite("begin to read"))?;
    }
    let version = data_version(&view.conn)?;
    let mut seen = decision::examine(
        view,
        options.history,
        newest(options),
        options.mend_transcripts,
    )?;
    seen.decision = seen.decision.for_file(found);
    if begins {
        view.conn
            .execute_batch("COMMIT")
            .map_err(Error::sqlite("end to read"))?;
    }
    Ok((seen, version))
}

/// Takes the lock of a writer.
fn lock(view: &View, db: &Path, options: &MigrateOptions<'_>) -> Result<Counters, Error> {
    let conn = &view.conn;
    if conn
        .is_readonly(rusqlite::MAIN_DB)
        .map_err(Error::sqlite("open the database"))?
    {
        return Err(Error::read_only());
    }
    configure_connection(conn, options)?;
    let counters = Counters::read(view)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    if data_version(conn)? != counters.data_version {
        return Err(Error::ChangedMeanwhile {
            path: db.to_owned(),
        });
    }
    Ok(counters)
}

/// Commits; the undo bundle is kept where the migration stands, or may stand.
fn commit_with(
    view: &mut View,
    change: &PendingChange<'_>,
    options: &MigrateOptions<'_>,
    bundle: Option<BundleWriter>,
) -> Result<Option<BundleWriter>, Error> {
    let Err(error) = commit(view, change, options.limits()) else {
        return Ok(bundle);
    };
    let may_stand = match &error {
        Error::Commit { state, .. } => state.may_stand(),
        error => error.is_of_commit(),
    };
    Err(match bundle {
        Some(bundle) if may_stand => error.with_undo(bundle.keep()),
        _ => error,
    })
}

/// Notes the state of the committed file in the undo bundle; where the bundle is, and whether that name of
/// the state lasts.
fn seal(
    view: &View,
    counters: &Counters,
    bundle: BundleWriter,
    options: &MigrateOptions<'_>,
) -> (PathBuf, bool) {
    let committed = bundle.state_after();
    let settled = committed
        .and_then(|state| CommittedState::settled(view, counters, state, options.limits()));
    // Whatever its name, a bundle with a seal is one of a migration that was committed.
    let (path, is_sealed) = bundle.seal(settled.or(committed));
    let lasts = is_sealed && settled.is_some();
    (path, lasts)
}

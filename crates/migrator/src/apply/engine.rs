//! Applies what was decided: one transaction for all pending migrations, so that the
//! file is at the old version or at the newest, and at nothing between.

use std::path::Path;

use rusqlite::Connection;

use crate::apply::outcome::Outcome;
use crate::apply::transaction::{self, WriteLock};
use crate::connection::commit::commit;
use crate::connection::counters::{Counters, data_version};
use crate::connection::settings::configure_connection;
use crate::decide::decision::{self, Decision, Examination};
use crate::decide::inspection::version_of;
use crate::error::Error;
use crate::file::private_copy::PrivateCopy;
use crate::file::probe::{Probe, probe};
use crate::file::view::View;
use crate::history::version::Version;
use crate::options::MigrateOptions;
use crate::undo::write::BundleWriter;

/// Brings the file at `db` to the newest version, or to `options.to`.
///
/// A refusal leaves the file, its side files and its folder untouched to the byte. Any other error
/// says in which state the file is.
pub fn migrate(db: &Path, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    run(db, &probe(db)?, options).map_err(|error| options.limits().explain(error, db))
}

/// Does what [`migrate`] would do, on a private copy; the file stays as it is.
pub fn dry_run(db: &Path, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    let found = probe(db)?;
    let copy = PrivateCopy::of(&found, options.scratch, options.limits())
        .map_err(|error| options.limits().explain(error, db))?;
    let options = MigrateOptions {
        durable: false,
        // There is nothing to undo.
        undo_dir: None,
        ..*options
    };
    let of_copy = Probe {
        names: found.names,
        ..probe(copy.path())?
    };
    run(db, &of_copy, &options).map_err(|error| options.limits().explain(error, db))
}

fn run(db: &Path, probe: &Probe, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    let to = options.to.unwrap_or_else(|| options.history.newest());
    let mut view = View::open(probe, true, options.scratch, options.limits())?;
    let (mut seen, version_seen) = examine(&view.conn, to, options)?;
    seen.decision = seen.decision.for_file(probe);
    match &seen.decision {
        Decision::Refuse(refusal) => {
            let refusal = Box::new(refusal.clone());
            return Err(Error::Refused {
                path: db.to_owned(),
                refusal,
            });
        }
        Decision::Nothing => {
            return Ok(Outcome::Nothing {
                kind: seen.classified.kind,
            });
        }
        Decision::Create(_) | Decision::Migrate { .. } => {}
    }
    // The same connection goes on where it may: then SQLite tells whether anything changed
    // between the examination and the lock, and no page is read twice.
    let is_in_place = view.copy.is_none();
    if !is_in_place {
        view = View::in_place(&probe.path, true, options.limits())?;
    }
    let counters = lock(&view.conn, db, &probe.path, options)?;
    let lock = WriteLock {
        db,
        unchanged: is_in_place && counters.data_version == version_seen,
        counter_afterwards: counters.change.map(|counter| counter.wrapping_add(1)),
    };
    match transaction::apply(&mut view.conn, &lock, seen, to, options) {
        Ok((outcome, bundle)) => end(&mut view.conn, db, to, options, outcome, bundle),
        Err(error) => {
            // SQLite may have rolled back already; either way nothing of it stays.
            drop(view.conn.execute_batch("ROLLBACK"));
            Err(error)
        }
    }
}

/// Decides at one moment, for another process may migrate meanwhile; the file's `data_version` at
/// that moment.
fn examine(
    conn: &Connection,
    to: Version,
    options: &MigrateOptions<'_>,
) -> Result<(Examination, i64), Error> {
    conn.execute_batch("BEGIN")
        .map_err(Error::sqlite("begin to read"))?;
    let version = data_version(conn)?;
    let seen = decision::examine(conn, options.history, to, options.mend_transcripts)?;
    conn.execute_batch("COMMIT")
        .map_err(Error::sqlite("end to read"))?;
    Ok((seen, version))
}

/// Takes the lock of a writer.
fn lock(
    conn: &Connection,
    db: &Path,
    path: &Path,
    options: &MigrateOptions<'_>,
) -> Result<Counters, Error> {
    if conn
        .is_readonly(rusqlite::MAIN_DB)
        .map_err(Error::sqlite("open the database"))?
    {
        return Err(Error::ReadOnly {
            path: db.to_owned(),
        });
    }
    configure_connection(conn, options)?;
    let counters = Counters::read(conn, path)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    if data_version(conn)? != counters.data_version {
        return Err(Error::ChangedMeanwhile {
            path: db.to_owned(),
        });
    }
    Ok(counters)
}

/// Commits, and keeps the undo bundle of what stands, or may stand.
fn end(
    conn: &mut Connection,
    db: &Path,
    to: Version,
    options: &MigrateOptions<'_>,
    mut outcome: Outcome,
    bundle: Option<BundleWriter>,
) -> Result<Outcome, Error> {
    let version_now = || version_of(db, &options.inspect_options());
    match commit(conn, db, options.limits(), version_now) {
        Ok(()) => {
            if let (Outcome::Migrated(done), Some(bundle)) = (&mut outcome, bundle) {
                done.undo = Some(bundle.keep());
            }
            Ok(outcome)
        }
        Err(error) => {
            // Unless it is known to be rolled back, the way back must stay.
            if matches!(error, Error::Commit { version, .. } if version.is_none_or(|now| now == to))
            {
                drop(bundle.map(BundleWriter::keep));
            }
            Err(error)
        }
    }
}

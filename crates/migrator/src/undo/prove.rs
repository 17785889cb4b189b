//! The proof, before COMMIT, that a bundle leads back: what an undo would do is done, compared with what
//! the bundle holds, and rolled back.
//!
//! The bundle is read from its file, as an undo will read it. It is proved in two parts. That the saved rows fit the
//! tables of before is shown in memory ([`prove_rows`]), as soon as they are saved, beside the steps: it takes as
//! long as these, and writes nothing of it into the file, nor into the journal of a savepoint. In the file
//! ([`prove`]) the tables that are made anew stay empty; all that stay are compared with the saved rows. What an undo
//! writes grows with sessions and not with transcripts, and so does this.

use std::path::Path;

use rusqlite::Connection;
use sqlite_facts::{Encoding, quote};

use crate::connection::settings::configure_for_steps;
use crate::error::Error;
use crate::history::History;
use crate::interrupt::Limits;
use crate::undo::read::{BundleReader, objects, open_bundle, saved};
use crate::undo::restore::{Proved, has_saved_rows, make_anew, ordinary, restore};
use crate::undo::stop::Stop;

/// Proves of a bundle, finished or not, that each saved table takes its rows again, and holds then what it held when
/// they were saved.
pub(crate) fn prove_rows(bundle: &Path, limits: Limits<'_>) -> Result<(), Error> {
    let proved = || -> Result<(), Stop> {
        let bundle = open_bundle(bundle, limits)?;
        let mut memory = Connection::open_in_memory()?;
        limits.bind(&mut memory)?;
        let encoding = Encoding::read(&bundle)?;
        memory.execute_batch(&format!(
            "PRAGMA encoding='{encoding}'; PRAGMA journal_mode=OFF"
        ))?;
        configure_for_steps(&memory)?;
        let (objects, saved) = (objects(&bundle)?, saved(&bundle)?);
        for saved in ordinary(&saved) {
            memory.execute_batch("BEGIN")?;
            if make_anew(&memory, saved, &objects, Some(&bundle))? {
                if !has_saved_rows(&memory, saved)? {
                    return Err(Stop::Rows(saved.table.clone()));
                }
                memory.execute_batch(&format!("DROP TABLE {}", quote(&saved.table)))?;
            }
            memory.execute_batch("COMMIT")?;
        }
        Ok(())
    };
    proved().map_err(Stop::of_proof)
}

/// Proves the rest inside the caller's transaction: its changes stay as they are, or all of it is to be rolled
/// back. `copies`: tables whose rows are known to be the saved ones in all columns that are left.
pub(crate) fn prove(
    conn: &Connection,
    bundle: &BundleReader,
    history: &History,
    copies: &[&str],
) -> Result<(), Error> {
    let proved = Proved { copies, rows: true };
    let run = |sql| {
        conn.execute_batch(sql)
            .map_err(Error::sqlite("prove the undo bundle"))
    };
    run("SAVEPOINT undo_proof")?;
    match restore(conn, bundle, history, proved) {
        Ok(()) => run("ROLLBACK TO undo_proof; RELEASE undo_proof"),
        Err(stop) => Err(stop.of_proof()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::history::migrations::HISTORY;
    use crate::history::version::Version;
    use crate::options::MigrateOptions;
    use crate::{Outcome, migrate};

    /// Migrates a file with a session from v5; its bundle.
    fn migrated(path: &Path, history: &History) -> std::path::PathBuf {
        let mut conn = Connection::open(path).unwrap();
        history.create(&mut conn, Version::new(5)).unwrap();
        let text = "INSERT INTO sessions(id, provider, model, executionStatus, environmentName, environmentType, \
                    environmentPath, cwd, createdAt, updatedAt) \
                    VALUES ('s', 'p', 'm', 'idle', 'n', 't', '/p', '/c', 'a', 'b')";
        conn.execute_batch(text).unwrap();
        drop(conn);
        let folder = path.parent().unwrap();
        let mut options = MigrateOptions::for_throw_away_file(history, folder);
        options.undo_dir = Some(folder);
        match migrate(path, &options).unwrap() {
            Outcome::Migrated(done) => done.undo.unwrap(),
            _ => panic!("not migrated"),
        }
    }

    /// Changes one saved row after the other: of a table that is made anew, of one that stays, of SQLite's own.
    #[test]
    fn a_saved_row_that_is_another_one_proves_nothing() {
        let history = History::new(HISTORY).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wuhu.sqlite");
        let bundle = migrated(&path, &history);
        let conn = Connection::open(&path).unwrap();
        let is_proved = |proved: &[&str]| {
            conn.execute_batch("BEGIN").unwrap();
            let reader = BundleReader::read_to_prove(&bundle).unwrap();
            let in_file = prove(&conn, &reader, &history, proved);
            conn.execute_batch("ROLLBACK").unwrap();
            prove_rows(&bundle, Limits::default()).and(in_file)
        };
        let all = BundleReader::read(&bundle).unwrap().saved;
        let names: Vec<&str> = all.iter().map(|saved| saved.table.as_str()).collect();
        is_proved(&["sessions"]).unwrap();
        is_proved(&names).unwrap();
        let mut changed = Vec::new();
        for saved in &all {
            let rows = quote(&saved.rows);
            let column = quote(saved.columns.last().unwrap());
            let edit = Connection::open(&bundle).unwrap();
            edit.execute_batch(&format!(
                "CREATE TEMP TABLE was AS SELECT rowid AS r, {column} AS v FROM {rows} LIMIT 1"
            ))
            .unwrap();
            let count = edit
                .execute(
                    &format!(
                        "UPDATE {rows} SET {column} = 'another' WHERE rowid = (SELECT r FROM was)"
                    ),
                    [],
                )
                .unwrap();
            if count > 0 {
                let error = is_proved(&names).unwrap_err();
                assert!(
                    matches!(error, Error::NoWayBack { .. }),
                    "{}: {error}",
                    saved.table
                );
                changed.push(saved.table.as_str());
            }
            edit.execute_batch(&format!(
                "UPDATE {rows} SET {column} = (SELECT v FROM was) WHERE rowid = (SELECT r FROM was)"
            ))
            .unwrap();
        }
        assert!(
            changed.contains(&"sessions") && changed.len() > 1,
            "{changed:?}"
        );
        is_proved(&names).unwrap();
    }

    #[test]
    fn a_changed_file_has_no_way_back() {
        let history = History::new(HISTORY).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wuhu.sqlite");
        let bundle = BundleReader::read(&migrated(&path, &history)).unwrap();
        let conn = Connection::open(&path).unwrap();
        let proved_after = |change: &str| {
            conn.execute_batch(&format!("BEGIN; {change}")).unwrap();
            let proved = prove(&conn, &bundle, &history, &[]);
            conn.execute_batch("ROLLBACK").unwrap();
            proved
        };
        proved_after("").unwrap();
        for change in [
            "UPDATE sessions SET cwd = 'another'",
            "DELETE FROM sessions",
            "CREATE INDEX mine ON sessions(cwd)",
        ] {
            let error = proved_after(change).unwrap_err();
            assert!(
                matches!(error, Error::NoWayBack { .. }),
                "{change}: {error}"
            );
        }
    }
}

//! The proof, before COMMIT, that a bundle leads back: what an undo would do is done, compared with what
//! the bundle holds, and rolled back.
//!
//! The bundle is read from its file, as an undo will read it. Its rows need no look of their own: each table is made
//! anew of them or compared with them, and must then have the digest of what was saved. What an undo writes grows with sessions
//! and not with transcripts, and so does this.

use rusqlite::Connection;

use crate::error::Error;
use crate::history::History;
use crate::undo::read::BundleReader;
use crate::undo::restore::restore;

/// Proves it inside the caller's transaction: its changes stay as they are, or all of it is to be rolled
/// back. `proved`: tables whose rows are known to be the saved ones in all columns that are left.
pub(crate) fn prove(
    conn: &Connection,
    bundle: &BundleReader,
    history: &History,
    proved: &[&str],
) -> Result<(), Error> {
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
            let proved = prove(&conn, &reader, &history, proved);
            conn.execute_batch("ROLLBACK").unwrap();
            proved
        };
        let all = BundleReader::read(&bundle).unwrap().saved;
        let names: Vec<&str> = all.iter().map(|saved| saved.table.as_str()).collect();
        is_proved(&["sessions"]).unwrap();
        is_proved(&names).unwrap();
        let mut changed = Vec::new();
        for saved in &all {
            let rows = sqlite_facts::quote(&saved.rows);
            let column = sqlite_facts::quote(saved.columns.last().unwrap());
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
}

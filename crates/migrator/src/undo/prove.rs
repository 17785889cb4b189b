//! The proof, before COMMIT, that a bundle leads back: what an undo would do is done, compared with what
//! the bundle holds, and rolled back.
//!
//! The bundle is read from its file, as an undo will read it. What an undo writes grows with sessions
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

//! What the commands are compared with, each on a file of its own.

use std::io::{BufWriter, sink};
use std::path::Path;

use rusqlite::Connection;

use crate::Error;

/// Migrates as release 0.5.0 does.
pub fn migrate_like_upstream(db: &Path) -> Result<(), Error> {
    let conn = Connection::open(db)?;
    conn.execute_batch("PRAGMA foreign_keys=OFF")?;
    conn.execute_batch(include_str!("upstream.sql"))?;
    if conn.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err("the upstream procedure does not migrate this file".into());
    }
    Ok(conn.execute_batch("COMMIT")?)
}

/// Writes the canonical text of a file nowhere.
pub fn dump(db: &Path) -> Result<(), Error> {
    canon::dump(&Connection::open(db)?, &mut BufWriter::new(sink()))?;
    Ok(())
}

/// Copies a file by `VACUUM INTO`, beside it.
pub fn vacuum_into(db: &Path) -> Result<(), Error> {
    let copy = db.with_extension("vacuumed");
    let path = copy.to_str().ok_or("the path is no text")?;
    Connection::open(db)?.execute("VACUUM INTO ?1", [path])?;
    Ok(std::fs::remove_file(copy)?)
}

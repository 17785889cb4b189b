//! Any SQLite file, to be read: a consistent private copy, so that a server may go on writing to it.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use migrator::{Snapshot, SnapshotOptions};
use rusqlite::Connection;

use crate::paths::BUSY;
use crate::run_dir::RunDir;

/// SQLite's cache: memory must not grow with the file.
const CACHE_KIB: u32 = 8_000;

/// The copy, which is gone with this value.
pub(crate) struct ReadableCopy {
    // Before the copy, which is closed before it is removed.
    conn: Connection,
    _snapshot: Snapshot,
}

impl ReadableCopy {
    /// Copies a file; `-` is what comes by stdin.
    pub(crate) fn take(db: &Path, run_dir: &RunDir) -> Result<Self> {
        let db = if db == Path::new("-") {
            &from_stdin(run_dir)?
        } else {
            db
        };
        let options = SnapshotOptions::new(run_dir.path(), BUSY);
        let snapshot = Snapshot::take(db, &options, &mut |_| {})?;
        Ok(Self {
            conn: snapshot.open(CACHE_KIB)?,
            _snapshot: snapshot,
        })
    }

    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }
}

fn from_stdin(run_dir: &RunDir) -> Result<PathBuf> {
    let path = run_dir.path().join("stdin");
    let copy = || io::copy(&mut io::stdin().lock(), &mut File::create_new(&path)?);
    copy().context("what comes by stdin could not be written to a private file")?;
    Ok(path)
}

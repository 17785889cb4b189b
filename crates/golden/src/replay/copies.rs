//! Throw-away copies of databases.

use std::fs::{self, File};
use std::io::{BufReader, Read as _};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::error::Error;

/// Bytes of a file that are read at a time.
const BLOCK_BYTES: usize = 64 * 1024;

/// Opens a throw-away database. Not read-only: another program may have left a journal behind.
pub(crate) fn open(db: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || {
        let conn = Connection::open_with_flags(db, flags)?;
        conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF")?;
        Ok(conn)
    };
    open().map_err(Error::sqlite("open a database"))
}

pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to).map_err(Error::scratch(to))?;
    Ok(())
}

/// Whether two files hold the same bytes.
pub(crate) fn same_bytes(a: &Path, b: &Path) -> Result<bool, Error> {
    let open = |path: &Path| File::open(path).map_err(Error::read(path));
    let (file_a, file_b) = (open(a)?, open(b)?);
    let len = |file: &File, path| file.metadata().map(|m| m.len()).map_err(Error::read(path));
    if len(&file_a, a)? != len(&file_b, b)? {
        return Ok(false);
    }
    let (mut read_a, mut read_b) = (BufReader::new(file_a), BufReader::new(file_b));
    let (mut block_a, mut block_b) = (vec![0; BLOCK_BYTES], vec![0; BLOCK_BYTES]);
    loop {
        let got = read_a.read(&mut block_a).map_err(Error::read(a))?;
        if got == 0 {
            return Ok(true);
        }
        if read_b.read_exact(&mut block_b[..got]).is_err() || block_a[..got] != block_b[..got] {
            return Ok(false);
        }
    }
}

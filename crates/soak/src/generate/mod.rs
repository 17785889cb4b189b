//! Large databases of v5 as a server would have left them, from a seed.
//!
//! The schema is made by the migrations themselves. The content is invented, and shaped as the
//! servers' stores write it: every type of entry, tool calls linked with their results, executions
//! and states, all three formats of message content over time, queues with their journals,
//! environments, chains with head and tail, times as text in columns and as doubles in JSON. One seed
//! is one database, to the byte of each cell.

use std::path::Path;

use migrator::{HISTORY, History, Version};
use rusqlite::{Connection, OpenFlags};
use test_support::Random;

use crate::Error;

mod clock;
mod damage;
mod interleaved;
mod json;
mod message;
mod queue;
mod session;
mod turn;
mod words;

pub(crate) use words::uuid;

pub use damage::{DAMAGES, DamageStatement};
pub use interleaved::{Interleaved, create_interleaved, fill_interleaved};

use session::Store;

/// What to make.
#[derive(Debug, Clone, Copy)]
pub struct Generate {
    /// Another seed is another database.
    pub seed: u64,
    /// No session is begun once the file has so many bytes.
    pub len_bytes: u64,
    /// One tool result of the first session has at least so many bytes; 0 for none.
    pub big_cell_bytes: usize,
}

/// What was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// Sessions.
    pub sessions: u64,
    /// Entries of all sessions.
    pub entries: u64,
    /// Bytes of the file.
    pub len_bytes: u64,
}

/// Makes a file that is not there yet, under SQLite's default settings.
pub fn create(path: &Path, generate: &Generate) -> Result<Made, Error> {
    fill(&mut new_file(path)?, generate)
}

/// An empty database at a path where nothing is.
fn new_file(path: &Path) -> Result<Connection, Error> {
    if path.exists() {
        return Err(format!("`{}` is there already", path.display()).into());
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let conn = Connection::open_with_flags(std::path::absolute(path)?, flags)?;
    // Whatever interrupts this, the file is made again.
    conn.execute_batch(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144;",
    )?;
    Ok(conn)
}

/// Makes an empty database, whatever its settings, one of v5 and fills it.
pub fn fill(conn: &mut Connection, generate: &Generate) -> Result<Made, Error> {
    History::new(HISTORY)?.create(conn, Version::new(5))?;
    let mut random = Random::new(generate.seed);
    let mut store = Store::new(conn, generate.big_cell_bytes);
    loop {
        conn.execute_batch("BEGIN")?;
        // Enough for a transaction to be worth it.
        for _ in 0..20 {
            store.write_session(&mut random)?;
            if len_bytes(conn)? >= generate.len_bytes {
                conn.execute_batch("COMMIT")?;
                return made(&store);
            }
        }
        conn.execute_batch("COMMIT")?;
    }
}

/// Drops all tables of a file of v5 as the hard reset did.
pub fn reset(path: &Path) -> Result<(), Error> {
    let conn = Connection::open(std::path::absolute(path)?)?;
    conn.execute_batch("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF")?;
    test_support::hard_reset(&conn);
    Ok(())
}

/// What a file holds that was made before.
pub fn totals(path: &Path) -> Result<Made, Error> {
    let conn = Connection::open(std::path::absolute(path)?)?;
    let count = |table: &str| {
        let sql = format!("SELECT count(*) FROM {table}");
        conn.query_row(&sql, [], |row| row.get(0))
    };
    Ok(Made {
        sessions: count("sessions")?,
        entries: count("session_entries")?,
        len_bytes: len_bytes(&conn)?,
    })
}

fn made(store: &Store<'_>) -> Result<Made, Error> {
    let (sessions, entries) = store.totals();
    Ok(Made {
        sessions,
        entries,
        len_bytes: len_bytes(store.conn)?,
    })
}

fn len_bytes(conn: &Connection) -> rusqlite::Result<u64> {
    let count: u64 = conn.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let size: u64 = conn.pragma_query_value(None, "page_size", |row| row.get(0))?;
    Ok(count * size)
}

//! Sessions that are written at the same time, as a server does that many people use: consecutive
//! entries belong to different sessions, so that the pages of an index by session fill in another
//! order than they lie in.

use std::path::Path;

use migrator::{HISTORY, History, Version};
use rusqlite::Connection;
use test_support::Random;

use super::session::{Chain, Store};
use super::{Made, made, new_file};
use crate::Error;

/// How many sessions are written at a time.
const OPEN_SESSIONS: usize = 24;

/// Turns in a transaction: enough for it to be worth it.
const TURNS_PER_COMMIT: u32 = 200;

/// What to make.
#[derive(Debug, Clone, Copy)]
pub struct Interleaved {
    /// Another seed is another database.
    pub seed: u64,
    /// How many sessions.
    pub sessions: u64,
    /// How many entries a session has on average; each has between half and one and a half times as
    /// many, and at least a turn.
    pub entries_per_session: usize,
    /// The average length of an entry's payload, reached by the length of what tools answer; about a
    /// thousand at the least.
    pub payload_bytes: usize,
}

/// Makes a file that is not there yet, under SQLite's default settings.
pub fn create_interleaved(path: &Path, shape: &Interleaved) -> Result<Made, Error> {
    fill_interleaved(&mut new_file(path)?, shape)
}

/// Makes an empty database, whatever its settings, one of v5 and fills it.
pub fn fill_interleaved(conn: &mut Connection, shape: &Interleaved) -> Result<Made, Error> {
    History::new(HISTORY)?.create(conn, Version::new(5))?;
    let mut random = Random::new(shape.seed);
    let mut store = Store::new(conn, 0);
    store.payload_bytes = Some(shape.payload_bytes);
    let mut open: Vec<(Chain, usize)> = Vec::new();
    let (mut begun, mut turns) = (0, 0);
    conn.execute_batch("BEGIN")?;
    loop {
        if open.len() < OPEN_SESSIONS && begun < shape.sessions {
            let chain = store.begin_session(&mut random)?;
            let half = shape.entries_per_session / 2;
            open.push((chain, half + random.index(half * 2 + 1)));
            begun += 1;
        }
        if open.is_empty() {
            break;
        }
        let at = random.index(open.len());
        let (chain, wanted) = &mut open[at];
        store.write_turn(&mut random, chain)?;
        // Half a turn more would be too many as often as too few.
        if chain.entries.len() + 4 >= *wanted {
            let (chain, _) = open.swap_remove(at);
            store.end_session(&mut random, chain)?;
        }
        turns += 1;
        if turns % TURNS_PER_COMMIT == 0 {
            conn.execute_batch("COMMIT; BEGIN")?;
        }
    }
    conn.execute_batch("COMMIT")?;
    made(&store)
}

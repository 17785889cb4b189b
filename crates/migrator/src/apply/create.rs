//! New databases.

use rusqlite::Connection;
use sqlite_facts::has_table;

use crate::apply::step;
use crate::connection::settings::configure_for_steps;
use crate::error::Error;
use crate::history::History;
use crate::history::reserved_tables::{LEDGER, LEDGER_TABLE};
use crate::history::version::Version;
use crate::options::Guards;

impl History {
    /// Makes an empty database one of version `to`, ledger included.
    pub fn create(&self, conn: &mut Connection, to: Version) -> Result<(), Error> {
        configure_for_steps(conn)?;
        conn.execute_batch("BEGIN")
            .map_err(Error::sqlite("create the ledger"))?;
        create_tables(conn, self, to, Guards::ON)?;
        conn.execute_batch("COMMIT")
            .map_err(Error::sqlite("commit"))
    }
}

/// Makes the ledger, unless it is there, and all tables of `to`, inside the caller's transaction.
pub(super) fn create_tables(
    conn: &mut Connection,
    history: &History,
    to: Version,
    guards: Guards,
) -> Result<(), Error> {
    // GRDB creates an empty ledger before it runs the first migration.
    let has_ledger = has_table(conn, LEDGER_TABLE).map_err(Error::sqlite("read the schema"))?;
    if !has_ledger {
        conn.execute_batch(LEDGER)
            .map_err(Error::sqlite("create the ledger"))?;
    }
    for migration in history.pending(None, to) {
        step::run(conn, history, migration, guards)?;
    }
    Ok(())
}

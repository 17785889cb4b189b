//! New databases.

use rusqlite::Connection;

use crate::apply::step;
use crate::connection::settings::configure_for_steps;
use crate::error::Error;
use crate::history::History;
use crate::history::reserved_tables::LEDGER;
use crate::history::version::Version;
use crate::options::Guards;

impl History {
    /// Makes an empty database one of version `to`, ledger included.
    pub fn create(&self, conn: &mut Connection, to: Version) -> Result<(), Error> {
        configure_for_steps(conn)?;
        conn.execute_batch("BEGIN")
            .and_then(|()| conn.execute_batch(LEDGER))
            .map_err(Error::sqlite("create the ledger"))?;
        for migration in self.pending(None, to) {
            step::run(conn, self, migration, Guards::ON)?;
        }
        conn.execute_batch("COMMIT")
            .map_err(Error::sqlite("commit"))
    }
}

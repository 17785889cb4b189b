//! The connection that writes: its settings, the counters that tell whether another process wrote, and
//! COMMIT.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};
use sqlite_facts::pragma;

use crate::detect::probe;
use crate::error::Error;
use crate::history::version::Version;
use crate::options::MigrateOptions;

/// Settings that hold until the connection is closed: all before `BEGIN`, where they still work.
///
/// `synchronous=EXTRA` also syncs the folder after the journal is gone: without it a committed
/// transaction may come back undone after a power loss.
pub(crate) fn configure_connection(
    conn: &Connection,
    options: &MigrateOptions<'_>,
) -> Result<(), Error> {
    if let Some(on) = options.foreign_keys_at_open {
        conn.pragma_update(None, "foreign_keys", on)
            .map_err(Error::sqlite("set foreign keys"))?;
    }
    configure_for_steps(conn)?;
    let durability = if options.durable {
        "PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;"
    } else {
        "PRAGMA synchronous=OFF;"
    };
    conn.execute_batch(durability)
        .map_err(Error::sqlite("set durability"))
}

/// What every connection that runs steps needs, whatever the build's defaults are.
///
/// Foreign keys: the bundled SQLite has them on; `DROP TABLE` would then delete the children's
/// rows, and inside a transaction the pragma does nothing, so it is set first; each step reads it back.
/// Without `legacy_alter_table=OFF` a rename would leave the references as they are.
pub(crate) fn configure_for_steps(conn: &Connection) -> Result<(), Error> {
    conn.execute_batch(
        "PRAGMA foreign_keys=OFF; PRAGMA legacy_alter_table=OFF; PRAGMA trusted_schema=OFF; \
         PRAGMA ignore_check_constraints=OFF; PRAGMA temp_store=MEMORY;",
    )
    .map_err(Error::sqlite("prepare the connection"))?;
    // A trigger of the user must not fire for what the engine does.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)
        .map_err(Error::sqlite("switch triggers off"))?;
    Ok(())
}

/// Reads `PRAGMA foreign_keys` back: an error where it is on.
pub(crate) fn foreign_keys_are_off(conn: &Connection) -> Result<(), Error> {
    let on: bool = conn
        .pragma_query_value(None, "foreign_keys", |row| row.get(0))
        .map_err(Error::sqlite("read `PRAGMA foreign_keys` back"))?;
    if on {
        Err(Error::ForeignKeysOn)
    } else {
        Ok(())
    }
}

/// What tells whether another process wrote.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counters {
    /// The header's change counter; none in WAL mode, where commits do not raise it.
    pub(crate) change: Option<u32>,
    /// `PRAGMA data_version`, which is of this connection alone.
    pub(crate) data_version: i64,
}

impl Counters {
    /// Reads both. The header is read with the file opened once more. Closing that would drop SQLite's
    /// own POSIX locks on the file, so this is done while the connection holds none; in WAL mode it
    /// always does.
    pub(crate) fn read(conn: &Connection, path: &Path) -> Result<Self, Error> {
        // The first read rolls a hot journal back.
        let mode: String = pragma(conn, "journal_mode").map_err(Error::sqlite("read a setting"))?;
        let read = "SELECT count(*) FROM sqlite_schema";
        conn.query_row(read, [], |row| row.get::<_, i64>(0))
            .map_err(Error::sqlite("read"))?;
        let data_version = data_version(conn)?;
        let change = if mode == "wal" {
            None
        } else {
            Some(probe::change_counter(path)?)
        };
        Ok(Self {
            change,
            data_version,
        })
    }
}

pub(crate) fn data_version(conn: &Connection) -> Result<i64, Error> {
    pragma(conn, "data_version").map_err(Error::sqlite("read a setting"))
}

/// COMMIT. On an error the connection is closed, and `version` opens the file again to see at which
/// version it is.
pub(crate) fn commit(
    conn: &mut Connection,
    db: &Path,
    version: impl FnOnce() -> Option<Version>,
) -> Result<(), Error> {
    let Err(source) = conn.execute_batch("COMMIT") else {
        return Ok(());
    };
    // A reader's lock leaves the transaction open; closing the connection rolls it back.
    drop(conn.execute_batch("ROLLBACK"));
    if source.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) {
        return Err(Error::Busy {
            path: db.to_owned(),
        });
    }
    let nothing = Connection::open_in_memory().map_err(Error::sqlite("close the database"))?;
    drop(std::mem::replace(conn, nothing));
    Err(Error::Commit {
        path: db.to_owned(),
        version: version(),
        source,
    })
}

//! Settings of a connection that migrates: foreign keys off, durability, no triggers.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::error::Error;
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

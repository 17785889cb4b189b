//! Settings of a connection that migrates: durability, no triggers, foreign keys off.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::connection::foreign_keys;
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
/// Without `legacy_alter_table=OFF` a rename would leave the references as they are.
pub(crate) fn configure_for_steps(conn: &Connection) -> Result<(), Error> {
    foreign_keys::switch_off(conn)?;
    conn.execute_batch(
        "PRAGMA legacy_alter_table=OFF; PRAGMA trusted_schema=OFF; \
         PRAGMA ignore_check_constraints=OFF; PRAGMA temp_store=MEMORY;",
    )
    .map_err(Error::sqlite("prepare the connection"))?;
    // A trigger of the user must not fire for what the engine does.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)
        .map_err(Error::sqlite("switch triggers off"))?;
    Ok(())
}

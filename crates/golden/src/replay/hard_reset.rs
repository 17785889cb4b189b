//! The hard reset of a case's database, three new sessions in it, and what a rescue makes of the file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{Decision, History, InspectOptions, Interrupt, Version};
use rescue::{Rescue, RescueError, RescueOptions};
use rusqlite::Connection;
use sqlite_facts::FileSettings;

use crate::error::{Error, with_causes};
use crate::replay::Replay;
use crate::replay::build::create;
use crate::replay::copies::copy;
use crate::replay::new_sessions::{NumberedFrom, write_new_sessions};

const BEFORE_MOUNTS: Version = Version::new(5);
const MOUNTS: Version = Version::new(6);

/// Free pages that held no row: more than new tables and sessions take.
const SPARE_PAGES: u32 = 60;

/// What came of the rescue: the new database, or why there is none.
pub(crate) type RescuedFile = Result<PathBuf, String>;

/// Resets the case's database at v5, writes new sessions into it, and rescues it. None where the hard reset
/// would not have run on it.
pub(crate) fn reset_and_rescue(
    replay: &Replay,
    from: Option<Version>,
    settings: FileSettings,
    history: &History,
    work: &Path,
) -> Result<Option<RescuedFile>, Error> {
    let mut steps = replay.steps.files.iter();
    let v5 = match steps.find(|step| step.version == BEFORE_MOUNTS) {
        Some(step) => &step.db,
        None if from == Some(BEFORE_MOUNTS) => &replay.before,
        None => return Ok(None),
    };
    let Some(sql) = hard_reset(history) else {
        return Ok(None);
    };
    let db = work.join("reset.sqlite");
    let conn = create(settings, &db)?;
    let reset = || -> rusqlite::Result<bool> {
        copy_behind_spare_pages(v5, history, &conn)?;
        let has_run = "SELECT 1 FROM grdb_migrations WHERE identifier = 'wuhu_v6_mounts'";
        if conn.prepare(has_run)?.exists([])? {
            return Ok(false);
        }
        conn.execute_batch(&sql)?;
        write_new_sessions(&conn, NumberedFrom::default())?;
        Ok(true)
    };
    if !reset().map_err(Error::sqlite("reset a database"))? {
        return Ok(None);
    }
    drop(conn);
    rescue_into(&db, history, work).map(Some)
}

fn rescue_into(db: &Path, history: &History, work: &Path) -> Result<RescuedFile, Error> {
    let options = RescueOptions {
        history,
        to: None,
        scratch: work,
        busy: Duration::ZERO,
        interrupt: &Interrupt::default(),
        first_lines: false,
    };
    let words = |error: RescueError| with_causes(&error);
    Ok(match rescue::rescue(db, &options, &mut |_| ()) {
        Ok(Rescue::Found(found)) => {
            let rescued = work.join("rescued.sqlite");
            copy(found.path(), &rescued)?;
            match not_sound(&rescued, history, work) {
                Some(what) => Err(what),
                None => Ok(rescued),
            }
        }
        Ok(Rescue::NothingLeft(_)) => Err("nothing was found".to_owned()),
        Ok(Rescue::NothingWasDropped { .. }) => Err("the reset was not recognized".to_owned()),
        Err(error) => Err(words(error)),
    })
}

/// Why `inspect` does not call the new database a sound one of the newest version.
fn not_sound(db: &Path, history: &History, work: &Path) -> Option<String> {
    let options = InspectOptions {
        history,
        scratch: work,
        busy: Duration::ZERO,
        interrupt: None,
    };
    match migrator::inspect(db, &options) {
        Ok(seen) if seen.version() != Some(history.newest()) => {
            Some(format!("what came of it is {:?}", seen.kind))
        }
        Ok(seen) if seen.decision != Decision::Nothing => Some(format!(
            "to what came of it there is to do: {:?}",
            seen.decision
        )),
        Ok(_) => None,
        Err(error) => Some(with_causes(&error)),
    }
}

/// The statements of the build of the hard reset: it dropped what v5 has, and made what v6 has, empty.
fn hard_reset(history: &History) -> Option<String> {
    let schemas = history.schemas();
    let (old, new) = (schemas.get(BEFORE_MOUNTS)?, schemas.get(MOUNTS)?);
    let is_ledger = |name: &str| name == "grdb_migrations";
    let dropped = old.tables.iter().filter(|table| !is_ledger(&table.name));
    let dropped = dropped.map(|table| format!("DROP TABLE {};", table.name));
    let sessions = schemas.hard_reset()?.text("sessions");
    let made = new.objects.iter().filter(|object| !is_ledger(&object.name));
    let made = made.map(|object| match &*object.name {
        "sessions" => sessions.unwrap_or(&object.sql),
        _ => &object.sql,
    });
    Some(format!(
        "PRAGMA secure_delete = OFF; BEGIN; DROP TABLE spare; {} {}; INSERT INTO grdb_migrations VALUES('{}'); \
         COMMIT",
        dropped.collect::<String>(),
        made.collect::<Vec<_>>().join(";"),
        new.identifier,
    ))
}

/// Copies the tables of v5 behind pages that hold nothing. SQLite makes a table at the free page with the
/// lowest number: none is laid over a row.
fn copy_behind_spare_pages(
    v5: &Path,
    history: &History,
    conn: &Connection,
) -> rusqlite::Result<()> {
    conn.execute_batch(&format!(
        "PRAGMA foreign_keys = OFF; CREATE TABLE spare(a); INSERT INTO spare WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 \
         FROM n WHERE i < {SPARE_PAGES}) SELECT zeroblob(3000) FROM n"
    ))?;
    conn.execute("ATTACH ?1 AS old", [v5.to_string_lossy()])?;
    let schema = history.schemas().get(BEFORE_MOUNTS);
    conn.execute_batch("BEGIN")?;
    for object in schema.into_iter().flat_map(|schema| &schema.objects) {
        conn.execute_batch(&object.sql)?;
    }
    for table in schema.into_iter().flat_map(|schema| &schema.tables) {
        let name = &table.name;
        let columns: Vec<&str> = table.columns.iter().map(|column| &*column.name).collect();
        let columns = columns.join(", ");
        conn.execute_batch(&format!(
            "INSERT INTO main.{name}(rowid, {columns}) SELECT rowid, {columns} FROM old.{name}"
        ))?;
    }
    conn.execute_batch(
        "DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM old.sqlite_sequence; \
         COMMIT; DETACH old",
    )
}

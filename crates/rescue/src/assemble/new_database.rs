//! The new database: the rows of today with those that were found beside them, checked.

use std::fs::{self, File};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use migrator::{Decision, Outcome, RowRepair, SetAsideTable};
use rusqlite::Connection;
use sqlite_facts::pragma;
use sqlite_pages::{FreePage, PageFile, PageSource as _, walk_freelist};

use crate::assemble::database::{open, row_counts};
use crate::assemble::merge::{FOUND, Renumbered, clashes, merge};
use crate::assemble::payload;
use crate::error::RescueError;
use crate::options::RescueOptions;

/// What the new database is made of, and what was done for it.
#[derive(Debug, Default)]
pub(crate) struct Assembled {
    /// Rows of today, by table.
    pub(crate) today: Vec<(String, u64)>,
    pub(crate) renumbered: Vec<Renumbered>,
    pub(crate) repairs: Vec<RowRepair>,
    pub(crate) set_aside: Vec<SetAsideTable>,
}

/// Migrates the rows that were found and, where they must be, those of today; then both are one, in `today`.
/// `has_earlier_sessions`: the row of a session may name an entry that was not the last. `payloads`: the pages to
/// which payloads of found entries refer, if they do.
pub(crate) fn assemble(
    today: &Path,
    found: Option<&Path>,
    has_earlier_sessions: bool,
    payloads: Option<&Path>,
    options: &RescueOptions<'_>,
) -> Result<Assembled, RescueError> {
    let assembled = rehearse(today, found, has_earlier_sessions, options)?;
    let conn = open(today, options)?;
    conn.pragma_update(None, "foreign_keys", false)?;
    if let Some(found) = found {
        attach(&conn, found)?;
        payload::register(&conn, payloads)?;
        conn.execute_batch("BEGIN IMMEDIATE")?;
        merge(&conn, &assembled.renumbered)?;
        conn.execute_batch(&format!("COMMIT; DETACH {FOUND}"))?;
    }
    let mode: String = pragma(&conn, "journal_mode")?;
    if mode == "wal" {
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    }
    conn.close().map_err(|(_, error)| error)?;
    clear_free_pages(today).map_err(RescueError::Scratch)?;
    Ok(assembled)
}

fn attach(conn: &Connection, found: &Path) -> Result<(), RescueError> {
    conn.execute(&format!("ATTACH ?1 AS {FOUND}"), [found.to_string_lossy()])?;
    Ok(())
}

/// What [`assemble`] would do: both are migrated, and stay apart.
pub(crate) fn rehearse(
    today: &Path,
    found: Option<&Path>,
    has_earlier_sessions: bool,
    options: &RescueOptions<'_>,
) -> Result<Assembled, RescueError> {
    let mut assembled = Assembled::default();
    let mut migrate = |db: &Path, mend_transcripts| -> Result<(), RescueError> {
        let migrate = options.migrate(options.to(), mend_transcripts);
        if let Outcome::Migrated(migrated) = migrator::migrate(db, &migrate)? {
            assembled.repairs.extend(migrated.repairs);
            assembled.set_aside.extend(migrated.set_aside);
        }
        Ok(())
    };
    if let Some(found) = found {
        migrate(found, has_earlier_sessions)?;
    }
    migrate(today, false)?;
    let conn = open(today, options)?;
    assembled.today = row_counts(&conn)?;
    if let Some(found) = found {
        attach(&conn, found)?;
        assembled.renumbered = clashes(&conn)?;
    }
    conn.close().map_err(|(_, error)| error)?;
    Ok(assembled)
}

/// Overwrites what free pages hold: what was dropped is in tables again.
fn clear_free_pages(db: &Path) -> io::Result<()> {
    let Some(mut pages) = PageFile::new(File::open(db)?)? else {
        return Ok(());
    };
    let mut free = Vec::new();
    walk_freelist(&mut pages, |page| free.push(page))?;
    let page_bytes = pages.header().page_bytes as usize;
    let mut file = fs::OpenOptions::new().write(true).open(db)?;
    let (zeros, mut held) = (vec![0; page_bytes], vec![0; page_bytes]);
    free.sort_unstable_by_key(|page| page.number());
    for page in free {
        let from = match page {
            FreePage::Trunk { used_bytes, .. } => used_bytes,
            FreePage::Leaf(_) => 0,
        };
        pages.read(page.number(), &mut held)?;
        if held[from..] == zeros[from..] {
            continue;
        }
        let at = u64::from(page.number() - 1) * page_bytes as u64 + from as u64;
        file.seek(SeekFrom::Start(at))?;
        file.write_all(&zeros[from..])?;
    }
    Ok(())
}

/// The new database is sound to SQLite, to foreign keys and to the migrator.
pub(crate) fn check(db: &Path, options: &RescueOptions<'_>) -> Result<(), RescueError> {
    let conn = open(db, options)?;
    let not_sound = |what: String| Err(RescueError::NotSound { what });
    let integrity: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if integrity != "ok" {
        return not_sound(integrity);
    }
    let violated: Option<String> = conn
        .prepare("PRAGMA foreign_key_check")?
        .query_map([], |row| row.get(0))?
        .next()
        .transpose()?;
    if let Some(table) = violated {
        return not_sound(format!("a row of {table} names a row that is not there"));
    }
    conn.close().map_err(|(_, error)| error)?;
    let seen = migrator::inspect(db, &options.inspect())?;
    match seen.decision {
        Decision::Nothing => Ok(()),
        decision => not_sound(format!("{decision:?}")),
    }
}

//! The run: a snapshot, the search in it, the database of what was found, both together, checked.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{
    Decision, FileKind, History, InspectOptions, Interrupt, MigrateOptions, Outcome, Snapshot,
    SnapshotOptions, SnapshotProgress, Version,
};
use rusqlite::{Connection, OpenFlags};
use sqlite_facts::{Encoding, pragma, quote};
use sqlite_pages::{FreePage, PageFile, PageSource as _, walk_freelist};

use crate::assemble::merge::{FOUND, merge};
use crate::assemble::staging::Staging;
use crate::assemble::transcripts;
use crate::error::RescueError;
use crate::found::form::{self, RowForm};
use crate::report::RescueReport;
use crate::search::search_file::{OldPages, SearchError, SearchedFile};

/// The version whose tables the hard reset dropped, at the most, and its own.
const BEFORE_MOUNTS: Version = Version::new(5);
const MOUNTS: Version = Version::new(6);

/// SQLite's cache of each database.
const CACHE_KIB: i64 = 16_000;

/// How to rescue.
#[derive(Debug, Clone, Copy)]
pub struct RescueOptions<'a> {
    /// The list of migrations.
    pub history: &'a History,
    /// The version of the new database; none: the newest of the list.
    pub to: Option<Version>,
    /// A folder for private copies, with room for the file and what is found.
    pub scratch: &'a Path,
    /// How long another process's lock is waited for.
    pub busy: Duration,
    /// Ends the work early.
    pub interrupt: &'a Interrupt,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RescueProgress {
    /// Bytes of the private copy.
    Copied {
        /// So far.
        done_bytes: u64,
        /// In all.
        total_bytes: u64,
    },
    /// Pages that were searched.
    Searched {
        /// So far.
        done: u32,
        /// In all.
        total: u32,
    },
    /// What was found is put together.
    Assembling,
    /// The new database is checked.
    Checking,
}

/// What came of it.
#[derive(Debug)]
pub enum Rescue {
    /// Neither the hard reset nor release 0.5.0 dropped anything here.
    NothingWasDropped {
        /// What the file is.
        kind: FileKind,
    },
    /// Rows were dropped, and none of them is left.
    NothingLeft(RescueReport),
    /// Rows were found.
    Found(Rescued),
}

/// A new database with all that was found and all that the file holds.
#[derive(Debug)]
pub struct Rescued {
    /// What was found.
    pub report: RescueReport,
    new: Snapshot,
}

impl Rescued {
    /// Where the new database is until this value is dropped. It is not synced.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.new.path()
    }
}

/// Brings lost sessions back into a new database. The file at `db`, its side files and its folder stay as they
/// are, and a server that has it open goes on.
pub fn rescue(
    db: &Path,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Rescue, RescueError> {
    let search = match begin(db, options, progress)? {
        Begun::Search(search) => search,
        Begun::NothingWasDropped(kind) => return Ok(Rescue::NothingWasDropped { kind }),
    };
    let (staged, mut report) = search.run(progress)?;
    if report.is_empty() {
        return Ok(Rescue::NothingLeft(report));
    }
    progress(RescueProgress::Assembling);
    search.assemble(&staged, &mut report)?;
    progress(RescueProgress::Checking);
    search.check()?;
    fs::remove_file(&staged).map_err(RescueError::Scratch)?;
    Ok(Rescue::Found(Rescued {
        report,
        new: search.snapshot,
    }))
}

/// What [`rescue`] would find, without the new database; none where nothing was dropped.
pub fn appraise(
    db: &Path,
    options: &RescueOptions<'_>,
) -> Result<Option<RescueReport>, RescueError> {
    let progress = &mut |_| ();
    match begin(db, options, progress)? {
        Begun::Search(search) => Ok(Some(search.run(progress)?.1)),
        Begun::NothingWasDropped(_) => Ok(None),
    }
}

enum Begun<'b> {
    Search(RescueRun<'b>),
    NothingWasDropped(FileKind),
}

/// Takes the private copy, where there may be anything to look for.
fn begin<'b>(
    db: &Path,
    options: &'b RescueOptions<'b>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Begun<'b>, RescueError> {
    if let Some(to) = options.to.filter(|to| *to < MOUNTS) {
        return Err(RescueError::TooOld { to });
    }
    let seen = migrator::inspect(db, &options.inspect())?;
    let of_v6 = match &seen.kind {
        FileKind::Reset | FileKind::Newer(_) => false,
        FileKind::Wiped => true,
        _ => return Ok(Begun::NothingWasDropped(seen.kind)),
    };
    let beside = old_pages(&seen.path);
    let snapshot = take_snapshot(db, options, progress)?;
    if matches!(seen.kind, FileKind::Newer(_)) && !migrator::was_reset(&open(snapshot.path())?)? {
        return Ok(Begun::NothingWasDropped(seen.kind));
    }
    Ok(Begun::Search(RescueRun {
        options,
        snapshot,
        beside,
        forms: if of_v6 {
            form::of_v6()
        } else {
            form::before_v6()
        },
        staged_at: if of_v6 { MOUNTS } else { BEFORE_MOUNTS },
    }))
}

impl RescueOptions<'_> {
    fn inspect(&self) -> InspectOptions<'_> {
        InspectOptions {
            history: self.history,
            scratch: self.scratch,
            busy: self.busy,
            interrupt: Some(self.interrupt),
        }
    }

    fn migrate(&self, to: Version, mend_transcripts: bool) -> MigrateOptions<'_> {
        MigrateOptions {
            to: Some(to),
            interrupt: Some(self.interrupt),
            mend_transcripts,
            ..MigrateOptions::for_throw_away_file(self.history, self.scratch)
        }
    }

    fn to(&self) -> Version {
        self.to.unwrap_or_else(|| self.history.newest())
    }
}

fn take_snapshot(
    db: &Path,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Snapshot, RescueError> {
    let mut snapshot = SnapshotOptions::new(options.scratch, options.busy);
    snapshot.interrupt = Some(options.interrupt);
    let mut copied = |at| {
        if let SnapshotProgress::Copied {
            done_bytes,
            total_bytes,
        } = at
        {
            progress(RescueProgress::Copied {
                done_bytes,
                total_bytes,
            });
        }
    };
    Ok(Snapshot::take(db, &snapshot, &mut copied)?)
}

/// What lies beside the file, from before the snapshot makes one file of it.
fn old_pages(db: &Path) -> Vec<OldPages> {
    let beside = |suffix: &str| -> Option<File> {
        let mut name = db.as_os_str().to_owned();
        name.push(suffix);
        let path = PathBuf::from(name);
        // Neither a pipe nor a device is waited for.
        let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
        is_file.then(|| File::open(path).ok())?
    };
    let log = beside("-wal").map(OldPages::Log);
    let journal = beside("-journal").map(OldPages::Journal);
    log.into_iter().chain(journal).collect()
}

/// A search, and what becomes of its findings.
struct RescueRun<'s> {
    options: &'s RescueOptions<'s>,
    /// The copy that is searched, and becomes the new database.
    snapshot: Snapshot,
    beside: Vec<OldPages>,
    forms: Vec<RowForm>,
    /// The version of the database of found rows.
    staged_at: Version,
}

impl RescueRun<'_> {
    /// Searches the copy; a database of what was found, and the report.
    fn run(
        &self,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<(PathBuf, RescueReport), RescueError> {
        let source = open(self.snapshot.path())?;
        let encoding = Encoding::read(&source)?;
        let page_bytes: u32 = pragma(&source, "page_size")?;
        let roots = roots(&source)?;
        let today = session_ids(&source)?;
        drop(source);

        let staged = self.snapshot.path().with_file_name("found.sqlite");
        self.create(&staged, encoding, page_bytes)?;
        let conn = open(&staged)?;
        conn.pragma_update(None, "foreign_keys", false)?;
        conn.pragma_update(None, "journal_mode", "off")?;
        conn.execute_batch("BEGIN")?;
        let mut staging = Staging::new(&conn, &today);
        let searched = SearchedFile {
            path: self.snapshot.path(),
            beside: &self.beside,
            roots: &roots,
            encoding,
            forms: &self.forms,
        }
        .search(
            &mut |row| staging.add(row).map_err(RescueError::from),
            &mut |done, total| {
                progress(RescueProgress::Searched { done, total });
                self.check_interrupt()
            },
        )
        .map_err(|error| match error {
            SearchError::Read(error) => RescueError::Pages(error),
            SearchError::Take(error) => error,
        })?;
        staging.remove_done()?;
        let has_earlier_sessions = staging.has_earlier_sessions();
        let report = RescueReport {
            sessions: transcripts::sessions(&conn)?,
            has_earlier_sessions,
            ..RescueReport::of_search(searched, staging.counts)
        };
        conn.execute_batch("COMMIT")?;
        conn.close().map_err(|(_, error)| error)?;
        Ok((staged, report))
    }

    fn check_interrupt(&self) -> Result<(), RescueError> {
        if self.options.interrupt.is_requested() {
            return Err(RescueError::Interrupted);
        }
        Ok(())
    }

    /// A new database for what is found, with the encoding of the file, so that text is the same bytes.
    fn create(&self, at: &Path, encoding: Encoding, page_bytes: u32) -> Result<(), RescueError> {
        let conn = Connection::open(at)?;
        conn.execute_batch(&format!(
            "PRAGMA page_size = {page_bytes}; PRAGMA encoding = '{encoding}'; \
             CREATE TABLE t(a); DROP TABLE t"
        ))?;
        conn.close().map_err(|(_, error)| error)?;
        migrator::migrate(at, &self.options.migrate(self.staged_at, false))?;
        Ok(())
    }

    /// Migrates what was found and, where it must be healed, the copy of the file; then both are one.
    fn assemble(&self, staged: &Path, report: &mut RescueReport) -> Result<(), RescueError> {
        let to = self.options.to();
        // A row of a session that is an earlier version names an entry that was not the last.
        let migrate = self.options.migrate(to, report.has_earlier_sessions);
        if let Outcome::Migrated(migrated) = migrator::migrate(staged, &migrate)? {
            report.repairs = migrated.repairs;
            report.set_aside = migrated.set_aside;
        }
        migrator::migrate(self.snapshot.path(), &self.options.migrate(to, false))?;
        let conn = open(self.snapshot.path())?;
        conn.pragma_update(None, "foreign_keys", false)?;
        conn.execute(&format!("ATTACH ?1 AS {FOUND}"), [staged.to_string_lossy()])?;
        report.today = row_counts(&conn)?;
        conn.execute_batch("BEGIN IMMEDIATE")?;
        report.renumbered = merge(&conn)?;
        conn.execute_batch(&format!("COMMIT; DETACH {FOUND}"))?;
        let mode: String = pragma(&conn, "journal_mode")?;
        if mode == "wal" {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        conn.close().map_err(|(_, error)| error)?;
        self.clear_free_pages().map_err(RescueError::Pages)
    }

    /// Overwrites free pages: what was dropped is in tables again.
    fn clear_free_pages(&self) -> std::io::Result<()> {
        let Some(mut pages) = PageFile::new(File::open(self.snapshot.path())?)? else {
            return Ok(());
        };
        let mut free = Vec::new();
        walk_freelist(&mut pages, |page| free.push(page))?;
        let page_bytes = pages.header().page_bytes as usize;
        let mut file = fs::OpenOptions::new()
            .write(true)
            .open(self.snapshot.path())?;
        let zeros = vec![0; page_bytes];
        for page in free {
            let from = match page {
                FreePage::Trunk { used_bytes, .. } => used_bytes,
                FreePage::Leaf(_) => 0,
            };
            let at = u64::from(page.number() - 1) * page_bytes as u64 + from as u64;
            file.seek(SeekFrom::Start(at))?;
            file.write_all(&zeros[from..])?;
        }
        Ok(())
    }

    /// The new database is sound to SQLite, to foreign keys and to the migrator.
    fn check(&self) -> Result<(), RescueError> {
        let conn = open(self.snapshot.path())?;
        let not_sound = |what: String| Err(RescueError::NotSound { what });
        let integrity: String =
            conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
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
        let seen = migrator::inspect(self.snapshot.path(), &self.options.inspect())?;
        match seen.decision {
            Decision::Nothing => Ok(()),
            decision => not_sound(format!("{decision:?}")),
        }
    }
}

fn open(path: &Path) -> Result<Connection, RescueError> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.pragma_update(None, "cache_size", -CACHE_KIB)?;
    conn.pragma_update(None, "synchronous", "off")?;
    Ok(conn)
}

/// The roots of all trees, that of the schema included.
fn roots(conn: &Connection) -> rusqlite::Result<Vec<u32>> {
    let mut roots = conn.prepare("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")?;
    let roots = roots.query_map([], |row| row.get(0))?;
    std::iter::once(Ok(1)).chain(roots).collect()
}

/// The ids of the sessions of today, as bytes of the file.
fn session_ids(conn: &Connection) -> rusqlite::Result<HashSet<Vec<u8>>> {
    let mut ids = conn.prepare("SELECT CAST(id AS BLOB) FROM sessions WHERE id IS NOT NULL")?;
    ids.query_map([], |row| row.get(0))?.collect()
}

/// Rows of each table of today.
fn row_counts(conn: &Connection) -> rusqlite::Result<Vec<(String, u64)>> {
    let names = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0 \
                 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    let mut tables = conn.prepare(names)?;
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let counted = tables.into_iter().map(|table| {
        let count = format!("SELECT count(*) FROM main.{}", quote(&table));
        let rows = conn.query_row(&count, [], |row| row.get(0))?;
        Ok((table, rows))
    });
    counted.collect()
}

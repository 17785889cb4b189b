//! The runs that faults are put into: `migrate` and its undo on files of every kind.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::command::{Program, Verb};
use super::record::{Call, parse};
use super::seen::Seen;
use super::state::{FolderFiles, files_in, state, write_files};
use crate::bases::{Beside, Recipe, put_beside};
use crate::error::Error;
use crate::file_set::DB;

/// A run without a fault, with what was there before and after.
#[derive(Debug)]
pub(super) struct Scenario {
    pub(super) name: &'static str,
    pub(super) verb: Verb,
    /// The folder of the database before.
    pub(super) before: FolderFiles,
    /// The database's canonical text before and after.
    pub(super) old: String,
    pub(super) new: String,
    /// The inode of each file of before, in the run that was recorded.
    pub(super) inodes: Vec<(String, u64)>,
    /// Every I/O call, in order.
    pub(super) calls: Vec<Call>,
    /// At which state files are that a fault has left, whether their bundle leads back, and whether the same work
    /// leads on.
    pub(super) reached: Seen<Reached>,
    pub(super) led_back: Seen<()>,
    pub(super) led_on: Seen<()>,
}

/// The state of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reached {
    Old,
    New,
}

/// Name, what is run, and on what; `Beside` of an undo stands beside the migrated file.
const SCENARIOS: &[(&str, Verb, &str, FileLayout, Beside)] = &[
    (
        "migrate",
        Verb::Migrate,
        "v5-hand-made",
        SMALL,
        Beside::Nothing,
    ),
    (
        "migrate-hot-journal",
        Verb::Migrate,
        "v5-hand-made",
        SMALL,
        Beside::HotJournal,
    ),
    (
        "migrate-wal",
        Verb::Migrate,
        "v5-hand-made",
        SMALL,
        Beside::WalMode,
    ),
    (
        "migrate-unmerged-log",
        Verb::Migrate,
        "v5-hand-made",
        SMALL,
        Beside::UnmergedLog,
    ),
    (
        "migrate-repairs",
        Verb::Migrate,
        "damage-orphans",
        USUAL,
        Beside::Nothing,
    ),
    (
        "migrate-repairs-wal",
        Verb::Migrate,
        "damage-parent-zero",
        USUAL,
        Beside::UnmergedLog,
    ),
    (
        "migrate-auto-vacuum",
        Verb::Migrate,
        "v3",
        AUTO_VACUUM,
        Beside::Nothing,
    ),
    (
        "migrate-cold-journal",
        Verb::Migrate,
        "v1",
        USUAL,
        Beside::ColdJournal,
    ),
    (
        "migrate-heals",
        Verb::Migrate,
        "reset-fresh-no-mounts",
        USUAL,
        Beside::Nothing,
    ),
    (
        "migrate-large",
        Verb::Migrate,
        "damage-orphans",
        LARGE,
        Beside::Nothing,
    ),
    (
        "migrate-large-wal",
        Verb::Migrate,
        "v5-hand-made",
        LARGE,
        Beside::UnmergedLog,
    ),
    ("undo", Verb::Undo, "v5-hand-made", SMALL, Beside::Nothing),
    (
        "undo-hot-journal",
        Verb::Undo,
        "v5-hand-made",
        SMALL,
        Beside::HotJournal,
    ),
    (
        "undo-wal",
        Verb::Undo,
        "v5-hand-made",
        SMALL,
        Beside::WalMode,
    ),
    (
        "undo-unmerged-log",
        Verb::Undo,
        "v5-hand-made",
        SMALL,
        Beside::UnmergedLog,
    ),
    (
        "undo-repairs",
        Verb::Undo,
        "damage-orphans",
        USUAL,
        Beside::Nothing,
    ),
    (
        "undo-large",
        Verb::Undo,
        "v5-hand-made",
        LARGE,
        Beside::Nothing,
    ),
];

/// What stands in a file beside the golden, and how.
#[derive(Debug)]
struct FileLayout {
    settings: &'static str,
    more: &'static str,
}

const SMALL: FileLayout = plain("PRAGMA page_size=512");
const USUAL: FileLayout = plain("PRAGMA page_size=4096");
const AUTO_VACUUM: FileLayout = plain("PRAGMA page_size=1024; PRAGMA auto_vacuum=FULL");
/// More than 4096 pages: the migration reads indexes and proves its bundle on a second thread.
const LARGE: FileLayout = FileLayout {
    settings: "PRAGMA page_size=512",
    more: "CREATE TABLE album(photo); INSERT INTO album VALUES (zeroblob(2300000))",
};

const fn plain(settings: &'static str) -> FileLayout {
    FileLayout { settings, more: "" }
}

/// Makes all of them, below `scratch`, or those whose name begins `only`.
pub(super) fn scenarios(
    program: &Program,
    scratch: &Path,
    only: Option<&str>,
) -> Result<Vec<Scenario>, Error> {
    let is_wanted = |name: &str| only.is_none_or(|only| only.split(':').next() == Some(name));
    SCENARIOS
        .iter()
        .filter(|(name, ..)| is_wanted(name))
        .map(|(name, verb, golden, layout, beside)| {
            let recipe = Recipe {
                golden,
                settings: layout.settings,
                // What stands beside a file that is to be taken back comes after its migration.
                beside: match verb {
                    Verb::Migrate => *beside,
                    Verb::Undo => Beside::Nothing,
                },
                more: layout.more,
            };
            let folder = scratch.join("before");
            recipe.make(scratch)?.files.write(&folder)?;
            let mut before = files_in(&folder)?;
            if *verb == Verb::Undo {
                before = migrated(program, scratch, &before, *beside)?;
            }
            Scenario::of(name, *verb, before, program, scratch)
                .map_err(|error| format!("{name}: {error}").into())
        })
        .collect()
}

/// A migrated file with its bundle, and what stands beside it.
fn migrated(
    program: &Program,
    scratch: &Path,
    before: &FolderFiles,
    beside: Beside,
) -> Result<FolderFiles, Error> {
    let folder = scratch.join("migrated");
    let db = write_files(before, &folder.join("db"))?;
    let conn = Connection::open(&db)?;
    if matches!(beside, Beside::WalMode | Beside::UnmergedLog) {
        conn.execute_batch("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0")?;
    }
    let mut conn = Some(conn).filter(|_| beside == Beside::UnmergedLog);
    if let Some(conn) = &mut conn {
        // As long as a reader is at the state of before, nothing merges the log.
        conn.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema")?;
    }
    let answer = program.run(Verb::Migrate, &folder, &[])?;
    if answer.code != Some(0) {
        return Err(answer.words.into());
    }
    let mut files = files_in(&folder.join("db"))?;
    drop(conn);
    if beside == Beside::HotJournal {
        let conn = Connection::open(&db)?;
        put_beside(&conn, beside)?;
        files = files_in(&folder.join("db"))?;
    }
    Ok(files)
}

impl Scenario {
    fn of(
        name: &'static str,
        verb: Verb,
        before: FolderFiles,
        program: &Program,
        scratch: &Path,
    ) -> Result<Self, Error> {
        let folder = scratch.join("clean");
        let record = scratch.join("record");
        let old = state(&write_files(&before, &folder.join("db"))?);
        write_files(&before, &folder.join("db"))?;
        let mut inodes = Vec::new();
        for file in before.keys() {
            let found = fs::metadata(folder.join("db").join(file))?;
            inodes.push((file.clone(), inode(&found)));
        }
        let settings = [("SOAK_RECORD", record.display().to_string())];
        let answer = program.run(verb, &folder, &settings)?;
        if answer.code != Some(0) {
            return Err(format!("without a fault: {}", answer.words).into());
        }
        let new = state(&folder.join("db").join(DB));
        if new == old || new.starts_with("unreadable") {
            return Err(format!("without a fault it ends as {new}").into());
        }
        Ok(Self {
            name,
            verb,
            before,
            old,
            new,
            inodes,
            calls: parse(&fs::read(record)?)?,
            reached: Seen::default(),
            led_back: Seen::default(),
            led_on: Seen::default(),
        })
    }
}

#[cfg(unix)]
fn inode(found: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(found)
}

/// No shim runs here.
#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}

//! The sound databases from which the checks begin: goldens of all versions in every form that a file
//! can have.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use test_support::load_golden;

use crate::error::Error;
use crate::file_set::{DB, FileSet};

/// A sound database.
#[derive(Debug, Clone)]
pub(crate) struct Base {
    /// What it is made of, in words.
    pub(crate) name: String,
    pub(crate) files: FileSet,
}

/// What stands beside the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Nothing.
    Nothing,
    /// A journal that is not hot: `PRAGMA journal_mode=PERSIST`.
    ColdJournal,
    /// The journal of a transaction that did not finish.
    HotJournal,
    /// Nothing, but the file is in WAL mode.
    WalMode,
    /// A log that is not merged into the file.
    UnmergedLog,
}

/// How to make a base.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recipe {
    pub(crate) golden: &'static str,
    /// PRAGMAs before the first table.
    pub(crate) settings: &'static str,
    pub(crate) beside: Beside,
    /// What is run once the golden is loaded.
    pub(crate) more: &'static str,
}

const fn recipe(
    golden: &'static str,
    settings: &'static str,
    beside: Beside,
    has_free_pages: bool,
) -> Recipe {
    Recipe {
        golden,
        settings,
        beside,
        more: if has_free_pages { FREE_PAGES } else { "" },
    }
}

const FREE_PAGES: &str = "CREATE TABLE freed(x); \
    INSERT INTO freed WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 24) \
        SELECT zeroblob(900) FROM n; \
    DROP TABLE freed";
const SMALL: &str = "PRAGMA page_size=512";

/// Small pages make trees of many levels and long chains of a small file.
pub(crate) const RECIPES: &[Recipe] = &[
    recipe("v5-hand-made", SMALL, Beside::Nothing, false),
    recipe("v5-hand-made", SMALL, Beside::Nothing, true),
    recipe("v5-hand-made", SMALL, Beside::HotJournal, true),
    recipe("v5-hand-made", SMALL, Beside::UnmergedLog, false),
    recipe("v5-hand-made", SMALL, Beside::ColdJournal, false),
    recipe(
        "v5-hand-made",
        "PRAGMA page_size=4096",
        Beside::Nothing,
        true,
    ),
    recipe(
        "v5-hand-made",
        "PRAGMA page_size=4096",
        Beside::UnmergedLog,
        true,
    ),
    recipe(
        "v5-hand-made",
        "PRAGMA page_size=512; PRAGMA auto_vacuum=FULL",
        Beside::Nothing,
        false,
    ),
    recipe(
        "v5-hand-made",
        "PRAGMA page_size=512; PRAGMA auto_vacuum=INCREMENTAL",
        Beside::Nothing,
        true,
    ),
    recipe(
        "v5-hand-made",
        "PRAGMA page_size=512; PRAGMA encoding='UTF-16le'",
        Beside::WalMode,
        true,
    ),
    recipe(
        "damage-orphans",
        "PRAGMA page_size=1024; PRAGMA encoding='UTF-16be'",
        Beside::Nothing,
        true,
    ),
    recipe("damage-orphans", SMALL, Beside::Nothing, true),
    recipe("damage-parent-zero", SMALL, Beside::HotJournal, false),
    recipe("damage-head-and-tail", SMALL, Beside::WalMode, false),
    recipe("damage-no-id", SMALL, Beside::Nothing, false),
    recipe("damage-odd-cells", SMALL, Beside::UnmergedLog, true),
    recipe("kept-strangers", SMALL, Beside::Nothing, true),
    recipe("v1", "PRAGMA page_size=1024", Beside::Nothing, false),
    recipe("v2", "PRAGMA page_size=1024", Beside::WalMode, true),
    recipe("v3", "PRAGMA page_size=1024", Beside::UnmergedLog, false),
    recipe("v4", "PRAGMA page_size=1024", Beside::HotJournal, true),
    recipe("v5-header-only", SMALL, Beside::Nothing, false),
    recipe("v5-empty", SMALL, Beside::Nothing, true),
    recipe(
        "v5-release-0.1.0",
        "PRAGMA page_size=4096",
        Beside::Nothing,
        true,
    ),
    recipe("wiped-by-0.5.0", SMALL, Beside::Nothing, true),
    recipe(
        "reset-fresh-no-mounts",
        "PRAGMA page_size=4096",
        Beside::Nothing,
        true,
    ),
    recipe(
        "v6-release-0.5.0",
        "PRAGMA page_size=4096",
        Beside::UnmergedLog,
        false,
    ),
];

/// Makes all of them, below `scratch`.
pub(crate) fn bases(scratch: &Path) -> Result<Vec<Base>, Error> {
    RECIPES.iter().map(|recipe| recipe.make(scratch)).collect()
}

impl Recipe {
    /// Makes the base, below `scratch`.
    pub(crate) fn make(&self, scratch: &Path) -> Result<Base, Error> {
        let folder = scratch.join("base");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let conn = Connection::open(folder.join(DB))?;
        conn.execute_batch(&format!("PRAGMA synchronous=OFF; {}", self.settings))?;
        load_golden(self.golden, &conn);
        conn.execute_batch(self.more)?;
        put_beside(&conn, self.beside)?;
        let files = FileSet::read(&folder)?;
        drop(conn);
        let files = match self.beside {
            Beside::HotJournal | Beside::UnmergedLog => files,
            _ => FileSet::read(&folder)?,
        };
        Ok(Base {
            name: format!("{} ({}; {:?})", self.golden, self.settings, self.beside),
            files,
        })
    }
}

/// Leaves beside the open file what is asked for.
pub(crate) fn put_beside(conn: &Connection, beside: Beside) -> rusqlite::Result<()> {
    conn.execute_batch(match beside {
        Beside::Nothing => "",
        Beside::ColdJournal => {
            "PRAGMA journal_mode=PERSIST; PRAGMA user_version=1; PRAGMA user_version=0"
        }
        // More pages are changed than the cache holds: the others are in the file already, and what was
        // there before is in the journal.
        Beside::HotJournal => {
            "PRAGMA synchronous=FULL; PRAGMA cache_size=1; BEGIN IMMEDIATE; CREATE TABLE unfinished(x); \
             UPDATE sqlite_sequence SET seq = 77; UPDATE sessions SET model = 'unfinished'; \
             INSERT INTO unfinished WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n \
                WHERE i < 60) SELECT zeroblob(400) FROM n"
        }
        Beside::WalMode => "PRAGMA journal_mode=WAL",
        Beside::UnmergedLog => {
            "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; \
             UPDATE sessions SET model = 'logged'; \
             CREATE TABLE logged(x); INSERT INTO logged VALUES (zeroblob(2000)); DROP TABLE logged"
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_are_what_they_say() {
        let folder = test_support::Folder::new();
        for recipe in RECIPES {
            let Base { name, files } = recipe.make(folder.path()).unwrap();
            let (wal, journal) = (files.wal.is_some(), files.journal.is_some());
            let expected = match recipe.beside {
                Beside::Nothing | Beside::WalMode => (false, false),
                Beside::ColdJournal | Beside::HotJournal => (false, true),
                Beside::UnmergedLog => (true, false),
            };
            assert_eq!((wal, journal), expected, "{name}");
            let db = files.write(&folder.join("looked-at")).unwrap();
            let conn = Connection::open(&db).unwrap();
            let sound: String = conn
                .query_row("PRAGMA integrity_check", [], |row| row.get(0))
                .unwrap();
            assert_eq!(sound, "ok", "{name}");
            let unfinished: i64 = conn
                .query_row(
                    "SELECT count(*) FROM sqlite_schema WHERE name = 'unfinished'",
                    [],
                    |row| row.get(0),
                )
                .unwrap();
            assert_eq!(unfinished, 0, "{name}: the journal was rolled back");
            let hot = recipe.beside == Beside::HotJournal;
            assert_eq!(fs::read(&db).unwrap() != files.main, hot, "{name}");
        }
    }
}

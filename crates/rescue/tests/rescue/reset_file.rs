//! Files as the hard reset leaves them, and what a rescue makes of them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{HISTORY, History, Interrupt, MigrateOptions, Version};
use rescue::{Rescue, RescueError, RescueOptions, RescueProgress, RescueReport, Rescued};
use rusqlite::Connection;
use tempfile::TempDir;
use test_support::hard_reset;

/// A database file in a folder of its own.
pub(crate) struct EmptiedFile {
    pub(crate) folder: TempDir,
    pub(crate) db: PathBuf,
    scratch: TempDir,
}

impl EmptiedFile {
    /// An empty file, to which these settings were given.
    pub(crate) fn new(settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("wuhu.sqlite");
        let conn = Connection::open(&db).unwrap();
        conn.execute_batch(&format!("{settings}; CREATE TABLE t(a); DROP TABLE t"))
            .unwrap();
        Self {
            folder,
            db,
            scratch: tempfile::tempdir().unwrap(),
        }
    }

    /// A connection as the server has one, but without foreign keys, and with an SQLite that does not overwrite
    /// what it deletes.
    pub(crate) fn open(&self) -> Connection {
        open(&self.db)
    }

    /// Brings it to v5, and lets the build of the hard reset upgrade it.
    pub(crate) fn reset(&self) {
        self.bring_to_v5();
        hard_reset(&self.open());
    }

    /// Upgrades it as releases of v5 do.
    pub(crate) fn bring_to_v5(&self) {
        migrate(&self.db, 5);
    }

    /// What a rescue makes of it.
    pub(crate) fn try_rescue(&self) -> Result<Rescue, RescueError> {
        self.try_rescue_by(&History::new(HISTORY).unwrap())
    }

    /// What a rescue makes of it that applies these migrations.
    pub(crate) fn try_rescue_by(&self, history: &History) -> Result<Rescue, RescueError> {
        self.with_options(history, |options| {
            rescue::rescue(&self.db, options, &mut |_| ())
        })
    }

    /// What a rescue makes of it, which reports its progress.
    pub(crate) fn rescue_with(
        &self,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<Rescue, RescueError> {
        let history = History::new(HISTORY).unwrap();
        self.with_options(&history, |options| {
            rescue::rescue(&self.db, options, progress)
        })
    }

    /// What a rescue would make of it.
    pub(crate) fn dry_run(&self) -> Result<Rescue<RescueReport>, RescueError> {
        let history = History::new(HISTORY).unwrap();
        self.with_options(&history, |options| {
            rescue::dry_run(&self.db, options, &mut |_| ())
        })
    }

    fn with_options<T>(
        &self,
        history: &History,
        run: impl FnOnce(&RescueOptions<'_>) -> Result<T, RescueError>,
    ) -> Result<T, RescueError> {
        run(&RescueOptions {
            history,
            to: None,
            scratch: self.scratch.path(),
            busy: Duration::from_secs(5),
            interrupt: &Interrupt::default(),
            first_lines: true,
        })
    }

    /// What it finds.
    #[track_caller]
    pub(crate) fn rescue(&self) -> Rescued {
        match self.try_rescue().unwrap() {
            Rescue::Found(rescued) => rescued,
            other => panic!("{other:?}"),
        }
    }
}

fn open(db: &Path) -> Connection {
    let conn = Connection::open(db).unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF; PRAGMA synchronous = OFF",
    )
    .unwrap();
    conn
}

/// Migrates a file.
fn migrate(db: &Path, to: u8) {
    let history = History::new(HISTORY).unwrap();
    let options = MigrateOptions {
        to: Some(Version::new(to)),
        ..MigrateOptions::for_throw_away_file(&history, db.parent().unwrap())
    };
    migrator::migrate(db, &options).unwrap();
}

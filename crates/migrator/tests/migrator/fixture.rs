//! A database file of a test, and what is done to it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::Duration;

use migrator::{
    Error, FileKind, Guards, History, InspectOptions, Inspection, MigrateOptions, Migrated,
    Migration, Outcome, Refusal, Version,
};
use proptest::test_runner::Config as ProptestConfig;
use rusqlite::{Connection, OpenFlags};
use test_support::{Folder, SecondProcess};

use crate::filled::{fill, filled};

/// Another process's lock is not waited for longer than this in tests.
pub(crate) const BUSY: Duration = Duration::from_millis(200);

/// v1 to v6, of which these tests are: a newer version changes none of them.
pub(crate) const HISTORY: &[Migration] = test_support::up_to_v6(migrator::HISTORY);

/// The releases beyond it.
pub(crate) static LATER: LazyLock<Vec<Migration>> =
    LazyLock::new(|| test_support::after_v6(migrator::HISTORY, migrator::LATER));

/// The list of these tests.
pub(crate) static RELEASED: LazyLock<History> = LazyLock::new(|| History::new(HISTORY).unwrap());

/// v1 to v5: the versions that migrate.
pub(crate) const OLD: [u8; 5] = [1, 2, 3, 4, 5];

pub(crate) fn version(number: u8) -> Version {
    Version::new(number)
}

/// A database file in a folder of its own, and a folder for private copies.
pub(crate) struct Db {
    pub(crate) path: PathBuf,
    folder: Folder,
    pub(crate) scratch: Folder,
}

impl Db {
    /// A file with `bytes` and this name.
    pub(crate) fn named(name: &OsStr, bytes: &[u8]) -> Self {
        let folder = Folder::new();
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        Self {
            path,
            folder,
            scratch: Folder::new(),
        }
    }

    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::named(OsStr::new("wuhu.sqlite"), bytes)
    }

    /// A file at this version with rows in every table.
    pub(crate) fn at(number: u8) -> Self {
        Self::of(&filled(number))
    }

    /// The same after `sql`, which foreign keys do not stop.
    pub(crate) fn after(number: u8, sql: &str) -> Self {
        let db = Self::at(number);
        db.sql(sql);
        db
    }

    /// A filled file that was created under these settings.
    pub(crate) fn with_settings(number: u8, pragmas: &str) -> Self {
        let db = Self::of(b"");
        let mut conn = db.open();
        conn.execute_batch(pragmas).unwrap();
        RELEASED.create(&mut conn, version(number)).unwrap();
        fill(&conn, number);
        drop(conn);
        db
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// `wuhu.sqlite-wal` and the like.
    pub(crate) fn side_file(&self, suffix: &str) -> PathBuf {
        migrator::side_file(&self.path, suffix)
    }

    pub(crate) fn open(&self) -> Connection {
        open(&self.path)
    }

    pub(crate) fn sql(&self, sql: &str) {
        self.open().execute_batch(sql).unwrap();
    }

    /// One value.
    pub(crate) fn get<T: rusqlite::types::FromSql>(&self, sql: &str) -> T {
        self.open().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).unwrap()
    }

    pub(crate) fn plan(&self) -> MigrateOptions<'_> {
        plan(&RELEASED, self.scratch.path())
    }

    pub(crate) fn look(&self) -> InspectOptions<'_> {
        InspectOptions {
            history: &RELEASED,
            scratch: self.scratch.path(),
            busy: BUSY,
            interrupt: None,
        }
    }

    pub(crate) fn inspect(&self) -> Result<Inspection, Error> {
        migrator::inspect(&self.path, &self.look())
    }

    pub(crate) fn kind(&self) -> FileKind {
        self.inspect().unwrap().kind
    }

    pub(crate) fn migrate(&self) -> Result<Outcome, Error> {
        migrator::migrate(&self.path, &self.plan())
    }

    /// Migrates with a list of somebody else's.
    pub(crate) fn migrate_by(&self, list: &[Migration], guards: Guards) -> Result<Outcome, Error> {
        let history = History::new(list).unwrap();
        let plan = MigrateOptions {
            history: &history,
            guards,
            ..self.plan()
        };
        migrator::migrate(&self.path, &plan)
    }

    /// Another process in this role on the file.
    pub(crate) fn second_process(&self, role: &str) -> SecondProcess {
        SecondProcess::start(&mut second_process(role, &self.path, &[]))
    }

    /// Another process that has run this SQL on the file, and keeps it open.
    pub(crate) fn in_use(&self, sql: &str) -> SecondProcess {
        let mut process = self.second_process("sql");
        process.run(sql);
        process
    }

    /// Migrates, and must.
    #[track_caller]
    pub(crate) fn must_migrate(&self) -> Migrated {
        migrated(self.migrate())
    }

    /// The refusal, and must be one.
    #[track_caller]
    pub(crate) fn refusal(&self) -> Refusal {
        match self.migrate() {
            Err(Error::Refused { refusal, .. }) => *refusal,
            other => panic!("not refused: {other:?}"),
        }
    }
}

#[track_caller]
pub(crate) fn migrated(outcome: Result<Outcome, Error>) -> Migrated {
    match outcome {
        Ok(Outcome::Migrated(migrated)) => migrated,
        other => panic!("not migrated: {other:?}"),
    }
}

pub(crate) fn plan<'a>(history: &'a History, scratch: &'a Path) -> MigrateOptions<'a> {
    MigrateOptions {
        busy: BUSY,
        ..MigrateOptions::for_throw_away_file(history, scratch)
    }
}

/// The program of `second_process.rs`.
pub(crate) const SECOND_PROCESS: &str = env!("CARGO_BIN_EXE_second-process");

/// The program in a role on a file.
pub(crate) fn second_process(role: &str, db: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(SECOND_PROCESS);
    command.arg(role).arg(db).args(words);
    command
}

/// A plain connection that no foreign key stops.
pub(crate) fn open(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags).unwrap();
    conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF;")
        .unwrap();
    conn
}

/// So many cases of a property, unless `PROPTEST_CASES` asks for another number.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

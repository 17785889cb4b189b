//! `migrator::undo`: the undo bundle, a file that anything may have happened to.

use std::fs;
use std::path::{Path, PathBuf};

use migrator::{MigrateOptions, Outcome};
use rusqlite::Connection;

use crate::wuhu::{RELEASED, dump, root};

/// Migrated with rows that were set aside, and with mended transcripts.
const CASES: [&str; 2] = ["damage-orphans", "damage-head-and-tail"];

/// A migrated file, the bundle that leads back, and what it leads back to.
struct Migrated {
    folder: tempfile::TempDir,
    bytes: Vec<u8>,
    bundle: Vec<u8>,
    before: Vec<u8>,
}

thread_local! {
    static MIGRATED: [Migrated; 2] = CASES.map(migrated);
}

/// The first byte selects the file; the rest is the bundle.
///
/// A bundle that is refused leaves the file as it is, to the byte. One that is applied leads to the file of
/// before.
pub fn run(data: &[u8]) {
    let Some((selector, bundle)) = data.split_first() else {
        return;
    };
    MIGRATED.with(|migrated| check(&migrated[usize::from(selector % 2)], bundle));
}

fn check(migrated: &Migrated, bundle: &[u8]) {
    let folder = migrated.folder.path();
    let (db, path) = (folder.join("wuhu.sqlite"), folder.join("bundle"));
    fs::write(&path, bundle).expect("room for one file");
    let undone = migrator::undo(&db, &path, &options(folder));
    let now = fs::read(&db).expect("the file is there");
    if undone.is_err() {
        assert!(
            now == migrated.bytes,
            "a refused bundle changed the file: {undone:?}"
        );
        return;
    }
    let conn = Connection::open(&db).expect("a database");
    let text = dump(&conn).expect("a database that can be dumped");
    drop(conn);
    assert!(text == migrated.before, "the bundle led somewhere else");
    fs::write(&db, &migrated.bytes).expect("room for the file");
}

/// The bundles that lead back, with their selectors.
pub(crate) fn whole() -> Vec<Vec<u8>> {
    MIGRATED.with(|migrated| {
        let both = migrated.iter().zip(0_u8..);
        both.map(|(migrated, selector)| [&[selector], &*migrated.bundle].concat())
            .collect()
    })
}

fn migrated(case: &str) -> Migrated {
    let folder = tempfile::tempdir().expect("a folder for a file");
    let db = folder.path().join("wuhu.sqlite");
    let text = fs::read(golden_file(case)).expect("a golden");
    let conn = Connection::open(&db).expect("a new file");
    canon::load(&mut &*text, &conn).expect("a golden can be loaded");
    let before = dump(&conn).expect("a golden can be dumped");
    drop(conn);
    let Ok(Outcome::Migrated(done)) = migrator::migrate(&db, &options(folder.path())) else {
        panic!("{case} can be migrated");
    };
    let path = done.undo.expect("a bundle was asked for");
    let bundle = fs::read(&path).expect("the bundle");
    fs::remove_file(path).expect("it is there");
    Migrated {
        bytes: fs::read(&db).expect("the file"),
        folder,
        bundle,
        before,
    }
}

fn golden_file(case: &str) -> PathBuf {
    root().join("golden").join(case).join("before.sql")
}

fn options(folder: &Path) -> MigrateOptions<'_> {
    MigrateOptions {
        undo_dir: Some(folder),
        mend_transcripts: true,
        ..MigrateOptions::for_throw_away_file(&RELEASED, folder)
    }
}

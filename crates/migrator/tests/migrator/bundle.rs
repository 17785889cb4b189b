//! The undo bundle as a file: whole or refused, and only where there is room for it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use migrator::{Error, MigrateOptions, Version};
use rusqlite::Connection;
use snapbox::{assert_data_eq, str};
use tempfile::TempDir;
use test_support::{FolderState, Random};

use crate::fixture::{Db, migrated};
use crate::{content, faults};

/// A bundle that lost a bit or a row must not give back something else than what was.
#[test]
fn a_bundle_that_changed_is_no_bundle() {
    let db = Db::after(5, "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3)");
    let original = content::read(&db.open());
    let folder = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(folder.path()),
        ..db.plan()
    };
    let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
    let whole = fs::read(&bundle).unwrap();
    let before = FolderState::before(db.folder());
    let refused = |what: &str| {
        let error = migrator::undo(&db.path, &bundle, &plan).expect_err(what);
        let said = matches!(
            error,
            Error::NotABundle { .. } | Error::NotSqlite { .. } | Error::Truncated { .. }
        );
        assert!(said, "{what}: {error:?}");
        assert_eq!(FolderState::of(db.folder()), before, "{what}");
    };
    for sql in [
        "DELETE FROM rows_0",
        "UPDATE change SET row=99999",
        "UPDATE meta SET value=7 WHERE key='from'",
        "DELETE FROM meta WHERE key='digest'",
        "DROP TABLE change",
        "UPDATE object SET sql=x'ff' WHERE name='sessions'",
        "ALTER TABLE saved RENAME COLUMN rows TO lines",
        "CREATE TABLE more(a)",
    ] {
        fs::write(&bundle, &whole).unwrap();
        let conn = Connection::open(&bundle).unwrap();
        conn.execute_batch(sql).unwrap();
        drop(conn);
        refused(sql);
    }
    let mut random = Random::new(11);
    let mut harmless = 0;
    for _ in 0..200 {
        let mut bytes = whole.clone();
        let at = usize::try_from(random.below(bytes.len() as u64)).unwrap();
        bytes[at] ^= 0x20;
        fs::write(&bundle, &bytes).unwrap();
        let copy = Db::of(&db.bytes());
        // In a byte of a page that holds nothing it changes nothing.
        if migrator::undo(&copy.path, &bundle, &plan).is_ok() {
            harmless += 1;
            content::assert_same(&content::read(&copy.open()), &original);
        } else {
            assert!(copy.bytes() == db.bytes(), "bit flipped at {at}");
        }
    }
    assert!(harmless < 150, "{harmless}");
    fs::write(&bundle, &whole).unwrap();
    migrator::undo(&db.path, &bundle, &plan).unwrap();
}

/// What goes is large and what stays is small: the bundle is the first that is too large for a limit of the
/// process, which no space on a disk ends.
#[test]
fn a_bundle_beyond_the_limit() {
    let db = Db::after(
        5,
        "UPDATE sessions SET environmentStartupScript=hex(zeroblob(500000)) WHERE rowid=2",
    );
    let before = db.bytes();
    let said = faults::with_limit(&db, 1024, &["undo"]);
    assert_data_eq!(
        said,
        str![
            "the undo bundle `FOLDER/wuhu.sqlite.undo-v5.PRIVATE` could not be written, so nothing was migrated; the database is as it was: name another folder with `--undo-dir`"
        ]
    );
    assert!(db.bytes() == before);
    assert_eq!(fs::read_dir(db.folder()).unwrap().count(), 1);
}

/// A folder for bundles that is not there, or is a file.
#[test]
fn no_folder_for_the_bundle() {
    let makes: [fn(&Path); 2] = [|_| {}, |path| fs::write(path, "").unwrap()];
    for make in makes {
        let db = Db::at(5);
        let elsewhere = db.scratch.path().join("bundles");
        make(&elsewhere);
        let before = FolderState::before(db.folder());
        let plan = MigrateOptions {
            undo_dir: Some(&elsewhere),
            ..db.plan()
        };
        let said = migrator::migrate(&db.path, &plan).unwrap_err().to_string();
        assert!(
            said.ends_with("the database is as it was: name another folder with `--undo-dir`"),
            "{said}"
        );
        assert_eq!(FolderState::of(db.folder()), before);
    }
}

/// A bundle, and the migrated file that it belongs to.
fn of_large_session() -> (Db, TempDir, PathBuf) {
    let db = Db::at(5);
    // Enough rows for a tree of pages.
    db.sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) \
         INSERT INTO environments SELECT 'e' || i, 'n' || i, type, path, templatePath, startupScript, \
         createdAt, updatedAt FROM (SELECT * FROM environments LIMIT 1), n",
    );
    let folder = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(folder.path()),
        ..db.plan()
    };
    let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
    (db, folder, bundle)
}

/// What is given as a bundle is never waited for, and a tree without end is not read to its end.
#[test]
fn whatever_is_given_as_a_bundle() {
    let (db, folder, bundle) = of_large_session();
    let whole = fs::read(&bundle).unwrap();
    let path = |name: &str| folder.path().join(name);
    let mkfifo = Command::new("mkfifo").arg(path("fifo")).status().unwrap();
    assert!(mkfifo.success());
    fs::create_dir(path("folder")).unwrap();
    std::os::unix::fs::symlink(path("fifo"), path("link")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(path("socket")).unwrap();
    fs::write(path("empty"), b"").unwrap();
    fs::write(path("huge"), &whole).unwrap();
    let huge = File::options().write(true).open(path("huge")).unwrap();
    huge.set_len(1 << 40).unwrap();
    fs::write(path("no-end"), without_end(&bundle)).unwrap();
    fs::write(path("journal"), &whole).unwrap();
    fs::write(path("journal-journal"), b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7").unwrap();
    for (name, sql) in [
        ("wal", "PRAGMA journal_mode=WAL"),
        (
            "view",
            "ALTER TABLE change RENAME TO c; CREATE VIEW change AS SELECT * FROM c",
        ),
        (
            "trigger",
            "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END",
        ),
        ("virtual", "CREATE VIRTUAL TABLE v USING fts5(a)"),
        (
            "digest",
            "UPDATE meta SET value = iif(value LIKE '0%', '1', '0') || substr(value, 2) WHERE key = 'digest'",
        ),
        (
            "state",
            "UPDATE meta SET value = zeroblob(1000000) WHERE key = 'after'",
        ),
    ] {
        fs::write(path(name), &whole).unwrap();
        let conn = Connection::open(path(name)).unwrap();
        conn.execute_batch(sql).unwrap();
    }
    let before = FolderState::of(db.folder());
    for name in [
        "missing", "fifo", "folder", "link", "socket", "empty", "no-end", "journal", "wal", "view",
        "trigger", "virtual", "digest", "state",
    ] {
        let read = migrator::read_bundle(&path(name)).expect_err(name);
        let undone = migrator::undo(&db.path, &path(name), &db.plan()).expect_err(name);
        assert_eq!(read.to_string(), undone.to_string());
        assert!(
            !matches!(undone, Error::WrittenSince { .. }),
            "{name}: {undone:?}"
        );
    }
    for name in ["/dev/zero", "/dev/null"] {
        let error = migrator::undo(&db.path, Path::new(name), &db.plan()).expect_err(name);
        assert!(matches!(error, Error::NotAFile { .. }), "{name}: {error:?}");
    }
    assert!(FolderState::of(db.folder()) == before);
    // Bytes after the last page are not the bundle's.
    let versions = migrator::read_bundle(&path("huge")).unwrap();
    assert_eq!(versions, (Version::new(5), Version::new(6)));
}

/// An error of reading is not damage of the bundle.
#[cfg(target_os = "linux")]
#[test]
fn a_bundle_that_cannot_be_read() {
    // A regular file whose first byte cannot be read.
    let error = migrator::read_bundle(Path::new("/proc/self/mem")).unwrap_err();
    assert!(!matches!(error, Error::NotABundle { .. }), "{error:?}");
}

/// The bundle with interior pages that all name the next one a hundred times: a row that can be reached in
/// a hundred million ways.
fn without_end(bundle: &Path) -> Vec<u8> {
    const PAGE: usize = 1024;
    let conn = Connection::open(bundle).unwrap();
    let root = "SELECT rootpage FROM saved JOIN sqlite_schema AS s ON s.name = rows \
                WHERE saved.name = 'environments'";
    let root: usize = conn.query_row(root, [], |row| row.get(0)).unwrap();
    let mut bytes = fs::read(bundle).unwrap();
    let first = |page: &usize| bytes[(page - 1) * PAGE];
    assert_eq!(first(&root), 5);
    let leaves = (root + 1..bytes.len() / PAGE).filter(|page| first(page) == 13);
    let chain: Vec<usize> = [root].into_iter().chain(leaves.take(6)).collect();
    for (page, next) in chain.iter().zip(&chain[1..]) {
        let next = u32::try_from(*next).unwrap().to_be_bytes();
        let at = (page - 1) * PAGE;
        bytes[at..at + PAGE].fill(0);
        bytes[at] = 5;
        bytes[at + 3..at + 5].copy_from_slice(&100_u16.to_be_bytes());
        bytes[at + 5..at + 7].copy_from_slice(&500_u16.to_be_bytes());
        bytes[at + 8..at + 12].copy_from_slice(&next);
        for cell in 0..100 {
            let place = 500 + 5 * cell;
            let pointer = at + 12 + 2 * cell;
            bytes[pointer..pointer + 2]
                .copy_from_slice(&u16::try_from(place).unwrap().to_be_bytes());
            bytes[at + place..at + place + 4].copy_from_slice(&next);
            bytes[at + place + 4] = 1 + u8::try_from(cell).unwrap();
        }
    }
    bytes
}

/// SQLite says of a page that could not be read that it is corrupt: that is no damage of a bundle.
#[cfg(target_os = "linux")]
#[test]
fn a_bundle_of_which_a_page_cannot_be_read() {
    use crate::fixture::second_process;
    use test_support::{Fault, FaultLibrary};

    let library = FaultLibrary::new();
    let undo = |first, times| {
        let db = Db::at(5);
        let plan = MigrateOptions {
            undo_dir: Some(db.folder()),
            ..db.plan()
        };
        let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
        let before = FolderState::of(db.folder()).files();
        let fault = Fault {
            call: "read",
            path: ".PRIVATE$",
            first,
            times,
            errno: 5,
        };
        let word = bundle.display().to_string();
        let mut command = second_process("undo", &db.path, &[&word]);
        let output = library.inject(&fault, &mut command).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let is_unchanged = FolderState::of(db.folder()).files() == before;
        assert!(said == "at v5" || is_unchanged, "{first}: {said}");
        said
    };
    for first in (1..).step_by(3) {
        let lasting = undo(first, Fault::LASTING);
        if lasting == "at v5" {
            assert!(first > 5, "{first}");
            break;
        }
        assert!(lasting.contains("could not be read"), "{first}: {lasting}");
        assert_eq!(undo(first, 1), "at v5", "{first}");
    }
}

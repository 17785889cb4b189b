//! The goldens of the recipe book judge its migrations, and a capture of it holds no word of its cook.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use golden::{Add, CaseName, Check, Event, IndexScope, Released, Workspace};
use migrator::{Guards, History, Migration, Version};
use other_app::{MIGRATIONS, captured, history};
use rusqlite::Connection;

/// A file or folder of this package.
fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The invented databases, each as SQL for a database at its version: `v1-two-recipes.sql`.
fn databases() -> Vec<PathBuf> {
    let files = fs::read_dir(here("databases")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

fn name_of(database: &Path) -> CaseName {
    let name = database.file_stem().unwrap().to_str().unwrap();
    name.parse().unwrap()
}

/// The database of such a file: the migrations up to its version, then its rows.
fn build(database: &Path, at: &Path) -> Connection {
    let version: u8 = name_of(database).as_str()[1..2].parse().unwrap();
    let conn = Connection::open(at).unwrap();
    conn.execute_batch("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);")
        .unwrap();
    for migration in &MIGRATIONS[..usize::from(version)] {
        conn.execute_batch(migration.sql).unwrap();
    }
    conn.execute_batch(&fs::read_to_string(database).unwrap())
        .unwrap();
    conn
}

/// What the goldens say against a list of migrations.
fn findings(history: &History) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let check = Check {
        cases: &here("golden"),
        names: &[],
        history,
        released: &Released::default(),
        index: IndexScope::Project,
        scratch: folder.path(),
        artifacts: &folder.path().join("failed"),
        guards: Guards::ON,
        with: None,
        rescue: false,
        matrix: false,
        to: None,
        fail_fast: false,
        threads: NonZeroUsize::MIN,
    };
    let mut findings = Vec::new();
    golden::check(&check, &mut |event| match event {
        Event::OracleFailed { finding, .. } => findings.push(format!("{finding:?}")),
        Event::CaseStopped { error, .. } => findings.push(error.to_string()),
        _ => {}
    })
    .unwrap();
    findings
}

/// `SNAPSHOTS=overwrite` writes them, once they were read.
#[test]
fn the_goldens_are_those_of_the_databases() {
    let (history, folder) = (history().unwrap(), tempfile::tempdir().unwrap());
    let workspace = Workspace {
        cases: &here("golden"),
        history: &history,
        released: &Released::default(),
        scratch: folder.path(),
    };
    for database in databases() {
        let (name, file) = (name_of(&database), folder.path().join("recipes.sqlite"));
        drop(build(&database, &file));
        let add = Add {
            name: &name,
            db: &file,
            about: Some("Invented recipes."),
            force: true,
            busy: Duration::ZERO,
        };
        let proposal = golden::add(&workspace, &add).unwrap();
        if std::env::var_os("SNAPSHOTS").is_some_and(|how| how == "overwrite") {
            proposal.accept().unwrap();
        } else {
            assert!(proposal.changes.is_empty(), "{name} is another one now");
        }
        fs::remove_file(&file).unwrap();
    }
}

#[test]
fn the_migrations_keep_what_the_goldens_hold() {
    assert_eq!(findings(&history().unwrap()), [""; 0]);
}

#[test]
fn a_migration_that_loses_a_recipe_is_found() {
    let sql = MIGRATIONS[2].sql.replace("ORDER BY rowid", "LIMIT 1");
    let wrong = Migration {
        sql: sql.leak(),
        ..MIGRATIONS[2]
    };
    let list = [MIGRATIONS[0], MIGRATIONS[1], wrong];
    let found = findings(&History::with_later(&list, &[]).unwrap()).join("\n");
    assert!(
        found.contains("`recipe` would go from 2 to 1 row"),
        "{found}"
    );
}

#[test]
fn a_capture_has_the_rows_and_none_of_the_words() {
    let folder = tempfile::tempdir().unwrap();
    let source = build(&databases()[0], &folder.path().join("recipes.sqlite"));
    let text = String::from_utf8(captured(&source, [7; 32]).unwrap()).unwrap();
    assert_eq!(text.matches("INSERT INTO \"ingredient\"").count(), 3);
    for word in [
        "onion", "soup", "bread", "winter", "butter", "flour", "2026",
    ] {
        assert!(!text.to_lowercase().contains(word), "{word}: {text}");
    }
}

#[test]
fn versions_are_counted_from_the_list_alone() {
    let history = history().unwrap();
    assert_eq!(history.newest(), Version::new(3));
    assert_eq!(history.schemas().all().len(), 3);
    // Wuhu's later releases alter tables that this application does not have.
    assert!(History::new(MIGRATIONS).is_err());
}

//! Migrating a golden ends as migrating its original: for whole goldens, and for those of a few rows
//! after as many attempts as a capture makes.

use std::path::{Path, PathBuf};

use anonymizer::{Anonymize, Key, Policy, Selection, anonymize};
use golden::{MigrationOutcome, Original, WantedRows};
use migrator::{HISTORY, History};
use rusqlite::Connection;
use soak::generate::{self, DAMAGES, DamageStatement, Generate};
use tempfile::TempDir;

use super::{cases, known_schemas, load};

/// Less than any generated database holds, so that there is something to choose.
const FEW_BYTES: u64 = 400_000;

/// What all rows end as, once both captures have ended so too.
#[track_caller]
fn same(what: &str, db: &Path, max_bytes: u64) -> MigrationOutcome {
    let folder = TempDir::new().unwrap();
    let history = History::new(HISTORY).unwrap();
    let (policy, key) = (Policy::wuhu().unwrap(), Key::new([3; 32]));
    let source = Connection::open(db).unwrap();
    let captured = Anonymize {
        source: &source,
        known: known_schemas(),
        policy: &policy,
        key: &key,
    };
    let mut fill = |attempt: &WantedRows, golden: &Connection| -> Result<_, golden::Error> {
        let choice = Selection::new(attempt.max_bytes, &attempt.pins);
        Ok(anonymize(&captured, &choice, golden, &mut |_| {}).unwrap())
    };
    let original = Original {
        db,
        conn: &source,
        history: &history,
        scratch: folder.path(),
    };
    let few = original.golden(Some(max_bytes), &mut fill);
    few.unwrap_or_else(|error| panic!("{what}\n{error}"));
    let folder = TempDir::new().unwrap();
    let original = Original {
        scratch: folder.path(),
        ..original
    };
    let all = original.golden(None, &mut fill);
    let all = all.unwrap_or_else(|error| panic!("{what}\n{error}"));
    all.before().clone()
}

#[test]
fn every_case_ends_as_its_golden() {
    let folder = TempDir::new().unwrap();
    for case in cases() {
        let db = folder.path().join(&case);
        let into = format!("VACUUM INTO '{}'", db.display());
        load(&case).execute_batch(&into).unwrap();
        same(&case, &db, 1_000_000);
    }
}

/// A generated database with these damages, as a file.
fn damaged(folder: &Path, name: &str, damages: &[&DamageStatement]) -> PathBuf {
    let db = folder.join(name);
    let small = Generate {
        seed: 5,
        len_bytes: 1_000_000,
        big_cell_bytes: 0,
    };
    generate::create(&db, &small).unwrap();
    let conn = Connection::open(&db).unwrap();
    for damage in damages {
        damage.apply(&conn).unwrap();
    }
    db
}

#[test]
fn every_damage_ends_as_its_golden() {
    let folder = TempDir::new().unwrap();
    for damage in DAMAGES {
        let db = damaged(folder.path(), damage.name, &[damage]);
        let outcome = same(damage.name, &db, FEW_BYTES);
        assert_eq!(
            matches!(outcome, MigrationOutcome::Migrated(_)),
            damage.is_repairable(),
            "{}: {outcome:?}",
            damage.name
        );
    }
}

#[test]
fn all_damages_at_once_end_as_their_golden() {
    let folder = TempDir::new().unwrap();
    let repairable: Vec<&DamageStatement> = DAMAGES.iter().filter(|d| d.is_repairable()).collect();
    let db = damaged(folder.path(), "all", &repairable);
    let MigrationOutcome::Migrated(kept) = same("all", &db, FEW_BYTES) else {
        panic!("not migrated");
    };
    assert!(kept.repairs.len() > 5, "{kept:?}");
}

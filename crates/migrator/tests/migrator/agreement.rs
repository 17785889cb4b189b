//! `inspect`, a dry run and `migrate` say the same of every file: what one promises the others do, what one
//! refuses the others refuse in the same words, and a refusal changes nothing.

use std::fmt::Write;
use std::fs;

use migrator::{Decision, Error, Inspection, MigrateOptions, Migrated, Outcome};
use test_support::{Folder, FolderState};

use crate::error_text::error_text;
use crate::fixture::Db;

mod applications;
mod damage;
mod objects;
mod schema_rows;

/// What all three say of the file, in one line. Migrates it where they would.
#[track_caller]
pub(crate) fn agreed(db: &Db) -> String {
    let bundles = Folder::new();
    let plan = MigrateOptions {
        undo_dir: Some(bundles.path()),
        ..db.plan()
    };
    let before = FolderState::before(db.folder());
    let seen = db.inspect();
    assert_eq!(FolderState::of(db.folder()), before, "inspect left a trace");
    let tried = migrator::dry_run(&db.path, &plan);
    assert_eq!(
        FolderState::of(db.folder()),
        before,
        "the dry run left a trace"
    );
    let has_side_files = ["-journal", "-wal"].map(|suffix| db.side_file(suffix).exists());
    let taken_back = (has_side_files == [false; 2]).then(|| taken_back(&db.bytes()));
    let done = migrator::migrate(&db.path, &plan);
    let is_untouched = done.is_ok() || FolderState::of(db.folder()) == before;
    assert_eq!(
        fs::read_dir(db.scratch.path()).unwrap().count(),
        0,
        "a private copy was left behind"
    );
    let answer = of_outcome(db, done);
    let (seen, tried) = (of_inspection(db, seen), of_outcome(db, tried));
    assert_eq!(tried, answer, "the dry run says otherwise than migrate");
    if let Some(taken_back) = taken_back {
        assert_eq!(
            taken_back, answer,
            "the dry run in place says otherwise than migrate"
        );
    }
    assert_eq!(seen, answer, "inspect says otherwise than migrate");
    assert!(is_untouched, "migrate left a trace: {answer}");
    answer
}

/// What a dry run in place says of a file of its own with these bytes, which it has afterwards too.
#[track_caller]
fn taken_back(bytes: &[u8]) -> String {
    let db = Db::of(bytes);
    let tried = migrator::dry_run_in_place(&db.path, &db.plan());
    assert!(
        db.bytes() == bytes,
        "the dry run in place has changed the file"
    );
    assert_eq!(
        fs::read_dir(db.folder()).unwrap().count(),
        1,
        "the dry run in place left a file"
    );
    of_outcome(&db, tried)
}

fn of_inspection(db: &Db, seen: Result<Inspection, Error>) -> String {
    match seen {
        Err(error) => of_error(db, &error),
        Ok(Inspection { decision, .. }) => match decision {
            Decision::Nothing => "nothing to do".to_owned(),
            Decision::Create(to) => format!("create {to}"),
            Decision::Migrate(plan) => {
                format!("migrate {} to {}{:?}", plan.from, plan.to, plan.backfill)
            }
            Decision::Refuse(refusal) => format!("refused: {refusal}"),
        },
    }
}

fn of_outcome(db: &Db, outcome: Result<Outcome, Error>) -> String {
    match outcome {
        Err(error) => of_error(db, &error),
        Ok(Outcome::Nothing { .. }) => "nothing to do".to_owned(),
        Ok(Outcome::Created { to }) => format!("create {to}"),
        Ok(Outcome::Migrated(Migrated {
            from,
            to,
            backfilled,
            ..
        })) => format!("migrate {from} to {to}{backfilled:?}"),
    }
}

/// What fails may be refused, or unreadable; it never is a failed step.
fn of_error(db: &Db, error: &Error) -> String {
    match error {
        Error::Refused { refusal, .. } => format!("refused: {refusal}"),
        Error::Sqlite { .. } | Error::Step { .. } | Error::Proof { .. } | Error::Outcome { .. } => {
            panic!("not seen beforehand: {}", error_text(error, db))
        }
        error => error_text(error, db),
    }
}

/// Each file, made of one at a version by SQL. Foreign keys do not stop it.
#[track_caller]
fn check(number: u8, cases: &[(&str, &[&str])], lines: &mut String) {
    for (what, sql) in cases {
        let answer = agreed(&Db::after(number, &sql.concat()));
        let _ = writeln!(lines, "v{number}, {what}: {answer}");
    }
}

/// The text of an object, edited in the file: only an application could have written it.
fn stored(name: &str, from: &str, to: &str) -> String {
    format!(
        "; PRAGMA writable_schema=ON; \
         UPDATE sqlite_schema SET sql = replace(sql, '{from}', '{to}') WHERE name = '{name}'; \
         PRAGMA writable_schema=RESET"
    )
}

/// An orphan in a table that stays: a repair will move it.
const ORPHAN: &str = "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3);";

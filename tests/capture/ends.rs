//! A golden ends as its original: what `inspect` says of both, and what `migrate` does with both, is the same;
//! for whole goldens, and for those of a few rows after as many attempts as a capture makes.
//!
//! Names of a user's objects are others in a golden, and a golden of a part of the rows has fewer of them:
//! beside that all is compared, kind of file, decision, each kind of damage, repairs, losses, what is set
//! aside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anonymizer::Selection;
use golden::{Original, WantedRows};
use migrator::{
    Decision, FileKind, HISTORY, History, InspectOptions, MigrateOptions, Migrated, Outcome,
};
use rusqlite::Connection;
use soak::generate::{self, DAMAGES, DamageStatement, Generate};
use tempfile::TempDir;

use super::judged::judged;
use super::{cases, load};

mod odd_cells;
mod variants;
use variants::{ORDERED, OTHER_DAMAGE, USERS_OBJECTS, Variant};

/// As `capture` does it without `--max-size`.
const MAX_BYTES: u64 = 1_000_000;

/// What `inspect` says of a file, and what `migrate` does beside that which a capture compares itself.
#[derive(Debug)]
struct End {
    kind: String,
    /// What `migrate` would do, or why it refuses.
    decision: String,
    /// How many rows have a damage, by its words.
    damage: BTreeMap<String, u64>,
    /// How many objects have the same words.
    unknown_objects: BTreeMap<String, usize>,
    has_mendable_transcripts: bool,
    /// How many cells or rows are dropped or set aside, by where they are.
    changes: BTreeMap<String, u64>,
}

impl End {
    fn of(db: &Path, history: &History, scratch: &Path) -> Self {
        let seen = migrator::inspect(
            db,
            &InspectOptions {
                history,
                scratch,
                busy: BUSY,
                interrupt: None,
            },
        )
        .unwrap();
        let public = |text: &str| public(text, history);
        let mut damage = BTreeMap::new();
        for found in &seen.damage {
            let words = public(&found.to_string());
            let words = words.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
            let words = words
                .replacen("rows ", "row ", 1)
                .replacen("sessions ", "session ", 1);
            *damage.entry(words).or_insert(0) += found.rows;
        }
        let mut unknown_objects = BTreeMap::new();
        for words in &seen.unknown_objects {
            *unknown_objects.entry(public(words)).or_insert(0) += 1;
        }
        Self {
            kind: match &seen.kind {
                FileKind::Refused(refusal) => public(&refusal.to_string()),
                FileKind::Newer(identifiers) => format!("newer by {}", identifiers.len()),
                kind => format!("{kind:?}"),
            },
            decision: match &seen.decision {
                Decision::Migrate(plan) => format!(
                    "from {} to {}, {:?} recorded",
                    plan.from, plan.to, plan.backfill
                ),
                Decision::Refuse(refusal) => public(&refusal.to_string()),
                other => format!("{other:?}"),
            },
            damage,
            unknown_objects,
            has_mendable_transcripts: seen.mendable_transcripts > 0,
            changes: changes(db, history, scratch),
        }
    }

    /// The same without numbers, which a part of the rows cannot have.
    fn of_a_part(&self) -> Self {
        let ones = |counts: &BTreeMap<String, u64>| {
            let counts = counts.iter().filter(|(_, count)| **count > 0);
            counts.map(|(words, _)| (words.clone(), 1)).collect()
        };
        Self {
            kind: self.kind.clone(),
            decision: without_numbers(&self.decision),
            damage: ones(&self.damage),
            unknown_objects: self.unknown_objects.clone(),
            has_mendable_transcripts: self.has_mendable_transcripts,
            changes: ones(&self.changes),
        }
    }

    /// The lines in which two differ.
    fn differences(&self, other: &Self) -> Vec<String> {
        let [ours, theirs] = [self, other].map(|end| format!("{end:#?}"));
        let [a, b] = [&ours, &theirs].map(|text| text.lines().collect::<BTreeSet<_>>());
        let only = |sign: &str, a: &BTreeSet<&str>, b: &BTreeSet<&str>| {
            let lines = a
                .difference(b)
                .map(|line| format!("{sign} {}", line.trim()));
            lines.collect::<Vec<_>>()
        };
        [only("-", &a, &b), only("+", &b, &a)].concat()
    }
}

const BUSY: Duration = Duration::from_secs(1);

/// What a migration drops and sets aside.
fn changes(db: &Path, history: &History, scratch: &Path) -> BTreeMap<String, u64> {
    let plan = MigrateOptions::for_throw_away_file(history, scratch);
    let Ok(Outcome::Migrated(Migrated {
        dropped, set_aside, ..
    })) = migrator::dry_run(db, &plan)
    else {
        return BTreeMap::new();
    };
    let dropped = dropped
        .into_iter()
        .map(|dropped| (format!("{:?}", dropped.loss), dropped.held));
    let set_aside = set_aside
        .into_iter()
        .map(|table| (format!("set aside in {}", table.into), table.rows));
    dropped.chain(set_aside).collect()
}

/// Words in which only names of Wuhu's are left.
fn public(text: &str, history: &History) -> String {
    let known = known_words(history);
    let mut parts: Vec<String> = text.split('`').map(str::to_owned).collect();
    for name in parts.iter_mut().skip(1).step_by(2) {
        let mut words: Vec<&str> = name.split('.').collect();
        for word in &mut words {
            if !known.contains(*word) && !word.starts_with("_wuhu_") && *word != "_sessions_new" {
                *word = "…";
            }
        }
        *name = words.join(".");
    }
    let text = parts.join("`");
    // SQLite's messages have names in other quotes, or in none.
    let starts = ["no such table: main.", "foreign key mismatch - \""];
    starts.iter().fold(text, |text, start| {
        let Some((before, after)) = text.split_once(start) else {
            return text;
        };
        let name = |c: char| c.is_alphanumeric() || c == '_';
        format!("{before}{start}…{}", after.trim_start_matches(name))
    })
}

/// Names of tables, columns and objects of all versions.
fn known_words(history: &History) -> BTreeSet<&str> {
    let mut words = BTreeSet::new();
    for schema in history.schemas().all() {
        words.insert(schema.identifier);
        for table in &schema.tables {
            words.insert(table.name.as_str());
            words.extend(table.columns.iter().map(|column| column.name.as_str()));
        }
        words.extend(schema.objects.iter().map(|object| object.name.as_str()));
    }
    words
}

fn without_numbers(text: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    text.split(is_digit)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("#")
        .replace("rows", "row")
}

/// How a capture of a part of the rows, or of all, ends otherwise than its original; in lines.
fn differences(db: &Path, ours: &End, history: &History, max_bytes: Option<u64>) -> Vec<String> {
    let scratch = TempDir::new().unwrap();
    let source = Connection::open(db).unwrap();
    let original = Original {
        db,
        conn: &source,
        history,
        scratch: scratch.path(),
    };
    let mut number = 0;
    let golden = original.golden(
        max_bytes,
        &mut |wanted: &WantedRows, golden: &Connection| {
            number += 1;
            let selection = Selection::new(wanted.max_bytes, &wanted.pins);
            judged(&source, &selection, golden).map_err(Failed)
        },
    );
    if let Err(Failed(why)) = golden {
        return vec![format!("no golden: {why}")];
    }
    drop(source);
    let golden = scratch.path().join(format!("golden-{number}.sqlite"));
    let theirs = End::of(&golden, history, scratch.path());
    match max_bytes {
        Some(_) => ours.of_a_part().differences(&theirs.of_a_part()),
        None => ours.differences(&theirs),
    }
}

struct Failed(String);

impl From<golden::Error> for Failed {
    fn from(error: golden::Error) -> Self {
        Self(error.to_string())
    }
}

/// A small database of the generator as a file, as the statements leave it.
fn generated(folder: &Path, name: &str, statements: &str) -> PathBuf {
    let db = folder.join(name);
    let small = Generate {
        seed: 5,
        len_bytes: 100_000,
        big_cell_bytes: 0,
    };
    generate::create(&db, &small).unwrap();
    change(&db, statements);
    db
}

/// The database of a case as a file, as the statements leave it.
fn file(folder: &Path, name: &str, base: &str, statements: &str) -> PathBuf {
    let db = folder.join(name);
    load(base)
        .execute_batch(&format!("VACUUM INTO '{}'", db.display()))
        .unwrap();
    change(&db, statements);
    db
}

fn change(db: &Path, statements: &str) {
    let source = Connection::open(db).unwrap();
    source.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
    variants::run(&source, statements);
}

/// Captures in both ways, and wants no differences but those that are named.
#[track_caller]
fn check(what: &str, db: &Path, otherwise: &[&str]) {
    let history = History::new(HISTORY).unwrap();
    let scratch = TempDir::new().unwrap();
    let original = End::of(db, &history, scratch.path());
    for (how, max_bytes) in [("a part", Some(MAX_BYTES)), ("all", None)] {
        let found = differences(db, &original, &history, max_bytes);
        assert!(
            found == otherwise,
            "{what}, captured {how}:\n{}",
            found.join("\n")
        );
    }
}

#[test]
fn of_every_case() {
    let folder = TempDir::new().unwrap();
    for case in cases() {
        let db = file(folder.path(), &case, &case, "");
        check(&case, &db, &[]);
    }
}

#[test]
fn of_every_damage() {
    let folder = TempDir::new().unwrap();
    for damage in DAMAGES {
        let db = generated(folder.path(), damage.name, damage.sql());
        check(damage.name, &db, &[]);
    }
    let repairable = DAMAGES.iter().filter(|damage| damage.is_repairable());
    let all: Vec<&str> = repairable.map(DamageStatement::sql).collect();
    let db = generated(folder.path(), "all", &all.join("; "));
    check("all at once", &db, &[]);
}

#[test]
fn of_what_users_add() {
    check_variants(USERS_OBJECTS);
}

#[test]
fn of_what_an_application_adds() {
    check_variants(ORDERED);
}

#[test]
fn of_other_damage() {
    check_variants(OTHER_DAMAGE);
}

#[track_caller]
fn check_variants(variants: &[Variant]) {
    let folder = TempDir::new().unwrap();
    for (at, variant) in variants.iter().enumerate() {
        let db = file(folder.path(), &at.to_string(), variant.base, variant.sql);
        check(variant.name, &db, variant.otherwise);
    }
}

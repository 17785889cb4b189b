//! Captures as a whole: transforms, recognizer and gate together, on every golden's database.

#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot do without ends it; clippy's own exception is for test functions"
)]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use anonymizer::recognizer::PublicTerms;
use anonymizer::{
    Anonymize, Anonymized, Key, KnownSchemas, Policy, PublicText, Selection, SourceGroups,
    anonymize,
};
use migrator::{HISTORY, History, SET_ASIDE_PREFIX, SET_ASIDE_ROWID};
use rusqlite::Connection;
use soak::generate::{self, Generate};
use test_support::{load_golden, workspace};

mod attack;
mod counted;
mod ends;
mod fidelity;
mod fuzz;
mod fuzz_schema;
mod gate;
mod judged;
mod mutation;
mod office_hours;
mod planted;
mod power;
mod schema;
mod skeleton;
mod subset;

/// A database of the generator, with prose, names, paths and tokens in every place.
const GENERATED: &str = "generated";

/// Cases whose database is Wuhu's, so that it can be captured, and a generated one.
fn cases() -> Vec<String> {
    let mut names: Vec<String> = golden::list(&workspace().join("golden"))
        .unwrap()
        .names
        .iter()
        .map(ToString::to_string)
        .filter(|name| name != "runner")
        .collect();
    names.push(GENERATED.to_owned());
    assert!(names.len() > 20, "{names:?}");
    names
}

/// The database of a case, or the generated one, in memory.
fn load(case: &str) -> Connection {
    let mut conn = Connection::open_in_memory().unwrap();
    if case == GENERATED {
        let generate = Generate {
            seed: 5,
            len_bytes: 500_000,
            big_cell_bytes: 0,
        };
        generate::fill(&mut conn, &generate).unwrap();
        conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
        return conn;
    }
    load_golden(case, &conn);
    conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
    conn
}

/// What may stand in a golden, as far as it is public.
fn public_terms() -> &'static PublicTerms {
    static TERMS: OnceLock<PublicTerms> = OnceLock::new();
    TERMS.get_or_init(|| golden::public_terms(&History::new(HISTORY).unwrap()).unwrap())
}

/// The same, for the last gate.
fn public_text() -> &'static PublicText {
    static TEXT: OnceLock<PublicText> = OnceLock::new();
    TEXT.get_or_init(|| golden::public_text(&History::new(HISTORY).unwrap()).unwrap())
}

fn known_schemas() -> &'static KnownSchemas {
    static KNOWN: OnceLock<KnownSchemas> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let history = History::new(HISTORY).unwrap();
        let mut known = KnownSchemas::default();
        for schema in history
            .schemas()
            .all()
            .iter()
            .chain(history.schemas().hard_reset())
        {
            known.add(&schema.tables, &schema.objects);
        }
        for name in history.schemas().rebuild_copies() {
            known.reserve(name);
        }
        known.set_aside(SET_ASIDE_PREFIX, SET_ASIDE_ROWID);
        known
    })
}

/// Captures a database in memory, and must.
fn capture(source: &Connection, policy: &Policy, choice: &Selection) -> (Connection, Anonymized) {
    try_capture(source, policy, choice).unwrap()
}

fn try_capture(
    source: &Connection,
    policy: &Policy,
    choice: &Selection,
) -> Result<(Connection, Anonymized), anonymizer::Error> {
    let golden = Connection::open_in_memory().unwrap();
    let key = Key::new([7; 32]);
    let what = Anonymize {
        source,
        known: known_schemas(),
        policy,
        key: &key,
    };
    let done = anonymize(
        &what,
        choice,
        &mut SourceGroups::default(),
        &golden,
        &mut |_| {},
    )?;
    Ok((golden, done))
}

fn everything(source: &Connection) -> Connection {
    capture(source, &Policy::wuhu().unwrap(), &Selection::All).0
}

fn covering(max_bytes: u64) -> Selection {
    Selection::Covering {
        max_bytes,
        pins: BTreeSet::new(),
    }
}

/// One value of a query without rows to choose from.
fn one<T: rusqlite::types::FromSql>(conn: &Connection, sql: &str) -> T {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

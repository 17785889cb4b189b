//! A recipe book: an invented application that has its migrations judged by the crates of this repository.
//!
//! Its database is written through GRDB, so that the ledger `grdb_migrations` says what has run. All that is its
//! own are [`MIGRATIONS`], the policy of its captures, and the goldens in `golden/`.

use anonymizer::{Anonymize, Key, KnownSchemas, Policy, Selection, SourceGroups, anonymize};
use migrator::{History, Loss, Migration, Rebuild, Version};
use rusqlite::Connection;

/// The schema history of the application.
pub const MIGRATIONS: &[Migration] = &[
    step(1, "recipes_v1", include_str!("v1.sql")),
    step(2, "recipes_v2", include_str!("v2.sql")),
    Migration {
        rebuilds: &[Rebuild {
            table: "recipe",
            by: "_recipe_new",
        }],
        losses: &[Loss::Column {
            table: "recipe",
            column: "shelf",
            why: "a recipe is found by its title",
        }],
        untouched: &["ingredient"],
        ..step(3, "recipes_v3", include_str!("v3.sql"))
    },
];

const fn step(version: u8, identifier: &'static str, sql: &'static str) -> Migration {
    Migration {
        version: Version::new(version),
        identifier,
        sql,
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &[],
    }
}

/// The list, checked. There are no later releases of this application.
pub fn history() -> anyhow::Result<History> {
    Ok(History::with_later(MIGRATIONS, &[])?)
}

/// The shape of a database without its content, as canonical text.
pub fn captured(source: &Connection, key: [u8; 32]) -> anyhow::Result<Vec<u8>> {
    let history = history()?;
    let mut known = KnownSchemas::default();
    for schema in history.schemas().all() {
        known.add(&schema.tables, &schema.objects);
    }
    let policy = Policy::parse(include_str!("../policy.toml"))?;
    let what = Anonymize {
        source,
        known: &known,
        policy: &policy,
        key: &Key::new(key),
    };
    let golden = Connection::open_in_memory()?;
    let mut groups = SourceGroups::default();
    anonymize(&what, &Selection::All, &mut groups, &golden, &mut |_| {})?;
    let mut text = Vec::new();
    canon::dump(&golden, &mut text)?;
    Ok(text)
}

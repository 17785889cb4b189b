//! The check that a file is as its migration left it: a bundle is applied to no other state.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::Error;
use crate::history::History;
use crate::history::reserved_tables::SET_ASIDE_PREFIX;
use crate::undo::fingerprint;
use crate::undo::read::{BundleReader, SavedObject};

/// Why a file is not taken back; nothing of it is written.
pub(crate) enum Stop {
    /// It was written since the migration; how that shows.
    WrittenSince(String),
    /// Something failed.
    Failed(Error),
}

impl Stop {
    pub(crate) fn written_since(how: &str) -> Self {
        Self::WrittenSince(how.to_owned())
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(source: rusqlite::Error) -> Self {
        Self::Failed(Error::sqlite("undo the migration")(source))
    }
}

/// The stored texts of the schema before the migration, and now.
pub(crate) struct SchemaTexts {
    pub(crate) before: Vec<SavedObject>,
    pub(crate) now: BTreeMap<String, String>,
}

impl SchemaTexts {
    pub(crate) fn text_before(&self, name: &str) -> Option<&str> {
        let object = self.before.iter().find(|object| object.name == name)?;
        Some(&object.sql)
    }

    /// Objects that the migration made, or that came after it.
    pub(crate) fn made_since(&self) -> impl Iterator<Item = &String> {
        self.now
            .keys()
            .filter(|name| self.text_before(name).is_none())
    }
}

/// Compares the tables that the bundle does not hold with their fingerprints.
pub(crate) fn check_untouched(
    conn: &Connection,
    bundle: &BundleReader,
    schema: &SchemaTexts,
    history: &History,
) -> Result<(), Stop> {
    let is_new = |name: &&String| !name.starts_with(SET_ASIDE_PREFIX);
    let mut except: Vec<String> = schema.made_since().filter(is_new).cloned().collect();
    except.extend(bundle.saved.iter().map(|saved| saved.table.clone()));
    if fingerprint::header(conn)? != bundle.facts.header {
        let how = "its user_version or application_id is another one";
        return Err(Stop::written_since(how));
    }
    let by_content = bundle.facts.change_counter.is_none();
    let now = fingerprint::fingerprints(conn, &except, history, by_content)?;
    let then = &bundle.facts.untouched;
    let mut names = then.keys().chain(now.keys());
    match names.find(|name| now.get(*name) != then.get(*name)) {
        Some(name) => Err(rows_have_changed(name)),
        None => Ok(()),
    }
}

pub(crate) fn rows_have_changed(table: &str) -> Stop {
    Stop::WrittenSince(format!("rows of `{table}` have changed"))
}

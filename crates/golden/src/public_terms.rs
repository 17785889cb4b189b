//! What everybody knows of a Wuhu database, for the recognizer.

use anonymizer::Policy;
use anonymizer::recognizer::{PublicTerms, SetAsideNames};
use canon::Object;
use migrator::{History, LATER, SET_ASIDE_PREFIX, SET_ASIDE_ROWID};
use rusqlite::Connection;

use crate::case::schema_files::{in_memory, objects, text};
use crate::error::Error;

/// What the policy and the schemas of all versions say: those of `history`, and those of later
/// releases, which are recognised and never applied.
pub fn known(history: &History) -> Result<PublicTerms, Error> {
    let mut versions = Vec::new();
    for migration in history.migrations() {
        let mut conn = in_memory("")?;
        history
            .create(&mut conn, migration.version)
            .map_err(Error::Database)?;
        versions.push(objects(&conn)?);
    }
    known_of(history, &versions)
}

/// The same where the objects of each version are at hand.
pub(crate) fn known_of(history: &History, versions: &[Vec<Object>]) -> Result<PublicTerms, Error> {
    let mut statements: Vec<String> = Vec::new();
    let mut add = |objects: &[Object]| {
        statements.extend(objects.iter().map(|object| object.sql.clone()));
    };
    let newest = versions.last().map_or(&[][..], Vec::as_slice);
    let conn: Connection = in_memory(&text(newest))?;
    for objects in versions {
        add(objects);
    }
    for migration in LATER.iter().filter(|m| m.version > history.newest()) {
        // On a list that is wrong on purpose they may not run; then there is nothing to know.
        if conn.execute_batch(migration.sql).is_ok() {
            add(&objects(&conn)?);
        }
    }
    let policy = Policy::wuhu().map_err(Error::Policy)?;
    let set_aside = SetAsideNames {
        prefix: SET_ASIDE_PREFIX.to_owned(),
        rowid: SET_ASIDE_ROWID.to_owned(),
    };
    let mut known = PublicTerms::new(policy, statements, set_aside);
    for rebuild in history.migrations().iter().flat_map(|m| m.rebuilds) {
        known.reserve(rebuild.by);
    }
    Ok(known)
}

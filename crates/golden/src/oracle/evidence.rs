//! Evidence for the oracles, collected once: a case, its replay, and the difference of its results.

use std::path::Path;

use canon::{CompareOptions, Diff, Rowids};
use migrator::{History, Migration, Version};
use rusqlite::Connection;

use crate::case::files::Case;
use crate::case::schema_files::SchemaFiles;
use crate::error::{Error, with_causes};
use crate::oracle::declared_changes::{Declared, declared};
use crate::oracle::taken_back::taken_back;
use crate::replay::copies::open;
use crate::replay::run::Repairs;
use crate::replay::{Replay, pending};

/// Rows that are shown of each table that differs.
const EXAMPLES: usize = 3;

/// The evidence about one case.
pub(crate) struct Evidence<'a> {
    pub(crate) case: &'a Case,
    pub(crate) history: &'a History,
    pub(crate) schemas: &'a SchemaFiles,
    pub(crate) replay: &'a Replay,
    /// An external migrator ran: it may choose rowids that are not keys.
    pub(crate) is_external: bool,
    pub(crate) before: Connection,
    /// What the list makes of the database, where the goldens are of another version than its newest.
    pub(crate) own: Option<Connection>,
    /// What the migrations declare to change, done to the database before.
    pub(crate) declared: Option<Declared>,
    /// The database at the newest version, if it reached that.
    pub(crate) after: Option<After>,
    /// The error, where an external migrator left a file that is no database.
    pub(crate) unreadable: Option<String>,
}

/// A migrated database, and how it differs from the one before.
pub(crate) struct After {
    pub(crate) conn: Connection,
    pub(crate) diff: Result<Diff, canon::Error>,
    /// The difference that no declaration explains, where one is declared or something was repaired; else `diff`.
    conserved: Option<Result<Diff, canon::Error>>,
}

impl<'a> Evidence<'a> {
    pub(crate) fn collect(
        case: &'a Case,
        history: &'a History,
        schemas: &'a SchemaFiles,
        replay: &'a Replay,
        is_external: bool,
    ) -> Result<Self, Error> {
        let before = open(&replay.before)?;
        let mut after = None;
        let mut unreadable = None;
        let migrations: Vec<&Migration> = pending(history, case.manifest.version).collect();
        let copy = replay.before.with_extension("declared.sqlite");
        let result = replay.after().map(open).transpose().ok().flatten();
        let declared = declared(&replay.before, result.as_ref(), history, &migrations, &copy)?;
        drop(result);
        if let Some(db) = replay.after() {
            let repairs = &replay.one_shot.repairs;
            match After::read(&before, declared.as_ref(), db, repairs, is_external) {
                Ok(read) => after = Some(read),
                // An external migrator may leave anything.
                Err(error) if is_external => unreadable = Some(with_causes(&error)),
                Err(error) => return Err(error),
            }
        }
        Ok(Self {
            case,
            history,
            schemas,
            replay,
            is_external,
            before,
            own: None,
            declared,
            after,
            unreadable,
        })
    }

    /// The version of the case's database, if it has one.
    pub(crate) fn from(&self) -> Option<Version> {
        self.case.manifest.version
    }

    /// The migrations that the case's database lacks.
    pub(crate) fn pending(&self) -> impl Iterator<Item = &'a Migration> + Clone {
        pending(self.history, self.from())
    }
}

impl After {
    /// The difference that conservation counts: what a repair did, or a change that is declared, is none.
    pub(crate) fn conserved(&self) -> &Result<Diff, canon::Error> {
        self.conserved.as_ref().unwrap_or(&self.diff)
    }

    fn read(
        before: &Connection,
        declared: Option<&Declared>,
        db: &Path,
        repairs: &Repairs,
        is_external: bool,
    ) -> Result<Self, Error> {
        let conn = open(db)?;
        let diff = canon::compare(before, &conn, &options(is_external));
        let conserved = conserved(before, declared, &conn, db, repairs, is_external)?;
        Ok(Self {
            conn,
            diff,
            conserved,
        })
    }
}

/// The difference from the database before, with what is declared done to it, once repairs are taken back; none where
/// nothing is declared and nothing was repaired.
pub(super) fn conserved(
    before: &Connection,
    declared: Option<&Declared>,
    after: &Connection,
    db: &Path,
    repairs: &Repairs,
    is_external: bool,
) -> Result<Option<Result<Diff, canon::Error>>, Error> {
    let expected = declared.map_or(before, |declared| &declared.conn);
    let compare = |conn: &Connection| canon::compare(expected, conn, &options(is_external));
    if repairs.is_empty() {
        return Ok(declared.map(|_| compare(after)));
    }
    let copy = db.with_extension("taken-back.sqlite");
    Ok(Some(compare(&taken_back(before, db, repairs, &copy)?)))
}

pub(crate) fn options(is_external: bool) -> CompareOptions {
    let rowids = if is_external {
        Rowids::Aside
    } else {
        Rowids::Compare
    };
    CompareOptions {
        rowids,
        examples: EXAMPLES,
    }
}

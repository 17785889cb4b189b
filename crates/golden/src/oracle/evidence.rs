//! Evidence for the oracles, collected once: a case, its replay, and the difference of its results.

use std::path::Path;

use canon::{CompareOptions, Diff, Rowids};
use migrator::{History, Migration, Version};
use rusqlite::Connection;

use crate::case::files::Case;
use crate::case::schema_files::SchemaFiles;
use crate::error::{Error, with_causes};
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
    /// The database at the newest version, if it reached that.
    pub(crate) after: Option<After>,
    /// The error, where an external migrator left a file that is no database.
    pub(crate) unreadable: Option<String>,
}

/// A migrated database, and how it differs from the one before.
pub(crate) struct After {
    pub(crate) conn: Connection,
    pub(crate) diff: Result<Diff, canon::Error>,
    /// `diff` with the declared repairs taken back; none where nothing was repaired.
    without_repairs: Option<Result<Diff, canon::Error>>,
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
        if let Some(db) = replay.after() {
            match After::read(&before, db, &replay.one_shot.repairs, is_external) {
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
    /// The difference that conservation counts: what a declared repair did is none.
    pub(super) fn conserved(&self) -> &Result<Diff, canon::Error> {
        self.without_repairs.as_ref().unwrap_or(&self.diff)
    }

    fn read(
        before: &Connection,
        db: &Path,
        repairs: &Repairs,
        is_external: bool,
    ) -> Result<Self, Error> {
        let conn = open(db)?;
        let diff = canon::compare(before, &conn, &options(is_external));
        let without_repairs = without_repairs(before, db, repairs, is_external)?;
        Ok(Self {
            conn,
            diff,
            without_repairs,
        })
    }
}

/// The difference from the database before once the declared repairs are taken back; none where
/// nothing was repaired.
pub(super) fn without_repairs(
    before: &Connection,
    db: &Path,
    repairs: &Repairs,
    is_external: bool,
) -> Result<Option<Result<Diff, canon::Error>>, Error> {
    if repairs.is_empty() {
        return Ok(None);
    }
    let copy = db.with_extension("taken-back.sqlite");
    let conn = taken_back(before, db, repairs, &copy)?;
    Ok(Some(canon::compare(before, &conn, &options(is_external))))
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

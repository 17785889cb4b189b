//! The file after COMMIT: opened anew, and read as the next server will read it.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::detect::classify::classify;
use crate::error::Error;
use crate::file::open;
use crate::history::version::Version;
use crate::interrupt::Limits;
use crate::options::MigrateOptions;

/// Opens the file at `path`, which was given as `db`, once more and reads its schema and its ledger, which must
/// be those of `to` or of a later version. `undo`: the bundle, for the error.
pub(crate) fn read_anew(
    path: &Path,
    db: &Path,
    to: Version,
    undo: Option<&Path>,
    options: &MigrateOptions<'_>,
) -> Result<(), Error> {
    // It is committed: no request ends this any more.
    let limits = Limits {
        interrupt: None,
        ..options.limits()
    };
    let read = || -> Result<Option<Version>, Error> {
        let conn = open::open(path, true, limits)?;
        Ok(classify(&conn, options.history)?.fits)
    };
    // An error of reading may pass.
    let source = match read().or_else(|_| read()) {
        Ok(Some(version)) if version >= to => return Ok(()),
        // The process that has the file now has read it.
        Err(Error::Sqlite { source, .. })
            if source.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) =>
        {
            return Ok(());
        }
        Ok(_) => None,
        Err(error) => error.bare_cause().map(Into::into),
    };
    Err(Error::UnreadAfterwards {
        path: db.to_owned(),
        to,
        undo: undo.map(Box::from),
        source,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::history::History;
    use crate::history::migrations::HISTORY;

    /// Reads the file that `make` has made; the text of the error.
    #[track_caller]
    fn check(make: impl FnOnce(&Path, &History), to: u8, expected: Option<&str>) {
        let history = History::new(HISTORY).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wuhu.sqlite");
        make(&path, &history);
        let options = MigrateOptions::for_throw_away_file(&history, folder.path());
        let bundle = Path::new("bundle");
        let read = read_anew(
            &path,
            Path::new("FILE"),
            Version::new(to),
            Some(bundle),
            &options,
        );
        let said = read.err().map(|error| error.to_string());
        assert_eq!(said.as_deref(), expected);
    }

    fn at_v5(path: &Path, history: &History) {
        let mut conn = rusqlite::Connection::open(path).unwrap();
        history.create(&mut conn, Version::new(5)).unwrap();
    }

    const UNREAD: &str = "`FILE` is at v6 and committed, but could not be read when it was opened again: do not \
         start the server, and keep a copy of the file; the undo bundle is `bundle`";

    #[test]
    fn what_was_reached_or_later_is_right() {
        check(at_v5, 5, None);
        check(at_v5, 4, None);
    }

    #[test]
    fn another_version_garbage_and_nothing_are_not() {
        check(at_v5, 6, Some(UNREAD));
        check(
            |path, _| fs::write(path, [7; 4096]).unwrap(),
            6,
            Some(UNREAD),
        );
        check(|_, _| {}, 6, Some(UNREAD));
    }
}

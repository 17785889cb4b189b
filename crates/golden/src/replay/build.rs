//! The database of a case, made from its text.

use std::path::Path;

use crate::error::Error;
use crate::settings::Settings;
use canon::RowCounts;

/// Makes the database of a canonical text at `db`, which must not exist.
///
/// A text that does not load is not an error of this machine: it is the inner one.
pub(crate) fn build(
    text: &[u8],
    settings: Settings,
    db: &Path,
) -> Result<Result<RowCounts, canon::Error>, Error> {
    let (_, last) = settings.statements();
    let conn = settings.create(db)?;
    let totals = match canon::load(&mut &*text, &conn) {
        Ok(totals) => totals,
        Err(error) => return Ok(Err(error)),
    };
    conn.execute_batch(last)
        .map_err(Error::sqlite("set the journal mode"))?;
    Ok(Ok(totals))
}

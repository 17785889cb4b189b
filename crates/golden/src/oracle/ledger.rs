//! Oracle 5 for the ledger, which no `after.data.sql` holds: after a migration it has the rows of before, and then a row
//! for each version that was not recorded, by the identifier that `schema/vN.sql` says.

use rusqlite::Connection;

use super::evidence::{After, Evidence};
use crate::diff::unified;
use crate::error::Error;
use crate::finding::{Finding, Oracle};

/// The one table that grows with each migration.
pub(crate) const LEDGER: &str = "grdb_migrations";

pub(super) fn judge(evidence: &Evidence<'_>, after: &After) -> Result<Option<Finding>, Error> {
    let mut expected = rows(&evidence.before)?;
    let mut next = expected.iter().map(|(rowid, _)| rowid + 1).max();
    for version in &evidence.schemas.versions {
        let identifier = version.recorded_as();
        if !expected.iter().any(|(_, recorded)| recorded == identifier) {
            let rowid = next.unwrap_or(1);
            expected.push((rowid, identifier.to_owned()));
            next = Some(rowid + 1);
        }
    }
    let mut actual = rows(&after.conn)?;
    if evidence.is_external {
        // Another program may choose the rowids.
        for rows in [&mut expected, &mut actual] {
            for (rowid, _) in rows.iter_mut() {
                *rowid = 0;
            }
            rows.sort();
        }
    }
    if expected == actual {
        return Ok(None);
    }
    let [expected, actual] = [expected, actual].map(|rows| text(&rows));
    let finding = Finding::new(Oracle::Data, "the ledger is not the expected one");
    Ok(Some(finding.with_body(unified(
        "expected", &expected, "actual", &actual,
    ))))
}

fn rows(conn: &Connection) -> Result<Vec<(i64, String)>, Error> {
    let read = || {
        let sql = format!("SELECT rowid, CAST(identifier AS TEXT) FROM {LEDGER} ORDER BY rowid");
        let mut statement = conn.prepare(&sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect::<Result<_, _>>()
    };
    read().map_err(Error::sqlite("read the ledger"))
}

fn text(rows: &[(i64, String)]) -> String {
    let line = |(rowid, identifier): &(i64, String)| format!("{rowid} {identifier}\n");
    rows.iter().map(line).collect()
}

//! Makes sessions readable whose chain of entries is whole: two cells of a session, and nothing else.

use rusqlite::{Connection, ErrorCode, params};
use sqlite_facts::{Cell, column_names, quote_list};

use crate::detect::mendable::{self, MendableTranscript};
use crate::error::Error;
use crate::repair::row_repair::{RepairAction, RepairReason, RowRepair};
use crate::repair::values_before;

/// Sets `headEntryID` and `tailEntryID` of these sessions; each cell that was another is a repair.
///
/// Proved on the spot: every other cell of the row is the same to the bit, SQLite has changed as many
/// rows as there are sessions, and the server can read each.
pub(crate) fn mend_transcripts(
    conn: &Connection,
    transcripts: &[MendableTranscript],
) -> Result<Vec<RowRepair>, Error> {
    for transcript in transcripts {
        for column in ["headEntryID", "tailEntryID"] {
            values_before::save(conn, "sessions", transcript.rowid, column)
                .map_err(Error::sqlite("mend the sessions"))?;
        }
    }
    let mut repairs = Vec::new();
    let changes_before = conn.total_changes();
    for transcript in transcripts {
        repairs.extend(mend_transcript(conn, transcript)?);
    }
    let changed = conn.total_changes() - changes_before;
    if usize::try_from(changed) != Ok(transcripts.len()) {
        let what = format!("{changed} rows changed instead of {}", transcripts.len());
        return Err(Error::Mend { what });
    }
    Ok(repairs)
}

fn mend_transcript(
    conn: &Connection,
    transcript: &MendableTranscript,
) -> Result<Vec<RowRepair>, Error> {
    let MendableTranscript { rowid, head, tail } = *transcript;
    let before = SessionRow::read(conn, rowid)?;
    let update = "UPDATE sessions SET headEntryID = ?2, tailEntryID = ?3 WHERE rowid = ?1";
    conn.prepare_cached(update)
        .and_then(|mut update| update.execute(params![rowid, head, tail]))
        .map_err(refused)?;
    let after = SessionRow::read(conn, rowid)?;
    let fault = |what: &str| Error::Mend {
        what: format!("{what} `sessions` rowid {rowid}"),
    };
    if after.others != before.others {
        return Err(fault("another cell changed in"));
    }
    if !mendable::is_readable(conn, transcript).map_err(Error::sqlite("check the sessions"))? {
        return Err(fault("the server could still not read"));
    }
    let ends = [
        (
            "headEntryID",
            before.head,
            after.head,
            RepairReason::ChainBegins,
        ),
        (
            "tailEntryID",
            before.tail,
            after.tail,
            RepairReason::ChainEnds,
        ),
    ];
    let changed = ends.into_iter().filter(|(_, was, is, _)| was != is);
    let repairs = changed.map(|(column, was, is, reason)| RowRepair {
        table: "sessions".to_owned(),
        rowid,
        action: RepairAction::Cell {
            column,
            was,
            is,
            reason,
        },
    });
    Ok(repairs.collect())
}

/// A constraint of the user's own that the ids would violate is named; any other error is passed on.
fn refused(source: rusqlite::Error) -> Error {
    match source.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Error::Mend {
            what: format!(
                "a constraint on `sessions` that is not Wuhu's does not allow it ({source})"
            ),
        },
        _ => Error::sqlite("mend the sessions")(source),
    }
}

/// The cells of a session.
struct SessionRow {
    head: Cell,
    tail: Cell,
    /// All but these two.
    others: Vec<Cell>,
}

impl SessionRow {
    fn read(conn: &Connection, rowid: i64) -> Result<Self, Error> {
        let read = || -> rusqlite::Result<Self> {
            let mut others = column_names(conn, "sessions")?;
            others.retain(|name| name != "headEntryID" && name != "tailEntryID");
            let width = others.len();
            let select = format!(
                "SELECT headEntryID, tailEntryID, {} FROM sessions WHERE rowid = ?1",
                quote_list(&others)
            );
            conn.prepare_cached(&select)?.query_row([rowid], |row| {
                Ok(Self {
                    head: row.get(0)?,
                    tail: row.get(1)?,
                    others: (2..width + 2)
                        .map(|n| row.get(n))
                        .collect::<Result<_, _>>()?,
                })
            })
        };
        read().map_err(Error::sqlite("read a session"))
    }
}

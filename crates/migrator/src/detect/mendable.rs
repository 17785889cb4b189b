//! Sessions that are there but unreadable: the entries are one whole chain, and `headEntryID` or
//! `tailEntryID` does not name its ends.
//!
//! The server reports such a session as corrupt. Which two ids are right is beyond doubt only where
//! every entry of the session is in the chain and nothing else is: one header, which has no parent; each
//! entry with the one before it as its parent; none left over; no entry of another session that names
//! one of these. Indexes find the chain; then the table, which the server reads, has to say the same: no other
//! transcript is read.

use rusqlite::{CachedStatement, Connection, ErrorCode, Result, params};
use sqlite_facts::{Cell, Rowid};

use crate::detect::structure::Structure;
use crate::detect::transcript::{INDEXES, Lookup};

/// A session whose `headEntryID` and `tailEntryID` can be set to the ends of its chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MendableTranscript {
    /// The row of `sessions`.
    pub rowid: i64,
    /// The first entry.
    pub head: i64,
    /// The last entry.
    pub tail: i64,
}

/// Sessions that cannot be right: `headEntryID` is not the header, or `tailEntryID` is no entry of the
/// session or has a successor. In one whole chain only the last entry has none, so that every session
/// that can be mended is here; three look-ups a session tell, whatever the number of its entries.
const CANDIDATES: &str = "\
    FROM sessions AS s WHERE typeof(id) = 'text' AND NOT (\
        typeof(headEntryID) = 'integer' AND typeof(tailEntryID) = 'integer' \
        AND EXISTS (SELECT 1 FROM session_entries \
            INDEXED BY session_entries_unique_header_per_session \
            WHERE sessionID = s.id AND parentEntryID IS NULL AND id = s.headEntryID) \
        AND EXISTS (SELECT 1 FROM session_entries INDEXED BY session_entries_on_sessionID \
            WHERE sessionID = s.id AND id = s.tailEntryID) \
        AND NOT EXISTS (SELECT 1 FROM session_entries INDEXED BY session_entries_unique_parent \
            WHERE parentEntryID = s.tailEntryID))";

/// The sessions that can be mended, by rowid.
pub(crate) fn find(conn: &Connection, structure: &Structure) -> Result<Vec<MendableTranscript>> {
    let tables = &structure.tables;
    let (Some(sessions), Some(entries)) = (tables.get("sessions"), tables.get("session_entries"))
    else {
        return Ok(Vec::new());
    };
    // A list of migrations that is wrong on purpose may lack them.
    let is_indexed = INDEXES.iter().all(|name| entries.index(name).is_some());
    // A user's column may hide the rowid under one of its names.
    let Rowid::Named(rowid) = sessions.rowid() else {
        return Ok(Vec::new());
    };
    if !is_indexed {
        return Ok(Vec::new());
    }
    let candidates: Vec<(i64, Cell)> = conn
        .prepare(&format!("SELECT {rowid}, id {CANDIDATES} ORDER BY {rowid}"))?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_>>()?;
    let mut queries = TranscriptQueries::new(conn)?;
    let mut found = Vec::new();
    for (rowid, session) in candidates {
        if let Some((head, tail)) = queries.ends_of_chain(&session)? {
            found.push(MendableTranscript { rowid, head, tail });
        }
    }
    Ok(found)
}

/// Whether the server can read the session now.
pub(crate) fn is_readable(conn: &Connection, transcript: &MendableTranscript) -> Result<bool> {
    let select = "SELECT id, headEntryID, tailEntryID FROM sessions WHERE rowid = ?1";
    let (session, head, tail): (Cell, Cell, Cell) =
        conn.query_row(select, [transcript.rowid], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    let ends = TranscriptQueries::new(conn)?.ends_of_chain(&session)?;
    let named = ends.map(|(head, tail)| (Cell::Integer(head), Cell::Integer(tail)));
    Ok(named == Some((head, tail)))
}

/// A statement for each question about a transcript.
struct TranscriptQueries<'c> {
    lookup: Lookup<'c>,
    entry: CachedStatement<'c>,
}

impl<'c> TranscriptQueries<'c> {
    fn new(conn: &'c Connection) -> Result<Self> {
        Ok(Self {
            lookup: Lookup::new(conn)?,
            entry: conn.prepare_cached(
                "SELECT 1 FROM session_entries NOT INDEXED \
                 WHERE id = ?1 AND sessionID = ?2 AND parentEntryID IS ?3 AND (type = 'header') = ?4",
            )?,
        })
    }

    /// The first and the last entry of the one chain that all entries of the session are; none where
    /// there is any doubt.
    fn ends_of_chain(&mut self, session: &Cell) -> Result<Option<(i64, i64)>> {
        let chain = self.chain_by_indexes(session)?;
        let (Some(head), Some(tail)) = (chain.first(), chain.last()) else {
            return Ok(None);
        };
        Ok(self.is_in_table(session, &chain)?.then_some((*head, *tail)))
    }

    /// The ids of the chain, if it is whole; nothing otherwise. No page of the table is read.
    fn chain_by_indexes(&mut self, session: &Cell) -> Result<Vec<i64>> {
        let ids = self.lookup.ids(session)?;
        let mut chain = Vec::new();
        let mut next = self.lookup.header(session)?;
        // No two entries have one parent, and the first has none: a chain never closes. One that is
        // longer than all entries stops nevertheless.
        while let Some(id) = next {
            if ids.binary_search(&id).is_err() || chain.len() == ids.len() {
                return Ok(Vec::new());
            }
            chain.push(id);
            next = self.lookup.child(id)?;
        }
        Ok(if chain.len() == ids.len() {
            chain
        } else {
            Vec::new()
        })
    }

    /// Whether the table, which the server reads, has this chain too, with one header. A page of it that
    /// cannot be read leaves doubt.
    fn is_in_table(&mut self, session: &Cell, chain: &[i64]) -> Result<bool> {
        let mut parent = None;
        for id in chain {
            match self
                .entry
                .exists(params![id, session, parent, parent.is_none()])
            {
                Ok(true) => parent = Some(*id),
                Ok(false) => return Ok(false),
                Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
                    return Ok(false);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(true)
    }
}

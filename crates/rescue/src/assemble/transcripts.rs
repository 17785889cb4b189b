//! What of each session's transcript was found.

use std::collections::BTreeMap;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Result};

/// What of a session was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Completeness {
    /// All entries, in one chain from the header to the last.
    Complete,
    /// Not all: the ids of entries that others name and that were not found. There may be more.
    Partial {
        /// In order.
        missing: Vec<i64>,
    },
    /// The session's own row, or that and its header.
    HeaderOnly,
}

/// A session that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundSession {
    /// Its id.
    pub id: String,
    /// How many of its entries were found.
    pub entries: u64,
    /// What is missing.
    pub completeness: Completeness,
    /// Its title; private.
    pub title: Option<String>,
    /// The first line that a person wrote in it; private.
    pub first_line: Option<String>,
}

/// The sessions of a database with found rows, in the order of their rowids.
/// `has_first_lines`: whether what people wrote is read, which is as much as all else.
pub(crate) fn sessions(conn: &Connection, has_first_lines: bool) -> Result<Vec<FoundSession>> {
    let title = "SELECT id, headEntryID, tailEntryID, customTitle FROM sessions ORDER BY rowid";
    let mut sessions = conn.prepare(title)?;
    let mut entries = conn.prepare(PARENTS)?;
    let mut rows = sessions.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id = text(row.get_ref(0)?).unwrap_or_default();
        let end = |column| row.get_ref(column).map(|cell| cell.as_i64().ok());
        let (head, tail): (Option<i64>, Option<i64>) = (end(1)?, end(2)?);
        let mut parents = BTreeMap::new();
        let mut of_session = entries.query([ToSqlOutput::Borrowed(row.get_ref(0)?)])?;
        while let Some(entry) = of_session.next()? {
            let parent: Option<i64> = entry.get(1)?;
            parents.insert(entry.get(0)?, parent);
        }
        found.push(FoundSession {
            entries: parents.len() as u64,
            completeness: completeness(&parents, head, tail),
            title: text(row.get_ref(3)?),
            first_line: if has_first_lines {
                first_line(conn, row.get_ref(0)?)?
            } else {
                None
            },
            id,
        });
    }
    Ok(found)
}

/// The entries of a session, each with its parent.
const PARENTS: &str = "SELECT id, CASE typeof(parentEntryID) WHEN 'integer' THEN parentEntryID END \
                       FROM session_entries WHERE sessionID = ?1 ORDER BY id";

/// By the server's rule: the header is the head, one chain leads from it to the tail, and no entry is left over.
fn completeness(
    parents: &BTreeMap<i64, Option<i64>>,
    head: Option<i64>,
    tail: Option<i64>,
) -> Completeness {
    let named = parents.values().flatten().copied().chain(head).chain(tail);
    let mut missing: Vec<i64> = named.filter(|id| !parents.contains_key(id)).collect();
    missing.sort_unstable();
    missing.dedup();
    // From the tail back: an entry has one parent.
    let (mut at, mut steps) = (tail, 0);
    while let Some(parent) = at.and_then(|id| parents.get(&id)) {
        steps += 1;
        if parent.is_none() || steps > parents.len() {
            break;
        }
        at = *parent;
    }
    let is_whole = steps == parents.len() && steps > 0 && at == head && missing.is_empty();
    match parents.len() {
        _ if is_whole => Completeness::Complete,
        0 | 1 => Completeness::HeaderOnly,
        _ => Completeness::Partial { missing },
    }
}

/// The first messages of a session. By its entries: the index of types would lead through those of all sessions,
/// and without statistics SQLite takes that one.
const MESSAGES: &str = "SELECT read_payload(payload) FROM session_entries WHERE sessionID = ?1 AND +type = 'message' ORDER BY id LIMIT 8";

/// The first line of the first message of a person.
fn first_line(conn: &Connection, session: ValueRef<'_>) -> Result<Option<String>> {
    let mut messages = conn.prepare_cached(MESSAGES)?;
    let mut rows = messages.query([ToSqlOutput::Borrowed(session)])?;
    while let Some(row) = rows.next()? {
        let json = row.get_ref(0)?.as_bytes().ok();
        let value = json.and_then(|json| serde_json::from_slice::<serde_json::Value>(json).ok());
        if let Some(value) = value
            && value["payload"]["role"] == "user"
            && let Some(text) = first_text(&value["payload"]["message"]["content"])
        {
            return Ok(text.lines().next().map(str::to_owned));
        }
    }
    Ok(None)
}

/// The text of a message's content, of which there were three forms.
fn first_text(content: &serde_json::Value) -> Option<&str> {
    use serde_json::Value;
    match content {
        Value::Array(blocks) => blocks.iter().find_map(first_text),
        Value::Object(_) => match &content["text"] {
            Value::String(text) => Some(text),
            text => text["_0"].as_str(),
        },
        _ => None,
    }
}

fn text(cell: ValueRef<'_>) -> Option<String> {
    let bytes = cell.as_bytes().ok()?;
    Some(String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use migrator::{HISTORY, History, Version};

    use super::*;
    use crate::assemble::payload;

    /// A file of many sessions is read once, not once for each of them.
    #[test]
    fn a_session_is_found_by_its_entries_alone() {
        let mut conn = Connection::open_in_memory().unwrap();
        let history = History::new(HISTORY).unwrap();
        history.create(&mut conn, Version::new(5)).unwrap();
        payload::register(&conn, None).unwrap();
        for sql in [MESSAGES, PARENTS] {
            let plan = format!("EXPLAIN QUERY PLAN {sql}");
            let plan: Vec<String> = conn
                .prepare(&plan)
                .unwrap()
                .query_map([None::<i64>], |row| row.get(3))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            assert_eq!(
                plan,
                ["SEARCH session_entries USING INDEX session_entries_on_sessionID (sessionID=?)"]
            );
        }
    }
}

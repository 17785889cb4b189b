//! Oracle 6: a transcript that was one linear chain is the same chain afterwards.
//!
//! The server reads a transcript by following `parentEntryID` from the header: one header, whose id
//! is `headEntryID`; one chain; its last id is `tailEntryID`; no entry left over. Anything else it
//! reports as corrupt.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::Error;
use crate::finding::{Finding, Oracle};

/// Sessions that are named.
const NAMED: usize = 5;

pub(super) fn judge(before: &Connection, after: &Connection) -> Result<Vec<Finding>, Error> {
    let read = |conn| readable_transcripts(conn).map_err(Error::sqlite("read the transcripts"));
    let (was, is) = (read(before)?, read(after)?);
    let broken: Vec<&String> = was
        .iter()
        .filter(|(id, chain)| is.get(*id) != Some(chain))
        .map(|(id, _)| id)
        .collect();
    if broken.is_empty() {
        return Ok(Vec::new());
    }
    let mut lines: Vec<String> = broken
        .iter()
        .take(NAMED)
        .map(|id| {
            let entries = was[*id].len();
            match is.get(*id) {
                Some(chain) => format!("session {id}: {entries} → {} entries in line", chain.len()),
                None => format!("session {id}: {entries} entries, now no whole transcript"),
            }
        })
        .collect();
    if broken.len() > NAMED {
        lines.push("…".to_owned());
    }
    let title = format!(
        "transcripts that the server could read: {} → {}",
        was.len(),
        was.len() - broken.len()
    );
    Ok(vec![
        Finding::new(Oracle::Transcripts, title).with_body(lines.join("\n")),
    ])
}

/// The ids of the entries of each session whose transcript the server can read, in their order.
pub fn readable_transcripts(conn: &Connection) -> rusqlite::Result<BTreeMap<String, Vec<i64>>> {
    let is_ours: bool = conn.query_row(
        "SELECT count(*) = 2 FROM sqlite_schema
         WHERE type = 'table' AND name IN ('sessions', 'session_entries')",
        [],
        |row| row.get(0),
    )?;
    let mut chains = BTreeMap::new();
    if !is_ours {
        return Ok(chains);
    }
    let mut entries: BTreeMap<String, Entries> = BTreeMap::new();
    let mut list = conn.prepare(
        "SELECT hex(CAST(sessionID AS BLOB)), typeof(parentEntryID) IN ('null', 'integer'),
                parentEntryID, id FROM session_entries",
    )?;
    let mut rows = list.query([])?;
    while let Some(row) = rows.next()? {
        let session = entries.entry(row.get(0)?).or_default();
        session.count += 1;
        // Two children of one parent are no line; the count then tells.
        if row.get(1)? {
            session.child_of.insert(row.get(2)?, row.get(3)?);
        }
    }
    let mut list = conn.prepare(
        "SELECT hex(CAST(id AS BLOB)), CAST(id AS TEXT), headEntryID, tailEntryID FROM sessions
         WHERE id IS NOT NULL AND typeof(headEntryID) IN ('null', 'integer')
           AND typeof(tailEntryID) IN ('null', 'integer')",
    )?;
    let mut rows = list.query([])?;
    while let Some(row) = rows.next()? {
        let Some(entries) = entries.get(&row.get::<_, String>(0)?) else {
            continue;
        };
        let name = String::from_utf8_lossy(row.get_ref(1)?.as_bytes()?).into_owned();
        let chain = entries.follow();
        let (head, tail): (Option<i64>, Option<i64>) = (row.get(2)?, row.get(3)?);
        let whole = chain.len() == entries.count;
        if whole && chain.first().copied() == head && chain.last().copied() == tail {
            chains.insert(name, chain);
        }
    }
    Ok(chains)
}

/// The entries of one session.
#[derive(Default)]
struct Entries {
    count: usize,
    /// NULL is the header's parent.
    child_of: BTreeMap<Option<i64>, i64>,
}

impl Entries {
    fn follow(&self) -> Vec<i64> {
        let mut chain = Vec::new();
        let mut next = self.child_of.get(&None);
        // A circle cannot be longer than all entries.
        while let Some(id) = next.filter(|_| chain.len() < self.count) {
            chain.push(*id);
            next = self.child_of.get(&Some(*id));
        }
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = "CREATE TABLE sessions(id TEXT PRIMARY KEY, headEntryID INTEGER, tailEntryID INTEGER);
        CREATE TABLE session_entries(id INTEGER PRIMARY KEY, sessionID TEXT, parentEntryID INTEGER);
        INSERT INTO sessions VALUES('a', 1, 3), ('b', 4, 4), ('corrupt', 9, 9);
        INSERT INTO session_entries VALUES(1,'a',NULL),(2,'a',1),(3,'a',2),(4,'b',NULL),(5,'corrupt',NULL);";

    #[track_caller]
    fn check(change: &str, expected: &[&str]) {
        let open = |sql: &str| {
            let conn = Connection::open_in_memory().unwrap();
            conn.execute_batch(sql).unwrap();
            conn
        };
        let findings = judge(&open(TWO), &open(&format!("{TWO}{change}"))).unwrap();
        let said: Vec<String> = findings
            .iter()
            .map(|found| format!("{}\n{}", found.title, found.body))
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn whole_transcripts_stay_whole() {
        check("", &[]);
        check(
            "DELETE FROM session_entries WHERE sessionID = 'corrupt'",
            &[],
        );
        let lost = |lines: &str| format!("transcripts that the server could read: 2 → 1\n{lines}");
        let a = "session a: 3 entries, now no whole transcript";
        check("DELETE FROM session_entries WHERE id = 2", &[&lost(a)]);
        check(
            "UPDATE session_entries SET parentEntryID = 1 WHERE id = 3",
            &[&lost(a)],
        );
        check(
            "UPDATE session_entries SET parentEntryID = 3 WHERE id = 1",
            &[&lost(a)],
        );
        check(
            "INSERT INTO session_entries VALUES(6, 'a', 'odd')",
            &[&lost(a)],
        );
        check(
            "UPDATE sessions SET headEntryID = 2 WHERE id = 'a'",
            &[&lost(a)],
        );
        check(
            "DELETE FROM session_entries WHERE id = 3; UPDATE sessions SET tailEntryID = 2 WHERE id = 'a'",
            &[&lost("session a: 3 → 2 entries in line")],
        );
        check(
            "DROP TABLE sessions",
            &[
                "transcripts that the server could read: 2 → 0\nsession a: 3 entries, now no whole \
             transcript\nsession b: 1 entries, now no whole transcript",
            ],
        );
    }
}

//! Three sessions as a server at v6 writes them into a file that the hard reset emptied.

use rusqlite::{Connection, Result, params};

/// Their ids, which no database of a case has.
const SESSIONS: [&str; 3] = [
    "ffffffff-ffff-4fff-bfff-fffffffffff1",
    "ffffffff-ffff-4fff-bfff-fffffffffff2",
    "ffffffff-ffff-4fff-bfff-fffffffffff3",
];

/// Entries of each: a header, a message, a compaction that names it.
const ENTRIES: i64 = 3;

const TIME: &str = "2026-04-01 00:00:00.000";

/// What is added to the numbers from 1 on that the rows have where the tables were empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct NumberedFrom {
    pub(crate) sessions: i64,
    pub(crate) entries: i64,
    pub(crate) journal: i64,
    pub(crate) statuses: i64,
}

impl NumberedFrom {
    /// As the rows of the three sessions are numbered in a database that has them.
    pub(crate) fn read(conn: &Connection) -> Result<Self> {
        let [first, second, third] = SESSIONS;
        let before = |table: &str, column: &str| {
            let sql = format!(
                "SELECT coalesce(min(rowid) - 1, -1) FROM {table} WHERE {column} IN (?1, ?2, ?3)"
            );
            conn.query_row(&sql, [first, second, third], |row| row.get(0))
        };
        Ok(Self {
            sessions: before("sessions", "id")?,
            entries: before("session_entries", "sessionID")?,
            journal: before("user_queue_journal", "sessionID")?,
            statuses: before("tool_call_status", "sessionID")?,
        })
    }
}

/// Writes them: an item of a queue that became a message, and a call of a tool, too.
pub(crate) fn write_new_sessions(conn: &Connection, from: NumberedFrom) -> Result<()> {
    conn.execute_batch("BEGIN")?;
    for (at, session) in (1..).zip(SESSIONS) {
        let header = from.entries + (at - 1) * ENTRIES + 1;
        let message = header + 1;
        let entries = [
            ("header", r#"{"metadata":{},"systemPrompt":"new","version":1}"#.to_owned()),
            (
                "message",
                r#"{"message":{"content":[{"text":"new","type":"text"}],"timestamp":1,"user":"new"},"role":"user"}"#
                    .to_owned(),
            ),
            (
                "compaction",
                format!(
                    r#"{{"firstKeptEntryID":{message},"metadata":{{}},"summary":"new","tokensBefore":1,"version":1}}"#
                ),
            ),
        ];
        for (id, (kind, payload)) in (header..).zip(entries) {
            let parent = (id > header).then_some(id - 1);
            let payload = format!(r#"{{"payload":{payload},"type":"{kind}"}}"#);
            conn.execute(
                "INSERT INTO session_entries VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                params![id, session, parent, kind, payload.as_bytes(), TIME],
            )?;
        }
        conn.execute(
            "INSERT INTO sessions(rowid, id, provider, model, executionStatus, cwd, createdAt, updatedAt, \
             headEntryID, tailEntryID) VALUES(?1, ?2, 'openai', 'gpt-5', 'idle', '/new', ?3, ?3, ?4, ?5)",
            params![from.sessions + at, session, TIME, header, header + ENTRIES - 1],
        )?;
        let taken = format!(
            r#"{{"materialized":{{"at":1,"id":"{session}","transcriptEntryID":"{message}"}}}}"#
        );
        conn.execute(
            "INSERT INTO user_queue_journal VALUES(?1, ?2, 'steer', ?3, ?4)",
            params![from.journal + at, session, taken.as_bytes(), TIME],
        )?;
        conn.execute(
            "INSERT INTO tool_call_status(rowid, sessionID, toolCallID, status, createdAt, updatedAt) \
             VALUES(?1, ?2, 'new', 'completed', ?3, ?3)",
            params![from.statuses + at, session, TIME],
        )?;
    }
    conn.execute_batch("COMMIT")
}

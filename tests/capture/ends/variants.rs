//! Databases that a golden once did not end as: what a user added to Wuhu's schema, and damage beside that of
//! the generator.

use rusqlite::Connection;

/// A database as somebody has changed it.
pub(super) struct Variant {
    /// The case whose database is changed.
    pub(super) base: &'static str,
    pub(super) name: &'static str,
    /// May use the collation `MINE`, which no program but the user's has.
    pub(super) sql: &'static str,
    /// How the golden says it otherwise, because nothing in it can be the same.
    pub(super) otherwise: &'static [&'static str],
}

const fn v5(name: &'static str, sql: &'static str) -> Variant {
    Variant {
        base: "v5-release-0.1.0",
        name,
        sql,
        otherwise: &[],
    }
}

/// A golden cannot hold an order that only an application has: a trigger is as much in the way.
const fn ordered(
    name: &'static str,
    sql: &'static str,
    otherwise: &'static [&'static str],
) -> Variant {
    Variant {
        otherwise,
        ..v5(name, sql)
    }
}

/// Tables, columns, indexes, views and triggers, with foreign keys of all kinds, and what earlier programs left.
pub(super) const USERS_OBJECTS: &[Variant] = &[
    v5(
        "a key to an entry",
        "CREATE TABLE mine(entry INTEGER REFERENCES session_entries(id), note TEXT); \
         INSERT INTO mine SELECT id, 'x' FROM session_entries ORDER BY id LIMIT 5",
    ),
    v5(
        "a key to an orphan entry",
        "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
         VALUES ('ghost', NULL, 'header', x'7b7d', '2026-01-01 00:00:00.000'); \
         CREATE TABLE mine(entry INTEGER REFERENCES session_entries(id)); \
         INSERT INTO mine SELECT max(id) FROM session_entries",
    ),
    v5(
        "a key to no entry",
        "CREATE TABLE mine(entry INTEGER REFERENCES session_entries(id)); \
         INSERT INTO mine VALUES (NULL), (99999999)",
    ),
    v5(
        "a key to an orphan entry among keys to sound ones",
        "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
         VALUES ('ghost', NULL, 'header', x'7b7d', '2026-01-01 00:00:00.000'); \
         CREATE TABLE mine(k INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES session_entries ON DELETE CASCADE); \
         INSERT INTO mine(entry) SELECT id FROM session_entries ORDER BY id DESC LIMIT 3",
    ),
    v5(
        "a key to an orphan of a queue",
        "INSERT INTO user_queue_pending VALUES ('gu', 'ghost', 'steer', '2026', x'7b7d'); \
         CREATE TABLE mine(item TEXT REFERENCES user_queue_pending(id)); INSERT INTO mine VALUES ('gu')",
    ),
    v5(
        "a key to a session without id",
        "CREATE TABLE mine(session TEXT REFERENCES sessions(id)); \
         INSERT INTO mine SELECT id FROM sessions ORDER BY rowid LIMIT 2; \
         UPDATE sessions SET id = NULL WHERE rowid = 1",
    ),
    v5(
        "a key to a title",
        "UPDATE sessions SET customTitle = 'Anna' || rowid; \
         CREATE TABLE mine(title TEXT REFERENCES sessions(customTitle)); INSERT INTO mine VALUES ('Anna1')",
    ),
    v5(
        "a key to a unique title",
        "UPDATE sessions SET customTitle = 'Anna' || rowid; CREATE UNIQUE INDEX titles ON sessions(customTitle); \
         CREATE TABLE mine(title TEXT REFERENCES sessions(customTitle)); INSERT INTO mine VALUES ('Anna1')",
    ),
    v5(
        "a key to a status by two columns",
        "CREATE TABLE mine(a TEXT, b TEXT, FOREIGN KEY(a, b) REFERENCES tool_call_status(sessionID, toolCallID)); \
         INSERT INTO mine SELECT sessionID, toolCallID FROM tool_call_status LIMIT 2",
    ),
    v5(
        "a key of a user's table to a user's table",
        "CREATE TABLE a(k INTEGER PRIMARY KEY); CREATE TABLE b(k REFERENCES a); INSERT INTO a VALUES (4711); \
         INSERT INTO b VALUES (4711)",
    ),
    v5(
        "a key of a user's table to no row of a user's table",
        "CREATE TABLE a(k INTEGER PRIMARY KEY); CREATE TABLE b(k REFERENCES a); INSERT INTO b VALUES (4711)",
    ),
    v5(
        "a key to an environment, which v6 drops",
        "CREATE TABLE mine(e TEXT REFERENCES environments(id))",
    ),
    v5("a leftover of 0.5.0", "CREATE TABLE _sessions_new(a)"),
    v5(
        "a leftover of 0.5.0 with its columns",
        "CREATE TABLE _sessions_new AS SELECT * FROM sessions",
    ),
    v5(
        "a leftover of the copy",
        "CREATE TABLE _wuhu_v6_sessions(a); INSERT INTO _wuhu_v6_sessions VALUES (1)",
    ),
    v5(
        "what an earlier repair has set aside",
        "CREATE TABLE \"_wuhu_set_aside_tool_call_status\" (\"_wuhu_rowid\", \"sessionID\", \"toolCallID\", \
         \"status\", \"createdAt\", \"updatedAt\"); \
         INSERT INTO \"_wuhu_set_aside_tool_call_status\" VALUES (7, 'ghost', 't', 'completed', '2026', '2026')",
    ),
    v5(
        "what an earlier repair has set aside, and more to set aside",
        "CREATE TABLE \"_wuhu_set_aside_tool_call_status\" (\"_wuhu_rowid\", \"sessionID\", \"toolCallID\", \
         \"status\", \"createdAt\", \"updatedAt\"); \
         INSERT INTO tool_call_status VALUES ('ghost', 't', 'completed', '2026', '2026')",
    ),
    v5(
        "a table of the set-aside prefix that is none",
        "CREATE TABLE _wuhu_set_aside_tool_call_status(a, b); \
         INSERT INTO tool_call_status VALUES ('ghost', 't', 'completed', '2026', '2026')",
    ),
    v5(
        "a view of the set-aside prefix",
        "CREATE VIEW _wuhu_set_aside_tool_call_status AS SELECT 1 AS a; \
         INSERT INTO tool_call_status VALUES ('ghost', 't', 'completed', '2026', '2026')",
    ),
    v5(
        "a full text table",
        "CREATE VIRTUAL TABLE mine USING fts5(body); INSERT INTO mine VALUES ('Anna')",
    ),
    v5(
        "a full text table over entries with its triggers",
        "CREATE VIRTUAL TABLE mine USING fts5(body); \
         CREATE TRIGGER mine_insert AFTER INSERT ON session_entries BEGIN \
         INSERT INTO mine(rowid, body) VALUES (new.id, new.type); END",
    ),
    v5(
        "a full text table over sessions with its triggers",
        "CREATE VIRTUAL TABLE mine USING fts5(customTitle); \
         CREATE TRIGGER mine_insert AFTER INSERT ON sessions BEGIN \
         INSERT INTO mine(rowid, customTitle) VALUES (new.rowid, new.customTitle); END",
    ),
    v5(
        "a view on a full text table",
        "CREATE VIRTUAL TABLE mine USING fts5(body); CREATE VIEW found AS SELECT * FROM mine",
    ),
    v5(
        "rows of a user's column and index in a table that stays",
        "ALTER TABLE session_entries ADD COLUMN mine TEXT; CREATE INDEX mine_ix ON session_entries(mine); \
         CREATE UNIQUE INDEX mine_u ON user_queue_journal(createdAt, lane) WHERE 0",
    ),
    Variant {
        base: "reset-after-v5",
        name: "as the reset left it",
        sql: "",
        otherwise: &[],
    },
    Variant {
        base: "v6-release-0.5.0",
        name: "what a repair has set aside",
        sql: "CREATE TABLE \"_wuhu_set_aside_session_entries\" (\"_wuhu_rowid\", \"id\", \"sessionID\", \
              \"parentEntryID\", \"type\", \"payload\", \"createdAt\"); INSERT INTO \"_wuhu_set_aside_session_entries\" \
              VALUES (7, 7, 'ghost', 4, 'header', x'7b7d', '2026-01-01 00:00:00.000')",
        otherwise: &[],
    },
];

/// Objects that need a collation of the application that made them.
pub(super) const ORDERED: &[Variant] = &[
    ordered(
        "an index of another collation",
        "CREATE TABLE mine(a TEXT, b); INSERT INTO mine VALUES ('Anna', 1), ('anna', 2); \
         CREATE INDEX mine_a ON mine(a COLLATE MINE)",
        &[
            r#"- decision: "the migration would lose or break index `…` on `…` (no such collation sequence: MINE); drop or move it first, and create it again afterwards","#,
            r#"+ "trigger `…` on `…`": 1,"#,
            r#"+ decision: "the migration would lose or break trigger `…` on `…` (no such table: main.…); drop or move it first, and create it again afterwards","#,
        ],
    ),
    ordered(
        "a unique column of another collation",
        "CREATE TABLE mine(a TEXT COLLATE MINE UNIQUE, b); INSERT INTO mine VALUES ('Anna', 1), ('Berta', 2)",
        &[
            r#"- decision: "the migration would lose or break table `…` (no such collation sequence: MINE); drop or move it first, and create it again afterwards","#,
            r#"+ "trigger `…` on `…`": 1,"#,
            r#"+ decision: "the migration would lose or break trigger `…` on `…` (no such table: main.…); drop or move it first, and create it again afterwards","#,
        ],
    ),
    v5(
        "a column of another collation",
        "CREATE TABLE mine(a TEXT COLLATE MINE, b); INSERT INTO mine VALUES ('Anna', 1), ('Berta', 2)",
    ),
    ordered(
        "a key of another collation",
        "CREATE TABLE mine(a TEXT COLLATE MINE PRIMARY KEY, b) WITHOUT ROWID; INSERT INTO mine VALUES ('Anna', 1)",
        &[
            r#"- decision: "the migration would lose or break table `…` (no such collation sequence: MINE); drop or move it first, and create it again afterwards","#,
            r#"+ "trigger `…` on `…`": 1,"#,
            r#"+ decision: "the migration would lose or break trigger `…` on `…` (no such table: main.…); drop or move it first, and create it again afterwards","#,
        ],
    ),
    ordered(
        "an index of another collation on sessions",
        "CREATE INDEX mine ON sessions(customTitle COLLATE MINE)",
        &[
            r#"- "index `…` on `sessions`": 1,"#,
            r#"- decision: "the migration would lose or break index `…` on `sessions`; drop or move it first, and create it again afterwards","#,
            r#"+ "trigger `…` on `sessions`": 1,"#,
            r#"+ decision: "the migration would lose or break trigger `…` on `sessions`; drop or move it first, and create it again afterwards","#,
        ],
    ),
    ordered(
        "an index of another collation on entries",
        "CREATE INDEX mine ON session_entries(type COLLATE MINE)",
        &[
            r#"- "index `…` on `session_entries`": 1,"#,
            r#"- decision: "the migration would lose or break index `…` on `session_entries` (no such collation sequence: MINE); drop or move it first, and create it again afterwards","#,
            r#"+ "trigger `…` on `session_entries`": 1,"#,
            r#"+ decision: "the migration would lose or break trigger `…` on `session_entries` (no such table: main.…); drop or move it first, and create it again afterwards","#,
        ],
    ),
    v5(
        "a column of another collation in entries",
        "ALTER TABLE session_entries ADD COLUMN mine TEXT COLLATE MINE",
    ),
];

/// Damage beside that of the generator.
pub(super) const OTHER_DAMAGE: &[Variant] = &[
    v5(
        "NUL and invalid UTF-8 in ids",
        "UPDATE sessions SET id = 'a' || char(0) || 'b' WHERE rowid = 1; \
         UPDATE sessions SET id = CAST(x'ff41' AS TEXT) WHERE rowid = 2; \
         UPDATE session_entries SET sessionID = 'a' || char(0) || 'b' WHERE id = 1; \
         UPDATE user_queue_pending SET id = CAST(x'4100ff' AS TEXT) WHERE rowid = 1",
    ),
    v5(
        "NUL and invalid UTF-8 in names and paths",
        "UPDATE sessions SET customTitle = 'a' || char(0), cwd = CAST(x'2f61ff' AS TEXT), \
         provider = 'a' || char(0), model = CAST(x'ff' AS TEXT) WHERE rowid = 1; \
         UPDATE sessions SET customTitle = CAST(x'ff41' AS TEXT), cwd = '/a' || char(0) || 'b/c', \
         environmentName = CAST(x'00ff' AS TEXT), environmentPath = CAST(x'7eff' AS TEXT) WHERE rowid = 2; \
         UPDATE environments SET name = 'a' || char(0), path = '/' || char(0) WHERE rowid = 1",
    ),
    v5(
        "NUL and invalid UTF-8 in times, words and ids of calls",
        "UPDATE sessions SET createdAt = '2026-01-01 00:00:00.000' || char(0) WHERE rowid = 1; \
         UPDATE sessions SET executionStatus = CAST(x'69ff' AS TEXT) WHERE rowid = 2; \
         UPDATE tool_call_status SET toolCallID = CAST(x'6900ff' AS TEXT), status = 'a' || char(0) WHERE rowid = 1",
    ),
    v5(
        "three sessions without id",
        "UPDATE sessions SET id = NULL WHERE rowid <= 3",
    ),
    v5(
        "two sessions without id, one of them a child",
        "UPDATE sessions SET parentSessionID = (SELECT id FROM sessions WHERE rowid = 4) WHERE rowid = 2; \
         UPDATE sessions SET id = NULL WHERE rowid <= 2",
    ),
    v5("every session without id", "UPDATE sessions SET id = NULL"),
    v5(
        "an entry of another session",
        "UPDATE session_entries SET parentEntryID = (SELECT tailEntryID FROM sessions AS s \
         WHERE s.id <> session_entries.sessionID LIMIT 1) WHERE id = (SELECT max(id) FROM session_entries)",
    ),
    v5(
        "an entry over, and a tail that is none",
        "UPDATE sessions SET tailEntryID = headEntryID WHERE rowid = 1",
    ),
    v5(
        "an entry that is its own parent",
        "UPDATE session_entries SET parentEntryID = id WHERE id = (SELECT max(id) FROM session_entries)",
    ),
    v5(
        "a head of another session",
        "UPDATE sessions SET headEntryID = (SELECT headEntryID FROM sessions WHERE rowid = 2) WHERE rowid = 1",
    ),
    v5(
        "a header less, and an entry less",
        "DELETE FROM session_entries WHERE id = (SELECT headEntryID FROM sessions ORDER BY rowid LIMIT 1 OFFSET 1); \
         DELETE FROM session_entries WHERE id = (SELECT tailEntryID FROM sessions ORDER BY rowid LIMIT 1 OFFSET 2)",
    ),
    v5(
        "booleans that are none",
        "UPDATE sessions SET isArchived = 7 WHERE rowid = 1; UPDATE sessions SET isArchived = 'x' WHERE rowid = 2",
    ),
];

/// Runs the statements as the user's own program did. Its collation is written into the file: no other program
/// can do more with it than read it.
pub(super) fn run(conn: &Connection, sql: &str) {
    conn.execute_batch(&sql.replace("COLLATE MINE", "COLLATE NOCASE /* mine */"))
        .unwrap_or_else(|error| panic!("{error}: {sql}"));
    conn.execute_batch(
        "PRAGMA writable_schema=ON; \
         UPDATE sqlite_schema SET sql = replace(sql, 'NOCASE /* mine */', 'MINE') WHERE sql LIKE '%/* mine */%'; \
         PRAGMA writable_schema=RESET",
    )
    .unwrap();
}

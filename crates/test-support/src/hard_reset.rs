//! What the build of the hard reset did to a file at v5.

use std::sync::OnceLock;

use rusqlite::Connection;

use crate::golden_database::load_golden;

/// The tables that it dropped, in its order.
pub const DROPPED_BY_THE_HARD_RESET: [&str; 9] = [
    "session_child_status",
    "environments",
    "tool_call_status",
    "user_queue_pending",
    "user_queue_journal",
    "system_queue_pending",
    "system_queue_journal",
    "session_entries",
    "sessions",
];

/// Drops the tables of a database at v5 and makes those of v6, in the words of that build, which are those of a
/// golden that it wrote. As with SQLite's default, what is deleted is not overwritten.
pub fn hard_reset(conn: &Connection) {
    static STATEMENTS: OnceLock<String> = OnceLock::new();
    conn.execute_batch(STATEMENTS.get_or_init(statements))
        .unwrap();
}

fn statements() -> String {
    let written = Connection::open_in_memory().unwrap();
    load_golden("reset-after-v5", &written);
    let made = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
                AND name <> 'grdb_migrations' ORDER BY rowid";
    let mut made = written.prepare(made).unwrap();
    let made: Vec<String> = made
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let dropped = DROPPED_BY_THE_HARD_RESET.map(|table| format!("DROP TABLE {table};"));
    format!(
        "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF; BEGIN; {} {}; \
         INSERT INTO grdb_migrations VALUES('wuhu_v6_mounts'); COMMIT",
        dropped.concat(),
        made.join(";")
    )
}

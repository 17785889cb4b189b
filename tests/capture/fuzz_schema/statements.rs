//! Statements with names and clauses that are hard to write, or mean something to somebody.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

/// Names that mean something to SQLite, to Wuhu, to a migration or to a capture, and some that mean
/// nothing but are hard to write.
const NAMES: &[&str] = &[
    "notes",
    "Notes",
    "x_table_1",
    "X_Table_1",
    "x_table_2",
    "x_column_1",
    "x_index_1",
    "x_view_1",
    "x_trigger_1",
    "sqlite",
    "sqlitestat1",
    "select",
    "table",
    "order",
    "rowid",
    "_rowid_",
    "oid",
    "OID",
    "id",
    "ID",
    "sessions",
    "SESSIONS",
    "session_entries",
    "tool_call_status",
    "environments",
    "session_child_status",
    "user_queue_pending",
    "user_queue_journal",
    "system_queue_journal",
    "grdb_migrations",
    "mounts",
    "mount_templates",
    "mounts_sessionID",
    "_sessions_new",
    "_sessions_old",
    "sessions_new",
    "_wuhu_set_aside_x",
    "_wuhu_set_aside_session_entries",
    "_wuhu_rowid",
    "session_entries_unique_header_per_session",
    "runner_sessions",
    "a\"b",
    "a'b",
    "a`b",
    "a]b",
    "[a]",
    "a b",
    " ",
    "",
    "a;b",
    "a--b",
    "a/*b",
    "a\nb",
    "a\nGO\nb",
    "a\rb",
    "a\\b",
    "%s",
    "é",
    "É",
    "日本",
    "👩‍💻",
    "\u{202e}evil",
    "\u{feff}bom",
    "0",
    "1.5",
    "-1",
    "NULL",
    "null",
    "true",
    "x'00'",
];

const TYPES: &[&str] = &[
    "",
    "TEXT",
    "INTEGER",
    "INT",
    "BLOB",
    "REAL",
    "NUMERIC",
    "ANY",
    "VARCHAR(20)",
    "DATETIME",
    "BOOLEAN",
    "FLOATING POINT",
    "\"odd type\"",
    "text",
    "UNSIGNED BIG INT",
    "CHARINT",
    "DOUBLE",
];

const CONSTRAINTS: &[&str] = &[
    "",
    "",
    "",
    "NOT NULL",
    "UNIQUE",
    "PRIMARY KEY",
    "PRIMARY KEY AUTOINCREMENT",
    "PRIMARY KEY DESC",
    "DEFAULT 'x'",
    "DEFAULT (random())",
    "DEFAULT CURRENT_TIMESTAMP",
    "CHECK (1 = 1)",
    "CHECK (0)",
    "COLLATE NOCASE",
    "NOT NULL DEFAULT 'a;b'",
    "AS (1 + 1)",
    "GENERATED ALWAYS AS ('x') STORED",
    "/* a comment */",
    "REFERENCES sessions",
    "REFERENCES sessions(id) ON DELETE CASCADE",
    "REFERENCES sessions(cwd)",
    "REFERENCES nowhere(id) ON DELETE SET NULL",
    "REFERENCES session_entries(id) ON UPDATE CASCADE",
    "REFERENCES notes(id)",
    "REFERENCES x_table_1",
    "REFERENCES \"SESSIONS\"(\"ID\") DEFERRABLE INITIALLY DEFERRED",
];

const TABLE_CONSTRAINTS: &[&str] = &[
    "",
    "",
    "",
    ", PRIMARY KEY(1)",
    ", PRIMARY KEY(%0)",
    ", PRIMARY KEY(%1, %0)",
    ", UNIQUE(%0, %1)",
    ", FOREIGN KEY(%0, %1) REFERENCES tool_call_status(sessionID, toolCallID)",
    ", FOREIGN KEY(%0) REFERENCES sessions(id)",
    ", FOREIGN KEY(%0, %1) REFERENCES nowhere(a, b)",
    ", CHECK (%0 <> 'private')",
];

const OPTIONS: &[&str] = &[
    "",
    "",
    "",
    " WITHOUT ROWID",
    " STRICT",
    " STRICT, WITHOUT ROWID",
];

/// A statement; whether SQLite takes it is left to SQLite.
pub(super) fn statement() -> impl Strategy<Value = String> {
    let columns = vec((name(), select(TYPES), select(CONSTRAINTS)), 1..5);
    let table = (
        name(),
        columns,
        select(TABLE_CONSTRAINTS),
        select(OPTIONS),
        weighted(0.3, name()),
    );
    let table = table.prop_map(|(table, columns, constraint, option, dropped)| {
        let list: Vec<String> = columns
            .iter()
            .map(|(name, of, constraint)| format!("{name} {of} {constraint}"))
            .collect();
        let second = columns.get(1).unwrap_or(&columns[0]);
        let constraint = constraint
            .replace("%0", &columns[0].0)
            .replace("%1", &second.0);
        let drop = dropped.map_or(String::new(), |_| format!("DROP TABLE IF EXISTS {table}; "));
        format!(
            "{drop}CREATE TABLE {table}({}{constraint}){option}",
            list.join(", ")
        )
    });
    let column = (name(), name(), select(TYPES), select(CONSTRAINTS)).prop_map(
        |(table, name, of, constraint)| {
            format!("ALTER TABLE {table} ADD COLUMN {name} {of} {constraint}")
        },
    );
    let index = (
        name(),
        name(),
        name(),
        any::<bool>(),
        select(&["", "x", "e"][..]),
    )
        .prop_map(|(name, table, column, is_unique, kind)| {
            let unique = if is_unique { "UNIQUE " } else { "" };
            let end = if kind == "x" { " WHERE 1 = 1" } else { "" };
            let column = if kind == "e" {
                format!("lower({column}), 1")
            } else {
                format!("{column} COLLATE NOCASE DESC")
            };
            format!("CREATE {unique}INDEX {name} ON {table}({column}){end}")
        });
    let view = (name(), name(), name()).prop_map(|(name, column, table)| {
        format!("CREATE VIEW {name} AS SELECT {column}, 'private' FROM {table}, sessions")
    });
    let trigger = (name(), name(), name(), select(&["AFTER INSERT", "BEFORE DELETE", "INSTEAD OF UPDATE", "AFTER UPDATE"][..]))
        .prop_map(|(name, on, into, when)| {
            format!("CREATE TRIGGER {name} {when} ON {on} BEGIN INSERT INTO {into} VALUES('private'); SELECT 1; END")
        });
    let other = prop_oneof![
        (name(), name()).prop_map(|(a, b)| format!("ALTER TABLE {a} RENAME TO {b}")),
        (name(), name(), name())
            .prop_map(|(a, b, c)| format!("ALTER TABLE {a} RENAME COLUMN {b} TO {c}")),
        (name(), name()).prop_map(|(a, b)| format!("ALTER TABLE {a} DROP COLUMN {b}")),
        name().prop_map(|a| format!("DROP TABLE {a}")),
        name().prop_map(|a| format!("DROP INDEX {a}")),
        (name(), name()).prop_map(|(a, b)| format!("CREATE VIRTUAL TABLE {a} USING fts5({b}, id)")),
        name().prop_map(|a| format!("CREATE TABLE {a} AS SELECT * FROM sessions")),
        Just("ANALYZE".to_owned()),
        Just(
            "INSERT INTO sqlite_sequence VALUES('nobody', 4), ('sessions', 'x'), (NULL, NULL)"
                .to_owned()
        ),
        any::<i32>()
            .prop_map(|n| format!("PRAGMA user_version = {n}; PRAGMA application_id = {n}")),
    ];
    prop_oneof![4 => table, 2 => column, 2 => index, 1 => view, 1 => trigger, 2 => other]
}

fn name() -> impl Strategy<Value = String> {
    let name = prop_oneof![9 => select(NAMES).prop_map(str::to_owned), 1 => "\\PC{1,12}"];
    name.prop_map(|name| format!("\"{}\"", name.replace('"', "\"\"")))
}

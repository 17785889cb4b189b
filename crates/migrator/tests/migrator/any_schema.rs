//! Any schema of objects of a user's, named and placed where they hurt: `inspect`, a dry run and `migrate`
//! agree.

use proptest::prelude::*;

use crate::agreement::agreed;
use crate::fixture::Db;

/// Names that steps, repairs or rehearsals use, in other letters too, and names that are hard to quote.
const NAMES: [&str; 22] = [
    "mine",
    "yours",
    "a",
    "a: b",
    "x\"y",
    "select",
    "\u{436}",
    "Mounts",
    "mounts",
    "MOUNT_TEMPLATES",
    "mounts_on_sessionID",
    "mount_templates_unique_name",
    "_wuhu_v6_sessions",
    "_WUHU_v6_Sessions",
    "_wuhu_set_aside_tool_call_status",
    "_wuhu_set_aside_sessions",
    "_wuhu_root",
    "_wuhu_root_1",
    "_wuhu_rehearsal",
    "environments_unique_name",
    "Session_Child_Status",
    "saved_sqlite_stat1",
];

const OURS: [&str; 9] = [
    "sessions",
    "Sessions",
    "session_entries",
    "tool_call_status",
    "user_queue_pending",
    "environments",
    "ENVIRONMENTS",
    "session_child_status",
    "grdb_migrations",
];

const COLUMNS: [&str; 12] = [
    "a",
    "id",
    "sessionID",
    "cwd",
    "environmentPath",
    "environmentID",
    "name",
    "status",
    "rowid",
    "sessions",
    "identifier",
    "isArchived",
];

const EXPRESSIONS: [&str; 10] = [
    "abs(a)",
    "a COLLATE nocase",
    "abs(id)",
    "substr(identifier, 1, 5)",
    "a IS NOT 'sessions'",
    "\"sessions\"",
    "cwd || 'x'",
    "status COLLATE nocase",
    "(SELECT count(*) FROM environments)",
    "rowid",
];

/// One choice: what, and three numbers that choose names and places.
type Choice = (usize, usize, usize, usize);

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn name(at: usize) -> String {
    quoted(NAMES[at % NAMES.len()])
}

/// A table or view of anybody's.
fn place(at: usize) -> String {
    let all = NAMES.len() + OURS.len();
    match at % all {
        at if at < OURS.len() => quoted(OURS[at]),
        at => name(at - OURS.len()),
    }
}

fn statement((kind, a, b, c): Choice) -> String {
    let (name, place) = (name(a), place(b));
    let column = COLUMNS[c % COLUMNS.len()];
    let expression = EXPRESSIONS[c % EXPRESSIONS.len()];
    let other = quoted(NAMES[(a + c) % NAMES.len()]);
    match kind % 28 {
        0 => format!("CREATE TABLE {name}(a, id, cwd)"),
        1 => format!("CREATE TABLE {name}(a CHECK ({expression}), {column} DEFAULT (abs(1)))"),
        2 => format!("CREATE TABLE {name}(a COLLATE nocase UNIQUE, b AS ({expression}))"),
        3 => format!("CREATE TABLE {name}(a PRIMARY KEY, id) WITHOUT ROWID"),
        4 => format!("CREATE TABLE {name}(a REFERENCES {place}, id REFERENCES {place}({column}))"),
        5 => format!("CREATE TABLE {name}(id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT) STRICT"),
        6 => format!("CREATE INDEX {name} ON {place}({column})"),
        7 => format!("CREATE UNIQUE INDEX {name} ON {place}({expression})"),
        8 => format!("CREATE INDEX {name} ON {place}({column} COLLATE nocase) WHERE {expression}"),
        9 => format!("CREATE VIEW {name} AS SELECT {column} FROM {place}"),
        10 => format!("CREATE VIEW {name} AS SELECT *, {expression} AS x FROM {place}"),
        11 => format!(
            "CREATE VIEW {name} AS WITH sessions(x) AS (SELECT 1) SELECT x AS {column} FROM sessions"
        ),
        12 => format!(
            "CREATE VIEW {name} AS SELECT 'sessions' AS {column} UNION SELECT 1 FROM {place} \
             WHERE EXISTS (SELECT {expression} FROM {other})"
        ),
        13 => format!(
            "CREATE TRIGGER {name} AFTER INSERT ON {place} BEGIN SELECT {expression} FROM {other}; END"
        ),
        14 => format!(
            "CREATE TRIGGER {name} BEFORE DELETE ON {other} \
             BEGIN UPDATE {place} SET {column} = 1; END"
        ),
        15 => format!(
            "CREATE TRIGGER {name} INSTEAD OF INSERT ON {other} \
             BEGIN INSERT INTO {place}({column}) VALUES (new.{column}); END"
        ),
        16 => format!(
            "CREATE TRIGGER {name} AFTER UPDATE OF {column} ON {place} \
             WHEN new.{column} IN (SELECT a FROM {other}) BEGIN DELETE FROM {other}; END"
        ),
        17 => format!("CREATE VIRTUAL TABLE {name} USING fts5(a)"),
        18 => {
            let content = place.trim_matches('"').replace("\"\"", "\"");
            format!("CREATE VIRTUAL TABLE {name} USING fts5({column}, content='{content}')")
        }
        19 => format!("CREATE VIRTUAL TABLE {name} USING rtree(id, x0, x1)"),
        20 => format!("ALTER TABLE {place} ADD COLUMN more DEFAULT 1"),
        21 => format!("DROP TABLE {other}"),
        22 => format!("DROP VIEW {other}"),
        23 => "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3)".to_owned(),
        24 => "UPDATE sessions SET id = NULL WHERE rowid = (SELECT min(rowid) FROM sessions)"
            .to_owned(),
        25 => format!("INSERT INTO {other} SELECT * FROM {place} LIMIT 2"),
        26 => edited(&other, "nocase", "app"),
        _ => edited(&other, "abs(", "app("),
    }
}

/// What an application alone could have written.
fn edited(name: &str, from: &str, to: &str) -> String {
    let name = name
        .trim_matches('"')
        .replace("\"\"", "\"")
        .replace('\'', "''");
    format!(
        "PRAGMA writable_schema=ON; \
         UPDATE sqlite_schema SET sql = replace(sql, '{from}', '{to}') WHERE name = '{name}' AND type <> 'table'; \
         UPDATE sqlite_schema SET sql = replace(sql, '{from}', '{to}') WHERE name = '{name}'; \
         PRAGMA writable_schema=RESET"
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    /// More rounds: `PROPTEST_CASES=10000 cargo test -p migrator any_schema`.
    #[test]
    fn all_three_agree(
        number in 1_u8..7,
        choices in proptest::collection::vec((0_usize..28, 0_usize..22, 0_usize..62, 0_usize..60), 0..10),
    ) {
        let db = Db::at(number);
        let conn = db.open();
        for choice in choices {
            // Not every object can be made of every other.
            drop(conn.execute_batch(&statement(choice)));
        }
        drop(conn);
        agreed(&db);
    }
}

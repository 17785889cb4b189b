//! The texts of a schema run as SQL: `schema/vN.sql`, `after.schema.sql`. Like every file of a case they may come from
//! anybody, so SQLite's authorizer admits CREATE statements alone, and their number, length and work are bounded.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, Result};

/// Bytes of a schema's text.
const MAX_TEXT_BYTES: i32 = 1 << 20;

/// Objects of a schema.
const MAX_OBJECTS: usize = 1000;

/// Virtual machine steps that making them may take, in thousands.
const MAX_KILO_STEPS: usize = 10_000;

/// A database in memory with these objects. Nothing else that the text asks for is done.
pub(crate) fn made(sql: &str) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    conn.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, MAX_TEXT_BYTES)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    conn.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 100)?;
    let (objects, steps) = (Arc::new(AtomicUsize::new(0)), AtomicUsize::new(0));
    conn.progress_handler(
        1000,
        Some(move || steps.fetch_add(1, Ordering::Relaxed) > MAX_KILO_STEPS),
    )?;
    conn.authorizer(Some(move |context: AuthContext<'_>| {
        judge(&context, &objects)
    }))?;
    conn.execute_batch(sql)?;
    conn.authorizer(None::<fn(AuthContext<'_>) -> Authorization>)?;
    Ok(conn)
}

/// What CREATE TABLE, INDEX, VIEW and TRIGGER do, and no more.
fn judge(context: &AuthContext<'_>, objects: &AtomicUsize) -> Authorization {
    match context.action {
        AuthAction::CreateTable { .. }
        | AuthAction::CreateIndex { .. }
        | AuthAction::CreateView { .. }
        | AuthAction::CreateTrigger { .. } => {
            if objects.fetch_add(1, Ordering::Relaxed) < MAX_OBJECTS {
                Authorization::Allow
            } else {
                Authorization::Deny
            }
        }
        // SQLite's own bookkeeping, which no statement but CREATE reaches.
        AuthAction::Insert { table_name } | AuthAction::Update { table_name, .. }
            if is_schema(table_name) =>
        {
            Authorization::Allow
        }
        AuthAction::Read { .. } | AuthAction::Reindex { .. } | AuthAction::Function { .. } => {
            Authorization::Allow
        }
        _ => Authorization::Deny,
    }
}

fn is_schema(table: &str) -> bool {
    ["sqlite_master", "sqlite_schema"].contains(&table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_refused(sql: &str) {
        assert!(made(sql).is_err(), "{}", &sql[..sql.len().min(80)]);
    }

    #[test]
    fn a_schema_is_made() {
        let conn = made(
            "CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT DEFAULT (lower('A')), UNIQUE (a));
             CREATE INDEX i ON t(a) WHERE a IS NOT NULL; CREATE VIEW v AS SELECT * FROM t;
             CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END;",
        )
        .unwrap();
        let count = "SELECT count(*) FROM sqlite_schema WHERE sql IS NOT NULL";
        let objects: i64 = conn.query_row(count, [], |row| row.get(0)).unwrap();
        assert_eq!(objects, 5, "with sqlite_sequence");
    }

    #[test]
    fn nothing_else_is_done() {
        let folder = tempfile::tempdir().unwrap();
        let aside = folder.path().join("aside.sqlite");
        let aside = aside.display();
        for sql in [
            format!("CREATE TABLE t(a); ATTACH '{aside}' AS b; CREATE TABLE b.t(a)"),
            format!("CREATE TABLE t(a); VACUUM INTO '{aside}'"),
            "SELECT load_extension('x')".to_owned(),
            format!("SELECT writefile('{aside}', 'x')"),
            "PRAGMA writable_schema = ON".to_owned(),
            "CREATE TABLE t(a); INSERT INTO sqlite_schema VALUES('table', 'x', 'x', 0, 'CREATE TABLE x(a)')".to_owned(),
            "CREATE TABLE t(a); UPDATE sqlite_schema SET sql = 'x'".to_owned(),
            "CREATE TABLE t(a); INSERT INTO t VALUES (1)".to_owned(),
            "CREATE TABLE t(a); UPDATE t SET a = 1".to_owned(),
            "CREATE VIRTUAL TABLE t USING fts5(a)".to_owned(),
            "CREATE TABLE t(a); CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END; INSERT INTO t VALUES (1)".to_owned(),
            "WITH RECURSIVE up(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM up) SELECT max(n) FROM up".to_owned(),
            "CREATE TABLE t AS WITH RECURSIVE up(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM up) SELECT n FROM up".to_owned(),
            "SELECT zeroblob(2147483647)".to_owned(),
            "SELECT printf('%.2000000000c', 'x')".to_owned(),
            "CREATE TEMP TABLE t(a)".to_owned(),
            "BEGIN".to_owned(),
            "CREATE TABLE t(a); DROP TABLE t".to_owned(),
        ] {
            check_refused(&sql);
        }
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 0, "a file outside was written");
    }

    #[test]
    fn number_length_and_depth_are_bounded() {
        let many = |count: usize| {
            let tables = (0..count).map(|n| format!("CREATE TABLE t{n}(a);"));
            tables.collect::<String>()
        };
        assert!(made(&many(MAX_OBJECTS)).is_ok());
        check_refused(&many(MAX_OBJECTS + 1));
        let columns: Vec<String> = (0..30_000).map(|n| format!("c{n}")).collect();
        check_refused(&format!("CREATE TABLE t({})", columns.join(",")));
        check_refused(&format!(
            "CREATE TABLE t(a CHECK ({}1))",
            "NOT ".repeat(500)
        ));
        check_refused(&format!("CREATE TABLE t(a) {}", " ".repeat(2 << 20)));
    }
}

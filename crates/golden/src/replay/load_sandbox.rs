//! The texts of a case are loaded, and may come from anybody. Of all that they hold canon gives SQLite only CREATE
//! statements; what these make SQLite do by themselves is bounded here: an index on an expression is evaluated for
//! every row, and `printf('%.999999999c', 'x')` is deterministic.

use std::io::BufRead;

use canon::TableDigest;
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;

use crate::error::Error;

/// Bytes of a cell: no line of a case has more.
const MAX_CELL_BYTES: i32 = 32 << 20;

/// Parts of an expression within each other.
const MAX_DEPTH: i32 = 100;

/// The functions whose result is no longer than their arguments or a date, and those of `canon::load`.
const FUNCTIONS: [&str; 25] = [
    "abs",
    "coalesce",
    "count",
    "date",
    "datetime",
    "ifnull",
    "iif",
    "instr",
    "json_extract",
    "json_type",
    "json_valid",
    "julianday",
    "length",
    "lower",
    "ltrim",
    "max",
    "min",
    "nullif",
    "round",
    "rtrim",
    "substr",
    "trim",
    "typeof",
    "unixepoch",
    "upper",
];

/// [`canon::load`] of a text from anybody. The outer error is that of the machine.
pub(crate) fn load(
    text: &mut dyn BufRead,
    conn: &mut Connection,
) -> Result<Result<(), canon::Error>, Error> {
    within(conn, |conn| canon::load(text, conn).map(drop))
}

/// [`canon::load_rows`] of a text from anybody.
pub(crate) fn load_rows(
    text: &[u8],
    conn: &mut Connection,
) -> Result<Result<Vec<TableDigest>, canon::Error>, Error> {
    within(conn, |conn| canon::load_rows(&mut &*text, conn))
}

/// A text for which there is no room is not refused.
fn within<T>(
    conn: &mut Connection,
    load: impl FnOnce(&Connection) -> Result<T, canon::Error>,
) -> Result<Result<T, canon::Error>, Error> {
    let mut bound = || {
        conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_CELL_BYTES)?;
        conn.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, MAX_DEPTH)?;
        conn.authorizer(Some(judge))
    };
    bound().map_err(Error::sqlite("bound a load"))?;
    let loaded = match load(conn) {
        Err(error) => Error::no_room(&error).map_or(Ok(Err(error)), Err),
        loaded => Ok(loaded),
    };
    conn.authorizer(None::<fn(AuthContext<'_>) -> Authorization>)
        .map_err(Error::sqlite("end the bounds of a load"))?;
    loaded
}

fn judge(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Function { function_name }
            if !FUNCTIONS.contains(&&*function_name.to_ascii_lowercase()) =>
        {
            Authorization::Deny
        }
        AuthAction::Attach { .. } | AuthAction::CreateVtable { .. } => Authorization::Deny,
        _ => Authorization::Allow,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of one table with a row, and one more object.
    fn text(object: &str) -> String {
        format!(
            "-- canon 1: one SQLite database as text\nPRAGMA foreign_keys=OFF;\n\
             PRAGMA ignore_check_constraints=ON;\nPRAGMA user_version=0;\nPRAGMA application_id=0;\nBEGIN;\n\
             CREATE TABLE t(a);\nINSERT INTO \"t\"(rowid,\"a\") VALUES(1,'x');\n{object};\nCOMMIT;\n\
             -- end: tables 1, rows 1, sequence rows 0, other objects 1\n"
        )
    }

    fn loads(object: &str) -> bool {
        let mut conn = Connection::open_in_memory().unwrap();
        load(&mut text(object).as_bytes(), &mut conn)
            .unwrap()
            .is_ok()
    }

    #[test]
    fn an_index_makes_nothing_large() {
        assert!(loads("CREATE INDEX i ON t(lower(a)) WHERE length(a) > 0"));
        for call in [
            "zeroblob(9999999)",
            "printf('%.9999999c', 'x')",
            "FORMAT('%.9999999c', 'x')",
            "replace(replace(hex(a), '', a), 'x', hex(a))",
        ] {
            let index = format!("CREATE INDEX i ON t({call})");
            assert!(!loads(&index), "{index}");
            let part = format!("CREATE INDEX i ON t(a) WHERE {call} IS NOT NULL");
            assert!(!loads(&part), "{part}");
        }
        let deep = format!("CREATE INDEX i ON t({}a)", "NOT ".repeat(500));
        assert!(!loads(&deep));
    }
}

//! SQLite's English messages, where no result code tells the cases apart.
//!
//! The only place that matches such a text. The test of each function provokes the message, so that a
//! version of SQLite with other words fails here first.

use rusqlite::Error;

use crate::identifier::quote;

/// Whether the module of a virtual table is missing from this build of SQLite.
#[must_use]
pub fn lacks_module(error: &Error) -> bool {
    text(error).is_some_and(|text| text.starts_with("no such module: "))
}

/// Whether the schema of a file is of a format (SQLite, "Database File Format", 1.3.9) that this SQLite does
/// not know.
#[must_use]
pub fn is_unknown_schema_format(error: &Error) -> bool {
    text(error) == Some("unsupported file format")
}

/// Whether a foreign key to `parent` names columns that are no key of that table.
#[must_use]
pub fn is_foreign_key_mismatch(error: &Error, parent: &str) -> bool {
    text(error).is_some_and(|text| {
        text.starts_with("foreign key mismatch - ")
            && text.ends_with(&format!(" referencing {}", quote(parent)))
    })
}

/// The defect of an object on which a rename has failed; `kind` is the SQL word.
///
/// The message does not quote the name: where the name of another object begins with `name` and `: `,
/// the message fits both.
#[must_use]
pub fn unresolved_reason<'e>(error: &'e Error, kind: &str, name: &str) -> Option<&'e str> {
    let rest = text(error)?.strip_prefix(&format!("error in {kind} {name}"))?;
    let rest = rest.strip_prefix(" after rename").unwrap_or(rest);
    rest.strip_prefix(": ")
}

/// Whether a line of `PRAGMA quick_check` is about a damaged page: it is neither `ok` nor about the
/// content of a row, which can be read.
#[must_use]
pub fn quick_check_finds_bad_page(line: &str) -> bool {
    line != "ok"
        && ![
            "NULL value in ",
            "CHECK constraint failed in ",
            "non-",
            "TEXT value in ",
            "NUMERIC value in ",
            "unable to use function ",
        ]
        .iter()
        .any(|start| line.starts_with(start))
}

/// SQLite's message alone, without the statement that failed.
#[must_use]
pub fn message_of(error: &Error) -> String {
    text(error).map_or_else(|| error.to_string(), str::to_owned)
}

fn text(error: &Error) -> Option<&str> {
    match error {
        Error::SqliteFailure(_, Some(text)) => Some(text),
        Error::SqlInputError { msg, .. } => Some(msg),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    #[track_caller]
    fn failure(setup: &str, failing: &str) -> Error {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(setup).unwrap();
        conn.execute_batch(failing).unwrap_err()
    }

    #[test]
    fn a_missing_module() {
        let error = failure("", "CREATE VIRTUAL TABLE t USING no_such_thing(a)");
        assert_eq!(message_of(&error), "no such module: no_such_thing");
        assert!(lacks_module(&error), "{error}");
        assert!(!lacks_module(&failure("", "SELECT * FROM missing")));
    }

    #[test]
    fn a_schema_of_a_later_format() {
        let path = std::env::temp_dir().join(format!("schema-format-{}", std::process::id()));
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("CREATE TABLE t(a)").unwrap();
        drop(conn);
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[47] = 5;
        std::fs::write(&path, bytes).unwrap();
        let conn = Connection::open(&path).unwrap();
        let error = conn.execute_batch("SELECT * FROM t").unwrap_err();
        drop(conn);
        std::fs::remove_file(&path).unwrap();
        assert!(is_unknown_schema_format(&error), "{error}");
    }

    #[test]
    fn a_foreign_key_that_names_no_key() {
        for parent in ["p", "a \"quoted\" name"] {
            let conn = Connection::open_in_memory().unwrap();
            let name = quote(parent);
            conn.execute_batch(&format!(
                "CREATE TABLE {name}(a); CREATE TABLE c(x REFERENCES {name}(a))"
            ))
            .unwrap();
            let check = "SELECT * FROM pragma_foreign_key_check('c')";
            let error = conn.query_row(check, [], |_| Ok(())).unwrap_err();
            assert!(is_foreign_key_mismatch(&error, parent), "{error}");
            assert!(!is_foreign_key_mismatch(&error, "c"));
        }
    }

    /// The lines of `quick_check` on a table whose rows break what `schema` says.
    #[track_caller]
    fn quick_check(row: &str, schema: &str) -> Vec<String> {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(&format!(
            "CREATE TABLE t(a, b INT); INSERT INTO t VALUES {row}; PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = 'CREATE TABLE t{schema}';
             PRAGMA writable_schema = RESET"
        ))
        .unwrap();
        let mut statement = conn.prepare("PRAGMA quick_check").unwrap();
        let lines = statement.query_map([], |row| row.get(0)).unwrap();
        lines.map(Result::unwrap).collect()
    }

    #[test]
    fn rows_that_break_a_constraint() {
        for (row, schema, line) in [
            ("(1, 2)", "(a, b INT)", "ok"),
            ("(NULL, 2)", "(a NOT NULL, b INT)", "NULL value in t.a"),
            (
                "(1, 2)",
                "(a CHECK (a > 1), b INT)",
                "CHECK constraint failed in t",
            ),
            (
                "(x''01'', 2)",
                "(a INTEGER, b INT) STRICT",
                "non-INTEGER value in t.a",
            ),
            ("(''1'', 2)", "(a INTEGER, b INT)", "TEXT value in t.a"),
            ("(1, 2)", "(a TEXT, b INT)", "NUMERIC value in t.a"),
        ] {
            let row = row.replace("''", "'");
            assert_eq!(quick_check(&row, schema), [line], "{row} {schema}");
            assert!(!quick_check_finds_bad_page(line), "{line}");
        }
        for line in [
            "Tree 2 page 2: btreeInitPage() returns error code 11",
            "Page 3: never used",
        ] {
            assert!(quick_check_finds_bad_page(line), "{line}");
        }
    }

    #[test]
    fn a_view_and_a_trigger_that_do_not_resolve() {
        let setup = "CREATE TABLE t(a);
                     CREATE VIEW \"a: b\" AS SELECT missing FROM t";
        let error = failure(setup, "ALTER TABLE t RENAME TO u");
        let reason = unresolved_reason(&error, "view", "a: b");
        assert_eq!(reason, Some("no such column: missing"));
        assert_eq!(unresolved_reason(&error, "view", "b"), None);

        let setup = "CREATE TABLE t(a);
                     CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM missing; END";
        let error = failure(setup, "ALTER TABLE t RENAME TO u");
        let reason = unresolved_reason(&error, "trigger", "r");
        assert_eq!(reason, Some("no such table: main.missing"));

        let setup = "CREATE TABLE t(a); CREATE TABLE u(a); CREATE INDEX i ON u(a);
                     PRAGMA writable_schema = ON;
                     UPDATE sqlite_schema SET sql = 'CREATE INDEX i ON u(a COLLATE none)' WHERE name = 'i';
                     PRAGMA writable_schema = RESET";
        let error = failure(setup, "ALTER TABLE t RENAME TO w");
        let reason = unresolved_reason(&error, "index", "i");
        assert_eq!(reason, Some("no such collation sequence: none"));
    }
}

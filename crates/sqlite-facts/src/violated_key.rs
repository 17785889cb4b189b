//! Foreign keys that rows violate.

use rusqlite::{Connection, Result};

/// A foreign key of a table with rows that violate it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViolatedKey {
    /// The key's first column.
    pub column: String,
    /// The parent table, as the key spells it.
    pub parent: String,
    /// Rows whose key is that of no row of the parent; a key with a NULL violates nothing.
    pub rows: u64,
}

/// The foreign keys of a table of `main` that rows violate, in no certain order; an error where a key names
/// columns that are no key of its parent ([`is_foreign_key_mismatch`](crate::is_foreign_key_mismatch)).
///
/// Reads every row of the table, once: a CROSS JOIN keeps the check the outer loop.
pub fn violated_keys(conn: &Connection, table: &str) -> Result<Vec<ViolatedKey>> {
    conn.prepare(
        "SELECT k.\"from\", c.parent, count(*) \
         FROM pragma_foreign_key_check(?1, 'main') AS c \
         CROSS JOIN pragma_foreign_key_list(?1, 'main') AS k ON k.id = c.fkid AND k.seq = 0 \
         GROUP BY c.parent, c.fkid",
    )?
    .query_map([table], |row| {
        Ok(ViolatedKey {
            column: row.get(0)?,
            parent: row.get(1)?,
            rows: row.get(2)?,
        })
    })?
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::is_foreign_key_mismatch;

    const PARENTS: &str = "PRAGMA foreign_keys = OFF;
        CREATE TABLE p(id INTEGER PRIMARY KEY);
        CREATE TABLE q(x, y, PRIMARY KEY(x, y));
        INSERT INTO p VALUES(1);
        INSERT INTO q VALUES(1, 2);";

    fn read(sql: &str) -> Result<Vec<(String, String, u64)>> {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(&format!("{PARENTS}{sql}")).unwrap();
        let found = violated_keys(&conn, "c")?.into_iter();
        let mut found: Vec<_> = found
            .map(|key| (key.column, key.parent, key.rows))
            .collect();
        found.sort();
        Ok(found)
    }

    #[track_caller]
    fn check(sql: &str, expected: &[(&str, &str, u64)]) {
        let found = read(sql).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|(column, parent, rows)| (column.as_str(), parent.as_str(), *rows))
            .collect();
        assert_eq!(found, expected, "{sql}");
    }

    #[test]
    fn each_key_by_its_first_column_with_its_parent_and_rows() {
        let table = "CREATE TABLE c(a REFERENCES p, b REFERENCES P(id), d, e,
            FOREIGN KEY(e, d) REFERENCES q(x, y))";
        check(
            &format!(
                "{table}; INSERT INTO c VALUES
                 (1, 7, 2, 1), (8, 8, 1, 2), (9, 1, 2, 3), (9, 1, NULL, 3), (NULL, NULL, NULL, NULL)"
            ),
            &[("a", "p", 3), ("b", "P", 2), ("e", "q", 2)],
        );
        check(&format!("{table}; INSERT INTO c VALUES(1, 1, 2, 1)"), &[]);
    }

    #[test]
    fn rows_without_a_rowid_and_a_parent_that_is_not_there() {
        check(
            "CREATE TABLE c(a PRIMARY KEY REFERENCES missing(id)) WITHOUT ROWID;
             INSERT INTO c VALUES(1), (2)",
            &[("a", "missing", 2)],
        );
    }

    #[test]
    fn a_table_of_main_alone_is_read() {
        check(
            "CREATE TABLE c(a REFERENCES p); INSERT INTO c VALUES(2);
             CREATE TEMP TABLE c(z)",
            &[("a", "p", 1)],
        );
    }

    #[test]
    fn a_key_that_names_no_key_is_an_error() {
        let error = read("CREATE TABLE c(a REFERENCES q(y))").unwrap_err();
        assert!(is_foreign_key_mismatch(&error, "q"), "{error}");
    }
}

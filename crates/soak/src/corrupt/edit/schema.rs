//! Rows of the schema, written through `PRAGMA writable_schema`.

use std::path::Path;

use rusqlite::Connection;
use test_support::Random;

use crate::error::Error;
use crate::file_set::FileSet;

/// Statements on the schema; `?1` and `?2` are names of objects, `?3` is a number.
const STATEMENTS: &[&str] = &[
    "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = ?2) WHERE name = ?1",
    "UPDATE sqlite_schema SET rootpage = ?3 WHERE name = ?1",
    "UPDATE sqlite_schema SET rootpage = 0 WHERE name = ?1",
    "UPDATE sqlite_schema SET rootpage = NULL WHERE name = ?1",
    "UPDATE sqlite_schema SET rootpage = -rootpage WHERE name = ?1",
    "UPDATE sqlite_schema SET tbl_name = 'x' WHERE name = ?1",
    "UPDATE sqlite_schema SET tbl_name = (SELECT tbl_name FROM sqlite_schema WHERE name = ?2) WHERE name = ?1",
    "UPDATE sqlite_schema SET tbl_name = 'a' || char(0) || 'b' WHERE name = ?1",
    "UPDATE sqlite_schema SET tbl_name = upper(tbl_name) WHERE name = ?1",
    "UPDATE sqlite_schema SET name = 'a' || char(0) || 'b' WHERE name = ?1",
    "UPDATE sqlite_schema SET name = name || '2' WHERE name = ?1",
    "UPDATE sqlite_schema SET name = upper(name) WHERE name = ?1",
    "UPDATE sqlite_schema SET name = ?2 WHERE name = ?1",
    "UPDATE sqlite_schema SET name = NULL WHERE name = ?1",
    "UPDATE sqlite_schema SET name = CAST(x'ff41' AS TEXT) WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = NULL WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = '' WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = (SELECT sql FROM sqlite_schema WHERE name = ?2) WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB') WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = substr(sql, 1, length(sql) - ?3 % 40) WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = sql || char(0) WHERE name = ?1",
    "UPDATE sqlite_schema SET sql = sql || ' -- ' || CAST(x'ff' AS TEXT) WHERE name = ?1",
    "UPDATE sqlite_schema SET type = 'index' WHERE name = ?1",
    "UPDATE sqlite_schema SET type = 'table' WHERE name = ?1",
    "UPDATE sqlite_schema SET type = 'view' WHERE name = ?1",
    "UPDATE sqlite_schema SET type = 'trigger' WHERE name = ?1",
    "UPDATE sqlite_schema SET type = 'x' WHERE name = ?1",
    "DELETE FROM sqlite_schema WHERE name = ?1",
    "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = ?1",
    "INSERT INTO sqlite_schema SELECT type, name || '_again', tbl_name, rootpage, replace(sql, name, name || '_again') FROM sqlite_schema WHERE name = ?1",
    "UPDATE sqlite_schema SET rowid = -rowid WHERE name = ?1",
];

/// Edits one row; none where SQLite cannot.
pub(super) fn row(
    files: &mut FileSet,
    random: &mut Random,
    scratch: &Path,
) -> Result<Option<String>, Error> {
    let sql = STATEMENTS[random.index(STATEMENTS.len())];
    let (keeps_log, one, other) = (random.once_in(2), random.next_u64(), random.next_u64());
    let number = random.below(200);
    let folder = scratch.join("schema-edit");
    let db = files.write(&folder)?;
    let edit = || -> rusqlite::Result<(Connection, String)> {
        let conn = Connection::open(&db)?;
        conn.execute_batch(
            "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=0; PRAGMA writable_schema=ON",
        )?;
        let names: Vec<String> = conn
            .prepare("SELECT name FROM sqlite_schema WHERE typeof(name) = 'text' ORDER BY rowid")?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        if names.is_empty() {
            return Err(rusqlite::Error::QueryReturnedNoRows);
        }
        let pick = |number: u64| &names[Random::new(number).index(names.len())];
        let (one, other) = (pick(one), pick(other));
        let mut statement = conn.prepare(sql)?;
        let count = statement.parameter_count();
        for (at, value) in [(1, one), (2, other)] {
            if sql.contains(&format!("?{at}")) {
                statement.raw_bind_parameter(at, value)?;
            }
        }
        if count == 3 {
            statement.raw_bind_parameter(3, number)?;
        }
        statement.raw_execute()?;
        drop(statement);
        let done = format!("{sql} (?1 = {one}, ?2 = {other}, ?3 = {number})");
        Ok((conn, done))
    };
    let Ok((conn, done)) = edit() else {
        return Ok(None);
    };
    if keeps_log {
        *files = FileSet::read(&folder)?;
    }
    drop(conn);
    if !keeps_log {
        *files = FileSet::read(&folder)?;
    }
    Ok(Some(done))
}

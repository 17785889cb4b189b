//! Oracle 2: SQLite finds the file sound, every foreign key leads somewhere, no id will be used again, and none is
//! used up.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sqlite_facts::{ForeignKey, Table, has_table, quote};

use crate::error::Error;
use crate::finding::{Finding, Oracle};

/// Lines of a check that are shown.
const LINES: usize = 10;

pub(super) fn judge(before: &Connection, after: &Connection) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    for (when, conn) in [("before", before), ("after", after)] {
        let lines = integrity(conn).map_err(Error::sqlite("run `integrity_check`"))?;
        if lines != ["ok"] {
            let title = format!("integrity_check {when} the migration is not `ok`");
            findings.push(Finding::new(Oracle::Integrity, title).with_body(first(&lines)));
        }
    }
    let parents = parents(after).map_err(Error::sqlite("read the foreign keys"))?;
    if parents.is_empty() {
        findings.extend(violations(before, after)?);
    } else {
        // `foreign_key_check` stops at these.
        let title = "foreign keys lead nowhere";
        findings.push(Finding::new(Oracle::Integrity, title).with_body(first(&parents)));
    }
    let lower =
        lower_sequence_values(before, after).map_err(Error::sqlite("read `sqlite_sequence`"))?;
    if !lower.is_empty() {
        let title = "AUTOINCREMENT sequence values are lower: ids will be used again";
        findings.push(Finding::new(Oracle::Integrity, title).with_body(first(&lower)));
    }
    let unexplained = unexplained_sequence_values(before, after)
        .map_err(Error::sqlite("read `sqlite_sequence`"))?;
    if !unexplained.is_empty() {
        let title =
            "AUTOINCREMENT sequence values that no row explains: ids are lost, in the end all";
        findings.push(Finding::new(Oracle::Integrity, title).with_body(first(&unexplained)));
    }
    Ok(findings)
}

/// Whether a database holds rows that break a foreign key.
pub(crate) fn foreign_key_violations(conn: &Connection) -> Result<BTreeMap<String, u64>, Error> {
    let read = || -> rusqlite::Result<_> {
        conn.prepare("SELECT \"table\", count(*) FROM pragma_foreign_key_check() GROUP BY 1")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()
    };
    read().map_err(Error::sqlite("run `foreign_key_check`"))
}

fn violations(before: &Connection, after: &Connection) -> Result<Option<Finding>, Error> {
    let now = foreign_key_violations(after)?;
    if now.is_empty() {
        return Ok(None);
    }
    let was = foreign_key_violations(before)?;
    let lines: Vec<String> = now
        .iter()
        .map(|(table, rows)| {
            let before = was.get(table).copied().unwrap_or(0);
            format!("{table}: {before} → {rows} rows that violate a foreign key")
        })
        .collect();
    let title = "foreign_key_check after the migration finds violations";
    Ok(Some(
        Finding::new(Oracle::Integrity, title).with_body(first(&lines)),
    ))
}

/// What SQLite says of a file: one line, `ok`, of a sound one.
pub(super) fn integrity(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    conn.prepare("PRAGMA integrity_check")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Foreign keys whose parent table or column does not exist, a line for each column.
fn parents(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut lines = Vec::new();
    for table in Table::read_all(conn)? {
        for key in &table.foreign_keys {
            let parent = Table::read(conn, &key.parent)?;
            let columns = key.columns.iter();
            lines.extend(columns.filter_map(|(column, to)| {
                let missing = missing_in(parent.as_ref(), key, to.as_deref())?;
                Some(format!("{}.{column} → {missing}", table.name))
            }));
        }
    }
    lines.sort();
    Ok(lines)
}

/// What a foreign key names in its parent, which does not have it; none where it has.
fn missing_in(parent: Option<&Table>, key: &ForeignKey, column: Option<&str>) -> Option<String> {
    let name = &key.parent;
    let Some(parent) = parent else {
        return Some(format!("{name}: no such table"));
    };
    let has_column = match column {
        Some(column) => parent
            .columns
            .iter()
            .any(|found| found.name.eq_ignore_ascii_case(column)),
        None => !parent.primary_key().is_empty(),
    };
    let column = column.unwrap_or("its primary key");
    (!has_column).then(|| format!("{name}.{column}: no such column"))
}

/// AUTOINCREMENT sequence values that are lower, of tables that are still there.
fn lower_sequence_values(before: &Connection, after: &Connection) -> rusqlite::Result<Vec<String>> {
    let now = sequence_values(after)?;
    let mut lower = Vec::new();
    for (table, was) in sequence_values(before)? {
        let is = now.get(&table).copied();
        if is.is_none_or(|is| is < was) && has_table(after, &table)? {
            let is = is.map_or("none".to_owned(), |is| is.to_string());
            lower.push(format!("{table}: {was} → {is}"));
        }
    }
    Ok(lower)
}

/// AUTOINCREMENT sequence values that are higher than before and than any rowid, and names with more rows than
/// before.
fn unexplained_sequence_values(
    before: &Connection,
    after: &Connection,
) -> rusqlite::Result<Vec<String>> {
    let (was, now) = (sequence_rows(before)?, sequence_rows(after)?);
    let mut lines = Vec::new();
    for (table, is) in now {
        let was = was.get(&table).copied().unwrap_or((0, 0));
        let mut highest = was.1;
        if has_table(after, &table)? {
            let max = format!("SELECT coalesce(max(rowid), 0) FROM {}", quote(&table));
            highest = highest.max(after.query_row(&max, [], |row| row.get(0))?);
        }
        if is.1 > highest || is.0 > was.0.max(1) {
            lines.push(format!(
                "{table}: {} → {}, {} → {} rows",
                was.1, is.1, was.0, is.0
            ));
        }
    }
    Ok(lines)
}

/// Rows and greatest value of each name in `sqlite_sequence`.
fn sequence_rows(conn: &Connection) -> rusqlite::Result<BTreeMap<String, (u64, i64)>> {
    if !has_table(conn, "sqlite_sequence")? {
        return Ok(BTreeMap::new());
    }
    conn.prepare(
        "SELECT coalesce(CAST(name AS TEXT), ''), count(*), max(coalesce(CAST(seq AS INTEGER), 0))
         FROM sqlite_sequence GROUP BY 1",
    )?
    .query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
    .collect()
}

fn sequence_values(conn: &Connection) -> rusqlite::Result<BTreeMap<String, i64>> {
    if !has_table(conn, "sqlite_sequence")? {
        return Ok(BTreeMap::new());
    }
    conn.prepare(
        "SELECT CAST(name AS TEXT), max(CAST(seq AS INTEGER)) FROM sqlite_sequence
         WHERE name IS NOT NULL GROUP BY 1",
    )?
    .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
    .collect()
}

fn first(lines: &[String]) -> String {
    let mut text = lines[..lines.len().min(LINES)].join("\n");
    if lines.len() > LINES {
        text.push_str("\n…");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = "CREATE TABLE p(id TEXT PRIMARY KEY);
        CREATE TABLE c(id INTEGER PRIMARY KEY AUTOINCREMENT, p TEXT REFERENCES p(id));
        INSERT INTO p VALUES('a'); INSERT INTO c VALUES(7, 'a');";

    #[track_caller]
    fn check(change: &str, expected: &[&str]) {
        let open = |sql: &str| {
            let conn = Connection::open_in_memory().unwrap();
            conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
            conn.execute_batch(sql).unwrap();
            conn
        };
        let after = open(&format!("{SOUND}{change}"));
        let findings = judge(&open(SOUND), &after).unwrap();
        let said: Vec<String> = findings
            .iter()
            .map(|found| format!("{}\n{}", found.title, found.body))
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn a_sound_file_is_sound() {
        check("", &[]);
        check("DELETE FROM c; DROP TABLE c", &[]);
    }

    #[test]
    fn orphans_are_found() {
        check(
            "INSERT INTO c VALUES(8, 'ghost')",
            &[
                "foreign_key_check after the migration finds violations\nc: 0 → 1 rows that violate a foreign key",
            ],
        );
    }

    #[test]
    fn foreign_keys_lead_somewhere() {
        check(
            "ALTER TABLE p RENAME TO p_old; CREATE TABLE p(id TEXT PRIMARY KEY); DROP TABLE p_old",
            &["foreign keys lead nowhere\nc.p → p_old: no such table"],
        );
        check(
            "DROP TABLE p; CREATE TABLE p(other TEXT PRIMARY KEY)",
            &["foreign keys lead nowhere\nc.p → p.id: no such column"],
        );
        check(
            "CREATE TABLE bare(id); CREATE TABLE d(b REFERENCES bare, a REFERENCES gone)",
            &["foreign keys lead nowhere\nd.a → gone: no such table\n\
               d.b → bare.its primary key: no such column"],
        );
        check("CREATE TABLE d(a REFERENCES P, b REFERENCES P(ID))", &[]);
    }

    #[test]
    fn sequence_values_do_not_fall() {
        check(
            "UPDATE sqlite_sequence SET seq = 6",
            &["AUTOINCREMENT sequence values are lower: ids will be used again\nc: 7 → 6"],
        );
        check(
            "DELETE FROM sqlite_sequence",
            &["AUTOINCREMENT sequence values are lower: ids will be used again\nc: 7 → none"],
        );
    }

    #[test]
    fn sequence_values_have_a_reason() {
        let title =
            "AUTOINCREMENT sequence values that no row explains: ids are lost, in the end all";
        let said = |line: &str| format!("{title}\n{line}");
        check("INSERT INTO c VALUES(12, 'a')", &[]);
        check(
            "UPDATE sqlite_sequence SET seq = 9223372036854775807",
            &[&said("c: 7 → 9223372036854775807, 1 → 1 rows")],
        );
        check(
            "INSERT INTO sqlite_sequence VALUES('c', 3)",
            &[&said("c: 7 → 7, 1 → 2 rows")],
        );
        check(
            "INSERT INTO sqlite_sequence VALUES('to come', 3)",
            &[&said("to come: 0 → 3, 0 → 1 rows")],
        );
    }

    #[test]
    fn integrity_check_is_asked() {
        check(
            "PRAGMA writable_schema=ON;
             UPDATE sqlite_schema SET sql = 'CREATE TABLE p(id TEXT NOT NULL PRIMARY KEY)' WHERE name = 'p';
             INSERT INTO p VALUES(NULL); PRAGMA writable_schema=RESET",
            &["integrity_check after the migration is not `ok`\nNULL value in p.id"],
        );
    }
}

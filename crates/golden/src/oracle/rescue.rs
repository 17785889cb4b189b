//! Oracle 10: what the hard reset drops, a rescue brings back as the migration has it, beside three sessions
//! that were written since.
//!
//! The reset overwrites no row here, so that the law is exact: the new database holds what the migration makes
//! of the case, cell for cell, ids included, and the new sessions with numbers above all of these.

use rusqlite::Connection;

use super::evidence::{After, Evidence, options};
use super::integrity::{foreign_key_violations, integrity};
use super::transcripts;
use crate::error::{Error, with_causes};
use crate::finding::{Finding, Oracle};
use crate::replay::copies::{copy, open};
use crate::replay::hard_reset::RescuedFile;
use crate::replay::new_sessions::{NumberedFrom, write_new_sessions};

/// Tables of rows that were set aside begin so.
const SET_ASIDE: &str = "_wuhu_set_aside_";

pub(super) fn judge(
    evidence: &Evidence<'_>,
    after: &After,
    rescued: &RescuedFile,
) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    let rescued = match rescued {
        Ok(db) => open(db)?,
        Err(why) => {
            let title = format!("after the hard reset there is no rescue: {why}");
            return Ok(vec![Finding::new(Oracle::Rescue, title)]);
        }
    };
    let unsound = unsound(&rescued);
    if !unsound.is_empty() {
        let title = "what a rescue makes after the hard reset is not sound";
        findings.push(Finding::new(Oracle::Rescue, title).with_body(unsound.join("\n")));
    }
    let numbered = NumberedFrom::read(&rescued).map_err(Error::sqlite("read new sessions"))?;
    let again = given_again(&after.conn, &rescued, numbered).map_err(Error::sqlite("read ids"))?;
    if !again.is_empty() {
        let title = "after a rescue, an id may name something else than before";
        findings.push(Finding::new(Oracle::Rescue, title).with_body(again.join("\n")));
    }
    let Some(migrated) = evidence.replay.after() else {
        return Ok(findings);
    };
    let expected = migrated.with_extension("with-new-sessions.sqlite");
    copy(migrated, &expected)?;
    let expected = open(&expected)?;
    write_new_sessions(&expected, numbered).map_err(Error::sqlite("write new sessions"))?;
    for readable in [&evidence.before, &expected] {
        findings.extend(
            transcripts::judge(readable, &rescued)?
                .into_iter()
                .map(|finding| Finding {
                    oracle: Oracle::Rescue,
                    title: format!("after a rescue, {}", finding.title),
                    ..finding
                }),
        );
    }
    let mut diff = canon::compare(&expected, &rescued, &options(false)).map_err(Error::canon(
        "compare what was rescued with what was migrated",
    ))?;
    // Tables of users were never dropped; how many ids were given before is said nowhere any more.
    let schemas = evidence.history.schemas();
    diff.tables.retain(|table| {
        let name = &table.table;
        schemas.has_table(name) || name.starts_with(SET_ASIDE)
    });
    if !diff.is_empty() {
        let title =
            "a rescue after the hard reset is not what the migration makes (expected → rescued)";
        let body = diff.to_string();
        findings.push(Finding::new(Oracle::Rescue, title).with_body(body.trim_end()));
    }
    Ok(findings)
}

/// What is not sound in the new database: to SQLite, and to foreign keys.
fn unsound(rescued: &Connection) -> Vec<String> {
    // What is asked of a corrupt file may be an error too.
    let integrity = integrity(rescued).unwrap_or_else(|error| vec![error.to_string()]);
    let violations = match foreign_key_violations(rescued) {
        Ok(violations) => violations.into_keys().collect(),
        Err(error) => vec![with_causes(&error)],
    };
    let violations = violations
        .into_iter()
        .map(|table| format!("rows violate a foreign key: {table}"));
    let integrity = integrity.into_iter().filter(|line| line != "ok");
    integrity.chain(violations).collect()
}

/// What an id would name that named something else before: tables whose new rows are numbered among the old
/// ones, or whose next row would be.
fn given_again(
    migrated: &Connection,
    rescued: &Connection,
    numbered: NumberedFrom,
) -> rusqlite::Result<Vec<String>> {
    let number = |conn: &Connection, sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
    let mut found = Vec::new();
    for (table, from) in [
        ("sessions", numbered.sessions),
        ("session_entries", numbered.entries),
        ("user_queue_journal", numbered.journal),
        ("tool_call_status", numbered.statuses),
    ] {
        let greatest = format!("SELECT coalesce(max(rowid), 0) FROM {table}");
        let old = number(migrated, &greatest)?;
        if (1..old).contains(&from) {
            found.push(format!(
                "{table}: new from {} on, old up to {old}",
                from + 1
            ));
        }
        let next = format!(
            "SELECT coalesce(min(seq), {}) FROM sqlite_sequence WHERE name = '{table}'",
            i64::MAX
        );
        let (given, next) = (number(rescued, &greatest)?, number(rescued, &next)?);
        if next < given {
            found.push(format!(
                "{table}: {given} is there, {} would be next",
                next + 1
            ));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_sound_is_said() {
        for (change, expected) in [
            ("", &[][..]),
            (
                "INSERT INTO c VALUES('gone')",
                &["rows violate a foreign key: c"],
            ),
            (
                "UPDATE sqlite_schema SET sql = 'CREATE TABLE p(id TEXT NOT NULL PRIMARY KEY)' WHERE name = 'p'; \
                 INSERT INTO p VALUES(NULL); PRAGMA writable_schema = RESET",
                &["NULL value in p.id"],
            ),
        ] {
            let conn = Connection::open_in_memory().unwrap();
            conn.execute_batch(
                "PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON; CREATE TABLE p(id TEXT PRIMARY KEY); \
                 CREATE TABLE c(p REFERENCES p)",
            )
            .unwrap();
            conn.execute_batch(change).unwrap();
            assert_eq!(unsound(&conn), expected);
        }
    }

    /// Old rows up to 5 in each table, and new ones numbered from 5 on.
    #[test]
    fn an_id_is_given_once() {
        let tables = [
            "sessions",
            "session_entries",
            "user_queue_journal",
            "tool_call_status",
        ];
        let database = |rows: u32, next: u32| {
            let conn = Connection::open_in_memory().unwrap();
            for table in tables {
                let text = format!("CREATE TABLE {table}(id INTEGER PRIMARY KEY AUTOINCREMENT)");
                conn.execute_batch(&text).unwrap();
                conn.execute_batch(&format!("INSERT INTO {table} VALUES({rows})"))
                    .unwrap();
            }
            conn.execute("UPDATE sqlite_sequence SET seq = ?1", [next])
                .unwrap();
            conn
        };
        let migrated = database(5, 5);
        let found = |next, sessions| {
            let numbered = NumberedFrom {
                sessions,
                entries: 5,
                journal: 5,
                statuses: 5,
            };
            given_again(&migrated, &database(8, next), numbered).unwrap()
        };
        assert_eq!(found(8, 5), [""; 0]);
        assert_eq!(found(8, 0), [""; 0], "no new row");
        assert_eq!(found(8, 4), ["sessions: new from 5 on, old up to 5"]);
        let reused = tables.map(|table| format!("{table}: 8 is there, 8 would be next"));
        assert_eq!(found(7, 5), reused);
    }
}

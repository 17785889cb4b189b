//! Rows of a user's tables that name rows which a repair may set aside: the server checks all keys, and would
//! refuse the file afterwards.

use rusqlite::{Connection, Result};
use sqlite_facts::{ForeignKey, Table, quote};

use crate::counted::counted;
use crate::detect::damage::DANGLING_ENTRIES;
use crate::detect::structure::Structure;
use crate::history::reserved_tables::SET_ASIDE_PREFIX;
use crate::history::schemas::VersionSchemas;

/// The foreign keys of a user's tables by which such rows are named, in words.
///
/// Which rows a repair sets aside is known only when it runs. Named here are those that it may: rows of
/// sessions that are not there, and transcripts in which an entry has no parent, with those that lead on
/// from them.
pub(crate) fn find(
    conn: &Connection,
    structure: &Structure,
    schemas: &VersionSchemas,
) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    let users = structure.tables.values();
    for table in users.filter(|table| !schemas.has_table(&table.name)) {
        for key in &table.foreign_keys {
            if is_set_aside(&key.parent) {
                lines.push(format!(
                    "a foreign key of `{}` names `{}`",
                    table.name, key.parent
                ));
            }
            let mut parents = structure.tables.values();
            let parent = parents.find(|parent| parent.name.eq_ignore_ascii_case(&key.parent));
            let Some(parent) = parent.filter(|parent| schemas.has_table(&parent.name)) else {
                continue;
            };
            let rows: u64 = conn.query_row(&count(table, key, parent), [], |row| row.get(0))?;
            if rows > 0 {
                let column = key.columns.first().map_or("", |(from, _)| from);
                lines.push(format!(
                    "{} of `{}` whose `{column}` names one of `{}`",
                    counted(rows, "row"),
                    table.name,
                    parent.name
                ));
            }
        }
    }
    Ok(lines)
}

/// Whether the name may be that of a table which a repair makes, or adds to.
fn is_set_aside(name: &str) -> bool {
    let start = name.get(..SET_ASIDE_PREFIX.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(SET_ASIDE_PREFIX))
}

/// The statement that counts the rows of `table` that name such a row of `parent`.
fn count(table: &Table, key: &ForeignKey, parent: &Table) -> String {
    let key_of_parent = parent.primary_key();
    let pairs = key.columns.iter().enumerate().map(|(at, (from, to))| {
        let of_primary = || {
            let at = key_of_parent.get(at).copied().unwrap_or(0);
            parent.columns[at].name.as_str()
        };
        let to = to.as_deref().unwrap_or_else(of_primary);
        format!("p.{} = c.{}", quote(to), quote(from))
    });
    let pairs: Vec<String> = pairs.collect();
    format!(
        "WITH RECURSIVE touched(session) AS (\
           SELECT sessionID FROM session_entries WHERE id IN ({DANGLING_ENTRIES}) \
           UNION SELECT sessionID FROM session_entries AS e \
             WHERE NOT EXISTS (SELECT 1 FROM sessions WHERE id = e.sessionID) \
           UNION SELECT child.sessionID FROM touched \
             JOIN session_entries AS entry ON entry.sessionID = touched.session \
             JOIN session_entries AS child ON child.parentEntryID = entry.id) \
         SELECT count(*) FROM {} AS c JOIN {} AS p ON {} WHERE {}",
        quote(&table.name),
        quote(&parent.name),
        pairs.join(" AND "),
        may_go(parent)
    )
}

/// The condition under which a row `p` of one of Wuhu's tables may be set aside.
fn may_go(parent: &Table) -> String {
    if parent.name == "sessions" {
        return "p.id IS NULL".to_owned();
    }
    let of_sessions = parent.foreign_keys.iter();
    let of_sessions = of_sessions.filter(|key| key.parent == "sessions");
    let columns = of_sessions.flat_map(|key| &key.columns);
    let mut conditions: Vec<String> = columns
        .map(|(from, _)| {
            let from = quote(from);
            format!("NOT EXISTS (SELECT 1 FROM sessions WHERE id = p.{from})")
        })
        .collect();
    if parent.name == "session_entries" {
        conditions.push("p.sessionID IN (SELECT session FROM touched)".to_owned());
    }
    if conditions.is_empty() {
        return "0".to_owned();
    }
    format!("({})", conditions.join(" OR "))
}

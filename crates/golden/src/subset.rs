//! Keeps a few whole sessions of a database, such that no table becomes empty.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::error::Error;
use crate::report::summary;
use crate::report::summary::quote;

const SESSIONS: &str = "sessions";

/// Tables that sessions and mounts name by id, without a foreign key: `(table, by, column)`.
const NAMED_BY: [(&str, &str, &str); 2] = [
    ("environments", "sessions", "environmentID"),
    ("mount_templates", "mounts", "mountTemplateID"),
];

/// Deletes whole sessions from a private copy until `keep` are left; how many there were.
///
/// All rows of a session go or stay, in every table that has a foreign key to `sessions`; a row
/// that belongs to two sessions stays where both do. A kept session's parent is kept. Rowids, ids
/// and `sqlite_sequence` stay as they are. What belongs to no session, or to one that does not
/// exist, stays: it is what a damaged database is about.
///
/// Errors, in words: no such table, or too few sessions to keep a row in every table.
pub(crate) fn keep_sessions(
    conn: &Connection,
    keep: usize,
) -> Result<Result<usize, String>, Error> {
    let Some(shape) = Shape::read(conn)? else {
        return Ok(Err("it has no table `sessions` with an `id`".to_owned()));
    };
    let all = shape.ids.len();
    if keep >= all {
        return Ok(Ok(all));
    }
    let chosen = match choose(&shape, keep) {
        Ok(chosen) => chosen,
        Err(least) => {
            return Ok(Err(format!(
                "{keep} of its {all} sessions cannot keep a row in every table; {least} can"
            )));
        }
    };
    let before = summary::rows(conn)?;
    delete_others(conn, &shape, &chosen).map_err(Error::sqlite("delete sessions"))?;
    let after = summary::rows(conn)?;
    let emptied = before
        .iter()
        .find(|(table, rows)| **rows > 0 && after.get(*table) == Some(&0));
    Ok(match emptied {
        Some((table, _)) => Err(format!("no row of `{table}` would be left")),
        None => Ok(all),
    })
}

/// Something that must be covered by a kept row: a table, or a column that is not always NULL.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Need {
    Table(String),
    Column(String, String),
}

/// What is known of the sessions of a database.
struct Shape {
    /// Ids in the order of rowids.
    ids: Vec<String>,
    /// Where each stands in that order.
    positions: BTreeMap<String, usize>,
    /// A session's parent, by position.
    parents: BTreeMap<usize, usize>,
    /// Tables with foreign keys to `sessions`, and these columns.
    children: BTreeMap<String, Vec<String>>,
    /// Groups of sessions that together bring something.
    candidates: Vec<(BTreeSet<usize>, BTreeSet<Need>)>,
}

impl Shape {
    fn read(conn: &Connection) -> Result<Option<Self>, Error> {
        let columns = columns(conn, SESSIONS)?;
        if !columns.iter().any(|column| column == "id") {
            return Ok(None);
        }
        let read = || -> rusqlite::Result<Self> {
            let ids: Vec<String> = conn
                .prepare("SELECT id FROM sessions WHERE typeof(id) = 'text' ORDER BY rowid")?
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            let positions: BTreeMap<String, usize> = ids
                .iter()
                .cloned()
                .enumerate()
                .map(|(at, id)| (id, at))
                .collect();
            let mut parents = BTreeMap::new();
            if columns.iter().any(|column| column == "parentSessionID") {
                let mut list = conn.prepare(
                    "SELECT id, parentSessionID FROM sessions
                     WHERE typeof(id) = 'text' AND typeof(parentSessionID) = 'text'",
                )?;
                let mut rows = list.query([])?;
                while let Some(row) = rows.next()? {
                    let (id, parent): (String, String) = (row.get(0)?, row.get(1)?);
                    if let (Some(id), Some(parent)) = (positions.get(&id), positions.get(&parent)) {
                        parents.insert(*id, *parent);
                    }
                }
            }
            let children = children(conn)?;
            Ok(Self {
                ids,
                positions,
                parents,
                children,
                candidates: Vec::new(),
            })
        };
        let mut shape = read().map_err(Error::sqlite("read the sessions"))?;
        shape.find_candidates(conn)?;
        Ok(Some(shape))
    }

    /// For each row that belongs to sessions: these, and what the row has. Rows of the same
    /// sessions make one candidate.
    fn find_candidates(&mut self, conn: &Connection) -> Result<(), Error> {
        let mut found: BTreeMap<BTreeSet<usize>, BTreeSet<Need>> = BTreeMap::new();
        let own = BTreeMap::from([(SESSIONS.to_owned(), vec!["id".to_owned()])]);
        for (table, keys) in own.iter().chain(&self.children) {
            let columns = columns(conn, table)?;
            let mut read = || -> rusqlite::Result<()> {
                let list: Vec<String> = keys
                    .iter()
                    .map(|key| quote(key))
                    .chain(
                        columns
                            .iter()
                            .map(|column| format!("{} IS NOT NULL", quote(column))),
                    )
                    .collect();
                let sql = format!("SELECT DISTINCT {} FROM {}", list.join(", "), quote(table));
                let mut statement = conn.prepare(&sql)?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    let mut group = BTreeSet::new();
                    for position in 0..keys.len() {
                        let id = row.get_ref(position)?.as_str_or_null().ok().flatten();
                        group.extend(id.and_then(|id| self.positions.get(id)));
                    }
                    if group.is_empty() {
                        // It belongs to no session that exists, and stays anyway.
                        continue;
                    }
                    let needs = found.entry(self.with_parents(group)).or_default();
                    needs.insert(Need::Table(table.clone()));
                    for (position, column) in columns.iter().enumerate() {
                        if row.get(keys.len() + position)? {
                            needs.insert(Need::Column(table.clone(), column.clone()));
                        }
                    }
                }
                Ok(())
            };
            read().map_err(Error::sqlite("read the sessions"))?;
        }
        // A group also brings what its parts bring.
        let whole = |group: &BTreeSet<usize>| {
            let parts = found.iter().filter(|(part, _)| part.is_subset(group));
            parts.flat_map(|(_, needs)| needs).cloned().collect()
        };
        self.candidates = found
            .keys()
            .map(|group| (group.clone(), whole(group)))
            .collect();
        Ok(())
    }

    fn with_parents(&self, mut group: BTreeSet<usize>) -> BTreeSet<usize> {
        let mut open: Vec<usize> = group.iter().copied().collect();
        while let Some(parent) = open.pop().and_then(|session| self.parents.get(&session)) {
            if group.insert(*parent) {
                open.push(*parent);
            }
        }
        group
    }

    /// What all candidates inside a set of sessions bring.
    fn brought(&self, sessions: &BTreeSet<usize>) -> BTreeSet<&Need> {
        self.candidates
            .iter()
            .filter(|(group, _)| group.is_subset(sessions))
            .flat_map(|(_, needs)| needs)
            .collect()
    }
}

/// Greedy: first a row of every table, then something in every column, then the first sessions.
///
/// The error is how many sessions the first needs.
fn choose(shape: &Shape, keep: usize) -> Result<BTreeSet<usize>, usize> {
    let mut chosen = BTreeSet::new();
    let is_table = |need: &Need| matches!(need, Need::Table(_));
    cover(shape, &mut chosen, usize::MAX, &is_table);
    if chosen.len() > keep {
        return Err(chosen.len());
    }
    cover(shape, &mut chosen, keep, &|_| true);
    for session in 0..shape.ids.len() {
        let mut more = shape.with_parents(BTreeSet::from([session]));
        more.extend(&chosen);
        if more.len() <= keep {
            chosen = more;
        }
    }
    Ok(chosen)
}

/// Adds the candidate that brings most that is new, and of these the smallest and first, as long
/// as one brings something and there is room.
fn cover(shape: &Shape, chosen: &mut BTreeSet<usize>, room: usize, counts: &dyn Fn(&Need) -> bool) {
    loop {
        let has = shape.brought(chosen);
        let mut best: Option<(usize, BTreeSet<usize>)> = None;
        for (group, needs) in &shape.candidates {
            let new = needs
                .iter()
                .filter(|need| counts(need) && !has.contains(need))
                .count();
            let most = best.as_ref().map_or(1, |(most, _)| *most);
            if new < most {
                continue;
            }
            let with: BTreeSet<usize> = chosen.union(group).copied().collect();
            let smaller = best
                .as_ref()
                .is_none_or(|(_, least)| with.len() < least.len());
            if with.len() <= room && (new > most || smaller) {
                best = Some((new, with));
            }
        }
        match best {
            Some((_, with)) => *chosen = with,
            None => return,
        }
    }
}

fn delete_others(
    conn: &Connection,
    shape: &Shape,
    chosen: &BTreeSet<usize>,
) -> rusqlite::Result<()> {
    conn.execute_batch(
        "PRAGMA foreign_keys=OFF; BEGIN; CREATE TEMP TABLE gone(id TEXT PRIMARY KEY)",
    )?;
    for (position, id) in shape.ids.iter().enumerate() {
        if !chosen.contains(&position) {
            conn.execute("INSERT INTO temp.gone VALUES(?1)", [id])?;
        }
    }
    let own = BTreeMap::from([(SESSIONS.to_owned(), vec!["id".to_owned()])]);
    for (table, keys) in shape.children.iter().chain(&own) {
        for key in keys {
            conn.execute_batch(&format!(
                "DELETE FROM main.{} WHERE {} IN (SELECT id FROM temp.gone)",
                quote(table),
                quote(key)
            ))?;
        }
    }
    for (table, by, column) in NAMED_BY {
        let exists: bool = conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM pragma_table_xinfo(?1) WHERE name = 'id')
                AND EXISTS (SELECT 1 FROM pragma_table_xinfo(?2) WHERE name = ?3)",
            [table, by, column],
            |row| row.get(0),
        )?;
        if exists {
            let named = format!("SELECT {column} FROM main.{by}");
            // Where nobody names one, the first stays: the table must not become empty.
            conn.execute_batch(&format!(
                "DELETE FROM main.{table}
                 WHERE id NOT IN (SELECT id FROM main.{table} WHERE id IN ({named})
                                  UNION ALL
                                  SELECT * FROM (SELECT id FROM main.{table} ORDER BY rowid LIMIT 1)
                                  WHERE NOT EXISTS (SELECT 1 FROM main.{table} WHERE id IN ({named})))",
            ))?;
        }
    }
    conn.execute_batch("DROP TABLE temp.gone; COMMIT")
}

fn children(conn: &Connection) -> rusqlite::Result<BTreeMap<String, Vec<String>>> {
    let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = conn.prepare(
        "SELECT m.name, f.\"from\" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
         WHERE m.type = 'table' AND f.\"table\" = 'sessions' COLLATE NOCASE ORDER BY 1, f.id DESC",
    )?;
    let mut rows = list.query([])?;
    while let Some(row) = rows.next()? {
        children.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(children)
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let read = || {
        conn.prepare("SELECT name FROM pragma_table_xinfo(?1) ORDER BY cid")?
            .query_map([table], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()
    };
    read().map_err(Error::sqlite("read the columns"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six sessions; `c` is a child of `b` and has been told so; only `e` has a queue.
    const SIX: &str = "
        CREATE TABLE sessions(id TEXT PRIMARY KEY, parentSessionID TEXT, environmentID TEXT, title TEXT);
        CREATE TABLE entries(id INTEGER PRIMARY KEY AUTOINCREMENT, s TEXT REFERENCES sessions(id), note TEXT);
        CREATE TABLE queue(s TEXT REFERENCES sessions(id));
        CREATE TABLE told(p TEXT REFERENCES sessions(id), c TEXT REFERENCES sessions(id));
        CREATE TABLE environments(id TEXT PRIMARY KEY);
        CREATE TABLE ledger(x);
        INSERT INTO sessions(rowid, id, parentSessionID, environmentID, title) VALUES
          (1,'a',NULL,NULL,NULL),(2,'b',NULL,'e2',NULL),(4,'c','b',NULL,NULL),
          (7,'d',NULL,NULL,'t'),(8,'e',NULL,'e3',NULL),(9,'f',NULL,'e3',NULL);
        INSERT INTO entries(id, s, note) VALUES(3,'a',NULL),(5,'b',NULL),(6,'c',NULL),(8,'d','n'),(9,'e',NULL),(20,'f',NULL);
        INSERT INTO queue VALUES('e'); INSERT INTO told VALUES('b','c');
        INSERT INTO environments VALUES('e1'),('e2'),('e3'); INSERT INTO ledger VALUES(1);";

    #[track_caller]
    fn check(sql: &str, keep: usize, expected: Result<&str, &str>) {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
        conn.execute_batch(sql).unwrap();
        let marks = || -> i64 {
            conn.query_row("SELECT max(seq) FROM sqlite_sequence", [], |row| row.get(0))
                .unwrap()
        };
        let mark = marks();
        let done = keep_sessions(&conn, keep).unwrap();
        let list = |sql: &str| -> String {
            conn.query_row(sql, [], |row| row.get::<_, Option<String>>(0))
                .unwrap()
                .unwrap_or_default()
        };
        let left = format!(
            "{} | {} | {}",
            list("SELECT group_concat(rowid || id, ' ') FROM sessions"),
            list("SELECT group_concat(id || s, ' ') FROM entries"),
            list("SELECT group_concat(id, ' ') FROM environments"),
        );
        assert_eq!(
            done.map(|_| left).as_deref().map_err(String::as_str),
            expected
        );
        assert_eq!(marks(), mark);
    }

    #[test]
    fn every_table_keeps_a_row_of_a_whole_session() {
        check(SIX, 3, Ok("2b 4c 8e | 5b 6c 9e | e2 e3"));
        check(SIX, 4, Ok("2b 4c 7d 8e | 5b 6c 8d 9e | e2 e3"));
        check(SIX, 5, Ok("1a 2b 4c 7d 8e | 3a 5b 6c 8d 9e | e2 e3"));
        check(
            SIX,
            9,
            Ok("1a 2b 4c 7d 8e 9f | 3a 5b 6c 8d 9e 20f | e1 e2 e3"),
        );
    }

    #[test]
    fn too_few_are_too_few() {
        check(
            SIX,
            2,
            Err("2 of its 6 sessions cannot keep a row in every table; 3 can"),
        );
    }

    #[test]
    fn damage_stays() {
        let damaged = format!(
            "{SIX} INSERT INTO entries VALUES(30,'ghost',NULL); INSERT INTO sessions(id) VALUES(NULL)"
        );
        check(&damaged, 3, Ok("2b 4c 8e | 5b 6c 9e 30ghost | e2 e3"));
    }
}

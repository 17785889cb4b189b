//! Any sequence of damages: nothing is lost, nothing is left that the server would stumble over.

use std::collections::BTreeMap;
use std::path::Path;

use migrator::{Cell, Loss, Migrated, Outcome, RepairAction};
use proptest::prelude::*;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::damaging::{DAMAGES, SURVIVING, TABLES, sound, statement};
use crate::fixture::{RELEASED, cases, plan};
use crate::undo;

/// Cells by column.
type Row = BTreeMap<String, Cell>;

/// By rowid.
type Rows = BTreeMap<i64, Row>;

fn rows(conn: &Connection, sql: &str) -> Rows {
    let mut select = conn.prepare(sql).unwrap();
    let names: Vec<String> = select.column_names().map(ToString::to_string).collect();
    let mut all = Rows::new();
    let mut found = select.query([]).unwrap();
    while let Some(row) = found.next().unwrap() {
        let cells = (1..names.len())
            .map(|at| (names[at].clone(), row.get(at).unwrap()))
            .collect();
        assert!(
            all.insert(row.get(0).unwrap(), cells).is_none(),
            "a rowid stands twice"
        );
    }
    all
}

/// Sessions whose transcript the server reads: one header that is the head, one chain to the tail,
/// no entry left over.
fn readable(conn: &Connection) -> Vec<String> {
    let sql = "SELECT s.id FROM sessions AS s WHERE s.id IS NOT NULL \
         AND (SELECT count(*) FROM session_entries AS h \
              WHERE h.sessionID = s.id AND h.parentEntryID IS NULL AND h.id = s.headEntryID) = 1 \
         AND (WITH RECURSIVE chain(id, n) AS (SELECT s.headEntryID, 1 UNION \
                SELECT e.id, n + 1 FROM session_entries AS e JOIN chain ON e.parentEntryID = chain.id \
                WHERE e.sessionID = s.id AND n < 100) \
              SELECT max(n) = (SELECT count(*) FROM session_entries AS e WHERE e.sessionID = s.id) \
                AND (SELECT id FROM chain ORDER BY n DESC LIMIT 1) = s.tailEntryID FROM chain) \
         ORDER BY s.id";
    let mut select = conn.prepare(sql).unwrap();
    let found = select.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

/// Sessions whose transcript the server would read but for entries that are missing in the middle:
/// it begins at its header and ends at its tail, and wherever an entry names one that is not there,
/// the one before it has no successor.
fn gaps(conn: &Connection) -> Vec<String> {
    let entries = rows(
        conn,
        "SELECT id, sessionID, parentEntryID FROM session_entries",
    );
    let parents: Vec<&Cell> = entries
        .values()
        .map(|cells| &cells["parentEntryID"])
        .collect();
    let mut found = Vec::new();
    for cells in rows(conn, "SELECT rowid, * FROM sessions WHERE id IS NOT NULL").values() {
        let of_session = |(_, entry): &(&i64, &Row)| entry["sessionID"] == cells["id"];
        let chain: Vec<(&i64, &Row)> = entries.iter().filter(of_session).collect();
        let (Some(first), Some(last)) = (chain.first(), chain.last()) else {
            continue;
        };
        let ends = first.1["parentEntryID"] == Cell::Null
            && cells["headEntryID"] == Cell::Integer(*first.0)
            && cells["tailEntryID"] == Cell::Integer(*last.0);
        let mut missing = 0;
        let linked = chain.windows(2).all(|two| {
            let Cell::Integer(parent) = two[1].1["parentEntryID"] else {
                return false;
            };
            let is_gap =
                !entries.contains_key(&parent) && !parents.contains(&&Cell::Integer(*two[0].0));
            missing += u32::from(is_gap);
            parent == *two[0].0 || is_gap
        });
        if ends && linked && missing > 0 {
            let Cell::Text(id) = &cells["id"] else {
                continue;
            };
            found.push(String::from_utf8(id.clone()).unwrap());
        }
    }
    found
}

fn migrate(db: &Path, undo: &Path) -> Migrated {
    let scratch = TempDir::new().unwrap();
    let plan = migrator::MigrateOptions {
        durable: false,
        undo_dir: Some(undo),
        ..plan(&RELEASED, scratch.path())
    };
    match migrator::migrate(db, &plan).unwrap() {
        Outcome::Migrated(done) => done,
        other => panic!("not migrated: {other:?}"),
    }
}

fn violations(conn: &Connection) -> u64 {
    conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
        row.get(0)
    })
    .unwrap()
}

/// Every row of before is in place, changed only where the report says so, or set aside.
fn nothing_lost(before: &Connection, after: &Connection, done: &Migrated) {
    for table in &TABLES[..SURVIVING] {
        let all = format!("SELECT rowid, * FROM {table}");
        let (was, is) = (rows(before, &all), rows(after, &all));
        let aside = if done.set_aside.iter().any(|aside| aside.table == *table) {
            rows(after, &format!("SELECT * FROM _wuhu_set_aside_{table}"))
        } else {
            Rows::new()
        };
        assert_eq!(is.len() + aside.len(), was.len(), "rows of {table}");
        for (rowid, cells) in was {
            let there = is.get(&rowid).or_else(|| aside.get(&rowid));
            let there = there.unwrap_or_else(|| panic!("{table} rowid {rowid} is gone"));
            for (column, then) in &cells {
                let lost = done.dropped.iter().any(|dropped| {
                    matches!(dropped.loss, Loss::Column { table: t, column: c, .. }
                        if t == *table && c == column)
                });
                let Some(now) = there.get(column) else {
                    assert!(lost, "{table} {rowid} {column} is gone");
                    continue;
                };
                // The first change of a cell saw its value of before.
                let reported = done.repairs.iter().find_map(|change| match &change.action {
                    RepairAction::Cell { column: c, was, .. }
                        if change.table == *table && change.rowid == rowid && c == column =>
                    {
                        Some(was)
                    }
                    _ => None,
                });
                assert_eq!(reported.unwrap_or(now), then, "{table} {rowid} {column}");
            }
        }
    }
}

fn open(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF")
        .unwrap();
    conn
}

type Choice = (usize, usize, usize, usize);

fn check(number: u8, wal: bool, damages: Vec<Choice>) {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (db, kept, twin) = (
        path("wuhu.sqlite"),
        path("before.sqlite"),
        path("twin.sqlite"),
    );
    std::fs::write(&db, sound(number)).unwrap();
    let conn = open(&db);
    if wal {
        conn.execute_batch("PRAGMA journal_mode=WAL").unwrap();
    }
    for (table, damage, a, b) in damages {
        if let Some(sql) = statement(&conn, TABLES[table], DAMAGES[damage], a, b) {
            conn.execute(&sql, []).unwrap();
        }
    }
    let (were_readable, gaps) = (readable(&conn), gaps(&conn));
    drop(conn);
    std::fs::copy(&db, &kept).unwrap();
    std::fs::copy(&db, &twin).unwrap();
    let done = migrate(&db, folder.path());
    let (before, after) = (open(&kept), open(&db));
    assert_eq!(violations(&after), 0);
    nothing_lost(&before, &after, &done);
    let are_readable = readable(&after);
    for session in were_readable {
        assert!(
            are_readable.contains(&session),
            "{session} is not readable any more"
        );
    }
    for session in gaps {
        assert!(are_readable.contains(&session), "{session} has a gap still");
    }
    drop(after);
    let again = migrate(&twin, folder.path());
    assert_eq!((again.repairs, again.kept), (done.repairs, done.kept));
    assert!(
        std::fs::read(&twin).unwrap() == std::fs::read(&db).unwrap(),
        "not the same output"
    );
    let scratch = TempDir::new().unwrap();
    let plan = plan(&RELEASED, scratch.path());
    migrator::undo(&db, &done.undo.unwrap(), &plan).unwrap();
    undo::assert_same(&before, &open(&db));
}

proptest! {
    #![proptest_config(cases(48))]

    /// More rounds: `PROPTEST_CASES=10000 cargo test -p migrator any_damage`.
    #[test]
    fn nothing_is_lost(
        number in 1_u8..6,
        wal in proptest::bool::weighted(0.125),
        damages in proptest::collection::vec(
            (0..TABLES.len(), 0..DAMAGES.len(), 0_usize..60, 0_usize..60), 0..12),
    ) {
        check(number, wal, damages);
    }
}

//! Reset files that were used again, by chance: every row of which all bytes are left is found, and none that
//! never was.

use std::collections::BTreeSet;

use sqlite_facts::Cell;
use test_support::{Random, load_golden};

use crate::oracle::still_there;
use crate::reset_file::{ResetFile, integer, open, rows, write_sessions};

const TABLES: [&str; 5] = [
    "sessions",
    "session_entries",
    "tool_call_status",
    "user_queue_journal",
    "system_queue_journal",
];

fn trial(seed: u64) {
    let mut random = Random::new(seed);
    let page_bytes = 512_u32 << random.below(8);
    let encoding = random.of(&["UTF-8", "UTF-16le", "UTF-16be"]);
    let vacuum = random.below(3);
    let file = ResetFile::new(&format!(
        "PRAGMA page_size = {page_bytes}; PRAGMA encoding = '{encoding}'; PRAGMA auto_vacuum = {vacuum}"
    ));
    let case = random.of(&["v5-wuhu-app-17", "v5-release-0.1.0", "v4", "v1"]);
    let source = ResetFile::new("PRAGMA page_size = 4096");
    load_golden(case, &source.open());
    crate::reset_file::migrate(&source.db, 5);
    crate::reset_file::migrate(&file.db, 5);
    copy_rows(&source, &file);
    let before = file.copy("before.sqlite");
    file.reset();
    let sessions = u32::try_from(random.below(4)).unwrap();
    let conn = file.open();
    write_sessions(
        &conn,
        sessions,
        1 + u32::try_from(random.below(12)).unwrap(),
        3000,
    );
    if random.once_in(3) {
        conn.execute_batch(
            "DELETE FROM session_entries WHERE sessionID = (SELECT max(id) FROM sessions); \
             DELETE FROM sessions WHERE id = (SELECT max(id) FROM sessions)",
        )
        .unwrap();
    }
    drop(conn);

    let is_there = TABLES.map(|table| still_there(&before, &file.db, table));
    let today = rows(&file.db);
    let Ok(rescue::Rescue::Found(rescued)) = file.try_rescue() else {
        assert!(
            is_there.iter().all(BTreeSet::is_empty),
            "seed {seed}: {is_there:?}"
        );
        return;
    };
    let (source, found) = (rows(&before), rows(rescued.path()));
    let ids_of_today: BTreeSet<Cell> = today["sessions"].iter().map(|row| row[1].clone()).collect();
    for (table, is_there) in TABLES.iter().zip(is_there) {
        let of = match *table {
            "sessions" | "tool_call_status" => 1,
            _ => 2,
        };
        let old: Vec<&Vec<Cell>> = found[*table]
            .iter()
            .filter(|row| !ids_of_today.contains(&row[of]))
            .collect();
        let rowids: BTreeSet<i64> = old.iter().map(|row| integer(&row[0])).collect();
        let set_aside = open(rescued.path());
        let set_aside = set_aside_rowids(&set_aside, table);
        let missed: Vec<&i64> = is_there
            .iter()
            .filter(|rowid| !rowids.contains(rowid) && !set_aside.contains(rowid))
            .collect();
        assert!(
            missed.is_empty(),
            "seed {seed}, {table} of {case}: missed {missed:?}"
        );
        // A repair may have changed the parent of an entry; sessions have fewer columns now.
        let columns: &[usize] = match *table {
            "sessions" => &[0, 1, 2, 3],
            "session_entries" => &[0, 1, 2, 4, 5, 6],
            _ => &[0, 1, 2, 3, 4],
        };
        let key = |row: &Vec<Cell>| {
            columns
                .iter()
                .map(|at| row[*at].clone())
                .collect::<Vec<_>>()
        };
        let was: BTreeSet<Vec<Cell>> = source[*table].iter().map(key).collect();
        for row in old {
            assert!(
                was.contains(&key(row)),
                "seed {seed}, {table} of {case}: row {:?} never was",
                row[0]
            );
        }
    }
}

/// Copies all rows of one v5 database into another, whose pages and encoding may be others.
fn copy_rows(from: &ResetFile, into: &ResetFile) {
    let (from, into) = (from.open(), into.open());
    into.execute_batch("BEGIN").unwrap();
    for table in TABLES {
        let mut rows = from
            .prepare(&format!("SELECT rowid, * FROM {table}"))
            .unwrap();
        let names: Vec<String> = rows
            .column_names()
            .skip(1)
            .map(|name| (*name).to_owned())
            .collect();
        let marks = (1..=names.len() + 1)
            .map(|at| format!("?{at}"))
            .collect::<Vec<_>>()
            .join(", ");
        let mut insert = into
            .prepare(&format!(
                "INSERT INTO {table}(rowid, {}) VALUES({marks})",
                names.join(", ")
            ))
            .unwrap();
        let width = names.len() + 1;
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..width).map(|at| Cell::from(row.get_ref(at).unwrap()));
            // Where the rowid is the id it stands twice.
            insert.execute(rusqlite::params_from_iter(cells)).unwrap();
        }
    }
    into.execute_batch("COMMIT").unwrap();
}

fn set_aside_rowids(conn: &rusqlite::Connection, table: &str) -> BTreeSet<i64> {
    let aside = format!("{}{table}", migrator::SET_ASIDE_PREFIX);
    let sql = format!("SELECT {} FROM \"{aside}\"", migrator::SET_ASIDE_ROWID);
    let Ok(mut rows) = conn.prepare(&sql) else {
        return BTreeSet::new();
    };
    let rows = rows.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Half of the trials each, so that they run side by side.
#[test]
fn whatever_is_left_is_found_and_nothing_else() {
    (0..4).for_each(trial);
}

#[test]
fn whatever_is_left_is_found_of_other_files_too() {
    (4..8).for_each(trial);
}

//! What is found by sums over indexes is what look-ups find, one foreign key and one session at a time.

use std::collections::BTreeSet;

use migrator::{Cell, Damage, DamageKind, Outcome};
use proptest::prelude::*;
use rusqlite::{Connection, OptionalExtension};

use crate::damaging::{self, DAMAGES, TABLES, statement};
use crate::filled::create;
use crate::fixture::Db;

/// Damage for which the server would refuse the file, found the slow way.
fn refused(conn: &Connection) -> Vec<Damage> {
    let keys = "SELECT m.name, k.\"table\", k.\"from\", k.\"to\" \
        FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS k WHERE m.type = 'table' \
        ORDER BY m.name, k.\"from\", k.\"table\"";
    let mut keys = conn.prepare(keys).unwrap();
    let mut found = Vec::new();
    let mut rows = keys.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let [table, parent, from, to] = [0, 1, 2, 3].map(|at| row.get::<_, String>(at).unwrap());
        let sql = format!(
            "SELECT count(*) FROM {table} AS child WHERE {from} IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM {parent} AS parent WHERE parent.{to} = child.{from})"
        );
        found.push(Damage {
            rows: count(conn, &sql),
            table,
            column: from,
            kind: DamageKind::Dangling { parent },
        });
    }
    let null_ids = "SELECT count(*) FROM sessions WHERE id IS NULL";
    found.push(Damage {
        table: "sessions".to_owned(),
        column: "id".to_owned(),
        kind: DamageKind::NullKey,
        rows: count(conn, null_ids),
    });
    found.retain(|damage| damage.rows > 0);
    found.sort_by(|one, other| one.table.cmp(&other.table));
    found
}

fn count(conn: &Connection, sql: &str) -> u64 {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Damage of sessions and transcripts that the server tolerates: each session is followed by itself.
fn tolerated(conn: &Connection) -> Vec<Damage> {
    let mut found: Vec<Damage> = Vec::new();
    let mut add = |table: &str, column: &str, kind: DamageKind, rows: u64| {
        let same = |damage: &&mut Damage| {
            (damage.table.as_str(), damage.column.as_str(), &damage.kind) == (table, column, &kind)
        };
        match found.iter_mut().find(same) {
            Some(damage) => damage.rows += rows,
            None if rows == 0 => {}
            None => found.push(Damage {
                table: table.to_owned(),
                column: column.to_owned(),
                kind,
                rows,
            }),
        }
    };
    let no_session = "SELECT count(*) FROM sessions AS s WHERE parentSessionID IS NOT NULL \
        AND NOT EXISTS (SELECT 1 FROM sessions AS other WHERE other.id = s.parentSessionID)";
    let no_session = count(conn, no_session);
    add(
        "sessions",
        "parentSessionID",
        DamageKind::NoSession,
        no_session,
    );
    let dangling = ids(
        conn,
        "SELECT id FROM session_entries AS e WHERE parentEntryID IS NOT NULL AND ?1 IS NULL \
         AND NOT EXISTS (SELECT 1 FROM session_entries AS p WHERE p.id = e.parentEntryID)",
        &Cell::Null,
    );
    let mut sessions = conn
        .prepare(
            "SELECT id, headEntryID, tailEntryID FROM sessions WHERE id IS NOT NULL ORDER BY rowid",
        )
        .unwrap();
    let mut rows = sessions.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let [id, head, tail] = [0, 1, 2].map(|at| row.get::<_, Cell>(at).unwrap());
        let entries = ids(
            conn,
            "SELECT id FROM session_entries WHERE sessionID = ?1",
            &id,
        );
        for (column, cell) in [("headEntryID", &head), ("tailEntryID", &tail)] {
            let is_there = match cell {
                Cell::Null => true,
                Cell::Integer(id) => entries.contains(id),
                _ => false,
            };
            add(
                "sessions",
                column,
                DamageKind::NoEntry,
                u64::from(!is_there),
            );
        }
        let child_of = |parent: i64| -> Option<i64> {
            let child = "SELECT id FROM session_entries WHERE parentEntryID = ?1";
            conn.query_row(child, [parent], |row| row.get(0))
                .optional()
                .unwrap()
        };
        let elsewhere = entries.iter().filter_map(|id| child_of(*id));
        let elsewhere = elsewhere.filter(|child| !entries.contains(child)).count();
        let kind = DamageKind::OtherSession;
        add("session_entries", "parentEntryID", kind, elsewhere as u64);
        if !entries.is_disjoint(&dangling) {
            continue;
        }
        let headers =
            "SELECT id FROM session_entries WHERE sessionID = ?1 AND parentEntryID IS NULL";
        let Some(header) = ids(conn, headers, &id).first().copied() else {
            add("sessions", "headEntryID", DamageKind::NoHeader, 1);
            continue;
        };
        let (mut chain, mut next) = (vec![header], child_of(header));
        while let Some(id) = next.filter(|id| entries.contains(id) && chain.len() <= entries.len())
        {
            chain.push(id);
            next = child_of(id);
        }
        let is_whole = chain.len() == entries.len()
            && head == Cell::Integer(header)
            && tail == Cell::Integer(chain[chain.len() - 1]);
        let kind = DamageKind::NotOneChain;
        add("sessions", "headEntryID", kind, u64::from(!is_whole));
    }
    found
}

fn ids(conn: &Connection, sql: &str, of: &Cell) -> BTreeSet<i64> {
    let mut select = conn.prepare(sql).unwrap();
    let found = select.query_map([of], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

/// What may happen to the ids of a session's entries, links and ends with them.
const RENUMBERED: [&str; 6] = [
    // Parents come after their children.
    "-id",
    "1000 - id",
    "id - 9223372036854775807",
    "id + 9223372036854775700",
    "id * 1000003",
    // Two sessions among each other.
    "100 + id % 5 * 5 + id / 5",
];

/// Renumbers the entries of a session; nothing where two entries would have one id.
fn renumber(conn: &Connection, session: usize, to: &str) {
    let to = |column: &str| to.replace("id", column);
    let sql = format!(
        "SAVEPOINT renumbering; \
         UPDATE session_entries SET id = {id}, parentEntryID = {parent} \
         WHERE sessionID = 's{session}'; \
         UPDATE sessions SET headEntryID = {head}, tailEntryID = {tail} WHERE id = 's{session}'; \
         RELEASE renumbering",
        id = to("id"),
        parent = to("parentEntryID"),
        head = to("headEntryID"),
        tail = to("tailEntryID"),
    );
    if conn.execute_batch(&sql).is_err() {
        let back = "ROLLBACK TO renumbering; RELEASE renumbering";
        conn.execute_batch(back).unwrap();
    }
}

/// A ring of the entries between two: nothing leads in, nothing leads out.
fn close(conn: &Connection, first: usize, last: usize) {
    let sql =
        format!("UPDATE OR IGNORE session_entries SET parentEntryID = {last} WHERE id = {first}");
    conn.execute(&sql, []).unwrap();
}

fn is_of_transcripts(damage: &Damage) -> bool {
    damage.kind.is_tolerated()
        && matches!(
            damage.kind,
            DamageKind::NoSession
                | DamageKind::NoEntry
                | DamageKind::OtherSession
                | DamageKind::NoHeader
                | DamageKind::NotOneChain
        )
}

/// What `inspect` finds, but for odd cells.
#[track_caller]
fn check(db: &Db) -> Vec<Damage> {
    let seen = db.inspect().unwrap();
    let conn = db.open();
    for (table, rows) in &seen.rows {
        let sql = format!("SELECT count(*) FROM {table}");
        assert_eq!(*rows, count(&conn, &sql), "{table}");
    }
    let found = |is: fn(&Damage) -> bool| -> Vec<Damage> {
        seen.damage.iter().filter(|d| is(d)).cloned().collect()
    };
    assert_eq!(found(|damage| !damage.kind.is_tolerated()), refused(&conn));
    assert_eq!(found(is_of_transcripts), tolerated(&conn));
    seen.damage
}

/// Inspects a damaged file, and again what it is migrated to.
#[track_caller]
fn check_both_ways(db: &Db) {
    check(db);
    match db.migrate().unwrap() {
        Outcome::Migrated(done) => {
            // What was found before the steps and not looked for again is still so.
            assert_eq!(check(db), done.kept);
            let rows = db.inspect().unwrap().rows;
            let after = done
                .tables
                .iter()
                .filter_map(|t| Some((t.table.clone(), t.after?)));
            assert_eq!(after.collect::<Vec<_>>(), rows);
        }
        other => panic!("not migrated: {other:?}"),
    }
}

fn sound(number: u8, encoding: &str) -> (Db, Connection) {
    with_settings(number, &format!("PRAGMA encoding='{encoding}'"))
}

fn with_settings(number: u8, pragmas: &str) -> (Db, Connection) {
    let db = Db::of(b"");
    let mut conn = db.open();
    conn.execute_batch(pragmas).unwrap();
    create(&mut conn, number);
    damaging::fill(&conn, number);
    conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF")
        .unwrap();
    (db, conn)
}

#[test]
fn a_sound_file_has_no_damage() {
    for encoding in ["UTF-8", "UTF-16le", "UTF-16be"] {
        let (db, conn) = sound(5, encoding);
        drop(conn);
        check_both_ways(&db);
        assert_eq!(db.inspect().unwrap().damage, []);
    }
}

/// Each alone, so that no other damage hides it: the sessions are whole but for their numbers.
#[test]
fn ids_may_be_any() {
    for to in RENUMBERED {
        let (db, conn) = sound(5, "UTF-8");
        for session in 0..5 {
            renumber(&conn, session, to);
        }
        drop(conn);
        assert_eq!(check(&db), [], "{to}");
        check_both_ways(&db);
    }
}

/// A ring beside a chain has as many links as a chain: what is left over shows that it is none.
#[test]
fn a_ring_beside_a_chain_is_no_chain() {
    let (db, conn) = sound(5, "UTF-8");
    close(&conn, 3, 5);
    // 1, 2 and a ring of 3, 4, 5: the sums are those of a chain from 1 to 2.
    conn.execute("UPDATE sessions SET tailEntryID = 2 WHERE id = 's0'", [])
        .unwrap();
    drop(conn);
    let kinds: Vec<DamageKind> = check(&db).into_iter().map(|damage| damage.kind).collect();
    assert_eq!(kinds, [DamageKind::NotOneChain]);
    check_both_ways(&db);
}

/// An entry that is its own parent has a link as well: the sums are those of a chain that ends where it begins.
#[test]
fn an_entry_that_names_itself_is_no_chain() {
    let (db, conn) = sound(5, "UTF-8");
    conn.execute_batch(
        "DELETE FROM session_entries WHERE id IN (3, 4, 5);
         UPDATE session_entries SET parentEntryID = 2 WHERE id = 2;
         UPDATE sessions SET tailEntryID = 1 WHERE id = 's0'",
    )
    .unwrap();
    drop(conn);
    let kinds: Vec<DamageKind> = check(&db).into_iter().map(|damage| damage.kind).collect();
    assert_eq!(kinds, [DamageKind::NotOneChain]);
    check_both_ways(&db);
}

/// Neither what lies between two ids nor what is greater than the greatest, though either would be one if it were cut
/// off.
#[test]
fn an_entry_that_names_a_real_between_ids_has_no_parent() {
    for parent in ["2.5", "9223372036854775808.0"] {
        let (db, conn) = sound(5, "UTF-8");
        conn.execute_batch(&format!(
            "UPDATE session_entries SET id = 9223372036854775807 WHERE id = 25;
             UPDATE sessions SET tailEntryID = 9223372036854775807 WHERE id = 's4';
             UPDATE session_entries SET parentEntryID = {parent} WHERE id = 7"
        ))
        .unwrap();
        drop(conn);
        let kinds: Vec<DamageKind> = check(&db).into_iter().map(|damage| damage.kind).collect();
        let parent = "session_entries".to_owned();
        assert_eq!(kinds, [DamageKind::Dangling { parent }]);
    }
}

/// What is left over adds nothing to a sum: the number of links shows it.
#[test]
fn an_entry_that_has_the_id_zero_counts() {
    let (db, conn) = sound(5, "UTF-8");
    conn.execute_batch(
        "DELETE FROM session_entries WHERE id IN (3, 4, 5);
         UPDATE session_entries SET id = 0, parentEntryID = 25 WHERE id = 2;
         UPDATE sessions SET tailEntryID = 1 WHERE id = 's0'",
    )
    .unwrap();
    drop(conn);
    let kinds: Vec<DamageKind> = check(&db).into_iter().map(|damage| damage.kind).collect();
    assert!(kinds.contains(&DamageKind::NotOneChain), "{kinds:?}");
    check_both_ways(&db);
}

/// The chain 1, 3, 2, 4, 5 goes from one session to another and back: the links from the other one add up to those
/// of a chain from 1 to 5.
#[test]
fn an_entry_that_is_of_another_session_links_none_of_its_own() {
    let (db, conn) = sound(5, "UTF-8");
    conn.execute_batch(
        "UPDATE session_entries SET parentEntryID = 100 + id WHERE id IN (2, 3, 4);
         UPDATE session_entries SET parentEntryID = 1, sessionID = 's1' WHERE id = 3;
         UPDATE session_entries SET parentEntryID = 3 WHERE id = 2;
         UPDATE session_entries SET parentEntryID = 2, sessionID = 's1' WHERE id = 4",
    )
    .unwrap();
    drop(conn);
    let broken = check(&db)
        .into_iter()
        .find(|damage| damage.kind == DamageKind::NotOneChain);
    assert_eq!(broken.map(|damage| damage.rows), Some(2));
    check_both_ways(&db);
}

/// An index of some rows alone cannot count all of them, whatever its name and however few its columns.
#[test]
fn an_entry_that_a_users_partial_index_lacks_counts() {
    let (db, conn) = sound(5, "UTF-8");
    conn.execute_batch(
        "CREATE INDEX a_mine ON tool_call_status(status) WHERE status = 'x';
         CREATE INDEX z_mine ON tool_call_status(status) WHERE status = 'x'",
    )
    .unwrap();
    drop(conn);
    assert_eq!(check(&db), []);
}

/// By a damaged index 2 follows on 1, 3 on 2, and 2 on 3: whoever follows the chain comes to an end all the same.
#[test]
fn an_entry_that_stands_twice_in_an_index_ends_no_look() {
    let (db, conn) = sound(5, "UTF-8");
    conn.execute("UPDATE sessions SET tailEntryID = 1 WHERE id = 's0'", [])
        .unwrap();
    drop(conn);
    let root: usize = db.get(
        "SELECT (rootpage - 1) * 4096 FROM sqlite_schema \
         WHERE name = 'session_entries_unique_parent'",
    );
    let mut bytes = db.bytes();
    let is_link = |bytes: &[u8]| bytes == [3, 1, 1, 3, 4];
    let at = bytes[root..root + 4096].windows(5).position(is_link);
    bytes[root + at.unwrap() + 4] = 2;
    std::fs::write(&db.path, bytes).unwrap();
    assert_eq!(db.inspect().unwrap().mendable_transcripts, 0);
}

/// In a file of so many pages that two indexes are read at the same time, with damage that either shows.
#[test]
fn a_large_file_is_surveyed_as_a_small_one() {
    let (db, conn) = with_settings(5, "PRAGMA page_size=512");
    conn.execute_batch(
        "UPDATE session_entries SET payload = zeroblob(2200000) WHERE id = 7;
         UPDATE session_entries SET parentEntryID = 900 + id WHERE id IN (9, 17);
         UPDATE session_entries SET sessionID = 'gone' WHERE id = 13;
         UPDATE session_entries SET parentEntryID = 5 WHERE id = 22;
         UPDATE tool_call_status SET sessionID = 'gone' WHERE rowid = 1;
         UPDATE user_queue_pending SET sessionID = 'gone' WHERE rowid = 2",
    )
    .unwrap();
    drop(conn);
    assert!(db.get::<u32>("PRAGMA page_count") > 4096);
    assert!(check(&db).len() > 5);
    check_both_ways(&db);
}

/// What is done to a file: which of the three ways, and what each needs.
type Choice = (u8, usize, usize, usize, usize);

/// Damages a sound file, and checks what is found.
#[track_caller]
fn damaged(number: u8, encoding: &str, choices: &[Choice]) {
    let (db, conn) = sound(number, encoding);
    conn.execute_batch("BEGIN").unwrap();
    for &(way, table, damage, a, b) in choices {
        // Mostly transcripts.
        let table = if way < 6 { table % 2 } else { table };
        match way {
            0 => renumber(&conn, a % 5, RENUMBERED[b % RENUMBERED.len()]),
            1 => close(&conn, 1 + a % 25, 1 + b % 25),
            _ => {
                if let Some(sql) = statement(&conn, TABLES[table], DAMAGES[damage], a, b) {
                    conn.execute(&sql, []).unwrap();
                }
            }
        }
    }
    conn.execute_batch("COMMIT").unwrap();
    drop(conn);
    check_both_ways(&db);
}

/// The least id has a neighbour that is no integer: SQLite stores the least `f64` in an INTEGER column as
/// it is, and finds it equal.
#[test]
fn a_parent_may_be_a_real() {
    damaged(
        5,
        "UTF-8",
        &[(0, 0, 0, 0, 0), (2, 1, 1, 0, 34), (0, 0, 0, 4, 2)],
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    /// More rounds: `PROPTEST_CASES=10000 cargo test -p migrator survey`.
    #[test]
    fn sums_find_what_look_ups_find(
        number in 1_u8..6,
        encoding in proptest::sample::select(vec!["UTF-8", "UTF-8", "UTF-8", "UTF-16le"]),
        choices in proptest::collection::vec(
            (0_u8..8, 0..TABLES.len(), 0..DAMAGES.len(), 0_usize..60, 0_usize..60), 0..10),
    ) {
        damaged(number, encoding, &choices);
    }
}

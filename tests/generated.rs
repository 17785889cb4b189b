//! Generated databases are what servers leave: sound, linked, in every table; and one seed is one
//! database.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on panics, also in what it is built of"
)]

use std::time::Duration;

use migrator::{Decision, FileKind, HISTORY, History, InspectOptions, MigrateOptions, Version};
use rusqlite::Connection;
use soak::generate::{self, DAMAGES, DamageStatement, Generate, Interleaved, Made};
use test_support::dump;

const SMALL: Generate = Generate {
    seed: 7,
    len_bytes: 3_000_000,
    big_cell_bytes: 0,
};

fn filled(generate: &Generate) -> (Connection, Made) {
    let mut conn = Connection::open_in_memory().unwrap();
    let made = generate::fill(&mut conn, generate).unwrap();
    (conn, made)
}

#[track_caller]
fn assert_none(conn: &Connection, rows: &str) {
    let count: u64 = conn
        .query_row(&format!("SELECT count(*) FROM ({rows})"), [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(count, 0, "{rows}");
}

/// No rule of SQLite or of the server is broken.
#[track_caller]
fn assert_sound(conn: &Connection) {
    assert_none(conn, "SELECT 1 FROM pragma_foreign_key_check()");
    assert_none(
        conn,
        "SELECT 1 FROM pragma_integrity_check() WHERE integrity_check <> 'ok'",
    );
    // One chain from head to tail, no entry left over.
    assert_none(
        conn,
        "SELECT s.id FROM sessions s WHERE (WITH RECURSIVE chain(id, n) AS ( \
             SELECT headEntryID, 1 UNION ALL \
             SELECT e.id, n + 1 FROM session_entries e JOIN chain ON e.parentEntryID = chain.id) \
         SELECT max(n) <> (SELECT count(*) FROM session_entries WHERE sessionID = s.id) \
             OR max(id) <> s.tailEntryID FROM chain)",
    );
}

#[test]
fn one_seed_is_one_database() {
    let (first, made) = filled(&SMALL);
    let (again, made_again) = filled(&SMALL);
    assert_eq!(made, made_again);
    assert!(dump(&first) == dump(&again));
    let (other, _) = filled(&Generate { seed: 8, ..SMALL });
    assert!(dump(&first) != dump(&other));
}

const INTERLEAVED: Interleaved = Interleaved {
    seed: 7,
    sessions: 60,
    entries_per_session: 40,
    payload_bytes: 2_500,
};

#[test]
fn one_seed_is_one_interleaved_database() {
    let filled = || {
        let mut conn = Connection::open_in_memory().unwrap();
        let made = generate::fill_interleaved(&mut conn, &INTERLEAVED).unwrap();
        (conn, made)
    };
    let ((first, made), (again, _)) = (filled(), filled());
    assert!(dump(&first) == dump(&again));
    assert_eq!(made.sessions, 60);
    assert!((1_800..3_000).contains(&made.entries), "{made:?}");
    let count = |sql: &str| {
        first
            .query_row(sql, [], |row| row.get::<_, u64>(0))
            .unwrap()
    };
    let mean = count("SELECT CAST(avg(length(payload)) AS INTEGER) FROM session_entries");
    assert!((2_000..3_000).contains(&mean), "{mean}");
    // Sound, and one chain from head to tail each.
    assert_sound(&first);
    let same = "SELECT count(*) FROM session_entries AS e JOIN session_entries AS next \
                 ON next.id = e.id + 1 AND next.sessionID = e.sessionID";
    // Written one after the other, there would be a change of session for each of them.
    let changes = made.entries - count(same);
    assert!(changes > 3 * made.sessions, "{changes}");
}

#[test]
fn everything_is_there_and_linked() {
    let (conn, made) = filled(&SMALL);
    assert!(made.len_bytes >= SMALL.len_bytes && made.len_bytes < SMALL.len_bytes * 2);
    assert_sound(&conn);
    let tables = [
        "sessions",
        "session_entries",
        "tool_call_status",
        "user_queue_pending",
        "user_queue_journal",
        "system_queue_pending",
        "system_queue_journal",
        "environments",
        "session_child_status",
    ];
    for table in tables {
        assert_none(
            &conn,
            &format!("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {table})"),
        );
    }
    for kind in [
        "header",
        "message",
        "tool_execution",
        "compaction",
        "session_settings",
        "custom",
        "future_%",
    ] {
        let found = format!("SELECT 1 FROM session_entries WHERE type LIKE '{kind}'");
        assert_none(&conn, &format!("SELECT 1 WHERE NOT EXISTS ({found})"));
    }
    for table in [
        "session_entries",
        "user_queue_journal",
        "system_queue_pending",
    ] {
        let invalid = "NOT json_valid(CAST(payload AS TEXT)) OR typeof(payload) <> 'blob'";
        assert_none(&conn, &format!("SELECT 1 FROM {table} WHERE {invalid}"));
    }
    // A call, its execution, its result and its state know each other.
    assert_none(
        &conn,
        "SELECT sessionID, CAST(payload AS TEXT) ->> '$.payload.toolCallId' FROM session_entries \
         WHERE type = 'tool_execution' EXCEPT SELECT sessionID, toolCallID FROM tool_call_status",
    );
}

#[test]
fn a_cell_of_any_size() {
    let generate = Generate {
        len_bytes: 1,
        big_cell_bytes: 2_000_000,
        ..SMALL
    };
    let longest = "SELECT max(length(payload)) FROM session_entries";
    // The first sessions may call no tool.
    let (conn, _) = filled(&Generate {
        len_bytes: 5_000_000,
        ..generate
    });
    let longest: usize = conn.query_row(longest, [], |row| row.get(0)).unwrap();
    assert!((2_000_000..2_500_000).contains(&longest), "{longest}");
}

/// All that can be repaired is, at once; of the others each is refused.
#[test]
fn every_damage() {
    let history = History::new(HISTORY).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let damaged = |name: &str, damages: &[&DamageStatement]| {
        let path = folder.path().join(name);
        generate::create(&path, &SMALL).unwrap();
        let conn = Connection::open(&path).unwrap();
        for damage in damages {
            damage.apply(&conn).unwrap();
        }
        conn.close().unwrap();
        let look = InspectOptions {
            history: &history,
            scratch: folder.path(),
            busy: Duration::from_secs(1),
            interrupt: None,
        };
        migrator::inspect(&path, &look).unwrap()
    };
    let (repairable, refused): (Vec<_>, Vec<_>) =
        DAMAGES.iter().partition(|damage| damage.is_repairable());
    let seen = damaged("repairable", &repairable);
    assert_eq!(seen.kind, FileKind::Version(Version::new(5)));
    assert!(seen.damage.len() > 5, "{:?}", seen.damage);
    assert!(!matches!(seen.decision, Decision::Refuse(_)));
    for damage in refused {
        let seen = damaged(damage.name, &[damage]);
        assert!(
            matches!(seen.decision, Decision::Refuse(_)),
            "{}",
            damage.name
        );
    }
    assert!(
        DamageStatement::named("none")
            .unwrap_err()
            .to_string()
            .contains("null-id")
    );
}

/// The procedure with which `migrate` is compared does what that does, on a file without damage: its time says
/// something only then.
#[test]
fn the_procedure_of_release_0_5_0_comes_to_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (theirs, ours) = (folder.path().join("theirs"), folder.path().join("ours"));
    generate::create_interleaved(&theirs, &INTERLEAVED).unwrap();
    std::fs::copy(&theirs, &ours).unwrap();
    soak::measure::migrate_like_upstream(&theirs).unwrap();
    let history = History::new(HISTORY).unwrap();
    let options = MigrateOptions {
        to: Some(Version::new(6)),
        ..MigrateOptions::for_throw_away_file(&history, folder.path())
    };
    migrator::migrate(&ours, &options).unwrap();
    let open = |path| Connection::open(path).unwrap();
    // Theirs numbers the sessions anew.
    let options = canon::CompareOptions {
        rowids: canon::Rowids::Aside,
        examples: 3,
    };
    let differences = canon::compare(&open(theirs), &open(ours), &options).unwrap();
    assert!(differences.is_empty(), "{differences}");
}

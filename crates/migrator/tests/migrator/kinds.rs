//! What a file is: every ledger with every structure, as one table.

use std::fmt::Write;
use std::fs;

use migrator::{Decision, FileKind, Refusal};
use rusqlite::Connection;
use snapbox::{assert_data_eq, str};

use crate::filled;
use crate::fixture::{self, Db};

mod made;
pub(crate) use made::{file, ledger, mounts, reset_sessions, structure};

/// Ledgers: digits are versions, `o` is what was recorded before v1, `x` an id of no known
/// release, `r` the runner's, `-` an empty ledger, `none` no ledger at all.
const LEDGERS: &[&str] = &[
    "none",
    "-",
    "o",
    "x",
    "r",
    "1",
    "12",
    "123",
    "1234",
    "12345",
    "ox",
    "o1",
    "o12",
    "o123",
    "o1234",
    "o12345",
    "1x",
    "12345x",
    "o12345x",
    "123456",
    "o123456",
    "123456x",
    "o123456x",
    "1234567",
    "o1234567",
    "1234567x",
    "12345678",
    "12345678x",
    "6",
    "6x",
    "67",
    "678",
    "o6",
    "2",
    "135",
    "12346",
    "12356",
    "123457",
    "1234568",
];

/// Structures: versions, and what else has been seen. `odd5` and `odd6` lack an index and have a
/// column of another type, `more5` and `more6` have a table and an index of somebody's.
const STRUCTURES: &[&str] = &[
    "empty", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "reset", "wiped", "older", "runner",
    "notes", "odd5", "odd6", "more5", "more6",
];

fn word(kind: &FileKind) -> String {
    match kind {
        FileKind::Empty => "empty".to_owned(),
        FileKind::Version(version) => version.to_string(),
        FileKind::Reset => "reset".to_owned(),
        FileKind::ResetFresh => "fresh".to_owned(),
        FileKind::Wiped => "wiped".to_owned(),
        FileKind::Newer(_) => "newer".to_owned(),
        FileKind::Refused(refusal) => match refusal {
            Refusal::Runner => "RUNNER",
            Refusal::Foreign { .. } => "other",
            Refusal::PreContracts => "OLDER",
            Refusal::UnknownIdentifiers(_) => "?id",
            Refusal::Holes(_) => "hole",
            Refusal::Contradiction(_) => ".",
            other => panic!("not a kind: {other:?}"),
        }
        .to_owned(),
    }
}

/// `.` contradicts its ledger, `hole` has one in the ledger, `?id` was written by no known
/// release; words in small letters and versions are what the file is.
#[test]
fn every_ledger_with_every_structure() {
    let structures: Vec<Vec<u8>> = STRUCTURES.iter().map(|name| structure(name)).collect();
    let mut table = format!("{:10}", "");
    for name in STRUCTURES {
        let _ = write!(table, "{name:>7}");
    }
    table.push('\n');
    let db = Db::of(b"");
    for words in LEDGERS {
        let _ = write!(table, "{words:10}");
        for bytes in &structures {
            fs::write(&db.path, bytes).unwrap();
            db.sql(&format!("PRAGMA journal_mode=MEMORY; {}", ledger(words)));
            let inspection = db.inspect().unwrap();
            let kind = word(&inspection.kind);
            let refused = matches!(inspection.kind, FileKind::Refused(_));
            assert_eq!(
                refused,
                matches!(inspection.decision, Decision::Refuse(_)),
                "{words}"
            );
            let _ = write!(table, "{kind:>7}");
        }
        table.push('\n');
    }
    assert_data_eq!(
        table,
        str![[r#"
            empty     v1     v2     v3     v4     v5     v6     v7     v8  reset  wiped  older runner  notes   odd5   odd6  more5  more6
none        empty      .      .      .      .      .      .      .      .      .      .      . RUNNER  other      .      .      .      .
-           empty      .      .      .      .      .      .      .      .      .      .      . RUNNER  other      .      .      .      .
o               .      .      .      .      .      .      .      .      .      .      .  OLDER RUNNER      .      .      .      .      .
x           other    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id RUNNER  other    ?id    ?id    ?id    ?id
r          RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER RUNNER
1               .     v1      .      .      .      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
12              .      .     v2      .      .      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
123             .      .      .     v3      .      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
1234            .      .      .      .     v4      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
12345           .      .      .      .      .     v5      .      .      .      .      .      . RUNNER      .      .      .     v5      .
ox              .    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id RUNNER      .    ?id    ?id    ?id    ?id
o1              .     v1      .      .      .      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
o12             .      .     v2      .      .      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
o123            .      .      .     v3      .      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
o1234           .      .      .      .     v4      .      .      .      .      .      .      . RUNNER      .      .      .      .      .
o12345          .      .      .      .      .     v5      .      .      .      .      .      . RUNNER      .      .      .     v5      .
1x              .    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id RUNNER      .    ?id    ?id    ?id    ?id
12345x          .    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id RUNNER      .    ?id    ?id    ?id    ?id
o12345x         .    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id    ?id RUNNER      .    ?id    ?id    ?id    ?id
123456          .      .      .      .      .      .     v6      .      .  reset  wiped      . RUNNER      .      .      .      .     v6
o123456         .      .      .      .      .      .     v6      .      .  reset  wiped      . RUNNER      .      .      .      .     v6
123456x         .      .      .      .      .      .  newer  newer  newer  newer      .      . RUNNER      .      .  newer      .  newer
o123456x        .      .      .      .      .      .  newer  newer  newer  newer      .      . RUNNER      .      .  newer      .  newer
1234567         .      .      .      .      .      .  newer  newer  newer  newer      .      . RUNNER      .      .      .      .  newer
o1234567        .      .      .      .      .      .  newer  newer  newer  newer      .      . RUNNER      .      .      .      .  newer
1234567x        .      .      .      .      .      .  newer  newer  newer  newer      .      . RUNNER      .      .  newer      .  newer
12345678        .      .      .      .      .      .  newer  newer  newer  newer      .      . RUNNER      .      .      .      .  newer
12345678x       .      .      .      .      .      .  newer  newer  newer  newer      .      . RUNNER      .      .  newer      .  newer
6               .   hole   hole   hole   hole   hole  fresh   hole   hole  fresh   hole   hole RUNNER      .   hole   hole   hole  fresh
6x              .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
67              .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
678             .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
o6              .   hole   hole   hole   hole   hole  fresh   hole   hole  fresh   hole   hole RUNNER      .   hole   hole   hole  fresh
2               .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
135             .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
12346           .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
12356           .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
123457          .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole
1234568         .   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole   hole RUNNER      .   hole   hole   hole   hole

"#]]
    );
}

/// A ledger is a prefix of the versions, or v6 alone on v6's tables: whatever else is recorded,
/// the file is refused.
#[test]
fn every_subset_of_the_ledger() {
    for (tables, good) in [
        ("v5", [("12345", "v5")].as_slice()),
        (
            "v6",
            &[
                ("123456", "v6"),
                ("6", "fresh"),
                ("1234567", "newer"),
                ("12345678", "newer"),
            ],
        ),
        ("wiped", &[("123456", "wiped")]),
    ] {
        let bytes = structure(tables);
        let db = Db::of(b"");
        for set in 0..256_u32 {
            let words: String = ('1'..='8')
                .enumerate()
                .filter_map(|(bit, digit)| (set & (1 << bit) != 0).then_some(digit))
                .collect();
            fs::write(&db.path, &bytes).unwrap();
            db.sql(&format!("PRAGMA journal_mode=MEMORY; {}", ledger(&words)));
            let kind = db.kind();
            match good.iter().find(|(good, _)| *good == words) {
                Some((_, expected)) => assert_eq!(word(&kind), *expected, "{tables} {words}"),
                None => assert!(
                    matches!(kind, FileKind::Refused(_)),
                    "{tables} {words}: {kind:?}"
                ),
            }
        }
    }
}

/// What is to be done with each kind, from the version that its tables are of.
#[test]
fn what_each_kind_needs() {
    let files = [
        ("empty", "none"),
        ("v1", "1"),
        ("v5", "o12345"),
        ("v6", "123456"),
        ("reset", "123456"),
        ("v6", "6"),
        ("reset", "6"),
        ("wiped", "123456"),
        ("v7", "1234567"),
        ("v8", "12345678"),
        ("v6", "123456x"),
    ];
    let mut lines = String::new();
    for (tables, words) in files {
        let db = file(&structure(tables), words);
        let inspection = db.inspect().unwrap();
        let version = inspection
            .version()
            .map_or_else(|| "no version".to_owned(), |version| version.to_string());
        let _ = writeln!(
            lines,
            "{tables} {words}: {:?}, {version}: {:?}",
            inspection.kind, inspection.decision
        );
    }
    assert_data_eq!(
        lines,
        str![[r#"
empty none: Empty, no version: Create(Version(6))
v1 1: Version(Version(1)), v1: Migrate(MigrationPlan { from: Version(1), to: Version(6), backfill: [], repairs: [], transcripts: [] })
v5 o12345: Version(Version(5)), v5: Migrate(MigrationPlan { from: Version(5), to: Version(6), backfill: [], repairs: [], transcripts: [] })
v6 123456: Version(Version(6)), v6: Nothing
reset 123456: Reset, v6: Nothing
v6 6: ResetFresh, no version: Migrate(MigrationPlan { from: Version(6), to: Version(6), backfill: ["wuhu_contracts_v1", "wuhu_contracts_v2_environments", "wuhu_contracts_v3_channels", "wuhu_v4_custom_title", "wuhu_v5_archive"], repairs: [], transcripts: [] })
reset 6: ResetFresh, no version: Migrate(MigrationPlan { from: Version(6), to: Version(6), backfill: ["wuhu_contracts_v1", "wuhu_contracts_v2_environments", "wuhu_contracts_v3_channels", "wuhu_v4_custom_title", "wuhu_v5_archive"], repairs: [], transcripts: [] })
wiped 123456: Wiped, no version: Migrate(MigrationPlan { from: Version(5), to: Version(6), backfill: [], repairs: [], transcripts: [] })
v7 1234567: Newer(["wuhu_v7_runner"]), v7: Nothing
v8 12345678: Newer(["wuhu_v7_runner", "wuhu_v8_cost_limit"]), v8: Nothing
v6 123456x: Newer(["wuhu_v99_future"]), v6: Nothing

"#]]
    );
}

/// Another program's database is not Wuhu's because a table has the same name.
#[test]
fn tables_of_the_same_name_are_not_ours() {
    for sql in [
        "CREATE TABLE sessions(sid TEXT PRIMARY KEY, data)",
        "CREATE TABLE environments(name); CREATE TABLE mounts(x)",
        "CREATE VIEW sessions AS SELECT 1",
        "CREATE TABLE grdb_migrations(identifier TEXT NOT NULL PRIMARY KEY); \
         CREATE TABLE notes(a); INSERT INTO grdb_migrations VALUES ('notes_v1')",
        "CREATE TABLE grdb_migrations(a); CREATE TABLE notes(a)",
    ] {
        let db = Db::of(b"");
        db.sql(sql);
        let kind = db.kind();
        assert!(
            matches!(kind, FileKind::Refused(Refusal::Foreign { .. })),
            "{sql}: {kind:?}"
        );
    }
}

/// Files are told apart by structure, never by text alone.
#[test]
fn a_small_difference_contradicts_the_ledger() {
    let changes = [
        (
            "another type",
            "pendingModel\" TEXT",
            "pendingModel\" INTEGER",
        ),
        ("NOT NULL gone", "\"model\" TEXT NOT NULL", "\"model\" TEXT"),
        ("another default", "DEFAULT 'coding'", "DEFAULT 'chat'"),
        ("a column gone", "\"customTitle\" TEXT, ", ""),
        (
            "a column in lower case",
            "\"customTitle\"",
            "\"customtitle\"",
        ),
        (
            "columns in another order",
            "\"provider\" TEXT NOT NULL, \"model\" TEXT NOT NULL",
            "\"model\" TEXT NOT NULL, \"provider\" TEXT NOT NULL",
        ),
        (
            "no key",
            "\"id\" TEXT PRIMARY KEY, \"provider\"",
            "\"id\" TEXT, \"provider\"",
        ),
        ("another action", "ON DELETE CASCADE", "ON DELETE SET NULL"),
        (
            "another parent",
            "REFERENCES \"sessions\"(\"id\") ON DELETE",
            "REFERENCES \"environments\"(\"id\") ON DELETE",
        ),
        (
            "an index not unique",
            "CREATE UNIQUE INDEX \"environments",
            "CREATE INDEX \"environments",
        ),
        (
            "an index not partial",
            " WHERE \"parentEntryID\" IS NULL",
            "",
        ),
        (
            "an index on another column",
            "\"session_entries\"(\"type\")",
            "\"session_entries\"(\"payload\")",
        ),
        (
            "without rowid",
            "(\"sessionID\", \"toolCallID\"))",
            "(\"sessionID\", \"toolCallID\")) WITHOUT ROWID",
        ),
    ];
    let mut conn = Connection::open_in_memory().unwrap();
    filled::create(&mut conn, 5);
    let texts: Vec<String> = conn
        .prepare("SELECT sql FROM sqlite_schema WHERE sql NOT NULL AND name <> 'sqlite_sequence'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let right = texts.join(";\n");
    let mut lines = String::new();
    for (what, from, to) in changes {
        let wrong = right.replace(from, to);
        assert_ne!(wrong, right, "{what}");
        let db = Db::of(b"");
        db.sql(&wrong);
        let ids = ledger("12345");
        db.sql(ids.split_once(';').unwrap().1);
        let answer = match db.kind() {
            FileKind::Refused(Refusal::Contradiction(lines)) => lines[1..].join("; "),
            other => format!("{other:?}"),
        };
        let _ = writeln!(lines, "{what}: {answer}");
    }
    assert_data_eq!(
        lines,
        str![[r#"
another type: column `sessions.pendingModel` is declared otherwise
NOT NULL gone: column `sessions.model` is declared otherwise
another default: column `sessions.sessionType` is declared otherwise
a column gone: column `sessions.customTitle` is missing
a column in lower case: column `sessions.customTitle` is missing
columns in another order: the columns of `sessions` stand in another order
no key: column `sessions.id` is declared otherwise; index `sqlite_autoindex_sessions_1` is missing
another action: foreign keys of `session_child_status` are declared otherwise; foreign keys of `session_entries` are declared otherwise; foreign keys of `system_queue_journal` are declared otherwise; foreign keys of `system_queue_pending` are declared otherwise; foreign keys of `tool_call_status` are declared otherwise; foreign keys of `user_queue_journal` are declared otherwise; and 1 more
another parent: foreign keys of `session_child_status` are declared otherwise; foreign keys of `session_entries` are declared otherwise; foreign keys of `system_queue_journal` are declared otherwise; foreign keys of `system_queue_pending` are declared otherwise; foreign keys of `tool_call_status` are declared otherwise; foreign keys of `user_queue_journal` are declared otherwise; and 1 more
an index not unique: index `environments_unique_name` is declared otherwise
an index not partial: index `session_entries_unique_header_per_session` is declared otherwise
an index on another column: index `session_entries_on_type` is declared otherwise
without rowid: table `tool_call_status` is declared otherwise

"#]]
    );
}

/// What SQLite reads all the same: only names and texts that a step would carry must be Unicode.
#[test]
fn a_table_whose_text_is_not_unicode_is_no_obstacle_to_an_answer() {
    for number in [5, 6] {
        let db = Db::after(
            number,
            "CREATE TABLE notes(a /* x */); PRAGMA writable_schema=ON; \
             UPDATE sqlite_schema SET sql = CAST(replace(CAST(sql AS BLOB), 'x', x'e4') AS TEXT) \
             WHERE name = 'notes'",
        );
        let seen = db.inspect().unwrap();
        assert_eq!(seen.kind, FileKind::Version(fixture::version(number)));
    }
}

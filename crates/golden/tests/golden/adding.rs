//! Making cases of database files.

use std::fs;
use std::path::Path;

use golden::sha256;
use rusqlite::Connection;

use crate::suite::{HISTORY, ROWS, TestWorkspace};

#[test]
fn a_case_is_the_file() {
    let fixture = TestWorkspace::new();
    let db = fixture.database(5, ROWS);
    let bytes = fs::read(&db).unwrap();
    fixture.add("v5", &db).unwrap();
    assert_eq!(fs::read(&db).unwrap(), bytes, "it is only read");
    let toml = fixture.read("cases/v5/case.toml");
    for line in [
        "origin = \"invented\"",
        "state = \"settled\"",
        "version = \"v5\"",
        "verdict = \"migrated\"",
    ] {
        assert!(toml.contains(line), "{toml}");
    }
    assert!(toml.contains("about = \"made of `v5.sqlite`\""), "{toml}");
    for file in ["before.sql", "after.data.sql", "summary.txt"] {
        let sum = sha256(fixture.read(&format!("cases/v5/{file}")).as_bytes());
        assert!(toml.contains(&format!("\"{file}\" = \"{sum}\"")), "{toml}");
    }
    assert!(!fixture.path("cases/v5/after.schema.sql").exists());
    for version in 1..=6 {
        assert!(
            fixture
                .path(&format!("cases/schema/v{version}.sql"))
                .is_file()
        );
    }
}

#[test]
fn settings_and_strangers_survive() {
    for (settings, expected) in [
        (
            "PRAGMA page_size=1024; PRAGMA encoding='UTF-16le'; PRAGMA auto_vacuum=2",
            [
                "page_size = 1024",
                "encoding = \"UTF-16le\"",
                "auto_vacuum = \"incremental\"",
            ],
        ),
        (
            "PRAGMA page_size=65536; PRAGMA encoding='UTF-16be'; PRAGMA auto_vacuum=1",
            [
                "page_size = 65536",
                "encoding = \"UTF-16be\"",
                "auto_vacuum = \"full\"",
            ],
        ),
        (
            "PRAGMA journal_mode=WAL; PRAGMA user_version=7; PRAGMA application_id=9",
            [
                "journal_mode = \"wal\"",
                "encoding = \"UTF-8\"",
                "page_size = 4096",
            ],
        ),
    ] {
        let fixture = TestWorkspace::new();
        let path = fixture.path("odd.sqlite");
        let mut conn = Connection::open(&path).unwrap();
        conn.execute_batch(settings).unwrap();
        crate::suite::history(HISTORY)
            .create(&mut conn, migrator::Version::new(5))
            .unwrap();
        conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
        conn.execute_batch(ROWS).unwrap();
        conn.execute_batch(
            "CREATE TABLE mine(x); INSERT INTO mine VALUES('ä'); CREATE INDEX mine_x ON mine(x);
             CREATE INDEX theirs ON session_entries(payload)",
        )
        .unwrap();
        // Open while it is read, so that a write-ahead log stands beside it.
        fixture.add("odd", &path).unwrap();
        drop(conn);
        let toml = fixture.read("cases/odd/case.toml");
        for line in expected {
            assert!(toml.contains(line), "{toml}");
        }
        let said = fixture.check(HISTORY, &["odd"]);
        assert_eq!(said.titles(Some("odd")), [""; 0]);
        // What is not Wuhu's is expected to stay: oracle 4 asks for it by what the database had before.
        let rows = fixture.read("cases/odd/after.data.sql");
        assert!(rows.contains("INSERT INTO \"mine\"(rowid,\"x\") VALUES(1,'ä')"));
        assert!(!fixture.path("cases/odd/after.schema.sql").exists());
    }
}

#[test]
fn other_verdicts() {
    let fixture = TestWorkspace::new();
    fixture
        .add(
            "newest",
            &fixture.database(
                6,
                "INSERT INTO mounts VALUES('m','x','n','p',NULL,0,'2026')",
            ),
        )
        .unwrap_or_else(|error| panic!("{error}"));
    fixture
        .add(
            "hole",
            &fixture.database(5, "DELETE FROM grdb_migrations WHERE rowid = 2"),
        )
        .unwrap();
    fixture
        .add("foreign", &{
            let path = fixture.path("foreign.sqlite");
            Connection::open(&path)
                .unwrap()
                .execute_batch("CREATE TABLE other(x)")
                .unwrap();
            path
        })
        .unwrap();
    for (case, verdict) in [("hole", "refused"), ("foreign", "refused")] {
        let toml = fixture.read(&format!("cases/{case}/case.toml"));
        assert!(toml.contains(&format!("verdict = \"{verdict}\"")), "{toml}");
        assert!(
            !fixture
                .path(&format!("cases/{case}/after.data.sql"))
                .exists()
        );
        assert!(
            fixture
                .read(&format!("cases/{case}/summary.txt"))
                .starts_with("refused, left untouched: ")
        );
    }
    assert!(
        fixture
            .check(HISTORY, &["newest", "hole", "foreign"])
            .totals
            .is_clean()
    );
}

#[test]
fn damage_is_set_aside_and_known() {
    let fixture = TestWorkspace::new();
    let damage = "INSERT INTO session_entries VALUES(30,'ghost',NULL,'header',x'7b7d','2026');
        INSERT INTO tool_call_status VALUES('ghost','t','x','2026','2026');
        DELETE FROM session_entries WHERE id = 5;
        UPDATE sessions SET id = NULL WHERE rowid = 9;";
    fixture
        .add("damaged", &fixture.database(5, &format!("{ROWS}{damage}")))
        .unwrap();
    let schema = fixture.read("cases/damaged/after.schema.sql");
    assert!(
        schema.contains("_wuhu_set_aside_session_entries"),
        "{schema}"
    );
    let said = fixture.check(HISTORY, &["damaged"]);
    assert_eq!(said.titles(Some("damaged")), [""; 0]);
}

#[test]
fn what_cannot_become_a_case() {
    let fixture = TestWorkspace::with_v5();
    let empty = fixture.path("empty.sqlite");
    fs::write(&empty, "").unwrap();
    let refused = |name: &str, db: &Path| {
        let error = fixture.add(name, db).unwrap_err().to_string();
        error.replace(&db.display().to_string(), "DB")
    };
    assert_eq!(
        refused("empty", &empty),
        "no case can be made of `DB`: it is empty, and `schema/v6.sql` already says what becomes of it"
    );
    let text = fixture.path("text");
    fs::write(&text, "hello, world").unwrap();
    assert!(refused("text", &text).contains("is not an SQLite database but a text file"));
    assert_eq!(
        refused("v5", &text),
        "there is a case `v5` already; it is unchanged"
    );
    let virtual_table = fixture.database(5, "CREATE VIRTUAL TABLE f USING fts5(x)");
    assert!(refused("virtual", &virtual_table).contains("table `f` is virtual"));
}

#[test]
fn force_leaves_nothing_of_the_old_case() {
    let fixture = TestWorkspace::with_v5();
    let db = fixture.database(5, "DELETE FROM grdb_migrations WHERE rowid = 2");
    fixture.add_with("v5", &db, true).unwrap();
    let mut files: Vec<_> = fs::read_dir(fixture.path("cases/v5"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, ["before.sql", "case.toml", "summary.txt"]);
    assert!(fixture.check(HISTORY, &["v5"]).totals.is_clean());
}

//! `inspect`, a dry run and `migrate` say the same of every file: what one promises the others do, what one
//! refuses the others refuse in the same words, and a refusal changes nothing.

use std::fmt::Write;
use std::fs;

use migrator::{Decision, Error, Inspection, MigrateOptions, Migrated, Outcome};
use snapbox::{assert_data_eq, file};
use test_support::{Folder, FolderState, Random, load_golden, workspace};

use crate::blockers::NO_MODULE;
use crate::error_text::error_text;
use crate::filled::filled;
use crate::fixture::Db;

/// What all three say of the file, in one line. Migrates it where they would.
#[track_caller]
pub(crate) fn agreed(db: &Db) -> String {
    let bundles = Folder::new();
    let plan = MigrateOptions {
        undo_dir: Some(bundles.path()),
        ..db.plan()
    };
    let before = FolderState::before(db.folder());
    let seen = db.inspect();
    assert_eq!(FolderState::of(db.folder()), before, "inspect left a trace");
    let tried = migrator::dry_run(&db.path, &plan);
    assert_eq!(
        FolderState::of(db.folder()),
        before,
        "the dry run left a trace"
    );
    let has_side_files = ["-journal", "-wal"].map(|suffix| db.side_file(suffix).exists());
    let taken_back = (has_side_files == [false; 2]).then(|| taken_back(&db.bytes()));
    let done = migrator::migrate(&db.path, &plan);
    let is_untouched = done.is_ok() || FolderState::of(db.folder()) == before;
    assert_eq!(
        fs::read_dir(db.scratch.path()).unwrap().count(),
        0,
        "a private copy was left behind"
    );
    let answer = of_outcome(db, done);
    let (seen, tried) = (of_inspection(db, seen), of_outcome(db, tried));
    assert_eq!(tried, answer, "the dry run says otherwise than migrate");
    if let Some(taken_back) = taken_back {
        assert_eq!(
            taken_back, answer,
            "the dry run in place says otherwise than migrate"
        );
    }
    assert_eq!(seen, answer, "inspect says otherwise than migrate");
    assert!(is_untouched, "migrate left a trace: {answer}");
    answer
}

/// What a dry run in place says of a file of its own with these bytes, which it has afterwards too.
#[track_caller]
fn taken_back(bytes: &[u8]) -> String {
    let db = Db::of(bytes);
    let tried = migrator::dry_run_in_place(&db.path, &db.plan());
    assert!(
        db.bytes() == bytes,
        "the dry run in place has changed the file"
    );
    assert_eq!(
        fs::read_dir(db.folder()).unwrap().count(),
        1,
        "the dry run in place left a file"
    );
    of_outcome(&db, tried)
}

fn of_inspection(db: &Db, seen: Result<Inspection, Error>) -> String {
    match seen {
        Err(error) => of_error(db, &error),
        Ok(Inspection { decision, .. }) => match decision {
            Decision::Nothing => "nothing to do".to_owned(),
            Decision::Create(to) => format!("create {to}"),
            Decision::Migrate(plan) => {
                format!("migrate {} to {}{:?}", plan.from, plan.to, plan.backfill)
            }
            Decision::Refuse(refusal) => format!("refused: {refusal}"),
        },
    }
}

fn of_outcome(db: &Db, outcome: Result<Outcome, Error>) -> String {
    match outcome {
        Err(error) => of_error(db, &error),
        Ok(Outcome::Nothing { .. }) => "nothing to do".to_owned(),
        Ok(Outcome::Created { to }) => format!("create {to}"),
        Ok(Outcome::Migrated(Migrated {
            from,
            to,
            backfilled,
            ..
        })) => format!("migrate {from} to {to}{backfilled:?}"),
    }
}

/// What fails may be refused, or unreadable; it never is a failed step.
fn of_error(db: &Db, error: &Error) -> String {
    match error {
        Error::Refused { refusal, .. } => format!("refused: {refusal}"),
        Error::Sqlite { .. } | Error::Step { .. } | Error::Proof { .. } | Error::Outcome { .. } => {
            panic!("not seen beforehand: {}", error_text(error, db))
        }
        error => error_text(error, db),
    }
}

/// Each file, made of one at a version by SQL. Foreign keys do not stop it.
#[track_caller]
fn check(number: u8, cases: &[(&str, &[&str])], lines: &mut String) {
    for (what, sql) in cases {
        let answer = agreed(&Db::after(number, &sql.concat()));
        let _ = writeln!(lines, "v{number}, {what}: {answer}");
    }
}

/// The text of an object, edited in the file: only an application could have written it.
fn stored(name: &str, from: &str, to: &str) -> String {
    format!(
        "; PRAGMA writable_schema=ON; \
         UPDATE sqlite_schema SET sql = replace(sql, '{from}', '{to}') WHERE name = '{name}'; \
         PRAGMA writable_schema=RESET"
    )
}

/// An orphan in a table that stays: a repair will move it.
const ORPHAN: &str = "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3);";

#[test]
fn collations_of_an_application() {
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        (
            "an index on a table of its own",
            &[
                "CREATE TABLE mine(a); CREATE INDEX i ON mine(a COLLATE nocase)",
                &stored("i", "nocase", "app"),
            ],
        ),
        (
            "a table that is ordered so",
            &[
                "CREATE TABLE mine(a COLLATE nocase UNIQUE); INSERT INTO mine VALUES (1)",
                &stored("mine", "nocase", "app"),
            ],
        ),
        (
            "a column without index",
            &[
                "CREATE TABLE mine(a COLLATE nocase)",
                &stored("mine", "nocase", "app"),
            ],
        ),
        (
            "an index on transcripts",
            &[
                "CREATE INDEX i ON session_entries(type COLLATE nocase)",
                &stored("i", "nocase", "app"),
            ],
        ),
        (
            "an index on a queue, which is repaired",
            &[
                ORPHAN,
                "CREATE INDEX i ON tool_call_status(status COLLATE nocase)",
                &stored("i", "nocase", "app"),
            ],
        ),
        (
            "an index on sessions",
            &[
                "CREATE INDEX i ON sessions(cwd COLLATE nocase)",
                &stored("i", "nocase", "app"),
            ],
        ),
        (
            "a partial index",
            &[
                "CREATE TABLE mine(a); CREATE INDEX i ON mine(a) WHERE a > 'x' COLLATE nocase",
                &stored("i", "nocase", "app"),
            ],
        ),
        (
            "a view",
            &[
                "CREATE TABLE mine(a); CREATE VIEW v AS SELECT a FROM mine ORDER BY a COLLATE nocase",
                &stored("v", "nocase", "app"),
            ],
        ),
    ];
    check(5, cases, &mut lines);
    let at_v6: &[(&str, &[&str])] = &[
        (
            "at v6",
            &[
                "CREATE TABLE mine(a); CREATE INDEX i ON mine(a COLLATE nocase)",
                &stored("i", "nocase", "app"),
            ],
        ),
        (
            "at v6, with damage",
            &[
                ORPHAN,
                "CREATE TABLE mine(a); CREATE INDEX i ON mine(a COLLATE nocase)",
                &stored("i", "nocase", "app"),
            ],
        ),
        (
            "a collation that is there",
            &["CREATE TABLE mine(a); CREATE INDEX i ON mine(a COLLATE nocase)"],
        ),
    ];
    check(6, at_v6, &mut lines);
    assert_data_eq!(lines, file!["agreement/collations.txt"].raw());
}

#[test]
fn functions_of_an_application() {
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        (
            "a check",
            &[
                "CREATE TABLE mine(a CHECK (abs(a)))",
                &stored("mine", "abs(", "app("),
            ],
        ),
        (
            "a check of ours",
            &[&stored(
                "tool_call_status",
                "TEXT NOT NULL,",
                "TEXT NOT NULL CHECK (app(1)),",
            )],
        ),
        (
            "a default",
            &[
                "CREATE TABLE mine(a DEFAULT (abs(1)))",
                &stored("mine", "abs(", "app("),
            ],
        ),
        (
            "a generated column",
            &[
                "CREATE TABLE mine(a, b AS (abs(a)))",
                &stored("mine", "abs(", "app("),
            ],
        ),
        (
            "an index on an expression",
            &[
                "CREATE TABLE mine(a); CREATE INDEX i ON mine(abs(a))",
                &stored("i", "abs(", "app("),
            ],
        ),
        (
            "a partial index",
            &[
                "CREATE TABLE mine(a); CREATE INDEX i ON mine(a) WHERE abs(a)",
                &stored("i", "abs(", "app("),
            ],
        ),
        (
            "an index on a queue",
            &[
                "CREATE INDEX i ON tool_call_status(abs(status))",
                &stored("i", "abs(", "app("),
            ],
        ),
        (
            "an index on a queue, which is repaired",
            &[
                ORPHAN,
                "CREATE INDEX i ON tool_call_status(abs(status))",
                &stored("i", "abs(", "app("),
            ],
        ),
        (
            "a partial index on a queue, which is repaired",
            &[
                ORPHAN,
                "CREATE INDEX i ON tool_call_status(status) WHERE abs(status)",
                &stored("i", "abs(", "app("),
            ],
        ),
        (
            "a view",
            &["CREATE TABLE mine(a); CREATE VIEW v AS SELECT app(a) FROM mine"],
        ),
        (
            "a trigger",
            &["CREATE TABLE mine(a); \
             CREATE TRIGGER t AFTER INSERT ON mine BEGIN SELECT app(new.a); END"],
        ),
        (
            "a trigger of a queue, which is repaired",
            &[
                ORPHAN,
                "CREATE TRIGGER t AFTER DELETE ON tool_call_status BEGIN SELECT app(old.status); END",
            ],
        ),
    ];
    check(5, cases, &mut lines);
    check(6, &cases[5..], &mut lines);
    assert_data_eq!(lines, file!["agreement/functions.txt"].raw());
}

#[test]
fn names_that_a_step_needs() {
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        ("a table", &["CREATE TABLE Mounts(a)"]),
        (
            "a table with the columns that are needed",
            &["CREATE TABLE Mounts(id, sessionID)"],
        ),
        (
            "a view",
            &["CREATE VIEW MOUNT_TEMPLATES AS SELECT 1 AS name"],
        ),
        (
            "an index",
            &["CREATE TABLE mine(a); CREATE INDEX mounts ON mine(a)"],
        ),
        (
            "an index of the same name",
            &["CREATE TABLE mine(a); CREATE INDEX Mount_Templates_unique_name ON mine(a)"],
        ),
        (
            "a virtual table",
            &["CREATE VIRTUAL TABLE Mounts USING fts5(a)"],
        ),
        (
            "a table behind a virtual one",
            &["CREATE VIRTUAL TABLE mounts_on USING fts5(a); CREATE TABLE mounts_on_sessionID(a)"],
        ),
        (
            "a trigger, whose names are others",
            &[
                "CREATE TABLE mine(a); CREATE TRIGGER mounts AFTER INSERT ON mine BEGIN SELECT 1; END",
            ],
        ),
        (
            "the copy, as a table",
            &["CREATE TABLE _WUHU_v6_sessions(a)"],
        ),
        (
            "the copy, as a view",
            &["CREATE VIEW _wuhu_v6_sessions AS SELECT 1"],
        ),
        (
            "the copy, as an index",
            &["CREATE TABLE mine(a); CREATE INDEX _wuhu_v6_sessions ON mine(a)"],
        ),
        (
            "the copy, as the parent of a key",
            &["CREATE TABLE mine(a REFERENCES _wuhu_v6_sessions(id))"],
        ),
        (
            "a table for rows that are set aside",
            &[
                ORPHAN,
                "CREATE TABLE _wuhu_set_aside_tool_call_status(a); \
                 CREATE VIEW _WUHU_set_aside_tool_call_status_2 AS SELECT 1",
            ],
        ),
        (
            "tables of ours in temp",
            &["CREATE TABLE saved_sqlite_stat1(a); ANALYZE"],
        ),
    ];
    check(5, cases, &mut lines);
    let cases: &[(&str, &[&str])] = &[
        (
            "a table that only versions between have",
            &["CREATE TABLE Environments(a)"],
        ),
        (
            "an index of versions between",
            &["CREATE TABLE mine(a); CREATE INDEX environments_unique_name ON mine(a)"],
        ),
    ];
    check(1, cases, &mut lines);
    assert_data_eq!(lines, file!["agreement/names.txt"].raw());
}

#[test]
fn virtual_tables() {
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        (
            "rows of their own",
            &[
                "CREATE VIRTUAL TABLE f USING fts5(a); INSERT INTO f VALUES ('sessions'); \
             CREATE VIRTUAL TABLE r USING rtree(id, x0, x1); CREATE VIEW v AS SELECT * FROM f",
            ],
        ),
        (
            "rows of a table that goes",
            &[
                "CREATE VIRTUAL TABLE f USING fts5(path, content='environments'); \
             INSERT INTO f(f) VALUES ('rebuild')",
            ],
        ),
        (
            "a column that goes",
            &["CREATE VIRTUAL TABLE f USING fts5(environmentPath, content='sessions')"],
        ),
        (
            "columns that stay",
            &[
                "CREATE VIRTUAL TABLE f USING fts5(cwd, content='sessions'); \
             INSERT INTO f(f) VALUES ('rebuild')",
            ],
        ),
        (
            "rows of a view of what goes",
            &["CREATE VIEW v AS SELECT name, path FROM environments; \
             CREATE VIRTUAL TABLE f USING fts5(name, content='v')"],
        ),
        (
            "the module before",
            &["CREATE VIRTUAL TABLE f USING fts4(content='environments', path)"],
        ),
        (
            "one that reads nothing already",
            &["CREATE VIRTUAL TABLE f USING fts5(a, content='nowhere')"],
        ),
        (
            "a tokenizer of an application",
            &[
                "CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter')",
                &stored("f", "porter", "app"),
            ],
        ),
        (
            "an index behind a virtual table",
            &["CREATE VIRTUAL TABLE f USING fts5(a); CREATE INDEX i ON f_content(c0)"],
        ),
        ("no module", &[NO_MODULE]),
    ];
    check(5, cases, &mut lines);
    assert_data_eq!(lines, file!["agreement/virtual_tables.txt"].raw());
}

/// The word alone is no obstacle; what SQLite would have to resolve is.
#[test]
fn views_and_triggers_that_hold_a_name() {
    let mut lines = String::new();
    let mine = "CREATE TABLE mine(a, cwd)";
    let harmless = [
        "CREATE VIEW v AS SELECT 'sessions' AS a, \"cwd\" FROM mine",
        "CREATE VIEW v AS SELECT a AS sessions FROM mine AS environments",
        "CREATE VIEW v AS SELECT a /* of sessions */ FROM mine -- sessions",
        "CREATE VIEW v AS WITH sessions(x) AS (SELECT a FROM mine) SELECT x FROM sessions",
        "CREATE VIEW v AS SELECT \"sessions\" FROM mine",
        "CREATE TRIGGER t AFTER INSERT ON mine BEGIN INSERT INTO mine VALUES ('sessions', 1); END",
        "CREATE TRIGGER sessions AFTER INSERT ON mine BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT id FROM session_entries",
        "CREATE TRIGGER t AFTER INSERT ON tool_call_status BEGIN DELETE FROM mine; END",
    ];
    for sql in harmless {
        let db = Db::after(5, &format!("{mine}; {sql}"));
        let text =
            "SELECT group_concat(name || sql) FROM sqlite_schema WHERE type IN ('view', 'trigger')";
        let before: String = db.get(text);
        assert_eq!(agreed(&db), "migrate v5 to v6[]", "{sql}");
        assert_eq!(db.get::<String>(text), before, "{sql}");
    }
    let cases: &[(&str, &[&str])] = &[
        (
            "a view",
            &["CREATE VIEW v AS SELECT id FROM main.[Sessions]"],
        ),
        (
            "a subquery",
            &["CREATE VIEW v AS SELECT (SELECT count(*) FROM sessions)"],
        ),
        (
            "a view of what goes",
            &["CREATE VIEW v AS SELECT name FROM environments"],
        ),
        (
            "views of views",
            &["CREATE VIEW z AS SELECT id FROM sessions; CREATE VIEW a AS SELECT id FROM z"],
        ),
        (
            "a trigger of what goes",
            &["CREATE TRIGGER t BEFORE DELETE ON environments BEGIN SELECT 1; END"],
        ),
        (
            "a trigger elsewhere that writes what goes",
            &[
                "CREATE TRIGGER t AFTER INSERT ON tool_call_status BEGIN DELETE FROM environments; END",
            ],
        ),
        (
            "a trigger elsewhere that reads sessions",
            &[
                "CREATE TABLE mine(a); CREATE TRIGGER t AFTER INSERT ON mine \
             WHEN new.a IN (SELECT id FROM sessions) BEGIN SELECT 1; END",
            ],
        ),
        (
            "a trigger of a view",
            &[
                "CREATE TABLE mine(a); CREATE VIEW v AS SELECT a FROM mine; \
             CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN UPDATE sessions SET cwd = new.a; END",
            ],
        ),
        (
            "an unresolved view beside good ones",
            &[
                "CREATE TABLE mine(a); CREATE VIEW good AS SELECT a FROM mine; \
             CREATE VIEW bad AS SELECT missing FROM mine; CREATE VIEW worse AS SELECT * FROM bad",
            ],
        ),
        (
            "a view of the copy",
            &["CREATE VIEW v AS SELECT * FROM _wuhu_v6_sessions"],
        ),
    ];
    check(5, cases, &mut lines);
    assert_data_eq!(lines, file!["agreement/views.txt"].raw());
}

/// What SQLite reads as something else than it is.
#[test]
fn rows_of_the_schema() {
    let write = |sql: &str| format!("PRAGMA writable_schema=ON; {sql}");
    let mine = "CREATE TABLE mine(a, b UNIQUE /* x */); CREATE INDEX i ON mine(a /* x */); \
        CREATE VIEW v AS SELECT a FROM mine /* x */; \
        CREATE TRIGGER t AFTER INSERT ON mine BEGIN SELECT 1 /* x */; END;";
    let mut lines = String::new();
    for number in [5, 6] {
        for settings in ["PRAGMA encoding='UTF-8'", "PRAGMA encoding='UTF-16le'"] {
            for name in ["mine", "i", "v", "t"] {
                let of_name =
                    |sql: &str| format!("UPDATE sqlite_schema SET {sql} WHERE name = '{name}'");
                for (what, sql) in [
                    ("a text with NUL", "sql = sql || char(0) || ' '"),
                    ("a name with NUL", "name = name || char(0) || 'b'"),
                    (
                        "a table name with NUL",
                        "tbl_name = tbl_name || char(0) || 'b'",
                    ),
                ] {
                    let db = Db::with_settings(number, settings);
                    db.sql(mine);
                    db.sql(&write(&of_name(sql)));
                    let _ = writeln!(
                        lines,
                        "v{number}, {settings}, {name}, {what}: {}",
                        agreed(&db)
                    );
                }
                let db = Db::with_settings(number, settings);
                db.sql(mine);
                let conn = db.open();
                let mut text: Vec<u8> = conn
                    .query_row(
                        "SELECT CAST(sql AS BLOB) FROM sqlite_schema WHERE name = ?1",
                        [name],
                        |row| row.get(0),
                    )
                    .unwrap();
                let x = text.iter().rposition(|byte| *byte == b'x').unwrap();
                // No byte of UTF-8, and half of a pair of UTF-16.
                if settings.contains("16") {
                    text[x..x + 2].copy_from_slice(&[0x00, 0xd8]);
                } else {
                    text[x] = 0xe4;
                }
                conn.execute_batch("PRAGMA writable_schema=ON").unwrap();
                conn.execute(&of_name("sql = CAST(?1 AS TEXT)"), [text])
                    .unwrap();
                drop(conn);
                let _ = writeln!(
                    lines,
                    "v{number}, {settings}, {name}, a text that is not Unicode: {}",
                    agreed(&db)
                );
            }
        }
        for sql in [
            "UPDATE sqlite_schema SET tbl_name='a'||char(0)||'b'",
            "UPDATE sqlite_schema SET tbl_name='x' WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET name='x' WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET type='x' WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET tbl_name=upper(tbl_name) WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET name=CAST(x'6d69ff' AS TEXT), tbl_name=CAST(x'6d69ff' AS TEXT), sql=CAST(x'435245415445205441424c45206d69ff286129' AS TEXT) WHERE name = 'extra'",
            "UPDATE sqlite_schema SET sql=CAST(x'435245415445205441424c45206578747261286dff29' AS TEXT) WHERE name = 'extra'",
            "UPDATE sqlite_schema SET tbl_name='x' WHERE name='extra'",
            "UPDATE sqlite_schema SET name=NULL WHERE name='extra'",
            "UPDATE sqlite_schema SET type='odd' WHERE name='extra'",
            "UPDATE sqlite_schema SET name='SESSIONS' WHERE name='sessions'",
            "UPDATE sqlite_schema SET type='x' WHERE name='sessions'",
            "UPDATE sqlite_schema SET type='view' WHERE name='environments'",
            "UPDATE sqlite_schema SET type='trigger' WHERE name='environments'",
            "DELETE FROM sqlite_schema WHERE name='sqlite_autoindex_user_queue_pending_1'",
            "DELETE FROM sqlite_schema WHERE name='sqlite_autoindex_environments_1'",
            "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name='sqlite_autoindex_grdb_migrations_1'",
        ] {
            let db = Db::after(number, &format!("CREATE TABLE extra(a); {}", write(sql)));
            let _ = writeln!(lines, "v{number}, {sql}: {}", agreed(&db));
        }
    }
    assert_data_eq!(lines, file!["agreement/schema_rows.txt"].raw());
}

/// A root page that is none, or of what has none.
#[test]
fn roots_of_the_schema() {
    let cases: &[(&str, &str)] = &[
        ("environments", "rootpage = 0"),
        ("session_child_status", "rootpage = 0"),
        ("tool_call_status", "rootpage = 0"),
        ("session_entries_on_sessionID", "rootpage = 0"),
        ("sqlite_autoindex_sessions_1", "rootpage = 0"),
        ("mine", "rootpage = 0"),
        ("mine", "rootpage = NULL"),
        ("mine", "rootpage = -1"),
        ("mine", "rootpage = 'x'"),
        ("mine", "rootpage = 1.5"),
        ("mine", "type = 'TABLE'"),
        ("i", "type = 'INDEX'"),
        ("i", "type = NULL"),
        ("v", "rootpage = 2"),
        ("v", "type = 'VIEW'"),
        ("t", "rootpage = 2"),
        ("t", "type = 'Trigger'"),
        ("f", "rootpage = 2"),
    ];
    let mut lines = String::new();
    for number in [5, 6] {
        for (name, change) in cases {
            if number == 6 && ["environments", "session_child_status"].contains(name) {
                continue;
            }
            let db = Db::after(
                number,
                &format!(
                    "CREATE TABLE mine(a); CREATE INDEX i ON mine(a); CREATE VIEW v AS SELECT a FROM mine; \
                     CREATE TRIGGER t AFTER INSERT ON mine BEGIN SELECT 1; END; \
                     CREATE VIRTUAL TABLE f USING fts5(a); PRAGMA writable_schema=ON; \
                     UPDATE sqlite_schema SET {change} WHERE name = '{name}'"
                ),
            );
            let _ = writeln!(lines, "v{number}, {name}, {change}: {}", agreed(&db));
        }
    }
    assert_data_eq!(lines, file!["agreement/roots.txt"].raw());
}

/// Rows that their table would not take again, as an undo has to put them back.
#[test]
fn rows_of_a_table_that_is_dropped() {
    let (path, path_without) = ("\"path\" TEXT NOT NULL", "\"path\" TEXT");
    let (created, created_text) = ("\"createdAt\" DATETIME", "\"createdAt\" TEXT");
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        (
            "NULL where it may not be",
            &[
                &stored("environments", path, path_without),
                "; UPDATE environments SET path = NULL",
                &stored("environments", path_without, path),
            ],
        ),
        (
            "one key twice, under the index of another table",
            &[
                "CREATE TABLE mine(a TEXT PRIMARY KEY); PRAGMA writable_schema=ON; \
                 CREATE TEMP TABLE roots AS SELECT name, rootpage FROM sqlite_schema \
                 WHERE name IN ('sqlite_autoindex_mine_1', 'sqlite_autoindex_environments_1'); \
                 UPDATE sqlite_schema SET rootpage = \
                 (SELECT r.rootpage FROM roots AS r WHERE r.name <> sqlite_schema.name) \
                 WHERE name IN (SELECT name FROM roots); PRAGMA writable_schema=RESET; \
                 INSERT INTO environments SELECT id, name || 'x', type, path, templatePath, \
                 startupScript, createdAt, updatedAt FROM environments LIMIT 1",
            ],
        ),
        (
            "a text that would become a number",
            &[
                &stored("environments", created, created_text),
                "; UPDATE environments SET createdAt = '7'",
                &stored("environments", created_text, created),
            ],
        ),
    ];
    check(2, cases, &mut lines);
    check(5, cases, &mut lines);
    let (updated, updated_text) = ("\"updatedAt\" DATETIME", "\"updatedAt\" TEXT");
    let of_children: &[(&str, &[&str])] = &[
        (
            "a text of another table that would become a number",
            &[
                &stored("session_child_status", updated, updated_text),
                "; UPDATE session_child_status SET updatedAt = '7'",
                &stored("session_child_status", updated_text, updated),
            ],
        ),
        (
            "a cell that is as it must be",
            &["UPDATE environments SET path = x'00'"],
        ),
    ];
    check(5, of_children, &mut lines);
    assert_data_eq!(lines, file!["agreement/dropped_rows.txt"].raw());
}

/// Texts of tables that go or are rebuilt, and of their indexes, as SQLite reads them and would not write them:
/// the undo could not give them back.
#[test]
fn texts_that_are_not_stored_again() {
    let mut lines = String::new();
    let names = [
        "environments",
        "environments_unique_name",
        "sqlite_autoindex_sessions_1",
        "session_entries_on_sessionID",
    ];
    let changes = [
        "sql = ''",
        "sql = sql || ' -- x'",
        "sql = replace(sql, 'CREATE ', 'CREATE  ')",
        "sql = CAST(sql AS BLOB)",
        "name = CAST(name AS BLOB)",
        "tbl_name = upper(tbl_name)",
    ];
    let mut change = |encoding: &str, name: &str, change: &str| {
        let db = Db::with_settings(5, &format!("PRAGMA encoding='{encoding}'"));
        db.sql(&format!(
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET {change} WHERE name = '{name}'"
        ));
        let _ = writeln!(lines, "{encoding}, {name}, {change}: {}", agreed(&db));
    };
    for sql in changes {
        for name in names {
            change("UTF-8", name, sql);
        }
        change("UTF-16be", "environments", sql);
    }
    assert_data_eq!(lines, file!["agreement/stored_again.txt"].raw());
}

/// Damage of what a migration writes beside the tables that it replaces, down to the schema itself.
#[test]
fn tables_of_sqlite_and_the_ledger() {
    let mut lines = String::new();
    let filled = "CREATE INDEX mine ON session_entries(type); ANALYZE;";
    for (what, sql, page) in [
        (
            "no sequences",
            "DELETE FROM sqlite_schema WHERE name = 'sqlite_sequence'",
            None,
        ),
        (
            "no sequences, and rows that are set aside",
            "INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) VALUES('ghost','l',x'00',1); \
             DELETE FROM sqlite_schema WHERE name = 'sqlite_sequence'",
            None,
        ),
        ("sequences", "", Some("sqlite_sequence")),
        ("statistics", "", Some("sqlite_stat1")),
        ("the ledger", "", Some("grdb_migrations")),
        (
            "the ledger's index",
            "",
            Some("sqlite_autoindex_grdb_migrations_1"),
        ),
        ("the schema", "", Some("sqlite_schema")),
    ] {
        for settings in ["PRAGMA page_size=512", "PRAGMA page_size=4096"] {
            let db = Db::with_settings(5, settings);
            db.sql(&format!("{filled} PRAGMA writable_schema=ON; {sql}"));
            if let Some(tree) = page {
                swap_cells(&db, tree);
            }
            let answer = agreed(&db);
            let _ = writeln!(lines, "{what}, {settings}: {answer}");
        }
    }
    assert_data_eq!(lines, file!["agreement/own_tables.txt"].raw());
}

/// Lets the root page of a tree name its first two cells in the wrong order.
fn swap_cells(db: &Db, tree: &str) {
    let root = format!("SELECT max(rootpage) FROM sqlite_schema WHERE name = '{tree}'");
    let (root, page_bytes) = (
        db.get::<Option<u32>>(&root).unwrap_or(1),
        db.get::<u32>("PRAGMA page_size"),
    );
    let mut bytes = fs::read(&db.path).unwrap();
    let page = usize::try_from((root - 1) * page_bytes).unwrap();
    let header = page + if root == 1 { 100 } else { 0 };
    let is_leaf = bytes[header] > 8;
    let cells = header + if is_leaf { 8 } else { 12 };
    let (first, second) = bytes[cells..cells + 4].split_at_mut(2);
    first.swap_with_slice(second);
    fs::write(&db.path, bytes).unwrap();
}

/// Numbers of the header that SQLite reads only once it writes.
#[test]
fn headers() {
    let mut lines = String::new();
    for (what, settings, at, bytes) in [
        ("the last root", "PRAGMA auto_vacuum=FULL", 52, [0xff; 4]),
        (
            "the last root",
            "PRAGMA auto_vacuum=INCREMENTAL",
            52,
            [0, 0, 0, 3],
        ),
        ("the encoding", "", 56, [12, 157, 184, 152]),
        ("the encoding", "", 56, [0, 0, 0, 5]),
        ("the versions, beside a journal", "", 18, [11, 1, 0, 0]),
        ("the versions, beside a journal", "", 18, [1, 11, 0, 0]),
        (
            "the versions, beside a journal",
            "PRAGMA journal_mode=WAL",
            18,
            [255, 2, 0, 0],
        ),
    ] {
        let db = Db::with_settings(5, settings);
        let len = if at == 18 { 2 } else { 4 };
        let mut file = db.bytes();
        file[at..at + len].copy_from_slice(&bytes[..len]);
        fs::write(&db.path, file).unwrap();
        if at == 18 {
            fs::write(db.side_file("-journal"), [7; 1369]).unwrap();
        }
        let answer = agreed(&db);
        let _ = writeln!(lines, "{what}, {settings}: {answer}");
    }
    assert_data_eq!(lines, file!["agreement/headers.txt"].raw());
}

/// The goldens: what servers left, and damage of each kind.
#[test]
fn every_golden() {
    for golden in fs::read_dir(workspace().join("golden")).unwrap() {
        let golden = golden.unwrap();
        if !golden.path().join("before.sql").exists() {
            continue;
        }
        let db = Db::of(b"");
        load_golden(golden.file_name().to_str().unwrap(), &db.open());
        agreed(&db);
    }
}

/// Pages, cells and bytes of the header that are not what they were.
#[test]
fn damaged_files() {
    let mut random = Random::new(11);
    for number in [1, 5, 6] {
        let whole = filled(number);
        for _ in 0..24 {
            let mut bytes = whole.clone();
            for _ in 0..=random.below(3) {
                let at = match random.below(3) {
                    0 => random.below(100),
                    1 => random.below(4096),
                    _ => random.below(bytes.len() as u64),
                };
                bytes[usize::try_from(at).unwrap()] = u8::try_from(random.below(256)).unwrap();
            }
            agreed(&Db::of(&bytes));
        }
    }
}

/// The more objects there are, the fewer are named.
#[test]
fn more_objects_than_anybody_reads() {
    let mut sql = String::new();
    for number in 0..600 {
        let _ = write!(sql, "CREATE VIEW v{number} AS SELECT id FROM sessions;");
    }
    let answer = agreed(&Db::after(5, &sql));
    assert_eq!(answer.matches("view `v").count(), 16, "{answer}");
}

#[test]
fn odd_ledgers() {
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        (
            "a column that must be filled",
            &[&stored(
                "grdb_migrations",
                "PRIMARY KEY)",
                "PRIMARY KEY, more TEXT NOT NULL)",
            )],
        ),
        (
            "a column that need not",
            &["ALTER TABLE grdb_migrations ADD COLUMN more"],
        ),
        (
            "an index that allows no two alike",
            &[
                "CREATE UNIQUE INDEX i ON grdb_migrations(substr(identifier, 1, 5)) WHERE identifier > 'wuhu_v5'",
            ],
        ),
        (
            "a trigger",
            &[
                "CREATE TRIGGER t BEFORE INSERT ON grdb_migrations BEGIN SELECT raise(ABORT, 'no'); END",
            ],
        ),
        (
            "a check",
            &[&stored(
                "grdb_migrations",
                "PRIMARY KEY)",
                "PRIMARY KEY CHECK (identifier < ''wuhu_v6''))",
            )],
        ),
    ];
    check(5, cases, &mut lines);
    let ledger = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)";
    for sql in [
        ledger.to_owned(),
        "CREATE TABLE grdb_migrations (other)".to_owned(),
        format!("{ledger}; ALTER TABLE grdb_migrations ADD COLUMN more NOT NULL DEFAULT 1"),
        format!("{ledger}; CREATE UNIQUE INDEX i ON grdb_migrations(substr(identifier, 1, 4))"),
        format!("{ledger}; CREATE INDEX mounts ON grdb_migrations(identifier)"),
    ] {
        let db = Db::of(b"");
        db.sql(&sql);
        let _ = writeln!(lines, "{sql}: {}", agreed(&db));
    }
    assert_data_eq!(lines, file!["agreement/ledgers.txt"].raw());
}

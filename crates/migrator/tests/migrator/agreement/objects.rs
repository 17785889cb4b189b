//! Objects of a user's that a migration would meet: by their names, their kinds and the words in them.

use std::fmt::Write;

use snapbox::{assert_data_eq, file};

use super::{ORPHAN, agreed, check, stored};
use crate::blockers::NO_MODULE;
use crate::fixture::Db;

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
    assert_data_eq!(lines, file!["names.txt"].raw());
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
    assert_data_eq!(lines, file!["virtual_tables.txt"].raw());
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
            "a trigger of what is rebuilt, whose name it has in another case",
            &["CREATE TRIGGER t AFTER UPDATE ON \"Sessions\" BEGIN SELECT 1; END"],
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
    assert_data_eq!(lines, file!["views.txt"].raw());
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

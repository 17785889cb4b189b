//! What only an application's own SQLite could read: its collations and its functions.

use snapbox::{assert_data_eq, file};

use super::{ORPHAN, check, stored};

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
    assert_data_eq!(lines, file!["collations.txt"].raw());
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
    assert_data_eq!(lines, file!["functions.txt"].raw());
}

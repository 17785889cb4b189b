//! Other ways to write v6 that come to the same: none is blamed, neither in the list, where the engine admits it, nor
//! as another program.

use std::fs;
use std::time::Duration;

use golden::{ExternalMigrator, Finding};
use migrator::{Guards, History, Migration, Rebuild};
use rusqlite::Connection;

use crate::suite::{HISTORY, ROWS, TestWorkspace};

mod ways;
use ways::{COPY, InTheList, Not, Right, ways};

/// The list with `sql` as v6.
fn list(sql: &str) -> Vec<Migration> {
    let mut list = crate::suite::with_v6(sql);
    if !sql.contains(COPY) {
        list[5].rebuilds = &[Rebuild {
            table: "sessions",
            by: "_sessions_new",
        }];
    }
    list
}

/// What our own list says of it: the findings, or why there is no such list.
fn in_the_list(sql: &str) -> String {
    let list = list(sql);
    if let Err(error) = History::new(&list) {
        return error.to_string();
    }
    let said = TestWorkspace::with_v5().check(&list, &["v5"]);
    let told = |finding: &&Finding| format!("{} {}", finding.title, finding.body);
    let findings: Vec<String> = said.findings(Some("v5")).iter().map(told).collect();
    findings.join("\n")
}

/// What the oracles say of it as another program.
fn as_a_program(sql: &str) -> String {
    let fixture = TestWorkspace::with_v5();
    let made = fixture.path("theirs.sqlite");
    fs::rename(fixture.database(5, ROWS), &made).unwrap();
    let conn = Connection::open(&made).unwrap();
    let record = "INSERT INTO grdb_migrations VALUES('wuhu_v6_mounts');";
    let whole = format!("PRAGMA foreign_keys=OFF; {sql}; {record}");
    conn.execute_batch(&whole).unwrap();
    drop(conn);
    let command = format!("cp '{}' {{db}}", made.display());
    let program = ExternalMigrator::new(&command, Duration::from_secs(60)).unwrap();
    let said = fixture.check_by(HISTORY, &["v5"], Guards::ON, Some(&program));
    said.unwrap().titles(Some("v5")).join("\n")
}

#[track_caller]
fn check(judge: fn(&str) -> String, is_right: impl Fn(&str, &InTheList) -> bool) {
    let mut wrong = Vec::new();
    for (name, expected, sql) in ways() {
        assert_ne!(sql, HISTORY[5].sql, "{name}: nothing was rewritten");
        let said = judge(&sql);
        if !is_right(&said, &expected) {
            wrong.push(format!("{name}: {said:.400}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_list_that_is_written_otherwise_is_right() {
    check(in_the_list, |said, expected| match expected {
        Right => said.is_empty(),
        Not(why) => said.contains(why),
    });
}

#[test]
fn a_program_that_is_written_otherwise_is_right() {
    check(as_a_program, |said, _| said.is_empty());
}

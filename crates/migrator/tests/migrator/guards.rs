//! Lists that are wrong in one way each: what stops them, in which words, with the file untouched.

use std::fmt::Write;

use migrator::{Guards, Migration, Version};
use test_support::FolderState;

use crate::fixture::{Db, HISTORY, migrated};

mod copies;
mod lists;
mod promises;

/// v6 with its text changed. The change must be one.
#[track_caller]
fn v6(from: &str, to: &str) -> Migration {
    let sql = HISTORY[5].sql.replace(from, to);
    assert_ne!(sql, HISTORY[5].sql, "`{from}` does not stand in v6");
    Migration {
        sql: sql.leak(),
        ..HISTORY[5]
    }
}

/// v6 with a statement more, before anything else.
fn v6_after(statement: &str) -> Migration {
    Migration {
        sql: format!("{statement};\n{}", HISTORY[5].sql).leak(),
        ..HISTORY[5]
    }
}

/// v6 with a statement more at its end.
fn v6_then(statement: &str) -> Migration {
    Migration {
        sql: format!("{}\n{statement};", HISTORY[5].sql).leak(),
        ..HISTORY[5]
    }
}

/// A v7 of somebody's, which makes these statements of a file at v6.
fn v7(sql: &'static str) -> Migration {
    Migration {
        version: Version::new(7),
        identifier: "wuhu_v7_wrong",
        sql,
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &["session_entries"],
    }
}

const BY: &str = "_wuhu_v6_sessions";
const DROP: &str = "DROP TABLE \"sessions\";";
const RENAME: &str = r#"ALTER TABLE "_wuhu_v6_sessions" RENAME TO "sessions";"#;

/// One line for each list: what stopped it. A list that nothing stops is compared with the right
/// outcome, and what differs stands in its line.
fn judged(number: u8, list: &[(&str, Migration)]) -> String {
    let mut lines = String::new();
    for (what, migration) in list {
        let db = Db::at(number);
        let before = FolderState::before(db.folder()).files();
        let list = [
            &HISTORY[..usize::from(migration.version.number()) - 1],
            &[*migration],
        ]
        .concat();
        let answer = match db.migrate_by(&list, Guards::ON) {
            Err(error) => {
                let text = error.to_string();
                let failure = text
                    .strip_prefix("migration `wuhu_v6_mounts` was stopped and rolled back; the database is as it was: ")
                    .or(text.strip_prefix("migration `wuhu_v7_wrong` was stopped and rolled back; the database is as it was: "));
                failure.unwrap_or(&text).to_owned()
            }
            Ok(_) => "NOTHING STOPPED IT".to_owned(),
        };
        if FolderState::of(db.folder()).files() != before {
            let _ = writeln!(lines, "THE FILE HAS CHANGED");
        }
        let _ = writeln!(lines, "{what}: {answer}");
    }
    lines
}

/// What a guard stops is what would be lost without it.
#[test]
fn without_guards_the_loss_happens() {
    let db = Db::at(5);
    let list = [
        &HISTORY[..5],
        &[v6(
            "FROM \"sessions\" ORDER",
            "FROM \"sessions\" WHERE 0 ORDER",
        )],
    ]
    .concat();
    let done = migrated(db.migrate_by(&list, Guards::off()));
    let sessions = done.tables.iter().find(|t| t.table == "sessions").unwrap();
    assert_eq!((sessions.before, sessions.after), (Some(6), Some(0)));
}

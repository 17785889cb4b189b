//! Lists that do no harm, and lists that are none.

use std::fmt::Write;

use migrator::{FileKind, Guards, History, InspectOptions, MigrateOptions, Migration, Version};
use snapbox::{assert_data_eq, str};
use test_support::Folder;

use super::{DROP, v6, v6_after, v6_then, v7};
use crate::content;
use crate::fixture::{Db, HISTORY, migrated};

/// A step may do with what only it brought as it likes.
#[test]
fn harmless_lists_are_not_stopped() {
    let more = [
        "CREATE TABLE scratch(a); INSERT INTO scratch VALUES (1); UPDATE scratch SET a = 2; DELETE FROM scratch; DROP TABLE scratch",
        "CREATE INDEX extra ON mounts(name); DROP INDEX extra",
        "SAVEPOINT here; RELEASE here",
        "SAVEPOINT here; DELETE FROM sessions; ROLLBACK TO here; RELEASE here",
        "UPDATE sessions SET cwd = cwd; INSERT OR REPLACE INTO sessions(rowid, id) SELECT rowid, id FROM sessions WHERE 0",
        "ANALYZE",
        "ANALYZE mounts",
        "PRAGMA foreign_key_check; PRAGMA defer_foreign_keys = ON; PRAGMA defer_foreign_keys = OFF",
        "SELECT * FROM pragma_foreign_key_check()",
        "SELECT count(*) FROM sessions",
        "",
    ];
    for sql in more {
        let db = Db::at(5);
        let before = content::read(&db.open());
        let list = [&HISTORY[..5], &[v6_then(sql)]].concat();
        let history = History::new(&list).unwrap();
        let folder = Folder::new();
        let plan = MigrateOptions {
            history: &history,
            // The undo is proved before COMMIT.
            undo_dir: Some(folder.path()),
            ..db.plan()
        };
        migrated(migrator::migrate(&db.path, &plan));
        // Statistics are no content.
        db.sql("DROP TABLE IF EXISTS sqlite_stat1; DROP TABLE IF EXISTS sqlite_stat4");
        content::assert_same(&content::read(&db.open()), &content::at_v6(before));
    }
}

/// v7 may change rows alone. A file at v6 then has the tables of both versions.
#[test]
fn a_list_that_changes_no_table() {
    let list = [
        HISTORY,
        &[v7("UPDATE sessions SET cwd = 'main' WHERE cwd IS NOT NULL")],
    ]
    .concat();
    for number in [5, 6] {
        let db = Db::at(number);
        // `cwd` was there before: not a step's to fill.
        let error = db.migrate_by(&list, Guards::ON).unwrap_err();
        assert_eq!(error.identifier(), Some("wuhu_v7_wrong"), "{error}");
    }
    let list = [HISTORY, &[v7("SELECT 1")]].concat();
    for number in [5, 6] {
        let db = Db::at(number);
        let done = migrated(db.migrate_by(&list, Guards::ON));
        assert_eq!((done.from.number(), done.to.number()), (number, 7));
        let history = History::new(&list).unwrap();
        let look = InspectOptions {
            history: &history,
            ..db.look()
        };
        let kind = migrator::inspect(&db.path, &look).unwrap().kind;
        assert_eq!(kind, FileKind::Version(Version::new(7)));
    }
}

#[test]
fn lists_that_are_none() {
    let mut repeated = HISTORY.to_vec();
    repeated[3].identifier = repeated[1].identifier;
    let lists: [(&str, Vec<Migration>); 5] = [
        ("empty", Vec::new()),
        ("a gap", HISTORY[1..].to_vec()),
        ("an identifier twice", repeated),
        (
            "SQL that does not run",
            [&HISTORY[..5], &[v6(DROP, "DROP TABLE nothing;")]].concat(),
        ),
        (
            "COMMIT without BEGIN",
            [&HISTORY[..5], &[v6_after("COMMIT")]].concat(),
        ),
    ];
    let mut lines = String::new();
    for (what, list) in &lists {
        let answer =
            History::new(list).map_or_else(|error| error.to_string(), |_| "a list".to_owned());
        let _ = writeln!(lines, "{what}: {answer}");
    }
    assert_data_eq!(
        lines,
        str![[r#"
empty: the list of migrations is wrong: the list is empty
a gap: the list of migrations is wrong: `wuhu_contracts_v2_environments` is number 1 of the list but says v2
an identifier twice: the list of migrations is wrong: `wuhu_contracts_v2_environments` stands twice
SQL that does not run: the list of migrations is wrong: `wuhu_v6_mounts` does not run from nothing: near "nothing": syntax error
COMMIT without BEGIN: the list of migrations is wrong: `wuhu_v6_mounts` does not run from nothing: cannot commit - no transaction is active

"#]]
    );
}

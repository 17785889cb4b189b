//! What is said before sessions are lost: by `inspect` before the next start of a server, by `migrate` before
//! it writes over what `rescue` would bring back.

use std::fmt::Write as _;

use migrator::HISTORY;
use rusqlite::Connection;
use snapbox::{assert_data_eq, file, str};
use test_support::tree;

use crate::sandbox::Sandbox;

/// The lines of `inspect` that warn.
fn warnings(sandbox: &Sandbox) -> String {
    let done = sandbox.xtask(&["inspect", "wuhu.sqlite"]).output().unwrap();
    let said = String::from_utf8(done.stdout).unwrap();
    let lines = said.lines().skip(1);
    let lines = lines.take_while(|line| !line.starts_with("  migrate"));
    lines.fold(String::new(), |all, line| all + line + "\n")
}

/// What stands before everything else: a golden for each warning, and some without one.
#[test]
fn before_the_next_start_of_a_server() {
    let cases = [
        "damage-head-and-tail",
        "damage-no-id",
        "damage-orphan-entry",
        "damage-orphans",
        "pre-contracts",
        "refused-contradiction",
        "refused-hole",
        "refused-index",
        "refused-view",
        "reset-after-v5",
        "reset-fresh",
        "reset-fresh-no-mounts",
        "runner",
        "v5-empty",
        "v5-wuhu-app-17",
        "v6-release-0.5.0",
        "v7-release-0.6.0",
        "wiped-by-0.5.0",
    ];
    let mut text = String::new();
    for case in cases {
        let _ = write!(text, "{case}\n{}", warnings(&Sandbox::with(case)));
    }
    assert_data_eq!(text, file!["warnings.txt"].raw());
}

/// What release 0.5.0 does to a file of the build of the hard reset: the first five migrations once more.
fn wiped_by_release_0_5_0() -> Sandbox {
    let sandbox = Sandbox::with("reset-fresh-no-mounts");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    // Enough that the new tables leave pages of the old ones free.
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF; \
         CREATE TEMP TABLE one AS SELECT * FROM sessions LIMIT 1; \
         UPDATE one SET customTitle = printf('%*s', 2000, '')",
    )
    .unwrap();
    for number in 0..100 {
        conn.execute("UPDATE one SET id = 'session ' || ?1", [number])
            .unwrap();
        conn.execute("INSERT INTO sessions SELECT * FROM one", [])
            .unwrap();
    }
    for table in test_support::DROPPED_BY_THE_HARD_RESET {
        conn.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))
            .unwrap();
    }
    for migration in &HISTORY[..5] {
        conn.execute_batch(migration.sql).unwrap();
        let record = "INSERT INTO grdb_migrations VALUES (?1)";
        conn.execute(record, [migration.identifier]).unwrap();
    }
    sandbox
}

#[test]
fn before_a_migration_that_would_write_over_lost_rows() {
    let sandbox = wiped_by_release_0_5_0();
    let before = tree(sandbox.folder());
    assert_data_eq!(
        warnings(&sandbox),
        str![[r#"
  WARNING   each write may overwrite what was lost here; do not start the server before `cargo xtask rescue wuhu.sqlite --out rescued.sqlite`

"#]]
    );
    for words in [
        &["migrate", "wuhu.sqlite"][..],
        &["migrate", "--dry-run", "wuhu.sqlite"],
    ] {
        let run = sandbox.xtask(words).assert().code(2).stdout_eq("");
        run.stderr_eq(str![[r#"
error: `wuhu.sqlite` was not migrated and is unchanged: a migration would write over 96 lost sessions and 0 lost entries in its free pages
hint: `cargo xtask rescue wuhu.sqlite --out rescued.sqlite` brings them back; `--overwrite-lost-rows` gives them up and migrates

"#]]);
    }
    assert!(before == tree(sandbox.folder()));

    let rescue = ["rescue", "wuhu.sqlite", "--out", "rescued.sqlite"];
    // The sessions of this file have no entries.
    sandbox.xtask(&rescue).assert().code(1);
    let migrate = ["migrate", "--overwrite-lost-rows", "wuhu.sqlite"];
    sandbox.xtask(&migrate).assert().code(0);
}

#[test]
fn nothing_is_refused_where_nothing_is_lost() {
    let reset = Sandbox::with("v5-wuhu-app-17");
    test_support::hard_reset(&Connection::open(reset.path("wuhu.sqlite")).unwrap());
    // It is at v6: nothing is written.
    let migrate = ["migrate", "--to", "v6", "wuhu.sqlite"];
    reset.xtask(&migrate).assert().code(0);

    let empty = wiped_by_release_0_5_0();
    Connection::open(empty.path("wuhu.sqlite"))
        .unwrap()
        .execute_batch("VACUUM")
        .unwrap();
    empty.xtask(&["migrate", "wuhu.sqlite"]).assert().code(0);
}

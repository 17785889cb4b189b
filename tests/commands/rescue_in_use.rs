//! `rescue` of files that a server writes meanwhile, and of files and folders that may only be read.

#[cfg(unix)]
use std::fs::{self, Permissions};
#[cfg(unix)]
use std::os::unix::{fs::PermissionsExt as _, process::CommandExt as _};
#[cfg(unix)]
use std::path::Path;
#[cfg(unix)]
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
#[cfg(unix)]
use snapbox::{assert_data_eq, str};
#[cfg(unix)]
use test_support::FolderState;

use crate::rescue::emptied;
#[cfg(unix)]
use crate::sandbox::XTASK;

/// How long a server is idle between two writes.
const PAUSE: Duration = Duration::from_millis(20);

const SESSION: &str = "INSERT INTO sessions(id, provider, model, executionStatus, cwd, createdAt, updatedAt) \
                       VALUES('00000000-0000-4000-8000-000000000001', 'openai', 'gpt-5', 'idle', '/today', \
                       '2026-04-01 00:00:00.000', '2026-04-01 00:00:00.000')";

/// No write of the server fails, and the new database is of one moment; the answer says what its writes do.
#[test]
fn a_server_that_writes() {
    for mode in ["delete", "wal"] {
        let sandbox = emptied();
        let server = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
        server.busy_timeout(Duration::from_secs(5)).unwrap();
        let set = format!("PRAGMA journal_mode = {mode}");
        let set: String = server.query_row(&set, [], |row| row.get(0)).unwrap();
        assert_eq!(set, mode);
        server.execute_batch(SESSION).unwrap();
        let is_done = AtomicBool::new(false);
        let (writes, said) = thread::scope(|scope| {
            let is_done = &is_done;
            let server = scope.spawn(move || {
                let mut writes = 0;
                while !is_done.load(Ordering::Relaxed) {
                    // Both rows or none, as of one moment.
                    let written = server.execute_batch(&format!(
                        "BEGIN IMMEDIATE; UPDATE sessions SET customTitle = 'write {writes}'; \
                         DELETE FROM mounts; INSERT INTO mounts(id, sessionID, name, path, isPrimary, createdAt) \
                         SELECT id, id, customTitle, '/today', 0, createdAt FROM sessions; COMMIT"
                    ));
                    written.unwrap();
                    writes += 1;
                    thread::sleep(PAUSE);
                }
                writes
            });
            let said = ["--dry-run", "--out=new.sqlite"].map(|how| {
                let run = sandbox.xtask(&["rescue", "wuhu.sqlite", how]);
                let run = run.output().unwrap();
                // What the server has written since the reset may lie over a lost row.
                assert!(matches!(run.status.code(), Some(0 | 1)), "{run:?}");
                String::from_utf8(run.stdout).unwrap()
            });
            is_done.store(true, Ordering::Relaxed);
            (server.join().unwrap(), said)
        });
        assert!(writes > 5, "{writes}");
        let line = "     mv wuhu.sqlite-wal wuhu.sqlite.before-rescue-wal\n";
        assert_eq!(said[1].contains(line), mode == "wal", "{}", said[1]);
        for said in said {
            assert!(
                said.contains("overwrite") && said.contains("lost rows"),
                "{said}"
            );
        }
        let new = Connection::open(sandbox.path("new.sqlite")).unwrap();
        let ask = |sql: &str| -> String { new.query_row(sql, [], |row| row.get(0)).unwrap() };
        assert_eq!(ask("PRAGMA integrity_check"), "ok");
        assert_eq!(
            ask("SELECT count(*) || '' FROM sessions WHERE cwd = '/today'"),
            "1"
        );
        let moment = "SELECT count(*) || '' FROM sessions JOIN mounts ON sessions.id = sessionID \
                      WHERE name = customTitle AND name LIKE 'write %'";
        assert_eq!(ask(moment), "1", "{mode}");
        assert!(
            ask("SELECT count(*) || '' FROM sessions")
                .parse::<u32>()
                .unwrap()
                > 4
        );
    }
}

/// Nothing is written beside the database, whatever its journal; as root the command runs as another user.
#[cfg(unix)]
#[test]
fn a_folder_that_may_only_be_read() {
    const NOBODY: u32 = 65_534;
    let mode = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    for journal in ["delete", "wal"] {
        let sandbox = emptied();
        let program = sandbox.path("xtask");
        fs::copy(XTASK, &program).unwrap();
        mode(&program, 0o755);
        mode(sandbox.folder(), 0o755);
        let [database, out] = ["database", "out"].map(|name| sandbox.path(name));
        fs::create_dir(&database).unwrap();
        fs::create_dir(&out).unwrap();
        mode(&out, 0o777);
        let db = database.join("wuhu.sqlite");
        fs::rename(sandbox.path("wuhu.sqlite"), &db).unwrap();
        let conn = Connection::open(&db).unwrap();
        let set = format!("PRAGMA journal_mode = {journal}");
        conn.query_row(&set, [], |_| Ok(())).unwrap();
        drop(conn);
        mode(&db, 0o444);
        mode(&database, 0o555);
        let before = FolderState::of(&database);
        let is_root = fs::write(database.join("probe"), "").is_ok();
        if is_root {
            fs::remove_file(database.join("probe")).unwrap();
        }
        let before = if is_root {
            FolderState::of(&database)
        } else {
            before
        };
        for (words, code) in [
            (&["inspect"][..], 1),
            (&["rescue", "--dry-run"], 0),
            (&["rescue", "--out=out/new.sqlite"], 0),
            // Where it may not be.
            (&["rescue", "--out=database/new.sqlite"], 2),
        ] {
            let mut run = Command::new(&program);
            run.args(words)
                .arg("database/wuhu.sqlite")
                .current_dir(sandbox.folder())
                .env("TMPDIR", &out);
            if is_root {
                run.uid(NOBODY).gid(NOBODY);
            }
            let run = run.output().unwrap();
            assert_eq!(
                run.status.code(),
                Some(code),
                "{journal}, {words:?}: {run:?}"
            );
            assert!(FolderState::of(&database) == before, "{journal}, {words:?}");
            if code == 2 {
                assert_data_eq!(
                    String::from_utf8(run.stderr).unwrap(),
                    str![[r#"
error: `database/new.sqlite` could not be written; the database is unchanged: permission denied
hint: let `--out` name a file in a folder that you may write into, with room for it

"#]]
                );
            }
        }
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1, "NEW alone");
        mode(&database, 0o755);
    }
}

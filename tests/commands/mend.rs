//! `migrate --mend-transcripts`: what it says, what of the content changes, and what the oracles say of a
//! migrator that does it unasked.

use std::fmt::Write as _;

use snapbox::{assert_data_eq, str};

use crate::sandbox::{Sandbox, XTASK};

const MEND: [&str; 5] = ["migrate", "--to", "v6", "--mend-transcripts", "wuhu.sqlite"];
const MIGRATE: [&str; 4] = ["migrate", "--to", "v6", "wuhu.sqlite"];

/// A file at v6 with one session that the server cannot read, though its entries are one chain.
fn unreadable() -> Sandbox {
    let sandbox = Sandbox::with("damage-head-and-tail");
    sandbox.xtask(&MIGRATE).assert().code(0);
    std::fs::remove_file(sandbox.path("wuhu.sqlite.undo-v5.PRIVATE")).unwrap();
    sandbox
}

/// The last two cells of each row of canonical text that is another; no other cell is.
fn differences(before: &str, after: &str) -> String {
    assert_eq!(before.lines().count(), after.lines().count());
    let pairs = before.lines().zip(after.lines());
    let mut text = String::new();
    for (was, is) in pairs.filter(|(was, is)| was != is) {
        // `headEntryID` and `tailEntryID` are the last columns of `sessions`.
        let parts =
            |line: &str| -> Vec<String> { line.rsplitn(3, ',').map(ToOwned::to_owned).collect() };
        let (was, is) = (parts(was), parts(is));
        assert_eq!(was[2], is[2]);
        let _ = writeln!(text, "{},{} → {},{}", was[1], was[0], is[1], is[0]);
    }
    text
}

#[test]
fn a_file_at_v6() {
    let sandbox = unreadable();
    let before = sandbox.dump("wuhu.sqlite");
    sandbox
        .xtask(&MIGRATE)
        .assert()
        .code(0)
        .stdout_eq("wuhu.sqlite: nothing to do: it is at v6\n");
    let json = ["inspect", "--format", "json", "wuhu.sqlite"];
    sandbox.xtask(&json).assert().code(1).stdout_eq(str![[r#"
...
  "mendable_transcripts": 1,
...
"#]]);
    sandbox
        .xtask(&MEND)
        .arg("--dry-run")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
dry run, the file is unchanged: wuhu.sqlite: v6, put right
  4 sessions, 6 entries: all kept
  grdb_migrations             6 → 6
  mount_templates             0 → 0
  mounts                      0 → 0
  session_entries             6 → 6
  sessions                    4 → 4
  system_queue_journal        1 → 1
  system_queue_pending        1 → 1
  tool_call_status            2 → 2
  user_queue_journal          1 → 1
  user_queue_pending          1 → 1
  made 1 session readable: set headEntryID of 1 and tailEntryID of 1 to the ends of the chain of entries
  kept as it is: 1 session without a header

"#]]);
    assert!(sandbox.dump("wuhu.sqlite") == before);
    sandbox.xtask(&MEND).assert().code(0).stdout_eq(str![[r#"
wuhu.sqlite: v6, put right
  4 sessions, 6 entries: all kept
  grdb_migrations             6 → 6
  mount_templates             0 → 0
  mounts                      0 → 0
  session_entries             6 → 6
  sessions                    4 → 4
  system_queue_journal        1 → 1
  system_queue_pending        1 → 1
  tool_call_status            2 → 2
  user_queue_journal          1 → 1
  user_queue_pending          1 → 1
  made 1 session readable: set headEntryID of 1 and tailEntryID of 1 to the ends of the chain of entries
  kept as it is: 1 session without a header
  to take it back, as long as nothing else has been written:
    cargo xtask migrate --undo wuhu.sqlite.undo-v6.PRIVATE wuhu.sqlite

"#]]);
    assert_data_eq!(
        differences(&before, &sandbox.dump("wuhu.sqlite")),
        str![[r#"
46,46); → 4,8);

"#]]
    );
    sandbox
        .xtask(&MEND)
        .assert()
        .code(0)
        .stdout_eq("wuhu.sqlite: nothing to do: it is at v6\n");
    let undo = [
        "migrate",
        "--undo",
        "wuhu.sqlite.undo-v6.PRIVATE",
        "wuhu.sqlite",
    ];
    sandbox.xtask(&undo).assert().code(0).stderr_eq("");
    assert!(sandbox.dump("wuhu.sqlite") == before);
}

#[test]
fn each_session_where_values_are_asked_for() {
    let sandbox = unreadable();
    sandbox
        .xtask(&MEND)
        .arg("--show-values")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
wuhu.sqlite: v6, put right
  4 sessions, 6 entries: all kept
  grdb_migrations             6 → 6
  mount_templates             0 → 0
  mounts                      0 → 0
  session_entries             6 → 6
  sessions                    4 → 4
  system_queue_journal        1 → 1
  system_queue_pending        1 → 1
  tool_call_status            2 → 2
  user_queue_journal          1 → 1
  user_queue_pending          1 → 1
  PRIVATE: values follow
  made 1 session readable: set headEntryID of 1 and tailEntryID of 1 to the ends of the chain of entries
  repaired sessions rowid 2, headEntryID: 46 → 4: the chain of its entries is whole and begins there
  repaired sessions rowid 2, tailEntryID: 46 → 8: the chain of its entries is whole and ends there
  kept as it is: 1 session without a header
  to take it back, as long as nothing else has been written:
    cargo xtask migrate --undo wuhu.sqlite.undo-v6.PRIVATE wuhu.sqlite

"#]]);
}

/// The goldens say what happens unasked: nothing. Where nothing is to be mended, the flag does nothing.
#[test]
fn the_oracles_see_a_migrator_that_mends_unasked() {
    let sandbox = Sandbox::new();
    let with = format!("{XTASK} migrate --mend-transcripts {{db}}");
    let check = |case: &str| {
        let words = ["golden-check", case, "--with", &with];
        sandbox.xtask(&words).assert()
    };
    check("damage-head-and-tail").code(1).stdout_eq(str![[r#"
...
  3 conservation: not all is kept, and no migration declares it: `sessions` has 1 changed row (`headEntryID`)
...
  5 data: the content is not that of after.data.sql (expected → actual)
...
"#]]);
    check("v4").code(0);
}

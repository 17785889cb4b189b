//! Damaged journals and logs, and those of other files, put together by a seed: what is refused is
//! untouched to the byte, and what is migrated holds every row that SQLite itself could read.
//!
//! More rounds: `SIDE_FILES=10000 cargo test -p migrator damaged_side_files`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use migrator::{MigrateOptions, Outcome};
use rusqlite::Connection;

use crate::content::{self, Cell, Content};
use crate::fixture::Db;
use crate::journals::{crashed, with_frames};

/// Rounds of each test.
static ROUNDS: LazyLock<u64> = LazyLock::new(|| {
    let rounds = std::env::var("SIDE_FILES");
    rounds.map_or(25, |rounds| rounds.parse().unwrap())
});

/// A file with its side file.
struct Pair {
    db: Vec<u8>,
    side: Vec<u8>,
}

impl Pair {
    fn of(db: &Db, suffix: &str) -> Self {
        Self {
            db: db.bytes(),
            side: fs::read(db.side_file(suffix)).unwrap(),
        }
    }
}

const TRANSACTIONS: [&str; 4] = [
    "UPDATE session_entries SET payload = zeroblob(3000); DELETE FROM sessions WHERE id = 'session-3'",
    "INSERT INTO tool_call_status \
        SELECT sessionID, 'late' || id, hex(zeroblob(900)), 2, 3 FROM session_entries",
    "DELETE FROM session_entries; DELETE FROM tool_call_status; UPDATE sessions SET cwd = hex(zeroblob(900))",
    "CREATE TABLE mine(a, b); INSERT INTO mine SELECT id, payload FROM session_entries; \
        CREATE INDEX of_mine ON mine(a); UPDATE session_entries SET payload = zeroblob(2000)",
];

/// Files at v5 that began alike, and files at v3, whose pages are in other places.
fn pairs(of: impl Fn(u8, &str) -> Pair) -> Vec<Pair> {
    let transactions = |number| TRANSACTIONS.iter().map(move |sql| (number, sql));
    let all = transactions(5).chain(transactions(3));
    all.map(|(number, sql)| of(number, sql)).collect()
}

fn with_journals() -> Vec<Pair> {
    pairs(|number, sql| Pair::of(&crashed(number, sql).0, "-journal"))
}

fn with_logs() -> Vec<Pair> {
    pairs(|number, sql| Pair::of(&with_frames(number, sql, false).0, "-wal"))
}

/// The generator `SplitMix64`.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }
}

/// The side file after something has happened to it; the side file of another at times.
fn damaged(random: &mut Random, pairs: &[Pair], this: usize) -> Vec<u8> {
    let mut side = pairs[this].side.clone();
    let other = &pairs[random.below(pairs.len())].side;
    match random.below(7) {
        0 => {
            // The header, or that of the first page.
            for _ in 0..=random.below(4) {
                let at = random.below(64);
                side[at] ^= 1 << random.below(8);
            }
        }
        1 => {
            for _ in 0..=random.below(4) {
                let at = random.below(side.len());
                side[at] ^= 1 << random.below(8);
            }
        }
        2 => side.truncate(random.below(side.len())),
        3 => {
            let garbage = 1 + random.below(9000);
            side.extend((0..garbage).map(|_| random.next().to_le_bytes()[0]));
        }
        4 => {
            let from = random.below(other.len());
            side.extend_from_slice(&other[from..]);
        }
        5 => {
            let at = random.below(side.len().min(other.len()));
            let end = at + random.below(side.len().min(other.len()) - at);
            side[at..end].copy_from_slice(&other[at..end]);
        }
        _ => side.clone_from(other),
    }
    side
}

/// All files of a folder by name.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .map(|path| (path.clone(), fs::read(&path).unwrap()))
        .collect()
}

/// The rows that SQLite can read of a copy with its side file.
fn readable(pair: &Pair, suffix: &str) -> Content {
    let copy = Db::of(&pair.db);
    fs::write(copy.side_file(suffix), &pair.side).unwrap();
    let conn = copy.open();
    let tables = [
        "sessions",
        "session_entries",
        "tool_call_status",
        "user_queue_pending",
        "user_queue_journal",
        "system_queue_pending",
        "system_queue_journal",
        "mine",
    ];
    let readable = |table: &&str| {
        let rows = content::readable(&conn, table)?;
        Some(((*table).to_owned(), rows))
    };
    tables.iter().filter_map(readable).collect()
}

/// Every row of before is there, or set aside, with the cells that neither v6 nor a repair changes.
fn assert_kept(before: &Content, after: &Connection, seed: u64) {
    for (table, rows) in before {
        let now = content::readable(after, table).unwrap_or_default();
        let aside = content::readable(after, &format!("_wuhu_set_aside_{table}"));
        let aside: Vec<_> = aside.unwrap_or_default().into_values().collect();
        for (rowid, then) in rows {
            let is_kept = |row: &BTreeMap<String, Cell>| {
                let repaired = ["id", "parentEntryID"];
                row.iter().all(|(column, cell)| {
                    repaired.contains(&column.as_str())
                        || then.get(column).is_none_or(|then| then == cell)
                })
            };
            let is_there = now.get(rowid).is_some_and(is_kept) || aside.iter().any(is_kept);
            assert!(is_there, "seed {seed}: row {rowid} of {table} is gone");
        }
    }
}

/// Migrates; whether that was done.
fn check_one(pair: &Pair, suffix: &str, seed: u64) -> bool {
    let db = Db::of(&pair.db);
    fs::write(db.side_file(suffix), &pair.side).unwrap();
    let before = files(db.folder());
    let looked = db.inspect();
    assert_eq!(
        files(db.folder()),
        before,
        "seed {seed}: a look left a trace"
    );
    let undo = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(undo.path()),
        ..db.plan()
    };
    let outcome = migrator::migrate(&db.path, &plan);
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    match outcome {
        Ok(Outcome::Nothing { .. }) | Err(_) => {
            assert!(
                files(db.folder()) == before,
                "seed {seed}: {outcome:?} left a trace"
            );
            assert_eq!(fs::read_dir(undo.path()).unwrap().count(), 0);
            false
        }
        Ok(_) => {
            assert!(looked.is_ok(), "seed {seed}: {looked:?}");
            assert_kept(&readable(pair, suffix), &db.open(), seed);
            true
        }
    }
}

fn check(pairs: &[Pair], suffix: &str, seeds: impl Iterator<Item = u64>) {
    let (mut migrated, mut refused) = (0, 0);
    for seed in seeds {
        let mut random = Random(seed);
        let this = random.below(pairs.len());
        let pair = Pair {
            db: pairs[this].db.clone(),
            side: damaged(&mut random, pairs, this),
        };
        if check_one(&pair, suffix, seed) {
            migrated += 1;
        } else {
            refused += 1;
        }
    }
    assert!(
        migrated > 0 && refused > 0,
        "{migrated} migrated, {refused} refused"
    );
}

#[test]
fn journals() {
    check(&with_journals(), "-journal", 0..*ROUNDS);
}

#[test]
fn logs() {
    check(&with_logs(), "-wal", 0..*ROUNDS);
}

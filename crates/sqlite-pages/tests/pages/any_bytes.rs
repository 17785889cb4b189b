//! Damaged files: no bytes make the reader panic or run on, and what SQLite finds used twice or never, it
//! finds too.

use std::sync::LazyLock;

use proptest::prelude::*;
use rusqlite::{Connection, OpenFlags};

use crate::fixture::{File, Made, Roots, wrong};

/// A sound file with rows of all lengths and free pages, and its roots.
static SOUND: LazyLock<[(Vec<u8>, Roots); 2]> = LazyLock::new(|| {
    [0, 2].map(|auto_vacuum| {
        let file = File::of(
            Made {
                page_bytes: 512,
                auto_vacuum,
                ..Made::PLAIN
            },
            "CREATE TABLE t(x, y); CREATE INDEX i ON t(x, y); CREATE TABLE u(x PRIMARY KEY) WITHOUT ROWID; \
             CREATE TABLE gone(x); \
             WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 60) \
             INSERT INTO t SELECT hex(zeroblob(i % 17)), zeroblob(i * 97 % 1500) FROM c; \
             INSERT INTO u SELECT printf('%0*d', rowid * 31 % 900, rowid) FROM t; \
             INSERT INTO gone SELECT y FROM t; DROP TABLE gone",
        );
        (file.bytes(), file.roots())
    })
});

/// What `integrity_check` says of pages, or that it cannot read the file.
fn said_by_sqlite(bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db");
    std::fs::write(&path, bytes).unwrap();
    let conn = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let said = || -> rusqlite::Result<Vec<String>> {
        let mut check = conn.prepare("PRAGMA integrity_check(1000)")?;
        check.query_map([], |row| row.get(0))?.collect()
    };
    said().unwrap_or_else(|error| vec![error.to_string()])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 120, ..ProptestConfig::default() })]

    /// More rounds: `PROPTEST_CASES=100000 cargo test -p sqlite-pages any_bytes`.
    #[test]
    fn what_sqlite_finds_in_pages_is_found(
        which in 0_usize..2,
        edits in proptest::collection::vec((any::<prop::sample::Index>(), 0_u8..4, any::<u8>()), 1..4),
    ) {
        let (mut bytes, roots) = SOUND[which].clone();
        for (at, kind, value) in edits {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] ^= 1 << (value % 8),
                1 => bytes[at] = value,
                // A page number, as far as one can be meant.
                2 => bytes[at / 4 * 4..][..4].copy_from_slice(&u32::from(value).to_be_bytes()),
                _ => {
                    let (page, other) = (at / 512 * 512, usize::from(value) % (bytes.len() / 512) * 512);
                    bytes.copy_within(page..page + 512, other);
                }
            }
        }
        if sqlite_pages::DatabaseHeader::parse(&bytes).is_none() {
            return Ok(());
        }
        let found = wrong(bytes.clone(), &roots);
        let said = said_by_sqlite(&bytes);
        let is_twice = |line: &&String| line.contains("2nd reference");
        if said.iter().any(|line| is_twice(&line)) {
            prop_assert!(!found.is_empty(), "{:?}", said);
        }
    }

    #[test]
    fn random_bytes_behind_a_header_end(
        seed in proptest::collection::vec(any::<u8>(), 1024..3072),
        roots in proptest::collection::vec(0_u32..20, 1..5),
    ) {
        let mut bytes = SOUND[0].0[..100].to_vec();
        bytes.extend(seed);
        let roots: Roots = roots.into_iter().map(|root| (root.to_string(), root)).collect();
        prop_assert!(!wrong(bytes, &roots).is_empty());
    }
}

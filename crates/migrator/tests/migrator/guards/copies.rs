//! Copies of a rebuilt table that are not the table.

use migrator::Migration;
use snapbox::{assert_data_eq, str};

use super::{BY, DROP, RENAME, judged, v6, v6_after, v6_then};
use crate::fixture::HISTORY;

/// Wrong copies: the proof before the DROP stops them.
#[test]
fn wrong_copies() {
    let list = [
        (
            "a column left out",
            v6("cwd, parentSessionID", "parentSessionID"),
        ),
        (
            "a column that the copy's table lacks",
            Migration {
                sql: HISTORY[5]
                    .sql
                    .replace("  customTitle TEXT,\n", "")
                    .replace("customTitle, ", "")
                    .leak(),
                ..HISTORY[5]
            },
        ),
        (
            "two columns swapped",
            v6(
                "SELECT\n  rowid, id, provider, model,",
                "SELECT\n  rowid, id, model, provider,",
            ),
        ),
        (
            "another column instead",
            v6(
                "executionStatus, cwd, parentSessionID, customTitle, isArchived, createdAt, updatedAt, headEntryID, tailEntryID\nFROM",
                "executionStatus, environmentPath, parentSessionID, customTitle, isArchived, createdAt, updatedAt, headEntryID, tailEntryID\nFROM",
            ),
        ),
        (
            "no row",
            v6("FROM \"sessions\" ORDER", "FROM \"sessions\" WHERE 0 ORDER"),
        ),
        (
            "rows that something is NULL in",
            v6(
                "FROM \"sessions\" ORDER",
                "FROM \"sessions\" WHERE parentSessionID <> 'session-2' ORDER",
            ),
        ),
        (
            "a row too many",
            v6(
                DROP,
                &format!(
                    "INSERT INTO {BY} SELECT 'new', 'p', 'm', 1, 2, 3, 4, 'e', 'c', 'p', 't', 0, 1, 2, 3, 4; {DROP}"
                ),
            ),
        ),
        (
            "rowids renumbered",
            Migration {
                sql: HISTORY[5].sql.replace("  rowid, id", "  id").leak(),
                ..HISTORY[5]
            },
        ),
        (
            "numbers as text",
            v6("headEntryID INTEGER", "headEntryID TEXT"),
        ),
    ];
    assert_data_eq!(
        judged(5, &list),
        str![[r#"
a column left out: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
a column that the copy's table lacks: column `sessions.customTitle` would be lost, and no loss declares it
two columns swapped: 6 of 6 rows of `sessions` would change, the first in column `provider` of rowid 1
another column instead: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
no row: `sessions` would go from 6 to 0 rows; the first to be lost, added or changed is rowid 1
rows that something is NULL in: `sessions` would go from 6 to 4 rows; the first to be lost, added or changed is rowid 1
a row too many: `sessions` would go from 6 to 7 rows; the first to be lost, added or changed is rowid 5000000001
rowids renumbered: rows of `sessions` would be lost or stand under another rowid, the first is rowid 3
numbers as text: 5 of 6 rows of `sessions` would change, the first in column `headEntryID` of rowid 1

"#]]
    );
}

/// No copy at all, or one of what was changed before.
#[test]
fn changes_before_the_copy() {
    let list = [
        (
            "the hard reset",
            Migration {
                sql: "DROP TABLE user_queue_pending; DROP TABLE session_entries; DROP TABLE sessions; \
                      CREATE TABLE sessions(id TEXT PRIMARY KEY); CREATE TABLE mounts(id)",
                ..HISTORY[5]
            },
        ),
        (
            "a reset of sessions alone",
            Migration {
                sql: "DROP TABLE sessions; CREATE TABLE sessions(id TEXT PRIMARY KEY); \
                      CREATE TABLE mounts(id)",
                ..HISTORY[5]
            },
        ),
        (
            "rows deleted before the copy",
            v6_after("DELETE FROM sessions WHERE isArchived = 1"),
        ),
        (
            "rows replaced before the copy",
            v6_after("INSERT OR REPLACE INTO sessions SELECT * FROM sessions"),
        ),
        (
            "a kept column updated before the copy",
            v6_after("UPDATE sessions SET cwd = environmentPath"),
        ),
        (
            "rowids updated before the copy",
            v6_after("UPDATE sessions SET rowid = rowid + 7000000000"),
        ),
    ];
    assert_data_eq!(
        judged(5, &list),
        str![[r#"
the hard reset: it would drop `user_queue_pending`, which it promises not to touch
a reset of sessions alone: table `environments` is declared as lost or moved and would still be there
rows deleted before the copy: `sessions` would go from 6 to 3 rows; the first to be lost, added or changed is rowid 2
rows replaced before the copy: rows of `sessions` would be lost or stand under another rowid, the first is rowid 1
a kept column updated before the copy: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
rowids updated before the copy: rows of `sessions` would be lost or stand under another rowid, the first is rowid 1

"#]]
    );
}

/// What was proved must stay what it is, under both of its names.
#[test]
fn changes_after_the_proof() {
    let list = [
        (
            "the copy emptied once it is proved",
            v6(
                RENAME,
                &format!("DELETE FROM {BY} WHERE isArchived; {RENAME}"),
            ),
        ),
        (
            "the copy changed once it is proved",
            v6(RENAME, &format!("UPDATE {BY} SET cwd = NULL; {RENAME}")),
        ),
        (
            "the copy dropped once it is proved",
            v6(
                RENAME,
                &format!("DROP TABLE {BY}; CREATE TABLE {BY}(id TEXT PRIMARY KEY); {RENAME}"),
            ),
        ),
        (
            "rows added once it is proved",
            v6(
                RENAME,
                &format!(
                    "INSERT OR REPLACE INTO {BY} SELECT 'session-1', 'p', 'm', 1, 2, 3, 4, 'e', 'c', 'p', 't', 0, 1, 2, 3, 4; {RENAME}"
                ),
            ),
        ),
        (
            "rows deleted after the rename",
            v6_then("DELETE FROM sessions"),
        ),
        (
            "a kept column updated after the rename",
            v6_then("UPDATE sessions SET cwd = NULL"),
        ),
        (
            "a column dropped after the rename",
            v6_then("ALTER TABLE sessions DROP COLUMN customTitle"),
        ),
    ];
    assert_data_eq!(
        judged(5, &list),
        str![[r#"
the copy emptied once it is proved: `sessions` would go from 6 to 3 rows; the first to be lost, added or changed is rowid 2
the copy changed once it is proved: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
the copy dropped once it is proved: column `sessions.provider` would be lost, and no loss declares it
rows added once it is proved: rows of `sessions` would be lost or stand under another rowid, the first is rowid 2
rows deleted after the rename: `sessions` would go from 6 to 0 rows; the first to be lost, added or changed is rowid 1
a kept column updated after the rename: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
a column dropped after the rename: column `sessions.customTitle` would be lost, and no loss declares it

"#]]
    );
}

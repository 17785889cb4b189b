//! Damage that arises in the field, one statement each, for foreign keys off.

use rusqlite::Connection;

use crate::Error;

/// One kind of damage.
#[derive(Debug, Clone, Copy)]
pub struct DamageStatement {
    /// How it is asked for.
    pub name: &'static str,
    sql: &'static str,
}

/// Kinds that make the migration refuse the file.
const REFUSED: [&str; 5] = ["view", "trigger", "user-index", "hole", "unknown-id"];

/// Every kind; in this order they may be done all at once.
pub const DAMAGES: &[DamageStatement] = &[
    DamageStatement {
        name: "ghost-entry",
        sql: "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
              VALUES ('ghost', NULL, 'header', x'7b7d', '2026-01-01 00:00:00.000')",
    },
    DamageStatement {
        name: "orphan-status",
        sql: "INSERT INTO tool_call_status VALUES ('ghost', 't', 'completed', '2026', '2026')",
    },
    DamageStatement {
        name: "orphan-queues",
        sql: "INSERT INTO user_queue_pending VALUES ('gu', 'ghost', 'steer', '2026', x'7b7d'); \
              INSERT INTO system_queue_pending VALUES ('gs', 'ghost', '2026', x'7b7d'); \
              INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) \
              VALUES ('ghost', 'steer', x'7b7d', '2026'); \
              INSERT INTO system_queue_journal(sessionID, payload, createdAt) \
              VALUES ('ghost', x'7b7d', '2026')",
    },
    DamageStatement {
        name: "parent-zero",
        sql: "UPDATE session_entries SET parentEntryID = 0 \
              WHERE id = (SELECT min(id) + 1 FROM session_entries)",
    },
    DamageStatement {
        name: "missing-entry",
        sql: "DELETE FROM session_entries WHERE id = (SELECT min(id) + 2 FROM session_entries)",
    },
    DamageStatement {
        name: "missing-header",
        sql: "DELETE FROM session_entries WHERE id = (SELECT headEntryID FROM sessions \
              ORDER BY rowid LIMIT 1 OFFSET 1)",
    },
    DamageStatement {
        name: "null-id",
        sql: "UPDATE sessions SET id = NULL WHERE rowid = (SELECT max(rowid) FROM sessions)",
    },
    DamageStatement {
        name: "dangling-ends",
        sql: "UPDATE sessions SET headEntryID = 99999999, tailEntryID = 99999999 WHERE rowid = 1",
    },
    DamageStatement {
        name: "odd-cells",
        sql: "UPDATE sessions SET customTitle = CAST(x'ff41c328' AS TEXT), \
              cwd = 'a' || char(0) || 'b', model = x'00ff', headEntryID = 'abc', \
              createdAt = 1772000000, isArchived = 'true' WHERE rowid = 1",
    },
    DamageStatement {
        name: "older-ids",
        sql: "INSERT INTO grdb_migrations VALUES ('createSessionsAndEntries_v1'), \
              ('environmentMetadata_v2')",
    },
    DamageStatement {
        name: "view",
        sql: "CREATE VIEW v AS SELECT id FROM sessions",
    },
    DamageStatement {
        name: "trigger",
        sql: "CREATE TRIGGER t AFTER UPDATE ON sessions BEGIN SELECT 1; END",
    },
    DamageStatement {
        name: "user-index",
        sql: "CREATE INDEX user_ix ON sessions(updatedAt)",
    },
    DamageStatement {
        name: "leftover",
        sql: "CREATE TABLE _sessions_new(a)",
    },
    DamageStatement {
        name: "hole",
        sql: "DELETE FROM grdb_migrations WHERE identifier = 'wuhu_contracts_v3_channels'",
    },
    DamageStatement {
        name: "unknown-id",
        sql: "INSERT INTO grdb_migrations VALUES ('wuhu_v99_future')",
    },
];

impl DamageStatement {
    /// The kind of this name.
    pub fn named(name: &str) -> Result<&'static Self, Error> {
        let found = DAMAGES.iter().find(|damage| damage.name == name);
        found.ok_or_else(|| {
            let names: Vec<&str> = DAMAGES.iter().map(|damage| damage.name).collect();
            format!("there is no damage `{name}`: {}", names.join(", ")).into()
        })
    }

    /// Whether the migration can put it right.
    #[must_use]
    pub fn is_repairable(&self) -> bool {
        !REFUSED.contains(&self.name)
    }

    /// What does it, for foreign keys off.
    #[must_use]
    pub fn sql(&self) -> &'static str {
        self.sql
    }

    /// Does it; foreign keys are off afterwards.
    pub fn apply(&self, conn: &Connection) -> Result<(), Error> {
        conn.execute_batch("PRAGMA foreign_keys=OFF")?;
        Ok(conn.execute_batch(self.sql)?)
    }
}

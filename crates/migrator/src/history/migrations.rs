//! The list of migrations. To add v7: one `.sql` file in `history/`, one line in [`HISTORY`].

use rusqlite::Connection;

use crate::history::changes::Change;
use crate::history::version::Version;

/// One migration, or step, of the schema: plain data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Migration {
    /// The version that the step reaches.
    pub version: Version,
    /// The identifier that GRDB's ledger `grdb_migrations` records.
    pub identifier: &'static str,
    /// The statements, run one by one. A `DROP TABLE` runs only once the engine has proved that
    /// what must survive of the table stands elsewhere.
    pub sql: &'static str,
    /// Tables that the step replaces by a copy.
    pub rebuilds: &'static [Rebuild],
    /// What the step loses on purpose; anything else that is gone is a defect.
    pub losses: &'static [Loss],
    /// What the step changes on purpose, beside what it loses: exactly that happens.
    pub changes: &'static [Change],
    /// Tables that the step promises not to touch: neither a row nor their schema text.
    pub untouched: &'static [&'static str],
}

impl Migration {
    /// Runs the statements and records the identifier. Nothing is watched or proved.
    pub(crate) fn run_unwatched(&self, conn: &Connection) -> rusqlite::Result<()> {
        conn.execute_batch(self.sql)?;
        self.record(conn)
    }

    /// Records the identifier in the ledger, once.
    pub(crate) fn record(&self, conn: &Connection) -> rusqlite::Result<()> {
        let insert = "INSERT INTO grdb_migrations(identifier) SELECT ?1 \
             WHERE NOT EXISTS (SELECT 1 FROM grdb_migrations WHERE identifier = ?1)";
        conn.execute(insert, [self.identifier]).map(drop)
    }

    /// Whether the step replaces this table by a copy; its case does not matter, since a trigger keeps its
    /// table's name as it was written.
    pub(crate) fn rebuilds(&self, table: &str) -> bool {
        let mut tables = self.rebuilds.iter().map(|rebuild| rebuild.table);
        tables.any(|rebuilt| rebuilt.eq_ignore_ascii_case(table))
    }

    /// Whether a copy of a rebuilt table has this name for a while.
    pub(crate) fn has_copy(&self, name: &str) -> bool {
        let mut copies = self.rebuilds.iter().map(|rebuild| rebuild.by);
        copies.any(|copy| copy.eq_ignore_ascii_case(name))
    }
}

/// A table that is replaced by a copy of itself: create `by`, copy, (proof), drop `table`, rename.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rebuild {
    /// The table that is rebuilt, and its name afterwards.
    pub table: &'static str,
    /// The name of the copy until the old table is gone.
    pub by: &'static str,
}

/// Content that a migration drops on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// A column of a table that stays.
    Column {
        /// The table that stays.
        table: &'static str,
        /// The column that goes.
        column: &'static str,
        /// Why this may go.
        why: &'static str,
    },
    /// A whole table.
    Table {
        /// The table that goes.
        table: &'static str,
        /// Why this may go.
        why: &'static str,
    },
}

/// Every migration of Wuhu that this library applies, in order.
pub const HISTORY: &[Migration] = &[
    adding(1, "wuhu_contracts_v1", include_str!("v1.sql"), &[]),
    adding(
        2,
        "wuhu_contracts_v2_environments",
        include_str!("v2.sql"),
        CONVERSATIONS,
    ),
    adding(
        3,
        "wuhu_contracts_v3_channels",
        include_str!("v3.sql"),
        CONVERSATIONS,
    ),
    adding(
        4,
        "wuhu_v4_custom_title",
        include_str!("v4.sql"),
        CONVERSATIONS,
    ),
    adding(5, "wuhu_v5_archive", include_str!("v5.sql"), CONVERSATIONS),
    V6_MOUNTS,
];

/// Releases newer than [`HISTORY`]: recognized, so that their files are left alone, never applied.
/// 0.6.0 brought v7; v8 was in 0.7.1 to 0.7.3 only and then withdrawn.
pub const LATER: &[Migration] = &[
    adding(
        7,
        "wuhu_v7_runner",
        r#"ALTER TABLE "mounts" ADD COLUMN "runnerID" TEXT NOT NULL DEFAULT 'local';"#,
        CONVERSATIONS,
    ),
    adding(
        8,
        "wuhu_v8_cost_limit",
        r#"ALTER TABLE "sessions" ADD COLUMN "costLimitCents" INTEGER;"#,
        CONVERSATIONS,
    ),
];

/// The tables of conversations: what people and agents said and did. No migration so far has a reason to
/// touch them.
const CONVERSATIONS: &[&str] = &[
    "session_entries",
    "system_queue_journal",
    "system_queue_pending",
    "tool_call_status",
    "user_queue_journal",
    "user_queue_pending",
];

const V6_MOUNTS: Migration = Migration {
    version: Version::new(6),
    identifier: "wuhu_v6_mounts",
    sql: include_str!("v6.sql"),
    rebuilds: &[Rebuild {
        table: "sessions",
        by: "_wuhu_v6_sessions",
    }],
    losses: &[
        lost_with_environments("environmentName"),
        lost_with_environments("environmentType"),
        lost_with_environments("environmentPath"),
        lost_with_environments("environmentTemplatePath"),
        lost_with_environments("environmentStartupScript"),
        lost_with_environments("environmentID"),
        Loss::Column {
            table: "sessions",
            column: "runnerName",
            why: "a session's mounts say where it runs",
        },
        Loss::Column {
            table: "sessions",
            column: "sessionType",
            why: "channels were withdrawn: every session is a coding session",
        },
        Loss::Column {
            table: "sessions",
            column: "displayStartEntryID",
            why: "only channels displayed part of a transcript",
        },
        Loss::Table {
            table: "environments",
            why: "another concept than mounts; not converted",
        },
        Loss::Table {
            table: "session_child_status",
            why: "read marks of channels, which were withdrawn",
        },
    ],
    changes: &[],
    untouched: CONVERSATIONS,
};

/// A migration that only adds.
const fn adding(
    version: u8,
    identifier: &'static str,
    sql: &'static str,
    untouched: &'static [&'static str],
) -> Migration {
    Migration {
        version: Version::new(version),
        identifier,
        sql,
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched,
    }
}

const fn lost_with_environments(column: &'static str) -> Loss {
    Loss::Column {
        table: "sessions",
        column,
        why: "environments were replaced by mounts; the session keeps its `cwd`",
    }
}

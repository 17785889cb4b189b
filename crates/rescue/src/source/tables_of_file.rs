//! Which version's tables a file has, and at which version others were dropped, by the rows of its schema: of
//! a damaged file SQLite says neither.

use migrator::Version;

use crate::source::schema_rows::SchemaObject;

/// The version whose tables the hard reset dropped, at the most, and its own.
pub(crate) const BEFORE_MOUNTS: Version = Version::new(5);
pub(crate) const MOUNTS: Version = Version::new(6);

/// Names that a version brought, the newest first. Files of before v5 have no more than those of v5.
const BROUGHT: [(Version, &str); 4] = [
    (Version::new(8), "costLimitCents"),
    (Version::new(7), "runnerID"),
    (MOUNTS, "mountTemplateID"),
    (BEFORE_MOUNTS, "session_entries"),
];

/// Which version's tables a file has, and at which version others were dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TablesOfFile {
    /// The version of the tables that it has; one of before v5 counts as v5.
    pub(crate) today: Version,
    /// The version of the tables that the hard reset or release 0.5.0 dropped, if one of them did.
    pub(crate) dropped: Option<Version>,
}

impl TablesOfFile {
    /// By the schema; none where it has none of Wuhu's tables. Where `sessions` is not there, it cannot be
    /// seen that nothing was dropped.
    pub(crate) fn of(schema: &[SchemaObject]) -> Option<Self> {
        let mut texts = schema.iter().filter(|row| row.is_table);
        let has = |name: &str| texts.clone().any(|row| row.sql.contains(name));
        let (newest, _) = BROUGHT.into_iter().find(|(_, name)| has(name))?;
        let sessions = texts.find(|row| row.name == "sessions");
        let is_of_before = sessions.is_some_and(|row| row.sql.contains("environmentName"));
        // Those of v6 have lost that; its own tables may be lost.
        let newest = match sessions {
            Some(_) if !is_of_before => newest.max(MOUNTS),
            _ => newest,
        };
        let was_reset = sessions.is_none_or(|row| {
            // The hard reset wrote it on one line, with quoted names.
            !row.sql.contains('\n') && row.sql.contains("(\"id\"")
        });
        Some(match (newest >= MOUNTS, is_of_before) {
            // Release 0.5.0 ran v1 to v5 on a file of v6.
            (true, true) => Self {
                today: BEFORE_MOUNTS,
                dropped: Some(MOUNTS),
            },
            (false, _) => Self {
                today: newest,
                dropped: None,
            },
            (true, false) => Self {
                today: newest,
                dropped: was_reset.then_some(BEFORE_MOUNTS),
            },
        })
    }

    /// Of a file whose schema is lost: nothing can be ruled out.
    pub(crate) const UNKNOWN: Self = Self {
        today: MOUNTS,
        dropped: Some(BEFORE_MOUNTS),
    };

    /// The columns that versions after v6 added to its tables.
    pub(crate) fn later_columns(self) -> &'static [&'static str] {
        match self.today.number() {
            0..=6 => &[],
            7 => &["mounts.runnerID"],
            _ => &["mounts.runnerID", "sessions.costLimitCents"],
        }
    }
}

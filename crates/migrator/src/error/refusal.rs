use crate::counted::counted;
use crate::error::damage::Damage;
use crate::history::version::Version;

/// Why a file is not migrated. The file is as it was, to the byte.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The remote runner's database.
    #[error(
        "this is the remote runner's database (`runner_sessions`), not the server's; \
         the server's is `~/.wuhu/wuhu.sqlite` unless it was told otherwise"
    )]
    Runner,
    /// A database of another application.
    #[error(
        "this is a database of another application{}, without Wuhu's tables",
        if *application_id == 0 { String::new() } else { format!(" (application_id {application_id})") }
    )]
    Foreign {
        /// `PRAGMA application_id`; 0 where none was set.
        application_id: i32,
    },
    /// The schema before v1.
    #[error(
        "this database is from before v1 (2026-02-19), and v1 began by erasing such files; no \
         migration keeps its rows: keep a copy of the file, and do not open it with a later server"
    )]
    PreContracts,
    /// Identifiers of no known release, without v6.
    #[error(
        "the ledger holds {} of no known release: {}; ask where this build came from, or \
         use the build that wrote it", counted(.0.len(), "identifier"), list(.0)
    )]
    UnknownIdentifiers(Vec<String>),
    /// Missing rows in the ledger.
    #[error(
        "the ledger lacks {}, though a later version is recorded, and a server would run it again \
         on tables that already have it; keep a copy of the file before any server opens it, and \
         look for a backup of before the row was gone", list(.0)
    )]
    Holes(Vec<String>),
    /// A structure that the ledger does not explain.
    #[error(
        "the tables contradict the ledger: {}; keep a copy of the file before any server opens \
         it, and look for a backup", .0.join("; ")
    )]
    Contradiction(Vec<String>),
    /// Rows of `sqlite_schema` that SQLite would read as something else than they are.
    #[error(
        "the schema cannot be read as it is: {}; look for a backup, or, on a copy of the file, drop what is \
         named here and create it again under a valid name and with a valid text", .0.join("; ")
    )]
    UnreadableSchema(Vec<String>),
    /// Foreign key violations in tables that are not Wuhu's: the server checks the whole file.
    #[error(
        "tables that are not Wuhu's break their foreign keys, and the server would refuse the \
         file for it: {}; mend or drop these rows first", damages(.0)
    )]
    Damaged(Vec<Damage>),
    /// Rows of a user's tables that name rows which a repair may set aside, in words.
    #[error(
        "rows that have no place any more may be set aside, but tables that are not Wuhu's name some of \
         them, and the server would refuse the file for it: {}; mend or drop these rows first", .0.join("; ")
    )]
    StillNamed(Vec<String>),
    /// Objects on a table that the migration replaces or drops.
    #[error(
        "the migration would lose or break {}; drop or move {} first, and create {} again afterwards",
        .0.join(", "), them(.0.len()), them(.0.len())
    )]
    Blockers(Vec<String>),
    /// A step fails on an empty copy of the schema, and no object was found that makes it fail.
    #[error(
        "`{identifier}` fails on an empty copy of the schema ({reason}): compare the schema with that of \
         a sound database of this version, and put right what differs"
    )]
    StepFails {
        /// The migration's identifier.
        identifier: &'static str,
        /// SQLite's reason.
        reason: String,
    },
    /// What repairs run fails on an empty copy of the schema, and no object was found that makes it fail.
    #[error(
        "the repair of damaged rows fails on an empty copy of the schema ({reason}): compare the schema \
         with that of a sound database of this version, and put right what differs"
    )]
    RepairFails {
        /// SQLite's reason.
        reason: String,
    },
    /// A table that would be written, or by which it would be decided what to repair, is not sound.
    #[error("`integrity_check` says: {}; look for a backup, or let `rescue` bring back what can be read", .0.join("; "))]
    NotSound(Vec<String>),
    /// Rows that indexes of the transcripts show as damaged, and that the table itself does not have so.
    #[error(
        "the indexes of `session_entries` contradict it: by them {} damaged, and the table does not say so; \
         a repair would change sound rows: look for a backup, or try `REINDEX session_entries` on a copy",
        rows_are(*.0)
    )]
    IndexesContradict(u64),
    /// Pages that two owners share, or that cannot be what they are said to be: one owner would
    /// overwrite what the other still has.
    #[error(
        "the file is damaged: not every page of it has one owner, and a migration could overwrite what \
         can still be read: {}; if this is a copy, stop the server and copy the file again together with its \
         `-journal` and `-wal`; otherwise keep it as it is, look for a backup, and let `PRAGMA integrity_check` \
         say on a copy what is damaged", .0.join("; ")
    )]
    Pages(Vec<String>),
    /// Other names of the file: SQLite names a journal by the name that it was given.
    #[error(
        "the file has {} (hard links), and a journal or log beside another of them would not be seen; \
         copy the file, together with any `-wal` or `-journal` beside its names, and use the copy",
        counted(*.0, "name")
    )]
    SeveralNames(u64),
    /// A version that the list does not reach.
    #[error("there is no {asked}: the newest known version is {newest}")]
    NoSuchVersion {
        /// What was asked for.
        asked: Version,
        /// What there is.
        newest: Version,
    },
}

impl Refusal {
    /// Whether this is a Wuhu database whose owner has something to decide, rather than a file
    /// that is none of ours.
    #[must_use]
    pub fn needs_decision(&self) -> bool {
        !matches!(
            self,
            Self::Runner | Self::Foreign { .. } | Self::NoSuchVersion { .. }
        )
    }
}

fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

pub(crate) fn damages(found: &[Damage]) -> String {
    let words: Vec<String> = found.iter().map(ToString::to_string).collect();
    words.join("; ")
}

/// So many rows as the subject of a sentence.
fn rows_are(rows: u64) -> String {
    format!(
        "{} {}",
        counted(rows, "row"),
        if rows == 1 { "is" } else { "are" }
    )
}

fn them(number: usize) -> &'static str {
    if number == 1 { "it" } else { "them" }
}

//! The outcome of a migration, without any content of the file.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use migrator::{Error, History, MigrateOptions, Migrated, Outcome, Refusal, RepairReason, Version};

use crate::case::outcome_words::{BACKFILLED, REPAIRED, counted_part};

/// The file is refused, for not every page of it has one owner.
const DAMAGED_PAGES: &str = "pages are shared, or damaged";
/// SQLite finds a page that is none.
const CORRUPT: &str = "the file is corrupt";

/// Rows of one kind of repair that are kept.
const ROWS_NAMED: u64 = 3;

/// The outcome of a migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MigrationOutcome {
    /// The file was migrated.
    Migrated(MigrationCounts),
    /// There was nothing to do.
    Nothing,
    /// The file was refused; the name of the reason.
    Refused(&'static str),
    /// The migration failed.
    Failed {
        /// The identifier of the step.
        step: Option<&'static str>,
        /// The name of the error.
        error: &'static str,
    },
}

/// Rows that a migration kept and repaired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationCounts {
    /// The version before.
    pub from: Version,
    /// The version now.
    pub to: Version,
    /// Identifiers that were recorded in the ledger.
    pub backfilled: usize,
    /// Rows after, of each table that some version has.
    pub rows: BTreeMap<String, u64>,
    /// Repairs: table, and why; with how many rows.
    pub repairs: BTreeMap<(String, RepairReason), u64>,
    /// A few rows of each of these repairs.
    pub repaired: BTreeSet<(String, i64)>,
}

/// Migrates a private file and takes that back; the outcome names no table but those of a version.
#[must_use]
pub fn migration_outcome(db: &Path, history: &History, scratch: &Path) -> MigrationOutcome {
    let plan = MigrateOptions::for_throw_away_file(history, scratch);
    match migrator::dry_run_in_place(db, &plan) {
        Ok(Outcome::Migrated(done)) => MigrationOutcome::Migrated(counts(&done, history)),
        Ok(Outcome::Created { .. } | Outcome::Nothing { .. }) => MigrationOutcome::Nothing,
        Err(Error::Refused { refusal, .. }) => MigrationOutcome::Refused(reason(&refusal)),
        Err(error) => MigrationOutcome::Failed {
            step: error.identifier(),
            error: name(&error),
        },
    }
}

impl MigrationOutcome {
    /// Whether both ended the same way; with the same rows and repairs where all rows are there
    /// (`whole`), else with repairs of the same kinds.
    #[must_use]
    pub fn is_like(&self, other: &Self, whole: bool) -> bool {
        match (self, other) {
            (Self::Migrated(ours), Self::Migrated(theirs)) if !whole => {
                let kinds =
                    |kept: &MigrationCounts| kept.repairs.keys().cloned().collect::<Vec<_>>();
                (ours.from, ours.to, ours.backfilled) == (theirs.from, theirs.to, theirs.backfilled)
                    && kinds(ours) == kinds(theirs)
            }
            (Self::Migrated(ours), Self::Migrated(theirs)) => {
                let all = |kept: &MigrationCounts| {
                    (
                        kept.from,
                        kept.to,
                        kept.backfilled,
                        kept.rows.clone(),
                        kept.repairs.clone(),
                    )
                };
                all(ours) == all(theirs)
            }
            _ => self == other,
        }
    }

    /// Whether the migration ended at damaged pages, which no golden can have.
    pub(super) fn is_of_damaged_pages(&self) -> bool {
        match self {
            Self::Refused(reason) => *reason == DAMAGED_PAGES,
            Self::Failed { error, .. } => *error == CORRUPT,
            Self::Migrated(_) | Self::Nothing => false,
        }
    }

    /// Rows that a golden should hold, so that it ends in the same way.
    #[must_use]
    pub fn rows_named(&self) -> BTreeSet<(String, i64)> {
        match self {
            Self::Migrated(kept) => kept.repaired.clone(),
            _ => BTreeSet::new(),
        }
    }
}

impl fmt::Display for MigrationOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Migrated(kept) => {
                write!(f, "migrated from {} to {}", kept.from, kept.to)?;
                let repaired: u64 = kept.repairs.values().sum();
                for (count, words) in [(repaired, REPAIRED), (kept.backfilled as u64, BACKFILLED)] {
                    if count > 0 {
                        write!(f, ", {}", counted_part(count, words))?;
                    }
                }
                Ok(())
            }
            Self::Nothing => f.write_str("nothing to do"),
            Self::Refused(reason) => write!(f, "refused: {reason}"),
            Self::Failed {
                step: Some(step),
                error,
            } => write!(f, "failed at {step}: {error}"),
            Self::Failed { step: None, error } => write!(f, "failed: {error}"),
        }
    }
}

fn counts(done: &Migrated, history: &History) -> MigrationCounts {
    let mut repairs = BTreeMap::new();
    let mut repaired = BTreeSet::new();
    for change in &done.repairs {
        let count = repairs
            .entry((change.table.clone(), change.reason()))
            .or_insert(0);
        *count += 1;
        if *count <= ROWS_NAMED {
            repaired.insert((change.table.clone(), change.rowid));
        }
    }
    let rows = done
        .tables
        .iter()
        .filter(|table| history.schemas().has_table(&table.table))
        .filter_map(|table| Some((table.table.clone(), table.after?)))
        .collect();
    MigrationCounts {
        from: done.from,
        to: done.to,
        backfilled: done.backfilled.len(),
        rows,
        repairs,
        repaired,
    }
}

fn reason(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Runner => "the runner's database",
        Refusal::Foreign { .. } => "another application's database",
        Refusal::PreContracts => "from before v1",
        Refusal::UnknownIdentifiers(_) => "identifiers of no known release",
        Refusal::Holes(_) => "holes in the ledger",
        Refusal::Contradiction(_) => "tables contradict the ledger",
        Refusal::Damaged(_) | Refusal::StillNamed(_) => "foreign keys of other tables lead nowhere",
        Refusal::Blockers(_) => "objects in the way",
        Refusal::UnreadableSchema(_) => "the schema is not as it must be",
        Refusal::StepFails { .. } | Refusal::RepairFails { .. } => "a statement failed",
        Refusal::NotSound(_) | Refusal::IndexesContradict(_) => "a table is not sound",
        Refusal::Pages(_) => DAMAGED_PAGES,
        // Of a version that was asked for: none is.
        Refusal::SeveralNames(_) | Refusal::NoSuchVersion { .. } => "the file has several names",
    }
}

fn name(error: &Error) -> &'static str {
    match error {
        Error::Step { .. } => "a statement failed",
        Error::Proof { .. } => "a proof stopped it",
        Error::Outcome { .. } => "the schema is not as it must be",
        Error::Commit { .. } => "COMMIT failed",
        Error::Busy { .. } => "another process holds a lock",
        Error::Full { .. } => "the disk is full",
        Error::Malformed { .. } => CORRUPT,
        _ => "SQLite failed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::outcome_words::{FAILURES, REFUSALS, is_outcome};

    #[track_caller]
    fn check(rows: u64, backfilled: usize, expected: &str) {
        let repair = ("jobs".to_owned(), RepairReason::NoSession);
        let outcome = MigrationOutcome::Migrated(MigrationCounts {
            from: Version::new(1),
            to: Version::new(2),
            backfilled,
            rows: BTreeMap::new(),
            repairs: BTreeMap::from([(repair, rows)]),
            repaired: BTreeSet::new(),
        });
        assert_eq!(outcome.to_string(), expected);
        let history = History::new(migrator::HISTORY).unwrap();
        assert!(is_outcome(expected, &history));
        for other in [" of Anna", "1", ", 12 rows put right or set aside"] {
            assert!(!is_outcome(&format!("{expected}{other}"), &history));
        }
    }

    /// The outcomes that a judge accepts are those that are said.
    #[test]
    fn reasons_are_of_the_closed_list() {
        let text = include_str!("migration_outcome.rs");
        let literals = |from: &str| -> BTreeSet<String> {
            let (_, body) = text.split_once(from).unwrap();
            let (body, _) = body.split_once("\n}").unwrap();
            body.split('"')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect()
        };
        let listed = |list: &[&str]| list.iter().map(|&word| word.to_owned()).collect();
        let said = |from: &str, constant: &str| {
            let mut said = literals(from);
            said.insert(constant.to_owned());
            said
        };
        assert_eq!(said("fn reason(", DAMAGED_PAGES), listed(&REFUSALS));
        assert_eq!(said("fn name(", CORRUPT), listed(&FAILURES));
    }

    #[test]
    fn repairs_and_identifiers_are_counted() {
        check(0, 0, "migrated from v1 to v2");
        check(
            1,
            1,
            "migrated from v1 to v2, 1 row put right or set aside, 1 identifier recorded",
        );
        check(
            2,
            3,
            "migrated from v1 to v2, 2 rows put right or set aside, 3 identifiers recorded",
        );
    }
}

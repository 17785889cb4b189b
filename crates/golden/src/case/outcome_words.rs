//! The outcome of a migration in a closed form: every sentence that a report may say of one.

use migrator::{History, Version, counted};

use crate::case::rounded_count::RoundedCount;

/// Why a file is refused.
pub(crate) const REFUSALS: [&str; 13] = [
    "the runner's database",
    "another application's database",
    "from before v1",
    "identifiers of no known release",
    "holes in the ledger",
    "tables contradict the ledger",
    "foreign keys of other tables lead nowhere",
    "objects in the way",
    "the schema is not as it must be",
    "a statement failed",
    "a table is not sound",
    "pages are shared, or damaged",
    "the file has several names",
];

/// Why a migration fails.
pub(crate) const FAILURES: [&str; 8] = [
    "a statement failed",
    "a proof stopped it",
    "the schema is not as it must be",
    "COMMIT failed",
    "another process holds a lock",
    "the disk is full",
    "the file is corrupt",
    "SQLite failed",
];

/// Rows of the repairs, and identifiers that were recorded: noun, and the rest of the sentence.
pub(crate) const REPAIRED: (&str, &str) = ("row", "put right or set aside");
pub(crate) const BACKFILLED: (&str, &str) = ("identifier", "recorded");

/// A count with its noun, as an outcome says it.
pub(crate) fn counted_part(count: u64, (noun, rest): (&str, &str)) -> String {
    format!("{} {rest}", counted(RoundedCount::new(count), noun))
}

/// Whether a report may say this of a migration.
pub(crate) fn is_outcome(text: &str, history: &History) -> bool {
    let schemas = history.schemas().all();
    let is_version = |text: &str| {
        let version = text.parse::<Version>();
        version.is_ok_and(|version| {
            version.to_string() == text && schemas.iter().any(|schema| schema.version == version)
        })
    };
    if let Some(reason) = text.strip_prefix("refused: ") {
        return REFUSALS.contains(&reason);
    }
    if let Some(error) = text.strip_prefix("failed: ") {
        return FAILURES.contains(&error);
    }
    if let Some((step, error)) = text
        .strip_prefix("failed at ")
        .and_then(|rest| rest.split_once(": "))
    {
        let is_step = schemas.iter().any(|schema| schema.identifier == step);
        return is_step && FAILURES.contains(&error);
    }
    let Some(rest) = text.strip_prefix("migrated from ") else {
        return text == "nothing to do";
    };
    let mut parts = rest.split(", ");
    let versions = parts.next().and_then(|part| part.split_once(" to "));
    let are_versions = versions.is_some_and(|(from, to)| is_version(from) && is_version(to));
    let mut kinds = [REPAIRED, BACKFILLED].into_iter();
    are_versions && parts.all(|part| kinds.any(|kind| is_counted_part(part, kind)))
}

fn is_counted_part(part: &str, (noun, rest): (&str, &str)) -> bool {
    let ends = part.match_indices(' ').map(|(at, _)| &part[..at]);
    let mut counts = ends.filter_map(|count| RoundedCount::try_from(count.to_owned()).ok());
    counts.any(|count| part == format!("{} {rest}", counted(count, noun)))
}

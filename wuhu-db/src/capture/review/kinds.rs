//! The kinds of the original's values, place by place: for its owner alone.

use std::collections::BTreeMap;

use anonymizer::Anonymize;
use anyhow::{Result, anyhow};
use sqlite_facts::{Table, quote};

use crate::capture::redact;

/// By place: storage classes with their numbers and lengths, or the number of values in JSON.
pub(crate) struct Kinds(BTreeMap<String, String>);

impl Kinds {
    /// All places that have one.
    pub(super) fn places(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// Of one place; empty where there is none.
    pub(super) fn of(&self, place: &str) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}

/// Reads them from the source.
pub(crate) fn kinds(what: &Anonymize<'_>) -> Result<Kinds> {
    let sqlite = |error: rusqlite::Error| {
        anyhow!(
            "the database cannot be read: {}",
            redact::code_words(&error)
        )
    };
    let mut kinds = BTreeMap::new();
    let counts = anonymizer::preview(what).map_err(redact::anonymizer_error)?;
    for (place, count) in counts.iter() {
        kinds.insert(place.to_owned(), format!("{} values", count.values));
    }
    for table in Table::read_all(what.source).map_err(sqlite)? {
        for column in &table.columns {
            let place = format!("{}.{}", table.name, column.name);
            if !kinds.contains_key(&place) {
                continue;
            }
            let (cell, name) = (quote(&column.name), quote(&table.name));
            let sql = format!(
                "SELECT typeof({cell}), count(*), min(octet_length({cell})), max(octet_length({cell})) \
                 FROM {name} GROUP BY 1 ORDER BY 1"
            );
            let mut statement = what.source.prepare(&sql).map_err(sqlite)?;
            let kind = |row: &rusqlite::Row<'_>| {
                let (class, count): (String, u64) = (row.get(0)?, row.get(1)?);
                let lengths: (Option<u64>, Option<u64>) = (row.get(2)?, row.get(3)?);
                Ok(match (class.as_str(), lengths) {
                    ("text" | "blob", (Some(least), Some(most))) => {
                        format!("{class} {count} ({least} to {most} bytes)")
                    }
                    _ => format!("{class} {count}"),
                })
            };
            let rows = statement.query_map([], kind).map_err(sqlite)?;
            let parts: Vec<String> = rows.collect::<rusqlite::Result<_>>().map_err(sqlite)?;
            kinds.insert(place, parts.join(", "));
        }
    }
    Ok(Kinds(kinds))
}

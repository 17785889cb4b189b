//! What columns that no version has are links to.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::placeholders::Names;
use super::target_schema::quoted;
use crate::schema::table_info::{ForeignKey, KnownSchemas, Table};
use crate::{Class, Policy};

/// What the columns that no version has are links to.
pub(super) struct UnknownLinks<'k> {
    /// By column: a place of Wuhu's.
    pub(super) places: BTreeMap<String, (&'k str, &'k str)>,
    /// By column: what stands behind its type.
    texts: BTreeMap<String, String>,
}

impl<'k> UnknownLinks<'k> {
    /// A link to a place of Wuhu's stays one. Of any other it is only kept whether some row of it
    /// leads nowhere: a migration refuses such a file.
    pub(super) fn read(
        source: &Connection,
        name: &str,
        table: &Table,
        (known, policy): (&'k KnownSchemas, &Policy),
        names: &Names,
    ) -> rusqlite::Result<Self> {
        let mut links = Self {
            places: BTreeMap::new(),
            texts: BTreeMap::new(),
        };
        let mut others = BTreeSet::new();
        let is_ours = |key: &&ForeignKey| known.has_column(name, &key.from);
        for key in table.foreign_keys.iter().filter(|key| !is_ours(key)) {
            // A number that somebody put into a table of theirs does not stay, wherever it leads.
            let is_public =
                |place: &(&str, &str)| policy.column(place.0, place.1).class != Class::Key;
            match known.place(key).filter(is_public) {
                Some(place) => {
                    links.places.entry(key.from.clone()).or_insert(place);
                    let text = links.texts.entry(key.from.clone()).or_default();
                    text.push_str(&references(key, place));
                }
                None => {
                    others.insert(key.from.as_str());
                }
            }
        }
        if others.is_empty() {
            return Ok(links);
        }
        let missing = format!(" REFERENCES {}", quoted(&names.missing()));
        let dangling = Table::dangling(source, name)?;
        for from in others {
            if dangling
                .as_ref()
                .is_none_or(|columns| columns.contains(from))
            {
                let text = links.texts.entry(from.to_owned()).or_default();
                text.push_str(&missing);
            }
        }
        Ok(links)
    }
}

impl UnknownLinks<'_> {
    pub(super) fn text(&self, column: &str) -> &str {
        self.texts.get(column).map_or("", String::as_str)
    }
}

pub(super) fn references(key: &ForeignKey, (parent, to): (&str, &str)) -> String {
    let action = match key.on_delete.as_str() {
        action @ ("CASCADE" | "RESTRICT") => format!(" ON DELETE {action}"),
        _ => String::new(),
    };
    format!(" REFERENCES {}({}){action}", quoted(parent), quoted(to))
}

//! An object of a file that a migration would lose, break or fail on.

use sqlite_facts::{Object, ObjectKind};

use crate::detect::structure::UnknownObject;

/// An object in the way of a migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// None for a column.
    pub(crate) object: Option<(ObjectKind, String)>,
    /// As a refusal names it.
    pub(crate) words: String,
}

impl Obstacle {
    /// A table, column or index that its version does not have.
    pub(crate) fn unknown(object: &UnknownObject) -> Self {
        Self {
            object: match object {
                UnknownObject::Table(table) => Some((ObjectKind::Table, table.clone())),
                UnknownObject::Column { .. } => None,
                UnknownObject::Index { index, .. } => Some((ObjectKind::Index, index.clone())),
            },
            words: words_of_unknown(object),
        }
    }

    /// Any object with a text.
    pub(crate) fn object(object: &Object) -> Self {
        Self {
            object: Some((object.kind, object.name.clone())),
            words: words_of_object(object),
        }
    }

    /// The same, with the reason behind it.
    pub(crate) fn because(mut self, reason: &str) -> Self {
        self.words = format!("{} ({reason})", self.words);
        self
    }

    /// Its place in a message: tables, indexes, triggers, views, each by name.
    pub(crate) fn place(&self) -> (usize, Option<String>) {
        let kinds = [
            ObjectKind::Table,
            ObjectKind::Index,
            ObjectKind::Trigger,
            ObjectKind::View,
        ];
        let kind = self.object.as_ref().map(|(kind, _)| *kind);
        let place = kinds.iter().position(|other| Some(*other) == kind);
        let name = self.object.as_ref().map(|(_, name)| name.clone());
        (place.unwrap_or(kinds.len()), name)
    }
}

/// A table, column or index, as a message names it.
pub(crate) fn words_of_unknown(object: &UnknownObject) -> String {
    match object {
        UnknownObject::Table(table) => format!("table `{table}`"),
        UnknownObject::Column { table, column } => format!("column `{table}.{column}`"),
        UnknownObject::Index { table, index } => format!("index `{index}` on `{table}`"),
    }
}

/// An object with a text, as a message names it.
pub(crate) fn words_of_object(object: &Object) -> String {
    let Object {
        kind, name, table, ..
    } = object;
    match kind {
        ObjectKind::Table | ObjectKind::View => format!("{kind} `{name}`"),
        ObjectKind::Index | ObjectKind::Trigger => format!("{kind} `{name}` on `{table}`"),
    }
}

//! The error for a name that is none of a setting's names.

use std::fmt;

/// A name that a setting does not have; the message lists the names that it has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is none of {known}")]
pub struct UnknownName {
    name: String,
    known: String,
}

impl UnknownName {
    /// The value among `all` that displays as `name`.
    pub(crate) fn find<T: Copy + fmt::Display>(all: &[T], name: &str) -> Result<T, Self> {
        let found = all.iter().find(|value| value.to_string() == name);
        found.copied().ok_or_else(|| Self {
            name: name.to_owned(),
            known: all
                .iter()
                .map(|value| format!("`{value}`"))
                .collect::<Vec<_>>()
                .join(", "),
        })
    }
}

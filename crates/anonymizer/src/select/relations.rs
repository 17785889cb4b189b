//! What ties rows together beside foreign keys: `policy/row_groups.toml`.

use serde::Deserialize;

use crate::PolicyError;

/// What `policy/row_groups.toml` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RelationsFile {
    root: String,
    links: Vec<(String, String)>,
}

/// A column, by table and name.
pub(crate) type ColumnName = (String, String);

/// What ties rows together beside foreign keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Relations {
    pub(crate) root: ColumnName,
    pub(crate) links: Vec<(ColumnName, ColumnName)>,
}

impl Relations {
    pub(crate) fn read() -> Result<Self, PolicyError> {
        Self::parse(include_str!("../../policy/row_groups.toml"))
    }

    fn parse(text: &str) -> Result<Self, PolicyError> {
        let written: RelationsFile = toml::from_str(text)
            .map_err(|error| PolicyError::Syntax(error.message().to_owned()))?;
        let place = |text: &str| match text.split_once('.') {
            Some((table, column)) if !table.is_empty() && !column.is_empty() => {
                Ok((table.to_owned(), column.to_owned()))
            }
            _ => Err(PolicyError::Place(text.to_owned())),
        };
        let mut links = Vec::new();
        for (from, to) in &written.links {
            links.push((place(from)?, place(to)?));
        }
        Ok(Self {
            root: place(&written.root)?,
            links,
        })
    }
}

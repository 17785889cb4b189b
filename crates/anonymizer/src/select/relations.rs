//! Relations between rows beside foreign keys: `policy/row_groups.toml`.

use serde::Deserialize;

use crate::error::PolicyError;

/// A column, by table and name.
pub(crate) type ColumnName = (String, String);

/// Relations between rows beside foreign keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Relations {
    /// The key of the table whose rows head the groups.
    pub(crate) root: ColumnName,
    /// Columns that name a row of another table, each with the column that has the row's name.
    pub(crate) links: Vec<(ColumnName, ColumnName)>,
}

impl Relations {
    pub(crate) fn read() -> Result<Self, PolicyError> {
        Self::parse(include_str!("../../policy/row_groups.toml"))
    }

    fn parse(text: &str) -> Result<Self, PolicyError> {
        let file: RelationsFile = toml::from_str(text)
            .map_err(|error| PolicyError::Syntax(error.message().to_owned()))?;
        let links = file.links.iter();
        Ok(Self {
            root: column_name(&file.root)?,
            links: links
                .map(|(from, to)| Ok((column_name(from)?, column_name(to)?)))
                .collect::<Result<_, PolicyError>>()?,
        })
    }
}

/// `policy/row_groups.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RelationsFile {
    root: String,
    links: Vec<(String, String)>,
}

fn column_name(text: &str) -> Result<ColumnName, PolicyError> {
    match text.split_once('.') {
        Some((table, column)) if !table.is_empty() && !column.is_empty() => {
            Ok((table.to_owned(), column.to_owned()))
        }
        _ => Err(PolicyError::Place(text.to_owned())),
    }
}

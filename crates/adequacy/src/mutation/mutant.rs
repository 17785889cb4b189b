//! A mutant: what is wrong with a step, and the rows that show it.

use migrator::{Migration, VersionSchema};

use super::kind::MutantKind;
use super::step_sql::{Place, insert};

/// The ledger, which no reset drops.
pub(crate) const LEDGER: &str = "grdb_migrations";

/// The step that is broken, with the schemas before and after it.
pub(crate) struct BrokenStep<'a> {
    pub(crate) migration: &'a Migration,
    /// None before the first step.
    pub(crate) before: Option<&'a VersionSchema>,
    pub(crate) after: &'a VersionSchema,
}

/// A wrong step.
pub(crate) struct Mutant {
    pub(crate) kind: MutantKind,
    /// What is wrong, in a few words that name table and column.
    pub(crate) what: String,
    pub(crate) mistake: Mistake,
    /// None where any database shows it.
    pub(crate) shown_by: Option<RowsThatShow>,
}

/// How the step becomes wrong.
pub(crate) enum Mistake {
    /// Statements at places of the step. `{t}` stands for the table that is broken, under its name at that place.
    Insert(Vec<(Place, String)>),
    /// Other statements instead.
    Replace(String),
    /// Another identifier in the ledger.
    Identifier(String),
}

/// The rows without which a mutant does nothing wrong: those of `table` that meet `condition`.
///
/// Asked of the database after the right step. `{t}` stands for the table.
pub(crate) struct RowsThatShow {
    pub(crate) table: String,
    pub(crate) condition: String,
}

impl Mutant {
    /// A mutant that any database shows.
    pub(crate) fn always(kind: MutantKind, what: impl Into<String>, mistake: Mistake) -> Self {
        Self {
            kind,
            what: what.into(),
            mistake,
            shown_by: None,
        }
    }

    /// The same, for databases with such rows.
    pub(crate) fn shown_by(self, table: &str, condition: impl Into<String>) -> Self {
        let shown_by = Some(RowsThatShow {
            table: table.to_owned(),
            condition: condition.into(),
        });
        Self { shown_by, ..self }
    }

    /// The step with the mistake in it.
    ///
    /// Its texts live as long as the program: a list of migrations is static data.
    pub(crate) fn of(&self, step: &Migration) -> Migration {
        let keep = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
        let mut wrong = *step;
        match &self.mistake {
            Mistake::Insert(inserted) => wrong.sql = keep(insert(step, inserted)),
            Mistake::Replace(sql) => wrong.sql = keep(sql.clone()),
            Mistake::Identifier(identifier) => wrong.identifier = keep(identifier.clone()),
        }
        wrong
    }
}

impl Mistake {
    /// Statements on the rows of a table, where its copy is made if it has one, else at the end.
    pub(crate) fn rows(table: &str, sql: impl Into<String>) -> Self {
        Self::Insert(vec![(Place::Copy(table.to_owned()), sql.into())])
    }

    /// Statements at the end of the step.
    pub(crate) fn end(sql: impl Into<String>) -> Self {
        Self::Insert(vec![(Place::End, sql.into())])
    }
}

//! What a migration changes on purpose, beside what it loses: one line for each change.

/// A change of content that a migration declares. Exactly what is declared may happen, and must.
///
/// A condition or value is an SQL expression over the row before the step; a value is compared as it is stored, with
/// its storage class. A table and a column of before have the names of before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Cells of a column that get another value; or, in a new column, another one than its default.
    Cells {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The condition for the rows that change.
        rows: &'static str,
        /// The value after.
        value: &'static str,
        /// Why this may change.
        why: &'static str,
    },
    /// Rows that go.
    RowsGone {
        /// The table.
        table: &'static str,
        /// The condition for the rows that go.
        rows: &'static str,
        /// Why they may go.
        why: &'static str,
    },
    /// Rows that are made of others, in a table that was there.
    RowsMade {
        /// The table that gets them.
        table: &'static str,
        /// The query before the step that gives the rows.
        before: &'static str,
        /// The query after the step that gives the same rows.
        after: &'static str,
        /// Why they are made.
        why: &'static str,
    },
    /// A column that goes because its values are elsewhere.
    ColumnMoved {
        /// The table.
        table: &'static str,
        /// The column that goes.
        column: &'static str,
        /// The query before the step: each value that is not NULL, as it is.
        before: &'static str,
        /// The query after the step that gives the same rows.
        after: &'static str,
        /// The table that gets rows by it, if that was there before.
        into: Option<&'static str>,
        /// Why it moves.
        why: &'static str,
    },
    /// A table that goes because its rows are elsewhere.
    TableMoved {
        /// The table that goes.
        table: &'static str,
        /// The query before the step: each row of the table, with each value as it is but for those of lost columns.
        before: &'static str,
        /// The query after the step that gives the same rows.
        after: &'static str,
        /// The table that gets rows by it, if that was there before.
        into: Option<&'static str>,
        /// Why it moves.
        why: &'static str,
    },
    /// A column with another name.
    ColumnRenamed {
        /// The table.
        table: &'static str,
        /// The name before.
        from: &'static str,
        /// The name after.
        to: &'static str,
        /// Why it is renamed.
        why: &'static str,
    },
    /// A table with another name.
    TableRenamed {
        /// The name before.
        from: &'static str,
        /// The name after.
        to: &'static str,
        /// Why it is renamed.
        why: &'static str,
    },
}

/// Two queries that give the same rows, the one before a step and the other after it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MovedRows {
    /// The table of before that the declaration is about; none where it only gets rows.
    pub(crate) taken: Option<(&'static str, Option<&'static str>)>,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
    /// The table that gets rows, if that was there before.
    pub(crate) into: Option<&'static str>,
}

impl Change {
    /// The table, by its name before.
    #[must_use]
    pub fn table(&self) -> &'static str {
        match *self {
            Self::Cells { table, .. }
            | Self::RowsGone { table, .. }
            | Self::RowsMade { table, .. }
            | Self::ColumnMoved { table, .. }
            | Self::TableMoved { table, .. }
            | Self::ColumnRenamed { table, .. }
            | Self::TableRenamed { from: table, .. } => table,
        }
    }

    pub(crate) fn moved(&self) -> Option<MovedRows> {
        match *self {
            Self::RowsMade {
                table,
                before,
                after,
                ..
            } => Some(MovedRows {
                taken: None,
                before,
                after,
                into: Some(table),
            }),
            Self::ColumnMoved {
                table,
                column,
                before,
                after,
                into,
                ..
            } => Some(MovedRows {
                taken: Some((table, Some(column))),
                before,
                after,
                into,
            }),
            Self::TableMoved {
                table,
                before,
                after,
                into,
                ..
            } => Some(MovedRows {
                taken: Some((table, None)),
                before,
                after,
                into,
            }),
            _ => None,
        }
    }

    pub(crate) fn rewrites(&self, name: &str) -> bool {
        match *self {
            Self::Cells { table, .. }
            | Self::RowsGone { table, .. }
            | Self::ColumnRenamed { table, .. } => table == name,
            _ => self.moved().is_some_and(|moved| moved.into == Some(name)),
        }
    }
}

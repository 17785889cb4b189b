//! The differences of two databases, as values and as text.

use std::collections::BTreeMap;
use std::fmt;

use sqlite_facts::StorageClass;

use crate::escape::escape;

/// The differences of two databases, table by table.
///
/// `Display` first gives totals, one line per fact, then the examples. It shows content: names are
/// always escaped, values are escaped and cut already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    /// Every table of either database by name, those without differences too.
    pub tables: Vec<TableDiff>,
}

/// The differences of one table: from `a`, the first database, to `b`, the second.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableDiff {
    /// The table's name, as `a` has it if it has it.
    pub table: String,
    /// How many rows `a` has; `None` where it has no such table.
    pub rows_a: Option<u64>,
    /// How many rows `b` has; `None` where it has no such table.
    pub rows_b: Option<u64>,
    /// Rows of `a` whose key `b` does not have.
    pub lost: u64,
    /// Rows of `b` whose key `a` does not have.
    pub added: u64,
    /// Rows of the same key that differ in a column that both have.
    pub changed: u64,
    /// Columns that only `a` has.
    pub columns_lost: Vec<ColumnDiff>,
    /// Columns that only `b` has.
    pub columns_added: Vec<String>,
    /// In how many rows each column changed; `rowid` among them where rowids are compared.
    pub changed_by_column: BTreeMap<String, u64>,
    /// The first differences in the order of keys, no more than were asked for.
    pub examples: Vec<RowDiff>,
}

/// A column that is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnDiff {
    /// Its name.
    pub name: String,
    /// In how many rows it held something else than NULL.
    pub non_null: u64,
}

/// One row that differs. Every string is escaped and cut to a line's length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowDiff {
    /// A row that only `a` has.
    Lost {
        /// Column and value of the key.
        key: String,
    },
    /// A row that only `b` has.
    Added {
        /// Column and value of the key.
        key: String,
    },
    /// A row that both have.
    Changed {
        /// Column and value of the key.
        key: String,
        /// What differs, in the order of the columns of `a`.
        cells: Vec<CellDiff>,
    },
}

/// One cell that differs. Long values are cut so that the first difference is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellDiff {
    /// The column, or `rowid`.
    pub column: String,
    /// The storage class in `a`.
    pub class_a: StorageClass,
    /// The storage class in `b`.
    pub class_b: StorageClass,
    /// The value in `a`.
    pub a: String,
    /// The value in `b`.
    pub b: String,
}

impl Diff {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tables.iter().all(TableDiff::is_empty)
    }
}

impl TableDiff {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows_a.is_some() == self.rows_b.is_some()
            && [self.lost, self.added, self.changed] == [0; 3]
            && self.columns_lost.is_empty()
            && self.columns_added.is_empty()
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let differing = || self.tables.iter().filter(|table| !table.is_empty());
        differing().try_for_each(|table| table.write_totals(f))?;
        differing().try_for_each(|table| table.write_examples(f))
    }
}

impl fmt::Display for TableDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return Ok(());
        }
        self.write_totals(f)?;
        self.write_examples(f)
    }
}

/// `column: TEXT 'a' → NULL`
impl fmt::Display for CellDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |class, value| match class {
            StorageClass::Null => "NULL".to_owned(),
            class => format!("{class} {value}"),
        };
        let (a, b) = (side(self.class_a, &self.a), side(self.class_b, &self.b));
        write!(f, "{}: {a} → {b}", self.column)
    }
}

impl TableDiff {
    fn write_totals(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = escape(&self.table);
        match (self.rows_a, self.rows_b) {
            (Some(a), Some(b)) => write!(f, "{table}: {a} → {b} rows")?,
            (Some(a), None) => write!(f, "{table}: {} → no such table", counted_rows(a))?,
            (None, Some(b)) => write!(f, "{table}: no such table → {}", counted_rows(b))?,
            (None, None) => write!(f, "{table}: no such table")?,
        }
        let counts = [
            (self.lost, "lost"),
            (self.added, "added"),
            (self.changed, "changed"),
        ];
        let mut separator = " (";
        for (count, word) in counts.into_iter().filter(|(count, _)| *count > 0) {
            write!(f, "{separator}{count} {word}")?;
            separator = ", ";
        }
        f.write_str(if separator == ", " { ")\n" } else { "\n" })?;
        for ColumnDiff { name, non_null } in &self.columns_lost {
            writeln!(
                f,
                "{table}.{}: column lost, not NULL in {}",
                escape(name),
                counted_rows(*non_null)
            )?;
        }
        for name in &self.columns_added {
            writeln!(f, "{table}.{}: column added", escape(name))?;
        }
        for (name, rows) in &self.changed_by_column {
            writeln!(
                f,
                "{table}.{}: changed in {}",
                escape(name),
                counted_rows(*rows)
            )?;
        }
        Ok(())
    }

    fn write_examples(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = escape(&self.table);
        for example in &self.examples {
            match example {
                RowDiff::Lost { key } => writeln!(f, "- {table} {key}")?,
                RowDiff::Added { key } => writeln!(f, "+ {table} {key}")?,
                RowDiff::Changed { key, cells } => {
                    writeln!(f, "~ {table} {key}")?;
                    for cell in cells {
                        writeln!(f, "    {cell}")?;
                    }
                }
            }
        }
        Ok(())
    }
}

fn counted_rows(rows: u64) -> String {
    let noun = if rows == 1 { "row" } else { "rows" };
    format!("{rows} {noun}")
}

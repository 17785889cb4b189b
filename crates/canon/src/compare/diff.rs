//! What two databases' rows differ in, and how that reads.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use sqlite_facts::{Cell, StorageClass, hex};

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
            (Some(a), None) => write!(f, "{table}: {a} rows → no such table")?,
            (None, Some(b)) => write!(f, "{table}: no such table → {b} rows")?,
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
                "{table}.{}: column lost, not NULL in {non_null} rows",
                escape(name)
            )?;
        }
        for name in &self.columns_added {
            writeln!(f, "{table}.{}: column added", escape(name))?;
        }
        for (name, rows) in &self.changed_by_column {
            writeln!(f, "{table}.{}: changed in {rows} rows", escape(name))?;
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

/// How much of a value is shown, in characters after escaping.
const SHOWN_CHARS: usize = 64;

/// How much of what two values have in common is shown before their first difference.
const COMMON_CHARS: usize = 16;

/// `name=value` of each cell, each value cut.
pub(crate) fn show_key<'k>(cells: impl Iterator<Item = (&'k str, &'k Cell)>) -> String {
    let mut key = String::new();
    for (name, cell) in cells {
        if key.chars().count() > 2 * SHOWN_CHARS {
            key.push_str(", …");
            break;
        }
        let separator = if key.is_empty() { "" } else { ", " };
        // Writing to a String cannot fail.
        let _ = write!(key, "{separator}{}={}", escape(name), cut(&show(cell), 0));
    }
    key
}

/// What `a` and `b`, which differ, show of themselves: both from shortly before where they differ.
pub(crate) fn show_difference(column: &str, a: &Cell, b: &Cell) -> CellDiff {
    let (shown_a, shown_b) = (show(a), show(b));
    let common = shown_a
        .chars()
        .zip(shown_b.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let start = common.saturating_sub(COMMON_CHARS);
    CellDiff {
        column: escape(column),
        class_a: a.storage_class(),
        class_b: b.storage_class(),
        a: cut(&shown_a, start),
        b: cut(&shown_b, start),
    }
}

/// A cell for a person: text and readable blobs as `'…'`, other bytes as `x'…'`.
fn show(cell: &Cell) -> String {
    match cell {
        Cell::Null => "NULL".to_owned(),
        Cell::Integer(integer) => integer.to_string(),
        Cell::Real(real) => format!("{real:?}"),
        Cell::Text(bytes) | Cell::Blob(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => format!("'{}'", escape(text)),
            Err(_) => format!("x'{}'", hex(bytes)),
        },
    }
}

/// A piece of `shown` from its character `start` on, with `…` where something is left out.
fn cut(shown: &str, start: usize) -> String {
    let mut rest = shown.chars().skip(start);
    let piece: String = rest.by_ref().take(SHOWN_CHARS).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if rest.next().is_some() { "…" } else { "" };
    format!("{before}{piece}{after}")
}

//! CREATE INDEX for an index of no known version.

use sqlite_facts::{quote, quote_list};

use super::table_info::IndexInfo;
use super::target_table::TargetTable;

/// An index on the same columns, but not partial, and unique only where that is asked for: values that
/// differ in the source may be equal in the golden. `is_otherwise`: it must not be the one that a version has; its last
/// column stands twice then.
pub(super) fn index_text(
    name: &str,
    index: &IndexInfo,
    table: &TargetTable<'_>,
    is_unique: bool,
    is_otherwise: bool,
) -> String {
    let in_golden = |source: &String| {
        let mut columns = table.columns.iter();
        columns.find(|column| column.source == *source)
    };
    let mut columns: Vec<&str> = index
        .columns
        .iter()
        .flatten()
        .filter_map(in_golden)
        .map(|column| column.name.as_str())
        .collect();
    if columns.is_empty() {
        columns.extend(table.columns.first().map(|column| column.name.as_str()));
    }
    if is_otherwise {
        columns.extend(columns.last().copied());
    }
    format!(
        "CREATE {}INDEX {} ON {}({})",
        if is_unique { "UNIQUE " } else { "" },
        quote(name),
        quote(&table.name),
        quote_list(columns)
    )
}

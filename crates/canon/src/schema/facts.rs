//! One line for each fact that SQLite's PRAGMAs tell of a table or an index.

use sqlite_facts::{
    Column, ForeignKey, Index, IndexColumn, IndexOrigin, IndexTerm, Table, Visibility,
};

use super::normalize::default_value;

/// The facts of a table: its form, its columns in order, then its keys, in an order of their own.
pub(crate) fn table_facts(table: &Table) -> Vec<String> {
    let forms = [
        (table.form.is_virtual(), "virtual"),
        (table.without_rowid, "without rowid"),
        (table.is_strict, "strict"),
    ];
    let forms = forms.into_iter().filter(|(is, _)| *is);
    let mut facts: Vec<String> = forms.map(|(_, form)| form.to_owned()).collect();
    facts.extend(table.columns.iter().map(column_fact));
    let mut constraints: Vec<String> = table.indexes.iter().filter_map(constraint_fact).collect();
    constraints.sort();
    facts.extend(constraints);
    let mut keys: Vec<String> = table.foreign_keys.iter().map(foreign_key_fact).collect();
    keys.sort();
    facts.extend(keys);
    facts
}

fn column_fact(column: &Column) -> String {
    let declared = default_value(&column.declared_type).to_ascii_uppercase();
    let default = column.default.as_deref().map(default_value);
    let visibility = match column.visibility {
        Visibility::Ordinary => None,
        Visibility::Hidden => Some("hidden"),
        Visibility::GeneratedVirtual => Some("generated virtual"),
        Visibility::GeneratedStored => Some("generated stored"),
    };
    let parts = [
        Some(format!("column {}", column.name)),
        Some(declared).filter(|declared| !declared.is_empty()),
        column.not_null.then(|| "not null".to_owned()),
        default.map(|default| format!("default {default}")),
        column
            .primary_key
            .map(|place| format!("primary key part {place}")),
        visibility.map(str::to_owned),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" ")
}

/// An index that PRIMARY KEY or UNIQUE made; its own name only says in which order.
fn constraint_fact(index: &Index) -> Option<String> {
    let origin = match index.origin {
        IndexOrigin::PrimaryKey => "primary key",
        IndexOrigin::Unique => "unique",
        IndexOrigin::CreateIndex => return None,
    };
    Some(format!("{origin} {}", index_columns(index)))
}

/// An index that CREATE INDEX made on `table`.
pub(crate) fn index_fact(table: &str, index: &Index) -> String {
    let unique = if index.is_unique { "unique " } else { "" };
    let partial = if index.is_partial { "partial " } else { "" };
    format!("{unique}{partial}index on {table} {}", index_columns(index))
}

/// `(a, b desc, c collate nocase, expression)`
fn index_columns(index: &Index) -> String {
    let columns: Vec<String> = index.columns.iter().map(index_column).collect();
    format!("({})", columns.join(", "))
}

fn index_column(column: &IndexColumn) -> String {
    let term = match &column.term {
        IndexTerm::Column(name) => name,
        IndexTerm::Rowid => "rowid",
        IndexTerm::Expression => "expression",
    };
    let collation = column.collation.to_ascii_lowercase();
    let collation = match collation.as_str() {
        "binary" => String::new(),
        name => format!(" collate {name}"),
    };
    let direction = if column.is_descending { " desc" } else { "" };
    format!("{term}{collation}{direction}")
}

fn foreign_key_fact(key: &ForeignKey) -> String {
    let child: Vec<&str> = key
        .columns
        .iter()
        .map(|(child, _)| child.as_str())
        .collect();
    let parent = key.columns.iter().map(|(_, parent)| match parent {
        Some(column) => column.to_ascii_lowercase(),
        None => "its key".to_owned(),
    });
    let parent: Vec<String> = parent.collect();
    let actions = format!(
        "on update {} on delete {} match {}",
        key.on_update, key.on_delete, key.matching
    );
    format!(
        "foreign key ({}) references {} ({}) {}",
        child.join(", "),
        key.parent.to_ascii_lowercase(),
        parent.join(", "),
        actions.to_ascii_lowercase()
    )
}

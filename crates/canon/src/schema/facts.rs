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
    let mut fact = format!("column {}", column.name);
    let declared = default_value(&column.declared_type).to_ascii_uppercase();
    if !declared.is_empty() {
        fact.push(' ');
        fact.push_str(&declared);
    }
    if column.not_null {
        fact.push_str(" not null");
    }
    if let Some(default) = &column.default {
        fact.push_str(" default ");
        fact.push_str(&default_value(default));
    }
    if column.primary_key > 0 {
        fact.push_str(" primary key part ");
        fact.push_str(&column.primary_key.to_string());
    }
    fact.push_str(match column.visibility {
        Visibility::Ordinary => "",
        Visibility::Hidden => " hidden",
        Visibility::GeneratedVirtual => " generated virtual",
        Visibility::GeneratedStored => " generated stored",
    });
    fact
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

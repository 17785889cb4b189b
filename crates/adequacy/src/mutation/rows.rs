//! Mutants that lose rows, or stand them under other rowids.

use sqlite_facts::{Column, IndexTerm, Rowid, Table, quote};

use super::kind::MutantKind;
use super::mutant::{BrokenStep, Mistake, Mutant};
use crate::links::LINKS;

/// Numbers of rows after which a query that pages through a table may end.
const LIMITS: [u32; 4] = [1, 6, 100, 1000];

/// The types of columns that may hold an empty text.
const TEXT: &str = "TEXT";

/// Every loss of rows of the tables after the step.
pub(crate) fn rows(step: &BrokenStep<'_>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for table in &step.after.tables {
        mutants.push(lost(MutantKind::Emptied, table, "not copied", "1"));
        mutants.extend(LIMITS.map(|limit| {
            let first =
                format!("rowid NOT IN (SELECT rowid FROM {{t}} ORDER BY rowid LIMIT {limit})");
            lost(
                MutantKind::Limited,
                table,
                &format!("LIMIT {limit}"),
                &first,
            )
        }));
        for column in &table.columns {
            mutants.extend(filtered(table, column));
        }
        mutants.extend(merged(table));
        mutants.extend(renumbered(table));
        mutants.extend(joined(step, table));
    }
    mutants.extend(cascades(step));
    mutants
}

/// Rows that meet a condition are lost.
fn lost(kind: MutantKind, table: &Table, words: &str, condition: &str) -> Mutant {
    let edit = Mistake::rows(&table.name, format!("DELETE FROM {{t}} WHERE {condition}"));
    Mutant::always(kind, format!("{} {words}", table.name), edit).shown_by(&table.name, condition)
}

fn filtered(table: &Table, column: &Column) -> Vec<Mutant> {
    let name = quote(&column.name);
    let lost = |words: String, condition: String| {
        lost(
            MutantKind::Filtered,
            table,
            &format!("without rows {words}"),
            &condition,
        )
    };
    let mut mutants = Vec::new();
    let is_rowid = column.primary_key.is_some() && column.declared_type == "INTEGER";
    if !column.not_null && !is_rowid {
        mutants.push(lost(
            format!("whose {} is NULL", column.name),
            format!("{name} IS NULL"),
        ));
        mutants.push(lost(
            format!("whose {} is not NULL", column.name),
            format!("{name} IS NOT NULL"),
        ));
    }
    match column.declared_type.as_str() {
        TEXT => mutants.push(lost(
            format!("whose {} is empty", column.name),
            format!("{name} = ''"),
        )),
        "BOOLEAN" => {
            mutants.push(lost(format!("whose {} is true", column.name), name.clone()));
            mutants.push(lost(
                format!("whose {} is false", column.name),
                format!("NOT {name}"),
            ));
        }
        _ => {}
    }
    mutants
}

/// Rows that are one to `GROUP BY`: of equal values, and of keys that differ in little.
fn merged(table: &Table) -> Vec<Mutant> {
    let merged = |words: String, by: String| {
        let others = format!("rowid NOT IN (SELECT min(rowid) FROM {{t}} GROUP BY {by})");
        lost(MutantKind::Merged, table, &words, &others)
    };
    let mut mutants = Vec::new();
    for column in table
        .columns
        .iter()
        .filter(|column| column.declared_type == TEXT)
    {
        let name = quote(&column.name);
        if column.primary_key.is_none() {
            mutants.push(merged(format!("one row for each {}", column.name), name));
        }
    }
    for index in table.indexes.iter().filter(|index| index.is_unique) {
        let of_text = index.columns.iter().filter_map(|part| match &part.term {
            IndexTerm::Column(name) => table
                .column(name)
                .filter(|column| column.declared_type == TEXT),
            IndexTerm::Rowid | IndexTerm::Expression => None,
        });
        let keys: Vec<(&str, String)> = of_text
            .map(|column| (column.name.as_str(), quote(&column.name)))
            .collect();
        let names: Vec<&str> = keys.iter().map(|(name, _)| *name).collect();
        if keys.is_empty() || index.is_partial {
            continue;
        }
        for (words, form) in [("letter case", "lower({c})"), ("blanks", "trim({c})")] {
            let by: Vec<String> = keys
                .iter()
                .map(|(_, key)| form.replace("{c}", key))
                .collect();
            let words = format!("one row for each {} whatever its {words}", names.join(", "));
            mutants.push(merged(words, by.join(", ")));
        }
    }
    mutants
}

/// Rowids without the gaps that deleted rows left.
fn renumbered(table: &Table) -> Option<Mutant> {
    if table.rowid() == Rowid::Absent {
        return None;
    }
    let sql = "UPDATE {t} SET rowid = (SELECT count(*) FROM {t} AS o WHERE o.rowid <= {t}.rowid)";
    let edit = Mistake::rows(&table.name, sql);
    let mutant = Mutant::always(
        MutantKind::Renumbered,
        format!("{} renumbered", table.name),
        edit,
    );
    Some(mutant.shown_by(&table.name, "rowid > (SELECT count(*) FROM {t})"))
}

/// What an inner join loses: parents by the number of their children, and rows whose reference leads nowhere.
fn joined(step: &BrokenStep<'_>, table: &Table) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for child in &step.after.tables {
        for key in child
            .foreign_keys
            .iter()
            .filter(|key| key.parent == table.name)
        {
            let [(column, Some(to))] = &key.columns[..] else {
                continue;
            };
            if child.name == table.name {
                continue;
            }
            let children = format!(
                "(SELECT count(*) FROM {} AS c WHERE c.{} = {{t}}.{})",
                quote(&child.name),
                quote(column),
                quote(to)
            );
            for (words, how_many) in [
                ("no row", "= 0"),
                ("one row", "= 1"),
                ("over 100 rows", "> 100"),
            ] {
                let words = format!("without rows that have {words} in {}", child.name);
                let condition = format!("{children} {how_many}");
                mutants.push(lost(MutantKind::Joined, table, &words, &condition));
            }
        }
    }
    for link in LINKS.iter().filter(|link| link.table == table.name) {
        if table.column(link.column).is_none() || step.after.table(link.parent).is_none() {
            continue;
        }
        let column = quote(link.column);
        let parent = if link.parent == table.name {
            "{t}".to_owned()
        } else {
            quote(link.parent)
        };
        let nowhere = format!(
            "{column} IS NOT NULL AND {column} NOT IN (SELECT {} FROM {parent} WHERE {0} IS NOT NULL)",
            quote(link.key)
        );
        let words = format!("without rows whose {} leads nowhere", link.column);
        mutants.push(lost(MutantKind::Joined, table, &words, &nowhere));
    }
    mutants
}

/// What a DROP of a parent deletes with foreign keys on.
fn cascades(step: &BrokenStep<'_>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for parent in &step.after.tables {
        let (mut deleted, mut shown) = (Vec::new(), Vec::new());
        for child in &step.after.tables {
            for key in child
                .foreign_keys
                .iter()
                .filter(|key| key.parent == parent.name)
            {
                if let ([(column, _)], "CASCADE") = (&key.columns[..], key.on_delete.as_str()) {
                    let rows = format!(
                        "FROM {} WHERE {} IS NOT NULL",
                        quote(&child.name),
                        quote(column)
                    );
                    deleted.push(format!("DELETE {rows}"));
                    shown.push(format!("EXISTS (SELECT 1 {rows})"));
                }
            }
        }
        if !deleted.is_empty() {
            let what = format!("{} dropped with foreign keys on", parent.name);
            let mutant =
                Mutant::always(MutantKind::Cascade, what, Mistake::end(deleted.join("; ")));
            mutants.push(mutant.shown_by(&parent.name, shown.join(" OR ")));
        }
    }
    mutants
}

//! Mutants that change cells: one column at a time, or two that change places.

use sqlite_facts::{Affinity, Column, Table, quote};

use super::kind::MutantKind;
use super::mutant::{BrokenStep, Mistake, Mutant};

/// A change of one column. `{c}` stands for the column.
struct CellChange {
    kind: MutantKind,
    words: &'static str,
    value: &'static str,
}

const fn change(kind: MutantKind, words: &'static str, value: &'static str) -> CellChange {
    CellChange { kind, words, value }
}

const TEXTS: [CellChange; 14] = [
    change(MutantKind::Trimmed, "trimmed", "trim({c})"),
    change(MutantKind::Trimmed, "trimmed at its end", "rtrim({c})"),
    change(MutantKind::Cased, "in lower case", "lower({c})"),
    change(MutantKind::Cased, "in upper case", "upper({c})"),
    change(MutantKind::Cast, "as an integer", "CAST({c} AS INTEGER)"),
    change(MutantKind::Cast, "as a real", "CAST({c} AS REAL)"),
    change(MutantKind::Cast, "as a blob", "CAST({c} AS BLOB)"),
    change(
        MutantKind::Cut,
        "cut to 40 characters",
        "substr({c}, 1, 40)",
    ),
    change(
        MutantKind::Cut,
        "cut to 255 characters",
        "substr({c}, 1, 255)",
    ),
    change(MutantKind::Coalesced, "'' for NULL", "coalesce({c}, '')"),
    change(MutantKind::Coalesced, "NULL for ''", "nullif({c}, '')"),
    change(
        MutantKind::Tidied,
        "with blanks for line breaks",
        "replace({c}, char(10), ' ')",
    ),
    change(
        MutantKind::Tidied,
        "without quotes",
        "replace({c}, '''', '')",
    ),
    change(
        MutantKind::Tidied,
        "with numerals as numbers",
        "CASE WHEN {c} GLOB '[0-9]*' AND {c} NOT GLOB '*[^0-9]*' \
         THEN CAST(CAST({c} AS INTEGER) AS TEXT) ELSE {c} END",
    ),
];

const BLOBS: [CellChange; 6] = [
    change(MutantKind::Cast, "as text", "CAST({c} AS TEXT)"),
    change(MutantKind::Cut, "cut to 4 KiB", "substr({c}, 1, 4096)"),
    change(MutantKind::Cut, "cut to 64 KiB", "substr({c}, 1, 65536)"),
    change(
        MutantKind::Tidied,
        "cut at NUL",
        "CAST(substr({c}, 1, ifnull(nullif(instr({c}, x'00'), 0) - 1, length({c}))) AS BLOB)",
    ),
    change(
        MutantKind::Tidied,
        "with its JSON written anew",
        "CASE WHEN json_valid(CAST({c} AS TEXT)) THEN CAST(json(CAST({c} AS TEXT)) AS BLOB) ELSE {c} END",
    ),
    change(
        MutantKind::Coalesced,
        "an empty one for none",
        "CASE WHEN length({c}) = 0 THEN x'7b7d' ELSE {c} END",
    ),
];

const NUMBERS: [CellChange; 4] = [
    change(MutantKind::Coalesced, "0 for NULL", "coalesce({c}, 0)"),
    change(MutantKind::Coalesced, "NULL for 0", "nullif({c}, 0)"),
    change(
        MutantKind::Rounded,
        "rounded",
        "CASE WHEN typeof({c}) = 'real' THEN round({c}) ELSE {c} END",
    ),
    change(
        MutantKind::Cut,
        "cut to 32 bits",
        "CASE WHEN typeof({c}) = 'integer' THEN {c} & 4294967295 ELSE {c} END",
    ),
];

const TIMES: [CellChange; 5] = [
    change(
        MutantKind::Rounded,
        "without milliseconds",
        "substr({c}, 1, 19)",
    ),
    change(MutantKind::Rounded, "without the time", "date({c})"),
    change(
        MutantKind::Cast,
        "as seconds",
        "coalesce(unixepoch({c}), {c})",
    ),
    change(MutantKind::Cut, "no earlier than 2026", "max({c}, '2026')"),
    change(MutantKind::Cut, "no later than 2026", "min({c}, '2027')"),
];

/// Every change of every column of the tables after the step.
pub(crate) fn cells(step: &BrokenStep<'_>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for table in &step.after.tables {
        for column in &table.columns {
            mutants.push(left_out(table, column));
            for change in changes(column) {
                let value = change.value.replace("{c}", &quote(&column.name));
                let what = format!("{}.{} {}", table.name, column.name, change.words);
                mutants.push(assigned(change.kind, what, table, column, &value));
            }
        }
        mutants.extend(swapped(table));
        mutants.extend(texts_cut(table));
    }
    mutants
}

/// All texts of a table in a type that holds 64 KiB: too much for a golden of each column.
fn texts_cut(table: &Table) -> Option<Mutant> {
    let is_text = |column: &&Column| Affinity::of(&column.declared_type) == Affinity::Text;
    let names: Vec<String> = table
        .columns
        .iter()
        .filter(is_text)
        .map(|column| quote(&column.name))
        .collect();
    let cut: Vec<String> = names
        .iter()
        .map(|name| format!("{name} = substr({name}, 1, 65536)"))
        .collect();
    let long: Vec<String> = names
        .iter()
        .map(|name| format!("length({name}) > 65536"))
        .collect();
    let what = format!("all texts of {} cut to 64 KiB", table.name);
    let edit = Mistake::rows(&table.name, format!("UPDATE {{t}} SET {}", cut.join(", ")));
    let mutant = Mutant::always(MutantKind::Cut, what, edit);
    (!names.is_empty()).then(|| mutant.shown_by(&table.name, long.join(" OR ")))
}

fn changes(column: &Column) -> Vec<&'static CellChange> {
    let nullable = |change: &&CellChange| {
        !column.not_null
            || (!change.value.starts_with("coalesce") && !change.value.starts_with("nullif"))
    };
    let by_type: Vec<&CellChange> = match Affinity::of(&column.declared_type) {
        Affinity::Text => TEXTS.iter().collect(),
        Affinity::Blob => BLOBS.iter().collect(),
        // SQLite's rule makes a number of a text like one; times are texts that are none.
        _ if column.declared_type == "DATETIME" => TIMES.iter().collect(),
        _ => NUMBERS.iter().collect(),
    };
    // The rowid takes no NULL, and is never a REAL.
    let is_key = column.primary_key.is_some() && column.declared_type == "INTEGER";
    let kept = by_type.into_iter().filter(nullable);
    kept.filter(|change| !is_key || change.kind == MutantKind::Cut)
        .collect()
}

/// A column that the copy does not name: it gets its default.
fn left_out(table: &Table, column: &Column) -> Mutant {
    let empty = match Affinity::of(&column.declared_type) {
        _ if !column.not_null => "NULL",
        Affinity::Text => "''",
        Affinity::Blob => "x''",
        _ => "0",
    };
    let value = column.default.as_deref().unwrap_or(empty);
    let what = format!("{}.{} left out", table.name, column.name);
    assigned(MutantKind::LeftOut, what, table, column, value)
}

fn assigned(kind: MutantKind, what: String, table: &Table, column: &Column, value: &str) -> Mutant {
    let name = quote(&column.name);
    let edit = Mistake::rows(&table.name, format!("UPDATE {{t}} SET {name} = {value}"));
    Mutant::always(kind, what, edit).shown_by(&table.name, format!("{name} IS NOT ({value})"))
}

/// Each pair of columns of one type. Keys are unique: their values could not change places one by one.
fn swapped(table: &Table) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (at, a) in table.columns.iter().enumerate() {
        let of_type = |b: &&Column| b.declared_type == a.declared_type;
        for b in table.columns[at + 1..].iter().filter(of_type) {
            let (one, other) = (quote(&a.name), quote(&b.name));
            let sql = format!("UPDATE {{t}} SET {one} = {other}, {other} = {one}");
            let what = format!("{}.{} and {} swapped", table.name, a.name, b.name);
            let mutant = Mutant::always(MutantKind::Swapped, what, Mistake::rows(&table.name, sql));
            mutants.push(mutant.shown_by(&table.name, format!("{one} IS NOT {other}")));
        }
    }
    mutants
}

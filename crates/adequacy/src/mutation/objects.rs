//! Mutants that leave another schema and all rows.

use sqlite_facts::{
    Object, ObjectKind, Rowid, SEQUENCE_TABLE, Table, has_autoincrement, quote, quote_list,
};

use super::kind::MutantKind;
use super::mutant::{BrokenStep, Mistake, Mutant};
use super::schema_text::{CreateWords, of_index, of_table};

/// The name of a copy while it is made.
const COPY: &str = "\"_mutant\"";

/// Every object after the step, lost or changed.
pub(crate) fn objects(step: &BrokenStep<'_>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for object in &step.after.objects {
        let name = &object.name;
        match object.kind {
            ObjectKind::Index => {
                let drop = format!("DROP INDEX {}", quote(name));
                let what = format!("{name} lost");
                mutants.push(Mutant::always(
                    MutantKind::IndexLost,
                    what,
                    Mistake::end(&*drop),
                ));
                mutants.extend(of_index(&object.sql).into_iter().map(|other| {
                    let sql = format!("{drop}; {}", other.sql);
                    Mutant::always(
                        other.kind,
                        format!("{name} {}", other.words),
                        Mistake::end(sql),
                    )
                }));
            }
            ObjectKind::Table => mutants.extend(of_table(&object.sql).into_iter().map(|other| {
                let sql = rebuilt(step, object, &other.sql, true);
                Mutant::always(
                    other.kind,
                    format!("{name}.{}", other.words),
                    Mistake::end(sql),
                )
            })),
            ObjectKind::View | ObjectKind::Trigger => {}
        }
        if object.kind == ObjectKind::Table && has_autoincrement(&object.sql) {
            mutants.push(lower_sequence(step, object));
        }
    }
    mutants
}

/// A rebuild that counts from the greatest id that is left.
fn lower_sequence(step: &BrokenStep<'_>, object: &Object) -> Mutant {
    let name = &object.name;
    let sql = rebuilt(step, object, &object.sql, false);
    let what = format!("{name} rebuilt without its sequence value");
    let greater = format!(
        "name = '{name}' AND seq > (SELECT ifnull(max(rowid), 0) FROM {})",
        quote(name)
    );
    Mutant::always(MutantKind::Sequence, what, Mistake::end(sql)).shown_by(SEQUENCE_TABLE, greater)
}

/// The statements that give a table another text: all rows are kept, and the indexes.
fn rebuilt(step: &BrokenStep<'_>, object: &Object, sql: &str, keeps_sequence: bool) -> String {
    let name = quote(&object.name);
    let Some(table) = step.after.table(&object.name) else {
        return String::new();
    };
    let columns = columns_of(table);
    let mut statements = vec![
        CreateWords::read(sql).named(COPY),
        format!("INSERT INTO {COPY}({columns}) SELECT {columns} FROM {name} ORDER BY rowid"),
    ];
    if keeps_sequence && has_autoincrement(sql) {
        statements.push(format!(
            "DELETE FROM sqlite_sequence WHERE name = '_mutant'; INSERT INTO sqlite_sequence(name, seq) \
             SELECT '_mutant', seq FROM sqlite_sequence WHERE name = '{}'",
            object.name
        ));
    }
    statements.push(format!("DROP TABLE {name}"));
    statements.push(format!("ALTER TABLE {COPY} RENAME TO {name}"));
    statements.extend(indexes(step, &object.name));
    statements.join(";\n")
}

/// The texts of a table's indexes.
pub(crate) fn indexes<'s>(
    step: &'s BrokenStep<'_>,
    table: &str,
) -> impl Iterator<Item = String> + use<'s> {
    let table = table.to_owned();
    let objects = step.after.objects.iter();
    let of_table =
        objects.filter(move |object| object.kind == ObjectKind::Index && object.table == table);
    of_table.map(|object| object.sql.clone())
}

/// The columns of a table with its rowid, as a list.
pub(super) fn columns_of(table: &Table) -> String {
    let columns = quote_list(table.columns.iter().map(|column| &column.name));
    match table.rowid() {
        Rowid::Named(rowid) => format!("{rowid}, {columns}"),
        _ => columns,
    }
}

//! Mutants of the step as a whole, of the ledger and of AUTOINCREMENT.

use sqlite_facts::{ObjectKind, SEQUENCE_TABLE, Table, has_autoincrement, quote};

use super::around_proof::around_proof;
use super::kind::MutantKind;
use super::mutant::{BrokenStep, LEDGER, Mistake, Mutant};
use super::objects::{columns_of, indexes};

pub(crate) fn whole_step(step: &BrokenStep<'_>) -> Vec<Mutant> {
    let mut mutants = vec![
        Mutant::always(
            MutantKind::HardReset,
            "all tables dropped and created again",
            hard_reset(step),
        ),
        Mutant::always(
            MutantKind::Skipped,
            "nothing done",
            Mistake::Replace(String::new()),
        ),
        Mutant::always(
            MutantKind::Twice,
            "done twice",
            Mistake::Replace(step.migration.sql.repeat(2)),
        ),
    ];
    mutants.extend(ledger(step));
    mutants.extend(extra());
    mutants.extend(sequences(step));
    for table in kept(step).filter(|table| table.name != LEDGER) {
        mutants.extend(renamed_first(step, table));
        mutants.extend(around_proof(step, table));
    }
    mutants
}

/// The tables that were there before the step.
fn kept<'s>(step: &'s BrokenStep<'_>) -> impl Iterator<Item = &'s Table> + Clone {
    let was_there = |table: &&Table| {
        step.before
            .is_some_and(|before| before.table(&table.name).is_some())
    };
    step.after.tables.iter().filter(was_there)
}

/// The original of v6, as the schemas have it: what was there goes, what must be there comes, empty.
fn hard_reset(step: &BrokenStep<'_>) -> Mistake {
    let before = step.before.into_iter().flat_map(|before| &before.objects);
    let tables = before.filter(|object| object.kind == ObjectKind::Table && object.name != LEDGER);
    let drops = tables.map(|object| format!("DROP TABLE {}", quote(&object.name)));
    let objects = step
        .after
        .objects
        .iter()
        .filter(|object| object.table != LEDGER);
    let creates = objects.map(|object| object.sql.clone());
    let statements: Vec<String> = drops.chain(creates).collect();
    Mistake::Replace(format!("{};", statements.join(";\n")))
}

fn ledger(step: &BrokenStep<'_>) -> Vec<Mutant> {
    let identifier = step.migration.identifier;
    let other = |what: &str, edit| Mutant::always(MutantKind::Ledger, what, edit);
    vec![
        other(
            "another identifier",
            Mistake::Identifier(format!("{identifier}_")),
        ),
        other(
            "the identifier in upper case",
            Mistake::Identifier(identifier.to_uppercase()),
        ),
        other(
            "an identifier of no release",
            Mistake::end(format!(
                "INSERT INTO {LEDGER} VALUES ('{identifier}_again')"
            )),
        ),
        other(
            "earlier identifiers forgotten",
            Mistake::end(format!("DELETE FROM {LEDGER}")),
        ),
        other(
            "the identifier recorded twice",
            Mistake::end(format!(
                "{} INSERT INTO {LEDGER} VALUES ('{identifier}'), ('{identifier}')",
                ledger_without_key()
            )),
        ),
        other(
            "earlier identifiers recorded twice",
            Mistake::end(format!(
                "{} INSERT INTO {LEDGER} SELECT * FROM {LEDGER}",
                ledger_without_key()
            )),
        ),
        other(
            "the identifier recorded by the step too",
            Mistake::end(format!("INSERT INTO {LEDGER} VALUES ('{identifier}')")),
        ),
        other(
            "the identifier not recorded",
            Mistake::end(format!(
                "CREATE TEMP TRIGGER _forget BEFORE INSERT ON main.{LEDGER} BEGIN SELECT RAISE(IGNORE); END"
            )),
        ),
    ]
}

/// Statements that make the ledger one that takes an identifier twice.
fn ledger_without_key() -> String {
    format!(
        "CREATE TABLE _ledger AS SELECT * FROM {LEDGER}; DROP TABLE {LEDGER}; ALTER TABLE _ledger RENAME TO {LEDGER};"
    )
}

fn extra() -> Vec<Mutant> {
    let other = |what: &str, sql: &str| Mutant::always(MutantKind::Extra, what, Mistake::end(sql));
    vec![
        other("a table left", "CREATE TABLE _left(a)"),
        other(
            "a table left that looks like set-aside rows",
            "CREATE TABLE _wuhu_set_aside_sessions(a)",
        ),
        other(
            "an index left",
            "CREATE INDEX _left ON grdb_migrations(identifier)",
        ),
        other("a view left", "CREATE VIEW _left AS SELECT 1"),
        other(
            "a trigger left",
            "CREATE TRIGGER _left AFTER INSERT ON grdb_migrations BEGIN SELECT 1; END",
        ),
        other("statistics left", "ANALYZE"),
        other("another user_version", "PRAGMA user_version = 77"),
        other("another application_id", "PRAGMA application_id = 77"),
    ]
}

fn sequences(step: &BrokenStep<'_>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let tables = step
        .after
        .objects
        .iter()
        .filter(|object| has_autoincrement(&object.sql));
    for name in tables.map(|object| &object.name) {
        let of_table = format!("name = '{name}'");
        for (words, sql) in [
            ("lowered", "UPDATE sqlite_sequence SET seq = seq - 1 WHERE"),
            ("raised", "UPDATE sqlite_sequence SET seq = seq + 1 WHERE"),
            (
                "at its end",
                "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE",
            ),
            ("lost", "DELETE FROM sqlite_sequence WHERE"),
        ] {
            let what = format!("{name}'s sequence value {words}");
            let edit = Mistake::end(format!("{sql} {of_table}"));
            let mutant = Mutant::always(MutantKind::Sequence, what, edit);
            mutants.push(mutant.shown_by(SEQUENCE_TABLE, &*of_table));
        }
    }
    mutants
}

/// The old table renamed, a new one made, the rows copied, the old one dropped: foreign keys of other tables
/// follow the old one.
fn renamed_first(step: &BrokenStep<'_>, table: &Table) -> Option<Mutant> {
    let mut children = step.after.tables.iter();
    let is_parent = children.any(|child| {
        child
            .foreign_keys
            .iter()
            .any(|key| key.parent == table.name)
    });
    let text = step.after.text(&table.name).filter(|_| is_parent)?;
    let (name, columns) = (quote(&table.name), columns_of(table));
    let sql = format!(
        "ALTER TABLE {name} RENAME TO _old; {text}; INSERT INTO {name}({columns}) SELECT {columns} FROM _old; \
         DROP TABLE _old; {}",
        indexes(step, &table.name).collect::<Vec<_>>().join("; ")
    );
    let what = format!("{} renamed before it was copied", table.name);
    Some(Mutant::always(
        MutantKind::RenameOld,
        what,
        Mistake::end(sql),
    ))
}

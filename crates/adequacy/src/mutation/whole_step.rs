//! Mutants of the step as a whole, of the ledger and of AUTOINCREMENT, and those that change rows where a proof of
//! the copy may not look.

use sqlite_facts::{
    Column, ObjectKind, Rowid, SEQUENCE_TABLE, Table, has_autoincrement, quote, quote_list,
};

use super::kind::MutantKind;
use super::mutant::{BrokenStep, Mistake, Mutant};
use super::objects::indexes;
use super::schema_text::CreateWords;
use super::step_sql::Place;

/// The ledger, which no reset drops.
const LEDGER: &str = "grdb_migrations";

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
        mutants.extend(around(step, table));
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
    ]
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

/// Ways to change rows of a table that no proof of a copy sees, if there is one.
fn around(step: &BrokenStep<'_>, table: &Table) -> Vec<Mutant> {
    let is_rebuilt = step
        .migration
        .rebuilds
        .iter()
        .any(|rebuild| rebuild.table == table.name);
    let mut mutants = Vec::new();
    let mut say = |words: &str, edit: Mistake, shown: &str| {
        let what = format!("{} {words}", table.name);
        mutants
            .push(Mutant::always(MutantKind::AroundProof, what, edit).shown_by(&table.name, shown));
    };
    let Some((column, value)) = worst(table) else {
        return mutants;
    };
    let changed = format!("{column} IS NOT {value}");
    let (name, columns) = (quote(&table.name), columns_of(table));
    if is_rebuilt {
        let proved = |sql: String| Mistake::Insert(vec![(Place::Proved(table.name.clone()), sql)]);
        let away = format!(
            "ALTER TABLE {{t}} RENAME TO _away; UPDATE _away SET {column} = {value}; ALTER TABLE _away RENAME TO {{t}}"
        );
        say("changed under another name", proved(away), &changed);
        let update = format!("UPDATE {{t}} SET {column} = {value}");
        say("changed after the proof", proved(update), &changed);
        let shadow = format!(
            "CREATE TEMP TABLE _shadow AS SELECT * FROM main.{{t}}; \
             CREATE TEMP TABLE {{t}} AS SELECT * FROM _shadow WHERE 0; \
             INSERT INTO temp.{{t}}({columns}) SELECT {columns} FROM main.{{t}}; DELETE FROM main.{{t}}"
        );
        let shadowed = Mistake::Insert(vec![
            (Place::Copy(table.name.clone()), shadow),
            (
                Place::Proved(table.name.clone()),
                "DROP TABLE temp.{t}".to_owned(),
            ),
        ]);
        say("proved by a temporary table", shadowed, "1");
    }
    say(
        "changed at the end",
        Mistake::end(format!("UPDATE {name} SET {column} = {value}")),
        &changed,
    );
    let values = columns.replacen(&column, &value, 1);
    let replace = format!("INSERT OR REPLACE INTO {name}({columns}) SELECT {values} FROM {name}");
    say("replaced", Mistake::end(replace), &changed);
    if let Some(text) = step.after.text(&table.name) {
        let away = format!(
            "ALTER TABLE {name} RENAME TO _away; {}; INSERT INTO {name}({columns}) SELECT {columns} FROM _away LIMIT 1; \
             DROP TABLE _away; {}",
            CreateWords::read(text).named(&name),
            indexes(step, &table.name).collect::<Vec<_>>().join("; ")
        );
        say(
            "renamed away, and one row copied",
            Mistake::end(away),
            "(SELECT count(*) FROM {t}) > 1",
        );
    }
    let trigger = format!(
        "CREATE TEMP TRIGGER _late AFTER INSERT ON main.{LEDGER} BEGIN UPDATE {name} SET {column} = {value}; END"
    );
    say(
        "changed by a temporary trigger",
        Mistake::end(trigger),
        &changed,
    );
    for (words, sql) in by_columns(table) {
        say(words, Mistake::end(sql), "1");
    }
    mutants
}

/// Columns that go and come back, and columns that are renamed to each other.
fn by_columns(table: &Table) -> Vec<(&'static str, String)> {
    let (name, mut ways) = (quote(&table.name), Vec::new());
    let is_free = |column: &&Column| !column.not_null && column.primary_key.is_none();
    if let Some(last) = table.columns.iter().rfind(is_free) {
        let (column, declared) = (quote(&last.name), &last.declared_type);
        ways.push((
            "with a column dropped and added",
            format!(
                "ALTER TABLE {name} DROP COLUMN {column}; ALTER TABLE {name} ADD COLUMN {column} {declared}"
            ),
        ));
    }
    let mut pairs = table.columns.iter().zip(table.columns.iter().skip(1));
    let of_type = |(a, b): &(&Column, &Column)| {
        a.declared_type == b.declared_type
            && a.not_null == b.not_null
            && a.primary_key == b.primary_key
    };
    if let Some((a, b)) = pairs.find(of_type) {
        let (a, b) = (quote(&a.name), quote(&b.name));
        ways.push((
            "with two columns renamed to each other",
            format!(
                "ALTER TABLE {name} RENAME COLUMN {a} TO _other; ALTER TABLE {name} RENAME COLUMN {b} TO {a}; \
                 ALTER TABLE {name} RENAME COLUMN _other TO {b}"
            ),
        ));
    }
    ways
}

/// The columns of a table with its rowid, as a list.
fn columns_of(table: &Table) -> String {
    let columns = quote_list(table.columns.iter().map(|column| &column.name));
    match table.rowid() {
        Rowid::Named(rowid) => format!("{rowid}, {columns}"),
        _ => columns,
    }
}

/// A column that may lose its values, and what is left of them.
fn worst(table: &Table) -> Option<(String, String)> {
    let mut others = table
        .columns
        .iter()
        .filter(|column| column.primary_key.is_none());
    let is_free = |column: &&Column| !column.not_null;
    let column = others
        .clone()
        .find(is_free)
        .or_else(|| others.next_back())?;
    let value = if column.not_null { "''" } else { "NULL" };
    Some((quote(&column.name), value.to_owned()))
}

//! Mutants that change rows where a proof of the copy may not look.

use sqlite_facts::{Column, Table, quote};

use super::kind::MutantKind;
use super::mutant::{BrokenStep, LEDGER, Mistake, Mutant};
use super::objects::{columns_of, indexes};
use super::schema_text::CreateWords;
use super::step_sql::Place;

/// A mistake in words, and the rows that show it.
struct Way {
    words: &'static str,
    mistake: Mistake,
    shown: String,
}

/// A table with the column that may lose its values, and what is left of them; all quoted.
struct Harmed {
    name: String,
    columns: String,
    column: String,
    value: &'static str,
}

/// Ways to change rows of a table that no proof of a copy sees, if there is one.
pub(super) fn around_proof(step: &BrokenStep<'_>, table: &Table) -> Vec<Mutant> {
    let Some(harmed) = Harmed::of(table) else {
        return Vec::new();
    };
    let mut rebuilds = step.migration.rebuilds.iter();
    let mut ways = Vec::new();
    if rebuilds.any(|rebuild| rebuild.table == table.name) {
        ways.extend(by_the_copy(table, &harmed));
    }
    ways.extend(at_the_end(&harmed));
    ways.extend(renamed_away(step, table, &harmed));
    ways.extend(by_columns(table));
    let mutant = |way: Way| {
        let what = format!("{} {}", table.name, way.words);
        Mutant::always(MutantKind::AroundProof, what, way.mistake).shown_by(&table.name, way.shown)
    };
    ways.into_iter().map(mutant).collect()
}

impl Harmed {
    fn of(table: &Table) -> Option<Self> {
        let others = table.columns.iter();
        let mut others = others.filter(|column| column.primary_key.is_none());
        let free = others.clone().find(|column| !column.not_null);
        let column = free.or_else(|| others.next_back())?;
        Some(Self {
            name: quote(&table.name),
            columns: columns_of(table),
            column: quote(&column.name),
            value: if column.not_null { "''" } else { "NULL" },
        })
    }

    /// The rows that the value changes.
    fn changed(&self) -> String {
        format!("{} IS NOT {}", self.column, self.value)
    }
}

/// The copy of a table, changed once it is proved, or another one proved in its place.
fn by_the_copy(table: &Table, harmed: &Harmed) -> [Way; 3] {
    let Harmed {
        columns,
        column,
        value,
        ..
    } = harmed;
    let copy = || Place::Copy(table.name.clone());
    let proved = || Place::Proved(table.name.clone());
    let away = format!(
        "ALTER TABLE {{t}} RENAME TO _away; UPDATE _away SET {column} = {value}; ALTER TABLE _away RENAME TO {{t}}"
    );
    let shadow = format!(
        "CREATE TEMP TABLE _shadow AS SELECT * FROM main.{{t}}; \
         CREATE TEMP TABLE {{t}} AS SELECT * FROM _shadow WHERE 0; \
         INSERT INTO temp.{{t}}({columns}) SELECT {columns} FROM main.{{t}}; DELETE FROM main.{{t}}"
    );
    let no_shadow = "DROP TABLE temp.{t}".to_owned();
    [
        Way {
            words: "changed under another name",
            mistake: Mistake::Insert(vec![(proved(), away)]),
            shown: harmed.changed(),
        },
        Way {
            words: "changed after the proof",
            mistake: Mistake::Insert(vec![(
                proved(),
                format!("UPDATE {{t}} SET {column} = {value}"),
            )]),
            shown: harmed.changed(),
        },
        Way {
            words: "proved by a temporary table",
            mistake: Mistake::Insert(vec![(copy(), shadow), (proved(), no_shadow)]),
            shown: "1".to_owned(),
        },
    ]
}

/// Rows changed by the last statements of the step, or by one of the engine's own.
fn at_the_end(harmed: &Harmed) -> [Way; 3] {
    let Harmed {
        name,
        columns,
        column,
        value,
    } = harmed;
    let update = format!("UPDATE {name} SET {column} = {value}");
    let values = columns.replacen(column, value, 1);
    let replace = format!("INSERT OR REPLACE INTO {name}({columns}) SELECT {values} FROM {name}");
    let trigger =
        format!("CREATE TEMP TRIGGER _late AFTER INSERT ON main.{LEDGER} BEGIN {update}; END");
    [
        ("changed at the end", update),
        ("replaced", replace),
        ("changed by a temporary trigger", trigger),
    ]
    .map(|(words, sql)| Way {
        words,
        mistake: Mistake::end(sql),
        shown: harmed.changed(),
    })
}

/// A table renamed, made anew, and filled with one of its rows.
fn renamed_away(step: &BrokenStep<'_>, table: &Table, harmed: &Harmed) -> Option<Way> {
    let Harmed { name, columns, .. } = harmed;
    let create = CreateWords::read(step.after.text(&table.name)?).named(name);
    let indexes: Vec<String> = indexes(step, &table.name).collect();
    let sql = format!(
        "ALTER TABLE {name} RENAME TO _away; {create}; \
         INSERT INTO {name}({columns}) SELECT {columns} FROM _away LIMIT 1; DROP TABLE _away; {}",
        indexes.join("; ")
    );
    Some(Way {
        words: "renamed away, and one row copied",
        mistake: Mistake::end(sql),
        shown: "(SELECT count(*) FROM {t}) > 1".to_owned(),
    })
}

/// Columns that go and come back, and columns that are renamed to each other.
fn by_columns(table: &Table) -> Vec<Way> {
    let (name, mut ways) = (quote(&table.name), Vec::new());
    let is_free = |column: &&Column| !column.not_null && column.primary_key.is_none();
    if let Some(last) = table.columns.iter().rfind(is_free) {
        let (column, declared) = (quote(&last.name), &last.declared_type);
        let sql = format!(
            "ALTER TABLE {name} DROP COLUMN {column}; ALTER TABLE {name} ADD COLUMN {column} {declared}"
        );
        ways.push(("with a column dropped and added", sql));
    }
    let mut pairs = table.columns.iter().zip(table.columns.iter().skip(1));
    let of_type = |(a, b): &(&Column, &Column)| {
        a.declared_type == b.declared_type
            && a.not_null == b.not_null
            && a.primary_key == b.primary_key
    };
    if let Some((a, b)) = pairs.find(of_type) {
        let (a, b) = (quote(&a.name), quote(&b.name));
        let sql = format!(
            "ALTER TABLE {name} RENAME COLUMN {a} TO _other; ALTER TABLE {name} RENAME COLUMN {b} TO {a}; \
             ALTER TABLE {name} RENAME COLUMN _other TO {b}"
        );
        ways.push(("with two columns renamed to each other", sql));
    }
    let way = |(words, sql): (&'static str, String)| Way {
        words,
        mistake: Mistake::end(sql),
        shown: "1".to_owned(),
    };
    ways.into_iter().map(way).collect()
}

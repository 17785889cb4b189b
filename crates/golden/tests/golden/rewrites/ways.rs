//! v6 written in other ways, made of its own statements.

use crate::suite::HISTORY;

mod refused;
mod step_parts;
use refused::refused;
use step_parts::{StepParts, begun, ended};

/// The name of the copy in v6.
pub(super) const COPY: &str = "_wuhu_v6_sessions";

/// What the list makes of a way.
pub(super) enum InTheList {
    Right,
    /// The engine or oracle 4 has a reason of its own, with these words in it.
    Not(&'static str),
}
pub(super) use InTheList::{Not, Right};

/// A way by its name, with the statements.
type Way = (&'static str, InTheList, String);

/// Every way.
pub(super) fn ways() -> Vec<Way> {
    let step = &StepParts::of_v6();
    let groups = [
        orders(step),
        names(step),
        portions(step),
        through_others(step),
        later_cells(step),
        safeguards(step),
        refused(step),
    ];
    groups.into_iter().flatten().collect()
}

fn orders(step: &StepParts) -> Vec<Way> {
    let StepParts {
        templates,
        create,
        swap,
        mounts,
        drops,
        ..
    } = *step;
    let copy = &*step.copy();
    let (tables, indexes): (Vec<&str>, Vec<&str>) = [mounts, templates]
        .iter()
        .flat_map(|part| part.split_inclusive(";\n"))
        .partition(|statement| statement.contains("TABLE"));
    let indexes_last = [
        create,
        copy,
        swap,
        &tables.concat(),
        drops,
        &indexes.concat(),
    ];
    vec![
        (
            "mounts before the copy",
            Right,
            [mounts, templates, create, copy, swap, drops].concat(),
        ),
        (
            "templates at the end",
            Right,
            [create, copy, swap, mounts, drops, templates].concat(),
        ),
        (
            "the other tables dropped first",
            Right,
            [drops, templates, create, copy, swap, mounts].concat(),
        ),
        ("indexes at the end", Right, indexes_last.concat()),
        (
            "the columns in another order",
            Right,
            step.copied(&copy.replace("rowid, id, provider, model", "model, id, rowid, provider")),
        ),
        (
            "from the last row to the first",
            Right,
            step.copied(&step.copy_from("FROM sessions ORDER BY rowid DESC")),
        ),
    ]
}

fn names(step: &StepParts) -> Vec<Way> {
    let copy = step.copy();
    let quoted = |open: &str, close: &str| {
        let name = |text: &str, plain: &str| {
            text.replace(&format!("\"{plain}\""), &format!("{open}{plain}{close}"))
        };
        let named = name(&name(&copy, "sessions"), COPY);
        let title = format!("{open}customTitle{close}");
        let named = named.replace("customTitle", &title);
        let swap = name(&name(step.swap, "sessions"), COPY);
        step.swapped(&swap).replace(&copy, &named)
    };
    let in_capitals = copy.replace('"', "").replace("customTitle", "CUSTOMTITLE");
    vec![
        (
            "another temporary name",
            Right,
            HISTORY[5].sql.replace(COPY, "_sessions_new"),
        ),
        ("brackets", Right, quoted("[", "]")),
        ("backticks", Right, quoted("`", "`")),
        (
            "no quotes, other letters",
            Right,
            step.copied(&in_capitals.replace("FROM sessions", "from SESSIONS")),
        ),
        (
            "the file named",
            Right,
            step.copied(
                &copy
                    .replace("INTO \"", "INTO main.\"")
                    .replace("FROM \"", "FROM main.\""),
            ),
        ),
        (
            "comments",
            Right,
            HISTORY[5]
                .sql
                .replace("SELECT\n", "/* ; DROP TABLE sessions; */ SELECT -- ';\n"),
        ),
    ]
}

fn portions(step: &StepParts) -> Vec<Way> {
    let copy = step.copy();
    let each = |rows: &[String]| {
        let copies = rows.iter().map(|rows| step.copy_from(rows));
        step.copied(&copies.collect::<String>())
    };
    let of_id = |id: &&str| format!("FROM sessions WHERE id = '{id}'");
    let two_from = |at: &u8| format!("FROM sessions ORDER BY rowid LIMIT 2 OFFSET {at}");
    let tried = format!(
        "SAVEPOINT one; SAVEPOINT two; {copy} ROLLBACK TO two; RELEASE two; {copy} RELEASE one;"
    );
    vec![
        (
            "one INSERT per session",
            Right,
            each(&["a", "b", "c"].iter().map(of_id).collect::<Vec<_>>()),
        ),
        (
            "in portions",
            Right,
            each(&[0, 2].iter().map(two_from).collect::<Vec<_>>()),
        ),
        (
            "a savepoint",
            Right,
            step.copied(&format!("SAVEPOINT copy; {copy} RELEASE copy;")),
        ),
        ("a try that is rolled back", Right, step.copied(&tried)),
        (
            "RETURNING",
            Right,
            step.copied(&copy.replace("ORDER BY rowid", "ORDER BY rowid RETURNING id")),
        ),
    ]
}

fn through_others(step: &StepParts) -> Vec<Way> {
    const ROWS: &str = "SELECT rowid AS number, * FROM sessions";
    let copy = step.copy_numbered("FROM old ORDER BY number");
    let copied = |before: &str, after: &str| step.copied(&[before, &copy, after].concat());
    vec![
        (
            "a common table expression",
            Right,
            copied(&format!("WITH old AS ({ROWS}) "), ""),
        ),
        (
            "one that is materialized",
            Right,
            copied(&format!("WITH old AS MATERIALIZED ({ROWS}) "), ""),
        ),
        (
            "a view",
            Right,
            copied(&format!("CREATE VIEW old AS {ROWS};"), "DROP VIEW old;"),
        ),
        (
            "a table of its own",
            Right,
            copied(&format!("CREATE TABLE old AS {ROWS};"), "DROP TABLE old;"),
        ),
        (
            "a temporary table",
            Not("it would use a temporary table"),
            copied(
                &format!("CREATE TEMP TABLE old AS {ROWS};"),
                "DROP TABLE old;",
            ),
        ),
        (
            "an index for the copy alone",
            Right,
            step.copied(&format!(
                "CREATE INDEX by_time ON sessions(createdAt); {} DROP INDEX by_time;",
                step.copy()
            )),
        ),
    ]
}

fn later_cells(step: &StepParts) -> Vec<Way> {
    let copy = step.copy();
    let no_title = step.select.replace("customTitle", "NULL");
    let again = step.copy_from("FROM sessions WHERE true").replace(';', "");
    let later = |then: &str| step.copied(&[step.insert, &no_title, then].concat());
    vec![
        (
            "a column at a time",
            Right,
            later(&format!(
                "UPDATE \"{COPY}\" SET customTitle = \
                 (SELECT customTitle FROM sessions s WHERE s.id = \"{COPY}\".id);"
            )),
        ),
        (
            "UPDATE FROM",
            Right,
            later(&format!(
                "UPDATE \"{COPY}\" SET customTitle = s.customTitle FROM sessions s \
                 WHERE s.id = \"{COPY}\".id;"
            )),
        ),
        (
            "an upsert",
            Right,
            later(&format!(
                "{again} ON CONFLICT(id) DO UPDATE SET customTitle = excluded.customTitle;"
            )),
        ),
        (
            "INSERT OR REPLACE",
            Right,
            step.copied(&[&*copy, &copy.replace("INSERT", "INSERT OR REPLACE")].concat()),
        ),
        (
            "INSERT OR IGNORE",
            Right,
            step.copied(&copy.replace("INSERT", "INSERT OR IGNORE")),
        ),
    ]
}

fn safeguards(step: &StepParts) -> Vec<Way> {
    let (plain, safe) = (
        format!("CREATE TABLE \"{COPY}\""),
        format!("CREATE TABLE IF NOT EXISTS \"{COPY}\""),
    );
    vec![
        (
            "emptied before it is dropped",
            Right,
            step.swapped(&["DELETE FROM sessions;", step.swap].concat()),
        ),
        (
            "IF EXISTS",
            Right,
            step.swapped(&step.swap.replace("DROP TABLE", "DROP TABLE IF EXISTS")),
        ),
        (
            "leftovers removed first",
            Right,
            begun(&format!("DROP TABLE IF EXISTS \"{COPY}\";")),
        ),
        (
            "IF NOT EXISTS for the copy",
            Right,
            HISTORY[5].sql.replace(&plain, &safe),
        ),
        ("ANALYZE", Right, ended("ANALYZE;")),
        (
            "PRAGMA foreign_key_check",
            Right,
            ended("PRAGMA foreign_key_check;"),
        ),
        (
            "PRAGMA defer_foreign_keys",
            Right,
            begun("PRAGMA defer_foreign_keys=ON;"),
        ),
    ]
}

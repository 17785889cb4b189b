//! v6 written in other ways, made of its own statements.

use crate::suite::HISTORY;

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

/// v6, taken apart.
struct StepParts {
    templates: &'static str,
    create: &'static str,
    /// The copy of the rows, until `SELECT`, and from there on.
    insert: &'static str,
    select: &'static str,
    /// The copy takes the place of the table.
    swap: &'static str,
    mounts: &'static str,
    /// Two more tables are dropped.
    drops: &'static str,
    /// The columns that are copied, but the rowid.
    columns: &'static str,
}

impl StepParts {
    fn of_v6() -> Self {
        let at = |sql: &'static str, mark: &str| sql.split_at(sql.find(mark).unwrap());
        let (templates, rest) = at(HISTORY[5].sql, "CREATE TABLE \"_wuhu");
        let (create, rest) = at(rest, "-- The rowid");
        let (_, rest) = at(rest, "INSERT INTO");
        let (insert, rest) = at(rest, "SELECT");
        let (select, rest) = at(rest, "DROP TABLE \"sessions\"");
        let (swap, rest) = at(rest, "CREATE TABLE IF NOT EXISTS \"mounts\"");
        let (mounts, drops) = at(rest, "-- Environments");
        let (_, columns) = insert.split_once("rowid, ").unwrap();
        let (columns, _) = columns.split_once('\n').unwrap();
        Self {
            templates,
            create,
            insert,
            select,
            swap,
            mounts,
            drops,
            columns,
        }
    }

    /// The statement that copies the rows.
    fn copy(&self) -> String {
        [self.insert, self.select].concat()
    }

    /// The same from other rows.
    fn copy_from(&self, rows: &str) -> String {
        let from = "FROM \"sessions\" ORDER BY rowid";
        [self.insert, &self.select.replace(from, rows)].concat()
    }

    /// The same from what has the rowids in a column.
    fn copy_numbered(&self, rows: &str) -> String {
        let by_rowid = self.copy_from(rows);
        by_rowid.replace("SELECT\n  rowid,", "SELECT\n  number,")
    }

    /// The step with other statements where the rows are copied.
    fn copied(&self, copy: &str) -> String {
        let Self {
            templates,
            create,
            swap,
            mounts,
            drops,
            ..
        } = *self;
        [templates, create, copy, swap, mounts, drops].concat()
    }

    /// The step with other statements where the copy takes the place of the table.
    fn swapped(&self, swap: &str) -> String {
        let copy = self.copy();
        let Self {
            templates,
            create,
            mounts,
            drops,
            ..
        } = *self;
        [templates, create, &copy, swap, mounts, drops].concat()
    }
}

/// `sql`, and then v6.
fn begun(sql: &str) -> String {
    [sql, HISTORY[5].sql].concat()
}

/// v6, and then `sql`.
fn ended(sql: &str) -> String {
    [HISTORY[5].sql, sql].concat()
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

/// Right as a program, which has the file to itself. The engine keeps its transaction and the rowids, and lets no
/// trigger fire, for a user's could do anything.
fn refused(step: &StepParts) -> Vec<Way> {
    let StepParts {
        templates,
        create,
        mounts,
        drops,
        columns,
        ..
    } = *step;
    let copy = step.copy();
    let unnumbered = step.select.replace("rowid, id,", "id,");
    let olds = columns.replace(", ", ", old.");
    let renamed = [
        templates,
        "PRAGMA legacy_alter_table=ON; ALTER TABLE sessions RENAME TO old;",
        &create.replace(COPY, "sessions"),
        &copy
            .replace("FROM \"sessions\"", "FROM old")
            .replace(COPY, "sessions"),
        "DROP TABLE old; PRAGMA legacy_alter_table=OFF;",
        mounts,
        drops,
    ];
    vec![
        (
            "no list of columns",
            Not("stand under another rowid"),
            step.copied(&format!("INSERT INTO \"{COPY}\" {unnumbered}")),
        ),
        (
            "by a trigger, as rows are deleted",
            Not("`sessions` would go from 3 to 0 rows"),
            step.copied(&format!(
                "CREATE TRIGGER moved BEFORE DELETE ON sessions BEGIN INSERT INTO {COPY}(rowid, {columns}) \
                 VALUES(old.rowid, old.{olds}); END; DELETE FROM sessions;"
            )),
        ),
        (
            "the old table renamed, references left alone",
            Not("it would run `PRAGMA legacy_alter_table`"),
            renamed.concat(),
        ),
        (
            "a transaction of its own",
            Not("it would leave its transaction"),
            ended("COMMIT;").replacen("CREATE", "BEGIN IMMEDIATE; CREATE", 1),
        ),
        (
            "WAL mode",
            Not("it would run `PRAGMA journal_mode`"),
            begun("PRAGMA journal_mode=WAL;"),
        ),
        ("VACUUM", Not("from within a transaction"), ended("VACUUM;")),
        (
            "all indexes anew",
            Not("it would rebuild an index of"),
            ended("REINDEX;"),
        ),
        (
            "the table's text in other letters",
            Not("its text differs"),
            HISTORY[5]
                .sql
                .replace("  id TEXT PRIMARY KEY,", "  [id] text primary key,"),
        ),
    ]
}

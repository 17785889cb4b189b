//! Ways that are right as a program, which has the file to itself. The engine keeps its transaction and the rowids, and
//! lets no trigger fire, for a user's could do anything.

use super::step_parts::{StepParts, begun, ended};
use super::{COPY, Not, Way};
use crate::suite::HISTORY;

pub(super) fn refused(step: &StepParts) -> Vec<Way> {
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

//! Objects that block a migration: the refusal names each of them.

use migrator::Disposition;
use snapbox::str;

use crate::fixture::Db;
use crate::refusals::{check, v5};

/// A table that an extension made which is not here.
pub(crate) const NO_MODULE: &str = "PRAGMA writable_schema=ON; \
    INSERT INTO sqlite_schema VALUES ('table', 'vectors', 'vectors', 0, \
        'CREATE VIRTUAL TABLE vectors USING vec0(embedding float[8])'); \
    PRAGMA writable_schema=RESET";

/// Objects that the migration would lose, or fail on.
#[test]
fn unknown_objects_block_a_migration() {
    check(
        vec![
            ("a view", v5("CREATE VIEW v AS SELECT id FROM sessions")),
            (
                "a view in other letters",
                v5("CREATE VIEW v AS SELECT id FROM \"Sessions\""),
            ),
            (
                "a view on another view",
                v5("CREATE VIEW v AS SELECT id FROM sessions; CREATE VIEW w AS SELECT * FROM v"),
            ),
            (
                "a view of nothing",
                v5("CREATE TABLE mine(a); CREATE VIEW v AS SELECT a FROM mine; DROP TABLE mine"),
            ),
            (
                "a trigger",
                v5("CREATE TRIGGER t AFTER UPDATE ON sessions BEGIN SELECT 1; END"),
            ),
            (
                "a trigger elsewhere",
                v5(
                    "CREATE TRIGGER t AFTER INSERT ON session_entries BEGIN UPDATE sessions SET updatedAt = 1; END",
                ),
            ),
            (
                "a trigger that names what goes",
                v5(
                    "CREATE TRIGGER t AFTER INSERT ON tool_call_status BEGIN DELETE FROM environments; END",
                ),
            ),
            (
                "an index",
                v5("CREATE INDEX user_ix ON sessions(updatedAt)"),
            ),
            (
                "an index on what goes",
                v5("CREATE INDEX user_ix ON environments(path)"),
            ),
            ("a column", v5("ALTER TABLE sessions ADD COLUMN note TEXT")),
            (
                "a generated column",
                v5("ALTER TABLE sessions ADD COLUMN short AS (substr(id, 1, 8))"),
            ),
            (
                "a column of what goes",
                v5("ALTER TABLE environments ADD COLUMN note TEXT"),
            ),
            (
                "a table with a key to what goes",
                v5("CREATE TABLE mine(e REFERENCES environments(id))"),
            ),
            (
                "the same in other letters",
                v5("CREATE TABLE mine(e REFERENCES ENVIRONMENTS(id))"),
            ),
            (
                "a leftover of a migration",
                v5("CREATE TABLE _wuhu_v6_sessions(a)"),
            ),
            (
                "all of it",
                v5(
                    "CREATE INDEX i ON sessions(cwd); CREATE VIEW v AS SELECT id FROM sessions; ALTER TABLE sessions ADD COLUMN note TEXT; CREATE TRIGGER t AFTER UPDATE ON sessions BEGIN SELECT 1; END; CREATE TABLE mine(e REFERENCES environments(id))",
                ),
            ),
            (
                "rows of a stranger that name no session",
                v5(
                    "CREATE TABLE mine(s REFERENCES sessions(id), n); INSERT INTO mine VALUES ('ghost', 1), ('ghost', 2), (NULL, 3)",
                ),
            ),
        ],
        str![[r#"
a view: the migration would lose or break view `v`; drop or move it first, and create it again afterwards
a view in other letters: the migration would lose or break view `v`; drop or move it first, and create it again afterwards
a view on another view: the migration would lose or break view `v`, view `w`; drop or move them first, and create them again afterwards
a view of nothing: the migration would lose or break view `v` (no such table: main.mine); drop or move it first, and create it again afterwards
a trigger: the migration would lose or break trigger `t` on `sessions`; drop or move it first, and create it again afterwards
a trigger elsewhere: the migration would lose or break trigger `t` on `session_entries`; drop or move it first, and create it again afterwards
a trigger that names what goes: the migration would lose or break trigger `t` on `tool_call_status`; drop or move it first, and create it again afterwards
an index: the migration would lose or break index `user_ix` on `sessions`; drop or move it first, and create it again afterwards
an index on what goes: the migration would lose or break index `user_ix` on `environments`; drop or move it first, and create it again afterwards
a column: the migration would lose or break column `sessions.note`; drop or move it first, and create it again afterwards
a generated column: the migration would lose or break column `sessions.short`; drop or move it first, and create it again afterwards
a column of what goes: the migration would lose or break column `environments.note`; drop or move it first, and create it again afterwards
a table with a key to what goes: the migration would lose or break table `mine`; drop or move it first, and create it again afterwards
the same in other letters: the migration would lose or break table `mine`; drop or move it first, and create it again afterwards
a leftover of a migration: the migration would lose or break table `_wuhu_v6_sessions`; drop or move it first, and create it again afterwards
all of it: the migration would lose or break column `sessions.note`, index `i` on `sessions`, table `mine`, trigger `t` on `sessions`, view `v`; drop or move them first, and create them again afterwards
rows of a stranger that name no session: tables that are not Wuhu's break their foreign keys, and the server would refuse the file for it: 2 rows of `mine` whose `s` names no row of `sessions`; mend or drop these rows first

"#]],
    );
}

/// Behind these no row can be moved, nor saved, under its rowid and brought back.
#[test]
fn columns_that_hide_or_make_cells() {
    let orphan = |sql: &str| {
        let ghost = "UPDATE tool_call_status SET sessionID='ghost' WHERE rowid=\
                     (SELECT min(rowid) FROM tool_call_status)";
        v5(&format!("{ghost}; {sql}"))
    };
    let add = |column: &str| format!("ALTER TABLE tool_call_status ADD COLUMN {column}");
    check(
        vec![
            ("a rowid", orphan(ROWID)),
            ("a rowid of ours", orphan(&add("_wuhu_rowid"))),
            ("computed", orphan(&add("short AS (substr(status, 1, 1))"))),
        ],
        str![[r#"
a rowid: the migration would lose or break column `tool_call_status.RowID`; drop or move it first, and create it again afterwards
a rowid of ours: the migration would lose or break column `tool_call_status._wuhu_rowid`; drop or move it first, and create it again afterwards
computed: the migration would lose or break column `tool_call_status.short`; drop or move it first, and create it again afterwards

"#]],
    );
    Db::after(5, ROWID).must_migrate();
}

/// Newer releases of SQLite do not let anybody add such a column; a file may have it.
const ROWID: &str = "PRAGMA writable_schema=ON; \
    UPDATE sqlite_schema SET sql=replace(sql, ', PRIMARY KEY (', ', RowID INTEGER DEFAULT 1, PRIMARY KEY (') \
        WHERE name='tool_call_status'; PRAGMA writable_schema=RESET";

/// The server's check of the whole file ends there, rows or not.
#[test]
fn a_key_that_is_none() {
    let mine = "CREATE TABLE mine(t REFERENCES session_entries(type))";
    check(
        vec![
            ("without rows", v5(mine)),
            ("at v6", Db::after(6, mine)),
            (
                "with a row",
                v5(&format!("{mine}; INSERT INTO mine VALUES(1)")),
            ),
        ],
        str![[r#"
without rows: tables that are not Wuhu's break their foreign keys, and the server would refuse the file for it: foreign key `mine.t` refers to what is no key of `session_entries`; mend or drop these rows first
at v6: tables that are not Wuhu's break their foreign keys, and the server would refuse the file for it: foreign key `mine.t` refers to what is no key of `session_entries`; mend or drop these rows first
with a row: tables that are not Wuhu's break their foreign keys, and the server would refuse the file for it: foreign key `mine.t` refers to what is no key of `session_entries`; mend or drop these rows first

"#]],
    );
}

/// A row of somebody else's names one that has no place any more: the server checks all keys.
#[test]
fn rows_that_name_what_would_be_set_aside() {
    let orphan = "INSERT INTO session_entries VALUES(900000,'ghost',NULL,'a',x'00',1)";
    let mine = "CREATE TABLE mine(e REFERENCES session_entries(id))";
    let of_calls = "CREATE TABLE mine(s, c, FOREIGN KEY (s, c) REFERENCES tool_call_status)";
    let call = "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3)";
    check(
        vec![
            (
                "an entry of no session",
                v5(&format!(
                    "{orphan}; {mine}; INSERT INTO mine VALUES(900000)"
                )),
            ),
            (
                "an entry that hangs on it",
                v5(&format!(
                    "{orphan}; {mine}; INSERT INTO session_entries \
                     SELECT 900001, sessionID, 900000, 'a', x'00', 1 FROM session_entries LIMIT 1; \
                     INSERT INTO mine VALUES(900001)"
                )),
            ),
            (
                "an entry without parent",
                v5(&format!(
                    "{mine}; INSERT INTO session_entries \
                     SELECT 900001, sessionID, 900000, 'a', x'00', 1 FROM session_entries LIMIT 1; \
                     INSERT INTO mine VALUES(900001)"
                )),
            ),
            (
                "a key of two columns",
                v5(&format!(
                    "{call}; {of_calls}; INSERT INTO mine VALUES('ghost', 't')"
                )),
            ),
            (
                "at v6",
                Db::after(
                    6,
                    &format!("{call}; {of_calls}; INSERT INTO mine VALUES('ghost', 't')"),
                ),
            ),
            (
                "the table of rows that are set aside",
                v5(&format!(
                    "{orphan}; CREATE TABLE mine(e REFERENCES _Wuhu_set_aside_session_entries(id))"
                )),
            ),
        ],
        str![[r#"
an entry of no session: rows that have no place any more may be set aside, but tables that are not Wuhu's name some of them, and the server would refuse the file for it: 1 row of `mine` whose `e` names one of `session_entries`; mend or drop these rows first
an entry that hangs on it: rows that have no place any more may be set aside, but tables that are not Wuhu's name some of them, and the server would refuse the file for it: 1 row of `mine` whose `e` names one of `session_entries`; mend or drop these rows first
an entry without parent: rows that have no place any more may be set aside, but tables that are not Wuhu's name some of them, and the server would refuse the file for it: 1 row of `mine` whose `e` names one of `session_entries`; mend or drop these rows first
a key of two columns: rows that have no place any more may be set aside, but tables that are not Wuhu's name some of them, and the server would refuse the file for it: 1 row of `mine` whose `s` names one of `tool_call_status`; mend or drop these rows first
at v6: rows that have no place any more may be set aside, but tables that are not Wuhu's name some of them, and the server would refuse the file for it: 1 row of `mine` whose `s` names one of `tool_call_status`; mend or drop these rows first
the table of rows that are set aside: rows that have no place any more may be set aside, but tables that are not Wuhu's name some of them, and the server would refuse the file for it: a foreign key of `mine` names `_Wuhu_set_aside_session_entries`; mend or drop these rows first

"#]],
    );
    v5(&format!(
        "{orphan}; {mine}; INSERT INTO mine SELECT max(id) FROM session_entries WHERE id < 900000"
    ))
    .must_migrate();
}

#[test]
fn names_that_v6_needs() {
    check(
        vec![
            (
                "an index that has v6's name",
                v5("CREATE TABLE mine(a); CREATE INDEX Mounts_on_sessionID ON mine(a)"),
            ),
            (
                "the same on a table of ours",
                v5("CREATE INDEX mounts_on_sessionID ON session_entries(type)"),
            ),
            (
                "a view that has v6's name",
                v5("CREATE VIEW mounts AS SELECT 1 AS sessionID"),
            ),
        ],
        str![[r#"
an index that has v6's name: the migration would lose or break index `Mounts_on_sessionID` on `mine`; drop or move it first, and create it again afterwards
the same on a table of ours: the migration would lose or break index `mounts_on_sessionID` on `session_entries`; drop or move it first, and create it again afterwards
a view that has v6's name: the migration would lose or break view `mounts`; drop or move it first, and create it again afterwards

"#]],
    );
}

/// They make every rename fail, so that they are looked for before anything is written.
#[test]
fn views_and_triggers_that_cannot_be_resolved() {
    check(
        vec![
            (
                "a trigger that names nothing there is, beside a good one",
                v5(
                    "CREATE TABLE mine(a); CREATE TRIGGER good AFTER INSERT ON mine BEGIN DELETE FROM mine; END; CREATE TRIGGER t AFTER INSERT ON mine BEGIN INSERT INTO gone VALUES (1); END",
                ),
            ),
            (
                "views and triggers one on another, all on nothing",
                v5(
                    "CREATE TABLE mine(a); CREATE VIEW v AS SELECT * FROM w; CREATE VIEW w AS SELECT a FROM gone; CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM mine; END",
                ),
            ),
            (
                "a view of a table whose module is missing",
                v5(&format!(
                    "{NO_MODULE}; CREATE VIEW v AS SELECT * FROM vectors"
                )),
            ),
        ],
        str![[r#"
a trigger that names nothing there is, beside a good one: the migration would lose or break trigger `t` on `mine` (no such table: main.gone); drop or move it first, and create it again afterwards
views and triggers one on another, all on nothing: the migration would lose or break view `v` (no such table: main.gone), view `w` (no such table: main.gone); drop or move them first, and create them again afterwards
a view of a table whose module is missing: the migration would lose or break view `v` (no such module: vec0); drop or move it first, and create it again afterwards

"#]],
    );
}

/// What is damaged besides stays too: nothing is done by halves.
#[test]
fn damage_of_a_refused_file_stays() {
    for sql in [
        "CREATE VIEW v AS SELECT id FROM sessions; \
         UPDATE tool_call_status SET sessionID='ghost'; UPDATE sessions SET headEntryID=1",
        "CREATE TABLE mine(s REFERENCES sessions(id)); INSERT INTO mine VALUES ('ghost')",
    ] {
        let seen = v5(sql).inspect().unwrap();
        assert!(seen.damage.len() > 1, "{:?}", seen.damage);
        for damage in &seen.damage {
            assert_eq!(seen.disposition(damage), Disposition::Refused, "{damage}");
        }
    }
}

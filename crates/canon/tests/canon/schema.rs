//! Every change of meaning is seen, and no change of spelling.

use canon::Schema;
use rusqlite::Connection;

const SEEN: bool = true;
const SAME: bool = false;

fn schema(sql: &str) -> Schema {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(sql).unwrap();
    canon::schema(&conn).unwrap()
}

/// Whether the structures that `a` and `b` make differ.
#[track_caller]
fn check(differs: bool, a: &str, b: &str) {
    let (schema_a, schema_b) = (schema(a), schema(b));
    assert_eq!(
        schema_a != schema_b,
        differs,
        "{a}\n{b}\n{schema_a}\n{schema_b}"
    );
    // What a person is shown tells the same story.
    assert_eq!(
        schema_a.to_string() != schema_b.to_string(),
        differs,
        "{schema_a}\n{schema_b}"
    );
}

/// Whether tables `t` with these columns and options differ.
#[track_caller]
fn check_table(differs: bool, a: &str, b: &str) {
    let table = |rest: &str| {
        let (columns, options) = rest.split_once(" | ").unwrap_or((rest, ""));
        format!("CREATE TABLE p(x INTEGER PRIMARY KEY); CREATE TABLE t({columns}){options}")
    };
    check(differs, &table(a), &table(b));
}

/// Whether two statements, beside the same table, differ.
#[track_caller]
fn check_beside(differs: bool, a: &str, b: &str) {
    const TABLE: &str =
        "CREATE TABLE t(a TEXT, b TEXT, \"c d\" TEXT, \"order\" TEXT, \"true\", tRue2);";
    check(differs, &format!("{TABLE} {a}"), &format!("{TABLE} {b}"));
}

#[test]
fn columns() {
    check_table(SEEN, "a TEXT", "a BLOB");
    check_table(SEEN, "a", "a TEXT");
    check_table(SEEN, "a VARCHAR(10)", "a VARCHAR(11)");
    check_table(SEEN, "a", "a NOT NULL");
    check_table(SEEN, "a NOT NULL", "a NOT NULL ON CONFLICT IGNORE");
    check_table(SEEN, "a, b", "b, a");
    check_table(SEEN, "a", "a, b");
    check_table(SEEN, "a", "A");
    check_table(SEEN, "a DEFAULT 'x'", "a DEFAULT 'X'");
    check_table(SEEN, "a DEFAULT 1", "a DEFAULT 1.0");
    check_table(SEEN, "a DEFAULT 1", "a DEFAULT '1'");
    check_table(SEEN, "a DEFAULT 1", "a DEFAULT -1");
    check_table(SEEN, "a DEFAULT NULL", "a DEFAULT 'null'");
    check_table(SEEN, "a DEFAULT Word", "a DEFAULT word");
    check_table(SEEN, "a DEFAULT \"Word\"", "a DEFAULT \"word\"");
    check_table(SEEN, "a DEFAULT \"true\"", "a DEFAULT true");
    check_table(SEEN, "a DEFAULT x'ab'", "a DEFAULT 'ab'");
    check_table(SEEN, "a DEFAULT (1 + 2)", "a DEFAULT (1 + 3)");
    check_table(SEEN, "a DEFAULT 'a  b'", "a DEFAULT 'a b'");
    check_table(SEEN, "a", "a COLLATE NOCASE");
    check_table(SEEN, "a COLLATE NOCASE", "a COLLATE RTRIM");
    check_table(SEEN, "a, b AS (a + 1)", "a, b AS (a + 2)");
    check_table(SEEN, "a, b AS (a) VIRTUAL", "a, b AS (a) STORED");
    check_table(SEEN, "a, b AS (a)", "a, b");

    check_table(SAME, "a TEXT", "a text");
    check_table(SAME, "a VARCHAR(10)", "a varchar ( 10 )");
    check_table(SAME, "a TEXT NOT NULL", "  \n\t\"a\"  TEXT\nnot   null\r\n");
    check_table(SAME, "a DEFAULT NULL", "a default null");
    check_table(SAME, "a DEFAULT TRUE", "a DEFAULT true");
    check_table(SAME, "a DEFAULT (1 + 2)", "a DEFAULT ( 1+2 )");
    check_table(
        SAME,
        "a DEFAULT CURRENT_TIMESTAMP",
        "a DEFAULT current_timestamp",
    );
    check_table(SAME, "a DEFAULT -1", "a DEFAULT - 1");
}

#[test]
fn keys_and_constraints() {
    check_table(SEEN, "a PRIMARY KEY", "a");
    check_table(SEEN, "a INTEGER PRIMARY KEY", "a INT PRIMARY KEY");
    check_table(SEEN, "a INTEGER PRIMARY KEY", "a INTEGER PRIMARY KEY DESC");
    check_table(
        SEEN,
        "a INTEGER PRIMARY KEY",
        "a INTEGER PRIMARY KEY AUTOINCREMENT",
    );
    check_table(SEEN, "a, b, PRIMARY KEY(a, b)", "a, b, PRIMARY KEY(b, a)");
    check_table(
        SEEN,
        "a, b, PRIMARY KEY(a, b)",
        "a, b, PRIMARY KEY(a, b DESC)",
    );
    check_table(SEEN, "a, b, PRIMARY KEY(a, b)", "a, b, UNIQUE(a, b)");
    check_table(SEEN, "a UNIQUE", "a");
    check_table(SEEN, "a UNIQUE", "a UNIQUE ON CONFLICT REPLACE");
    check_table(SEEN, "a, b, UNIQUE(a, b)", "a, b, UNIQUE(a), UNIQUE(b)");
    check_table(SEEN, "a CHECK (a > 0)", "a CHECK (a >= 0)");
    check_table(SEEN, "a CHECK (a > 0)", "a");
    check_table(
        SEEN,
        "a CHECK (a IS NOT \"true\")",
        "a CHECK (a IS NOT true)",
    );
    check_table(SEEN, "a CHECK (a <> \"Word\")", "a CHECK (a <> \"word\")");
    check_table(SEEN, "a CHECK (a <> \"b\")", "a CHECK (a <> 'b')");
    check_table(
        SEEN,
        "a, word CHECK (a <> \"Word\")",
        "a, word CHECK (a <> \"WORD\")",
    );
    check_table(SEEN, "a CHECK (a <> 'b')", "a CHECK (a <> 'B')");
    check_table(SEEN, "a CHECK (a <> x'0a')", "a CHECK (a <> x'0b')");
    check_table(
        SEEN,
        "a, CONSTRAINT one CHECK (a)",
        "a, CONSTRAINT two CHECK (a)",
    );
    check_table(SEEN, "a PRIMARY KEY", "a PRIMARY KEY | WITHOUT ROWID");
    check_table(SEEN, "a TEXT", "a TEXT | STRICT");

    check_table(SAME, "a PRIMARY KEY", "[a] primary key");
    check_table(SAME, "a CHECK (a > 0)", "a CHECK (`a`>0 /* positive */)");
    check_table(
        SAME,
        "a CHECK (a > 0)",
        "\"a\" CHECK (\"a\" > 0) -- positive\n",
    );
    check_table(
        SAME,
        "a, CONSTRAINT one CHECK (a)",
        "a, constraint \"one\" CHECK (a)",
    );
    check_table(SAME, "a CHECK (a IS NOT TRUE)", "a CHECK (a is not true)");
    check_table(SAME, "a CHECK (rowid > 0)", "a CHECK (\"rowid\" > 0)");
    check_table(
        SAME,
        "a TEXT PRIMARY KEY | WITHOUT ROWID, STRICT",
        "a TEXT PRIMARY KEY | without  rowid,strict",
    );
    check_table(
        SAME,
        "\"b c\" CHECK (\"b c\" > 0)",
        "[b c] CHECK (`b c` > 0)",
    );
    check_table(
        SAME,
        "\"group\" CHECK (\"group\" > 0)",
        "[group] CHECK (`group` > 0)",
    );
}

#[test]
fn foreign_keys() {
    check_table(SEEN, "a REFERENCES p(x)", "a");
    check_table(SEEN, "a REFERENCES p(x)", "a REFERENCES p");
    check_table(SEEN, "a REFERENCES p(x)", "a REFERENCES t(x)");
    check_table(
        SEEN,
        "a REFERENCES p(x)",
        "a REFERENCES p(x) ON DELETE CASCADE",
    );
    check_table(
        SEEN,
        "a REFERENCES p(x) ON DELETE CASCADE",
        "a REFERENCES p(x) ON DELETE RESTRICT",
    );
    check_table(
        SEEN,
        "a REFERENCES p(x) ON UPDATE CASCADE",
        "a REFERENCES p(x) ON UPDATE SET NULL",
    );
    check_table(SEEN, "a REFERENCES p(x)", "a REFERENCES p(x) MATCH FULL");
    check_table(
        SEEN,
        "a REFERENCES p(x)",
        "a REFERENCES p(x) DEFERRABLE INITIALLY DEFERRED",
    );
    check_table(
        SEEN,
        "a REFERENCES p(x) DEFERRABLE INITIALLY IMMEDIATE",
        "a REFERENCES p(x) DEFERRABLE INITIALLY DEFERRED",
    );
    check_table(
        SEEN,
        "a, b, FOREIGN KEY (a) REFERENCES p",
        "a, b, FOREIGN KEY (b) REFERENCES p",
    );

    check_table(SAME, "a REFERENCES p(x)", "a references \"p\"([x])");
    check_table(
        SAME,
        "a REFERENCES p(x) ON DELETE CASCADE",
        "a REFERENCES P ( X ) on delete cascade",
    );
}

#[test]
fn indexes() {
    check_beside(SEEN, "", "CREATE INDEX i ON t(a)");
    check_beside(
        SEEN,
        "CREATE INDEX i ON t(a)",
        "CREATE UNIQUE INDEX i ON t(a)",
    );
    check_beside(SEEN, "CREATE INDEX i ON t(a)", "CREATE INDEX j ON t(a)");
    check_beside(
        SEEN,
        "CREATE INDEX i ON t(a, b)",
        "CREATE INDEX i ON t(b, a)",
    );
    check_beside(
        SEEN,
        "CREATE INDEX i ON t(a)",
        "CREATE INDEX i ON t(a DESC)",
    );
    check_beside(
        SEEN,
        "CREATE INDEX i ON t(a)",
        "CREATE INDEX i ON t(a COLLATE NOCASE)",
    );
    check_beside(
        SEEN,
        "CREATE INDEX i ON t(a)",
        "CREATE INDEX i ON t(a) WHERE a > 0",
    );
    check_beside(
        SEEN,
        "CREATE INDEX i ON t(a) WHERE a > 0",
        "CREATE INDEX i ON t(a) WHERE a > 1",
    );
    check_beside(
        SEEN,
        "CREATE INDEX i ON t(a || 'x')",
        "CREATE INDEX i ON t(a || 'y')",
    );

    check_beside(
        SAME,
        "CREATE INDEX i ON t(a)",
        "CREATE INDEX IF NOT EXISTS \"i\" ON [t] (`a`)",
    );
}

#[test]
fn views_and_triggers() {
    check_beside(
        SEEN,
        "CREATE VIEW v AS SELECT a FROM t",
        "CREATE VIEW v AS SELECT b FROM t",
    );
    check_beside(
        SEEN,
        "CREATE VIEW v AS SELECT \"Xyz\"",
        "CREATE VIEW v AS SELECT \"xyz\"",
    );
    check_beside(
        SEEN,
        "CREATE VIEW v AS SELECT \"true\" FROM t",
        "CREATE VIEW v AS SELECT true FROM t",
    );
    check_beside(
        SEEN,
        "CREATE VIEW v AS SELECT 1 - 1",
        "CREATE VIEW v AS SELECT 1 + 1",
    );
    check_beside(
        SEEN,
        "CREATE VIEW v AS SELECT 'a;b'",
        "CREATE VIEW v AS SELECT 'a; b'",
    );
    check_beside(
        SEEN,
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END",
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 2; END",
    );
    check_beside(
        SEEN,
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END",
        "CREATE TRIGGER r BEFORE INSERT ON t BEGIN SELECT 1; END",
    );
    check_beside(
        SEEN,
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END",
        "CREATE TRIGGER r AFTER INSERT ON t WHEN new.a BEGIN SELECT 1; END",
    );

    check_beside(
        SAME,
        "CREATE VIEW v AS SELECT a FROM t",
        "create view v as select \"a\" from \"t\"",
    );
    check_beside(
        SAME,
        "CREATE VIEW v AS SELECT z, y FROM (SELECT 1 z, 2 y)",
        "CREATE VIEW v AS SELECT [Z], `y` FROM (SELECT 1 [z], 2 `Y`)",
    );
    check_beside(
        SAME,
        "CREATE VIEW v AS SELECT a AS x FROM t",
        "CREATE VIEW v AS SELECT a AS \"x\" FROM t",
    );
    check_beside(
        SAME,
        "CREATE VIEW v AS SELECT \"order\" FROM t",
        "CREATE VIEW v AS SELECT [order] FROM t",
    );
    check_beside(
        SAME,
        "CREATE VIEW v AS SELECT t.a FROM t",
        "CREATE VIEW v AS SELECT t . a /* x */ FROM t",
    );
    check_beside(
        SAME,
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT new.a; END",
        "CREATE TRIGGER r after insert on t begin\n  -- nothing\n  SELECT NEW.\"a\";\nend",
    );
}

#[test]
fn order_and_content() {
    check(
        SAME,
        "CREATE TABLE a(x); CREATE TABLE b(y); CREATE INDEX i ON a(x); CREATE INDEX j ON b(y)",
        "CREATE TABLE b(y); CREATE INDEX j ON b(y); CREATE TABLE a(x); CREATE INDEX i ON a(x)",
    );
    check(
        SAME,
        "CREATE TABLE a(x)",
        "CREATE TABLE a(x); INSERT INTO a VALUES(1); ANALYZE",
    );
}

#[test]
fn display() {
    let schema = schema(
        "CREATE TABLE p(id TEXT PRIMARY KEY, \"Name\" TEXT NOT NULL DEFAULT 'a,b' COLLATE NOCASE) WITHOUT ROWID;
         CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT, b TEXT REFERENCES p(id) ON DELETE CASCADE,
           c TEXT AS (b || '(') STORED, UNIQUE(b, a), CHECK (a > 0)) STRICT;",
    );
    assert_eq!(
        schema.to_string(),
        r"table p
  without rowid
  column id TEXT not null primary key part 1
  column Name TEXT not null default 'a,b'
  primary key (id)
  sql create table p (
  sql id text primary key
  sql name text not null default 'a,b' collate nocase
  sql ) without rowid
table t
  strict
  column a INTEGER primary key part 1
  column b TEXT
  column c TEXT generated stored
  unique (b, a)
  foreign key (b) references p (id) on update no action on delete cascade match none
  sql create table t (
  sql a integer primary key autoincrement
  sql b text references p (id) on delete cascade
  sql c text as (b || '(') stored
  sql unique (b, a)
  sql check (a > 0)
  sql ) strict
"
    );
}

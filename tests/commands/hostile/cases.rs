//! Hostile folders of a case.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

/// Makes a case hostile, in its folder.
pub(super) type Attack = Box<dyn Fn(&Path)>;

const HEAD: &str = "-- canon 1: one SQLite database as text\nPRAGMA foreign_keys=OFF;\n\
    PRAGMA ignore_check_constraints=ON;\nPRAGMA user_version=0;\nPRAGMA application_id=0;\nBEGIN;\n";

pub(super) const ROWS_WITHOUT_END: &str =
    "WITH RECURSIVE up(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM up) SELECT n FROM up";

/// Files of a case and beside it, each of which may be one that never ends.
const FILES: [&str; 7] = [
    "before.sql",
    "case.toml",
    "after.data.sql",
    "after.schema.sql",
    "summary.txt",
    "../index.toml",
    "../schema/v6.sql",
];

/// A `before.sql` that begins well and goes on so.
fn before(rest: impl Into<String>) -> Attack {
    let rest = rest.into();
    Box::new(move |case| fs::write(case.join("before.sql"), [HEAD, &rest].concat()).unwrap())
}

/// A `before.sql` that is whole but for one more object, or several: it loads, and is migrated.
fn with_objects(count: usize, sql: impl Into<String>) -> Attack {
    let sql = sql.into();
    Box::new(move |case| {
        let path = case.join("before.sql");
        let text = fs::read_to_string(&path).unwrap();
        let (rows, end) = text.split_once("COMMIT;\n").unwrap();
        let (end, others) = end.trim_end().rsplit_once(' ').unwrap();
        let others = others.parse::<usize>().unwrap() + count;
        fs::write(path, format!("{rows}{sql}COMMIT;\n{end} {others}\n")).unwrap();
    })
}

/// A file of the case, or beside it, that holds nothing for so many bytes.
fn sparse(file: &'static str, len: u64) -> Attack {
    Box::new(move |case| {
        let file = fs::File::create(case.join(file)).unwrap();
        file.set_len(len).unwrap();
    })
}

fn link(file: &'static str, to: &'static str) -> Attack {
    Box::new(move |case| {
        drop(fs::remove_file(case.join(file)));
        symlink(to, case.join(file)).unwrap();
    })
}

/// A manifest and an index that are as deep as a file of their length can be.
fn nested(start: &'static str, deeper: &str) -> Attack {
    let text = [start, &deeper.repeat(60_000 / deeper.len())].concat();
    Box::new(move |case| {
        for file in ["case.toml", "../index.toml"] {
            fs::write(case.join(file), &text).unwrap();
        }
    })
}

fn pipe(file: &'static str) -> Attack {
    Box::new(move |case| {
        drop(fs::remove_file(case.join(file)));
        let made = Command::new("mkfifo").arg(case.join(file)).status();
        assert!(made.unwrap().success());
    })
}

fn appended(file: &'static str, sql: &str) -> Attack {
    let sql = sql.to_owned();
    Box::new(move |case| {
        let text = fs::read_to_string(case.join(file)).unwrap_or_default();
        fs::write(case.join(file), text + &sql).unwrap();
    })
}

/// Every attack, by its name, which is part of the case's.
pub(super) fn attacks() -> Vec<(String, Attack)> {
    let mut all: Vec<(String, Attack)> = Vec::new();
    let groups = [many(), statements(), objects(), odd()];
    for (name, attack) in groups.into_iter().flatten() {
        all.push((name.to_owned(), attack));
    }
    for file in FILES {
        let name = file.trim_start_matches("../").replace('/', "-");
        let is_beside = file == "../index.toml";
        let outside = if is_beside {
            "../outside/secret"
        } else {
            "../../outside/secret"
        };
        all.push((format!("sparse-{name}"), sparse(file, 3 << 30)));
        all.push((format!("pipe-{name}"), pipe(file)));
        all.push((format!("device-{name}"), link(file, "/dev/zero")));
        all.push((format!("outside-{name}"), link(file, outside)));
    }
    all
}

/// Much of something.
fn many() -> Vec<(&'static str, Attack)> {
    let tables = (0..1_000_000).map(|n| format!("CREATE TABLE t{n:07}(a);\n"));
    let columns: Vec<String> = (0..30_000).map(|n| format!("c{n}")).collect();
    let depth = "(".repeat(400_000);
    let lines = ";\n".repeat(400_000);
    let line = "x".repeat(200 << 20);
    vec![
        ("tables", before(tables.collect::<String>())),
        (
            "columns",
            before(format!("CREATE TABLE t({});\n", columns.join(","))),
        ),
        (
            "depth",
            before(format!("CREATE TABLE t(a CHECK ({depth}1));\n")),
        ),
        (
            "lines",
            before(format!("CREATE TRIGGER t AFTER INSERT ON t BEGIN\n{lines}")),
        ),
        (
            "line",
            before(format!(
                "CREATE TABLE t(a);\nINSERT INTO \"t\"(rowid,\"a\") VALUES(1,'{line}');\n"
            )),
        ),
        ("manifest", sparse("case.toml", 1 << 30)),
        ("index", sparse("../index.toml", 1 << 30)),
        ("version", sparse("../schema/v5.sql", 3 << 30)),
    ]
}

/// Statements that do something.
fn statements() -> Vec<(&'static str, Attack)> {
    let attach = "ATTACH '../../written' AS o; CREATE TABLE o.t(a);\n";
    vec![
        (
            "rows",
            before(format!("CREATE TABLE t AS {ROWS_WITHOUT_END};\n")),
        ),
        ("attach", before("ATTACH 'written' AS o;\n")),
        ("vacuum", before("VACUUM INTO 'written';\n")),
        ("virtual", before("CREATE VIRTUAL TABLE t USING fts5(a);\n")),
        ("writable", before("PRAGMA writable_schema=ON;\n")),
        (
            "extension",
            before("SELECT load_extension('outside/secret');\n"),
        ),
        ("delete", before("DELETE FROM sqlite_schema;\n")),
        ("version-attach", appended("../schema/v5.sql", attach)),
        (
            "version-rows",
            appended(
                "../schema/v6.sql",
                &format!("CREATE TABLE t AS {ROWS_WITHOUT_END};\n"),
            ),
        ),
        ("schema-attach", appended("after.schema.sql", attach)),
        ("data-attach", appended("after.data.sql", attach)),
    ]
}

/// Objects of which a database may have any, and what they would do if they were used.
fn objects() -> Vec<(&'static str, Attack)> {
    let indexed = |term: &str| {
        let row = "INSERT INTO \"t\"(rowid,\"a\") VALUES(1,'x');\n";
        before(format!(
            "CREATE TABLE t(a);\n{row}CREATE INDEX i ON t({term});\n"
        ))
    };
    let doubled = (1..40).map(|n| {
        let of = n - 1;
        format!("CREATE VIEW v{n:02} AS SELECT a.n FROM v{of:02} a, v{of:02} b;\n")
    });
    let doubled = format!(
        "CREATE VIEW v00 AS SELECT 1 AS n;\n{}",
        doubled.collect::<String>()
    );
    let erasing =
        "CREATE TRIGGER t AFTER INSERT ON sessions BEGIN DELETE FROM session_entries; END;\n";
    let written =
        "CREATE TRIGGER t AFTER UPDATE ON sessions BEGIN SELECT writefile('written', 'x'); END;\n";
    vec![
        ("blob", indexed("zeroblob(2147483647)")),
        ("text", indexed("printf('%.2000000000c', 'x')")),
        ("file", indexed("writefile('written', a)")),
        ("library", indexed("load_extension('outside/secret')")),
        (
            "view",
            with_objects(1, format!("CREATE VIEW v AS {ROWS_WITHOUT_END};\n")),
        ),
        ("views", with_objects(40, doubled)),
        ("trigger", with_objects(1, erasing)),
        ("trigger-file", with_objects(1, written)),
    ]
}

/// Odd names and values, and files that are none.
fn odd() -> Vec<(&'static str, Attack)> {
    let manifest = |from: &'static str, to: &'static str| -> Attack {
        Box::new(move |case| {
            let text = fs::read_to_string(case.join("case.toml")).unwrap();
            assert!(text.contains(from));
            fs::write(case.join("case.toml"), text.replace(from, to)).unwrap();
            // What is said of the case is shown where it fails.
            fs::write(case.join("summary.txt"), "").unwrap();
        })
    };
    vec![
        (
            "escapes",
            before("CREATE TABLE \"\u{1b}[2J\"(\"\u{1b}]0;x\u{7}\" \u{9b}31m);\n"),
        ),
        (
            "escaped-value",
            before("CREATE TABLE t(a);\nINSERT INTO \"t\"(rowid,\"a\") VALUES(1,'\u{1b}[2J');\n"),
        ),
        (
            "about",
            manifest("about = \"", "about = \"\\u001b[2J\\u009b31m"),
        ),
        (
            "dots",
            manifest("\"before.sql\" =", "\"../../outside/secret\" ="),
        ),
        ("nested", nested("x = ", "[")),
        ("dotted", nested("x", ".x")),
        ("nested-index", nested("[cases]\nx = ", "{x=")),
        ("directory", link("summary.txt", "..")),
        ("loop", link("case.toml", "case.toml")),
    ]
}

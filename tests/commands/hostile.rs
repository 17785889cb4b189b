//! Cases made to harm the machine of those who judge them: each is refused within 256 MB of address space and seconds
//! of processor time, and nothing outside is touched.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Output;

use snapbox::cmd::Command;
use test_support::{Folder, copy_folder, tree, workspace};

use crate::sandbox::XTASK;

/// Makes a case of a name hostile, in its folder.
type Attack = Box<dyn Fn(&Path)>;

const HEAD: &str = "-- canon 1: one SQLite database as text\nPRAGMA foreign_keys=OFF;\n\
    PRAGMA ignore_check_constraints=ON;\nPRAGMA user_version=0;\nPRAGMA application_id=0;\nBEGIN;\n";

const ROWS_WITHOUT_END: &str =
    "WITH RECURSIVE up(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM up) SELECT n FROM up";

/// A `before.sql` that begins well and goes on so.
fn before(rest: String) -> Attack {
    Box::new(move |case| fs::write(case.join("before.sql"), [HEAD, &rest].concat()).unwrap())
}

fn sparse(file: &'static str, len: u64) -> Attack {
    Box::new(move |case| {
        let file = fs::File::create(case.join(file)).unwrap();
        file.set_len(len).unwrap();
    })
}

fn link(file: &'static str, to: &'static str) -> Attack {
    Box::new(move |case| {
        fs::remove_file(case.join(file)).unwrap();
        symlink(to, case.join(file)).unwrap();
    })
}

fn attacks() -> Vec<(&'static str, Attack)> {
    let tables = |count: usize| {
        let tables = (0..count).map(|n| format!("CREATE TABLE t{n:07}(a);\n"));
        tables.collect::<String>()
    };
    let columns: Vec<String> = (0..30_000).map(|n| format!("c{n}")).collect();
    let indexed = |term: &str| {
        let row = "INSERT INTO \"t\"(rowid,\"a\") VALUES(1,'x');\n";
        format!("CREATE TABLE t(a);\n{row}CREATE INDEX i ON t({term});\n")
    };
    vec![
        ("tables", before(tables(100_000))),
        (
            "columns",
            before(format!("CREATE TABLE t({});\n", columns.join(","))),
        ),
        (
            "depth",
            before(format!(
                "CREATE TABLE t(a CHECK ({}1));\n",
                "(".repeat(400_000)
            )),
        ),
        (
            "lines",
            before(format!(
                "CREATE TRIGGER t AFTER INSERT ON t BEGIN\n{}",
                ";\n".repeat(400_000)
            )),
        ),
        (
            "rows",
            before(format!("CREATE TABLE t AS {ROWS_WITHOUT_END};\n")),
        ),
        ("blob", before(indexed("zeroblob(2147483647)"))),
        ("text", before(indexed("printf('%.2000000000c', 'x')"))),
        (
            "attach",
            before("ATTACH 'outside.sqlite' AS o;\n".to_owned()),
        ),
        (
            "vacuum",
            before("VACUUM INTO 'outside.sqlite';\n".to_owned()),
        ),
        (
            "virtual",
            before("CREATE VIRTUAL TABLE t USING fts5(a);\n".to_owned()),
        ),
        (
            "line",
            before(format!(
                "CREATE TABLE t(a);\nINSERT INTO \"t\"(rowid,\"a\") VALUES(1,'{}');\n",
                "x".repeat(200 << 20)
            )),
        ),
        ("long", sparse("before.sql", 3 << 30)),
        ("manifest", sparse("case.toml", 62 << 20)),
        ("data", sparse("after.data.sql", 3 << 30)),
        ("device", link("before.sql", "/dev/zero")),
        ("directory", link("summary.txt", "..")),
    ]
}

/// `golden-check` of one case with as little as it may take: of address space, and of processor time.
fn bounded(cases: &Path, name: &str) -> Output {
    let limits = "ulimit -v 262144; ulimit -t 20; exec \"$0\" \"$@\"";
    Command::new("sh")
        .args(["-c", limits, XTASK, "golden-check", "--cases"])
        .arg(cases)
        .arg(name)
        .current_dir(cases)
        .output()
        .unwrap()
}

#[test]
fn hostile_cases_are_refused_within_bounds() {
    let folder = Folder::new();
    let cases = folder.join("cases");
    let golden = workspace().join("golden");
    copy_folder(&golden.join("schema"), &cases.join("schema"));
    let (before_all, mut wrong) = (tree(folder.path()), Vec::new());
    for (kind, attack) in attacks() {
        let name = format!("hostile-{kind}");
        let case = cases.join(&name);
        copy_folder(&golden.join("v5-header-only"), &case);
        attack(&case);
        let done = bounded(&cases, &name);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        // A finding or bad input; never a panic, a lack of memory or a signal.
        if !matches!(done.status.code(), Some(1 | 2)) || said.contains("panicked") {
            wrong.push(format!("{kind}: {}: {said:.300}", done.status));
        }
        fs::remove_dir_all(&case).unwrap();
    }
    assert_eq!(wrong, [""; 0]);
    assert!(tree(folder.path()) == before_all, "something was written");
}

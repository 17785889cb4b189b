//! Cases, zips and databases made to harm the machine of those who judge them: each ends within 256 MB of address space
//! and seconds of processor time, nothing outside is touched, and nothing reaches the terminal as it is.

use std::fs;
use std::path::Path;
use std::process::Output;

use snapbox::cmd::Command;
use test_support::{Folder, copy_folder, load_golden, tree, workspace};

use crate::sandbox::XTASK;

mod cases;
mod databases;
mod zips;

/// In a file outside of the case, which no answer may quote.
const OUTSIDE: &str = "kanarienvogel";

/// Tables of a user's file that is large in them alone.
const TABLES: usize = 6000;

/// A command in `folder` with as little as it may take: of address space, of processor time and of disk.
fn bounded(folder: &Path, words: &[&str]) -> Output {
    bounded_to(20, folder, words)
}

/// The same with so many seconds of processor time.
fn bounded_to(seconds: u32, folder: &Path, words: &[&str]) -> Output {
    let limits = format!(
        "ulimit -v 262144; ulimit -t {seconds}; ulimit -f 1200000; exec timeout 60 \"$0\" \"$@\""
    );
    Command::new("sh")
        .args(["-c", &limits, XTASK])
        .args(words)
        .current_dir(folder)
        .env("TMPDIR", folder.join("tmp"))
        .output()
        .unwrap()
}

/// What is wrong with an end: it is a finding or bad input, never a panic, a lack of memory, a signal or a hang.
fn wrong_end(done: &Output, codes: &[i32]) -> Option<String> {
    let said = [&*done.stdout, &*done.stderr].concat();
    let is_control = |byte: &u8| byte.is_ascii_control() && *byte != b'\n';
    let is_inert = !said.iter().any(is_control);
    let said = String::from_utf8_lossy(&said).into_owned();
    let is_well = done.status.code().is_some_and(|code| codes.contains(&code))
        && !["panicked", "memory", OUTSIDE]
            .iter()
            .any(|word| said.contains(word));
    (!is_well || !is_inert).then(|| format!("{}: {said:.400}", done.status))
}

/// A folder with an empty `tmp`, and `outside`, which nothing may touch.
fn place() -> Folder {
    let folder = Folder::new();
    fs::create_dir(folder.join("tmp")).unwrap();
    fs::create_dir(folder.join("outside")).unwrap();
    folder.write("outside/secret", format!("{OUTSIDE} = \"{OUTSIDE}\"\n"));
    folder
}

/// The same with `cases`: the schemas, and this case made hostile.
fn place_of_case(name: &str, attack: &dyn Fn(&Path)) -> Folder {
    let folder = place();
    let golden = workspace().join("golden");
    copy_folder(&golden.join("schema"), &folder.join("cases/schema"));
    let case = folder.join("cases").join(name);
    copy_folder(&golden.join("v5-header-only"), &case);
    attack(&case);
    folder
}

#[test]
fn hostile_cases_are_refused_within_bounds() {
    let mut wrong = Vec::new();
    for (kind, attack) in cases::attacks() {
        let name = format!("hostile-{kind}");
        let folder = place_of_case(&name, &*attack);
        let outside = tree(&folder.join("outside"));
        let done = bounded(folder.path(), &["golden-check", "--cases", "cases", &name]);
        wrong.extend(wrong_end(&done, &[1, 2]).map(|why| format!("{kind}: {why}")));
        if tree(&folder.join("outside")) != outside || folder.join("written").exists() {
            wrong.push(format!("{kind}: something outside was touched"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn hostile_zips_are_refused_within_bounds() {
    let mut wrong = Vec::new();
    let folder = place();
    fs::create_dir(folder.join("cases")).unwrap();
    let before = [tree(&folder.join("outside")), tree(&folder.join("cases"))];
    for (kind, make) in zips::attacks() {
        let zip = folder.join("attached.zip");
        drop(fs::remove_file(&zip).or_else(|_| fs::remove_dir(&zip)));
        make(&zip);
        let words = ["golden-import", "--cases", "cases", "attached.zip"];
        let done = bounded(folder.path(), &words);
        wrong.extend(wrong_end(&done, &[1, 2]).map(|why| format!("{kind}: {why}")));
        let after = [tree(&folder.join("outside")), tree(&folder.join("cases"))];
        if before != after || folder.join("written").exists() {
            wrong.push(format!("{kind}: something was written"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// A database may hold what no case can: then it is refused. Else it is answered.
#[test]
fn hostile_databases_are_read_within_bounds() {
    let mut wrong = Vec::new();
    for (kind, attack) in databases::attacks() {
        let folder = place();
        fs::create_dir(folder.join("cases")).unwrap();
        let conn = rusqlite::Connection::open(folder.join("fine.sqlite")).unwrap();
        load_golden("v5-header-only", &conn);
        drop(conn);
        fs::copy(folder.join("fine.sqlite"), folder.join("hostile.sqlite")).unwrap();
        attack(&folder.join("hostile.sqlite"));
        let outside = tree(&folder.join("outside"));
        for words in [
            &["dump", "hostile.sqlite"][..],
            &["diff", "fine.sqlite", "hostile.sqlite"],
            &["inspect", "hostile.sqlite"],
            &["migrate", "--dry-run", "hostile.sqlite"],
            &["capture", "--dry-run", "hostile.sqlite"],
            &[
                "golden-add",
                "--cases",
                "cases",
                "hostile",
                "hostile.sqlite",
                "--invented",
            ],
        ] {
            let mut done = bounded(folder.path(), words);
            if words[0] == "dump" {
                // A text for a file, in which what would move a cursor may stand: only errors are for a person.
                done.stdout.clear();
            }
            let why = wrong_end(&done, &[0, 1, 2]);
            wrong.extend(why.map(|why| format!("{kind}, {}: {why}", words[0])));
        }
        if tree(&folder.join("outside")) != outside || folder.join("written").exists() {
            wrong.push(format!("{kind}: something outside was touched"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// What grows with the square of a schema takes four times as long for these: each CREATE reads the rows of all that
/// are there, and so does whoever asks for one object after the other.
#[test]
fn thousands_of_tables_take_seconds() {
    let folder = place();
    let db = folder.join("many.sqlite");
    let conn = rusqlite::Connection::open(&db).unwrap();
    load_golden("v5-header-only", &conn);
    let tables = (0..TABLES).map(|n| format!("CREATE TABLE t{n}(a INTEGER PRIMARY KEY, b);"));
    let tables: String = tables.collect();
    conn.execute_batch(&format!("BEGIN; {tables} COMMIT"))
        .unwrap();
    drop(conn);
    for (seconds, command) in [(4, "inspect"), (8, "migrate")] {
        let done = bounded_to(seconds, folder.path(), &[command, "many.sqlite"]);
        assert_eq!(wrong_end(&done, &[0]), None, "{command}");
    }
}

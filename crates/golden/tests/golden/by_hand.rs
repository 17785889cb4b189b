//! A `before.sql` that was changed by hand is shown by what changed in it, where git has the text of before.

use std::process::{Command, Stdio};

use golden::bless;

use crate::suite::{HISTORY, TestWorkspace, case};

/// The case `v5` in a clone.
fn committed() -> TestWorkspace {
    let fixture = TestWorkspace::with_v5();
    git(&fixture, &["init", "--quiet"]);
    commit(&fixture);
    fixture
}

fn commit(fixture: &TestWorkspace) {
    git(fixture, &["add", "cases"]);
    git(fixture, &["commit", "--quiet", "--message", "Cases"]);
}

fn git(fixture: &TestWorkspace, words: &[&str]) {
    let mut git = Command::new("git");
    git.arg("-C").arg(fixture.path("")).stdin(Stdio::null());
    git.args(["-c", "user.name=a", "-c", "user.email=a@example.org"]);
    git.args([
        "-c",
        "commit.gpgSign=false",
        "-c",
        "core.hooksPath=/dev/null",
    ]);
    assert!(git.args(words).status().unwrap().success());
}

/// Another `before.sql`; `case.toml` stays as it is.
fn edit(fixture: &TestWorkspace, from: &str, to: &str) {
    let text = fixture.read("cases/v5/before.sql");
    assert!(text.contains(from), "nothing was replaced");
    fixture.write("cases/v5/before.sql", &text.replace(from, to));
}

/// The finding about the edit: its title and its body.
fn finding(fixture: &TestWorkspace) -> (String, String) {
    let said = fixture.check(HISTORY, &["v5"]);
    let of_case = said.findings(Some("v5"));
    let first = of_case.first().unwrap();
    (first.title.clone(), first.body.clone())
}

const OF_THE_MANIFEST: &str = "before.sql is not the file whose SHA-256 case.toml lists";
const OF_THE_INDEX: &str = "the case is not the one of index.toml: another before.sql";

/// What [`edit_rows`] comes to.
const ROWS: &str = "\
sessions: 3 → 3 rows (1 changed)
sessions.cwd: changed in 1 row
tool_call_status: 1 → 0 rows (1 lost)
~ sessions id='a'
    cwd: TEXT '/cwd-a' → TEXT '/elsewhere'
- tool_call_status sessionID='a', toolCallID='t1'";

/// A row goes, by all lines of its statement, and a cell is another.
fn edit_rows(fixture: &TestWorkspace) {
    let text = fixture.read("cases/v5/before.sql");
    let start = text.find("INSERT INTO \"tool_call_status\"").unwrap();
    let end = start + text[start..].find(";\n").unwrap() + 2;
    let text = [&text[..start], &text[end..]].concat();
    fixture.write("cases/v5/before.sql", &text);
    edit(fixture, ", rows 21,", ", rows 20,");
    edit(fixture, "/cwd-a", "/elsewhere");
}

#[test]
fn rows_and_columns_are_shown() {
    let fixture = committed();
    edit_rows(&fixture);
    let shown = (OF_THE_MANIFEST.to_owned(), ROWS.to_owned());
    assert_eq!(finding(&fixture), shown);
    // It was committed, and others after it.
    commit(&fixture);
    fixture.write("cases/other", "");
    commit(&fixture);
    assert_eq!(finding(&fixture), shown);
}

/// As a blessing shows it, too, which writes the digest.
#[test]
fn a_digest_that_was_made_to_fit_hides_nothing() {
    let fixture = committed();
    fixture.rewrite("cases/v5/before.sql", "/cwd-a", "/elsewhere");
    let cell = "\
sessions: 3 → 3 rows (1 changed)
sessions.cwd: changed in 1 row
~ sessions id='a'
    cwd: TEXT '/cwd-a' → TEXT '/elsewhere'";
    assert_eq!(
        finding(&fixture),
        (OF_THE_INDEX.to_owned(), cell.to_owned())
    );
    let proposal = |fixture: &TestWorkspace| {
        fixture.at_workspace(HISTORY, |workspace| bless(workspace, &case("v5"), false))
    };
    let proposed = proposal(&fixture).unwrap();
    assert_eq!(proposed.by_hand.as_deref(), Some(cell));
    proposed.accept().unwrap();
    assert_eq!(proposal(&fixture).unwrap().by_hand, None);
}

#[test]
fn a_schema_and_a_broken_line_are_shown() {
    let fixture = committed();
    edit(&fixture, "PRAGMA user_version=0", "PRAGMA user_version=8");
    let (_, body) = finding(&fixture);
    assert_eq!(body, "user_version: 0 → 8");

    let fixture = committed();
    edit(
        &fixture,
        "\"toolCallID\" TEXT NOT NULL",
        "\"toolCallID\" TEXT",
    );
    let (_, body) = finding(&fixture);
    for line in [
        "\n-  column toolCallID TEXT not null",
        "\n+  column toolCallID TEXT",
    ] {
        assert!(body.contains(line), "{body}");
    }

    let fixture = committed();
    edit(
        &fixture,
        "CREATE TABLE \"tool_call_status\" (",
        "CREATE TABLE \"tool_call_status\" (more, ",
    );
    let (_, body) = finding(&fixture);
    // A list of columns that the row line below does not have: the text does not load any more.
    assert!(
        body.contains("\n+CREATE TABLE \"tool_call_status\" (more, "),
        "{body}"
    );

    let fixture = committed();
    edit(&fixture, "COMMIT;", "ROLLBACK;");
    let (_, body) = finding(&fixture);
    assert!(body.contains("\n-COMMIT;\n+ROLLBACK;\n"), "{body}");
}

/// The settings of a repository may name programs, and none of them runs.
#[test]
fn no_program_of_the_repository_runs() {
    let fixture = committed();
    let mark = fixture.path("ran");
    let program = format!("touch '{}'; cat", mark.display());
    for setting in [
        "diff.text.textconv",
        "core.pager",
        "filter.text.smudge",
        "core.fsmonitor",
    ] {
        git(&fixture, &["config", setting, &program]);
    }
    git(&fixture, &["config", "log.showSignature", "true"]);
    git(&fixture, &["config", "gpg.program", &program]);
    fixture.write(".gitattributes", "*.sql diff=text filter=text");
    edit_rows(&fixture);
    assert_eq!(finding(&fixture).1, ROWS);
    assert!(!mark.exists());
}

#[test]
fn without_the_text_of_before_it_is_said_how_to_see_it() {
    let not_shown = "what was changed in it cannot be shown: git has the text of that digest in none of its last 10 \
                     commits\n`git log -p -- before.sql` in the folder of the case shows what it has";
    let outside = TestWorkspace::with_v5();
    edit_rows(&outside);
    assert_eq!(
        finding(&outside),
        (OF_THE_MANIFEST.to_owned(), not_shown.to_owned())
    );
    // A clone with another text, and one that is too old.
    let never = TestWorkspace::with_v5();
    edit_rows(&never);
    git(&never, &["init", "--quiet"]);
    commit(&never);
    assert_eq!(finding(&never).1, not_shown);
}

//! Ways to make a check green by hand, each of which the index of cases brings to light.

use std::fs;

use golden::{Hint, Released, Workspace, release, take_off_index};
use migrator::Version;

use crate::suite::{HISTORY, ROWS, TestWorkspace, case, with_v6};

/// A second case, so that not all of them are gone.
fn fixture() -> TestWorkspace {
    let fixture = TestWorkspace::with_v5();
    fixture.add("kept", &fixture.database(5, "")).unwrap();
    let mut released = fixture.released();
    let freeze =
        |workspace: &Workspace<'_>| release(workspace, &mut released, Version::new(6), false);
    fixture.at_workspace(HISTORY, freeze).unwrap();
    fixture
}

/// What is said of the case `v5`, and of the goldens as a whole, after a change by hand.
#[track_caller]
fn check(change: impl Fn(&TestWorkspace), of_v5: &[&str], of_all: &[&str]) -> TestWorkspace {
    let fixture = fixture();
    change(&fixture);
    let said = fixture.check(HISTORY, &[]);
    let all = said.findings(None).into_iter().map(|finding| {
        let body = finding.body.lines().next().unwrap_or_default();
        format!("{}: {body}", finding.title)
    });
    // What else a case less comes to is not asked here.
    let all = all.filter(|title| !title.contains("no case"));
    let all: Vec<_> = all.collect();
    assert_eq!(said.titles(Some("v5")), of_v5);
    assert_eq!(all, of_all);
    assert!(!said.totals.is_clean());
    fixture
}

/// Puts all files of a good case in the place of `v5`: every digest in its `case.toml` is right.
fn replace(fixture: &TestWorkspace, by: &TestWorkspace, name: &str) {
    fs::remove_dir_all(fixture.path("cases/v5")).unwrap();
    fs::create_dir(fixture.path("cases/v5")).unwrap();
    for entry in fs::read_dir(by.path("cases").join(name)).unwrap() {
        let file = entry.unwrap();
        let to = fixture.path("cases/v5").join(file.file_name());
        fs::copy(file.path(), to).unwrap();
    }
}

fn move_case(fixture: &TestWorkspace, to: &str) {
    fs::rename(fixture.path("cases/v5"), fixture.path(to)).unwrap();
}

#[test]
fn a_case_that_went_is_named() {
    let gone = "1 case of index.toml is gone: v5: v5, migrated, 21 rows";
    check(|f| move_case(f, "away"), &[], &[gone]);
    check(
        |f| move_case(f, "cases/other"),
        &[],
        &["1 case of index.toml is gone: v5: v5, migrated, 21 rows; `other` has its before.sql"],
    );
    check(
        |f| {
            move_case(f, "away");
            fs::remove_dir_all(f.path("cases/kept")).unwrap();
        },
        &[],
        &["2 cases of index.toml are gone: kept: v5, migrated, 5 rows"],
    );
    // An empty folder, or a file in its place.
    let fixture = fixture();
    move_case(&fixture, "away");
    fs::create_dir(fixture.path("cases/v5")).unwrap();
    let said = fixture.check(HISTORY, &[]).titles(Some("v5"));
    assert!(
        said[0].ends_with("case.toml` could not be read: No such file or directory (os error 2)")
    );
    check(
        |f| {
            move_case(f, "away");
            f.write("cases/v5", "");
        },
        &[],
        &["`v5` is neither a case nor the schemas: ", gone],
    );
    check(
        |f| fs::remove_file(f.path("cases/index.toml")).unwrap(),
        &[],
        &["index.toml is missing: `golden-bless --all` writes it: "],
    );
}

#[test]
fn a_case_that_shrank_is_named() {
    let small = TestWorkspace::new();
    small.add("v5", &small.database(5, "")).unwrap();
    let shrank = "9 the case is not the one of index.toml: 21 rows → 5";
    let fixture = check(|f| replace(f, &small, "v5"), &[shrank], &[]);
    let said = fixture.check(HISTORY, &["v5"]);
    assert_eq!(said.titles(Some("v5")), [shrank]);
    let offer = Hint::Bless(case("v5"));
    assert!(!said.hints("v5").contains(&offer), "it would be refused");
    let error = fixture.bless("v5", HISTORY, true).unwrap_err().to_string();
    assert_eq!(
        error,
        "case `v5` cannot be blessed, 16 rows of its database are gone: index.toml says 21, \
         before.sql has 5; its files are unchanged"
    );
    // What replaces a case is told what it was.
    let shown = fixture.read("cases/index.toml");
    assert!(shown.contains("rows = 21"), "{shown}");
    fixture
        .add_with("v5", &fixture.database(5, ""), true)
        .unwrap();
    assert!(fixture.check(HISTORY, &["v5"]).totals.is_clean());
    // As many rows, others.
    let other = TestWorkspace::new();
    other
        .add("v5", &other.database(5, &ROWS.replace("title a", "title")))
        .unwrap();
    check(
        |f| replace(f, &other, "v5"),
        &["9 the case is not the one of index.toml: another before.sql"],
        &[],
    );
}

#[test]
#[cfg(unix)]
fn a_link_is_no_case() {
    // To the very files.
    check(
        |f| {
            move_case(f, "away");
            std::os::unix::fs::symlink("../away", f.path("cases/v5")).unwrap();
        },
        &[],
        &[
            "`v5` is a symbolic link, which is not taken for a case: a clone may lack what it leads to: ",
            "1 case of index.toml is gone: v5: v5, migrated, 21 rows",
        ],
    );
}

#[test]
fn a_case_that_expects_something_else_is_named() {
    let by_hand = |from: &'static str, to: &'static str| {
        move |f: &TestWorkspace| {
            let text = f.read("cases/v5/case.toml");
            assert_ne!(text, text.replace(from, to));
            f.write("cases/v5/case.toml", &text.replace(from, to));
        }
    };
    // A refusal to which all of the rest was fitted.
    let hole = "DELETE FROM grdb_migrations WHERE identifier = 'wuhu_contracts_v1'";
    let refused = TestWorkspace::new();
    refused.add("v5", &refused.database(5, &format!("{ROWS};{hole}; INSERT INTO grdb_migrations VALUES('createSessionsAndEntries_v1')"))).unwrap();
    let verdict =
        "9 the case is not the one of index.toml: version v5 → none, verdict migrated → refused";
    let fixture = check(|f| replace(f, &refused, "v5"), &[verdict], &[]);
    let error = fixture.bless("v5", HISTORY, true).unwrap_err().to_string();
    assert_eq!(
        error,
        "case `v5` cannot be blessed, index.toml says that it is migrated, and now it is refused; \
         its files are unchanged"
    );
    check(
        by_hand(
            "verdict = \"migrated\"",
            "verdict = \"refused\"\nerror = \"no\"",
        ),
        &[
            "9 case.toml lists `after.data.sql`, which is no file of such a case",
            "9 the case is not the one of index.toml: verdict migrated → refused",
            "1 expected to be refused, was not",
            "1 the file, or what stands beside it, has changed; it must be left untouched",
        ],
        &[],
    );
    check(
        |f| {
            by_hand("[expect]\nverdict = \"migrated\"\n", "")(f);
            by_hand("settled", "open")(f);
        },
        &[
            "9 the case is open: it has no expectation yet",
            "9 case.toml lists `after.data.sql`, which is no file of such a case",
            "9 case.toml lists `summary.txt`, which is no file of such a case",
            "9 the case is not the one of index.toml: verdict migrated → open",
        ],
        &[],
    );
    // As if it were invented: oracle 8 would not look at it.
    let captured = |f: &TestWorkspace| {
        let text = f.read("cases/index.toml");
        let (head, rest) = text.split_once("\"v5\" = ").unwrap();
        let rest = rest.replacen("invented", "captured", 1);
        f.write("cases/index.toml", &format!("{head}\"v5\" = {rest}"));
    };
    let fixture = check(
        captured,
        &["9 the case is not the one of index.toml: origin captured → invented"],
        &[],
    );
    let error = fixture.bless("v5", HISTORY, true).unwrap_err().to_string();
    assert_eq!(
        error,
        "case `v5` cannot be blessed, index.toml says that it was captured, and an invented case is \
         not judged by oracle 8; its files are unchanged"
    );
}

#[test]
fn a_case_comes_in_by_a_command() {
    let fixture = check(
        |f| {
            let index = f.read("cases/index.toml");
            let without = index.lines().filter(|line| !line.starts_with("\"v5\""));
            let without: Vec<_> = without.collect();
            f.write("cases/index.toml", &(without.join("\n") + "\n"));
        },
        &["9 index.toml does not list the case"],
        &[],
    );
    let shown = fixture.bless("v5", HISTORY, true).unwrap();
    let line = "v5: new: v5, migrated, 21 rows".to_owned();
    assert_eq!(shown, [("index.toml".to_owned(), line)]);
    assert!(fixture.check(HISTORY, &["v5"]).totals.is_clean());
}

#[test]
fn a_released_migration_stays_released() {
    let forget = |f: &TestWorkspace| {
        let text = f.read("released.toml");
        let lines = text.lines().filter(|line| !line.starts_with("wuhu_v6"));
        let lines: Vec<_> = lines.collect();
        f.write("released.toml", &lines.join("\n"));
    };
    let fixture = check(
        forget,
        &[],
        &["`wuhu_v6_mounts` is released by index.toml, and released.toml does not list it: "],
    );
    // Another v6 is not frozen in its place.
    let mut released = fixture.released();
    let freeze =
        |workspace: &Workspace<'_>| release(workspace, &mut released, Version::new(6), false);
    let list = with_v6(format!("{} -- changed", HISTORY[5].sql));
    let error = fixture.at_workspace(&list, freeze).unwrap_err().to_string();
    assert_eq!(
        error,
        "migration `wuhu_v6_mounts` is released and has changed; nothing was written"
    );
    check(
        |f| {
            let text = f.read("released.toml");
            let sum = golden::fingerprint(&HISTORY[5]);
            f.write("released.toml", &text.replace(&sum, &"0".repeat(64)));
        },
        &[],
        &[
            "migration `wuhu_v6_mounts` is released and has changed: restore it, for files were migrated by it \
             already; make what it should do the next version",
            "released.toml has another fingerprint of `wuhu_v6_mounts` than index.toml: ",
        ],
    );
}

/// Else its line in `released.toml` could go with the next change.
#[test]
fn the_index_lists_each_released_migration() {
    let v6 = "`wuhu_v6_mounts` is released by released.toml, and index.toml does not list it: ";
    check(
        |f| {
            let text = f.read("cases/index.toml");
            let lines = text.lines().filter(|line| !line.starts_with("\"wuhu_v6"));
            let lines: Vec<_> = lines.collect();
            f.write("cases/index.toml", &lines.join("\n"));
        },
        &[],
        &[v6],
    );
}

#[test]
fn a_case_is_taken_off_once_it_is_gone() {
    let fixture = fixture();
    let off = |name: &str, in_ci: bool| {
        let names = [case(name)];
        fixture.at_workspace(HISTORY, |workspace| {
            take_off_index(workspace, &names, in_ci)
        })
    };
    let text = |error: golden::Error| error.to_string();
    assert_eq!(
        off("v5", false).map_err(text),
        Err("case `v5` is not gone: its folder is there; nothing was written".to_owned())
    );
    assert_eq!(
        off("other", false).map_err(text),
        Err("case `other` is not gone: the index does not list it; nothing was written".to_owned())
    );
    move_case(&fixture, "away");
    assert!(matches!(off("v5", true), Err(golden::Error::BlessInCi)));
    assert_eq!(off("v5", false).unwrap(), ["v5: v5, migrated, 21 rows"]);
    assert_eq!(fixture.check(HISTORY, &["kept"]).titles(None), [""; 0]);
    let released = Released::read(&fixture.path("released.toml")).unwrap();
    assert!(HISTORY.iter().all(|migration| released.has(migration)));
}

#[test]
fn what_a_desktop_leaves_is_no_finding() {
    let fixture = fixture();
    for file in [
        "cases/.DS_Store",
        "cases/v5/.DS_Store",
        "cases/schema/Thumbs.db",
    ] {
        fixture.write(file, "\0\0\0\u{1}Bud1");
    }
    let said = fixture.check(HISTORY, &[]);
    assert_eq!(said.titles(Some("v5")), [""; 0]);
    let all = said.titles(None);
    assert!(
        all.iter().all(|title| title.starts_with("9 no case is a")),
        "{all:?}"
    );
}

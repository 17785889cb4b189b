//! The walkthrough of CONTRIBUTING: the server's own v7, from the first red check to a clean one.
//!
//! The goldens alone are copied, and the list of migrations is a value. In a copy of the whole workspace each crate
//! is compiled again; `.ci/walkthrough` does that.

use std::collections::BTreeSet;
use std::fs;
use std::thread;

use golden::{AFTER_DATA, CaseName, Check, Event, Finding, IndexScope, MANIFEST, Released};
use migrator::{Guards, HISTORY, History, LATER, Migration, Version};
use test_support::{Folder, after_v6, copy_folder, tree, up_to_v6, workspace};
use wuhu_db::run_dir::RunDir;

use super::*;

/// Goldens that no one but a test changes, as they are with v6 as the newest version, and then the list with the
/// server's own versions after it.
struct Copied {
    folder: Folder,
    owned: OwnedWorkspace,
    names: Vec<CaseName>,
}

impl Copied {
    /// These cases, none: all.
    fn new(later: usize, names: &[&str]) -> Self {
        let folder = Folder::new();
        let golden = workspace().join("golden");
        fs::create_dir(folder.join("golden")).unwrap();
        for entry in fs::read_dir(&golden).unwrap().map(Result::unwrap) {
            let name = entry.file_name().into_string().unwrap();
            let to = folder.join("golden").join(&name);
            if !entry.path().is_dir() {
                fs::copy(entry.path(), to).unwrap();
            } else if names.is_empty() || name == "schema" || names.contains(&&*name) {
                copy_folder(&entry.path(), &to);
            }
        }
        let history = |later: &[Migration]| {
            let list = [up_to_v6(HISTORY), later].concat();
            History::new(&list).unwrap()
        };
        let after_v6 = after_v6(HISTORY, LATER);
        let owned = OwnedWorkspace {
            cases: folder.join("golden"),
            history: history(&[]),
            released: released_up_to_v6(&folder, &after_v6),
            run_dir: RunDir::new().unwrap(),
        };
        let names = names.iter().map(|name| name.parse().unwrap()).collect();
        let mut copied = Self {
            folder,
            owned,
            names,
        };
        // Their cases have been blessed since.
        if HISTORY != up_to_v6(HISTORY) {
            copied.back_to_v6();
        }
        copied.owned.history = history(&after_v6[..later]);
        copied
    }

    /// Takes back what a later version has changed since.
    fn back_to_v6(&self) {
        fs::remove_file(self.folder.join("golden/index.toml")).unwrap();
        for later in &HISTORY[up_to_v6(HISTORY).len()..] {
            let schema = format!("golden/schema/{}.sql", later.version);
            fs::remove_file(self.folder.join(schema)).unwrap();
        }
        // No blessing takes it back that a case is migrated.
        for entry in fs::read_dir(&self.owned.cases).unwrap() {
            let manifest = entry.unwrap().path().join(MANIFEST);
            match fs::read_to_string(&manifest) {
                Ok(text) if text.contains("version = \"v6\"") => {
                    fs::write(manifest, text.replace("\"migrated\"", "\"nothing\"")).unwrap();
                }
                _ => {}
            }
        }
        self.bless_all();
    }

    /// The findings of a check, each by its case.
    fn findings(&self) -> Vec<(String, Finding)> {
        let mut findings = Vec::new();
        let check = Check {
            cases: &self.owned.cases,
            names: &self.names,
            history: &self.owned.history,
            released: &self.owned.released,
            index: IndexScope::Project,
            scratch: self.owned.run_dir.path(),
            artifacts: &self.folder.join("left"),
            guards: Guards::ON,
            with: None,
            rescue: false,
            matrix: false,
            fail_fast: false,
            to: None,
            threads: thread::available_parallelism().unwrap(),
        };
        let mut found = |event| {
            if let Event::OracleFailed { case, finding } = event {
                let case = case.map_or_else(String::new, |case| case.to_string());
                findings.push((case, finding));
            }
        };
        golden::check(&check, &mut found).unwrap();
        findings
    }

    /// What a blessing of all shows.
    fn bless_all(&self) -> String {
        let mut out = EscapedLines::new(Vec::new());
        let names = golden::select(&self.owned.cases, &[]).unwrap();
        let blessed = bless_cases(&self.owned, &names, false, true, &mut out);
        let said = String::from_utf8(out.into_inner()).unwrap();
        let refused = said.lines().filter(|line| line.starts_with("refused"));
        assert!(blessed.is_ok(), "{:?}", refused.collect::<Vec<_>>());
        said
    }
}

/// The released migrations up to v6, whatever is released since.
fn released_up_to_v6(folder: &Folder, after_v6: &[Migration]) -> Released {
    let path = workspace().join("crates/migrator/released.toml");
    let text = fs::read_to_string(path).unwrap();
    let is_after = |line: &str| after_v6.iter().any(|one| line.starts_with(one.identifier));
    let lines: Vec<_> = text.lines().filter(|line| !is_after(line)).collect();
    let path = folder.join("released.toml");
    fs::write(&path, lines.join("\n")).unwrap();
    Released::read(&path).unwrap()
}

/// By each case and the title of its finding.
fn titles(findings: &[(String, Finding)]) -> Vec<String> {
    let title = |(case, finding): &(String, Finding)| format!("{case}: {}", finding.title);
    findings.iter().map(title).collect()
}

#[test]
fn v7_as_it_was_is_one_line_and_one_blessing() {
    let copied = Copied::new(1, &[]);
    let findings = copied.findings();
    assert!(!findings.is_empty());
    // What a right migration is blamed for can be blessed.
    let blamed = findings
        .into_iter()
        .filter(|(_, finding)| !finding.blessable);
    let blamed: Vec<_> = blamed.collect();
    assert_eq!(titles(&blamed), [""; 0]);
    let before = tree(&copied.owned.cases);
    let shown = copied.bless_all();
    assert_eq!(titles(&copied.findings()), [""; 0]);

    // Each kind of change is shown once.
    let headings = shown
        .lines()
        .filter(|line| line.contains(" case: ") || line.contains(" cases: "));
    let headings = headings.count();
    assert!((3..=12).contains(&headings), "{headings} groups");
    assert_eq!(shown.matches("new: 28 objects").count(), 1, "{shown}");
    // Of the cases alone those change whose result is another one: what stands at v6 is migrated now.
    let after = tree(&copied.owned.cases);
    let changed: Vec<String> = after
        .iter()
        .filter(|(file, content)| before.get(*file) != Some(content))
        .filter(|(file, _)| file.extension().is_some())
        .map(|(file, _)| file.display().to_string())
        .collect();
    assert_eq!(changed, CHANGED_BY_V7);
    // Of each result a few lines change, which a reviewer can read: those of mounts.
    for (file, was) in before.iter().filter(|(file, _)| file.ends_with(AFTER_DATA)) {
        let rows = String::from_utf8_lossy(was)
            .matches(r#"INTO "mounts""#)
            .count();
        let changed = other_lines(was, &after[file]);
        assert!(changed <= 4 * rows, "{changed} lines of {}", file.display());
    }
}

/// How many lines one of the texts has and the other has not.
fn other_lines(was: &[u8], is: &[u8]) -> usize {
    let [was, is] =
        [was, is].map(|text| text.split(|byte| *byte == b'\n').collect::<BTreeSet<_>>());
    was.symmetric_difference(&is).count()
}

/// What the true v7 changes: rows of cases that have mounts, cases that were at the newest version, and the schema
/// where a case has its own.
const CHANGED_BY_V7: [&str; 27] = [
    "damage-no-id-no-header/after.schema.sql",
    "damage-no-id-no-header/case.toml",
    "damage-orphan-entry/after.schema.sql",
    "damage-orphan-entry/case.toml",
    "damage-orphans/after.schema.sql",
    "damage-orphans/case.toml",
    "index.toml",
    "reset-after-v5/after.data.sql",
    "reset-after-v5/after.schema.sql",
    "reset-after-v5/case.toml",
    "reset-after-v5/summary.txt",
    "reset-fresh/after.data.sql",
    "reset-fresh/after.schema.sql",
    "reset-fresh/case.toml",
    "reset-fresh/summary.txt",
    "reset-fresh-no-mounts/after.schema.sql",
    "reset-fresh-no-mounts/case.toml",
    "reset-fresh-no-mounts/summary.txt",
    "schema/v7.sql",
    "v6-release-0.5.0/after.data.sql",
    "v6-release-0.5.0/case.toml",
    "v6-release-0.5.0/summary.txt",
    "wiped-by-0.5.0/case.toml",
    "wiped-by-0.5.0/summary.txt",
    "wiped-odd-mounts/after.data.sql",
    "wiped-odd-mounts/case.toml",
    "wiped-odd-mounts/summary.txt",
];

/// Tables of set-aside rows keep the columns of their version, and what the hard reset wrote its spelling.
#[test]
fn two_versions_at_once_are_not_blamed() {
    let copied = Copied::new(
        2,
        &[
            "damage-orphans",
            "damage-no-id-no-header",
            "reset-after-v5",
            "reset-fresh",
            "v6-release-0.5.0",
            "v7-release-0.6.0",
            "v5-hand-made",
        ],
    );
    copied.bless_all();
    assert_eq!(titles(&copied.findings()), [""; 0]);
}

/// Captured cases hold words of a list and of the schemas: what a version brings can be blessed without an edit of the
/// list.
#[test]
fn a_version_may_have_words_of_its_own() {
    let v7 = Migration {
        version: Version::new(7),
        identifier: "wuhu_v7_quokka",
        sql: "CREATE TABLE quokkas(wombat TEXT NOT NULL, dingo INTEGER); CREATE INDEX platypus ON quokkas(dingo);\
              ALTER TABLE sessions ADD COLUMN koala TEXT",
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &["session_entries"],
    };
    let names = [
        "damage-orphans",
        "damage-no-id-no-header",
        "reset-after-v5",
        "reset-fresh",
        "reset-fresh-no-mounts",
        "v6-release-0.5.0",
        "v5-wuhu-app-17",
        "v1",
        "wiped-by-0.5.0",
        "grown",
    ];
    let mut copied = Copied::new(0, &names);
    copied.owned.history = History::new(&[up_to_v6(HISTORY), &[v7]].concat()).unwrap();
    copied.bless_all();
    assert_eq!(titles(&copied.findings()), [""; 0]);
}

#[test]
fn nobody_is_asked_where_nobody_is() {
    let copied = Copied::new(1, &["v5-empty"]);
    let mut out = EscapedLines::new(Vec::new());
    let error = bless_cases(&copied.owned, &copied.names, true, true, &mut out).unwrap_err();
    assert!(error.to_string().starts_with("`CI` is set"), "{error}");
}

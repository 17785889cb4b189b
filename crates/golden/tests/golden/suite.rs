//! A folder of cases to play with, and small v5 databases for it.

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;

use golden::{
    Add, CaseName, Check, CheckTotals, Event, ExternalMigrator, Finding, Hint, IndexScope,
    Released, Workspace, add, bless,
};
use migrator::{Guards, History, Migration, Version};
use rusqlite::Connection;
use test_support::{FaultLibrary, Folder};

/// v1 to v6, of which these tests are: a newer version changes none of them.
pub(crate) const HISTORY: &[Migration] = test_support::up_to_v6(migrator::HISTORY);

/// The releases beyond it.
pub(crate) static LATER: LazyLock<Vec<Migration>> =
    LazyLock::new(|| test_support::after_v6(migrator::HISTORY, migrator::LATER));

/// Rows in every table, gaps in rowids and ids, and another value in every column.
pub(crate) const ROWS: &str = "
    INSERT INTO environments VALUES
      ('e1','one','local','/p1','/t1','s1','2026-01-01','2026-01-02'),
      ('e2','two','local','/p2',NULL,NULL,'2026-01-03','2026-01-04');
    INSERT INTO sessions(rowid,id,provider,model,effectiveReasoningEffort,pendingProvider,pendingModel,
      pendingReasoningEffort,executionStatus,environmentName,environmentType,environmentPath,
      environmentTemplatePath,environmentStartupScript,cwd,runnerName,parentSessionID,createdAt,
      updatedAt,headEntryID,tailEntryID,environmentID,sessionType,displayStartEntryID,customTitle,isArchived)
    VALUES
      (2,'a','openai','gpt','high','pp','pm','low','idle','one','local','/p1','/tp','/ss','/cwd-a','r1',
       NULL,'2026-02-01','2026-02-02',3,7,'e1','coding',5,'title a',0),
      (5,'b','anthropic','claude',NULL,NULL,NULL,NULL,'running','two','local','/p2',NULL,NULL,'/cwd-b',NULL,
       'a','2026-02-03','2026-02-04',8,8,'e2','channel',NULL,NULL,1),
      (9,'c','x','y',NULL,NULL,NULL,NULL,'idle','two','local','/p2',NULL,NULL,'/cwd-c',NULL,
       NULL,'2026-02-05','2026-02-06',12,12,NULL,'coding',NULL,'title c',0);
    INSERT INTO session_entries VALUES
      (3,'a',NULL,'header',x'7b7d','2026-02-01'),(5,'a',3,'message',CAST('{\"a\":1}' AS BLOB),'2026-02-01'),
      (7,'a',5,'message',x'00ff','2026-02-01'),(8,'b',NULL,'header',x'7b7d','2026-02-03'),
      (12,'c',NULL,'header',x'7b7d','2026-02-05');
    UPDATE sqlite_sequence SET seq = 40 WHERE name = 'session_entries';
    INSERT INTO tool_call_status VALUES('a','t1','completed','2026-02-01','2026-02-02');
    INSERT INTO user_queue_pending VALUES('u1','a','steer','2026-02-01',x'7b7d');
    INSERT INTO user_queue_journal VALUES(4,'a','steer',x'7b7d','2026-02-01');
    INSERT INTO system_queue_pending VALUES('s1','b','2026-02-01',x'7b7d');
    INSERT INTO system_queue_journal VALUES(6,'b',x'7b7d','2026-02-01');
    INSERT INTO session_child_status VALUES('a','b',7,5,'2026-02-07');";

/// The folder of cases and the folder for scratch files of one test.
pub(crate) struct TestWorkspace {
    folder: Folder,
}

#[derive(Clone, Copy)]
struct CheckOptions<'a> {
    guards: Guards,
    with: Option<&'a ExternalMigrator>,
    to: Option<&'a History>,
    rescue: bool,
    matrix: bool,
    fail_fast: bool,
}

const PLAIN: CheckOptions<'_> = CheckOptions {
    guards: Guards::ON,
    with: None,
    to: None,
    rescue: false,
    matrix: false,
    fail_fast: false,
};

/// What a check said.
pub(crate) struct Said {
    pub(crate) totals: CheckTotals,
    pub(crate) events: Vec<Event>,
}

impl TestWorkspace {
    pub(crate) fn new() -> Self {
        let folder = Folder::new();
        for name in ["cases", "scratch"] {
            fs::create_dir(folder.join(name)).unwrap();
        }
        Self { folder }
    }

    /// With the case `v5`, made of [`ROWS`] once for all tests.
    pub(crate) fn with_v5() -> Self {
        static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
            let fixture = TestWorkspace::new();
            fixture.add("v5", &fixture.database(5, ROWS)).unwrap();
            let mut files = Vec::new();
            for folder in ["cases/v5", "cases/schema"] {
                for entry in fs::read_dir(fixture.path(folder)).unwrap() {
                    let name = entry.unwrap().file_name().into_string().unwrap();
                    let path = format!("{folder}/{name}");
                    files.push((path.clone(), fixture.read(&path)));
                }
            }
            let index = "cases/index.toml";
            files.push((index.to_owned(), fixture.read(index)));
            files
        });
        let fixture = Self::new();
        for folder in ["cases/v5", "cases/schema"] {
            fs::create_dir(fixture.path(folder)).unwrap();
        }
        for (path, text) in &*FILES {
            fixture.write(path, text);
        }
        fixture
    }

    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.folder.join(inside)
    }

    pub(crate) fn read(&self, inside: &str) -> String {
        self.folder.read(inside)
    }

    pub(crate) fn write(&self, inside: &str, text: &str) {
        self.folder.write(inside, text);
    }

    /// Replaces a file's text and puts its new SHA-256 into `case.toml`.
    pub(crate) fn rewrite(&self, inside: &str, from: &str, to: &str) {
        let old = self.read(inside);
        let new = old.replace(from, to);
        assert_ne!(old, new, "nothing was replaced");
        self.write(inside, &new);
        let manifest = self.path(inside).with_file_name("case.toml");
        let text = fs::read_to_string(&manifest).unwrap();
        let (old, new) = (
            golden::sha256(old.as_bytes()),
            golden::sha256(new.as_bytes()),
        );
        fs::write(manifest, text.replace(&old, &new)).unwrap();
    }

    /// A database of a version, with `sql` run on it.
    pub(crate) fn database(&self, version: u8, sql: &str) -> PathBuf {
        let path = self.path(&format!("v{version}.sqlite"));
        drop(fs::remove_file(&path));
        let mut conn = Connection::open(&path).unwrap();
        history(HISTORY)
            .create(&mut conn, Version::new(version))
            .unwrap();
        conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
        conn.execute_batch(sql).unwrap();
        path
    }

    pub(crate) fn add(&self, name: &str, db: &Path) -> Result<(), golden::Error> {
        self.add_with(name, db, false)
    }

    pub(crate) fn add_with(&self, name: &str, db: &Path, force: bool) -> Result<(), golden::Error> {
        self.at_workspace(HISTORY, |workspace| {
            let busy = Duration::ZERO;
            let name = &case(name);
            add(
                workspace,
                &Add {
                    name,
                    db,
                    about: None,
                    force,
                    busy,
                },
            )?
            .accept()
        })
    }

    /// The paths and differences that a blessing shows; written if it is accepted.
    pub(crate) fn bless(
        &self,
        name: &str,
        list: &[Migration],
        accept: bool,
    ) -> Result<Vec<(String, String)>, golden::Error> {
        self.at_workspace(list, |workspace| {
            let proposal = bless(workspace, &case(name), false)?;
            let shown = proposal.changes.iter().map(|change| {
                let path = change.path.strip_prefix(workspace.cases).unwrap();
                (path.display().to_string(), change.difference.clone())
            });
            let shown = shown.collect();
            if accept {
                proposal.accept()?;
            }
            Ok(shown)
        })
    }

    pub(crate) fn at_workspace<T>(
        &self,
        list: &[Migration],
        work: impl FnOnce(&Workspace<'_>) -> Result<T, golden::Error>,
    ) -> Result<T, golden::Error> {
        let released = self.released();
        work(&Workspace {
            cases: &self.path("cases"),
            history: history(list),
            released: &released,
            scratch: &self.path("scratch"),
        })
    }

    pub(crate) fn released(&self) -> Released {
        Released::read(&self.path("released.toml")).unwrap()
    }

    pub(crate) fn check(&self, list: &[Migration], names: &[&str]) -> Said {
        self.check_by(list, names, Guards::ON, None).unwrap()
    }

    pub(crate) fn check_by(
        &self,
        list: &[Migration],
        names: &[&str],
        guards: Guards,
        with: Option<&ExternalMigrator>,
    ) -> Result<Said, golden::Error> {
        self.check_to(list, names, guards, with, None)
    }

    pub(crate) fn check_to(
        &self,
        list: &[Migration],
        names: &[&str],
        guards: Guards,
        with: Option<&ExternalMigrator>,
        to: Option<&History>,
    ) -> Result<Said, golden::Error> {
        self.check_as(
            list,
            names,
            CheckOptions {
                guards,
                with,
                to,
                ..PLAIN
            },
        )
    }

    /// The check of cases in files of every form.
    pub(crate) fn check_in_forms(
        &self,
        list: &[Migration],
        names: &[&str],
        guards: Guards,
    ) -> Said {
        let in_forms = CheckOptions {
            guards,
            matrix: true,
            ..PLAIN
        };
        self.check_as(list, names, in_forms).unwrap()
    }

    /// The check that asks oracle 10 too.
    pub(crate) fn check_and_rescue(&self, list: &[Migration], names: &[&str]) -> Said {
        let options = CheckOptions {
            rescue: true,
            ..PLAIN
        };
        self.check_as(list, names, options).unwrap()
    }

    fn check_as(
        &self,
        list: &[Migration],
        names: &[&str],
        options: CheckOptions<'_>,
    ) -> Result<Said, golden::Error> {
        let names: Vec<CaseName> = names.iter().map(|name| case(name)).collect();
        let mut events = Vec::new();
        let released = self.released();
        let [cases, scratch, artifacts] = ["cases", "scratch", "left"].map(|name| self.path(name));
        let check = Check {
            cases: &cases,
            names: &names,
            history: history(list),
            released: &released,
            index: IndexScope::Project,
            scratch: &scratch,
            artifacts: &artifacts,
            guards: options.guards,
            with: options.with,
            rescue: options.rescue,
            matrix: options.matrix,
            fail_fast: options.fail_fast,
            to: options.to,
            threads: NonZeroUsize::new(3).unwrap(),
        };
        let totals = golden::check(&check, &mut |event| events.push(event))?;
        let left_in_scratch = fs::read_dir(self.path("scratch")).unwrap().count();
        assert_eq!(left_in_scratch, 0, "throw-away databases are thrown away");
        Ok(Said { totals, events })
    }
}

impl Said {
    /// The findings about a case, or about the goldens as a whole.
    pub(crate) fn findings(&self, name: Option<&str>) -> Vec<&Finding> {
        let mut findings = Vec::new();
        for event in &self.events {
            if let Event::OracleFailed { case, finding } = event
                && case.as_ref().map(CaseName::as_str) == name
            {
                findings.push(finding);
            }
        }
        findings
    }

    /// Each finding about a case as `number title`, a `*` before those without proofs.
    pub(crate) fn titles(&self, name: Option<&str>) -> Vec<String> {
        let title = |finding: &&Finding| {
            let mark = if finding.unproved { "*" } else { "" };
            format!("{mark}{} {}", finding.oracle.number(), finding.title)
        };
        self.findings(name).iter().map(title).collect()
    }

    pub(crate) fn hints(&self, name: &str) -> Vec<Hint> {
        let of_case = |event: &Event| match event {
            Event::CaseFinished { case, report } if case.as_str() == name => {
                Some(report.hints.clone())
            }
            _ => None,
        };
        self.events.iter().find_map(of_case).unwrap_or_default()
    }
}

pub(crate) fn case(name: &str) -> CaseName {
    name.parse().unwrap()
}

/// Checking a list takes longer than judging by it, so the right one is checked once.
pub(crate) fn history(list: &[Migration]) -> &'static History {
    static RIGHT: LazyLock<History> = LazyLock::new(|| History::new(HISTORY).unwrap());
    if list == HISTORY {
        return &RIGHT;
    }
    Box::leak(Box::new(History::new(list).unwrap()))
}

/// The history with another v6.
pub(crate) fn with_v6(sql: impl Into<String>) -> Vec<Migration> {
    let mut list = HISTORY.to_vec();
    list[5].sql = Box::leak(sql.into().into_boxed_str());
    list
}

/// The history with a v7 after it.
pub(crate) fn with_v7(sql: &'static str) -> Vec<Migration> {
    let mut list = HISTORY.to_vec();
    list.push(Migration {
        version: Version::new(7),
        identifier: "wuhu_v7_test",
        sql,
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &["tool_call_status", "user_queue_journal"],
    });
    list
}

/// The cases after the first that fails are left out, but those that the other threads are at.
#[test]
fn the_first_failure_ends_a_fast_check() {
    let fixture = TestWorkspace::with_v5();
    let before = fixture.database(5, ROWS);
    for name in ["b", "c", "d", "e", "f"] {
        fixture.add(name, &before).unwrap();
    }
    let judged = |fail_fast| {
        let options = CheckOptions { fail_fast, ..PLAIN };
        let totals = fixture.check_as(HISTORY, &[], options).unwrap().totals;
        (totals.passed, totals.failed)
    };
    assert_eq!(judged(true), (6, 0));
    for name in ["b", "c", "d", "e", "f", "v5"] {
        fixture.rewrite(&format!("cases/{name}/summary.txt"), "rows", "rOws");
    }
    let (passed, failed) = judged(true);
    assert!(passed == 0 && (1..=3).contains(&failed), "{failed} failed");
    assert_eq!(judged(false), (0, 6));
}

/// As they are judged, not in their order: a long one keeps what is said of those after it.
#[test]
fn each_case_is_counted_as_it_is_judged() {
    let fixture = TestWorkspace::with_v5();
    for name in ["b", "c"] {
        fixture.add(name, &fixture.database(5, ROWS)).unwrap();
    }
    let said = fixture.check(HISTORY, &[]);
    let counts = said.events.iter().filter_map(|event| match *event {
        Event::Judged { done, all } => Some((done, all)),
        _ => None,
    });
    assert_eq!(counts.collect::<Vec<_>>(), [(1, 3), (2, 3), (3, 3)]);
}

/// Where the system gives no thread at some moment, the cases are judged without it; a file that cannot be read
/// without one is refused.
#[test]
fn threads_that_cannot_be_started() {
    FaultLibrary::new().refuse_threads("suite::a_good_house_is_clean", 1..=8);
}

#[test]
fn a_good_house_is_clean() {
    let fixture = TestWorkspace::with_v5();
    let said = fixture.check(HISTORY, &["v5"]);
    assert_eq!(said.titles(Some("v5")), [""; 0]);
    assert!(said.totals.is_clean() && said.totals.passed == 1);
    assert!(
        !fixture.path("left").exists(),
        "a passing case leaves nothing"
    );
}

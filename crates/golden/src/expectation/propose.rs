//! The expectation of a case as its replay makes it, and how that differs from the files on disk.

use std::path::Path;

use migrator::{Guards, counted};
use rusqlite::Connection;

use crate::case::capture_facts::CaptureFacts;
use crate::case::case_index::{CaseIndex, CaseLine};
use crate::case::content::FileContent;
use crate::case::documents::Documented;
use crate::case::files::{Case, CaseFiles, sums};
use crate::case::golden_text::GoldenText;
use crate::case::manifest::{
    AFTER_DATA, AFTER_SCHEMA, BEFORE, BUG_REPORT, CAPTURE, CaseState, ExpectedOutcome, FILES,
    MANIFEST, Manifest, Origin, REVIEW, SIGNATURE, SUMMARY, SURVIVORS,
};
use crate::case::schema_files::{self, SchemaFile, SchemaFiles};
use crate::diff::unified;
use crate::error::{Error, with_causes};
use crate::expectation::intact::intact;
use crate::expectation::proposal::{FileChange, Proposal, Write};
use crate::expectation::summary::summary;
use crate::expectation::workspace::Workspace;
use crate::finding::Finding;
use crate::oracle::{
    Evidence, changed_by_hand, data_difference, digested, expectation, expected_schema, judge,
    recognizer, text_difference,
};
use crate::public_terms::public_terms;
use crate::replay::build::{Load, build};
use crate::replay::replay;
use crate::replay::run::{Migrator, RunOutcome, run};

/// Bytes of a file of which differences are drawn: they are for a person.
const DRAWN_BYTES: u64 = 32 << 20;

/// The expectation that a replay makes of a case.
pub(crate) struct Settled {
    /// With the new manifest, but for the sums of its files.
    pub(crate) case: Case,
    /// The files beside `case.toml` and `before.sql`.
    pub(crate) files: CaseFiles,
    summary: String,
    /// The migrated database, in the folder of the replay.
    after: Option<Connection>,
}

/// Proposes the result of a replay as the expectation of a case; `work` is a folder for the replay.
/// `replaces`: the case may have less to judge by than the index says.
///
/// Errors: less than that without `replaces`; a finding that cannot be blessed, because data is lost or the file is not sound; a
/// captured case in which the recognizer finds what is not of the closed language.
pub(super) fn propose(
    workspace: &Workspace<'_>,
    case: &Case,
    before_sql: &FileContent,
    work: &Path,
    replaces: bool,
) -> Result<Proposal, Error> {
    let schemas = SchemaFiles::read(workspace.cases, workspace.history)?;
    intact(workspace.released, workspace.history, &schemas)?;
    let index = CaseIndex::read(workspace.cases)?;
    let was = index.cases.get(&case.name);
    if let Some(was) = was.filter(|_| !replaces)
        && let Some(why) = CaseLine::of(&case.manifest, before_sql)?.loss(was)
    {
        return Err(Error::NotBlessable {
            name: case.name.clone(),
            why,
        });
    }
    let mut settled = settle(workspace, &schemas, case, before_sql, work)?;
    settled.files.insert(BEFORE, before_sql.clone());
    if case.manifest.origin == Origin::Captured {
        complete_captured(&mut settled, workspace)?;
    }
    let mut changes = schema_changes(&schemas);
    changes.extend(case_changes(&settled, work)?);
    let line = CaseLine::of(&settled.case.manifest, before_sql)?;
    let difference = line.difference(was);
    if !difference.is_empty() {
        changes.push(FileChange {
            path: index.path().to_owned(),
            difference: format!("{}: {difference}", case.name),
            write: Write::Line(line),
        });
    }
    let by_hand = if replaces {
        // What replaces a case is among its changes.
        None
    } else {
        changed_by_hand(&index, case, before_sql, work)?
    };
    Ok(Proposal {
        case: settled.case,
        changes,
        summary: settled.summary,
        by_hand,
    })
}

/// Replays a case and asks the oracles.
///
/// Errors: a finding that cannot be blessed.
pub(crate) fn settle(
    workspace: &Workspace<'_>,
    schemas: &SchemaFiles,
    case: &Case,
    before_sql: &FileContent,
    work: &Path,
) -> Result<Settled, Error> {
    let refuse = |why: String| Error::NotBlessable {
        name: case.name.clone(),
        why,
    };
    let before = work.join("before.sqlite");
    if let Load::Refused(error) = build(&mut before_sql.open()?, case.manifest.settings, &before)? {
        let why = with_causes(&error);
        return Err(refuse(format!("its {BEFORE} does not load: {why}")));
    }
    let migrator = Migrator::BuiltIn {
        history: workspace.history,
        guards: Guards::ON,
    };
    let trial = run(&before, migrator, true, &work.join("try"))?;
    let case = Case {
        manifest: manifest_for(&case.manifest, trial.outcome).map_err(refuse)?,
        ..case.clone()
    };
    let steps_from = case.manifest.steps_from();
    let replay = replay(&before, steps_from, migrator, work, &mut |_| {})?;
    let evidence = Evidence::collect(&case, workspace.history, schemas, &replay, false)?;
    if let Some(lost) = judge(&evidence).iter().find(|finding| !finding.blessable) {
        return Err(refuse(in_words(lost)));
    }
    let summary = summary(&evidence)?;
    let files = files(&evidence, &summary)?;
    let after = evidence.after.map(|after| after.conn);
    Ok(Settled {
        case,
        files,
        summary,
        after,
    })
}

/// The manifest that expects this outcome; in words, why it cannot be expected.
fn manifest_for(old: &Manifest, outcome: RunOutcome) -> Result<Manifest, String> {
    let mut version = old.version;
    let expect = match outcome {
        RunOutcome::Migrated { from, .. } => {
            version = Some(from);
            ExpectedOutcome::Migrated
        }
        RunOutcome::Failed(failure) if failure.is_refusal => ExpectedOutcome::Refused {
            error: failure.text,
        },
        RunOutcome::Failed(failure) => return Err(format!("it fails: {}", failure.text)),
        RunOutcome::Nothing => ExpectedOutcome::Nothing,
        RunOutcome::Created { .. } | RunOutcome::ExitedWell => {
            return Err("its database is empty".to_owned());
        }
    };
    if old.expect == ExpectedOutcome::Migrated && expect != ExpectedOutcome::Migrated {
        let said = match &expect {
            ExpectedOutcome::Refused { error } => error,
            ExpectedOutcome::Migrated | ExpectedOutcome::Nothing => "nothing to do",
        };
        return Err(format!("it should be migrated and is not: {said}"));
    }
    Ok(Manifest {
        expect,
        version,
        state: CaseState::Settled,
        ..old.clone()
    })
}

/// The files that the replay makes.
fn files(evidence: &Evidence<'_>, summary: &str) -> Result<CaseFiles, Error> {
    let mut files = CaseFiles::from([(SUMMARY, summary.to_owned().into())]);
    if let (Some(after), ExpectedOutcome::Migrated) =
        (&evidence.after, &evidence.case.manifest.expect)
    {
        let data = expectation(&after.conn, &digested(evidence.history, evidence.from()))?;
        files.insert(AFTER_DATA, data.into());
        let (is, must) = (
            schema_files::objects(&after.conn)?,
            expected_schema(evidence)?,
        );
        if is != must {
            files.insert(AFTER_SCHEMA, schema_files::text(&is).into());
        }
    }
    Ok(files)
}

/// Adds the other files of a captured case: those that are made of the golden, made anew, and those that
/// came with it. The recognizer then judges all of them.
fn complete_captured(settled: &mut Settled, workspace: &Workspace<'_>) -> Result<(), Error> {
    let terms = public_terms(workspace.history)?;
    let Settled { case, files, .. } = settled;
    let recognized = recognizer(files, &terms, workspace.history)?;
    for name in [CAPTURE, SIGNATURE] {
        if let Some(content) = FileContent::read_if_there(&case.folder.join(name))? {
            files.insert(name, content);
        }
    }
    let survivors = recognized.survivors;
    files.insert(SURVIVORS, survivors.to_text().into());
    let capture = files.get(CAPTURE).map(FileContent::bytes).transpose()?;
    if let Some(facts) = capture.and_then(|bytes| CaptureFacts::parse(&bytes)) {
        let documented = Documented {
            facts: &facts,
            manifest: &case.manifest,
            golden: &GoldenText::read(&files[BEFORE], |table| facts.has_table(table))?,
            survivors: &survivors,
        };
        let (review, report) = (documented.review(), documented.bug_report());
        files.insert(REVIEW, review.into());
        files.insert(BUG_REPORT, report.into());
    }
    let mut all = files.clone();
    let manifest = case.manifest.with_sums(sums(files));
    all.insert(MANIFEST, manifest.to_text().into());
    let findings = recognizer(&all, &terms, workspace.history)?.findings;
    if findings.is_empty() {
        return Ok(());
    }
    Err(Error::NotPublic {
        name: case.name.clone(),
        findings,
    })
}

fn in_words(finding: &Finding) -> String {
    let Finding {
        oracle,
        title,
        body,
        ..
    } = finding;
    let what = format!("oracle {} ({oracle}) fails: {title}", oracle.number());
    if body.is_empty() {
        what
    } else {
        format!("{what}\n{body}")
    }
}

/// The schema files that the migrations make otherwise; those of released versions are as they were.
fn schema_changes(schemas: &SchemaFiles) -> Vec<FileChange> {
    let mut changes = Vec::new();
    for file in &schemas.versions {
        let difference = match file.text() {
            Some(text) if text == file.fresh_text => continue,
            Some(text) => schema_difference(file, text),
            None => format!("new: {}", counted(file.fresh.len(), "object")),
        };
        changes.push(FileChange {
            path: file.path.clone(),
            difference,
            write: Write::Content(file.fresh_text.clone().into()),
        });
    }
    changes
}

fn schema_difference(file: &SchemaFile, text: &str) -> String {
    if let Some(objects) = file.objects() {
        let [old, new] = [objects, &file.fresh].map(schema_files::facts);
        let drawn = unified("old", &old, "new", &new);
        if !drawn.is_empty() {
            return drawn;
        }
    }
    unified("old", text, "new", &file.fresh_text)
}

/// The files of the case that are not on disk like this, and those that no longer belong to it; `work` is a folder for
/// their comparison.
fn case_changes(settled: &Settled, work: &Path) -> Result<Vec<FileChange>, Error> {
    let folder = &settled.case.folder;
    let mut changes = Vec::new();
    for name in FILES.into_iter().filter(|name| *name != MANIFEST) {
        let path = folder.join(name);
        let old = FileContent::read_if_there(&path)?;
        let (difference, write) = match (old, settled.files.get(name)) {
            (None, None) => continue,
            (Some(old), Some(new)) if old == *new => continue,
            (Some(_), None) => ("no longer belongs to the case".to_owned(), Write::Removal),
            (None, Some(new)) => (
                format!("new: {} bytes", new.len_bytes()),
                Write::Content(new.clone()),
            ),
            (Some(old), Some(new)) => (
                content_difference(name, &old, new, settled, work)?,
                Write::Content(new.clone()),
            ),
        };
        changes.push(FileChange {
            path,
            difference,
            write,
        });
    }
    let path = folder.join(MANIFEST);
    let old = FileContent::read_if_there(&path)?;
    let manifest = settled.case.manifest.with_sums(sums(&settled.files));
    let text = manifest.to_text();
    let new = FileContent::from(text.clone());
    if old.as_ref() != Some(&new) {
        let difference = match old {
            Some(old) => unified("old", &String::from_utf8_lossy(&old.bytes()?), "new", &text),
            None => format!("new: {}", manifest.about),
        };
        changes.push(FileChange {
            path,
            difference,
            write: Write::Content(new),
        });
    }
    Ok(changes)
}

/// The difference between an old file and a new one; of a database in rows, not in lines.
fn content_difference(
    name: &str,
    old: &FileContent,
    new: &FileContent,
    settled: &Settled,
    work: &Path,
) -> Result<String, Error> {
    let (old_len, new_len) = (old.len_bytes(), new.len_bytes());
    if old_len.max(new_len) > DRAWN_BYTES {
        return Ok(format!("{old_len} → {new_len} bytes"));
    }
    let settings = settled.case.manifest.settings;
    if name == BEFORE
        && let Some(rows) = text_difference(old, new, settings, work)?
    {
        return Ok(rows);
    }
    let (old, new) = (old.bytes()?, new.bytes()?);
    if let (AFTER_DATA, Some(after)) = (name, &settled.after)
        && let Some(rows) = data_difference(&old, after)
    {
        return Ok(rows);
    }
    let [old, new] = [&old, &new].map(|bytes| String::from_utf8_lossy(bytes));
    Ok(unified("old", &old, "new", &new))
}

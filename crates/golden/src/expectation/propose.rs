//! What the expectation of a case would be, if its result were accepted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anonymizer::recognizer::PublicTerms;
use migrator::{Guards, History};

use crate::case::atomic_write::{read_if_there, write_file};
use crate::case::files::Case;
use crate::case::manifest::{
    AFTER_DATA, AFTER_SCHEMA, BEFORE, BUG_REPORT, CaseState, ExpectedOutcome, MANIFEST, Manifest,
    Origin, REVIEW, SUMMARY, SURVIVORS, sha256,
};
use crate::case::released::Released;
use crate::case::schema_files::{self, SchemaFiles};
use crate::diff::unified;
use crate::error::Error;
use crate::error::with_causes;
use crate::oracle::{
    Evidence, data_difference, digested, expectation, expected_schema, judge, recognizer, survivors,
};
use crate::replay::build::build;
use crate::replay::{Migrator, RunOutcome, replay, try_out};
use crate::report::event::Finding;
use crate::report::summary::summary;

/// Where expectations are made.
#[derive(Debug, Clone, Copy)]
pub struct Workspace<'a> {
    /// The folder of cases.
    pub cases: &'a Path,
    /// The list of migrations.
    pub history: &'a History,
    /// Which of them must not change any more.
    pub released: &'a Released,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
}

/// Files that would be written, and what a person should see first.
#[derive(Debug)]
pub struct Proposal {
    /// The case.
    pub case: Case,
    /// What would be different, file by file.
    pub changes: Vec<FileChange>,
    /// What the migration does to the case's database: the new `summary.txt`.
    pub summary: String,
}

/// One file that would be written or removed.
#[derive(Debug)]
pub struct FileChange {
    /// Where.
    pub path: PathBuf,
    /// In words and, where it can be drawn, as a difference.
    pub difference: String,
    /// The new content; none: the file goes.
    bytes: Option<Vec<u8>>,
}

impl Proposal {
    /// The new content of the files in the case's folder, by name.
    pub(crate) fn files(&self) -> BTreeMap<&str, &[u8]> {
        let inside = self
            .changes
            .iter()
            .filter(|change| change.path.starts_with(&self.case.folder));
        inside
            .filter_map(|change| {
                Some((change.path.file_name()?.to_str()?, change.bytes.as_deref()?))
            })
            .collect()
    }

    /// Writes it all; `case.toml` comes last, so that a half-written case is known for one.
    pub fn accept(self) -> Result<(), Error> {
        for FileChange { path, bytes, .. } in self.changes {
            match bytes {
                Some(bytes) => write_file(&path, &bytes)?,
                None => fs::remove_file(&path).map_err(Error::write(&path))?,
            }
        }
        Ok(())
    }
}

/// Replays a case and proposes its result as the expectation.
///
/// Errors where oracles 1 to 3, 6, 7 or 8 fail: nothing that is lost can be accepted, and nothing of
/// somebody's.
pub(crate) fn settle(
    workspace: &Workspace<'_>,
    case: &Case,
    before_sql: &[u8],
    work: &Path,
) -> Result<Proposal, Error> {
    let refuse = |why: String| Error::NotBlessable {
        name: case.name.clone(),
        why,
    };
    let before = work.join("before.sqlite");
    if let Err(error) = build(before_sql, case.manifest.settings, &before)? {
        return Err(refuse(format!(
            "its {BEFORE} does not load: {}",
            with_causes(&error)
        )));
    }
    let migrator = Migrator::BuiltIn {
        history: workspace.history,
        guards: Guards::ON,
    };
    let ended = try_out(&before, migrator, &work.join("try"))?;
    let manifest = decided(&case.manifest, ended).map_err(refuse)?;
    let settled = Case {
        manifest,
        ..case.clone()
    };
    let replay = replay(&settled, &before, migrator, work, &mut |_| {})?;
    let schemas = SchemaFiles::read(workspace.cases, workspace.history)?;
    let evidence = Evidence::collect(&settled, workspace.history, &schemas, &replay, false)?;
    let findings = judge(&evidence);
    if let Some(lost) = findings.iter().find(|finding| !finding.blessable) {
        return Err(refuse(in_words(lost)));
    }
    let summary = summary(&evidence)?;
    let mut files = files(&evidence, before_sql, &summary)?;
    if settled.manifest.origin == Origin::Captured {
        let known = schemas.known(workspace.history)?;
        captured_files(&settled, before_sql, &known, &mut files)?;
        let mut judged = files.clone();
        let manifest = summed(&settled.manifest, &files).to_text();
        judged.insert(MANIFEST, manifest.into_bytes());
        let findings = recognizer(&judged, &known)?;
        if !findings.is_empty() {
            let name = case.name.clone();
            return Err(Error::NotPublic { name, findings });
        }
    }
    let mut changes = schema_files(workspace, &schemas)?;
    changes.extend(case_files(&settled, &files, &evidence)?);
    drop(evidence);
    Ok(Proposal {
        case: settled,
        changes,
        summary,
    })
}

/// The manifest with the verdict that the migrator came to; in words, why that cannot be accepted.
fn decided(old: &Manifest, ended: RunOutcome) -> Result<Manifest, String> {
    let mut version = old.version;
    let expect = match ended {
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

/// The files of the case beside its `case.toml`.
fn files(
    evidence: &Evidence<'_>,
    before_sql: &[u8],
    summary: &str,
) -> Result<BTreeMap<&'static str, Vec<u8>>, Error> {
    let mut files = BTreeMap::from([
        (BEFORE, before_sql.to_vec()),
        (SUMMARY, summary.as_bytes().to_vec()),
    ]);
    if let (Some(after), ExpectedOutcome::Migrated) =
        (&evidence.after, &evidence.case.manifest.expect)
    {
        let data = expectation(&after.conn, &digested(evidence.history, evidence.from()))?;
        files.insert(AFTER_DATA, data.into_bytes());
        let (is, must) = (
            schema_files::objects(&after.conn)?,
            expected_schema(evidence)?,
        );
        if is != must {
            files.insert(AFTER_SCHEMA, schema_files::text(&is).into_bytes());
        }
    }
    Ok(files)
}

/// What a captured case has besides: survivors as they are now, and what its capture wrote.
fn captured_files(
    case: &Case,
    before_sql: &[u8],
    known: &PublicTerms,
    files: &mut BTreeMap<&'static str, Vec<u8>>,
) -> Result<(), Error> {
    files.insert(SURVIVORS, survivors(before_sql, known)?.into_bytes());
    for name in [REVIEW, BUG_REPORT] {
        if let Some(bytes) = read_if_there(&case.folder.join(name))? {
            files.insert(name, bytes);
        }
    }
    Ok(())
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

/// The schemas of versions that are not released; released ones never change.
fn schema_files(
    workspace: &Workspace<'_>,
    schemas: &SchemaFiles,
) -> Result<Vec<FileChange>, Error> {
    let mut changes = Vec::new();
    let all_frozen = workspace.released.changed(workspace.history).is_empty();
    for (known, migration) in schemas.versions.iter().zip(workspace.history.migrations()) {
        let (version, path) = (known.version, known.path.clone());
        let released = workspace.released.has(migration);
        let difference = match &known.golden_text {
            Some(text) if *text == known.fresh_text => continue,
            Some(_) if released => return Err(Error::ReleasedSchema { path, version }),
            // What was frozen makes the same schema again.
            None if released && !all_frozen => return Err(Error::ReleasedSchema { path, version }),
            None => format!("new: {} objects", known.fresh.len()),
            Some(text) => schema_difference(known.golden.as_deref(), text, known),
        };
        let bytes = Some(known.fresh_text.clone().into_bytes());
        changes.push(FileChange {
            path,
            difference,
            bytes,
        });
    }
    Ok(changes)
}

fn schema_difference(
    golden: Option<&[canon::Object]>,
    text: &str,
    known: &schema_files::SchemaFile,
) -> String {
    let old = golden.map(schema_files::facts).unwrap_or_default();
    let drawn = unified("old", &old, "new", &schema_files::facts(&known.fresh));
    if drawn.is_empty() || golden.is_none() {
        return unified("old", text, "new", &known.fresh_text);
    }
    drawn
}

/// The files of the case that are not on disk like this, and those that no longer belong to it.
fn case_files(
    settled: &Case,
    files: &BTreeMap<&'static str, Vec<u8>>,
    evidence: &Evidence<'_>,
) -> Result<Vec<FileChange>, Error> {
    let folder = &settled.folder;
    let mut changes = Vec::new();
    let names = [
        BEFORE,
        AFTER_DATA,
        AFTER_SCHEMA,
        SUMMARY,
        SURVIVORS,
        REVIEW,
        BUG_REPORT,
    ];
    for name in names {
        let path = folder.join(name);
        let old = read_if_there(&path)?;
        let (difference, bytes) = match (old, files.get(name)) {
            (None, None) => continue,
            (Some(old), Some(new)) if old == *new => continue,
            (Some(_), None) => ("no longer belongs to the case".to_owned(), None),
            (None, Some(new)) => (format!("new: {} bytes", new.len()), Some(new.clone())),
            (Some(old), Some(new)) => (
                content_difference(name, &old, new, evidence),
                Some(new.clone()),
            ),
        };
        changes.push(FileChange {
            path,
            difference,
            bytes,
        });
    }
    let manifest = summed(&settled.manifest, files);
    let path = folder.join(MANIFEST);
    let old = read_if_there(&path)?;
    let new = manifest.to_text();
    if old.as_deref() != Some(new.as_bytes()) {
        let difference = match old {
            Some(old) => unified("old", &String::from_utf8_lossy(&old), "new", &new),
            None => format!("new: {}", settled.manifest.about),
        };
        changes.push(FileChange {
            path,
            difference,
            bytes: Some(new.into_bytes()),
        });
    }
    Ok(changes)
}

/// The manifest with the sums of these files.
pub(crate) fn summed(manifest: &Manifest, files: &BTreeMap<&'static str, Vec<u8>>) -> Manifest {
    let sum = |(name, bytes): (&&str, &Vec<u8>)| ((*name).to_owned(), sha256(bytes));
    Manifest {
        sha256: files.iter().map(sum).collect(),
        ..manifest.clone()
    }
}

/// What differs between an old file and a new one; of `after.data.sql` in rows, not in lines.
fn content_difference(name: &str, old: &[u8], new: &[u8], evidence: &Evidence<'_>) -> String {
    if let (AFTER_DATA, Some(after)) = (name, &evidence.after)
        && let Some(said) = data_difference(old, &after.conn)
    {
        return said;
    }
    unified(
        "old",
        &String::from_utf8_lossy(old),
        "new",
        &String::from_utf8_lossy(new),
    )
}

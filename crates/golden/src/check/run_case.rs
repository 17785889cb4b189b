//! One case, from its text to what the oracles have to say.

use std::path::{Path, PathBuf};

use anonymizer::recognizer::PublicTerms;
use migrator::{Guards, Version};

use crate::case::atomic_write::read_if_there;
use crate::case::files::Case;
use crate::case::files::text_of;
use crate::case::manifest::{BEFORE, CaseState, ExpectedOutcome, Origin, SUMMARY};
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::check::Check;
use crate::check::case_report::{ReplayedCase, unreadable};
use crate::error::Error;
use crate::error::with_causes;
use crate::oracle::{
    Evidence, Needed, files, judge, judge_content, needed, read_files, recognizer,
};
use crate::replay::build::build;
use crate::replay::work_folder::WorkFolder;
use crate::replay::{Migrator, Repairs, Replay, Run, RunOutcome, replay, step_by_step};
use crate::report::artifacts;
use crate::report::event::{Event, Finding, Oracle};
use crate::report::summary::{rows, summary};

/// What one case adds to the whole.
pub(crate) struct JudgedCase {
    pub(crate) outcome: CaseOutcome,
    pub(crate) version: Option<Version>,
    pub(crate) needed: Needed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CaseOutcome {
    Passed,
    Failed,
    Stopped,
    Skipped,
}

/// Judges a case and tells of it.
pub(crate) fn run_case(
    check: &Check<'_>,
    schemas: &SchemaFiles,
    known: &PublicTerms,
    name: &CaseName,
    emit: &mut dyn FnMut(Event),
) -> JudgedCase {
    match attempt(check, schemas, known, name, emit) {
        Ok(judged) => judged,
        Err(error) => {
            emit(Event::CaseStopped {
                case: name.clone(),
                error,
            });
            JudgedCase {
                outcome: CaseOutcome::Stopped,
                version: None,
                needed: Needed::new(),
            }
        }
    }
}

fn attempt(
    check: &Check<'_>,
    schemas: &SchemaFiles,
    known: &PublicTerms,
    name: &CaseName,
    emit: &mut dyn FnMut(Event),
) -> Result<JudgedCase, Error> {
    let folder = check.leave.join(name.as_str());
    artifacts::clear(&folder)?;
    let case = match Case::read(check.cases, name) {
        Ok(case) => case,
        Err(error @ (Error::Manifest { .. } | Error::Read { .. })) => {
            emit(Event::CaseStarted {
                case: name.clone(),
                about: String::new(),
            });
            return Ok(unreadable(name, &error, emit));
        }
        Err(error) => return Err(error),
    };
    let mut findings = files(&case);
    if case.manifest.origin == Origin::Captured {
        findings.extend(recognizer(&read_files(&case)?, known)?);
    }
    let work = WorkFolder::new(check.scratch)?;
    let Some(before) = build_before(&case, work.path(), &mut findings)? else {
        emit(Event::CaseStarted {
            case: name.clone(),
            about: case.manifest.about.clone(),
        });
        let judged = ReplayedCase {
            case: &case,
            replays: Vec::new(),
            rows: 0,
            to: None,
        };
        return Ok(judged.finish(check, findings, Needed::new(), emit));
    };
    if let Some(why) = not_for_this_run(check, &case, &before)? {
        emit(Event::CaseSkipped {
            case: name.clone(),
            why,
        });
        let version = case.manifest.version;
        return Ok(JudgedCase {
            outcome: CaseOutcome::Skipped,
            version,
            needed: Needed::new(),
        });
    }
    emit(Event::CaseStarted {
        case: name.clone(),
        about: case.manifest.about.clone(),
    });
    judge_replay(
        check,
        schemas,
        &case,
        (&before, work.path()),
        findings,
        emit,
    )
}

/// Replays a case in `(before, work)`, its database and a folder, and asks every oracle.
fn judge_replay(
    check: &Check<'_>,
    schemas: &SchemaFiles,
    case: &Case,
    (before, work): (&Path, &Path),
    mut findings: Vec<Finding>,
    emit: &mut dyn FnMut(Event),
) -> Result<JudgedCase, Error> {
    let name = &case.name;
    let migrator = match check.with {
        Some(program) => Migrator::External(program),
        None => Migrator::BuiltIn {
            history: check.history,
            guards: check.guards,
        },
    };
    let replay = replay(case, before, migrator, work, &mut |step| {
        emit(Event::StepApplied {
            case: name.clone(),
            identifier: step.identifier,
            version: step.version,
        });
    })?;
    let foreign = check.with.is_some();
    let evidence = Evidence::collect(case, check.history, schemas, &replay, foreign)?;
    let said = judge(&evidence);
    // Whatever another oracle has found is not in the summary either.
    if said.is_empty() && !foreign && case.manifest.state == CaseState::Settled {
        findings.extend(stale_summary(&evidence, case)?);
    }
    findings.extend(said);
    let needed = needed(&evidence)?;
    let rows = rows(&evidence.before)?.values().sum();
    let to = match (&replay.one_shot.ended, &evidence.after) {
        (RunOutcome::Migrated { to, .. }, _) => Some(*to),
        (RunOutcome::ExitedWell, Some(_)) => Some(check.history.newest()),
        _ => None,
    };
    drop(evidence);
    let unproved = unproved(check, schemas, case, &replay, work, &mut findings)?;
    let mut replays = vec![replay];
    replays.extend(unproved);
    let replayed = ReplayedCase {
        case,
        replays,
        rows,
        to,
    };
    Ok(replayed.finish(check, findings, needed, emit))
}

/// The database of a case; none, and a finding, if its text is missing or does not load.
pub(crate) fn build_before(
    case: &Case,
    work: &Path,
    findings: &mut Vec<Finding>,
) -> Result<Option<PathBuf>, Error> {
    let Some(text) = read_if_there(&case.folder.join(BEFORE))? else {
        // The oracle of the goldens has said so.
        return Ok(None);
    };
    let db = work.join("before.sqlite");
    match build(&text, case.manifest.settings, &db)? {
        Ok(_) => Ok(Some(db)),
        Err(error) => {
            let title = format!("{BEFORE} does not load: {}", with_causes(&error));
            findings.push(Finding::new(Oracle::Goldens, title).not_blessable());
            Ok(None)
        }
    }
}

/// Why another program is not judged by this case.
fn not_for_this_run(
    check: &Check<'_>,
    case: &Case,
    before: &Path,
) -> Result<Option<String>, Error> {
    if check.with.is_none() || check.names.contains(&case.name) {
        return Ok(None);
    }
    if case.manifest.expect != ExpectedOutcome::Migrated {
        return Ok(Some(format!("expects `{}`", case.manifest.expect)));
    }
    let scratch = before.parent().unwrap_or(before);
    let busy = std::time::Duration::ZERO;
    let look = migrator::InspectOptions {
        history: check.history,
        scratch,
        busy,
    };
    let seen = migrator::inspect(before, &look).map_err(Error::Database)?;
    // What has to be healed, rebuilt or repaired is asked of no other program.
    let sound = matches!(seen.kind, migrator::FileKind::Version(_))
        && seen.damage.iter().all(|damage| damage.kind.is_tolerated());
    Ok((!sound).then(|| "its database is damaged".to_owned()))
}

/// Reviewers read the summary: it must be of these migrations.
fn stale_summary(evidence: &Evidence<'_>, case: &Case) -> Result<Option<Finding>, Error> {
    if evidence.after.is_none() && case.manifest.expect == ExpectedOutcome::Migrated {
        return Ok(None);
    }
    let (now, written) = (summary(evidence)?, text_of(case, SUMMARY)?);
    Ok(written
        .filter(|written| !written.is_empty() && *written != now)
        .map(|written| {
            let drawn = crate::diff::unified(SUMMARY, &written, "actual", &now);
            Finding::new(Oracle::Goldens, format!("{SUMMARY} says something else")).with_body(drawn)
        }))
}

/// Where a proof has stopped a step: the same without proofs, to show what it has stopped.
fn unproved(
    check: &Check<'_>,
    schemas: &SchemaFiles,
    case: &Case,
    proved: &Replay,
    work: &Path,
    findings: &mut Vec<Finding>,
) -> Result<Option<Replay>, Error> {
    let was_stopped =
        proved.stopped.is_some() || matches!(proved.one_shot.ended, RunOutcome::Failed(_));
    let expects_success = case.manifest.expect == ExpectedOutcome::Migrated;
    if check.guards != Guards::ON || check.with.is_some() || !was_stopped || !expects_success {
        return Ok(None);
    }
    let work = work.join("unproved");
    std::fs::create_dir(&work).map_err(Error::scratch(&work))?;
    let from = case.manifest.version.unwrap_or(Version::new(0));
    let (mut steps, off) = (Vec::new(), Guards::off());
    let before = proved.before.as_path();
    let stopped = step_by_step(
        before,
        from,
        check.history,
        off,
        &work,
        &mut steps,
        &mut |_| {},
    )?;
    let Some(last) = steps.last().filter(|_| stopped.is_none()) else {
        // It fails without proofs as well, in the same way.
        return Ok(None);
    };
    let to = last.version;
    let one_shot = Run {
        db: last.db.clone(),
        ended: RunOutcome::Migrated { from, to },
        repairs: Repairs::of_all(&steps),
        unchanged: false,
    };
    let before = before.to_owned();
    let replay = Replay {
        before,
        steps,
        stopped: None,
        one_shot,
        again: None,
        foreign_keys_off: None,
    };
    let evidence = Evidence::collect(case, check.history, schemas, &replay, false)?;
    if let Some(after) = &evidence.after {
        findings.extend(
            judge_content(&evidence, after)
                .into_iter()
                .map(Finding::unproved),
        );
    }
    drop(evidence);
    Ok(Some(replay))
}

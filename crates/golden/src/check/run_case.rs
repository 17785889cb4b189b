//! One case: its database from its text, the replay, and the findings of every oracle.

use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{FileKind, Guards, History, InspectOptions};
use rusqlite::Connection;

use crate::case::content::FileContent;
use crate::case::files::Case;
use crate::case::manifest::{BEFORE, CaseState, ExpectedOutcome, Origin};
use crate::error::Error;
use crate::expectation::summary::{rows, summary};
use crate::finding::Finding;
use crate::oracle::{
    Evidence, NeededLosses, changed_by_hand, files, indexed, judge, judge_content, judge_rescue,
    needed, read_files, recognizer, stale_summary, unloadable,
};
use crate::replay::build::{Load, build};
use crate::replay::copies::open;
use crate::replay::hard_reset::reset_and_rescue;
use crate::replay::run::{Migrator, RunOutcome, run};
use crate::replay::work_folder::WorkFolder;
use crate::replay::{Replay, replay, replay_unproved};
use crate::report::artifacts;
use crate::report::event::Event;

use super::case_forms::judge_forms;
use super::case_report::{
    CaseOutcome, CountedRows, JudgedCase, JudgedReplays, finish, finish_unreadable,
};
use super::options::{CaseCheck, Check};

/// Judges a case and emits its events.
pub(super) fn run_case(mut run: CaseCheck<'_>) -> JudgedCase {
    judge_case(&mut run).unwrap_or_else(|error| {
        (run.emit)(Event::CaseStopped {
            case: run.name.clone(),
            error,
        });
        JudgedCase::without_replay(CaseOutcome::Stopped, None)
    })
}

fn judge_case(run: &mut CaseCheck<'_>) -> Result<JudgedCase, Error> {
    let (check, name) = (run.check, run.name);
    artifacts::clear(&check.artifacts.join(name.as_str()))?;
    let mut case = match Case::read(check.cases, name) {
        Ok(case) => case,
        Err(error @ (Error::Manifest { .. } | Error::Read { .. })) => {
            start(run, String::new());
            return Ok(finish_unreadable(run, &error));
        }
        Err(error) => return Err(error),
    };
    let about = case.manifest.about.clone();
    let work = WorkFolder::new(check.scratch)?;
    let mut findings = of_files(run, &case, work.path())?;
    if case.manifest.origin == Origin::Captured {
        findings.extend(recognizer(&read_files(&case)?, run.terms, check.history)?.findings);
    }
    let Some(before) = build_before(&case, work.path(), &mut findings)? else {
        start(run, about);
        let findings = JudgedReplays {
            case: &case,
            findings,
            replays: Vec::new(),
            rows: CountedRows::default(),
            to: None,
            needed: NeededLosses::new(),
            forms: 0,
        };
        return Ok(finish(run, findings));
    };
    if let Some(why) = reason_to_skip(check, &case, &before)? {
        (run.emit)(Event::CaseSkipped {
            case: name.clone(),
            why,
        });
        let version = case.manifest.version;
        return Ok(JudgedCase::without_replay(CaseOutcome::Skipped, version));
    }
    start(run, about);
    if check.to.is_some() && case.manifest.expect == ExpectedOutcome::Nothing {
        case.manifest.expect = ExpectedOutcome::Migrated;
    }
    let judged = judge_replay(run, &case, &before, work.path(), findings)?;
    Ok(finish(run, judged))
}

/// The findings about the files of a case, and about its line of the index.
fn of_files(run: &CaseCheck<'_>, case: &Case, work: &Path) -> Result<Vec<Finding>, Error> {
    let Ok(Some(before_sql)) = FileContent::read_if_there(&case.folder.join(BEFORE)) else {
        return Ok(files(case, None));
    };
    let by_hand = changed_by_hand(run.index, case, &before_sql, work)?;
    let mut findings = files(case, by_hand.as_deref());
    findings.extend(indexed(run.index, case, &before_sql, by_hand.as_deref())?);
    Ok(findings)
}

fn start(run: &mut CaseCheck<'_>, about: String) {
    (run.emit)(Event::CaseStarted {
        case: run.name.clone(),
        about,
    });
}

/// Replays the case whose database is at `before` in the folder `work`, and asks every oracle.
fn judge_replay<'c>(
    run: &mut CaseCheck<'_>,
    case: &'c Case,
    before: &Path,
    work: &Path,
    mut findings: Vec<Finding>,
) -> Result<JudgedReplays<'c>, Error> {
    let check = run.check;
    let steps_from = case.manifest.steps_from();
    let replay = replay(before, steps_from, check.migrator(), work, &mut |step| {
        (run.emit)(Event::StepApplied {
            case: run.name.clone(),
            identifier: step.identifier,
            version: step.version,
        });
    })?;
    let is_external = check.with.is_some();
    let history = check.judged_by();
    let mut evidence = Evidence::collect(case, history, run.schemas, &replay, is_external)?;
    if check.to.is_some() {
        evidence.own = own_result(before, history, work)?;
    }
    let of_replay = judge(&evidence);
    // With other findings the summary differs anyway; comparing it would only repeat them.
    let has_summary = evidence.after.is_some() || case.manifest.expect != ExpectedOutcome::Migrated;
    let is_settled = case.manifest.state == CaseState::Settled;
    if of_replay.is_empty() && !is_external && is_settled && has_summary {
        findings.extend(stale_summary(case, &summary(&evidence)?)?);
    }
    if of_replay.is_empty() {
        findings.extend(of_rescue(check, &evidence, &replay, work)?);
    }
    let forms = if check.matrix && of_replay.is_empty() {
        let (judged, found) = judge_forms(run, case, &replay, work)?;
        findings.extend(found);
        judged
    } else {
        0
    };
    findings.extend(of_replay);
    let needed = needed(&evidence)?;
    let rows = CountedRows::of(&evidence)?;
    let to = match (&replay.one_shot.outcome, &evidence.after) {
        (RunOutcome::Migrated { to, .. }, _) => Some(*to),
        (RunOutcome::ExitedWell, Some(_)) => Some(history.newest()),
        _ => None,
    };
    drop(evidence);
    let unproved = judge_unproved(run, case, &replay, work, &mut findings)?;
    let mut replays = vec![replay];
    replays.extend(unproved);
    Ok(JudgedReplays {
        case,
        findings,
        replays,
        rows,
        to,
        needed,
        forms,
    })
}

/// The findings of oracle 10, where it is asked and the case is migrated.
fn of_rescue(
    check: &Check<'_>,
    evidence: &Evidence<'_>,
    replay: &Replay,
    work: &Path,
) -> Result<Vec<Finding>, Error> {
    if !check.rescue || check.with.is_some() || evidence.after.is_none() {
        return Ok(Vec::new());
    }
    let settings = evidence.case.manifest.settings;
    let rescued = reset_and_rescue(replay, evidence.from(), settings, check.history, work)?;
    let findings = rescued
        .iter()
        .flat_map(|rescued| judge_rescue(evidence, rescued));
    Ok(findings.collect())
}

/// The database of a case; none, and a finding, if its text is missing or does not load.
fn build_before(
    case: &Case,
    work: &Path,
    findings: &mut Vec<Finding>,
) -> Result<Option<PathBuf>, Error> {
    let Some(text) = FileContent::read_if_there(&case.folder.join(BEFORE))? else {
        // Oracle 9 reports the missing file.
        return Ok(None);
    };
    let db = work.join("before.sqlite");
    match build(&mut text.open()?, case.manifest.settings, &db)? {
        Load::Done => Ok(Some(db)),
        Load::Refused(error) => {
            findings.push(unloadable(&error));
            Ok(None)
        }
    }
}

/// The reason for which an external migrator is not judged by this case.
fn reason_to_skip(check: &Check<'_>, case: &Case, before: &Path) -> Result<Option<String>, Error> {
    if check.with.is_none() || check.names.contains(&case.name) {
        return Ok(None);
    }
    let (from, to) = (case.manifest.version, check.judged_by().newest());
    let expect = &case.manifest.expect;
    let is_migrated = match expect {
        ExpectedOutcome::Migrated => from < Some(to),
        // Another version than the goldens' is the newest.
        ExpectedOutcome::Nothing => check.to.is_some() && from.is_some_and(|from| from < to),
        ExpectedOutcome::Refused { .. } => false,
    };
    if !is_migrated {
        return Ok(Some(match expect {
            ExpectedOutcome::Migrated => format!("is at {to} or newer"),
            _ => format!("expects `{expect}`"),
        }));
    }
    let options = InspectOptions {
        history: check.judged_by(),
        scratch: before.parent().unwrap_or(before),
        busy: Duration::ZERO,
        interrupt: None,
    };
    let seen = migrator::inspect(before, &options).map_err(Error::Database)?;
    // An external migrator need not backfill a ledger, rebuild a schema or repair rows.
    let is_sound = matches!(seen.kind, FileKind::Version(_))
        && seen.damage.iter().all(|damage| damage.kind.is_tolerated());
    if !is_sound {
        return Ok(Some("its database is damaged".to_owned()));
    }
    // Nor need it rebuild a table by another name than the releases do.
    let copies = check.history.schemas().rebuild_copies();
    let in_the_way = rows(&open(before)?)?
        .into_keys()
        .find(|table| copies.contains(&**table));
    Ok(in_the_way.map(|table| format!("its table `{table}` has the name of a rebuild's copy")))
}

/// What the list of migrations makes of a database, where no golden says it.
fn own_result(before: &Path, history: &History, work: &Path) -> Result<Option<Connection>, Error> {
    let guards = Guards::ON;
    let own = Migrator::BuiltIn { history, guards };
    let run = run(before, own, true, &work.join("own"))?;
    run.result().map(open).transpose()
}

/// A replay without proofs where a proof has stopped a step, to show what the proof has stopped.
fn judge_unproved(
    run: &CaseCheck<'_>,
    case: &Case,
    proved: &Replay,
    work: &Path,
    findings: &mut Vec<Finding>,
) -> Result<Option<Replay>, Error> {
    let check = run.check;
    let was_stopped =
        proved.steps.stopped.is_some() || matches!(proved.one_shot.outcome, RunOutcome::Failed(_));
    let (Some(from), true) = (case.manifest.steps_from(), was_stopped) else {
        return Ok(None);
    };
    if check.guards != Guards::ON || check.with.is_some() {
        return Ok(None);
    }
    let work = work.join("unproved");
    std::fs::create_dir(&work).map_err(Error::scratch(&work))?;
    let Some(replay) = replay_unproved(&proved.before, from, check.history, &work)? else {
        return Ok(None);
    };
    let evidence = Evidence::collect(case, check.history, run.schemas, &replay, false)?;
    if let Some(after) = &evidence.after {
        let unproved = judge_content(&evidence, after);
        findings.extend(unproved.into_iter().map(Finding::unproved));
    }
    drop(evidence);
    Ok(Some(replay))
}

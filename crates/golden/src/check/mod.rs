//! Judges cases: several at a time, with events in their order.

mod case_forms;
mod case_report;
mod options;
mod run_case;
mod trial;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use anonymizer::recognizer::PublicTerms;

use crate::case::case_index::CaseIndex;
use crate::case::content::FileContent;
use crate::case::files;
use crate::case::manifest::BEFORE;
use crate::case::schema_files::SchemaFiles;
use crate::case_name::{CaseName, SCHEMA_FOLDER};
use crate::error::Error;
use crate::expectation::intact::intact;
use crate::finding::Finding;
use crate::oracle::{self, NeededLosses, changed_releases, schema_files, stale, suite};
use crate::public_terms::public_terms;
use crate::report::artifacts;
use crate::report::event::{CheckTotals, Event};

use case_report::{CaseOutcome, JudgedCase};
use options::CaseCheck;
use run_case::run_case;

pub use options::Check;
pub use trial::{TrialCase, TrialSchemas, Trials};

/// Judges, and emits what happens in the order of the cases.
///
/// Errors: there is nothing to judge. An error about one case is an event.
pub fn check(check: &Check<'_>, emit: &mut dyn FnMut(Event)) -> Result<CheckTotals, Error> {
    let index = CaseIndex::read(check.cases)?;
    let names = match files::select(check.cases, check.names) {
        // That all cases are gone is the finding.
        Err(Error::NoCase { .. }) if !index.cases.is_empty() => Vec::new(),
        names => names?,
    };
    if !check.cases.join(SCHEMA_FOLDER).is_dir() {
        return Err(Error::NoSchemas {
            path: check.cases.to_owned(),
        });
    }
    if check.names.is_empty() {
        artifacts::clear_all(check.artifacts)?;
    }
    let schemas = SchemaFiles::read(check.cases, check.judged_by())?;
    let terms = public_terms(check.judged_by())?;
    emit(Event::Started {
        cases: names.clone(),
        newest: check.judged_by().newest(),
    });
    let read_once = ReadOnce {
        schemas: &schemas,
        terms: &terms,
        index: &index,
        may_be_blessed: intact(check.released, check.history, &schemas).is_ok(),
    };
    let all = judge_all(check, &names, read_once, emit);

    let mut totals = CheckTotals::default();
    for judged in &all {
        match judged.outcome {
            CaseOutcome::Passed => totals.passed += 1,
            CaseOutcome::Failed => totals.failed += 1,
            CaseOutcome::Stopped => totals.stopped += 1,
            CaseOutcome::Skipped => totals.skipped += 1,
        }
        if matches!(judged.outcome, CaseOutcome::Passed | CaseOutcome::Failed) {
            *totals.versions.entry(judged.version).or_default() += 1;
            totals.kept_rows += judged.kept_rows;
        }
    }
    let mut findings = schema_files(&schemas);
    if check.with.is_none() {
        findings.extend(changed_releases(check.history, check.released));
    }
    // What a case that was not judged would show is not known.
    let are_all = all.len() == names.len();
    if check.names.is_empty() && check.with.is_none() && are_all {
        findings.extend(about_all(check, &schemas, &all, &totals));
        let before = |name: &CaseName| before_sum(check.cases, name);
        let released = (check.released, check.index);
        findings.extend(oracle::index(&index, &names, released, before));
    }
    totals.suite_findings = findings.len();
    for finding in findings {
        emit(Event::OracleFailed {
            case: None,
            finding,
        });
    }
    emit(Event::Finished(totals.clone()));
    Ok(totals)
}

/// The findings about the goldens as a whole.
fn about_all(
    check: &Check<'_>,
    schemas: &SchemaFiles,
    all: &[JudgedCase],
    totals: &CheckTotals,
) -> Vec<Finding> {
    let versions: BTreeSet<_> = all.iter().filter_map(|judged| judged.version).collect();
    let mut findings = suite(check.cases, check.history, schemas, &versions);
    // A case that could not be judged may be the one that needs a declaration.
    if totals.stopped == 0 {
        let needed: NeededLosses = all
            .iter()
            .flat_map(|judged| judged.needed.clone())
            .collect();
        findings.extend(stale(check.history, &needed));
    }
    findings
}

/// What is read once for all cases.
#[derive(Clone, Copy)]
struct ReadOnce<'a> {
    schemas: &'a SchemaFiles,
    terms: &'a PublicTerms,
    index: &'a CaseIndex,
    /// Whether a blessing is accepted where a case allows it.
    may_be_blessed: bool,
}

/// SHA-256 of the `before.sql` of a case that can be read.
fn before_sum(cases: &Path, name: &CaseName) -> Option<String> {
    let before_sql = FileContent::read(&cases.join(name.as_str()).join(BEFORE));
    before_sql.ok().map(|text| text.sha256().to_owned())
}

/// Judges the cases on several threads, and emits their events in the order of the cases.
fn judge_all(
    check: &Check<'_>,
    names: &[CaseName],
    read_once: ReadOnce<'_>,
    emit: &mut dyn FnMut(Event),
) -> Vec<JudgedCase> {
    enum Message {
        Event(Box<Event>),
        Judged(JudgedCase),
    }
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let judge_rest = |sender: &mpsc::Sender<_>| {
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(name) = names.get(position) else {
                return;
            };
            // The receiver lives until all threads have ended.
            let send = |message| drop(sender.send((position, message)));
            let judged = run_case(CaseCheck {
                check,
                schemas: read_once.schemas,
                terms: read_once.terms,
                index: read_once.index,
                may_be_blessed: read_once.may_be_blessed,
                name,
                emit: &mut |event| send(Message::Event(Box::new(event))),
            });
            let has_failed = judged.outcome == CaseOutcome::Failed;
            if has_failed && check.fail_fast {
                next.store(names.len(), Ordering::Relaxed);
            }
            send(Message::Judged(judged));
        }
    };
    let judge_rest = &judge_rest;
    thread::scope(|scope| {
        let start = |_: &usize| {
            let sender = sender.clone();
            let judge = move || judge_rest(&sender);
            thread::Builder::new().spawn_scoped(scope, judge).is_ok()
        };
        let wanted = 0..check.threads.get().min(names.len());
        // Where the system gives no thread, this one does all before it says anything.
        if wanted.filter(start).count() == 0 {
            judge_rest(&sender);
        }
        drop(sender);
        let mut early: BTreeMap<usize, VecDeque<Message>> = BTreeMap::new();
        let (mut all, mut done) = (Vec::new(), 0);
        for (position, message) in receiver {
            if matches!(message, Message::Judged(_)) {
                done += 1;
                emit(Event::Judged {
                    done,
                    all: names.len(),
                });
            }
            early.entry(position).or_default().push_back(message);
            while let Some(message) = early.get_mut(&all.len()).and_then(VecDeque::pop_front) {
                match message {
                    Message::Event(event) => emit(*event),
                    Message::Judged(judged) => all.push(judged),
                }
            }
        }
        all
    })
}

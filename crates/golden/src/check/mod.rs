//! Judges cases: several at a time, told in their order.

mod case_report;
mod run_case;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use anonymizer::recognizer::PublicTerms;
use migrator::{Guards, History};

use crate::case::files;
use crate::case::manifest::SCHEMA_FOLDER;
use crate::case::released::Released;
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::check::run_case::{CaseOutcome, JudgedCase, run_case};
use crate::error::Error;
use crate::oracle::{Needed, stale, suite};
use crate::replay::external::ExternalMigrator;
use crate::report::event::{CheckTotals, Event};

/// What to judge, by what, and where.
#[derive(Debug, Clone, Copy)]
pub struct Check<'a> {
    /// The folder of cases.
    pub cases: &'a Path,
    /// Which of them; none named: all, and the goldens as a whole.
    pub names: &'a [CaseName],
    /// The list of migrations, right or deliberately wrong.
    pub history: &'a History,
    /// Which of them must not change any more.
    pub released: &'a Released,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
    /// Where failing cases leave a folder each.
    pub leave: &'a Path,
    /// [`Guards::ON`], unless it is to be shown what the oracles see without them.
    pub guards: Guards,
    /// Somebody else's migrator instead of ours: it is judged by the undamaged cases that expect
    /// success, and by others only when they are named.
    pub with: Option<&'a ExternalMigrator>,
    /// How many cases at a time.
    pub threads: NonZeroUsize,
}

/// Judges, and tells what happens in the order of the cases.
///
/// Errors: there is nothing to judge. What goes wrong with one case is an event.
pub fn check(check: &Check<'_>, emit: &mut dyn FnMut(Event)) -> Result<CheckTotals, Error> {
    let names = files::select(check.cases, check.names)?;
    if !check.cases.join(SCHEMA_FOLDER).is_dir() {
        return Err(Error::NoSchemas {
            path: check.cases.to_owned(),
        });
    }
    let schemas = SchemaFiles::read(check.cases, check.history)?;
    let known = schemas.known(check.history)?;
    let newest = check.history.newest();
    emit(Event::Started {
        cases: names.clone(),
        newest,
    });
    let all = judge_all(check, &names, &schemas, &known, emit);

    let mut totals = CheckTotals::default();
    for judged in &all {
        match judged.outcome {
            CaseOutcome::Passed => totals.passed += 1,
            CaseOutcome::Failed => totals.failed += 1,
            CaseOutcome::Stopped => totals.stopped += 1,
            CaseOutcome::Skipped => totals.skipped += 1,
        }
    }
    let mut findings = schemas.findings.clone();
    if check.names.is_empty() && check.with.is_none() {
        let versions: BTreeSet<_> = all.iter().filter_map(|judged| judged.version).collect();
        findings.extend(suite(
            check.cases,
            check.history,
            check.released,
            &schemas,
            &versions,
        ));
        // What could not be judged may be what needs a declaration.
        if totals.stopped == 0 {
            let needed: Needed = all
                .iter()
                .flat_map(|judged| judged.needed.clone())
                .collect();
            findings.extend(stale(check.history, &needed));
        }
    }
    totals.suite_findings = findings.len();
    for finding in findings {
        emit(Event::OracleFailed {
            case: None,
            finding,
        });
    }
    emit(Event::Finished(totals));
    Ok(totals)
}

/// Judges the cases on several threads; their events are put in order here.
fn judge_all(
    check: &Check<'_>,
    names: &[CaseName],
    schemas: &SchemaFiles,
    known: &PublicTerms,
    emit: &mut dyn FnMut(Event),
) -> Vec<JudgedCase> {
    enum Message {
        Event(Box<Event>),
        Judged(JudgedCase),
    }
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..check.threads.get().min(names.len()) {
            let (next, sender) = (&next, sender.clone());
            scope.spawn(move || {
                loop {
                    let position = next.fetch_add(1, Ordering::Relaxed);
                    let Some(name) = names.get(position) else {
                        return;
                    };
                    // The receiver lives until all threads have ended.
                    let send = |message| drop(sender.send((position, message)));
                    let mut emit = |event| send(Message::Event(Box::new(event)));
                    let judged = run_case(check, schemas, known, name, &mut emit);
                    send(Message::Judged(judged));
                }
            });
        }
        drop(sender);
        let mut early: BTreeMap<usize, VecDeque<Message>> = BTreeMap::new();
        let mut all = Vec::new();
        for (position, message) in receiver {
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

//! The decision what to do with a file, before any lock is held. Every refusal is made here.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::decide::plan::MigrationPlan;
use crate::decide::{blockers, plan_refusal, soundness};
use crate::detect::classify::{self, Classification, FileKind};
use crate::detect::mendable::{self, MendableTranscript};
use crate::detect::ownership::PageOwners;
use crate::detect::survey::{Survey, SurveyedPages};
use crate::error::Error;
use crate::error::damage::Damage;
use crate::error::refusal::Refusal;
use crate::file::probe::Probe;
use crate::file::view::View;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::version::Version;

/// What `migrate` does with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Make an empty file a database of this version.
    Create(Version),
    /// Migrate, backfill, repair: see [`MigrationPlan`].
    Migrate(MigrationPlan),
    /// Nothing: it is at the version asked for, or newer.
    Nothing,
    /// Refuse the file, and say why.
    Refuse(Refusal),
}

/// A file's classification, its damage, and what is to be done.
pub(crate) struct Examination {
    pub(crate) classified: Classification,
    /// Rows and their damage; none of a file that no migration will touch, nor where an index hinders
    /// the search.
    pub(crate) survey: Option<Survey>,
    pub(crate) decision: Decision,
    /// The owners of the pages, of a file that will be written.
    pub(crate) owners: Option<PageOwners>,
}

impl Examination {
    /// A file of which no row was looked at.
    fn refused(classified: Classification, refusal: Refusal) -> Self {
        Self {
            classified,
            survey: None,
            decision: Decision::Refuse(refusal),
            owners: None,
        }
    }
}

/// Classifies, looks for damage and decides what to do to reach `to`; `mend_transcripts`: and to make
/// sessions readable.
pub(crate) fn examine(
    view: &View,
    history: &History,
    to: Version,
    mend_transcripts: bool,
) -> Result<Examination, Error> {
    let conn = &view.conn;
    let classified = classify::classify(conn, history)?;
    let mut owners = None;
    if let Some(pending) = steps_to_run(&classified, history, to) {
        match soundness::check(view, history, &pending, &BTreeSet::new())? {
            Ok(found) => owners = found,
            // No page of it can be believed, and so no damage that would be found.
            Err(refusal) => return Ok(Examination::refused(classified, refusal)),
        }
    }
    let survey = match survey(view, history, &classified)? {
        Surveyed::Done(survey) => survey,
        Surveyed::Hindered(refusal) => return Ok(Examination::refused(classified, refusal)),
    };
    let transcripts = if mend_transcripts && survey.is_some() {
        mendable(conn, &classified)?
    } else {
        Vec::new()
    };
    let damage = survey.as_ref().map_or(&[][..], |survey| &survey.damage);
    let (decision, of_rows) =
        decide_with_rows(view, history, to, &classified, damage, &transcripts)?;
    owners = of_rows.or(owners);
    Ok(Examination {
        classified,
        survey,
        decision,
        owners,
    })
}

/// A search for damage.
enum Surveyed {
    /// None of a file that no migration will touch.
    Done(Option<Survey>),
    /// An object of the file makes it fail.
    Hindered(Refusal),
}

fn survey(view: &View, history: &History, classified: &Classification) -> Result<Surveyed, Error> {
    if !is_surveyed(&classified.kind) {
        return Ok(Surveyed::Done(None));
    }
    let (structure, schemas) = (&classified.structure, history.schemas());
    let (mut first, mut second) = (view.pages_at_rest()?, view.pages_at_rest()?);
    let pages: Option<SurveyedPages<'_>> = match (&mut first, &mut second) {
        (Some(first), Some(second)) => Some([first, second]),
        _ => None,
    };
    match Survey::find(&view.conn, structure, schemas, pages) {
        Ok(survey) => Ok(Surveyed::Done(Some(survey))),
        Err(source) => match blockers::of_indexes(classified) {
            Some(refusal) => Ok(Surveyed::Hindered(refusal)),
            None => Err(Error::sqlite("look for damage")(source)),
        },
    }
}

/// How many sessions of the file that was probed a migration to `to` would make readable if it was asked to: none
/// where it would be refused, or do nothing.
pub(crate) fn count_mendable(
    view: &View,
    probe: &Probe,
    history: &History,
    to: Version,
    seen: &Examination,
) -> Result<usize, Error> {
    // A file that is refused is not decided once more.
    if seen.survey.is_none() || matches!(seen.decision, Decision::Refuse(_)) {
        return Ok(0);
    }
    let transcripts = mendable(&view.conn, &seen.classified)?;
    if transcripts.is_empty() {
        return Ok(0);
    }
    let (classified, damage) = (&seen.classified, seen.damage());
    let (asked, _) = decide_with_rows(view, history, to, classified, damage, &transcripts)?;
    Ok(match asked.for_file(probe) {
        Decision::Migrate(plan) => plan.transcripts.len(),
        Decision::Create(_) | Decision::Nothing | Decision::Refuse(_) => 0,
    })
}

fn mendable(
    conn: &Connection,
    classified: &Classification,
) -> Result<Vec<MendableTranscript>, Error> {
    mendable::find(conn, &classified.structure)
        .map_err(Error::sqlite("look for unreadable sessions"))
}

/// The steps that would run, where the file would be written even without a repair.
fn steps_to_run<'h>(
    classified: &Classification,
    history: &'h History,
    to: Version,
) -> Option<Vec<&'h Migration>> {
    let (from, is_incomplete) = match classified.kind {
        FileKind::Empty => (None, true),
        FileKind::Version(version) => (Some(version), false),
        FileKind::Wiped | FileKind::Reset => (classified.fits, false),
        FileKind::ResetFresh => (classified.fits, true),
        FileKind::Newer(_) | FileKind::Refused(_) => return None,
    };
    (from < Some(to) || is_incomplete).then(|| history.pending(from, to).collect())
}

impl Examination {
    /// Damage for which the server would refuse the file.
    fn damage(&self) -> &[Damage] {
        self.survey.as_ref().map_or(&[], |survey| &survey.damage)
    }
}

impl Decision {
    /// The decision for the file that was probed: one of several names is not written.
    pub(crate) fn for_file(self, probe: &Probe) -> Self {
        match self {
            // A journal beside another name explains pages that do not fit together.
            Self::Create(_) | Self::Migrate(_) | Self::Refuse(Refusal::Pages(_))
                if probe.names > 1 =>
            {
                Self::Refuse(Refusal::SeveralNames(probe.names))
            }
            decision => decision,
        }
    }
}

/// Whether damage is looked for: not in files that no migration will touch.
fn is_surveyed(kind: &FileKind) -> bool {
    match kind {
        FileKind::Version(_) | FileKind::Reset | FileKind::ResetFresh | FileKind::Wiped => true,
        FileKind::Empty | FileKind::Newer(_) | FileKind::Refused(_) => false,
    }
}

/// Decides, and asks to whom the pages belong of what repairs and mending would write, beside the steps; the owners
/// where that was asked.
fn decide_with_rows(
    view: &View,
    history: &History,
    to: Version,
    classified: &Classification,
    damage: &[Damage],
    transcripts: &[MendableTranscript],
) -> Result<(Decision, Option<PageOwners>), Error> {
    let decision = decide(view, history, to, classified, damage, transcripts)?;
    let plan = match &decision {
        Decision::Migrate(plan) if plan.changes_rows() => plan,
        _ => return Ok((decision, None)),
    };
    let pending: Vec<&Migration> = history.pending(Some(plan.from), to).collect();
    match soundness::check(view, history, &pending, &plan.changed_tables())? {
        Ok(owners) => Ok((decision, owners)),
        Err(refusal) => Ok((Decision::Refuse(refusal), None)),
    }
}

fn decide(
    view: &View,
    history: &History,
    to: Version,
    classified: &Classification,
    damage: &[Damage],
    transcripts: &[MendableTranscript],
) -> Result<Decision, Error> {
    let refuse = |refusal| Ok(Decision::Refuse(refusal));
    if to > history.newest() {
        let newest = history.newest();
        return refuse(Refusal::NoSuchVersion { asked: to, newest });
    }
    let (from, backfill) = match &classified.kind {
        FileKind::Empty => return create(view, history, to, classified),
        FileKind::Refused(refusal) => return refuse(refusal.clone()),
        FileKind::Newer(_) => return Ok(Decision::Nothing),
        FileKind::Version(version) => (*version, Vec::new()),
        FileKind::Wiped | FileKind::Reset => (classified.fits.unwrap_or(to), Vec::new()),
        FileKind::ResetFresh => {
            let from = classified.fits.unwrap_or(to);
            (from, identifiers_below(from, history))
        }
    };
    if from > to {
        return Ok(Decision::Nothing);
    }
    let pending: Vec<&Migration> = history.pending(Some(from), to).collect();
    if let Some(refusal) = blockers::find(view, classified, &pending, history)? {
        return refuse(refusal);
    }
    let (repairs, foreign): (Vec<Damage>, Vec<Damage>) = damage
        .iter()
        .cloned()
        .partition(|damage| history.schemas().has_table(&damage.table));
    if !foreign.is_empty() {
        return refuse(Refusal::Damaged(foreign));
    }
    let plan = MigrationPlan {
        from,
        to,
        backfill,
        repairs,
        transcripts: transcripts.to_vec(),
    };
    if plan.is_empty() {
        return Ok(Decision::Nothing);
    }
    let refusal = plan_refusal::find(view, history, classified, &plan, &pending)?;
    Ok(refusal.map_or(Decision::Migrate(plan), Decision::Refuse))
}

/// The decision for a file without tables, but perhaps with a ledger.
fn create(
    view: &View,
    history: &History,
    to: Version,
    classified: &Classification,
) -> Result<Decision, Error> {
    let pending: Vec<&Migration> = history.pending(None, to).collect();
    let refusal = if classified.structure.tables.is_empty() {
        None
    } else {
        blockers::find(view, classified, &pending, history)?
    };
    Ok(refusal.map_or(Decision::Create(to), Decision::Refuse))
}

/// The identifiers of all versions before `version`.
fn identifiers_below(version: Version, history: &History) -> Vec<&'static str> {
    let steps = history.migrations().iter();
    let below = steps.filter(|step| step.version < version);
    below.map(|step| step.identifier).collect()
}

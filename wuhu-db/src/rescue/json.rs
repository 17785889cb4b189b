//! The report of a rescue as one JSON object.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use rescue::{Completeness, DamageReport, FoundSession, Rescue, RescueReport};
use serde::Serialize;

use crate::format;

#[derive(Serialize)]
struct RescueAnswer<'r> {
    path: Cow<'r, str>,
    out: Option<Cow<'r, str>>,
    result: &'static str,
    #[serde(flatten)]
    report: Option<ReportAnswer<'r>>,
}

#[derive(Serialize)]
struct ReportAnswer<'r> {
    found: &'r BTreeMap<&'static str, u64>,
    sessions: Vec<SessionAnswer<'r>>,
    today: BTreeMap<&'r str, u64>,
    renumbered: BTreeMap<&'r str, i64>,
    set_aside: BTreeMap<&'r str, u64>,
    repaired: usize,
    earlier_versions: u64,
    done_before: u64,
    pages: u32,
    free_pages_with_data: u32,
    damage: Option<DamagedFileAnswer<'r>>,
}

#[derive(Serialize)]
struct DamagedFileAnswer<'r> {
    what: &'r str,
    missing_pages: u32,
    unread_pages: u32,
    damaged_pages: u32,
    rows: &'r BTreeMap<&'static str, u64>,
    sessions: Vec<SessionAnswer<'r>>,
    left_out: &'r [String],
}

#[derive(Serialize)]
struct SessionAnswer<'r> {
    id: &'r str,
    entries: u64,
    completeness: &'static str,
    missing: &'r [i64],
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_line: Option<&'r str>,
}

/// The whole report; titles and first lines are private.
pub(super) fn text(
    db: &Path,
    out: Option<&Path>,
    rescue: &Rescue<impl AsRef<RescueReport>>,
    show_values: bool,
) -> Result<String> {
    let result = match rescue {
        Rescue::NothingWasDropped { .. } => "nothing-was-dropped",
        Rescue::NothingLeft(_) => "nothing-left",
        Rescue::Found(_) => "found",
    };
    format::json(&RescueAnswer {
        path: db.to_string_lossy(),
        out: out.map(Path::to_string_lossy),
        result,
        report: rescue.report().map(|report| answer(report, show_values)),
    })
}

fn answer(report: &RescueReport, show_values: bool) -> ReportAnswer<'_> {
    let session = |session| session_answer(session, show_values);
    let renumbered = report.renumbered.iter();
    let set_aside = report.set_aside.iter();
    ReportAnswer {
        found: &report.found,
        sessions: report.sessions.iter().map(session).collect(),
        today: report
            .today
            .iter()
            .map(|(name, rows)| (&**name, *rows))
            .collect(),
        renumbered: renumbered.map(|table| (&*table.table, table.by)).collect(),
        set_aside: set_aside.map(|table| (&*table.into, table.rows)).collect(),
        repaired: report.repairs.len(),
        earlier_versions: report.earlier,
        done_before: report.done,
        pages: report.pages,
        free_pages_with_data: report.free_pages_with_data,
        damage: report
            .damage
            .as_ref()
            .map(|damage| damage_answer(damage, show_values)),
    }
}

fn damage_answer(damage: &DamageReport, show_values: bool) -> DamagedFileAnswer<'_> {
    let session = |session| session_answer(session, show_values);
    DamagedFileAnswer {
        what: &damage.what,
        missing_pages: damage.missing_pages,
        unread_pages: damage.unread_pages,
        damaged_pages: damage.damaged_pages,
        rows: &damage.rows,
        sessions: damage.sessions.iter().map(session).collect(),
        left_out: &damage.left_out,
    }
}

fn session_answer(session: &FoundSession, show_values: bool) -> SessionAnswer<'_> {
    let (completeness, missing) = match &session.completeness {
        Completeness::Complete => ("complete", &[][..]),
        Completeness::Partial { missing } => ("partial", &missing[..]),
        Completeness::HeaderOnly => ("header-only", &[][..]),
    };
    SessionAnswer {
        id: &session.id,
        entries: session.entries,
        completeness,
        missing,
        title: session.title.as_deref().filter(|_| show_values),
        first_line: session.first_line.as_deref().filter(|_| show_values),
    }
}

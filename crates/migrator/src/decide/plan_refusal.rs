//! Why a plan cannot be carried out: rows that a repair would change wrongly or not at all, columns that cannot be
//! saved, tables that are not sound.

use std::collections::BTreeSet;

use rusqlite::Connection;
use sqlite_facts::{SEQUENCE_TABLE, STATISTICS_TABLES, has_table, pragma};

use crate::decide::plan::MigrationPlan;
use crate::decide::{blockers, indexed_rows, named_rows};
use crate::detect::classify::Classification;
use crate::detect::ownership::READ_WHOLE;
use crate::detect::ownership::trees::SCHEMA;
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::file::view::View;
use crate::history::History;
use crate::history::changes::Change;
use crate::history::migrations::{Loss, Migration};
use crate::history::reserved_tables::LEDGER_TABLE;

/// The refusal of a plan whose steps run on an empty copy of the schema; none where it can be carried out.
pub(super) fn find(
    view: &View,
    history: &History,
    classified: &Classification,
    plan: &MigrationPlan,
    pending: &[&Migration],
) -> Result<Option<Refusal>, Error> {
    let conn = &view.conn;
    if !plan.repairs.is_empty()
        && let Some(refusal) = unrepairable(conn, history, classified)?
    {
        return Ok(Some(refusal));
    }
    if (plan.changes_rows() || pending.is_empty())
        && let Some(refusal) = blockers::of_repairs(view, classified, history.schemas())?
    {
        return Ok(Some(refusal));
    }
    let mut unmovable = blockers::unmovable(classified, history, pending, plan.changes_rows());
    if !plan.transcripts.is_empty() {
        unmovable.extend(blockers::unique_ends(classified));
    }
    if !unmovable.is_empty() {
        return Ok(Some(Refusal::Blockers(unmovable)));
    }
    for table in tables_to_check(conn, classified, pending, plan)? {
        let unsound = blockers::unsound(conn, table)?;
        if !unsound.is_empty() {
            return Ok(Some(Refusal::NotSound(unsound)));
        }
    }
    Ok(None)
}

/// Why damaged rows cannot be repaired.
fn unrepairable(
    conn: &Connection,
    history: &History,
    classified: &Classification,
) -> Result<Option<Refusal>, Error> {
    let structure = &classified.structure;
    let contradictions = indexed_rows::count_contradictions(conn, structure);
    let contradictions = contradictions.map_err(Error::sqlite("look for damaged rows"))?;
    if contradictions > 0 {
        return Ok(Some(Refusal::IndexesContradict(contradictions)));
    }
    let named = named_rows::find(conn, structure, history.schemas());
    let named = named.map_err(Error::sqlite("look for rows that name damaged ones"))?;
    Ok((!named.is_empty()).then_some(Refusal::StillNamed(named)))
}

/// The tables that must be sound: those that steps replace, and whatever is written beside them. A repair
/// believes the indexes of the rows that it changes, and of `sessions`, whether a row is there.
fn tables_to_check<'t>(
    conn: &Connection,
    classified: &Classification,
    pending: &[&'t Migration],
    plan: &'t MigrationPlan,
) -> Result<BTreeSet<&'t str>, Error> {
    let mut tables = replaced_tables(classified, pending);
    tables.insert(SCHEMA);
    for table in STATISTICS_TABLES
        .into_iter()
        .chain([LEDGER_TABLE, SEQUENCE_TABLE])
    {
        if has_table(conn, table).map_err(Error::sqlite("read the schema"))? {
            tables.insert(table);
        }
    }
    if plan.changes_rows() {
        tables.insert("sessions");
        // The entries of a large file are gigabytes.
        let pages: u32 = pragma(conn, "page_count").map_err(Error::sqlite("read a setting"))?;
        let is_checked = |table: &&str| *table != "session_entries" || pages <= READ_WHOLE;
        let repaired = plan.repairs.iter().map(|damage| damage.table.as_str());
        tables.extend(repaired.filter(is_checked));
    }
    Ok(tables)
}

/// The tables of the file that steps replace or drop: a step copies their rows, or an undo stores them again.
fn replaced_tables<'h>(
    classified: &Classification,
    pending: &[&'h Migration],
) -> BTreeSet<&'h str> {
    let rebuilt = pending.iter().flat_map(|step| step.rebuilds);
    let lost = pending.iter().flat_map(|step| step.losses);
    let lost = lost.map(|loss| match loss {
        Loss::Table { table, .. } | Loss::Column { table, .. } => *table,
    });
    let changed = pending.iter().flat_map(|step| step.changes);
    let changed = changed.map(Change::table);
    let tables = rebuilt
        .map(|rebuild| rebuild.table)
        .chain(lost)
        .chain(changed);
    let is_there = |table: &&str| classified.structure.tables.contains_key(*table);
    tables.filter(is_there).collect()
}

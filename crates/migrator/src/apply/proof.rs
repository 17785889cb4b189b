//! The proof of a step by state: at its end, whatever its statements were, each table holds what it held, but for
//! what the migration declares.
//!
//! A table that some statement may write was read before that statement, as digests, and is read again. A table that
//! no statement may write is not read: SQLite's authorizer says of each statement, while it is prepared, which tables
//! it writes, by triggers, REPLACE and views too, and under which name they are then; foreign keys, whose actions
//! write other tables, are off.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result};
use sqlite_facts::{Index, IndexOrigin, IndexTerm, Table};

use crate::apply::held_table::HeldTable;
use crate::apply::row_digests::RowDigests;
use crate::apply::sequences::Sequences;
use crate::apply::taken_rows::TakenRows;
use crate::error::proof_failure::ProofFailure;
use crate::history::History;
use crate::history::changes::{Change, MovedRows};
use crate::history::migrations::{Loss, Migration};
use crate::history::reserved_tables::LEDGER_TABLE;
use crate::history::schemas::VersionSchema;

/// The state before a step, as far as the proof needs it.
pub(crate) struct StateBefore<'a> {
    history: &'a History,
    migration: &'a Migration,
    /// Each table by name.
    tables: BTreeMap<String, Table>,
    /// The text of each table and index, by the table and its own name.
    texts: BTreeMap<(String, String), String>,
    sequences: Sequences,
    /// The rows that are to be found elsewhere.
    moved: Vec<(MovedRows, RowDigests)>,
    /// The tables that statements so far may have written, as they must be.
    held: BTreeMap<String, HeldTable>,
}

impl<'a> StateBefore<'a> {
    pub(crate) fn read(
        conn: &Connection,
        history: &'a History,
        migration: &'a Migration,
    ) -> Result<Self> {
        let mut before = Self {
            history,
            migration,
            tables: tables(conn)?,
            texts: texts(conn)?,
            sequences: Sequences::read(conn)?,
            moved: Vec::new(),
            held: BTreeMap::new(),
        };
        for change in migration.changes {
            if !before.has(change.table()) {
                continue;
            }
            before.hold(conn, change.table())?;
            if let Some(moved) = change.moved() {
                let rows = RowDigests::of_query(conn, moved.before)?;
                before.moved.push((moved, rows));
            }
        }
        Ok(before)
    }

    /// A table or column of which the query that moves it gives less than all.
    pub(crate) fn part_left(&self, conn: &Connection) -> Result<Option<ProofFailure>> {
        for (moved, rows) in &self.moved {
            let Some((name, column)) = moved.taken else {
                continue;
            };
            let Some(table) = self.tables.get(name) else {
                continue;
            };
            let taken = TakenRows { table, column };
            if let Some(left) = taken.left(conn, self.migration, moved.before, rows.count())? {
                return Ok(Some(ProofFailure::Moved {
                    what: in_words(name, left.column),
                    before: left.held,
                    found: left.given,
                }));
            }
        }
        Ok(None)
    }

    /// Whether the table was there before the step.
    pub(crate) fn has(&self, table: &str) -> bool {
        self.tables.contains_key(table)
    }

    /// The table of an index, if both were there before the step.
    pub(crate) fn table_of_index(&self, index: &str) -> Option<&str> {
        let mut tables = self.tables.values();
        let table = tables.find(|table| table.index(index).is_some())?;
        Some(&table.name)
    }

    /// Whether a step may write a table at all: it is Wuhu's, and not promised to stay.
    pub(crate) fn may_be_written(&self, table: &str) -> bool {
        table != LEDGER_TABLE
            && self.history.schemas().has_table(table)
            && !self.migration.untouched.contains(&table)
    }

    /// Reads a table that the next statement may write, unless all of it may go.
    pub(crate) fn hold(&mut self, conn: &Connection, table: &str) -> Result<()> {
        let Some(before) = self.tables.get(table) else {
            return Ok(());
        };
        if self.held.contains_key(table) || self.migration.drops(table) {
            return Ok(());
        }
        let after = self.migration.table_after(table);
        let target = self.target().and_then(|schema| schema.table(after));
        let held = HeldTable::read(conn, self.migration, before, target)?;
        self.held.insert(table.to_owned(), held);
        Ok(())
    }

    /// What is wrong at the end of the step, if anything is.
    pub(crate) fn fault(&self, conn: &Connection) -> Result<Option<ProofFailure>> {
        let now = tables(conn)?;
        for before in self.tables.values() {
            let fault = match now.get(self.migration.table_after(&before.name)) {
                Some(table) => self.fault_of(conn, before, table)?,
                None if self.migration.drops(&before.name) => None,
                None => Some(ProofFailure::NoCopy {
                    table: before.name.clone(),
                }),
            };
            if fault.is_some() {
                return Ok(fault);
            }
        }
        if let Some(fault) = self.text_fault(conn, &now)? {
            return Ok(Some(fault));
        }
        let after = Sequences::read(conn)?;
        if let Some(fault) = self.moved_fault(conn)? {
            return Ok(Some(fault));
        }
        let before = |table: &str| {
            let mut names = self.tables.keys();
            names
                .find(|name| self.migration.table_after(name) == table)
                .cloned()
        };
        let is_written = |table: &str| self.held.contains_key(table);
        self.sequences.fault(conn, &after, &now, before, is_written)
    }

    /// What is wrong with a table that is still there.
    fn fault_of(
        &self,
        conn: &Connection,
        before: &Table,
        now: &Table,
    ) -> Result<Option<ProofFailure>> {
        let name = &before.name;
        if let Some(what) = self.still_there(before, now) {
            return Ok(Some(ProofFailure::StillThere(what)));
        }
        let is_gone = |column: &&str| {
            let after = self.migration.column_after(name, column);
            now.column(after).is_none() && !self.migration.loses(name, column)
        };
        let mut columns = before.columns.iter().map(|column| column.name.as_str());
        if let Some(column) = columns.find(is_gone) {
            return Ok(Some(ProofFailure::Column {
                table: name.clone(),
                column: column.to_owned(),
            }));
        }
        if let Some(held) = self.held.get(name)
            && let Some(fault) = held.fault(conn, now, self.made(&now.name))?
        {
            return Ok(Some(fault));
        }
        Ok(self.lost_index(before, now))
    }

    /// What is wrong with the texts of the schema: a rename makes the foreign keys of others follow, wherever that
    /// leads.
    fn text_fault(
        &self,
        conn: &Connection,
        now: &BTreeMap<String, Table>,
    ) -> Result<Option<ProofFailure>> {
        let texts = texts(conn)?;
        // Where a table gets another name, the foreign keys of all others must follow.
        let mut changes = self.migration.changes.iter();
        let renames = changes.any(|change| matches!(change, Change::TableRenamed { .. }));
        let is_closed = |table: &str| !renames && !self.may_be_written(table);
        let closed = self.texts.iter().filter(|((table, _), _)| is_closed(table));
        for (object, text) in closed {
            if texts.get(object) != Some(text) {
                let (table, name) = object;
                let what = format!("it would change the text of `{name}`");
                let promise = unwritten(self.migration, table);
                return Ok(Some(ProofFailure::Promise(format!("{what}{promise}"))));
            }
        }
        let ours = now
            .values()
            .filter(|table| self.history.schemas().has_table(&table.name));
        for table in ours {
            let mut parents = table.foreign_keys.iter().map(|key| &key.parent);
            let is_missing =
                |parent: &&String| !now.keys().any(|name| name.eq_ignore_ascii_case(parent));
            if let Some(parent) = parents.find(is_missing) {
                let what = format!(
                    "`{}` would refer to `{parent}`, which would not be there",
                    table.name
                );
                return Ok(Some(ProofFailure::Promise(what)));
            }
        }
        Ok(None)
    }

    /// What is declared as lost and is still there.
    fn still_there(&self, before: &Table, now: &Table) -> Option<String> {
        let name = before.name.as_str();
        let moved = self.moved.iter().filter_map(|(moved, _)| moved.taken);
        let lost = self.migration.losses.iter().map(|loss| match *loss {
            Loss::Table { table, .. } => (table, None),
            Loss::Column { table, column, .. } => (table, Some(column)),
        });
        let mut gone = lost.chain(moved).filter(|(table, _)| *table == name);
        gone.find_map(|(table, column)| {
            let is_there = |column: &str| {
                [before, now]
                    .iter()
                    .all(|table| table.column(column).is_some())
            };
            column.is_none_or(is_there).then(|| in_words(table, column))
        })
    }

    /// The rows that a table of now gets from others.
    fn made(&self, table: &str) -> u64 {
        let into = self
            .moved
            .iter()
            .filter(|(moved, _)| moved.into == Some(table));
        into.map(|(_, rows)| rows.count()).sum()
    }

    /// What moved and is not where it is said to be.
    fn moved_fault(&self, conn: &Connection) -> Result<Option<ProofFailure>> {
        for (moved, rows) in &self.moved {
            let after = RowDigests::of_query(conn, moved.after)?;
            if let Some(found) = rows.difference(&after) {
                let (table, column) = moved
                    .taken
                    .unwrap_or((moved.into.unwrap_or_default(), None));
                return Ok(Some(ProofFailure::Moved {
                    what: in_words(table, column),
                    before: rows.count(),
                    found: rows.count() - found.lost,
                }));
            }
        }
        Ok(None)
    }

    /// An index of a rebuilt table that its copy lacks: `DROP TABLE` took it along.
    fn lost_index(&self, before: &Table, now: &Table) -> Option<ProofFailure> {
        if !self.migration.rebuilds(&before.name) {
            return None;
        }
        let has_columns = |index: &Index| {
            index.columns.iter().all(|part| match &part.term {
                IndexTerm::Column(column) => now.column(column).is_some(),
                IndexTerm::Rowid | IndexTerm::Expression => true,
            })
        };
        let is_lost = |index: &&Index| {
            index.origin == IndexOrigin::CreateIndex
                && now.index(&index.name).is_none()
                && has_columns(index)
        };
        let lost = before.indexes.iter().find(is_lost)?;
        Some(ProofFailure::Index {
            table: before.name.clone(),
            index: lost.name.clone(),
        })
    }

    pub(crate) fn sequences(&self) -> &Sequences {
        &self.sequences
    }

    fn target(&self) -> Option<&VersionSchema> {
        self.history.schemas().get(self.migration.version)
    }
}

/// The reason, in words, for which a table may not be written.
pub(crate) fn unwritten(migration: &Migration, table: &str) -> &'static str {
    if migration.untouched.contains(&table) || table == LEDGER_TABLE {
        ", which it promises not to touch"
    } else {
        " without declaring it"
    }
}

/// The texts of tables and indexes, as they are stored. Views and triggers are compared when all steps are done.
fn texts(conn: &Connection) -> Result<BTreeMap<(String, String), String>> {
    let mut rows = conn.prepare_cached(
        "SELECT tbl_name, name, sql FROM main.sqlite_schema \
         WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    rows.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect()
}

/// A table or a column in words.
fn in_words(table: &str, column: Option<&str>) -> String {
    column.map_or_else(
        || format!("table `{table}`"),
        |column| format!("column `{table}.{column}`"),
    )
}

fn tables(conn: &Connection) -> Result<BTreeMap<String, Table>> {
    let tables = Table::read_all(conn)?.into_iter();
    Ok(tables.map(|table| (table.name.clone(), table)).collect())
}

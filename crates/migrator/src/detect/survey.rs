//! The survey of a file's rows: how many each table has, and what is damaged in them.
//!
//! Its cost is that of reading each index of a foreign key once: of `session_entries`, the bulk of a
//! file, no page is read. What it finds holds for as long as the tables that it is about are not written:
//! [`Survey::after_steps`] looks again only at those that a step may have written.

use std::collections::BTreeMap;
use std::sync::mpsc::channel;

use rusqlite::{Connection, Result};
use sha2::{Digest as _, Sha256};
use sqlite_facts::Table;
use sqlite_pages::PageSource;

use crate::at_once::both;
use crate::cell_digest::add_cell;
use crate::detect::damage::{self, ShownByIndexes};
use crate::detect::index_pages::{IndexPages, IndexRoots};
use crate::detect::links::Parents;
use crate::detect::odd_cells;
use crate::detect::ownership::READ_WHOLE;
use crate::detect::session_ids::SessionIds;
use crate::detect::structure::{Structure, count_rows};
use crate::detect::transcripts::{Transcripts, indexed_entries};
use crate::error::damage::Damage;
use crate::history::schemas::VersionSchemas;

/// The pages of a file, twice: for two readers at the same time.
pub(crate) type SurveyedPages<'p> = [&'p mut (dyn PageSource + Send); 2];

/// What is known of a file's rows.
pub(crate) struct Survey {
    /// Damage for which the server would refuse the file.
    pub(crate) damage: Vec<Damage>,
    /// Damage that it tolerates: of sessions, of transcripts, of cells.
    pub(crate) tolerated: Vec<Damage>,
    /// Rows of each table that can be counted, by name.
    pub(crate) rows: Vec<(String, u64)>,
    /// How many of `tolerated` are of sessions and transcripts.
    of_transcripts: usize,
    /// A digest of the columns of `sessions` that the other tables refer to, or that refer to them.
    references: [u8; 32],
}

impl Survey {
    /// Surveys all tables. `pages`: those of the file, where `conn` has written nothing.
    pub(crate) fn find(
        conn: &Connection,
        structure: &Structure,
        schemas: &VersionSchemas,
        pages: Option<SurveyedPages<'_>>,
    ) -> Result<Self> {
        let ids = SessionIds::read(conn, structure)?;
        let roots = match &pages {
            Some(_) => IndexRoots::read(conn)?,
            None => None,
        };
        let (transcripts, referring) = match (pages, &roots) {
            (Some([first, second]), Some(roots)) => {
                let is_large = first.pages() > READ_WHOLE;
                let mut pages = IndexPages::new(roots, first);
                let mut others = IndexPages::new(roots, second);
                let (send, parents) = channel();
                // Parents first: the other thread needs them next.
                let elsewhere = || {
                    // Dropped with this closure, whatever happens: the receiver then stops waiting.
                    let send = send;
                    let entries = indexed_entries(structure);
                    let parents = entries.and_then(|entries| Parents::read(entries, &mut others));
                    // The other end may have failed.
                    drop(send.send(parents));
                    damage::referring_by_pages(structure, schemas, &ids, &mut others)
                };
                let parents = || parents.recv().ok().flatten();
                let transcripts =
                    || Transcripts::read(conn, structure, &ids, Some(&mut pages), parents);
                both(is_large, transcripts, elsewhere)
            }
            _ => (
                Transcripts::read(conn, structure, &ids, None, || None),
                BTreeMap::new(),
            ),
        };
        let transcripts = transcripts?;
        let mut survey = Self {
            damage: Vec::new(),
            tolerated: Vec::new(),
            rows: Vec::new(),
            of_transcripts: 0,
            references: references_of_sessions(conn, structure)?,
        };
        let seen = ShownByIndexes {
            transcripts: transcripts.as_ref(),
            referring,
        };
        for table in structure.tables.values() {
            survey.add(conn, structure, table, schemas, Some(&seen))?;
        }
        if let Some(transcripts) = transcripts {
            survey.tolerated = transcripts.tolerated;
        }
        survey.of_transcripts = survey.tolerated.len();
        survey.tolerated.extend(odd_cells::find(conn, structure)?);
        Ok(survey)
    }

    /// Nothing but the number of rows of each table.
    pub(crate) fn of_rows(rows: Vec<(String, u64)>) -> Self {
        Self {
            damage: Vec::new(),
            tolerated: Vec::new(),
            rows,
            of_transcripts: 0,
            references: [0; 32],
        }
    }

    /// The survey of the file after the steps, which have left the tables untouched for which
    /// `is_untouched` says so: what was found in them is so still, as long as `sessions` has the same
    /// ids, heads and tails. Where it has not, everything is surveyed.
    pub(crate) fn after_steps(
        &self,
        conn: &Connection,
        now: &Structure,
        schemas: &VersionSchemas,
        is_untouched: impl Fn(&str) -> bool,
    ) -> Result<Self> {
        let references = references_of_sessions(conn, now)?;
        if references != self.references || !is_untouched("session_entries") {
            return Self::find(conn, now, schemas, None);
        }
        let mut survey = Self {
            damage: Vec::new(),
            tolerated: self.tolerated[..self.of_transcripts].to_vec(),
            rows: Vec::new(),
            of_transcripts: self.of_transcripts,
            references,
        };
        let counted: BTreeMap<&String, u64> =
            self.rows.iter().map(|(name, rows)| (name, *rows)).collect();
        for (name, table) in &now.tables {
            match counted.get(name) {
                Some(rows) if is_untouched(name) => {
                    let same = self.damage.iter().filter(|damage| damage.table == *name);
                    survey.damage.extend(same.cloned());
                    survey.rows.push((name.clone(), *rows));
                }
                _ => survey.add(conn, now, table, schemas, None)?,
            }
        }
        survey.tolerated.extend(odd_cells::find(conn, now)?);
        Ok(survey)
    }

    /// Adds the rows and the damage of one table.
    fn add(
        &mut self,
        conn: &Connection,
        structure: &Structure,
        table: &Table,
        schemas: &VersionSchemas,
        seen: Option<&ShownByIndexes<'_>>,
    ) -> Result<()> {
        let (found, counted) = damage::of_table(conn, structure, table, schemas, seen)?;
        self.damage.extend(found);
        let rows = match counted {
            Some(rows) => Some(rows),
            None => count_rows(conn, table)?,
        };
        self.rows
            .extend(rows.map(|rows| (table.name.clone(), rows)));
        Ok(())
    }
}

/// A digest of what other tables' damage depends on in `sessions`: a rebuild keeps it.
fn references_of_sessions(conn: &Connection, structure: &Structure) -> Result<[u8; 32]> {
    let mut digest = Sha256::new();
    if structure.tables.contains_key("sessions") {
        let mut sessions = conn.prepare(
            "SELECT rowid, id, parentSessionID, headEntryID, tailEntryID FROM sessions \
             ORDER BY rowid",
        )?;
        let width = sessions.column_count();
        let mut rows = sessions.query([])?;
        while let Some(row) = rows.next()? {
            for position in 0..width {
                add_cell(&mut digest, row.get_ref(position)?);
            }
        }
    }
    Ok(digest.finalize().into())
}

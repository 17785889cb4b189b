//! The whole: an empty database is filled with what the transforms make of a source's rows.
//!
//! Nothing is copied and then edited, because pages of a copy keep what was overwritten.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::error::Error;
use crate::key::Key;
use crate::policy::Policy;
use crate::read_rows::{KeptRows, count, each_kept_row};
use crate::schema::{KnownSchemas, TargetSchema};
use crate::select::{Relations, RowGroups, cover, scan};
use crate::transform::{Instants, TimeShift, Transform};
use crate::write_rows::{RowWriter, write_sequence_values, write_settings};

/// What to make a golden of, and how.
#[derive(Clone, Copy)]
pub struct Anonymize<'a> {
    /// The database to read, in one read transaction of the caller.
    pub source: &'a Connection,
    /// The schemas of known versions.
    pub known: &'a KnownSchemas,
    /// What becomes of each place.
    pub policy: &'a Policy,
    /// The key of this run.
    pub key: &'a Key,
}

/// Which rows a golden keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// Every row.
    All,
    /// Whole groups of rows that together have something of every feature.
    Covering {
        /// Bytes of all kept cells, at most.
        max_bytes: u64,
        /// Rows that must be among them: table and rowid.
        pins: BTreeSet<(String, i64)>,
    },
}

impl Selection {
    /// Every row where `max_bytes` is none.
    #[must_use]
    pub fn new(max_bytes: Option<u64>, pins: &BTreeSet<(String, i64)>) -> Self {
        max_bytes.map_or(Self::All, |max_bytes| Self::Covering {
            max_bytes,
            pins: pins.clone(),
        })
    }
}

/// What was kept of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anonymized {
    /// In the order in which they were written.
    pub tables: Vec<TableRows>,
    /// Features of kept rows among all features; none where every row was kept.
    pub features: Option<Share>,
    /// Objects that no golden can hold: virtual tables, and the tables behind them.
    pub left_out: usize,
    /// Objects and columns of no known version.
    pub renamed: usize,
    /// Shapes of texts that one cell alone has, among all shapes of the golden.
    pub singled_out: Share,
}

/// How many rows of a table were kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRows {
    /// Its name in the golden.
    pub name: String,
    /// Rows of the golden.
    pub kept: u64,
    /// Rows of the source.
    pub of_source: u64,
}

/// A number of things among all of their kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub part: u64,
    /// In all.
    pub whole: u64,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowProgress {
    /// So many rows of the source have been read to select from.
    Scanned(u64),
    /// So many rows have been written.
    Written(u64),
}

/// Fills `golden`, an empty database with its settings made.
///
/// Memory: some bytes for each row of the source that is selected from, and a row. Errors hold no
/// word of the source; after one, `golden` is worth nothing.
pub fn anonymize(
    run: &Anonymize<'_>,
    selection: &Selection,
    golden: &Connection,
    progress: &mut dyn FnMut(RowProgress),
) -> Result<Anonymized, Error> {
    run.policy.check(&run.known.every_column())?;
    let schema = TargetSchema::read(run.source, run.known, run.policy)?;
    let (kept, features) = select(run, &schema, selection, progress)?;
    let time_shift = time_shift(run, &schema, &kept)?;
    let transform = Transform::new(run.policy, run.key, &time_shift);

    let failed = Error::sqlite("write the golden");
    golden
        .execute_batch(
            "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; \
             PRAGMA synchronous=OFF; BEGIN",
        )
        .map_err(&failed)?;
    schema.create_tables(golden)?;
    let mut writer = RowWriter::new(&transform, progress);
    let mut tables = Vec::new();
    for (table, kept) in schema.tables.iter().zip(&kept) {
        tables.push(TableRows {
            name: table.name.clone(),
            kept: writer.write(run.source, golden, table, kept)?,
            of_source: kept.rows_of_source,
        });
    }
    let singled_out = writer.singled_out();
    write_sequence_values(run.source, golden, &schema)?;
    schema.create_others(golden)?;
    write_settings(run.source, golden)?;
    golden.execute_batch("COMMIT").map_err(&failed)?;
    Ok(Anonymized {
        tables,
        features,
        left_out: schema.left_out,
        renamed: schema.renamed,
        singled_out,
    })
}

/// The rows of each table that are kept, and the features that they cover.
fn select(
    run: &Anonymize<'_>,
    schema: &TargetSchema<'_>,
    selection: &Selection,
    progress: &mut dyn FnMut(RowProgress),
) -> Result<(Vec<KeptRows>, Option<Share>), Error> {
    let Selection::Covering { max_bytes, pins } = selection else {
        let all = |table| {
            Ok(KeptRows {
                rowids: None,
                rows_of_source: count(run.source, table)?,
            })
        };
        let kept: Result<_, Error> = schema.tables.iter().map(all).collect();
        return Ok((kept?, None));
    };
    let relations = Relations::read()?;
    let groups = scan(run.source, schema, run.policy, &relations, &mut |rows| {
        progress(RowProgress::Scanned(rows));
    })?;
    let position = |name: &str| schema.tables.iter().position(|table| table.source == name);
    let pins = pins
        .iter()
        .filter_map(|(table, rowid)| Some((position(table)?, *rowid)))
        .collect();
    let covering = cover(&groups, *max_bytes, &pins).ok_or(Error::NothingFits {
        max_bytes: *max_bytes,
    })?;
    let features = Share {
        part: covering.features,
        whole: groups.weights.len() as u64,
    };
    Ok((kept_rows(covering.rows, &groups), Some(features)))
}

fn kept_rows(rows: Vec<Vec<i64>>, groups: &RowGroups) -> Vec<KeptRows> {
    let tables = rows.into_iter().zip(&groups.tables);
    tables
        .map(|(rowids, table)| KeptRows {
            rowids: Some(rowids),
            rows_of_source: table.rowids.len() as u64,
        })
        .collect()
}

/// Collects the times of all kept rows, which are moved together.
fn time_shift(
    run: &Anonymize<'_>,
    schema: &TargetSchema<'_>,
    kept: &[KeptRows],
) -> Result<TimeShift, Error> {
    let mut instants = Instants::default();
    for (table, kept) in schema.tables.iter().zip(kept) {
        each_kept_row(run.source, table, kept, &mut |row| {
            for (position, column) in table.columns.iter().enumerate() {
                instants.collect(column.node, row.get_ref(position + 1)?);
            }
            Ok(())
        })?;
    }
    Ok(instants.finish())
}

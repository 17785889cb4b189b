//! From a source to its golden: an empty database is filled with what the transforms make of the
//! rows. Nothing is ever copied and then edited: pages of a copy keep what was overwritten.

use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::read_rows::{Pick, count, each_row, read, select};
use crate::schema::table_info::KnownSchemas;
use crate::schema::target_schema::TargetSchema;
use crate::select::cover::cover;
use crate::select::relations::Relations;
use crate::select::scan::scan;
use crate::write_rows::{Writer, sequence, settings};
use crate::{Error, Instants, Key, Policy, Preview, TimeShift, Transform};

/// What to make a golden of, and how.
#[derive(Clone, Copy)]
pub struct Anonymize<'a> {
    /// The database to read, in one read transaction of the caller.
    pub source: &'a Connection,
    /// The objects of known versions.
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
    /// Whole units that together have something of every feature.
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
    /// Each table, by its name in the golden: rows kept, and rows of the source.
    pub tables: Vec<(String, u64, u64)>,
    /// Features of kept rows, and features in all, where there was something to choose.
    pub features: Option<(u64, u64)>,
    /// Objects that no golden can hold: virtual tables and what stands behind them.
    pub left_out: usize,
    /// Objects and columns under a name that says nothing.
    pub renamed: usize,
    /// Cells whose shape no other cell of the golden has, and cells with a text in all.
    pub singled_out: (u64, u64),
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowProgress {
    /// So many rows of the source have been read to choose from.
    Scanned(u64),
    /// So many rows have been written.
    Written(u64),
}

/// Fills `golden`, an empty database with its settings made.
///
/// Memory: some bytes for each row of the source that is chosen from, and a row. Errors hold no word
/// of the source; after one, `golden` is worth nothing.
pub fn anonymize(
    run: &Anonymize<'_>,
    choice: &Selection,
    golden: &Connection,
    tell: &mut dyn FnMut(RowProgress),
) -> Result<Anonymized, Error> {
    run.policy.check(&run.known.every_column())?;
    let schema = TargetSchema::read(run.source, run.known, run.policy)?;
    let (picks, features) = pick(run, &schema, choice, tell)?;
    let time_shift = time_shift(run, &schema, &picks)?;
    let transform = Transform::new(run.policy, run.key, &time_shift);

    let failed = Error::sqlite("write the golden");
    golden
        .execute_batch(
            "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; \
             PRAGMA synchronous=OFF; BEGIN",
        )
        .map_err(&failed)?;
    schema.create_tables(golden)?;
    let mut writer = Writer::new(&transform, tell);
    let mut tables = Vec::new();
    for (table, pick) in schema.tables.iter().zip(&picks) {
        let kept = writer.table(run.source, golden, table, pick)?;
        tables.push((table.name.clone(), kept, pick.of));
    }
    let singled_out = writer.singled_out();
    sequence(run.source, golden, &schema)?;
    schema.create_others(golden)?;
    settings(run.source, golden)?;
    golden.execute_batch("COMMIT").map_err(&failed)?;
    Ok(Anonymized {
        tables,
        features,
        left_out: schema.left_out,
        renamed: schema.renamed,
        singled_out,
    })
}

/// What would become of each place, and of how many values; writes nothing.
pub fn preview(run: &Anonymize<'_>) -> Result<Preview, Error> {
    run.policy.check(&run.known.every_column())?;
    let schema = TargetSchema::read(run.source, run.known, run.policy)?;
    let mut counts = Preview::default();
    counts.unknown_objects = schema.renamed + schema.left_out;
    for table in &schema.tables {
        read(run.source, table, &select(table), &mut |row| {
            for (position, column) in table.columns.iter().enumerate() {
                let value = row.get_ref(position + 1)?;
                counts.count(run.policy, &table.name, &column.name, value);
            }
            Ok(())
        })?;
    }
    Ok(counts)
}

/// Visits every cell of the source, and the name and text of every object.
pub fn each_cell(run: &Anonymize<'_>, visit: &mut dyn FnMut(ValueRef<'_>)) -> Result<(), Error> {
    let schema = TargetSchema::read(run.source, run.known, run.policy)?;
    let failed = Error::sqlite("read the schema");
    let mut objects = run
        .source
        .prepare("SELECT name, tbl_name, sql FROM main.sqlite_schema")
        .map_err(&failed)?;
    let mut rows = objects.query([]).map_err(&failed)?;
    while let Some(row) = rows.next().map_err(&failed)? {
        for position in 0..3 {
            visit(row.get_ref(position).map_err(&failed)?);
        }
    }
    for table in &schema.tables {
        read(run.source, table, &select(table), &mut |row| {
            for position in 1..=table.columns.len() {
                visit(row.get_ref(position)?);
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// What is kept, and of how many features how many that covers.
type Picked = (Vec<Pick>, Option<(u64, u64)>);

fn pick(
    run: &Anonymize<'_>,
    schema: &TargetSchema<'_>,
    choice: &Selection,
    tell: &mut dyn FnMut(RowProgress),
) -> Result<Picked, Error> {
    let Selection::Covering { max_bytes, pins } = choice else {
        let picks: Result<_, Error> = schema
            .tables
            .iter()
            .map(|table| {
                Ok(Pick {
                    rowids: None,
                    of: count(run.source, table)?,
                })
            })
            .collect();
        return Ok((picks?, None));
    };
    let relations = Relations::read()?;
    let groups = scan(run.source, schema, run.policy, &relations, &mut |rows| {
        tell(RowProgress::Scanned(rows));
    })?;
    let position = |name: &str| schema.tables.iter().position(|table| table.source == name);
    let pins = pins
        .iter()
        .filter_map(|(table, rowid)| Some((position(table)?, *rowid)))
        .collect();
    let Some(chosen) = cover(&groups, *max_bytes, &pins) else {
        return Err(Error::NothingFits {
            max_bytes: *max_bytes,
        });
    };
    let picks = chosen
        .rows
        .into_iter()
        .zip(&groups.rows)
        .map(|(rowids, of)| Pick {
            rowids: Some(rowids),
            of: of.rowids.len() as u64,
        })
        .collect();
    Ok((picks, Some((chosen.covered, chosen.features))))
}

/// Reads the times of all kept rows: they are moved together.
fn time_shift(
    run: &Anonymize<'_>,
    schema: &TargetSchema<'_>,
    picks: &[Pick],
) -> Result<TimeShift, Error> {
    let mut instants = Instants::default();
    for (table, pick) in schema.tables.iter().zip(picks) {
        each_row(run.source, table, pick, &mut |row| {
            for (position, column) in table.columns.iter().enumerate() {
                instants.collect(column.node, row.get_ref(position + 1)?);
            }
            Ok(())
        })?;
    }
    Ok(instants.finish())
}

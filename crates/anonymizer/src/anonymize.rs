//! From a source to its golden: an empty database is filled with what the transforms make of the
//! rows. Nothing is ever copied and then edited: pages of a copy keep what was overwritten.

use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::read_rows::{Pick, count, each_row, read, select};
use crate::schema::table_info::Known;
use crate::schema::target_schema::Layout;
use crate::select::cover::choose;
use crate::select::relations::Ties;
use crate::select::scan::survey;
use crate::write_rows::{Writer, sequence, settings};
use crate::{Calendar, Counts, Error, Instants, Key, Policy, Transform};

/// What to make a golden of, and how.
#[derive(Clone, Copy)]
pub struct Anonymize<'a> {
    /// The database to read, in one read transaction of the caller.
    pub source: &'a Connection,
    /// The objects of known versions.
    pub known: &'a Known,
    /// What becomes of each place.
    pub policy: &'a Policy,
    /// The key of this run.
    pub key: &'a Key,
}

/// Which rows a golden keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
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

impl Choice {
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
pub enum Progress {
    /// So many rows of the source have been read to choose from.
    Surveyed(u64),
    /// So many rows have been written.
    Written(u64),
}

/// Fills `golden`, an empty database with its settings made.
///
/// Memory: some bytes for each row of the source that is chosen from, and a row. Errors hold no word
/// of the source; after one, `golden` is worth nothing.
pub fn anonymize(
    run: &Anonymize<'_>,
    choice: &Choice,
    golden: &Connection,
    tell: &mut dyn FnMut(Progress),
) -> Result<Anonymized, Error> {
    run.policy.check(&run.known.every_column())?;
    let layout = Layout::read(run.source, run.known, run.policy)?;
    let (picks, features) = pick(run, &layout, choice, tell)?;
    let calendar = calendar(run, &layout, &picks)?;
    let transform = Transform::new(run.policy, run.key, &calendar);

    let failed = Error::sqlite("write the golden");
    golden
        .execute_batch(
            "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; \
             PRAGMA synchronous=OFF; BEGIN",
        )
        .map_err(&failed)?;
    layout.create_tables(golden)?;
    let mut writer = Writer::new(&transform, tell);
    let mut tables = Vec::new();
    for (table, pick) in layout.tables.iter().zip(&picks) {
        let kept = writer.table(run.source, golden, table, pick)?;
        tables.push((table.name.clone(), kept, pick.of));
    }
    let singled_out = writer.singled_out();
    sequence(run.source, golden, &layout)?;
    layout.create_others(golden)?;
    settings(run.source, golden)?;
    golden.execute_batch("COMMIT").map_err(&failed)?;
    Ok(Anonymized {
        tables,
        features,
        left_out: layout.left_out,
        renamed: layout.renamed,
        singled_out,
    })
}

/// What would become of each place, and of how many values; writes nothing.
pub fn preview(run: &Anonymize<'_>) -> Result<Counts, Error> {
    run.policy.check(&run.known.every_column())?;
    let layout = Layout::read(run.source, run.known, run.policy)?;
    let mut counts = Counts::default();
    counts.unknown_objects = layout.renamed + layout.left_out;
    for table in &layout.tables {
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
    let layout = Layout::read(run.source, run.known, run.policy)?;
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
    for table in &layout.tables {
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
    layout: &Layout<'_>,
    choice: &Choice,
    tell: &mut dyn FnMut(Progress),
) -> Result<Picked, Error> {
    let Choice::Covering { max_bytes, pins } = choice else {
        let picks: Result<_, Error> = layout
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
    let ties = Ties::read()?;
    let units = survey(run.source, layout, run.policy, &ties, &mut |rows| {
        tell(Progress::Surveyed(rows));
    })?;
    let position = |name: &str| layout.tables.iter().position(|table| table.source == name);
    let pins = pins
        .iter()
        .filter_map(|(table, rowid)| Some((position(table)?, *rowid)))
        .collect();
    let Some(chosen) = choose(&units, *max_bytes, &pins) else {
        return Err(Error::NothingFits {
            max_bytes: *max_bytes,
        });
    };
    let picks = chosen
        .rows
        .into_iter()
        .zip(&units.rows)
        .map(|(rowids, of)| Pick {
            rowids: Some(rowids),
            of: of.rowids.len() as u64,
        })
        .collect();
    Ok((picks, Some((chosen.covered, chosen.features))))
}

/// Reads the times of all kept rows: they are moved together.
fn calendar(run: &Anonymize<'_>, layout: &Layout<'_>, picks: &[Pick]) -> Result<Calendar, Error> {
    let mut instants = Instants::default();
    for (table, pick) in layout.tables.iter().zip(picks) {
        each_row(run.source, table, pick, &mut |row| {
            for (position, column) in table.columns.iter().enumerate() {
                instants.collect(column.node, row.get_ref(position + 1)?);
            }
            Ok(())
        })?;
    }
    Ok(instants.finish())
}

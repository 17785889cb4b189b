//! The run: each golden as it is at each version, and the points that its rows show.

use std::path::Path;

use anonymizer::Policy;
use golden::{ExpectedOutcome, TrialCase, Trials};
use migrator::{History, Version, VersionSchema};
use rusqlite::{Connection, OpenFlags};
use sqlite_facts::{Table, quote};

use super::column::ColumnCover;
use super::detected::detected;
use super::excuses::{Excuses, WorkedTables};
use super::point::{CoverPoint, PointKind};
use super::relations::{CountedPoint, relations};
use super::words::words;
use crate::error::Error;

/// What is measured.
#[derive(Debug, Clone, Copy)]
pub struct Coverage<'a> {
    /// The folder of cases.
    pub cases: &'a Path,
    /// The list of migrations, whose versions are measured.
    pub history: &'a History,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
}

/// What the goldens show, and what they do not.
#[derive(Debug)]
pub struct CoverReport {
    /// The number of cases.
    pub cases: usize,
    /// Every column of every version.
    pub columns: Vec<ColumnCover>,
    /// Every point, by version and table; lineages and damage last.
    pub points: Vec<CoverPoint>,
    /// Entries of the reviewed list that no point needs.
    pub unneeded: Vec<String>,
}

impl CoverReport {
    /// Whether every point is seen or excused, and every excuse needed.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.unneeded.is_empty() && !self.points.iter().any(CoverPoint::is_missing)
    }
}

/// Measures the goldens. `done` is called before each version with the number of those that are done and of all.
pub fn cover(coverage: &Coverage<'_>, done: &dyn Fn(usize, usize)) -> Result<CoverReport, Error> {
    let Coverage {
        cases,
        history,
        scratch,
    } = *coverage;
    let excuses = Excuses::read()?;
    let policy = Policy::wuhu().map_err(golden::Error::Policy)?;
    let trials = Trials::prepare(cases, scratch)?;
    let (mut columns, mut points) = (Vec::new(), Vec::new());
    let steps = history.migrations();
    for (number, step) in steps.iter().enumerate() {
        done(number, steps.len());
        let Some(schema) = history.schemas().get(step.version) else {
            continue;
        };
        let databases = at_version(&trials, history, step.version)?;
        for table in &schema.tables {
            let measured = MeasuredTable::new(schema, table, &policy);
            measured.count(&databases, &mut columns, &mut points)?;
        }
    }
    points.extend(detected(&trials, history, scratch)?);
    let unneeded = excuses.apply(&mut points, &WorkedTables::of(history));
    Ok(CoverReport {
        cases: trials.cases().len(),
        columns,
        points,
        unneeded,
    })
}

/// The databases that the step after `version` would meet: of the goldens at it, and of those that the
/// migrations take there.
fn at_version(
    trials: &Trials,
    history: &History,
    version: Version,
) -> Result<Vec<Connection>, Error> {
    let mut databases = Vec::new();
    for tried in trials.cases() {
        let path = if tried.lacks(version) {
            trials.reach(tried, history, version)?
        } else if stands_at(tried, version) {
            tried.database().to_owned()
        } else {
            continue;
        };
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags);
        databases.push(conn.map_err(Error::sqlite("open a database"))?);
    }
    Ok(databases)
}

fn stands_at(tried: &TrialCase, version: Version) -> bool {
    let manifest = &tried.case().manifest;
    let is_refused = matches!(manifest.expect, ExpectedOutcome::Refused { .. });
    manifest.version == Some(version) && !is_refused
}

/// A table and what is counted of it.
struct MeasuredTable<'s> {
    version: Version,
    table: &'s Table,
    counted: Vec<CountedPoint>,
    sql: String,
}

impl<'s> MeasuredTable<'s> {
    fn new(schema: &VersionSchema, table: &'s Table, policy: &Policy) -> Self {
        let mut counted = vec![CountedPoint {
            kind: PointKind::Rows,
            place: table.name.clone(),
            expression: "count(*)".to_owned(),
        }];
        counted.extend(relations(schema, table));
        counted.extend(words(policy, table));
        let of_points = counted.iter().map(|point| point.expression.clone());
        let of_columns = table.columns.iter().flat_map(ColumnCover::expressions);
        let expressions: Vec<String> = of_points.chain(of_columns).collect();
        let sql = format!(
            "SELECT {} FROM {}",
            expressions.join(", "),
            quote(&table.name)
        );
        Self {
            version: schema.version,
            table,
            counted,
            sql,
        }
    }

    /// Counts in all databases, one statement each.
    fn count(
        self,
        databases: &[Connection],
        columns: &mut Vec<ColumnCover>,
        points: &mut Vec<CoverPoint>,
    ) -> Result<(), Error> {
        let cover = |column| ColumnCover::new(self.version, self.table, column);
        let mut own: Vec<ColumnCover> = self.table.columns.iter().map(cover).collect();
        let mut seen = vec![0; self.counted.len()];
        for conn in databases {
            // Of a file that a server emptied, or whose tables are another's, not every table is there.
            let has_table = sqlite_facts::has_table(conn, &self.table.name);
            if !has_table.map_err(Error::sqlite("look for a table"))? {
                continue;
            }
            let values = self.values(conn)?;
            let mut values = values.into_iter();
            for (seen, value) in seen.iter_mut().zip(&mut values) {
                *seen += value;
            }
            for column in &mut own {
                column.add(&mut values);
            }
        }
        let of = |(point, seen): (CountedPoint, u64)| CoverPoint {
            version: Some(self.version),
            kind: point.kind,
            table: Some(self.table.name.clone()),
            place: point.place,
            seen,
            excuse: None,
        };
        points.extend(self.counted.into_iter().zip(seen).map(of));
        for (column, cover) in self.table.columns.iter().zip(&own) {
            points.extend(cover.points(self.table, column));
        }
        columns.append(&mut own);
        Ok(())
    }

    fn values(&self, conn: &Connection) -> Result<Vec<u64>, Error> {
        let read = |row: &rusqlite::Row<'_>| {
            let columns = 0..row.as_ref().column_count();
            columns
                .map(|at| row.get::<_, i64>(at).map(i64::unsigned_abs))
                .collect()
        };
        conn.query_row(&self.sql, [], read)
            .map_err(Error::sqlite("count what a golden shows"))
    }
}

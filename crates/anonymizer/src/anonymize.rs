//! From a source to its golden: an empty database is filled with what the transforms make of the
//! rows. Nothing is ever copied and then edited: pages of a copy keep what was overwritten.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Statement};

use crate::choose::choose;
use crate::facts::Known;
use crate::layout::{Layout, TableLayout, quoted};
use crate::units::{Ties, select, survey};
use crate::{Calendar, CleanCell, Counts, Error, Instants, Key, Policy, Transform};

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
    let mut writer = Writer {
        transform: &transform,
        shapes: HashMap::new(),
        written: 0,
        tell,
    };
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

/// The rows of one table that are kept.
struct Pick {
    /// None: all of them.
    rowids: Option<Vec<i64>>,
    /// How many rows the source has.
    of: u64,
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

fn count(source: &Connection, table: &TableLayout<'_>) -> Result<u64, Error> {
    let sql = format!(
        "SELECT count(*) FROM main.{} NOT INDEXED",
        quoted(&table.source)
    );
    source
        .query_row(&sql, [], |row| row.get(0))
        .map_err(Error::sqlite_in("count", &table.name))
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

type Visit<'v> = &'v mut dyn FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>;

fn read(
    source: &Connection,
    table: &TableLayout<'_>,
    sql: &str,
    visit: Visit<'_>,
) -> Result<(), Error> {
    let failed = Error::sqlite_in("read", &table.name);
    let mut statement = source.prepare(sql).map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    while let Some(row) = rows.next().map_err(&failed)? {
        visit(row).map_err(&failed)?;
    }
    Ok(())
}

/// Visits the kept rows of a table in the order of their rowids.
fn each_row(
    source: &Connection,
    table: &TableLayout<'_>,
    pick: &Pick,
    visit: Visit<'_>,
) -> Result<(), Error> {
    let Some(rowids) = &pick.rowids else {
        return read(source, table, &select(table), visit);
    };
    let Some(name) = table.rowid_name else {
        // Such a table is not Wuhu's; its rows are counted instead.
        let (mut number, mut wanted) = (0, rowids.iter().copied().peekable());
        return read(source, table, &select(table), &mut |row| {
            number += 1;
            if wanted.next_if_eq(&number).is_some() {
                visit(row)?;
            }
            Ok(())
        });
    };
    let failed = Error::sqlite_in("read", &table.name);
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| quoted(&column.source))
        .collect();
    let sql = format!(
        "SELECT {name}, {} FROM main.{} NOT INDEXED WHERE {name} = ?1",
        columns.join(", "),
        quoted(&table.source)
    );
    let mut statement = source.prepare(&sql).map_err(&failed)?;
    for rowid in rowids {
        let mut rows = statement.query([rowid]).map_err(&failed)?;
        if let Some(row) = rows.next().map_err(&failed)? {
            visit(row).map_err(&failed)?;
        }
    }
    Ok(())
}

/// Writes rows, and counts how often each shape of a text occurs.
struct Writer<'w> {
    transform: &'w Transform<'w>,
    shapes: HashMap<u64, bool>,
    written: u64,
    tell: &'w mut dyn FnMut(Progress),
}

impl Writer<'_> {
    fn table(
        &mut self,
        source: &Connection,
        golden: &Connection,
        table: &TableLayout<'_>,
        pick: &Pick,
    ) -> Result<u64, Error> {
        let mut insert = insert(golden, table)?;
        let mut cell = CleanCell::default();
        let before = self.written;
        each_row(source, table, pick, &mut |row| {
            let takes_rowid = usize::from(table.takes_rowid());
            if takes_rowid == 1 {
                let rowid: i64 = if table.keeps_rowids {
                    row.get(0)?
                } else {
                    i64::try_from(self.written - before + 1).unwrap_or(i64::MAX)
                };
                insert.raw_bind_parameter(1, rowid)?;
            }
            for (position, column) in table.columns.iter().enumerate() {
                let value = row.get_ref(position + 1)?;
                self.transform.cell(column.node, value, &mut cell);
                self.count_shape(&cell)?;
                insert.raw_bind_parameter(position + 1 + takes_rowid, &cell)?;
            }
            insert.raw_execute()?;
            self.written += 1;
            (self.tell)(Progress::Written(self.written));
            Ok(())
        })?;
        Ok(self.written - before)
    }

    fn count_shape(&mut self, cell: &CleanCell) -> rusqlite::Result<()> {
        let output = cell.to_sql()?;
        let ToSqlOutput::Borrowed(ValueRef::Text(bytes) | ValueRef::Blob(bytes)) = &output else {
            return Ok(());
        };
        // Tags and times say nothing to whoever has no key; what is left is the shape.
        let mut hasher = DefaultHasher::new();
        let is_shape = |byte: &u8| !byte.is_ascii_alphanumeric() || matches!(byte, b'x' | b'A');
        for byte in bytes.iter().filter(|byte| is_shape(byte)) {
            byte.hash(&mut hasher);
        }
        self.shapes
            .entry(hasher.finish())
            .and_modify(|is_alone| *is_alone = false)
            .or_insert(true);
        Ok(())
    }

    fn singled_out(&self) -> (u64, u64) {
        let alone = self.shapes.values().filter(|is_alone| **is_alone).count();
        (alone as u64, self.shapes.len() as u64)
    }
}

impl TableLayout<'_> {
    /// Whether the rowid is written beside the columns: it is no column, and there is one.
    fn takes_rowid(&self) -> bool {
        self.rowid_alias.is_none() && self.rowid_name.is_some()
    }
}

fn insert<'g>(golden: &'g Connection, table: &TableLayout<'_>) -> Result<Statement<'g>, Error> {
    let mut names: Vec<String> = table
        .columns
        .iter()
        .map(|column| quoted(&column.name))
        .collect();
    if table.takes_rowid() {
        names.insert(0, "rowid".to_owned());
    }
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!(
        "INSERT INTO {}({}) VALUES({marks})",
        quoted(&table.name),
        names.join(", ")
    );
    golden
        .prepare(&sql)
        .map_err(Error::sqlite_in("write", &table.name))
}

/// The marks of AUTOINCREMENT: a lower one would give ids again.
fn sequence(source: &Connection, golden: &Connection, layout: &Layout<'_>) -> Result<(), Error> {
    let failed = Error::sqlite("carry over the marks of AUTOINCREMENT");
    for table in layout.tables.iter().filter(|table| table.autoincrement) {
        let carry = || -> rusqlite::Result<()> {
            let mark: Option<i64> = source
                .prepare("SELECT max(seq) FROM sqlite_sequence WHERE name = ?1 AND typeof(seq) = 'integer'")?
                .query_row([&table.source], |row| row.get(0))?;
            golden.execute("DELETE FROM sqlite_sequence WHERE name = ?1", [&table.name])?;
            if let Some(mark) = mark {
                let sql = "INSERT INTO sqlite_sequence(name, seq) VALUES(?1, ?2)";
                golden.execute(sql, rusqlite::params![table.name, mark])?;
            }
            Ok(())
        };
        carry().map_err(&failed)?;
    }
    Ok(())
}

fn settings(source: &Connection, golden: &Connection) -> Result<(), Error> {
    for pragma in ["user_version", "application_id"] {
        let carry = || -> rusqlite::Result<()> {
            let value: i32 = source.pragma_query_value(None, pragma, |row| row.get(0))?;
            golden.pragma_update(None, pragma, value)
        };
        carry().map_err(Error::sqlite("carry over the settings"))?;
    }
    Ok(())
}

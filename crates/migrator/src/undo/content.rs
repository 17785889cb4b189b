//! What a finished undo bundle holds, in numbers, for the owner of the database.

use std::path::Path;

use rusqlite::Result;
use sqlite_facts::quote;

use crate::error::Error;
use crate::history::version::Version;
use crate::undo::read::BundleReader;

/// Reads a bundle as an undo does: the versions from and to which its migration led.
pub fn read_bundle(path: &Path) -> std::result::Result<(Version, Version), Error> {
    let facts = BundleReader::read(path)?.facts;
    Ok((facts.from, facts.to))
}

/// What a finished bundle holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleContent {
    /// The version of the file before.
    pub from: Version,
    /// The version to which the migration led.
    pub to: Version,
    /// The saved tables, in the order of saving.
    pub tables: Vec<BundledTable>,
    /// Cells that a repair changed, with their values before.
    pub repaired_cells: u64,
    /// Rows that were set aside in the file itself.
    pub set_aside: u64,
}

/// The rows of one table in a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundledTable {
    /// The table of the file.
    pub table: String,
    /// The table of the bundle that holds its rows.
    pub stored_in: String,
    /// How many there are.
    pub rows: u64,
}

/// Reads a bundle as an undo does, and counts what is in it.
pub fn bundle_content(path: &Path) -> std::result::Result<BundleContent, Error> {
    let bundle = BundleReader::read(path)?;
    let count = |from: &str| -> Result<u64> {
        let count = format!("SELECT count(*) FROM {from}");
        bundle.conn.query_row(&count, [], |row| row.get(0))
    };
    let counted = || -> Result<BundleContent> {
        let tables = bundle.saved.iter().map(|saved| {
            Ok(BundledTable {
                table: saved.table.clone(),
                stored_in: saved.rows.clone(),
                rows: count(&quote(&saved.rows))?,
            })
        });
        Ok(BundleContent {
            from: bundle.facts.from,
            to: bundle.facts.to,
            tables: tables.collect::<Result<_>>()?,
            repaired_cells: count("change WHERE col IS NOT NULL")?,
            set_aside: count("change WHERE col IS NULL")?,
        })
    };
    counted().map_err(|source| Error::BundleUnread {
        path: path.to_owned(),
        source,
    })
}

//! What the cells of a column are, in all goldens at one version; and the points that follow from its
//! declaration.

use migrator::Version;
use sqlite_facts::{Column, Rowid, StorageClass, Table, quote};

use super::point::{CoverPoint, PointKind};

/// A text over this has more than one byte for its length in many a format.
const LONG_TEXT_BYTES: u64 = 255;
/// A blob over this is longer than SQLite's largest page.
const LONG_BLOB_BYTES: u64 = 65_536;

/// The classes that are counted, in this order.
pub(crate) const CLASSES: [StorageClass; 5] = [
    StorageClass::Null,
    StorageClass::Integer,
    StorageClass::Real,
    StorageClass::Text,
    StorageClass::Blob,
];

/// The cells of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnCover {
    /// The version of the databases.
    pub version: Version,
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// How many cells are NULL, INTEGER, REAL, TEXT and BLOB.
    pub classes: [u64; 5],
    /// How many texts and blobs are empty.
    pub empty: u64,
    /// The longest text or blob in bytes.
    pub longest: u64,
}

impl ColumnCover {
    pub(crate) fn new(version: Version, table: &Table, column: &Column) -> Self {
        Self {
            version,
            table: table.name.clone(),
            column: column.name.clone(),
            classes: [0; 5],
            empty: 0,
            longest: 0,
        }
    }

    /// The expressions over all rows of a table of which [`Self::add`] takes the values.
    pub(crate) fn expressions(column: &Column) -> Vec<String> {
        let name = quote(&column.name);
        let count = |condition: String| format!("count(CASE WHEN {condition} THEN 1 END)");
        let is_text = format!("typeof({name}) IN ('text', 'blob')");
        let bytes = format!("length(CAST({name} AS BLOB))");
        let classes = CLASSES
            .map(|class| count(format!("typeof({name}) = lower('{class}')")))
            .into_iter();
        classes
            .chain([
                count(format!("{is_text} AND {bytes} = 0")),
                format!("coalesce(max(CASE WHEN {is_text} THEN {bytes} END), 0)"),
            ])
            .collect()
    }

    /// Adds the cells of one database.
    pub(crate) fn add(&mut self, values: &mut impl Iterator<Item = u64>) {
        for class in &mut self.classes {
            *class += values.next().unwrap_or_default();
        }
        self.empty += values.next().unwrap_or_default();
        self.longest = self.longest.max(values.next().unwrap_or_default());
    }

    /// What the declaration allows and goldens should show.
    pub(crate) fn points(&self, table: &Table, column: &Column) -> Vec<CoverPoint> {
        let place = format!("{}.{}", self.table, self.column);
        let point = |kind, seen| CoverPoint {
            version: Some(self.version),
            kind,
            table: Some(self.table.clone()),
            place: place.clone(),
            seen,
            excuse: None,
        };
        let [null, integer, _, text, blob] = self.classes;
        let is_rowid =
            matches!(table.rowid(), Rowid::Alias(at) if table.columns[at].name == column.name);
        let mut points = Vec::new();
        if !column.not_null && !is_rowid {
            points.push(point(PointKind::Null, null));
        }
        let long = |than| u64::from(self.longest > than);
        match column.declared_type.as_str() {
            "TEXT" => points.extend([
                point(PointKind::Class, text),
                point(PointKind::Empty, self.empty),
                point(PointKind::Long, long(LONG_TEXT_BYTES)),
            ]),
            "BLOB" => points.extend([
                point(PointKind::Class, blob),
                point(PointKind::Empty, self.empty),
                point(PointKind::Long, long(LONG_BLOB_BYTES)),
            ]),
            "DATETIME" => points.push(point(PointKind::Class, text)),
            _ => points.push(point(PointKind::Class, integer)),
        }
        points
    }
}

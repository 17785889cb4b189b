//! The same database in a file of another form: other settings, or other pages under the same rows.
//!
//! One thing is changed at a time. A file differs from another in one setting or in several, and what a step reads of
//! them it reads one by one; all combinations would be 432 files of each case.

use std::fmt;
use std::io::BufRead;
use std::path::Path;

use canon::Rowids;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use sqlite_facts::{
    AutoVacuum, Encoding, FileSettings, JournalMode, Rowid, SEQUENCE_TABLE, Table, quote,
};

use crate::error::Error;
use crate::replay::build::{Load, build};
use crate::replay::copies::open;

const PAGE_SIZES: [u32; 3] = [512, 4096, 65536];
const ENCODINGS: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16le, Encoding::Utf16be];
const AUTO_VACUUMS: [AutoVacuum; 3] = [AutoVacuum::None, AutoVacuum::Full, AutoVacuum::Incremental];

/// A form in which the file of a case may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileForm {
    PageSize(u32),
    Encoding(Encoding),
    AutoVacuum(AutoVacuum),
    Journal(JournalMode),
    /// The rows inserted from the last to the first.
    Backwards,
    Vacuumed,
}

impl FileForm {
    /// Every form that is not that of a file with these settings.
    pub(crate) fn others(own: FileSettings) -> Vec<Self> {
        let modes = [JournalMode::Delete, JournalMode::Wal];
        let mut forms: Vec<Self> = PAGE_SIZES.map(Self::PageSize).into();
        forms.extend(ENCODINGS.map(Self::Encoding));
        forms.extend(AUTO_VACUUMS.map(Self::AutoVacuum));
        forms.extend(modes.map(Self::Journal));
        forms.retain(|form| form.settings(own) != own);
        forms.extend([Self::Backwards, Self::Vacuumed]);
        forms
    }

    /// The settings of a file with this form, if it has these otherwise.
    pub(crate) fn settings(self, own: FileSettings) -> FileSettings {
        let mut settings = own;
        match self {
            Self::PageSize(page_size) => settings.page_size = page_size,
            Self::Encoding(encoding) => settings.encoding = encoding,
            Self::AutoVacuum(auto_vacuum) => settings.auto_vacuum = auto_vacuum,
            Self::Journal(journal_mode) => settings.journal_mode = journal_mode,
            Self::Backwards | Self::Vacuumed => {}
        }
        settings
    }

    /// VACUUM numbers the rows of a table anew that has neither a key nor an index.
    pub(crate) fn rowids(self) -> Rowids {
        match self {
            Self::Vacuumed => Rowids::Aside,
            _ => Rowids::Compare,
        }
    }

    /// Makes the database of a canonical text at `db`; `own` are the settings of its case. The inner error is the
    /// reason for which no file of this form can hold it.
    pub(crate) fn build(
        self,
        text: &mut dyn BufRead,
        own: FileSettings,
        db: &Path,
    ) -> Result<Result<(), String>, Error> {
        if let Load::Refused(why) = build(text, self.settings(own), db)? {
            return Ok(Err(why.to_string()));
        }
        let written = match self {
            Self::Backwards => insert_backwards(&open(db)?),
            Self::Vacuumed => open(db)?.execute_batch("VACUUM"),
            _ => Ok(()),
        };
        Ok(written.map_err(|why| why.to_string()))
    }
}

impl fmt::Display for FileForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PageSize(page_size) => write!(f, "page_size {page_size}"),
            Self::Encoding(encoding) => write!(f, "encoding {encoding}"),
            Self::AutoVacuum(auto_vacuum) => write!(f, "auto_vacuum {auto_vacuum}"),
            Self::Journal(journal_mode) => write!(f, "journal_mode {journal_mode}"),
            Self::Backwards => f.write_str("rows inserted backwards"),
            Self::Vacuumed => f.write_str("after VACUUM"),
        }
    }
}

/// Inserts every row anew, from the one with the largest rowid to the one with the smallest: away, to the rowid
/// -1 - n, and back. Nothing of a case may act meanwhile, neither a trigger nor a CHECK.
fn insert_backwards(conn: &Connection) -> rusqlite::Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.execute_batch("PRAGMA ignore_check_constraints=ON; BEGIN")?;
    let mut tables = Vec::new();
    if conn.table_exists(None, SEQUENCE_TABLE)? {
        tables.push((SEQUENCE_TABLE.to_owned(), "rowid".to_owned()));
    }
    for table in Table::read_all(conn)? {
        let rowid = match table.rowid() {
            Rowid::Alias(column) => quote(&table.columns[column].name),
            Rowid::Named(name) => name.to_owned(),
            Rowid::Hidden | Rowid::Absent => continue,
        };
        tables.push((table.name, rowid));
    }
    for (table, rowid) in tables {
        let update = format!("UPDATE {} SET {rowid} = -1 - {rowid};", quote(&table));
        conn.execute_batch(&update.repeat(2))?;
    }
    conn.execute_batch("COMMIT")
}

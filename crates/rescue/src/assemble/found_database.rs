//! The database of rows that were dropped, filled by a thread of its own while another one searches.

use std::collections::HashSet;
use std::path::Path;

use migrator::Version;

use crate::assemble::database::{Settings, create, drop_indexes};
use crate::assemble::payload;
use crate::assemble::row_batch::RowBatch;
use crate::assemble::staging::{Counts, Staging};
use crate::assemble::transcripts::{self, FoundSession};
use crate::error::RescueError;
use crate::found::row_form::RowForm;
use crate::options::RescueOptions;

/// The database of rows that were dropped.
pub(crate) struct FoundDatabase<'f> {
    pub(crate) at: &'f Path,
    /// The version of the tables that were dropped, and what their rows look like.
    pub(crate) dropped: Version,
    pub(crate) forms: &'f [RowForm],
    pub(crate) settings: Settings,
    /// The sessions of today, of which no row is stored.
    pub(crate) today: &'f HashSet<Vec<u8>>,
    /// The pages to which payloads of entries refer, if they do.
    pub(crate) payloads: Option<&'f Path>,
    pub(crate) options: &'f RescueOptions<'f>,
}

/// What is in it.
pub(crate) struct Stored {
    pub(crate) counts: Counts,
    pub(crate) has_earlier_sessions: bool,
    pub(crate) sessions: Vec<FoundSession>,
}

impl FoundDatabase<'_> {
    /// Stores all rows that `feed` puts into it, and says what of each session is there.
    pub(crate) fn store<T>(
        &self,
        feed: impl FnOnce(&mut dyn FnMut(RowBatch) -> Result<(), RescueError>) -> Result<T, RescueError>,
    ) -> Result<(T, Stored), RescueError> {
        let conn = create(self.at, self.dropped, self.settings, self.options)?;
        let indexes = drop_indexes(&conn)?;
        let mut staging = Staging::new(&conn, self.today);
        let ended = feed(&mut |batch| Ok(batch.each(self.forms, |row| staging.add(row))?))?;
        staging.remove_done()?;
        let has_earlier_sessions = staging.has_earlier_sessions();
        let counts = staging.counts;
        conn.execute_batch(&indexes)?;
        payload::register(&conn, self.payloads)?;
        let sessions = transcripts::sessions(&conn, self.options.first_lines)?;
        conn.execute_batch("COMMIT")?;
        conn.close().map_err(|(_, error)| error)?;
        let stored = Stored {
            counts,
            has_earlier_sessions,
            sessions,
        };
        Ok((ended, stored))
    }
}

//! What a rescue brought back.

use std::collections::BTreeMap;

use migrator::{RowRepair, SetAsideTable};

use crate::assemble::merge::Renumbered;
use crate::assemble::staging::Counts;
use crate::assemble::transcripts::{Completeness, FoundSession};
use crate::search::search_file::Searched;

/// What a rescue brought back.
#[derive(Debug)]
pub struct RescueReport {
    /// Rows that were found, by table of the version at which they were dropped.
    pub found: BTreeMap<&'static str, u64>,
    /// The sessions among them.
    pub sessions: Vec<FoundSession>,
    /// Earlier versions of rows of which a later one was found, or which the file holds today.
    pub earlier: u64,
    /// Whether a session's row may be an earlier version of it: no pointer of its page led to it.
    pub(crate) has_earlier_sessions: bool,
    /// Pending items that were found, while a journal says that they were taken or canceled: left out.
    pub done: u64,
    /// Pages of the file.
    pub pages: u32,
    /// Pages that could not be read.
    pub unread_pages: u32,
    /// Free pages that hold anything but zeros.
    pub free_pages_with_data: u32,
    /// Rows that the file holds today, by table.
    pub today: Vec<(String, u64)>,
    /// Tables whose rows of today have new rowids.
    pub renumbered: Vec<Renumbered>,
    /// What had to be put right because rows are missing.
    pub repairs: Vec<RowRepair>,
    /// Tables with rows whose session was not found.
    pub set_aside: Vec<SetAsideTable>,
}

impl RescueReport {
    pub(crate) fn of_search(searched: Searched, counts: Counts) -> Self {
        Self {
            found: counts.rows,
            sessions: Vec::new(),
            earlier: counts.earlier,
            has_earlier_sessions: false,
            done: counts.done,
            pages: searched.pages,
            unread_pages: searched.unread,
            free_pages_with_data: searched.free_with_data,
            today: Vec::new(),
            renumbered: Vec::new(),
            repairs: Vec::new(),
            set_aside: Vec::new(),
        }
    }

    /// Whether no row was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.values().all(|rows| *rows == 0)
    }

    /// How many sessions are complete, how many partial, of how many there is the header only.
    #[must_use]
    pub fn by_completeness(&self) -> (usize, usize, usize) {
        let (mut complete, mut partial, mut header_only) = (0, 0, 0);
        for session in &self.sessions {
            *match session.completeness {
                Completeness::Complete => &mut complete,
                Completeness::Partial { .. } => &mut partial,
                Completeness::HeaderOnly => &mut header_only,
            } += 1;
        }
        (complete, partial, header_only)
    }

    /// How many entries of transcripts were found.
    #[must_use]
    pub fn entries(&self) -> u64 {
        self.found.get("session_entries").copied().unwrap_or(0)
    }
}

//! What a rescue brought back.

use std::collections::BTreeMap;

use migrator::{RowRepair, SetAsideTable};

use crate::assemble::found_database::Stored;
use crate::assemble::merge::Renumbered;
use crate::assemble::new_database::Assembled;
use crate::assemble::transcripts::{Completeness, FoundSession};

/// What of a damaged file could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamageReport {
    /// What was found first, in words.
    pub what: String,
    /// Pages that the file ought to have and has not.
    pub missing_pages: u32,
    /// Pages that the disk did not give.
    pub unread_pages: u32,
    /// Pages that are not what others say that they are, or say what cannot be.
    pub damaged_pages: u32,
    /// Rows of today that could be read, by table.
    pub rows: BTreeMap<&'static str, u64>,
    /// The sessions among them.
    pub sessions: Vec<FoundSession>,
    /// Tables and columns that are not read from a damaged file, by name.
    pub left_out: Vec<String>,
}

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
    /// What of a damaged file could be read; none where nothing is damaged.
    pub damage: Option<DamageReport>,
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
    /// Of a file of so many pages in which nothing was found yet.
    pub(crate) fn new(pages: u32, damage: Option<DamageReport>) -> Self {
        Self {
            found: BTreeMap::new(),
            sessions: Vec::new(),
            earlier: 0,
            has_earlier_sessions: false,
            done: 0,
            pages,
            damage,
            free_pages_with_data: 0,
            today: Vec::new(),
            renumbered: Vec::new(),
            repairs: Vec::new(),
            set_aside: Vec::new(),
        }
    }

    pub(crate) fn add_found(&mut self, stored: Stored) {
        self.has_earlier_sessions = stored.has_earlier_sessions;
        self.found = stored.counts.rows;
        self.earlier = stored.counts.earlier;
        self.done = stored.counts.done;
        self.sessions = stored.sessions;
    }

    pub(crate) fn add(&mut self, assembled: Assembled) {
        self.today = assembled.today;
        self.renumbered = assembled.renumbered;
        self.repairs = assembled.repairs;
        self.set_aside = assembled.set_aside;
    }

    /// Whether no lost row was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.values().all(|rows| *rows == 0)
    }

    /// Whether there is nothing of which a new database could be made: no lost row, and, in a damaged file, none
    /// of today either.
    #[must_use]
    pub fn has_nothing(&self) -> bool {
        let of_today = self.damage.as_ref().map(|damage| &damage.rows);
        self.is_empty() && of_today.is_none_or(|rows| rows.values().all(|rows| *rows == 0))
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

//! How to rescue, and how far it is.

use std::path::Path;
use std::time::Duration;

use migrator::{History, InspectOptions, Interrupt, MigrateOptions, Version};

use crate::error::RescueError;

/// How to rescue.
#[derive(Debug, Clone, Copy)]
pub struct RescueOptions<'a> {
    /// The list of migrations.
    pub history: &'a History,
    /// The version of the new database; none: the newest of the list.
    pub to: Option<Version>,
    /// A folder for private copies, with room for the file and what is found.
    pub scratch: &'a Path,
    /// How long another process's lock is waited for.
    pub busy: Duration,
    /// Ends the work early.
    pub interrupt: &'a Interrupt,
    /// Whether the report has the first line of each session, which is private.
    pub first_lines: bool,
}

impl RescueOptions<'_> {
    pub(crate) fn inspect(&self) -> InspectOptions<'_> {
        InspectOptions {
            history: self.history,
            scratch: self.scratch,
            busy: self.busy,
            interrupt: Some(self.interrupt),
        }
    }

    pub(crate) fn migrate(&self, to: Version, mend_transcripts: bool) -> MigrateOptions<'_> {
        MigrateOptions {
            to: Some(to),
            interrupt: Some(self.interrupt),
            mend_transcripts,
            ..MigrateOptions::for_throw_away_file(self.history, self.scratch)
        }
    }

    pub(crate) fn to(&self) -> Version {
        self.to.unwrap_or_else(|| self.history.newest())
    }

    pub(crate) fn check_interrupt(&self) -> Result<(), RescueError> {
        if self.interrupt.is_requested() {
            return Err(RescueError::Interrupted);
        }
        Ok(())
    }
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RescueProgress {
    /// Bytes of the private copy.
    Copied {
        /// So far.
        done_bytes: u64,
        /// In all.
        total_bytes: u64,
    },
    /// Pages that were searched.
    Searched {
        /// So far.
        done: u32,
        /// In all.
        total: u32,
    },
    /// What was found is put together.
    Assembling,
    /// The new database is checked.
    Checking,
}

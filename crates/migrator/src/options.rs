//! What the caller says: how to inspect a file, how to migrate it.

use std::path::Path;
use std::time::Duration;

use crate::history::History;
use crate::history::version::Version;
use crate::interrupt::{Interrupt, Limits};

/// How to inspect a file.
#[derive(Debug, Clone, Copy)]
pub struct InspectOptions<'a> {
    /// The versions that are known.
    pub history: &'a History,
    /// A folder for private copies of files that cannot be read in place without a trace.
    pub scratch: &'a Path,
    /// How long to wait for another process's lock.
    pub busy: Duration,
    /// Ends the work early; none: nothing does.
    pub interrupt: Option<&'a Interrupt>,
}

/// How to migrate.
#[derive(Debug, Clone, Copy)]
pub struct MigrateOptions<'a> {
    /// The list of migrations.
    pub history: &'a History,
    /// Where to stop; none: the newest version of the list.
    pub to: Option<Version>,
    /// A folder for private copies.
    pub scratch: &'a Path,
    /// How long to wait for another process's lock.
    pub busy: Duration,
    /// Ends the work early; none: nothing does.
    pub interrupt: Option<&'a Interrupt>,
    /// Always [`Guards::ON`], but for throw-away files.
    pub guards: Guards,
    /// `PRAGMA foreign_keys` as the connection finds it; none: SQLite's default.
    pub foreign_keys_at_open: Option<bool>,
    /// Whether the result must survive a power loss; only throw-away files may do without.
    pub durable: bool,
    /// The folder for the undo bundle; none: no bundle is written.
    pub undo_dir: Option<&'a Path>,
    /// Whether the report holds the cells of rows that were set aside.
    pub keep_values: bool,
    /// Whether sessions become readable whose entries are one whole chain, while `headEntryID` or
    /// `tailEntryID` is wrong or NULL: these two are set.
    pub mend_transcripts: bool,
}

impl<'a> InspectOptions<'a> {
    pub(crate) fn limits(&self) -> Limits<'a> {
        Limits {
            busy: self.busy,
            interrupt: self.interrupt,
        }
    }
}

impl<'a> MigrateOptions<'a> {
    /// For a throw-away file that no other process has open: all guards, nothing durable, no undo bundle.
    #[must_use]
    pub fn for_throw_away_file(history: &'a History, scratch: &'a Path) -> Self {
        Self {
            history,
            to: None,
            scratch,
            busy: Duration::ZERO,
            interrupt: None,
            guards: Guards::ON,
            foreign_keys_at_open: None,
            durable: false,
            undo_dir: None,
            keep_values: false,
            mend_transcripts: false,
        }
    }

    pub(crate) fn limits(&self) -> Limits<'a> {
        self.inspect_options().limits()
    }

    pub(crate) fn inspect_options(&self) -> InspectOptions<'a> {
        InspectOptions {
            history: self.history,
            scratch: self.scratch,
            busy: self.busy,
            interrupt: self.interrupt,
        }
    }
}

/// Whether the engine watches the steps and proves their copies.
///
/// Only replays on throw-away files may go without, to show what a guard has stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guards {
    on: bool,
}

impl Guards {
    /// Every statement watched, every copy proved.
    pub const ON: Self = Self { on: true };

    /// Nothing watched, nothing proved: for throw-away files alone.
    #[doc(hidden)]
    #[must_use]
    pub const fn off() -> Self {
        Self { on: false }
    }

    pub(crate) fn are_on(self) -> bool {
        self.on
    }
}

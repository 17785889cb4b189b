//! What a repair does to a row, and why.

use std::fmt;

use sqlite_facts::{Cell, StorageClass};

/// One change that a repair made.
#[derive(Debug, Clone, PartialEq)]
pub struct RowRepair {
    /// The table.
    pub table: String,
    /// The row.
    pub rowid: i64,
    /// What was done to it.
    pub action: RepairAction,
}

impl RowRepair {
    /// Why the row could not stay as it was.
    #[must_use]
    pub fn reason(&self) -> RepairReason {
        match self.action {
            RepairAction::Cell { reason, .. } | RepairAction::SetAside { reason, .. } => reason,
        }
    }
}

/// What a repair does to a row.
#[derive(Debug, Clone, PartialEq)]
pub enum RepairAction {
    /// One cell got another value.
    Cell {
        /// The column.
        column: &'static str,
        /// The value before.
        was: Cell,
        /// The value now.
        is: Cell,
        /// Why this value.
        reason: RepairReason,
    },
    /// The row was moved into the table `_wuhu_set_aside_…`.
    SetAside {
        /// Why it has no place any more.
        reason: RepairReason,
        /// Its rowid there. Its own is no key: SQLite may give it out again, and to a row that is
        /// set aside next.
        aside: i64,
        /// Storage class of each of its columns, in the table's order.
        classes: Vec<StorageClass>,
        /// The cells themselves, only where they were asked for.
        values: Vec<Cell>,
    },
}

/// Why a row is repaired. Ordered by text, but for the two of a mended transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepairReason {
    /// A session without id; no header has an id for it that is free.
    NoSessionId,
    /// An entry whose parent is not there becomes the header of its session, which has none.
    NoHeader,
    /// The row names a session that is not there.
    NoSession,
    /// An entry whose parent is not there; its session has a header, and each earlier entry that
    /// could be its parent has a successor.
    NoFreePlace,
    /// An entry whose parent is not there is linked to its predecessor.
    FreePredecessor,
    /// A session without id takes the id that its header has.
    SessionIdOfHeader,
    /// The entries of the session are one whole chain, whose first this is.
    ChainBegins,
    /// The entries of the session are one whole chain, whose last this is.
    ChainEnds,
}

impl fmt::Display for RepairReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSessionId => "a session without id, and no header gives it one that is free",
            Self::NoHeader => "its session has no header",
            Self::NoSession => "its session is not there",
            Self::NoFreePlace => "no place in its session's chain is free",
            Self::FreePredecessor => "the entry before it in its session had no successor",
            Self::SessionIdOfHeader => {
                "the header that `headEntryID` names belongs to this session"
            }
            Self::ChainBegins => "the chain of its entries is whole and begins there",
            Self::ChainEnds => "the chain of its entries is whole and ends there",
        })
    }
}

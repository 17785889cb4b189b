//! What is known of a file after COMMIT returned an error.

use crate::history::version::Version;

/// What is known of a file after COMMIT returned an error, and it was opened again to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommitState {
    /// It is as it was.
    RolledBack,
    /// The change stands all the same.
    Committed,
    /// It is as it was to all processes that have it open. Its log may hold the change, which would count
    /// after a crash of all of them.
    Unsettled,
    /// It can be neither: another process has changed it since.
    Changed,
    /// Nothing in it shows the change: a repair without an undo bundle, in WAL mode.
    Unknown,
    /// It cannot be read, for this reason.
    Unread(String),
}

impl CommitState {
    /// Whether the change stands, or may stand, so that the way back is needed.
    #[must_use]
    pub fn may_stand(&self) -> bool {
        *self != Self::RolledBack
    }

    /// In words; `to`: the version that was to be reached.
    pub(super) fn words(&self, to: Version) -> String {
        match self {
            Self::RolledBack => "it is as it was: mend the cause and try again".to_owned(),
            Self::Committed => format!(
                "it is at {to} all the same, though a power failure may still take that back: see to the \
                 disk, and run `inspect`"
            ),
            Self::Unsettled => format!(
                "it is as it was for each program that has it open, but its `-wal` may hold what leads to {to}, which \
                 would count after a crash: stop the Wuhu server, and run `inspect`"
            ),
            Self::Changed => {
                "another process has changed it since: run `inspect` to see how it is".to_owned()
            }
            Self::Unknown => format!(
                "nothing in it shows whether it is as it was or at {to} with its repairs: run `inspect` to \
                 see how it is"
            ),
            Self::Unread(why) => format!(
                "it cannot be read since ({why}), and is whole, as it was or at {to}: do not start the Wuhu \
                 server, copy the file together with its `-journal` and `-wal`, and run `inspect` once the \
                 disk can be read"
            ),
        }
    }
}

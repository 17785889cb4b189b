//! A row that was found.

use sqlite_pages::RecordValue;

use crate::found::row_form::RowForm;

/// A row that was found, whole.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FoundRow<'r> {
    /// The table that it was in.
    pub(crate) form: &'r RowForm,
    pub(crate) rowid: i64,
    /// The values of its columns; those that were added later are not stored.
    pub(crate) values: &'r [RecordValue<'r>],
    pub(crate) pointed: Pointed,
    /// Where its bytes begin, in a file of which the page can be read again.
    pub(crate) address: Option<CellAddress>,
}

/// Whether a pointer of its page leads to a row, the least certain first. Of two versions of it that have no other
/// time the more certain one is the later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pointed {
    /// None does: it may be an earlier version.
    No,
    /// One did before the page became an empty one of today: it was there at some time when the page was freed.
    Formerly,
    /// It was there when the page was freed for the last time.
    Yes,
}

/// Where a cell begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CellAddress {
    pub(crate) page: u32,
    /// From the beginning of the page.
    pub(crate) cell: u32,
}

impl FoundRow<'_> {
    /// The id of the session that it belongs to.
    pub(crate) fn session(&self) -> Option<&[u8]> {
        self.bytes(match self.form.table {
            "sessions" => "id",
            "session_child_status" => "childSessionID",
            _ => "sessionID",
        })
    }

    /// Text or bytes of a column; none where it holds anything else.
    pub(crate) fn bytes(&self, column: &str) -> Option<&[u8]> {
        match self.form.value(self.values, column)? {
            RecordValue::Text(bytes) | RecordValue::Blob(bytes) => Some(bytes),
            _ => None,
        }
    }
}

//! Damage: what is wrong with rows of a file.

use std::fmt;

use sqlite_facts::StorageClass;

use crate::counted::counted;

/// One kind of damage in one column, with its number of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The table whose rows are damaged.
    pub table: String,
    /// The column.
    pub column: String,
    /// What is wrong.
    pub kind: DamageKind,
    /// How many rows.
    pub rows: u64,
}

/// Kinds of damage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DamageKind {
    /// The column names a row of this table that is not there: a foreign key violation.
    Dangling {
        /// The table that lacks the row.
        parent: String,
    },
    /// The foreign key names no key of this table, so that SQLite, and with it the server, checks
    /// nothing at all.
    NoParentKey {
        /// The table that is named.
        parent: String,
    },
    /// A primary key that is NULL: the server then lists nothing at all.
    NullKey,
    /// The column names no entry of the row's session.
    NoEntry,
    /// The column names no session.
    NoSession,
    /// The column names an entry that another session has.
    OtherSession,
    /// A session without the entry that begins a transcript.
    NoHeader,
    /// A session whose entries are not one chain that begins at `headEntryID`, ends at
    /// `tailEntryID` and leaves none over.
    NotOneChain,
    /// A storage class that the server never writes into the column.
    Class(StorageClass),
    /// A number in a BOOLEAN column that is neither 0 nor 1.
    NotBoolean,
    /// Text that is not UTF-8.
    NotUtf8,
    /// Text that holds a NUL byte.
    Nul,
}

impl DamageKind {
    /// Whether the server tolerates it: then it stays as it is.
    #[must_use]
    pub fn is_tolerated(&self) -> bool {
        !matches!(
            self,
            Self::Dangling { .. } | Self::NoParentKey { .. } | Self::NullKey
        )
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            table,
            column,
            kind,
            rows,
        } = self;
        let sessions = || counted(*rows, "session");
        let what = match kind {
            DamageKind::NoHeader => return write!(f, "{} without a header", sessions()),
            DamageKind::NotOneChain => {
                let entries = "whose entries are not one chain from head to tail";
                return write!(f, "{} {entries}", sessions());
            }
            DamageKind::NoParentKey { parent } => {
                let what = format!("refers to what is no key of `{parent}`");
                return write!(f, "foreign key `{table}.{column}` {what}");
            }
            DamageKind::Dangling { parent } => format!("names no row of `{parent}`"),
            DamageKind::NullKey => "is NULL".to_owned(),
            DamageKind::NoEntry => "names no entry of that session".to_owned(),
            DamageKind::NoSession => "names no session".to_owned(),
            DamageKind::OtherSession => "names an entry of another session".to_owned(),
            DamageKind::Class(class) => format!("is {class}, which the server never writes there"),
            DamageKind::NotBoolean => "is neither 0 nor 1".to_owned(),
            DamageKind::NotUtf8 => "is not valid UTF-8".to_owned(),
            DamageKind::Nul => "holds a NUL byte".to_owned(),
        };
        let rows = counted(*rows, "row");
        write!(f, "{rows} of `{table}` whose `{column}` {what}")
    }
}

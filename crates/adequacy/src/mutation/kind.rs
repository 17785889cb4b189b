//! The kinds of mutants.

use std::fmt;
use std::str::FromStr;

/// A way to break a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MutantKind {
    /// A column is not copied.
    LeftOut,
    /// Two columns of one type change places.
    Swapped,
    /// White space at the ends of values is lost.
    Trimmed,
    /// Letters become lower or upper case.
    Cased,
    /// Values get another storage class.
    Cast,
    /// Numbers and times lose their fractions.
    Rounded,
    /// Long values and large numbers are cut.
    Cut,
    /// NULL becomes a value, or a value NULL.
    Coalesced,
    /// Values are tidied: line breaks, quotes, leading zeros, JSON.
    Tidied,
    /// All rows of a table are lost.
    Emptied,
    /// All rows of a table but the first ones are lost.
    Limited,
    /// Rows are lost by the value of a column.
    Filtered,
    /// Rows of equal or similar values become one.
    Merged,
    /// Rows are lost that no row refers to, or that refer to no row.
    Joined,
    /// Rowids are counted anew.
    Renumbered,
    /// An index is lost.
    IndexLost,
    /// An index is another one.
    IndexChanged,
    /// A constraint of a table is lost, or a new one there.
    ConstraintChanged,
    /// A default value is another one or lost.
    DefaultChanged,
    /// A foreign key is lost, or acts otherwise.
    ForeignKeyChanged,
    /// The type of a column is another one.
    TypeChanged,
    /// AUTOINCREMENT is lost.
    AutoincrementLost,
    /// An AUTOINCREMENT sequence value is lowered, raised or lost.
    Sequence,
    /// A parent is dropped with foreign keys on: its children go with it.
    Cascade,
    /// The old table is renamed first, so that foreign keys follow it.
    RenameOld,
    /// All tables are dropped and created again, empty.
    HardReset,
    /// Identifiers of the ledger are lost, wrong or too many.
    Ledger,
    /// An object that belongs to no version is left.
    Extra,
    /// The step does nothing.
    Skipped,
    /// The step runs twice.
    Twice,
    /// Rows change where a proof of the copy may not look.
    AroundProof,
}

impl MutantKind {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 31] = [
        Self::LeftOut,
        Self::Swapped,
        Self::Trimmed,
        Self::Cased,
        Self::Cast,
        Self::Rounded,
        Self::Cut,
        Self::Coalesced,
        Self::Tidied,
        Self::Emptied,
        Self::Limited,
        Self::Filtered,
        Self::Merged,
        Self::Joined,
        Self::Renumbered,
        Self::IndexLost,
        Self::IndexChanged,
        Self::ConstraintChanged,
        Self::DefaultChanged,
        Self::ForeignKeyChanged,
        Self::TypeChanged,
        Self::AutoincrementLost,
        Self::Sequence,
        Self::Cascade,
        Self::RenameOld,
        Self::HardReset,
        Self::Ledger,
        Self::Extra,
        Self::Skipped,
        Self::Twice,
        Self::AroundProof,
    ];

    /// Its name on the command line and in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LeftOut => "left-out",
            Self::Swapped => "swapped",
            Self::Trimmed => "trimmed",
            Self::Cased => "cased",
            Self::Cast => "cast",
            Self::Rounded => "rounded",
            Self::Cut => "cut",
            Self::Coalesced => "coalesced",
            Self::Tidied => "tidied",
            Self::Emptied => "emptied",
            Self::Limited => "limited",
            Self::Filtered => "filtered",
            Self::Merged => "merged",
            Self::Joined => "joined",
            Self::Renumbered => "renumbered",
            Self::IndexLost => "index-lost",
            Self::IndexChanged => "index-changed",
            Self::ConstraintChanged => "constraint-changed",
            Self::DefaultChanged => "default-changed",
            Self::ForeignKeyChanged => "foreign-key-changed",
            Self::TypeChanged => "type-changed",
            Self::AutoincrementLost => "autoincrement-lost",
            Self::Sequence => "sequence",
            Self::Cascade => "cascade",
            Self::RenameOld => "rename-old",
            Self::HardReset => "hard-reset",
            Self::Ledger => "ledger",
            Self::Extra => "extra",
            Self::Skipped => "skipped",
            Self::Twice => "twice",
            Self::AroundProof => "around-proof",
        }
    }

    /// Whether rows of before are lost or changed, so that the engine must refuse the step by itself.
    #[must_use]
    pub fn harms_rows(self) -> bool {
        let schema_alone = [
            Self::IndexLost,
            Self::IndexChanged,
            Self::ConstraintChanged,
            Self::DefaultChanged,
            Self::ForeignKeyChanged,
            Self::TypeChanged,
            Self::AutoincrementLost,
            Self::RenameOld,
            Self::Ledger,
            Self::Extra,
            Self::Skipped,
            Self::Twice,
        ];
        !schema_alone.contains(&self)
    }
}

impl fmt::Display for MutantKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for MutantKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut all = Self::ALL.into_iter();
        all.find(|kind| kind.name() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("the kinds of mutants are {names}")
        })
    }
}

//! The result of the recognizer: what a text holds that is not of the language, without a word of it, and
//! what it holds that is no filler.

use std::fmt;

use super::survivors::Survivors;

/// Violations that are kept; the others are counted.
const KEPT: usize = 100;

/// What the recognizer found in one or more texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognition {
    /// The first violations of the language, in the order of the text.
    pub violations: Vec<Violation>,
    /// How many there are.
    pub total: u64,
    /// What is no filler, by place.
    pub survivors: Survivors,
}

impl Recognition {
    /// Whether all is of the language.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.total == 0
    }

    /// Whether one more violation would be kept.
    pub(super) fn has_room(&self) -> bool {
        self.violations.len() < KEPT
    }

    pub(super) fn add(&mut self, violation: impl FnOnce() -> Violation) {
        self.total += 1;
        if self.has_room() {
            self.violations.push(violation());
        }
    }
}

/// A part of a text that is not of the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The line, from 1.
    pub line: u64,
    /// The character in it, from 1; in hex, where the literal begins.
    pub column: u64,
    /// `table.column:json.path`, with `*` for what no policy names; empty outside of rows.
    pub place: String,
    /// What may stand there and does not stand there.
    pub kind: ViolationKind,
    /// How long it is, in bytes.
    pub len_bytes: u64,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            place,
            kind,
            len_bytes,
        } = self;
        write!(f, "{line}:{column} {kind}, {len_bytes} bytes")?;
        if place.is_empty() {
            return Ok(());
        }
        write!(f, ", in {place}")
    }
}

/// What a part of a text is not, by what its place may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ViolationKind {
    /// The shape of a text.
    Text,
    /// A word of the place's vocabulary, or of the list for prose.
    Word,
    /// An integer that SQLite counted.
    Key,
    /// A synthetic id.
    Id,
    /// A synthetic name.
    Name,
    /// A synthetic path.
    Path,
    /// A synthetic URI of an image.
    Blob,
    /// A time that was moved.
    Time,
    /// A number without its digits.
    Number,
    /// Noise without its letters.
    Opaque,
    /// A key of a JSON object.
    ObjectKey,
    /// JSON up to where it ends.
    Json,
    /// Parts that no rule names, in their one order.
    Order,
    /// The name of a table or a column.
    ObjectName,
    /// A CREATE of a known version, or one of public words alone.
    Statement,
    /// A line as a dump writes it.
    Line,
}

impl fmt::Display for ViolationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Text => "not the shape of a text",
            Self::Word => "no word of the list",
            Self::Key => "no counted integer",
            Self::Id => "no synthetic id",
            Self::Name => "no synthetic name",
            Self::Path => "no synthetic path",
            Self::Blob => "no synthetic address",
            Self::Time => "no moved time",
            Self::Number => "no rounded number",
            Self::Opaque => "no blank noise",
            Self::ObjectKey => "no known key",
            Self::Json => "no rest of JSON",
            Self::Order => "not in order",
            Self::ObjectName => "no known name",
            Self::Statement => "no known statement",
            Self::Line => "no line of a dump",
        })
    }
}

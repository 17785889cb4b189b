//! A finding of an oracle. Findings are made in `oracle/` alone.

use std::fmt;

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The oracle that made the finding.
    pub oracle: Oracle,
    /// The migration that is to blame, where one is.
    pub step: Option<String>,
    /// One line.
    pub title: String,
    /// Further lines: counts, examples, a drawn difference. May be empty.
    pub body: String,
    /// Whether it is about a replay without the engine's proofs, made to show what one stopped.
    pub unproved: bool,
    /// Whether accepting the result as the new expectation would be an answer.
    pub blessable: bool,
}

impl Finding {
    pub(crate) fn new(oracle: Oracle, title: impl Into<String>) -> Self {
        Self {
            oracle,
            step: None,
            title: title.into(),
            body: String::new(),
            unproved: false,
            blessable: matches!(oracle, Oracle::Schema | Oracle::Data | Oracle::Goldens),
        }
    }

    pub(crate) fn with_body(self, body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..self
        }
    }

    pub(crate) fn unproved(self) -> Self {
        Self {
            unproved: true,
            ..self.not_blessable()
        }
    }

    pub(crate) fn not_blessable(self) -> Self {
        Self {
            blessable: false,
            ..self
        }
    }

    pub(crate) fn at_step(self, step: Option<&str>) -> Self {
        Self {
            step: step.map(str::to_owned),
            ..self
        }
    }
}

/// The oracles, by the numbers of the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Oracle {
    /// The outcome is the expected one.
    Outcome,
    /// The file is sound and its foreign keys hold.
    Integrity,
    /// Every row and surviving cell is still there, or its loss is declared.
    Conservation,
    /// The schema is the version's.
    Schema,
    /// The content and the settings are the expected ones.
    Data,
    /// Transcripts that were one linear chain still are.
    Transcripts,
    /// Once is as good as twice, one shot as good as step by step.
    Repetition,
    /// A captured case holds nothing but the closed language.
    Recognizer,
    /// The goldens themselves are complete and unchanged.
    Goldens,
    /// What the hard reset drops of the case's database, a rescue brings back as the migration has it.
    Rescue,
}

impl Oracle {
    /// Its number in the documents.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Outcome => 1,
            Self::Integrity => 2,
            Self::Conservation => 3,
            Self::Schema => 4,
            Self::Data => 5,
            Self::Transcripts => 6,
            Self::Repetition => 7,
            Self::Recognizer => 8,
            Self::Goldens => 9,
            Self::Rescue => 10,
        }
    }
}

impl fmt::Display for Oracle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Outcome => "outcome",
            Self::Integrity => "integrity",
            Self::Conservation => "conservation",
            Self::Schema => "schema",
            Self::Data => "data",
            Self::Transcripts => "transcripts",
            Self::Repetition => "repetition",
            Self::Recognizer => "recognizer",
            Self::Goldens => "goldens",
            Self::Rescue => "rescue",
        })
    }
}

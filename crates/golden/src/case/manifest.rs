//! `case.toml`: what a case is for, where it comes from, and what must become of it.

use std::collections::BTreeMap;
use std::fmt;

use migrator::Version;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlite_facts::{AutoVacuum, Encoding, FileSettings, JournalMode, hex};

/// The file that describes a case.
pub const MANIFEST: &str = "case.toml";
/// The database before the migration, canonical text.
pub const BEFORE: &str = "before.sql";
/// The expected content at the newest version, canonical text.
pub const AFTER_DATA: &str = "after.data.sql";
/// The expected schema, only where it is not that of every file at the newest version.
pub const AFTER_SCHEMA: &str = "after.schema.sql";
/// For reviewers: what the migration does to this database, in words and counts.
pub const SUMMARY: &str = "summary.txt";

/// Captured cases: what is not filler, by place, for reviewers.
pub const SURVIVORS: &str = "survivors.txt";
/// Captured cases: counts of the original, rounded; REVIEW.md and report.md are made of it and of the
/// golden.
pub const CAPTURE: &str = "capture.toml";
/// Captured cases: what the approver reviews before the case is published.
pub const REVIEW: &str = "REVIEW.md";
/// Captured cases: the bug report that goes with it.
pub const BUG_REPORT: &str = "report.md";
/// Captured cases: who has approved the golden, and when.
pub const SIGNATURE: &str = "signature.toml";

/// Every file that a case may have, and so that may be published: all judges read this list.
pub(crate) const FILES: [&str; 10] = [
    MANIFEST,
    BEFORE,
    AFTER_DATA,
    AFTER_SCHEMA,
    SUMMARY,
    SURVIVORS,
    CAPTURE,
    REVIEW,
    BUG_REPORT,
    SIGNATURE,
];

/// The only format of `case.toml` so far.
const FORMAT: u32 = 1;

/// The content of a `case.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// One sentence for people.
    pub about: String,
    /// The origin of the content.
    pub origin: Origin,
    /// Whether there is an expectation.
    pub state: CaseState,
    /// The version of the database, if it has one.
    pub version: Option<Version>,
    /// The settings of the database file.
    pub settings: FileSettings,
    /// The expected outcome.
    pub expect: ExpectedOutcome,
    /// SHA-256 of every other file of the case, by name.
    pub sha256: BTreeMap<String, String>,
}

/// The origin of a case's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Made up: the content is no person's.
    Invented,
    /// Captured from a person's database, of which only the shape is left.
    Captured,
}

/// Whether a case has an expectation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CaseState {
    /// The case has an expectation, and is judged by it.
    Settled,
    /// The file fails today: the case fails until the migration is mended and the case blessed.
    Open,
}

/// The expected outcome of migrating a case's database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpectedOutcome {
    /// The database reaches the newest version.
    Migrated,
    /// The database is refused, and left untouched.
    Refused {
        /// The text of the refusal, with `{db}` for the path.
        error: String,
    },
    /// The database is at the newest version or newer, and left untouched.
    Nothing,
}

impl fmt::Display for ExpectedOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Migrated => "migrated",
            Self::Refused { .. } => "refused",
            Self::Nothing => "nothing",
        })
    }
}

impl Manifest {
    /// Reads the text of a `case.toml`; the error is one sentence, without the file's name.
    pub fn parse(text: &str) -> Result<Self, String> {
        let written: ManifestToml = toml::from_str(text).map_err(|error| describe(text, &error))?;
        if written.format != FORMAT {
            return Err(format!(
                "format {} is not known; this program reads format {FORMAT}",
                written.format
            ));
        }
        let version = match &written.version {
            Some(text) => Some(
                text.parse()
                    .map_err(|why| format!("version `{text}`: {why}"))?,
            ),
            None => None,
        };
        if written.about.trim().is_empty() {
            return Err("`about` is empty: one sentence says what the case is for".to_owned());
        }
        let settings = FileSettings::try_from(&written.settings)?;
        let expect = match (written.state, written.expect) {
            (CaseState::Open, None) => ExpectedOutcome::Migrated,
            (CaseState::Open, Some(_)) => {
                return Err("state `open` means that there is no `[expect]` yet".to_owned());
            }
            (CaseState::Settled, None) => {
                return Err("state `settled` needs `[expect]`".to_owned());
            }
            (CaseState::Settled, Some(expect)) => read_expect(expect)?,
        };
        if expect == ExpectedOutcome::Migrated && version.is_none() {
            return Err("a case that is to be migrated needs its `version`".to_owned());
        }
        for (name, sum) in &written.sha256 {
            if sum.len() != 64 || !sum.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
                return Err(format!(
                    "`{sum}`, of `{name}`, is not a SHA-256 in small hex digits"
                ));
            }
        }
        Ok(Self {
            about: written.about,
            origin: written.origin,
            state: written.state,
            version,
            settings,
            expect,
            sha256: written.sha256,
        })
    }

    /// The text of the `case.toml`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let expect = ExpectToml {
            verdict: self.expect.to_string(),
            error: match &self.expect {
                ExpectedOutcome::Refused { error } => Some(error.clone()),
                ExpectedOutcome::Migrated | ExpectedOutcome::Nothing => None,
            },
        };
        let written = ManifestToml {
            format: FORMAT,
            about: self.about.clone(),
            origin: self.origin,
            state: self.state,
            version: self.version.map(|version| version.to_string()),
            settings: (&self.settings).into(),
            expect: (self.state == CaseState::Settled).then_some(expect),
            sha256: self.sha256.clone(),
        };
        toml::to_string(&written).unwrap_or_else(|error| format!("# {error}\n"))
    }

    /// The version from which the case is migrated, if that is expected.
    #[must_use]
    pub fn steps_from(&self) -> Option<Version> {
        match self.expect {
            ExpectedOutcome::Migrated => self.version,
            ExpectedOutcome::Refused { .. } | ExpectedOutcome::Nothing => None,
        }
    }

    /// The manifest with these sums, by the names of files.
    pub(crate) fn with_sums(&self, sha256: BTreeMap<String, String>) -> Self {
        Self {
            sha256,
            ..self.clone()
        }
    }

    /// The files that a case of this kind must have beside its `case.toml`.
    #[must_use]
    pub fn required(&self) -> Vec<&'static str> {
        let mut files = vec![BEFORE];
        if self.state == CaseState::Settled {
            if self.expect == ExpectedOutcome::Migrated {
                files.push(AFTER_DATA);
            }
            files.push(SUMMARY);
        }
        if self.origin == Origin::Captured {
            files.extend([SURVIVORS, CAPTURE, REVIEW, BUG_REPORT]);
        }
        files
    }

    /// Files that a case of this kind may have in addition.
    #[must_use]
    pub fn optional(&self) -> Vec<&'static str> {
        let mut files = Vec::new();
        if self.state == CaseState::Settled && self.expect == ExpectedOutcome::Migrated {
            files.push(AFTER_SCHEMA);
        }
        if self.origin == Origin::Captured {
            files.push(SIGNATURE);
        }
        files
    }
}

/// SHA-256 in small hex digits, as `case.toml` and `released.toml` write it.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes))
}

/// The TOML of a `case.toml`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestToml {
    format: u32,
    about: String,
    origin: Origin,
    state: CaseState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    settings: SettingsToml,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expect: Option<ExpectToml>,
    sha256: BTreeMap<String, String>,
}

/// The settings, each by the name that its PRAGMA has.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsToml {
    page_size: u32,
    #[serde(with = "by_name")]
    encoding: Encoding,
    #[serde(with = "by_name")]
    journal_mode: JournalMode,
    #[serde(with = "by_name")]
    auto_vacuum: AutoVacuum,
}

/// Values of SQLite's settings as text.
mod by_name {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<T: Display, S: Serializer>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(super) fn deserialize<'de, T: FromStr<Err: Display>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(D::Error::custom)
    }
}

impl From<&FileSettings> for SettingsToml {
    fn from(settings: &FileSettings) -> Self {
        let FileSettings {
            page_size,
            encoding,
            journal_mode,
            auto_vacuum,
        } = *settings;
        Self {
            page_size,
            encoding,
            journal_mode,
            auto_vacuum,
        }
    }
}

impl TryFrom<&SettingsToml> for FileSettings {
    type Error = String;

    fn try_from(written: &SettingsToml) -> Result<Self, String> {
        let page_size = written.page_size;
        if !page_size.is_power_of_two() || !(512..=65536).contains(&page_size) {
            return Err(format!(
                "page_size {page_size} is not a power of two from 512 to 65536"
            ));
        }
        Ok(Self {
            page_size,
            encoding: written.encoding,
            journal_mode: written.journal_mode,
            auto_vacuum: written.auto_vacuum,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectToml {
    verdict: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

fn read_expect(written: ExpectToml) -> Result<ExpectedOutcome, String> {
    match (written.verdict.as_str(), written.error) {
        ("migrated", None) => Ok(ExpectedOutcome::Migrated),
        ("nothing", None) => Ok(ExpectedOutcome::Nothing),
        ("refused", Some(error)) => Ok(ExpectedOutcome::Refused { error }),
        ("refused", None) => Err("verdict `refused` needs `error`, the text".to_owned()),
        (verdict @ ("migrated" | "nothing"), Some(_)) => {
            Err(format!("verdict `{verdict}` has no `error`"))
        }
        (other, _) => Err(format!(
            "verdict `{other}` is not known; there are `migrated`, `refused` and `nothing`"
        )),
    }
}

/// The parser's message in one line, with the line number.
fn describe(text: &str, error: &toml::de::Error) -> String {
    let word = error.message().replace('\n', ", ");
    match error.span() {
        Some(span) => {
            let line = text
                .get(..span.start)
                .map_or(1, |before| before.matches('\n').count() + 1);
            format!("line {line}: {word}")
        }
        None => word,
    }
}

#[cfg(test)]
mod tests;

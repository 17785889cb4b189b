use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use migrator::Version;

use crate::case_name::{BadCaseName, CaseName};
use crate::finding::Finding;
use crate::no_room::lacks_room;

/// An error of judging or writing. No user's database is ever written to, and
/// golden files are written whole or not at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No folder of cases.
    #[error("there is no folder of cases `{}`", path.display())]
    NoFolder {
        /// The folder that was asked for.
        path: PathBuf,
    },
    /// A folder without a case.
    #[error("`{}` holds no case", path.display())]
    NoCase {
        /// The folder.
        path: PathBuf,
    },
    /// A folder of cases without the schemas that all of them share.
    #[error("`{}` has no folder `schema` with the schema of each version", path.display())]
    NoSchemas {
        /// The folder of cases.
        path: PathBuf,
    },
    /// A name that no case has.
    #[error("there is no case `{name}`; {}", nearest(name, known))]
    UnknownCase {
        /// The one that was asked for.
        name: CaseName,
        /// The one that there is.
        known: Vec<CaseName>,
    },
    /// A text that cannot name a case.
    #[error(transparent)]
    Name(#[from] BadCaseName),
    /// A case that is there already.
    #[error("there is a case `{name}` already; it is unchanged")]
    CaseExists {
        /// Its name.
        name: CaseName,
    },
    /// A `case.toml` that says something else than it may.
    #[error("`{}`: {why}", path.display())]
    Manifest {
        /// The file.
        path: PathBuf,
        /// One sentence.
        why: String,
    },
    /// A `released.toml` that says something else than it may.
    #[error("`{}`: {why}", path.display())]
    Released {
        /// The file.
        path: PathBuf,
        /// One sentence.
        why: String,
    },
    /// An `index.toml` that says something else than it may.
    #[error("`{}`: {why}", path.display())]
    Index {
        /// The file.
        path: PathBuf,
        /// One sentence.
        why: String,
    },
    /// A case that is to be taken off the index, and is not gone.
    #[error("case `{name}` is not gone: {why}; nothing was written")]
    NotGone {
        /// The case.
        name: CaseName,
        /// One sentence.
        why: &'static str,
    },
    /// A file that could not be read.
    #[error("`{}` could not be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// A file that could not be written; what was there before is unchanged.
    #[error("`{}` could not be written; what was there is unchanged", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// The folder for throw-away databases failed, for lack of room or of permission.
    #[error("no throw-away database could be kept in `{}`", path.display())]
    Scratch {
        /// The folder or file.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// The disk with the folder for throw-away databases is full: nothing is known of the case.
    #[error("the disk is full on which throw-away databases are made: {doing}")]
    NoRoom {
        /// What could not be done.
        doing: String,
    },
    /// SQLite failed on a throw-away database.
    #[error("could not {doing} in a throw-away database")]
    Sqlite {
        /// The action that failed.
        doing: &'static str,
        /// SQLite's word.
        source: rusqlite::Error,
    },
    /// The canonical text of a database could not be made or read.
    #[error("could not {doing}")]
    Canon {
        /// The action that failed.
        doing: String,
        /// Why.
        source: canon::Error,
    },
    /// A file that cannot be read as a database; it is unchanged.
    #[error(transparent)]
    Database(migrator::Error),
    /// The reviewed policy is none; nothing was judged.
    #[error("the policy of the recognizer cannot be used")]
    Policy(#[source] anonymizer::PolicyError),
    /// Another program was to be run, and could not be.
    #[error("`{command}` could not be run")]
    Program {
        /// As it was given.
        command: String,
        /// The system's word.
        source: io::Error,
    },
    /// A program that records a migration of which nothing is known.
    #[error(
        "the program records `{identifier}`, which no release that is known here has: there is \
         nothing to judge it by"
    )]
    UnknownRelease {
        /// What it records.
        identifier: String,
    },
    /// A command without the place of the database.
    #[error("`{command}` does not say where the database's path goes: write `{{db}}` there")]
    NoPlaceholder {
        /// As it was given.
        command: String,
    },
    /// Blessing where no person sees the difference.
    #[error("`CI` is set: an expectation is accepted by a person who has seen the difference")]
    BlessInCi,
    /// A result that may not be accepted.
    #[error("case `{name}` cannot be blessed, {why}; its files are unchanged")]
    NotBlessable {
        /// The case.
        name: CaseName,
        /// The reason.
        why: String,
    },
    /// A captured case that holds something else than the closed language.
    #[error(
        "case `{name}` holds what no capture writes, and was not written: {}",
        first_of(findings)
    )]
    NotPublic {
        /// The case.
        name: CaseName,
        /// Where, by oracle 8.
        findings: Vec<Finding>,
    },
    /// An original with damaged pages, which no golden can have.
    #[error("the original has damaged pages, and was not captured; it is unchanged")]
    DamagedPages,
    /// A golden that ends otherwise than its original under migration.
    #[error(
        "the golden does not end as the original does, and was not written: the original: \
         {original}; the golden: {golden}"
    )]
    NotFaithful {
        /// The outcome of migrating the original.
        original: String,
        /// The outcome of migrating the golden.
        golden: String,
    },
    /// A golden that shares a run of bytes with its source.
    #[error(
        "the golden shares a run of {len_bytes} bytes with the original, at line {line}, column \
         {column} of {file}: nothing was written; please report this line's table and column, \
         and nothing of your database"
    )]
    Overlap {
        /// The length of the run.
        len_bytes: usize,
        /// The file of the case.
        file: &'static str,
        /// The line in it, from 1.
        line: u64,
        /// The character in it where the value begins, from 1.
        column: u64,
    },
    /// A golden that was compared with no cell: a source has a ledger at least.
    #[error("the golden was not compared with its source, which gave no cell; nothing was written")]
    NotCompared,
    /// A captured case with a file that is larger than an import takes.
    #[error(
        "the case's {file} would have {len_bytes} bytes, and {max_bytes} at most can be imported; nothing was written"
    )]
    CaseTooLarge {
        /// The file.
        file: &'static str,
        /// How long it is.
        len_bytes: u64,
        /// How long it may be.
        max_bytes: u64,
    },
    /// An attachment that another build has captured, by another policy or in another form.
    #[error(
        "`{name}` cannot be judged: another build of this program, of version {version}, captured it by another policy \
         or in another form; nothing was written"
    )]
    OtherBuild {
        /// The case.
        name: CaseName,
        /// The version that captured it.
        version: String,
    },
    /// An attachment of which no case can be made.
    #[error("`{name}` cannot be imported: {why}; nothing was written")]
    NotImportable {
        /// The case.
        name: CaseName,
        /// Why.
        why: String,
    },
    /// A file of which no case can be made.
    #[error("no case can be made of `{}`: {why}", path.display())]
    NotAddable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A released version's schema that is not what the migrations make.
    #[error(
        "`{}` is not what the migrations make of {version}, which is released: its schema is never \
         rewritten", path.display()
    )]
    ReleasedSchema {
        /// The file.
        path: PathBuf,
        /// The version.
        version: Version,
    },
    /// A version that is to be released, and whose schema has not been accepted.
    #[error("`{}` is not what the migrations make of {version}; nothing was written", path.display())]
    SchemaNotBlessed {
        /// The file.
        path: PathBuf,
        /// The version.
        version: Version,
    },
    /// A migration that is frozen and has changed.
    #[error("{change}; nothing was written")]
    ReleasedChanged {
        /// The migration and what became of it, in words.
        change: String,
    },
    /// A version that the list does not reach.
    #[error("there is no {asked}: the newest version is {newest}")]
    NoSuchVersion {
        /// The one that was asked for.
        asked: Version,
        /// The one that there is.
        newest: Version,
    },
}

/// The next step after an error, beside its text; presenters write it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Make a case of a database.
    AddCase,
    /// Bless a case: that shows the schemas of the versions, and writes them.
    BlessCase,
    /// Restore what is released, and make the change the next version.
    NextVersion,
    /// Replace the case that is there.
    ReplaceCase,
    /// Ask for a capture by this build.
    CaptureAgain,
    /// Make room on the disk with the throw-away databases, or make these elsewhere.
    FreeSpace,
}

impl Error {
    /// The next step, where there is one.
    #[must_use]
    pub fn remedy(&self) -> Option<Remedy> {
        match self {
            Self::NoCase { .. } => Some(Remedy::AddCase),
            Self::NoSchemas { .. } | Self::SchemaNotBlessed { .. } => Some(Remedy::BlessCase),
            Self::ReleasedChanged { .. } | Self::ReleasedSchema { .. } => Some(Remedy::NextVersion),
            Self::CaseExists { .. } => Some(Remedy::ReplaceCase),
            Self::OtherBuild { .. } => Some(Remedy::CaptureAgain),
            Self::NoRoom { .. } => Some(Remedy::FreeSpace),
            Self::Database(cause) => lacks_room(cause).then_some(Remedy::FreeSpace),
            _ => lacks_room(self).then_some(Remedy::FreeSpace),
        }
    }

    /// The error where the lack of room is the cause, which says nothing of a case.
    pub(crate) fn no_room(error: &(dyn std::error::Error + 'static)) -> Option<Self> {
        let doing = with_causes(error);
        lacks_room(error).then_some(Self::NoRoom { doing })
    }

    pub(crate) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Sqlite { doing, source }
    }

    pub(crate) fn canon(doing: impl Into<String>) -> impl FnOnce(canon::Error) -> Self {
        let doing = doing.into();
        move |source| Self::Canon { doing, source }
    }

    pub(crate) fn read(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Read { path, source }
    }

    pub(crate) fn write(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Write { path, source }
    }

    pub(crate) fn scratch(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Scratch { path, source }
    }
}

/// An error and its causes, in one line.
#[must_use]
pub fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let _ = write!(text, ": {cause}");
        next = cause.source();
    }
    text
}

/// Names that are less alike than this share a few letters by chance.
const ALIKE: f64 = 0.75;

/// The known name that is most like the one that was asked for.
fn nearest(asked: &CaseName, known: &[CaseName]) -> String {
    let likeness = |name: &&CaseName| strsim::jaro_winkler(asked.as_str(), name.as_str());
    let best = known
        .iter()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match best {
        None => "there is none".to_owned(),
        Some(best) if known.len() == 1 => format!("there is `{best}`"),
        Some(best) if likeness(&best) < ALIKE => "none has a name like it".to_owned(),
        Some(best) => format!("the nearest is `{best}`"),
    }
}

/// The first finding, and how many more there are.
fn first_of(findings: &[Finding]) -> String {
    let first = findings
        .first()
        .map_or("", |finding| finding.title.as_str());
    match findings.len() {
        0 | 1 => first.to_owned(),
        all => format!("{first}, and {} more", all - 1),
    }
}

#[cfg(test)]
mod tests;

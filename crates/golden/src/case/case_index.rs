//! `index.toml` beside the cases: a line for each case, so that one that goes, shrinks or expects
//! something else is seen, in golden-check and in review.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};

use migrator::counted;
use serde::{Deserialize, Serialize};

use crate::case::atomic_write::write_file;
use crate::case::content::{FileContent, read_if_there};
use crate::case::files::Case;
use crate::case::golden_text::count_rows;
use crate::case::manifest::{BEFORE, CaseState, ExpectedOutcome, Manifest, Origin};
use crate::case_name::{CaseName, INDEX};
use crate::error::Error;

const FORMAT: u32 = 1;
const HEAD: &str = "\
# A line for each case, and one for each released migration. Written by golden-bless, golden-add and
# golden-import, and never by hand: golden-check compares the cases with it.
";
/// The verdict of a case that has no expectation yet.
const OPEN: &str = "open";

/// The content of `index.toml`.
#[derive(Debug)]
pub(crate) struct CaseIndex {
    path: PathBuf,
    pub(crate) is_there: bool,
    pub(crate) cases: BTreeMap<CaseName, CaseLine>,
    /// Fingerprint by identifier, as in `released.toml`.
    pub(crate) released: BTreeMap<String, String>,
}

/// What the index holds of one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseLine {
    #[serde(default)]
    version: Option<String>,
    origin: Origin,
    verdict: String,
    pub(crate) rows: u64,
    /// SHA-256 of its `before.sql`.
    pub(crate) before: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndexToml {
    format: u32,
    #[serde(default)]
    cases: BTreeMap<String, CaseLine>,
    #[serde(default)]
    released: BTreeMap<String, String>,
}

/// Which released migrations the index of a folder of cases must list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexScope {
    /// Each, as that of the project's own cases does.
    Project,
    /// Any, as that of another folder may.
    OtherFolder,
}

impl CaseIndex {
    /// Reads the index of a folder of cases; where there is none, it is empty.
    pub(crate) fn read(cases: &Path) -> Result<Self, Error> {
        let path = cases.join(INDEX);
        let mut index = Self {
            path: path.clone(),
            is_there: false,
            cases: BTreeMap::new(),
            released: BTreeMap::new(),
        };
        let Some(bytes) = read_if_there(&path)? else {
            return Ok(index);
        };
        let wrong = |why: String| Error::Index {
            path: path.clone(),
            why,
        };
        let text = String::from_utf8(bytes).map_err(|_| wrong("not UTF-8".to_owned()))?;
        let written: IndexToml =
            toml::from_str(&text).map_err(|error| wrong(error.message().replace('\n', ", ")))?;
        if written.format != FORMAT {
            let format = written.format;
            return Err(wrong(format!(
                "format {format} is not known; this is format {FORMAT}"
            )));
        }
        for (name, line) in written.cases {
            let name = name.parse().map_err(|error| wrong(format!("{error}")))?;
            index.cases.insert(name, line);
        }
        index.is_there = true;
        index.released = written.released;
        Ok(index)
    }

    /// Writes the index.
    pub(crate) fn write(&self) -> Result<(), Error> {
        let mut text = format!("{HEAD}format = {FORMAT}\n\n[cases]\n");
        // Writing to a String cannot fail.
        for (name, line) in &self.cases {
            let _ = writeln!(text, "\"{name}\" = {}", line.to_toml());
        }
        if !self.released.is_empty() {
            text.push_str("\n[released]\n");
        }
        for (identifier, fingerprint) in &self.released {
            let _ = writeln!(text, "\"{identifier}\" = \"{fingerprint}\"");
        }
        write_file(&self.path, text.as_bytes())
    }

    /// The path of the file.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// Writes the line of a case whose files are in place.
pub(crate) fn enter(cases: &Path, name: &CaseName, line: CaseLine) -> Result<(), Error> {
    let mut index = CaseIndex::read(cases)?;
    index.cases.insert(name.clone(), line);
    index.write()
}

/// Writes the line of a case that was moved into the folder of cases, as its files are there; in words,
/// what is other than it was.
pub fn enter_imported(cases: &Path, name: &CaseName) -> Result<String, Error> {
    let case = Case::read(cases, name)?;
    let before_sql = FileContent::read(&case.folder.join(BEFORE))?;
    let line = CaseLine::of(&case.manifest, &before_sql)?;
    let shown = line.difference(CaseIndex::read(cases)?.cases.get(name));
    enter(cases, name, line)?;
    Ok(shown)
}

impl CaseLine {
    /// The line of a case with this manifest and this database.
    pub(crate) fn of(manifest: &Manifest, before_sql: &FileContent) -> Result<Self, Error> {
        Ok(Self {
            version: manifest.version.map(|version| version.to_string()),
            origin: manifest.origin,
            verdict: match manifest.state {
                CaseState::Open => OPEN.to_owned(),
                CaseState::Settled => manifest.expect.to_string(),
            },
            rows: count_rows(before_sql)?,
            before: before_sql.sha256().to_owned(),
        })
    }

    /// What `self` changes of the line that was there, in words; empty if nothing.
    pub(crate) fn difference(&self, was: Option<&Self>) -> String {
        let Some(was) = was else {
            return format!("new: {self}");
        };
        let mut changes = Vec::new();
        for (what, was, is) in [
            ("version", was.shown_version(), self.shown_version()),
            ("origin", was.shown_origin(), self.shown_origin()),
            ("verdict", &*was.verdict, &*self.verdict),
        ] {
            if was != is {
                changes.push(format!("{what} {was} → {is}"));
            }
        }
        if was.rows != self.rows {
            changes.push(format!("{} → {}", counted(was.rows, "row"), self.rows));
        }
        if changes.is_empty() && was.before != self.before {
            changes.push(format!("another {BEFORE}"));
        }
        changes.join(", ")
    }

    /// What would be lost of the goldens if `self` took the place of the line that was there, in words.
    /// A result can be accepted, and not that there is less to judge by.
    pub(crate) fn loss(&self, was: &Self) -> Option<String> {
        let migrated = ExpectedOutcome::Migrated.to_string();
        if self.rows < was.rows {
            let gone = counted(was.rows - self.rows, "row");
            return Some(format!(
                "{gone} of its database {} gone: {INDEX} says {}, {BEFORE} has {}",
                if was.rows - self.rows == 1 {
                    "is"
                } else {
                    "are"
                },
                was.rows,
                self.rows
            ));
        }
        // An open case waits for its blessing.
        if was.verdict == migrated && ![&*migrated, OPEN].contains(&&*self.verdict) {
            let is = &self.verdict;
            return Some(format!(
                "{INDEX} says that it is {migrated}, and now it is {is}"
            ));
        }
        (was.origin == Origin::Captured && self.origin != was.origin).then(|| {
            format!(
                "{INDEX} says that it was captured, and an invented case is not judged by oracle 8"
            )
        })
    }

    fn shown_version(&self) -> &str {
        self.version.as_deref().unwrap_or("none")
    }

    fn shown_origin(&self) -> &'static str {
        match self.origin {
            Origin::Invented => "invented",
            Origin::Captured => "captured",
        }
    }

    /// An inline table: one line to review.
    fn to_toml(&self) -> String {
        let version = self.version.as_ref();
        let version =
            version.map_or_else(String::new, |version| format!("version = \"{version}\", "));
        format!(
            "{{ {version}origin = \"{}\", verdict = \"{}\", rows = {}, before = \"{}\" }}",
            self.shown_origin(),
            self.verdict,
            self.rows,
            self.before
        )
    }
}

impl fmt::Display for CaseLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let version = self.version.as_deref().unwrap_or("no version");
        let rows = counted(self.rows, "row");
        write!(f, "{version}, {}, {rows}", self.verdict)
    }
}

/// The title of a finding about cases that are gone.
pub(crate) fn cases_gone(count: usize) -> String {
    let are = if count == 1 { "is" } else { "are" };
    format!("{} of {INDEX} {are} gone", counted(count, "case"))
}

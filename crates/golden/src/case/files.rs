//! The folder of cases: which there are, and what is on disk of one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::case::content::{FileContent, read_file, read_if_there};
use crate::case::manifest::{MANIFEST, Manifest};
use crate::case_name::{CaseName, INDEX, OF_THE_DESKTOP, SCHEMA_FOLDER};
use crate::error::Error;

/// The files of a case, by name.
pub(crate) type CaseFiles = BTreeMap<&'static str, FileContent>;

/// Their SHA-256, by name.
pub(crate) fn sums(files: &CaseFiles) -> BTreeMap<String, String> {
    let files = files.iter();
    let sum =
        |(name, content): (&&str, &FileContent)| ((*name).to_owned(), content.sha256().to_owned());
    files.map(sum).collect()
}

/// A case on disk.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its name.
    pub name: CaseName,
    /// Its folder.
    pub folder: PathBuf,
    /// Its `case.toml`.
    pub manifest: Manifest,
}

impl Case {
    /// Reads the `case.toml` of a case.
    pub fn read(cases: &Path, name: &CaseName) -> Result<Self, Error> {
        let folder = cases.join(name.as_str());
        let path = folder.join(MANIFEST);
        let bytes = read_file(&path)?;
        let parsed = String::from_utf8(bytes)
            .map_err(|_| "not UTF-8".to_owned())
            .and_then(|text| Manifest::parse(&text));
        match parsed {
            Ok(manifest) => Ok(Self {
                name: name.clone(),
                folder,
                manifest,
            }),
            Err(why) => Err(Error::Manifest { path, why }),
        }
    }
}

/// The entries of a folder of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cases {
    /// Its cases, by name.
    pub names: Vec<CaseName>,
    /// Entries that are neither a case, the schemas, the index, a `README.md` nor of a desktop, as paths
    /// inside the folder.
    pub unknown: Vec<String>,
}

/// Lists a folder of cases.
pub fn list(cases: &Path) -> Result<Cases, Error> {
    if !cases.is_dir() {
        return Err(Error::NoFolder {
            path: cases.to_owned(),
        });
    }
    let mut found = Cases {
        names: Vec::new(),
        unknown: Vec::new(),
    };
    for entry in WalkDir::new(cases)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
    {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(cases).to_owned();
            Error::Read {
                path,
                source: error.into(),
            }
        })?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // A symbolic link is no case: a clone has the link, and perhaps not what it leads to.
        if !entry.file_type().is_dir() {
            if !["README.md", INDEX].contains(&&*name) && !OF_THE_DESKTOP.contains(&&*name) {
                found.unknown.push(name);
            }
        } else if name != SCHEMA_FOLDER {
            match name.parse() {
                Ok(case) => found.names.push(case),
                Err(_) => found.unknown.push(name),
            }
        }
    }
    Ok(found)
}

/// The named cases, each once, by name; all of them if none is named.
///
/// Errors: no folder, no case, a name that no case has.
pub fn select(cases: &Path, asked: &[CaseName]) -> Result<Vec<CaseName>, Error> {
    let known = list(cases)?.names;
    if let Some(name) = asked.iter().find(|name| !known.contains(name)) {
        return Err(Error::UnknownCase {
            name: name.clone(),
            known,
        });
    }
    if known.is_empty() {
        return Err(Error::NoCase {
            path: cases.to_owned(),
        });
    }
    if asked.is_empty() {
        return Ok(known);
    }
    Ok(known
        .into_iter()
        .filter(|name| asked.contains(name))
        .collect())
}

/// A file of the case as text; none if it is not there or not UTF-8.
pub(crate) fn text_of(case: &Case, file: &str) -> Result<Option<String>, Error> {
    let bytes = read_if_there(&case.folder.join(file))?;
    Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
}

//! `released.toml`: released migrations, frozen by a fingerprint each.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use migrator::{History, Migration, Version};
use serde::{Deserialize, Serialize};

use crate::case::atomic_write::write_file;
use crate::case::content::read_if_there;
use crate::case::fingerprint::fingerprint;
use crate::error::Error;

const FORMAT: u32 = 1;
const HEAD: &str = "\
# Migrations that were released, by the SHA-256 of what they do (golden's `fingerprint` says of
# which bytes). A released migration never changes. Written by
# `cargo xtask golden-bless --release vN`; a migration that is not listed is not released.
";

/// The content of `released.toml`; by default nothing is released.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Released {
    path: PathBuf,
    /// Fingerprint by identifier.
    fingerprints: BTreeMap<String, String>,
}

/// A change to a released migration, by its identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReleasedChange {
    /// It does something else.
    Changed(String),
    /// It is in the list no more.
    Gone(String),
}

impl fmt::Display for ReleasedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(identifier) => {
                write!(f, "migration `{identifier}` is released and has changed")
            }
            Self::Gone(identifier) => write!(f, "migration `{identifier}` is released and is gone"),
        }
    }
}

impl From<ReleasedChange> for Error {
    fn from(change: ReleasedChange) -> Self {
        Self::ReleasedChanged {
            change: change.to_string(),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReleasedToml {
    format: u32,
    #[serde(default)]
    sha256: BTreeMap<String, String>,
}

impl Released {
    /// Reads `released.toml`; where there is none, nothing is released.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let wrong = |why: String| Error::Released {
            path: path.to_owned(),
            why,
        };
        let mut released = Self {
            path: path.to_owned(),
            fingerprints: BTreeMap::new(),
        };
        if let Some(bytes) = read_if_there(path)? {
            let text = String::from_utf8(bytes).map_err(|_| wrong("not UTF-8".to_owned()))?;
            let written: ReleasedToml = toml::from_str(&text)
                .map_err(|error| wrong(error.message().replace('\n', ", ")))?;
            if written.format != FORMAT {
                let format = written.format;
                return Err(wrong(format!(
                    "format {format} is not known; this is format {FORMAT}"
                )));
            }
            released.fingerprints = written.sha256;
        }
        Ok(released)
    }

    /// Whether a migration is listed, changed or not.
    #[must_use]
    pub fn has(&self, migration: &Migration) -> bool {
        self.fingerprints.contains_key(migration.identifier)
    }

    /// The fingerprint that is listed of a migration.
    pub(crate) fn fingerprint(&self, identifier: &str) -> Option<&String> {
        self.fingerprints.get(identifier)
    }

    /// The fingerprint of each migration that is listed.
    pub(crate) fn fingerprints(&self) -> &BTreeMap<String, String> {
        &self.fingerprints
    }

    /// The differences between the list of migrations and the released ones.
    #[must_use]
    pub fn changed(&self, history: &History) -> Vec<ReleasedChange> {
        let list = history.migrations();
        let differs = |migration: &&Migration| {
            let released = self.fingerprints.get(migration.identifier);
            released.is_some_and(|released| *released != fingerprint(migration))
        };
        let is_gone = |identifier: &&String| list.iter().all(|m| m.identifier != **identifier);
        let changed = list.iter().filter(differs);
        let gone = self.fingerprints.keys().filter(is_gone);
        changed
            .map(|migration| ReleasedChange::Changed(migration.identifier.to_owned()))
            .chain(gone.map(|identifier| ReleasedChange::Gone(identifier.clone())))
            .collect()
    }

    /// Freezes every migration up to `version`; the identifiers that were not frozen before.
    pub(crate) fn freeze(
        &mut self,
        history: &History,
        version: Version,
    ) -> Result<Vec<&'static str>, Error> {
        if version > history.newest() {
            return Err(Error::NoSuchVersion {
                asked: version,
                newest: history.newest(),
            });
        }
        let mut new = Vec::new();
        for migration in history.migrations().iter().filter(|m| m.version <= version) {
            let (identifier, now) = (migration.identifier, fingerprint(migration));
            match self.fingerprints.get(identifier) {
                Some(frozen) if *frozen == now => {}
                Some(_) => {
                    return Err(ReleasedChange::Changed(identifier.to_owned()).into());
                }
                None => {
                    self.fingerprints.insert(identifier.to_owned(), now);
                    new.push(identifier);
                }
            }
        }
        if !new.is_empty() {
            let written = ReleasedToml {
                format: FORMAT,
                sha256: self.fingerprints.clone(),
            };
            let text = toml::to_string(&written).map_err(|e| Error::Released {
                path: self.path.clone(),
                why: e.to_string(),
            })?;
            write_file(&self.path, format!("{HEAD}{text}").as_bytes())?;
        }
        Ok(new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use migrator::HISTORY;

    #[test]
    fn frozen_once_and_for_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("released.toml");
        let history = History::new(&HISTORY[..6]).unwrap();
        let mut released = Released::read(&path).unwrap();
        assert!(released.changed(&history).is_empty());
        let committed = include_str!("../../../migrator/released.toml");
        assert!(committed.starts_with(HEAD), "{HEAD}");
        let new = released.freeze(&history, Version::new(2)).unwrap();
        assert_eq!(new, [HISTORY[0].identifier, HISTORY[1].identifier]);
        let mut released = Released::read(&path).unwrap();
        assert_eq!(
            released.freeze(&history, Version::new(3)).unwrap(),
            [HISTORY[2].identifier]
        );
        assert_eq!(released.freeze(&history, Version::new(3)).unwrap(), [""; 0]);
        assert!(Released::read(&path).unwrap().changed(&history).is_empty());

        let mut list = HISTORY[..6].to_vec();
        list[0].sql = Box::leak(format!("{} -- changed", list[0].sql).into_boxed_str());
        list[1].identifier = "renamed";
        let other = History::new(&list).unwrap();
        let frozen = Released::read(&path).unwrap();
        assert_eq!(
            frozen
                .changed(&other)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>(),
            [
                "migration `wuhu_contracts_v1` is released and has changed",
                "migration `wuhu_contracts_v2_environments` is released and is gone",
            ]
        );
        let bytes = std::fs::read(&path).unwrap();
        let error = frozen.clone().freeze(&other, Version::new(1)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "migration `wuhu_contracts_v1` is released and has changed; nothing was written"
        );
        let error = frozen
            .clone()
            .freeze(&history, Version::new(9))
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no v9: the newest version is v6"
        );
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }

    #[test]
    fn a_strange_file_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("released.toml");
        for (text, expected) in [
            ("format = 2", "format 2 is not known; this is format 1"),
            (
                "format = 1\nsha512 = 1",
                "unknown field `sha512`, expected `format` or `sha256`",
            ),
        ] {
            write_file(&path, text.as_bytes()).unwrap();
            let error = Released::read(&path).unwrap_err().to_string();
            assert_eq!(error, format!("`{}`: {expected}", path.display()));
        }
    }
}

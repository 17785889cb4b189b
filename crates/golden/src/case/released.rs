//! `released.toml`: released migrations, frozen by a fingerprint each.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};

use migrator::{Change, History, Loss, Migration, Version};
use serde::{Deserialize, Serialize};

use crate::case::atomic_write::write_file;
use crate::case::content::read_if_there;
use crate::case::manifest::sha256;
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
                    return Err(Error::ReleasedChanged {
                        identifier: identifier.to_owned(),
                    });
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

/// The effect of a migration, as one SHA-256.
///
/// The hashed bytes are lines, each a word and its values, each value as its length in bytes, `:`,
/// and its bytes, so that no two migrations share them:
///
/// ```text
/// migration 1
/// version <number>
/// identifier <value>
/// sql <value>
/// rebuild <table> <by>            in the order of the list
/// loss column <table> <column>    in the order of the list
/// loss table <table>
/// change <kind> <values>          in the order of the list: each value of the kind, in the order of its fields
/// untouched <table>               in the order of the list
/// ```
///
/// The reason of a declared loss or change is prose and does not count.
#[must_use]
pub fn fingerprint(migration: &Migration) -> String {
    let mut text = String::from("migration 1\n");
    let mut line = |word: &str, values: &[&str]| {
        text.push_str(word);
        for value in values {
            // Writing to a String cannot fail.
            let _ = write!(text, " {}:{value}", value.len());
        }
        text.push('\n');
    };
    line(&format!("version {}", migration.version.number()), &[]);
    line("identifier", &[migration.identifier]);
    line("sql", &[migration.sql]);
    for rebuild in migration.rebuilds {
        line("rebuild", &[rebuild.table, rebuild.by]);
    }
    for loss in migration.losses {
        match loss {
            Loss::Column { table, column, .. } => line("loss column", &[table, column]),
            Loss::Table { table, .. } => line("loss table", &[table]),
        }
    }
    for change in migration.changes {
        let (kind, values) = change_line(change);
        line(kind, &values);
    }
    for table in migration.untouched {
        line("untouched", &[table]);
    }
    sha256(text.as_bytes())
}

/// The kind of a change, and its values in the order of its fields.
fn change_line(change: &Change) -> (&'static str, Vec<&'static str>) {
    match *change {
        Change::Cells {
            table,
            column,
            rows,
            value,
            ..
        } => ("change cells", vec![table, column, rows, value]),
        Change::RowsGone { table, rows, .. } => ("change rows-gone", vec![table, rows]),
        Change::RowsMade {
            table,
            before,
            after,
            ..
        } => ("change rows-made", vec![table, before, after]),
        Change::ColumnMoved {
            table,
            column,
            before,
            after,
            into,
            ..
        } => (
            "change column-moved",
            vec![table, column, before, after, into.unwrap_or_default()],
        ),
        Change::TableMoved {
            table,
            before,
            after,
            into,
            ..
        } => (
            "change table-moved",
            vec![table, before, after, into.unwrap_or_default()],
        ),
        Change::ColumnRenamed {
            table, from, to, ..
        } => ("change column-renamed", vec![table, from, to]),
        Change::TableRenamed { from, to, .. } => ("change table-renamed", vec![from, to]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use migrator::{HISTORY, Rebuild};

    #[test]
    fn every_part_of_a_migration_is_frozen() {
        let plain = HISTORY[5];
        let rebuilds = &[Rebuild {
            table: "sessions",
            by: "other",
        }];
        let gone = |rows: &'static str| -> &'static [Change] {
            let change = Change::RowsGone {
                table: "mounts",
                rows,
                why: "test",
            };
            Box::leak(Box::new([change]))
        };
        let changed = [
            Migration {
                changes: gone("isPrimary"),
                ..plain
            },
            Migration {
                changes: gone("NOT isPrimary"),
                ..plain
            },
            Migration {
                version: Version::new(7),
                ..plain
            },
            Migration {
                identifier: "other",
                ..plain
            },
            Migration {
                sql: "SELECT 1",
                ..plain
            },
            Migration { rebuilds, ..plain },
            Migration {
                rebuilds: &[],
                ..plain
            },
            Migration {
                losses: &plain.losses[1..],
                ..plain
            },
            Migration {
                untouched: &plain.untouched[1..],
                ..plain
            },
        ];
        let mut seen = vec![fingerprint(&plain)];
        for migration in &changed {
            let now = fingerprint(migration);
            assert!(!seen.contains(&now), "{migration:?}");
            seen.push(now);
        }
        let losses = &[Loss::Table {
            table: "a",
            why: "1",
        }];
        let reworded = &[Loss::Table {
            table: "a",
            why: "2",
        }];
        assert_eq!(
            fingerprint(&Migration { losses, ..plain }),
            fingerprint(&Migration {
                losses: reworded,
                ..plain
            })
        );
    }

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

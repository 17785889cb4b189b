//! The schema of each version: `schema/vN.sql`, one expectation for all cases, and what a fresh
//! database has.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anonymizer::recognizer::PublicTerms;
use canon::Object;
use migrator::{History, Migration, Version};
use rusqlite::Connection;

use crate::case::atomic_write::read_if_there;
use crate::case::manifest::SCHEMA_FOLDER;
use crate::error::{Error, with_causes};
use crate::public_terms::known_of;
use crate::report::event::{Finding, Oracle};

/// What every file at one version must look like.
pub(crate) struct SchemaFile {
    pub(crate) version: Version,
    /// `schema/vN.sql`.
    pub(crate) path: PathBuf,
    /// Its text, if it is there.
    pub(crate) golden_text: Option<String>,
    /// What it says, if it says something.
    pub(crate) golden: Option<Vec<Object>>,
    /// What a fresh database has.
    pub(crate) fresh: Vec<Object>,
    /// That, as the file should say it.
    pub(crate) fresh_text: String,
}

/// Every version of a list of migrations, oldest first.
pub(crate) struct SchemaFiles {
    pub(crate) versions: Vec<SchemaFile>,
    /// What is wrong with the files themselves.
    pub(crate) findings: Vec<Finding>,
}

impl SchemaFiles {
    /// Reads the files beside the cases and makes a fresh database of each version.
    pub(crate) fn read(cases: &Path, history: &History) -> Result<Self, Error> {
        let mut schemas = Self {
            versions: Vec::new(),
            findings: Vec::new(),
        };
        for migration in history.migrations() {
            let version = migration.version;
            let path = path(cases, version);
            let fresh = schemas.fresh(history, migration)?;
            let fresh_text = text(&fresh);
            let golden_text = match read_if_there(&path)?.map(String::from_utf8) {
                None => None,
                Some(Ok(text)) => Some(text),
                Some(Err(_)) => {
                    schemas.complain(version, "is not UTF-8");
                    None
                }
            };
            let golden = match &golden_text {
                Some(text) if *text == fresh_text => Some(fresh.clone()),
                Some(text) => schemas.parse(version, text),
                None => None,
            };
            let known = SchemaFile {
                version,
                path,
                golden_text,
                golden,
                fresh,
                fresh_text,
            };
            schemas.versions.push(known);
        }
        Ok(schemas)
    }

    /// What the recognizer may know.
    pub(crate) fn known(&self, history: &History) -> Result<PublicTerms, Error> {
        let versions: Vec<Vec<Object>> = self
            .versions
            .iter()
            .map(|known| known.fresh.clone())
            .collect();
        known_of(history, &versions)
    }

    pub(crate) fn get(&self, version: Version) -> Option<&SchemaFile> {
        self.versions.iter().find(|known| known.version == version)
    }

    fn parse(&mut self, version: Version, sql: &str) -> Option<Vec<Object>> {
        match in_memory(sql).and_then(|conn| objects(&conn)) {
            Ok(objects) if text(&objects) == *sql => Some(objects),
            Ok(objects) => {
                self.complain(version, "is not in the form that golden-bless writes");
                Some(objects)
            }
            Err(error) => {
                self.complain(version, &format!("does not load: {}", with_causes(&error)));
                None
            }
        }
    }

    /// The objects of a fresh database. Where a guard stops a step even there, the step runs
    /// without guards, so that the rest can be judged.
    fn fresh(&mut self, history: &History, migration: &Migration) -> Result<Vec<Object>, Error> {
        let mut conn = in_memory("")?;
        let Err(error) = history.create(&mut conn, migration.version) else {
            return objects(&conn);
        };
        let title = format!("a fresh {} cannot be made: {error}", migration.version);
        let finding = Finding::new(Oracle::Schema, title).at_step(Some(migration.identifier));
        self.findings.push(finding.not_blessable());
        let earlier = self
            .versions
            .last()
            .map_or(Vec::new(), |known| known.fresh.clone());
        let sql = text(&earlier) + migration.sql;
        objects(&in_memory(&format!("PRAGMA foreign_keys=OFF; {sql}"))?)
    }

    fn complain(&mut self, version: Version, what: &str) {
        let title = format!("{SCHEMA_FOLDER}/{version}.sql {what}");
        self.findings.push(Finding::new(Oracle::Goldens, title));
    }
}

/// Where the schema of a version is.
pub(crate) fn path(cases: &Path, version: Version) -> PathBuf {
    cases.join(SCHEMA_FOLDER).join(format!("{version}.sql"))
}

/// Each object's exact text, closed by `;`, one after the other.
pub(crate) fn text(objects: &[Object]) -> String {
    let mut text = String::new();
    for object in objects {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{};", object.sql);
    }
    text
}

/// What the schema means, one fact per line; as text if SQLite does not take it.
pub(crate) fn facts(objects: &[Object]) -> String {
    let made = in_memory(&text(objects))
        .and_then(|conn| canon::schema(&conn).map_err(Error::canon("read what a schema means")));
    match made {
        Ok(schema) => schema.to_string(),
        Err(_) => text(objects),
    }
}

pub(crate) fn objects(conn: &Connection) -> Result<Vec<Object>, Error> {
    canon::objects(conn).map_err(|error| Error::canon("read the schema")(error.into()))
}

pub(crate) fn in_memory(sql: &str) -> Result<Connection, Error> {
    let open = || {
        let conn = Connection::open_in_memory()?;
        conn.execute_batch(sql)?;
        Ok(conn)
    };
    open().map_err(Error::sqlite("make a schema"))
}

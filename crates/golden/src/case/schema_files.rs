//! `schema/vN.sql` beside the cases: the schema of each version and how a ledger records it, one expectation for all
//! cases; and the schema of a fresh database to compare it with.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use migrator::{History, Version};
use rusqlite::Connection;
use sqlite_facts::Object;

use crate::case::content::read_if_there;
use crate::case::schema_sandbox;
use crate::case_name::SCHEMA_FOLDER;
use crate::error::{Error, with_causes};

/// The schema of one version, as it is written down and as the migrations make it.
pub(crate) struct SchemaFile {
    pub(crate) version: Version,
    /// The migration that leads to this version.
    pub(crate) identifier: &'static str,
    pub(crate) path: PathBuf,
    pub(crate) content: SchemaText,
    /// The objects of a fresh database.
    pub(crate) fresh: Vec<Object>,
    /// `fresh`, in the form of the file.
    pub(crate) fresh_text: String,
    /// The error of a guard that stops the migrations even on an empty file.
    pub(crate) stopped: Option<String>,
}

/// The content of a `schema/vN.sql`.
pub(crate) enum SchemaText {
    Missing,
    NotUtf8,
    /// SQLite does not take the statements.
    Unloadable {
        text: String,
        why: String,
    },
    Loaded {
        text: String,
        objects: Vec<Object>,
    },
}

/// The schemas of every version of a list of migrations, oldest first.
pub(crate) struct SchemaFiles {
    pub(crate) versions: Vec<SchemaFile>,
}

impl SchemaFile {
    /// The text of the file, if there is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.content {
            SchemaText::Unloadable { text, .. } | SchemaText::Loaded { text, .. } => Some(text),
            SchemaText::Missing | SchemaText::NotUtf8 => None,
        }
    }

    pub(crate) fn is_missing(&self) -> bool {
        matches!(self.content, SchemaText::Missing)
    }

    /// What a ledger records of the version: as the file says, if it does.
    pub(crate) fn recorded_as(&self) -> &str {
        self.text().and_then(recorded).unwrap_or(self.identifier)
    }

    /// The objects that the file describes, if it loads.
    pub(crate) fn objects(&self) -> Option<&[Object]> {
        match &self.content {
            SchemaText::Loaded { objects, .. } => Some(objects),
            _ => None,
        }
    }
}

impl SchemaFiles {
    /// Reads the files beside the cases and makes a fresh database of each version.
    pub(crate) fn read(cases: &Path, history: &History) -> Result<Self, Error> {
        let mut versions = Vec::new();
        for migration in history.migrations() {
            let version = migration.version;
            // A list has a schema for each of its versions.
            let schema = history.schemas().get(version);
            let fresh = schema.map_or_else(Vec::new, |schema| schema.objects.clone());
            let stopped = history.create(&mut in_memory("")?, version).err();
            let fresh_text = version_text(&fresh, migration.identifier);
            let path = cases.join(SCHEMA_FOLDER).join(format!("{version}.sql"));
            let content = match read_if_there(&path)?.map(String::from_utf8) {
                None => SchemaText::Missing,
                Some(Err(_)) => SchemaText::NotUtf8,
                // Loading it would come to the same.
                Some(Ok(text)) if text == fresh_text => SchemaText::Loaded {
                    text,
                    objects: fresh.clone(),
                },
                Some(Ok(text)) => match from_anybody(&text).and_then(|conn| objects(&conn)) {
                    Ok(objects) => SchemaText::Loaded { text, objects },
                    Err(error) => SchemaText::Unloadable {
                        text,
                        why: with_causes(&error),
                    },
                },
            };
            versions.push(SchemaFile {
                version,
                identifier: migration.identifier,
                path,
                content,
                fresh,
                fresh_text,
                stopped: stopped.map(|error| error.to_string()),
            });
        }
        Ok(Self { versions })
    }

    pub(crate) fn get(&self, version: Version) -> Option<&SchemaFile> {
        self.versions.iter().find(|known| known.version == version)
    }
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

/// The text of a version's file: its objects, and how a ledger records it.
pub(crate) fn version_text(objects: &[Object], identifier: &str) -> String {
    format!("{}{RECORDED}{identifier}\n", text(objects))
}

const RECORDED: &str = "-- recorded as ";

/// The identifier in the last line of a version's file.
pub(crate) fn recorded(text: &str) -> Option<&str> {
    text.strip_suffix('\n')?
        .rsplit('\n')
        .next()?
        .strip_prefix(RECORDED)
}

/// The meaning of a schema, one fact per line; its text if SQLite does not take it.
pub(crate) fn facts(objects: &[Object]) -> String {
    let made = from_anybody(&text(objects))
        .and_then(|conn| canon::schema(&conn).map_err(Error::canon("read what a schema means")));
    match made {
        Ok(schema) => schema.to_string(),
        Err(_) => text(objects),
    }
}

pub(crate) fn objects(conn: &Connection) -> Result<Vec<Object>, Error> {
    sqlite_facts::objects(conn).map_err(|error| Error::canon("read the schema")(error.into()))
}

/// The database of a schema's text that anybody may have written.
pub(crate) fn from_anybody(sql: &str) -> Result<Connection, Error> {
    schema_sandbox::made(sql).map_err(Error::sqlite("make a schema"))
}

pub(crate) fn in_memory(sql: &str) -> Result<Connection, Error> {
    let open = || {
        let conn = Connection::open_in_memory()?;
        conn.execute_batch(sql)?;
        Ok(conn)
    };
    open().map_err(Error::sqlite("make a schema"))
}

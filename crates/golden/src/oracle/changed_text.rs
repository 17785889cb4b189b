//! What was changed of a case's `before.sql`, in tables, rows and columns: a digest says nothing to a reviewer.

use std::path::Path;

use canon::{CompareOptions, Rowids};
use rusqlite::Connection;
use sqlite_facts::{FileSettings, pragma};

use crate::case::case_index::CaseIndex;
use crate::case::committed_text::{COMMITS, committed};
use crate::case::content::FileContent;
use crate::case::files::Case;
use crate::case::manifest::BEFORE;
use crate::case::schema_files::{facts, objects};
use crate::diff::unified;
use crate::error::Error;
use crate::replay::build::{Load, build};
use crate::replay::copies::open;
use crate::replay::work_folder::WorkFolder;

/// Rows that are shown of each table: all of a small change.
const EXAMPLES: usize = 10;

/// What was changed of `before.sql` since a command wrote it; none if it is the one that `case.toml` and the index
/// list, or none was written yet.
pub(crate) fn changed_by_hand(
    index: &CaseIndex,
    case: &Case,
    before_sql: &FileContent,
    work: &Path,
) -> Result<Option<String>, Error> {
    let in_manifest = case.manifest.sha256.get(BEFORE).map(String::as_str);
    let in_index = index.cases.get(&case.name).map(|line| &*line.before);
    let listed = [in_index, in_manifest].into_iter().flatten();
    let others: Vec<_> = listed.filter(|sum| *sum != before_sql.sha256()).collect();
    if others.is_empty() {
        return Ok(None);
    }
    let work = WorkFolder::new(work)?;
    let old = committed(&case.folder.join(BEFORE), &others, work.path());
    let Some(old) = old else {
        return Ok(Some(format!(
            "what was changed in it cannot be shown: git has the text of that digest in none of its last {COMMITS} \
             commits\n`git log -p -- {BEFORE}` in the folder of the case shows what it has"
        )));
    };
    let shown = text_difference(&old, before_sql, case.manifest.settings, work.path())?;
    Ok(Some(match shown {
        Some(shown) => shown,
        None => unified(
            "committed",
            &String::from_utf8_lossy(&old.bytes()?),
            BEFORE,
            &String::from_utf8_lossy(&before_sql.bytes()?),
        ),
    }))
}

/// The difference between two canonical texts of a database; none if one of them does not load.
pub(crate) fn text_difference(
    old: &FileContent,
    new: &FileContent,
    settings: FileSettings,
    work: &Path,
) -> Result<Option<String>, Error> {
    let work = WorkFolder::new(work)?;
    let mut sides = Vec::new();
    for (name, text) in [("old.sqlite", old), ("new.sqlite", new)] {
        let db = work.path().join(name);
        match build(&mut text.open()?, settings, &db)? {
            Load::Done => sides.push(open(&db)?),
            Load::Refused(_) => return Ok(None),
        }
    }
    let [old, new] = &sides[..] else {
        return Ok(None);
    };
    let mut shown = Vec::new();
    for name in ["user_version", "application_id"] {
        let read = |conn| pragma::<i64>(conn, name).map_err(Error::sqlite("read the settings"));
        let (was, is) = (read(old)?, read(new)?);
        if was != is {
            shown.push(format!("{name}: {was} → {is}"));
        }
    }
    let schema = schema_difference(old, new)?;
    let options = CompareOptions {
        rowids: Rowids::Compare,
        examples: EXAMPLES,
    };
    let rows = canon::compare(old, new, &options).map_err(Error::canon("compare two databases"))?;
    for part in [schema, rows.to_string()] {
        if !part.is_empty() {
            shown.push(part.trim_end().to_owned());
        }
    }
    if shown.is_empty() {
        shown.push("the same database in another text".to_owned());
    }
    Ok(Some(shown.join("\n")))
}

fn schema_difference(old: &Connection, new: &Connection) -> Result<String, Error> {
    let (old, new) = (objects(old)?, objects(new)?);
    if old == new {
        return Ok(String::new());
    }
    let meaning = unified("old schema", &facts(&old), "new schema", &facts(&new));
    if meaning.is_empty() {
        return Ok("the schema is spelled in another way".to_owned());
    }
    Ok(meaning)
}

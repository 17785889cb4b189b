//! Oracle 5: content and settings are the expected ones.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use canon::{Diff, TableDiff, TableDigest};
use migrator::{History, Version, counted};
use rusqlite::Connection;
use sqlite_facts::{FileSettings, pragma};

use super::evidence::{After, Evidence, options};
use super::ledger::{self, LEDGER};
use super::schema::expected_schema;
use crate::case::files::text_of;
use crate::case::manifest::{AFTER_DATA, AFTER_SCHEMA, CaseState};
use crate::case::schema_files;
use crate::diff::unified;
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::replay::load_sandbox;
use crate::replay::pending;

pub(super) fn judge(evidence: &Evidence<'_>, after: &After) -> Result<Vec<Finding>, Error> {
    let mut findings: Vec<Finding> = settings(evidence, &after.conn)?.into_iter().collect();
    if let Some(own) = &evidence.own {
        findings.extend(as_own(own, after)?);
    } else if evidence.case.manifest.state == CaseState::Settled {
        findings.extend(content(evidence, after)?);
        findings.extend(ledger::judge(evidence, after)?);
    }
    Ok(findings)
}

/// The tables that no migration after `from` touches, by their own promise. Where none is pending it is the promise of
/// the last one, so that the next version does not turn all that a case holds of them into digests.
pub(crate) fn digested(history: &History, from: Option<Version>) -> BTreeSet<&'static str> {
    let mut later = pending(history, from);
    let first = later.next().or(history.migrations().last());
    let untouched = first.map_or(&[][..], |migration| migration.untouched);
    let mut tables: BTreeSet<_> = untouched.iter().copied().collect();
    for migration in later {
        tables.retain(|table| migration.untouched.contains(table));
    }
    tables
}

/// The rows of a database as `after.data.sql` has them: without the ledger, of which [`ledger`] judges.
pub(crate) fn expectation(conn: &Connection, digested: &BTreeSet<&str>) -> Result<String, Error> {
    let mut text = Vec::new();
    let is_digested = |table: &str| digested.contains(table);
    canon::dump_rows(conn, &mut text, &is_digested, &|table| table == LEDGER)
        .map_err(Error::canon("write the canonical text of the result"))?;
    // The text is UTF-8 by its own definition.
    Ok(String::from_utf8(text)
        .unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned()))
}

/// Rows by which an old expectation and a new result differ, digests included; none if the old one
/// does not load into the tables of the new.
pub(crate) fn data_difference(old: &[u8], new: &Connection) -> Option<String> {
    let schema = schema_files::text(&schema_files::objects(new).ok()?);
    let mut loaded = schema_files::from_anybody(&schema).ok()?;
    let digests = load_sandbox::load_rows(old, &mut loaded).ok()?.ok()?;
    let mut text = String::new();
    for was in &digests {
        let is = canon::digest(new, &was.table).ok();
        if is.as_ref() != Some(was) {
            let rows = is.map_or_else(|| "no such table".to_owned(), |is| counted(is.rows, "row"));
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "{}: {} → {rows}, other content",
                was.table,
                counted(was.rows, "row")
            );
        }
    }
    let diff = canon::compare(&loaded, new, &options(false)).ok()?;
    text.push_str(&without(diff, &digests).to_string());
    let said = text.trim_end();
    Some(if said.is_empty() {
        "the same rows in another text".to_owned()
    } else {
        said.to_owned()
    })
}

fn settings(evidence: &Evidence<'_>, after: &Connection) -> Result<Option<Finding>, Error> {
    let read = FileSettings::read(after).map_err(Error::sqlite("read the settings"))?;
    let mut expected = evidence.case.manifest.settings;
    if evidence.is_external {
        // How another program keeps its journal is its own affair.
        expected.journal_mode = read.journal_mode;
    }
    let (expected, actual) = (lines(expected), lines(read));
    let mut lines: Vec<String> = expected
        .iter()
        .zip(&actual)
        .filter(|(was, is)| was != is)
        .map(|((name, was), (_, is))| format!("{name}: {was} → {is}"))
        .collect();
    for name in ["user_version", "application_id"] {
        let read = |conn| pragma::<i64>(conn, name).map_err(Error::sqlite("read the settings"));
        let (was, is) = (read(&evidence.before)?, read(after)?);
        if was != is {
            lines.push(format!("{name}: {was} → {is}"));
        }
    }
    let title = "settings of the file have changed";
    let finding = || Finding::new(Oracle::Data, title).with_body(lines.join("\n"));
    Ok((!lines.is_empty()).then(|| finding().not_blessable()))
}

/// One line per setting.
fn lines(settings: FileSettings) -> [(&'static str, String); 4] {
    [
        ("page_size", settings.page_size.to_string()),
        ("encoding", format!("{:?}", settings.encoding)),
        ("journal_mode", format!("{:?}", settings.journal_mode)),
        ("auto_vacuum", format!("{:?}", settings.auto_vacuum)),
    ]
}

fn content(evidence: &Evidence<'_>, after: &After) -> Result<Vec<Finding>, Error> {
    let Some(expected) = text_of(evidence.case, AFTER_DATA)? else {
        // Oracle 9 says that it is missing.
        return Ok(Vec::new());
    };
    let actual = expectation(&after.conn, &digested(evidence.history, evidence.from()))?;
    if actual == expected {
        return Ok(Vec::new());
    }
    let schema = match text_of(evidence.case, AFTER_SCHEMA)? {
        Some(own) => own,
        None => schema_files::text(&expected_schema(evidence)?),
    };
    let mut loaded = schema_files::from_anybody(&schema)?;
    let digests = match load_sandbox::load_rows(expected.as_bytes(), &mut loaded)? {
        Ok(digests) => digests,
        Err(error) => {
            let title = format!("{AFTER_DATA} does not load: {error}");
            return Ok(vec![Finding::new(Oracle::Data, title)]);
        }
    };
    let mut findings = Vec::new();
    let touched: Vec<String> = digests
        .iter()
        .filter_map(|digest| touched(evidence, after, digest))
        .collect();
    if !touched.is_empty() {
        let title = "tables that no migration may touch are not the expected ones";
        findings.push(Finding::new(Oracle::Data, title).with_body(touched.join("\n")));
    }
    let diff = canon::compare(&loaded, &after.conn, &options(evidence.is_external))
        .map_err(Error::canon("compare the result with what is expected"))?;
    let rest = without(diff, &digests);
    if !rest.is_empty() {
        let title = format!("the content is not that of {AFTER_DATA} (expected → actual)");
        findings.push(Finding::new(Oracle::Data, title).with_body(rest.to_string().trim_end()));
    }
    if findings.is_empty() && !evidence.is_external {
        let title = format!("the rows are those of {AFTER_DATA}, but its text differs");
        let drawn = unified(AFTER_DATA, &expected, "actual", &actual);
        findings.push(Finding::new(Oracle::Data, title).with_body(drawn));
    }
    Ok(findings)
}

/// The result against that of the list itself.
fn as_own(own: &Connection, after: &After) -> Result<Option<Finding>, Error> {
    let diff = canon::compare(own, &after.conn, &options(true))
        .map_err(Error::canon("compare the result with what is expected"))?;
    let title = "the content is not what the migrations here make of it (expected → actual)";
    Ok((!diff.is_empty()).then(|| {
        let body = diff.to_string();
        Finding::new(Oracle::Data, title).with_body(body.trim_end())
    }))
}

/// The difference without the ledger, and without the tables of which the expectation has only a digest.
fn without(mut diff: Diff, digests: &[TableDigest]) -> Diff {
    let is_digest = |table: &str| digests.iter().any(|digest| digest.table == table);
    diff.tables
        .retain(|table| table.table != LEDGER && !is_digest(&table.table));
    diff
}

/// The change of a table that no migration may touch, and that is one digest in the expectation;
/// none if it is the expected one.
fn touched(evidence: &Evidence<'_>, after: &After, expected: &TableDigest) -> Option<String> {
    let table = &expected.table;
    let change = match &after.diff {
        Ok(diff) => diff.tables.iter().find(|t| t.table == *table && differs(t)),
        Err(_) => None,
    };
    let line = match canon::digest(&after.conn, table) {
        Ok(actual) if actual == *expected => return None,
        // The digest counts rowids; what another program does with them is aside.
        Ok(_) if evidence.is_external && change.is_none() && after.diff.is_ok() => return None,
        Ok(actual) if actual.rows == expected.rows => {
            format!(
                "{table}: {}, with other content",
                counted(actual.rows, "row")
            )
        }
        Ok(actual) => format!(
            "{table}: {} expected, {} found",
            counted(expected.rows, "row"),
            actual.rows
        ),
        Err(error) => format!("{table}: {error}"),
    };
    // Oracle 3 draws lost and changed rows; added rows are drawn here alone.
    match change.filter(|change| change.lost + change.changed == 0 && change.added > 0) {
        Some(change) => Some(format!("{line}\n{change}").trim_end().to_owned()),
        None => Some(line),
    }
}

fn differs(table: &TableDiff) -> bool {
    table.lost + table.added + table.changed > 0 || table.rows_b.is_none()
}

//! Oracle 4: at every step the schema is the version's, to the byte and in its meaning.

use migrator::Version;
use rusqlite::Connection;
use sqlite_facts::Object;

use super::evidence::{After, Evidence};
use crate::case::files::text_of;
use crate::case::manifest::AFTER_SCHEMA;
use crate::case::schema_files::{self, SchemaFile, facts, text};
use crate::diff::unified;
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::oracle::taken_back::holds_rows_of;
use crate::replay::copies::open;

pub(super) fn judge(evidence: &Evidence<'_>, after: &After) -> Result<Vec<Finding>, Error> {
    let mut findings = steps(evidence)?;
    if evidence
        .replay
        .steps
        .files
        .last()
        .is_none_or(|step| step.version != evidence.history.newest())
    {
        findings.extend(at(evidence, &after.conn, evidence.history.newest(), None)?);
    }
    Ok(findings)
}

/// The file of each step.
pub(super) fn steps(evidence: &Evidence<'_>) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    for step in &evidence.replay.steps.files {
        let conn = open(&step.db)?;
        findings.extend(at(evidence, &conn, step.version, Some(step.identifier))?);
        if !findings.is_empty() {
            // Later steps differ for the same reason.
            break;
        }
    }
    Ok(findings)
}

fn at(
    evidence: &Evidence<'_>,
    conn: &Connection,
    version: Version,
    step: Option<&str>,
) -> Result<Vec<Finding>, Error> {
    let Some(known) = evidence.schemas.get(version) else {
        return Ok(Vec::new());
    };
    let actual = schema_files::objects(conn)?;
    let findings = against_golden(evidence, known, &actual)?
        .into_iter()
        .chain(against_fresh(evidence, known, &actual)?);
    Ok(findings.map(|finding| finding.at_step(step)).collect())
}

/// Compares with `schema/vN.sql`, or with the case's `after.schema.sql`, and the user objects.
fn against_golden(
    evidence: &Evidence<'_>,
    known: &SchemaFile,
    actual: &[Object],
) -> Result<Option<Finding>, Error> {
    let name = format!("schema/{}.sql", known.version);
    let is_newest = known.version == evidence.history.newest();
    let of_goldens = is_newest && evidence.own.is_none();
    if let Some(own) = text_of(evidence.case, AFTER_SCHEMA)?.filter(|_| of_goldens) {
        let same =
            text(actual) == own || (evidence.is_external && loaded_facts(&own)? == facts(actual));
        return Ok((!same).then(|| {
            let title = format!("the schema is not that of {AFTER_SCHEMA}");
            let drawn = unified(AFTER_SCHEMA, &own, "actual", &text(actual));
            Finding::new(Oracle::Schema, title).with_body(drawn)
        }));
    }
    if evidence.own.is_some() && known.is_missing() {
        // The goldens have no schema of a version that they do not reach.
        return Ok(None);
    }
    let Some(golden) = known.objects() else {
        let title = format!("there is no usable {name} to compare with");
        return Ok(Some(Finding::new(Oracle::Schema, title)));
    };
    let expected = with_user_objects(evidence, golden, actual)?;
    let found = difference(&name, &expected, actual, !evidence.is_external);
    if found.is_some() && !is_newest {
        // Of the newest version the case says the text itself.
        let spelled = spelled_as_before(evidence, expected, actual)?;
        return Ok(difference(&name, &spelled, actual, true));
    }
    Ok(found)
}

/// The expected objects, with the actual text of each that the database had in another spelling from the
/// start, and that still means the same: a step keeps the spelling of what it does not write anew.
fn spelled_as_before(
    evidence: &Evidence<'_>,
    mut expected: Vec<Object>,
    actual: &[Object],
) -> Result<Vec<Object>, Error> {
    let Some(from) = evidence.from().and_then(|from| evidence.schemas.get(from)) else {
        return Ok(expected);
    };
    let same = |a: &Object, b: &Object| (a.kind, &a.name) == (b.kind, &b.name);
    for object in schema_files::objects(&evidence.before)? {
        let is_respelled = |fresh: &Object| same(fresh, &object) && fresh.sql != object.sql;
        let is = actual.iter().find(|is| same(is, &object));
        let wanted = expected.iter_mut().find(|wanted| same(wanted, &object));
        if let (true, Some(is), Some(wanted)) = (from.fresh.iter().any(is_respelled), is, wanted)
            && facts(std::slice::from_ref(wanted)) == facts(std::slice::from_ref(is))
        {
            wanted.sql.clone_from(&is.sql);
        }
    }
    Ok(expected)
}

fn against_fresh(
    evidence: &Evidence<'_>,
    known: &SchemaFile,
    actual: &[Object],
) -> Result<Option<Finding>, Error> {
    // Where both are the same, one drawing is enough; a case with its own schema differs anyway.
    let own = known.version == evidence.history.newest()
        && evidence.case.folder.join(AFTER_SCHEMA).exists();
    if own || known.objects() == Some(&known.fresh) {
        return Ok(None);
    }
    let expected = with_user_objects(evidence, &known.fresh, actual)?;
    Ok(difference(
        &format!("a fresh {}", known.version),
        &expected,
        actual,
        false,
    ))
}

/// The difference, drawn as facts, or as text where only the text differs.
fn difference(
    name: &str,
    expected: &[Object],
    actual: &[Object],
    text_counts: bool,
) -> Option<Finding> {
    if expected == actual {
        return None;
    }
    let drawn = unified(name, &facts(expected), "actual", &facts(actual));
    if !drawn.is_empty() {
        let title = format!("the schema is not that of {name}");
        return Some(Finding::new(Oracle::Schema, title).with_body(drawn));
    }
    let drawn = unified(name, &text(expected), "actual", &text(actual));
    text_counts.then(|| {
        let title = format!("the schema means the same as {name}, but its text differs");
        Finding::new(Oracle::Schema, title).with_body(drawn)
    })
}

/// The newest schema of a case without `after.schema.sql`.
pub(crate) fn expected_schema(evidence: &Evidence<'_>) -> Result<Vec<Object>, Error> {
    match evidence.schemas.get(evidence.history.newest()) {
        Some(newest) => with_user_objects(evidence, &newest.fresh, &[]),
        None => Ok(Vec::new()),
    }
}

/// The version's objects, user objects of the database (they must stay), and the tables of rows that
/// a step has set aside.
fn with_user_objects(
    evidence: &Evidence<'_>,
    objects: &[Object],
    actual: &[Object],
) -> Result<Vec<Object>, Error> {
    let same = |a: &Object, b: &Object| (a.kind, &a.name) == (b.kind, &b.name);
    let mut expected = objects.to_vec();
    let from = evidence.from().and_then(|from| evidence.schemas.get(from));
    for object in schema_files::objects(&evidence.before)? {
        let is_known = |from: &SchemaFile| from.fresh.iter().any(|o| same(o, &object));
        if !from.is_none_or(is_known) && !objects.iter().any(|o| same(o, &object)) {
            expected.push(object);
        }
    }
    let steps = &evidence.replay.steps.files;
    for table in steps.iter().flat_map(|step| &step.repairs.set_aside) {
        for aside in actual
            .iter()
            .filter(|object| holds_rows_of(&object.name, table))
        {
            if !expected.iter().any(|o| same(o, aside)) {
                expected.push(aside.clone());
            }
        }
    }
    expected.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    Ok(expected)
}

fn loaded_facts(sql: &str) -> Result<String, Error> {
    // A text that does not load has no facts, so it equals nothing.
    match schema_files::from_anybody(sql) {
        Ok(conn) => Ok(facts(&schema_files::objects(&conn)?)),
        Err(_) => Ok(String::new()),
    }
}

//! Checks before COMMIT: the schema is that of the version, and no damage is left.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::decide::decision::Examination;
use crate::detect::structure::{self, Structure, UnknownObject, texts};
use crate::error::Error;
use crate::error::damage::Damage;
use crate::history::History;
use crate::history::reserved_tables::SET_ASIDE_PREFIX;
use crate::history::version::Version;

/// Checks that no damage is left for which the server would refuse the file.
pub(crate) fn check_damage(
    left: &[Damage],
    history: &History,
    to: Version,
    db: &Path,
) -> Result<(), Error> {
    if left.is_empty() {
        return Ok(());
    }
    if left
        .iter()
        .all(|damage| !history.schemas().has_table(&damage.table))
    {
        return Err(Error::StillNamed {
            path: db.to_owned(),
            rows: left.to_vec(),
        });
    }
    let differences = left.iter().map(ToString::to_string).collect();
    Err(Error::Outcome {
        version: to,
        differences,
    })
}

/// Checks that the structure is the version's, that the user's objects are unchanged, and that every
/// object which a step wrote has the version's text to the byte.
///
/// An object with another text than the version's before (quoted otherwise, say) keeps it where a step
/// merely added a column.
pub(crate) fn check_schema(
    conn: &Connection,
    now: &Structure,
    history: &History,
    from: Version,
    to: Version,
    seen: &Examination,
    texts_before: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let mut differences = Vec::new();
    let schemas = history.schemas();
    let Some(wanted) = schemas.get(to) else {
        return Ok(());
    };
    match structure::fit(now, &wanted.tables, schemas) {
        Err(lines) => differences.extend(lines),
        Ok(mut unknown_objects) => {
            unknown_objects.retain(|object| {
                !matches!(object, UnknownObject::Table(t) if t.starts_with(SET_ASIDE_PREFIX))
                    || seen.classified.unknown_objects.contains(object)
            });
            if unknown_objects != seen.classified.unknown_objects {
                differences.push("what is not Wuhu's has changed".to_owned());
            }
        }
    }
    if now.programs != seen.classified.structure.programs {
        differences.push("views or triggers have changed".to_owned());
    }
    let texts_now = texts(conn)?;
    let is_ours = |name: &str| {
        let mut versions = schemas.all().iter();
        versions.any(|schema| schema.text(name).is_some())
    };
    for (name, before) in texts_before.iter().filter(|(name, _)| !is_ours(name)) {
        if texts_now.get(name) != Some(before) {
            differences.push(format!("`{name}`, which is not Wuhu's, has changed"));
        }
    }
    let exact_before = |name: &str| schemas.get(from).and_then(|schema| schema.text(name));
    for (name, text) in texts_now {
        let before = texts_before.get(&name);
        if before == Some(&text) || name.starts_with(SET_ASIDE_PREFIX) {
            continue;
        }
        let was_exact = before.is_none_or(|before| exact_before(&name) == Some(before));
        let is_rebuilt = || history.pending(Some(from), to).any(|s| s.rebuilds(&name));
        if (was_exact || is_rebuilt()) && wanted.text(&name) != Some(&text) {
            differences.push(format!(
                "the text of `{name}` is not the one that the server writes"
            ));
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(Error::Outcome {
            version: to,
            differences,
        })
    }
}

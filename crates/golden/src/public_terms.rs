//! Public vocabulary: table, column and migration names and SQL that may appear in a golden. Each judge
//! reads it for itself.

use anonymizer::recognizer::{PublicTerms, SetAsideNames};
use anonymizer::{Policy, PublicText};
use migrator::{History, SET_ASIDE_PREFIX, SET_ASIDE_ROWID};

use crate::error::Error;

/// The terms of the policy and of the schemas of all versions: those of `history`, and those of later
/// releases, which are recognized and never applied.
pub fn public_terms(history: &History) -> Result<PublicTerms, Error> {
    let schemas = history.schemas();
    let written = schemas.all().iter().chain(schemas.hard_reset());
    let objects = written.flat_map(|schema| &schema.objects);
    let policy = Policy::wuhu().map_err(Error::Policy)?;
    let set_aside = SetAsideNames {
        prefix: SET_ASIDE_PREFIX.to_owned(),
        rowid: SET_ASIDE_ROWID.to_owned(),
    };
    let statements = objects.map(|object| object.sql.clone());
    let mut terms = PublicTerms::new(policy, statements, set_aside);
    for name in schemas.rebuild_copies() {
        terms.reserve(name);
    }
    Ok(terms)
}

/// The same for the last gate, which subtracts it from what is published.
pub fn public_text(history: &History) -> Result<PublicText, Error> {
    let schemas = history.schemas();
    let objects = schemas.all().iter().flat_map(|schema| &schema.objects);
    let policy = Policy::wuhu().map_err(Error::Policy)?;
    let names = schemas.rebuild_copies().iter().copied();
    Ok(PublicText::new(
        &policy,
        objects.map(|object| &*object.sql),
        names.chain([SET_ASIDE_ROWID]),
        SET_ASIDE_PREFIX,
    ))
}

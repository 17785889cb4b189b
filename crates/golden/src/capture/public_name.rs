//! Names that may be published with a case.

use anonymizer::recognizer::{Recognition, Words, recognize_prose};
use migrator::Version;

use crate::case::documents::golden_name;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::expectation::workspace::Workspace;
use crate::public_terms::public_terms;

/// Digits of a name beside those of a version: more may be an address, a date or a telephone number.
const DIGITS_MAX: usize = 3;

/// Whether a name may be published with a case: it is of words of the reports and few digits, or the one
/// that a capture makes of its golden. `golden_sha256`: of its `before.sql`; none where there is none yet.
pub fn is_public(
    name: &CaseName,
    golden_sha256: Option<&str>,
    workspace: &Workspace<'_>,
) -> Result<bool, Error> {
    let name = name.as_str();
    let schemas = workspace.history.schemas().all().iter();
    let versions: Vec<Version> = schemas.map(|schema| schema.version).collect();
    let is_made = |sha256: &str| {
        let versions = versions.iter().copied().map(Some);
        let mut versions = versions.chain([None]);
        versions.any(|version| golden_name(version, sha256) == name)
    };
    if golden_sha256.is_some_and(is_made) {
        return Ok(true);
    }
    let is_version = |part: &&str| versions.iter().any(|version| version.to_string() == **part);
    let parts = || name.split('-').filter(|part| !is_version(part));
    let is_digit = |c: char| c.is_ascii_digit();
    let digits: usize = parts().map(|part| part.matches(is_digit).count()).sum();
    // Digits beside letters may be hexadecimal.
    let is_mixed =
        |part: &str| part.contains(is_digit) && part.contains(|c: char| c.is_ascii_alphabetic());
    if digits > DIGITS_MAX || parts().any(is_mixed) {
        return Ok(false);
    }
    let mut report = Recognition::default();
    let terms = public_terms(workspace.history)?;
    let words = Words::new(&terms, Words::wuhu_text());
    let text: Vec<&str> = parts().collect();
    recognize_prose(text.join(" ").as_bytes(), &words, &mut report);
    Ok(report.is_clean())
}

//! The oracles. Each is a function that returns its findings; none hides another. Every finding is
//! made in this folder.

mod changed_text;
mod declared_changes;
mod declared_losses;
mod evidence;
mod moved_rows;
mod people;
mod repairs;
mod taken_back;

mod case_files;
mod case_index;
mod conservation;
mod data;
mod goldens;
mod integrity;
mod ledger;
mod outcome;
mod recognizer;
mod repetition;
mod rescue;
mod schema;
mod transcripts;

pub(crate) use case_files::{files, summary as stale_summary, unloadable, unreadable};
pub(crate) use case_index::{index, indexed};
pub(crate) use changed_text::{changed_by_hand, text_difference};
pub(crate) use data::{data_difference, digested, expectation};
pub(crate) use declared_losses::{NeededLosses, needed, stale};
pub(crate) use evidence::{After, Evidence, options};
pub(crate) use goldens::{changed_releases, schema_files, suite};
pub(crate) use recognizer::{hide_quotes, not_made_again, read_files, recognizer};
pub(crate) use repetition::in_form;
pub(crate) use schema::expected_schema;
pub use transcripts::readable_transcripts;

use crate::case::manifest::ExpectedOutcome;
use crate::error::{Error, with_causes};
use crate::finding::{Finding, Oracle};
use crate::replay::hard_reset::RescuedFile;

/// The findings of oracles 1 to 7 about one case.
pub(crate) fn judge(evidence: &Evidence<'_>) -> Vec<Finding> {
    let mut findings = outcome::judge(evidence);
    if let (Some(after), ExpectedOutcome::Migrated) =
        (&evidence.after, &evidence.case.manifest.expect)
    {
        findings.extend(judge_content(evidence, after));
    } else {
        // A step may break the schema although the last step is never reached.
        findings.extend(heard(Oracle::Schema, schema::steps(evidence)));
    }
    findings.extend(heard(Oracle::Repetition, repetition::judge(evidence)));
    findings
}

/// The oracles about the migrated database, whatever made it.
pub(crate) fn judge_content(evidence: &Evidence<'_>, after: &After) -> Vec<Finding> {
    let mut findings = heard(
        Oracle::Integrity,
        integrity::judge(&evidence.before, &after.conn),
    );
    findings.extend(heard(
        Oracle::Conservation,
        conservation::judge(evidence, after),
    ));
    findings.extend(heard(Oracle::Schema, schema::judge(evidence, after)));
    findings.extend(heard(Oracle::Data, data::judge(evidence, after)));
    findings.extend(heard(
        Oracle::Transcripts,
        transcripts::judge(&evidence.before, &after.conn),
    ));
    findings
}

/// The findings of oracle 10: what of the migrated case a rescue would not bring back after the hard reset.
pub(crate) fn judge_rescue(evidence: &Evidence<'_>, rescued: &RescuedFile) -> Vec<Finding> {
    let after = evidence.after.as_ref();
    after.map_or_else(Vec::new, |after| {
        heard(Oracle::Rescue, rescue::judge(evidence, after, rescued))
    })
}

/// An oracle that cannot judge is a finding, too.
fn heard(oracle: Oracle, said: Result<Vec<Finding>, Error>) -> Vec<Finding> {
    said.unwrap_or_else(|error| {
        vec![Finding::new(
            oracle,
            format!("cannot judge: {}", with_causes(&error)),
        )]
    })
}

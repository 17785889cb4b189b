//! Oracle 9 for the index of cases: no case went, shrank, expects something else or came in without a
//! command; no released migration was forgotten.

use crate::case::case_index::{CaseIndex, CaseLine, IndexScope, cases_gone};
use crate::case::content::FileContent;
use crate::case::files::Case;
use crate::case::manifest::{BEFORE, CaseState};
use crate::case::released::Released;
use crate::case_name::{CaseName, INDEX};
use crate::error::Error;
use crate::finding::{Finding, Oracle};

/// One case with this `before.sql` against its line. `by_hand` says what was changed of that file.
pub(crate) fn indexed(
    index: &CaseIndex,
    case: &Case,
    before_sql: &FileContent,
    by_hand: Option<&str>,
) -> Result<Option<Finding>, Error> {
    if !index.is_there {
        return Ok(None);
    }
    let mut is = CaseLine::of(&case.manifest, before_sql)?;
    let Some(was) = index.cases.get(&case.name) else {
        // An open case is listed once it is blessed.
        let is_settled = case.manifest.state == CaseState::Settled;
        let title = format!("{INDEX} does not list the case");
        return Ok(is_settled.then(|| Finding::new(Oracle::Goldens, title)));
    };
    let loss = is.loss(was);
    let listed = case.manifest.sha256.get(BEFORE);
    let is_told = listed.is_some_and(|listed| *listed != before_sql.sha256());
    if is_told {
        // That the file was changed is a finding about its sum.
        is.before.clone_from(&was.before);
    }
    let difference = is.difference(Some(was));
    if difference.is_empty() {
        return Ok(None);
    }
    let title = format!("the case is not the one of {INDEX}: {difference}");
    let changed = by_hand.filter(|_| !is_told).map(str::to_owned);
    let body: Vec<_> = loss.iter().cloned().chain(changed).collect();
    let finding = Finding::new(Oracle::Goldens, title).with_body(body.join("\n"));
    Ok(Some(match loss {
        Some(_) => finding.not_blessable(),
        None => finding,
    }))
}

/// The index as a whole: the cases of which it has a line and that are gone, and the released migrations.
/// `names` are the cases that there are; `scope` says which released migrations the index must list.
pub(crate) fn index(
    index: &CaseIndex,
    names: &[CaseName],
    (released, scope): (&Released, IndexScope),
    now: impl Fn(&CaseName) -> Option<String>,
) -> Vec<Finding> {
    let say = |title: String| Finding::new(Oracle::Goldens, title);
    if !index.is_there {
        return vec![say(format!(
            "{INDEX} is missing: `golden-bless --all` writes it"
        ))];
    }
    let mut findings = Vec::new();
    let gone: Vec<_> = index
        .cases
        .iter()
        .filter(|(name, _)| !names.contains(name))
        .collect();
    if !gone.is_empty() {
        let renamed = |line: &CaseLine| {
            let is_new = |name: &&CaseName| !index.cases.contains_key(name);
            let has_it = |name: &&CaseName| now(name).as_ref() == Some(&line.before);
            names.iter().filter(is_new).find(has_it)
        };
        let lines: Vec<String> = gone
            .iter()
            .map(|(name, line)| match renamed(line) {
                Some(new) => format!("{name}: {line}; `{new}` has its {BEFORE}"),
                None => format!("{name}: {line}"),
            })
            .collect();
        let title = cases_gone(gone.len());
        let next = "restore what is gone; what is meant to go, `golden-bless --gone CASE` takes off the index";
        findings.push(say(title).with_body(format!("{}\n{next}", lines.join("\n"))));
    }
    for (identifier, fingerprint) in &index.released {
        match released.fingerprint(identifier) {
            Some(now) if now == fingerprint => {}
            Some(_) => findings.push(say(format!(
                "released.toml has another fingerprint of `{identifier}` than {INDEX}"
            ))),
            None => findings.push(say(format!(
                "`{identifier}` is released by {INDEX}, and released.toml does not list it"
            ))),
        }
    }
    if scope == IndexScope::Project {
        let is_missing = |identifier: &&String| !index.released.contains_key(*identifier);
        for identifier in released.fingerprints().keys().filter(is_missing) {
            findings.push(say(format!(
                "`{identifier}` is released by released.toml, and {INDEX} does not list it"
            )));
        }
    }
    findings
}

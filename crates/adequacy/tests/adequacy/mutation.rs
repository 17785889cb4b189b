//! Mutants of v6, judged by a few of the goldens.

use std::num::NonZeroUsize;

use adequacy::{Fate, JudgedMutant, MutantKind, Mutation, MutationReport, mutants, mutate};
use golden::Oracle;
use migrator::{HISTORY, History, LATER, Version};
use test_support::{Folder, after_v6, up_to_v6};

use crate::cases;

fn with_mutation<T>(
    cases: &Folder,
    only: &[MutantKind],
    work: impl FnOnce(&Mutation<'_>) -> T,
) -> T {
    let (history, scratch) = (History::new(up_to_v6(HISTORY)).unwrap(), Folder::new());
    work(&Mutation {
        cases: &cases.join(""),
        history: &history,
        scratch: &scratch.join(""),
        step: None,
        only,
        threads: NonZeroUsize::new(2).unwrap(),
    })
}

fn report(cases: &Folder, only: &[MutantKind]) -> MutationReport {
    with_mutation(cases, only, |mutation| {
        mutate(mutation, &|_, _| {}).unwrap()
    })
}

#[track_caller]
fn find<'r>(report: &'r MutationReport, what: &str) -> &'r JudgedMutant {
    report
        .mutants
        .iter()
        .find(|mutant| mutant.what == what)
        .unwrap()
}

#[test]
fn the_hard_reset_is_refused_and_caught() {
    let report = report(&cases(&["v5-hand-made"]), &[MutantKind::HardReset]);
    let [reset] = &report.mutants[..] else {
        panic!("{} mutants", report.mutants.len());
    };
    assert!(
        reset
            .refused
            .as_ref()
            .unwrap()
            .contains("promises not to touch")
    );
    let Fate::Caught { case, oracles, .. } = &reset.fate else {
        panic!("{:?}", reset.fate);
    };
    assert_eq!(case.as_str(), "v5-hand-made");
    let expected = [
        Oracle::Integrity,
        Oracle::Conservation,
        Oracle::Data,
        Oracle::Transcripts,
    ];
    assert_eq!(*oracles, expected);
    assert!(report.is_clean());
}

#[test]
fn a_survivor_names_the_rows_that_are_missing() {
    // Its only session has no title.
    let report = report(
        &cases(&["v5-header-only"]),
        &[MutantKind::LeftOut, MutantKind::Limited],
    );
    assert!(!report.is_clean());
    let limited = find(&report, "sessions LIMIT 100");
    assert!(limited.survived());
    let Fate::Survived { missing } = &limited.fate else {
        panic!("{:?}", limited.fate);
    };
    assert_eq!(
        missing,
        "no golden at this step has a row of `sessions` where rowid NOT IN (SELECT rowid FROM sessions \
         ORDER BY rowid LIMIT 100)"
    );
    assert!(!find(&report, "sessions.provider left out").survived());
}

#[test]
fn a_newer_step_has_its_mutants_at_once() {
    let list = [up_to_v6(HISTORY), &after_v6(HISTORY, LATER)[..1]].concat();
    let (history, cases, scratch) = (History::new(&list).unwrap(), cases(&[]), Folder::new());
    let mutation = Mutation {
        cases: &cases.join(""),
        history: &history,
        scratch: &scratch.join(""),
        step: None,
        only: &[],
        threads: NonZeroUsize::MIN,
    };
    let all = mutants(&mutation).unwrap();
    let names = |what: &str| all.iter().any(|(_, named)| named == what);
    assert!(all.len() > 1000, "{}", all.len());
    assert!(names("mounts.runnerID left out") && names("mounts.runnerID without its default"));
    let older = Mutation {
        step: Some(Version::new(2)),
        ..mutation
    };
    let older = mutants(&older).unwrap();
    assert!(
        older.iter().all(|(_, what)| !what.starts_with("mounts")),
        "v2 has no mounts"
    );
    let none = Mutation {
        step: Some(Version::new(8)),
        ..mutation
    };
    let error = mutants(&none).unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no step to v8: the newest version is v7"
    );
}

#[test]
fn identifiers_recorded_twice_or_not_are_caught_in_the_ledger() {
    let report = report(&cases(&["v5-hand-made"]), &[MutantKind::Ledger]);
    for what in [
        "earlier identifiers recorded twice",
        "the identifier recorded twice",
        "the identifier not recorded",
        "earlier identifiers forgotten",
    ] {
        let mutant = find(&report, what);
        assert!(mutant.refused.is_some(), "{what}");
        let Fate::Caught { oracles, .. } = &mutant.fate else {
            panic!("{what}: {:?}", mutant.fate);
        };
        assert!(oracles.contains(&Oracle::Data), "{what}: {oracles:?}");
    }
}

#[test]
fn each_table_is_cut_at_one_page_and_at_several() {
    let all = with_mutation(&cases(&[]), &[MutantKind::Limited], |mutation| {
        mutants(mutation).unwrap()
    });
    for limit in [1, 6, 100, 1000] {
        let ending = format!(" LIMIT {limit}");
        let tables = all.iter().filter(|(_, what)| what.ends_with(&ending));
        assert_eq!(tables.count(), 10, "{ending}");
    }
}

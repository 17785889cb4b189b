//! The report of golden-mutate: a line for each kind, then each mutant that needs an answer.

use std::collections::BTreeSet;

use adequacy::{Fate, JudgedMutant, MutantKind, MutationReport};
use migrator::counted;
use serde::Serialize;

/// The numbers of one kind, or of all.
#[derive(Default)]
struct KindTally {
    all: usize,
    refused: usize,
    caught: usize,
    survived: usize,
    equivalent: usize,
    oracles: BTreeSet<u8>,
}

impl KindTally {
    fn of<'m>(mutants: impl Iterator<Item = &'m JudgedMutant>) -> Self {
        let mut tally = Self::default();
        for mutant in mutants {
            tally.all += 1;
            tally.refused += usize::from(mutant.refused.is_some());
            match &mutant.fate {
                Fate::Caught { oracles, .. } => {
                    tally.caught += 1;
                    tally
                        .oracles
                        .extend(oracles.iter().map(|oracle| oracle.number()));
                }
                Fate::NoList { .. } => tally.caught += 1,
                Fate::Survived { .. } => tally.survived += 1,
                Fate::Equivalent { .. } => tally.equivalent += 1,
            }
        }
        tally
    }

    fn line(&self, name: &str) -> String {
        let KindTally {
            all,
            refused,
            caught,
            survived,
            equivalent,
            ..
        } = self;
        format!(
            "{name:<19} {all:>4} {refused:>7} {caught:>6} {equivalent:>6} {survived:>5} {}",
            ranges(&self.oracles)
        )
    }
}

/// The head of the table, which fits into 60 columns.
const HEAD: [&str; 2] = [
    "                                         equi-  sur- by",
    "kind                 all refused caught valent vived oracles",
];

/// Numbers in a row as the first and the last: `1-3 5`.
fn ranges(numbers: &BTreeSet<u8>) -> String {
    let mut ranges: Vec<(u8, u8)> = Vec::new();
    for &number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let words = ranges.into_iter().map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}-{last}")
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The report in words.
pub(super) fn human(report: &MutationReport) -> String {
    let (step, cases) = (report.step, counted(report.cases as u64, "golden"));
    let mut lines = vec![
        format!("{step} in wrong ways, judged by {cases}"),
        String::new(),
    ];
    lines.extend(HEAD.map(str::to_owned));
    for kind in MutantKind::ALL {
        let tally = KindTally::of(report.mutants.iter().filter(|mutant| mutant.kind == kind));
        if tally.all > 0 {
            lines.push(tally.line(kind.name()));
        }
    }
    let all = KindTally::of(report.mutants.iter());
    lines.push(all.line("all"));
    for mutant in &report.mutants {
        if let Fate::Survived { missing } = &mutant.fate {
            lines.push(format!(
                "\nsurvived  {}: {}\n          {missing}",
                mutant.kind, mutant.what
            ));
        }
        if mutant.passed_the_engine() {
            lines.push(format!("\nnot refused  {}: {}", mutant.kind, mutant.what));
        }
    }
    for entry in &report.unneeded {
        let why = "the list of equivalents names it, and no mutant survives so";
        lines.push(format!("\nnot needed  {entry}\n          {why}"));
    }
    let verdict = if report.is_clean() { "ok" } else { "FAILED" };
    let KindTally {
        all,
        caught,
        survived,
        equivalent,
        ..
    } = all;
    lines.push(format!(
        "\n{verdict}: {caught} of {all} caught, {equivalent} equivalent, {survived} survived"
    ));
    let mut text = String::new();
    for line in &lines {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The report as JSON.
#[derive(Serialize)]
pub(super) struct MutationAnswer<'r> {
    format: u32,
    step: String,
    cases: usize,
    clean: bool,
    unneeded: &'r [String],
    mutants: Vec<MutantAnswer<'r>>,
}

#[derive(Serialize)]
struct MutantAnswer<'r> {
    kind: &'static str,
    what: &'r str,
    refused: Option<&'r str>,
    fate: &'static str,
    /// The case that shows it.
    case: Option<&'r str>,
    oracles: Vec<u8>,
    /// The first finding, the golden that is missing, or a reason.
    why: &'r str,
}

pub(super) fn as_json(report: &MutationReport) -> MutationAnswer<'_> {
    MutationAnswer {
        format: 1,
        step: report.step.to_string(),
        cases: report.cases,
        clean: report.is_clean(),
        unneeded: &report.unneeded,
        mutants: report.mutants.iter().map(mutant_answer).collect(),
    }
}

fn mutant_answer(mutant: &JudgedMutant) -> MutantAnswer<'_> {
    let (fate, case, oracles, why): (_, _, &[_], _) = match &mutant.fate {
        Fate::Caught {
            case,
            oracles,
            title,
        } => ("caught", Some(case.as_str()), oracles, title),
        Fate::NoList { why } => ("caught", None, &[], why),
        Fate::Survived { missing } => ("survived", None, &[], missing),
        Fate::Equivalent { why } => ("equivalent", None, &[], why),
    };
    MutantAnswer {
        kind: mutant.kind.name(),
        what: &mutant.what,
        refused: mutant.refused.as_deref(),
        fate,
        case,
        oracles: oracles.iter().map(|oracle| oracle.number()).collect(),
        why,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_fits_into_60_columns() {
        let tally = KindTally {
            all: 1384,
            refused: 1214,
            caught: 1347,
            survived: 1000,
            equivalent: 1000,
            oracles: BTreeSet::from([1, 2, 3, 5, 6]),
        };
        let longest = MutantKind::ALL.iter().map(|kind| kind.name());
        let longest = longest.max_by_key(|name| name.len()).unwrap();
        let line = tally.line(longest);
        assert!(line.ends_with(" 1-3 5-6") && line.len() <= 60, "{line}");
        assert!(HEAD.iter().all(|head| head.len() <= 60));
    }
}

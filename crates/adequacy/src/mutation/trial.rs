//! The trial of one mutant: the case that shows it, the engine's word, the oracles' word.

use golden::{TrialCase, TrialSchemas, Trials};
use migrator::{History, Migration, Version};
use rusqlite::{Connection, OpenFlags};
use sqlite_facts::quote;

use super::fate::Fate;
use super::mutant::{Mutant, RowsThatShow};
use crate::error::Error;

/// The cases as the right list makes them.
pub(crate) struct Courtroom<'a> {
    pub(crate) trials: &'a Trials,
    pub(crate) right: &'a History,
    pub(crate) schemas: TrialSchemas,
    pub(crate) version: Version,
    /// The cases on which the step runs, the small ones first.
    pub(crate) with_step: Vec<CaseAtStep<'a>>,
    /// Other cases.
    pub(crate) others: Vec<&'a TrialCase>,
}

/// A case, and its database after the right step.
pub(crate) struct CaseAtStep<'a> {
    pub(crate) tried: &'a TrialCase,
    pub(crate) reached: std::path::PathBuf,
}

/// The trial's result.
pub(crate) struct TrialResult {
    pub(crate) refused: Option<String>,
    pub(crate) fate: Fate,
}

impl<'a> Courtroom<'a> {
    pub(crate) fn open(
        trials: &'a Trials,
        right: &'a History,
        version: Version,
    ) -> Result<Self, Error> {
        let mut with_step = Vec::new();
        let mut others = Vec::new();
        for tried in trials.cases() {
            if tried.lacks(version) {
                let reached = trials.reach(tried, right, version)?;
                with_step.push(CaseAtStep { tried, reached });
            } else {
                others.push(tried);
            }
        }
        with_step.sort_by_key(|case| std::fs::metadata(&case.reached).map_or(0, |file| file.len()));
        Ok(Self {
            trials,
            right,
            schemas: trials.schemas(right)?,
            version,
            with_step,
            others,
        })
    }

    /// The right databases, for one thread.
    pub(crate) fn connect(&self) -> Result<Vec<Connection>, Error> {
        let open = |case: &CaseAtStep<'_>| {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            Connection::open_with_flags(&case.reached, flags)
        };
        let opened: rusqlite::Result<Vec<Connection>> = self.with_step.iter().map(open).collect();
        opened.map_err(Error::sqlite("open a database"))
    }

    /// Tries a mutant by the cases that show it, until the oracles of one have findings.
    pub(crate) fn try_mutant(
        &self,
        mutant: &Mutant,
        right: &[Connection],
    ) -> Result<TrialResult, Error> {
        let list: Vec<Migration> = self
            .right
            .migrations()
            .iter()
            .map(|step| {
                if step.version == self.version {
                    mutant.of(step)
                } else {
                    *step
                }
            })
            .collect();
        let history = match History::new(&list) {
            Ok(history) => history,
            Err(error) => {
                let why = error.to_string();
                return Ok(TrialResult {
                    refused: Some(why.clone()),
                    fate: Fate::NoList { why },
                });
            }
        };
        let own = if history.schemas() == self.right.schemas() {
            None
        } else {
            Some(self.trials.schemas(&history)?)
        };
        let schemas = own.as_ref().unwrap_or(&self.schemas);
        let cases = self.cases_that_show(mutant, right)?;
        let mut refused = None;
        for (position, tried) in cases.iter().enumerate() {
            if position == 0 {
                refused = self.trials.refusal(tried, &history)?;
            }
            let findings = self.trials.findings(tried, &history, schemas)?;
            if findings.is_empty() {
                continue;
            }
            let mut oracles: Vec<_> = findings.iter().map(|finding| finding.oracle).collect();
            oracles.dedup();
            let fate = Fate::Caught {
                case: tried.case().name.clone(),
                oracles,
                title: findings[0].title.clone(),
            };
            return Ok(TrialResult { refused, fate });
        }
        let missing = match &mutant.shown_by {
            Some(rows) if cases.is_empty() => format!(
                "no golden at this step has a row of `{}` where {}",
                rows.table,
                rows.condition.replace("{t}", &rows.table)
            ),
            _ => format!("no oracle sees it in {} goldens that show it", cases.len()),
        };
        Ok(TrialResult {
            refused,
            fate: Fate::Survived { missing },
        })
    }

    fn cases_that_show(
        &self,
        mutant: &Mutant,
        right: &[Connection],
    ) -> Result<Vec<&'a TrialCase>, Error> {
        let Some(rows) = &mutant.shown_by else {
            let with_step = self.with_step.iter().map(|case| case.tried);
            return Ok(with_step.chain(self.others.iter().copied()).collect());
        };
        let mut cases = Vec::new();
        for (case, conn) in self.with_step.iter().zip(right) {
            if has_rows(conn, rows)? {
                cases.push(case.tried);
            }
        }
        Ok(cases)
    }
}

fn has_rows(conn: &Connection, rows: &RowsThatShow) -> Result<bool, Error> {
    let table = quote(&rows.table);
    let condition = rows.condition.replace("{t}", &table);
    let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE {condition})");
    conn.query_row(&sql, [], |row| row.get(0))
        .map_err(Error::sqlite("look for rows that show a mutant"))
}

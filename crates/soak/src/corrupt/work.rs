//! What the threads of a campaign share: the inputs that are left, and how one is judged.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use migrator::{HISTORY, History};

use super::folders::Folders;
use super::input::Input;
use super::judge::{CommandJudge, Judgement};
use super::minimize::minimize;
use super::options::Corruption;
use crate::bases::{Base, bases};
use crate::error::Error;
use crate::file_set::FileSet;
use crate::judges::caught;
use crate::tally::{Failure, Promise};

/// What the threads of a campaign share.
pub(super) struct Work {
    pub(super) campaign: Corruption,
    bases: Vec<Base>,
    history: History,
    next: AtomicUsize,
    began: Instant,
}

impl Work {
    pub(super) fn new(campaign: Corruption) -> Result<Self, Error> {
        Ok(Self {
            bases: bases(&campaign.scratch)?,
            history: History::new(HISTORY)?,
            next: AtomicUsize::new(0),
            began: Instant::now(),
            campaign,
        })
    }

    /// The next input; none at the end, of the inputs or of the time.
    pub(super) fn next(&self) -> Option<&Input> {
        let max = self.campaign.max_time;
        if max.is_some_and(|max| self.began.elapsed() > max) {
            return None;
        }
        let at = self.next.fetch_add(1, Ordering::Relaxed);
        self.campaign.inputs.get(at)
    }

    /// How an input ends, in the folder of a worker, and the promise that it breaks.
    pub(super) fn judge(
        &self,
        input: &Input,
        worker: usize,
    ) -> Result<(String, Option<Failure>), Error> {
        let folder = self.campaign.scratch.join(format!("worker-{worker}"));
        let folders = Folders::new(&folder)?;
        let make = |input: &Input| input.make(&self.bases, &folder);
        let damaged = make(input)?;
        let program = self.program_for(input);
        let Judgement { end, broken } = self.judgement(&folders, &damaged.files, program)?;
        let Some((promise, what)) = broken else {
            return Ok((end, None));
        };
        let judge = |files: &FileSet| self.judgement(&folders, files, program);
        let (input, damaged) = minimize(input, damaged, promise, judge, make)?;
        if let Some(keep) = &self.campaign.keep {
            let name = input.to_string().replace(':', "-");
            damaged.files.write(&keep.join(name))?;
        }
        let what = what.replace(&format!("{}/", folders.input.display()), "");
        let edits = damaged.edits.iter().map(|(_, edit)| edit.as_str());
        let edits = edits.collect::<Vec<_>>().join("; ");
        let failure = Failure {
            promise,
            what: format!("{what} [{}: {edits}]", damaged.base),
            reproduce: reproduce(&input),
        };
        Ok((end, Some(failure)))
    }

    /// The program that captures the input; none where it is not captured.
    fn program_for(&self, input: &Input) -> Option<&Path> {
        let captures = self.campaign.captures.as_ref()?;
        let is_captured = input.is_one_in(captures.one_in);
        is_captured.then_some(captures.program.as_path())
    }

    /// The judgement, also where the migrator panics.
    fn judgement(
        &self,
        folders: &Folders,
        files: &FileSet,
        program: Option<&Path>,
    ) -> Result<Judgement, Error> {
        let judge = CommandJudge {
            history: &self.history,
            folders,
            program,
        };
        caught(|| judge.judge(files)).unwrap_or_else(|words| {
            Ok(Judgement {
                end: "panic".to_owned(),
                broken: Some((Promise::NoPanic, words)),
            })
        })
    }
}

/// The command that judges exactly this input.
pub(super) fn reproduce(input: &Input) -> String {
    format!("cargo xtask soak corruption --only {input}")
}

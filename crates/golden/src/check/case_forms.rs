//! One case in files of other forms: the answer must be that of its own file.

use std::path::Path;

use crate::case::content::FileContent;
use crate::case::files::Case;
use crate::case::manifest::BEFORE;
use crate::error::Error;
use crate::finding::Finding;
use crate::oracle::in_form;
use crate::replay::Replay;
use crate::replay::file_form::FileForm;
use crate::replay::run::run;
use crate::replay::work_folder::WorkFolder;
use crate::report::event::Event;

use super::options::CaseCheck;

/// The number of forms that were judged, and the findings; a form that cannot hold the case is an event.
pub(super) fn judge_forms(
    run_of: &mut CaseCheck<'_>,
    case: &Case,
    replay: &Replay,
    work: &Path,
) -> Result<(usize, Vec<Finding>), Error> {
    let text = FileContent::read(&case.folder.join(BEFORE))?;
    let own = case.manifest.settings;
    let (mut judged, mut findings) = (0, Vec::new());
    for form in FileForm::others(own) {
        // One at a time: each is as large as the case.
        let folder = WorkFolder::new(work)?;
        let before = folder.path().join("before.sqlite");
        match form.build(&mut text.open()?, own, &before)? {
            Ok(()) => {
                let migrator = run_of.check.migrator();
                let other = run(&before, migrator, true, &folder.path().join("run"))?;
                findings.extend(in_form(form, &before, replay, &other)?);
                judged += 1;
            }
            Err(why) => (run_of.emit)(Event::FormSkipped {
                case: run_of.name.clone(),
                form: form.to_string(),
                why,
            }),
        }
    }
    Ok((judged, findings))
}

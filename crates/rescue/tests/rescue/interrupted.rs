//! A rescue that is asked to end.

use std::time::Duration;

use migrator::{HISTORY, History, Interrupt};
use rescue::{Rescue, RescueError, RescueOptions, RescueProgress};
use test_support::{FolderState, load_golden};

use crate::reset_file::EmptiedFile;

/// A rescue with this interrupt, which is also requested where it comes to this point.
fn rescue(
    file: &EmptiedFile,
    interrupt: &Interrupt,
    at: Option<RescueProgress>,
) -> Result<Rescue, RescueError> {
    let scratch = tempfile::tempdir().unwrap();
    let history = History::new(HISTORY).unwrap();
    let options = RescueOptions {
        history: &history,
        to: None,
        scratch: scratch.path(),
        busy: Duration::from_secs(5),
        interrupt,
        first_lines: false,
    };
    let before = FolderState::of(file.folder.path());
    let ended = rescue::rescue(&file.db, &options, &mut |now| {
        if Some(now) == at {
            interrupt.request();
        }
    });
    assert!(FolderState::of(file.folder.path()) == before);
    if ended.is_err() {
        assert_eq!(scratch.path().read_dir().unwrap().count(), 0);
    }
    ended
}

fn emptied() -> EmptiedFile {
    let file = EmptiedFile::new("PRAGMA page_size = 4096");
    load_golden("v5-wuhu-app-17", &file.open());
    file.reset();
    file
}

/// A statement that takes minutes in a large file ends as soon as the next page.
#[test]
fn while_the_new_database_is_checked() {
    let checking = Some(RescueProgress::Checking);
    let error = rescue(&emptied(), &Interrupt::default(), checking).unwrap_err();
    assert!(matches!(error, RescueError::Interrupted), "{error:?}");
}

#[test]
fn at_any_moment() {
    let file = emptied();
    let mut interrupted = 0;
    for polls in (0..).map(|step| step * step) {
        match rescue(&file, &Interrupt::after(polls), None) {
            Err(error) => assert!(error.is_interruption(), "{polls}: {error:?}"),
            Ok(_) => break,
        }
        interrupted += 1;
    }
    assert!(interrupted > 5, "{interrupted}");
}

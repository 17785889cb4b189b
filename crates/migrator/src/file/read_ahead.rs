//! Advice to the system on pages that will be read soon.
//!
//! The pages of an index lie scattered over a file in which everything else lies too. Read one after the
//! other, each waits for the disk; asked for beforehand, in order, they come many at a time.

use std::fs::File;

/// Asks for pages of so many bytes, sorted by number. It is advice: what fails is read when it is needed.
#[cfg(target_os = "linux")]
pub(crate) fn read_ahead(file: &File, page_bytes: u32, pages: &[u32]) {
    use std::num::NonZeroU64;

    use rustix::fs::{Advice, fadvise};

    // One request for pages that follow on one another.
    let are_neighbours = |one: &u32, other: &u32| one.checked_add(1) == Some(*other);
    for run in pages.chunk_by(are_neighbours) {
        let page_bytes = u64::from(page_bytes);
        let from = u64::from(run[0].saturating_sub(1)) * page_bytes;
        let len = NonZeroU64::new(run.len() as u64 * page_bytes);
        if fadvise(file, from, len, Advice::WillNeed).is_err() {
            return;
        }
    }
}

/// Says that pages are read here and there, so that none is fetched that was not asked for.
#[cfg(target_os = "linux")]
pub(crate) fn read_here_and_there(file: &File) {
    use rustix::fs::{Advice, fadvise};

    // It is advice.
    fadvise(file, 0, None, Advice::Random).ok();
}

/// Other systems are not told.
#[cfg(not(target_os = "linux"))]
pub(crate) fn read_here_and_there(_: &File) {}

/// Other systems are not asked.
#[cfg(not(target_os = "linux"))]
pub(crate) fn read_ahead(_: &File, _: u32, _: &[u32]) {}

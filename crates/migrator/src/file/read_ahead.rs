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

    if are_cached(file, page_bytes, pages) {
        return;
    }
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

/// How many pages are looked at to know whether all are in the system's cache.
#[cfg(target_os = "linux")]
const LOOKS: usize = 64;

/// Whether the system has the pages: as far as a few of them tell, for to ask for each costs as much as to read it
/// from the cache.
#[cfg(target_os = "linux")]
fn are_cached(file: &File, page_bytes: u32, pages: &[u32]) -> bool {
    use std::io::IoSliceMut;

    use rustix::io::{ReadWriteFlags, preadv2};

    let mut looks = pages.iter().step_by(pages.len() / LOOKS + 1);
    looks.all(|page| {
        let at = u64::from(page.saturating_sub(1)) * u64::from(page_bytes);
        let mut byte = [0];
        // Fails where it would have to wait, and where the system does not know.
        let read = preadv2(
            file,
            &mut [IoSliceMut::new(&mut byte)],
            at,
            ReadWriteFlags::NOWAIT,
        );
        read == Ok(1)
    })
}

/// Says that pages are read here and there, so that none is fetched that was not asked for.
#[cfg(target_os = "linux")]
pub(crate) fn read_here_and_there(file: &File) {
    use rustix::fs::{Advice, fadvise};

    // It is advice.
    fadvise(file, 0, None, Advice::Random).ok();
}

/// Other systems have no such advice.
#[cfg(not(target_os = "linux"))]
pub(crate) fn read_here_and_there(_: &File) {}

/// Other systems are not asked.
#[cfg(not(target_os = "linux"))]
pub(crate) fn read_ahead(_: &File, _: u32, _: &[u32]) {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// The last page that is looked at is no page of the file.
    #[test]
    fn what_the_system_does_not_have_is_asked_for() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&vec![7; 200 * 512]).unwrap();
        let mut pages: Vec<u32> = (1..=127).collect();
        assert!(are_cached(&file, 512, &[]));
        *pages.last_mut().unwrap() = 201;
        assert!(!are_cached(&file, 512, &pages));
        assert!(!are_cached(&file, 512, &[201]));
        read_ahead(&file, 512, &pages);
    }
}

//! Side files: damaged, missing, of another database, or no side files at all.

use test_support::Random;

use super::bytes::{flip_bits, overwrite_stretch};
use crate::bases::Base;
use crate::file_set::FileSet;

/// One of the side files and its name; none where there is none.
fn side(files: &mut FileSet) -> Option<(&mut Vec<u8>, &'static str)> {
    match (&mut files.wal, &mut files.journal) {
        (Some(wal), _) => Some((wal, "log")),
        (None, Some(journal)) => Some((journal, "journal")),
        (None, None) => None,
    }
}

pub(super) fn flip(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (bytes, name) = side(files)?;
    flip_bits(bytes, random).map(|done| format!("the {name}: {done}"))
}

pub(super) fn overwrite(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (bytes, name) = side(files)?;
    overwrite_stretch(bytes, random).map(|done| format!("the {name}: {done}"))
}

pub(super) fn truncate(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (bytes, name) = side(files)?;
    if bytes.is_empty() {
        return None;
    }
    let len = random.index(bytes.len());
    bytes.truncate(len);
    Some(format!("the {name} ends after byte {len}"))
}

/// The side file goes on with bytes of its own, or with any.
pub(super) fn extend(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (bytes, name) = side(files)?;
    let more = if random.once_in(2) {
        bytes.clone()
    } else {
        vec![random.next_u64().to_le_bytes()[0]; 1 + random.index(2000)]
    };
    bytes.extend(&more);
    Some(format!("the {name} has {} bytes more", more.len()))
}

/// The file was copied without its side file.
pub(super) fn remove(files: &mut FileSet, _: &mut Random) -> Option<String> {
    if files.wal.take().is_some() {
        return Some("the log is gone".to_owned());
    }
    files.journal.take()?;
    Some("the journal is gone".to_owned())
}

/// A side file that is none.
pub(super) fn garbage(files: &mut FileSet, random: &mut Random) -> Option<String> {
    // A side file of the file's own is damaged by the other edits.
    if side(files).is_some() {
        return None;
    }
    let len = random.index(5000);
    let bytes = match random.below(3) {
        0 => vec![0; len],
        1 => Vec::new(),
        _ => (0..len)
            .map(|_| random.next_u64().to_le_bytes()[0])
            .collect(),
    };
    let what = format!("{} bytes that are none", bytes.len());
    if random.once_in(2) {
        files.wal = Some(bytes);
        return Some(format!("the log is {what}"));
    }
    files.journal = Some(bytes);
    Some(format!("the journal is {what}"))
}

/// All that there is stands in the side file.
pub(super) fn empty_main(files: &mut FileSet, _: &mut Random) -> Option<String> {
    side(files)?;
    files.main.clear();
    Some("the file is empty".to_owned())
}

/// The side file of another database, of the same page size or not.
pub(super) fn of_another(
    files: &mut FileSet,
    random: &mut Random,
    bases: &[Base],
) -> Option<String> {
    let other = &bases[random.index(bases.len())];
    if let Some(wal) = &other.files.wal {
        files.wal = Some(wal.clone());
        return Some(format!("the log is that of {}", other.name));
    }
    files.journal = Some(other.files.journal.clone()?);
    Some(format!("the journal is that of {}", other.name))
}

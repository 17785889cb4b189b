//! The seal of a bundle: the state of the file that it leads back from, set once that state is committed.
//!
//! It is the bundle's only part that is written after COMMIT. It stands in bytes of the header that
//! SQLite reserves and leaves alone (SQLite, "Database File Format", 1.3), within one sector, so that it
//! needs no room on the disk and is there whole or not at all. A bundle without a seal is one of a
//! migration that was never committed, or was killed just after.

use std::fs::{self, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use sqlite_pages::HEADER_BYTES;

use crate::file::file_header::{big_endian, read_header};
use crate::file::folder::names_in;
use crate::undo::committed_state::{CommittedState, STATE_BYTES};
use crate::undo::format::APPLICATION_ID;

/// Where the seal begins. SQLite's own fields around are `application_id` and the
/// version-valid-for number.
const SEAL_AT: usize = 72;

/// Writes the seal of the bundle at `path`; `durable`: to the disk.
pub(crate) fn write(path: &Path, state: &CommittedState, durable: bool) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.seek(SeekFrom::Start(SEAL_AT as u64))?;
    file.write_all(&state.encoded())?;
    if durable { file.sync_all() } else { Ok(()) }
}

/// The seal in the header of a bundle; none where it has none.
pub(crate) fn in_header(header: &[u8]) -> Option<CommittedState> {
    let bytes = header.get(SEAL_AT..SEAL_AT + STATE_BYTES)?;
    CommittedState::decoded(bytes.try_into().ok()?)
}

/// The bundles in `folder` of a database of this name, each with its seal.
///
/// Only regular files are opened; what cannot be read is left out.
pub(crate) fn bundles(folder: &Path, db: &Path) -> Vec<(PathBuf, Option<CommittedState>)> {
    let mut prefix = db.file_name().unwrap_or_default().to_owned();
    prefix.push(".undo-");
    let mut found = Vec::new();
    for name in names_in(folder).unwrap_or_default() {
        let path = folder.join(&name);
        let is_named = name
            .as_encoded_bytes()
            .starts_with(prefix.as_encoded_bytes());
        if !is_named || !fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
            continue;
        }
        let Ok(header) = read_header(&path) else {
            continue;
        };
        if header.len() == HEADER_BYTES && big_endian(&header, 68) == APPLICATION_ID.cast_unsigned()
        {
            found.push((path, in_header(&header)));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

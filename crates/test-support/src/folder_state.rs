//! Whether a folder is as it was: names, bytes, permissions and times of the last change.

use std::fmt;
use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use std::os::unix::fs::PermissionsExt;

/// A folder at one moment. Equal to another only where nothing was written, created or removed.
#[derive(PartialEq, Eq)]
pub struct FolderState {
    modified: SystemTime,
    entries: Vec<Entry>,
}

#[derive(PartialEq, Eq)]
struct Entry {
    name: String,
    modified: SystemTime,
    mode: u32,
    bytes: Vec<u8>,
}

fn paths(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

impl FolderState {
    /// The state before an action: every time is set to one long past, so that a change within the
    /// clock's grain is seen too.
    #[must_use]
    pub fn before(folder: &Path) -> Self {
        let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        for path in paths(folder) {
            if fs::metadata(&path).is_ok_and(|m| m.is_file()) {
                File::open(&path).unwrap().set_modified(past).unwrap();
            }
        }
        File::open(folder).unwrap().set_modified(past).unwrap();
        Self::of(folder)
    }

    /// The state now.
    #[must_use]
    pub fn of(folder: &Path) -> Self {
        let entries = paths(folder).into_iter().map(|path| {
            let metadata = fs::symlink_metadata(&path).unwrap();
            Entry {
                name: path.file_name().unwrap().to_string_lossy().into_owned(),
                modified: metadata.modified().unwrap(),
                mode: metadata.permissions().mode(),
                bytes: if metadata.is_file() {
                    fs::read(&path).unwrap_or_default()
                } else {
                    Vec::new()
                },
            }
        });
        Self {
            modified: fs::metadata(folder).unwrap().modified().unwrap(),
            entries: entries.collect(),
        }
    }

    /// The same without the folder's own time: a journal that came and went is forgotten.
    #[must_use]
    pub fn files(mut self) -> Self {
        self.modified = SystemTime::UNIX_EPOCH;
        self
    }
}

impl fmt::Debug for FolderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "folder changed {:?}", self.modified)?;
        for entry in &self.entries {
            let sum: u64 = entry.bytes.iter().fold(0, |sum, byte| {
                sum.wrapping_mul(31).wrapping_add(u64::from(*byte))
            });
            writeln!(
                f,
                "{} {:o} {} bytes, sum {sum:016x}, changed {:?}",
                entry.name,
                entry.mode,
                entry.bytes.len(),
                entry.modified
            )?;
        }
        Ok(())
    }
}

//! What was found out about files already: most faults leave files that another one has left, too.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, PoisonError};

use super::state::FolderFiles;
use crate::error::Error;
use crate::file_set::DB;
use crate::tally::Broken;

/// Answers to one question, each by a digest of the files that it was asked of.
#[derive(Debug)]
pub(super) struct Seen<T>(Mutex<BTreeMap<u64, T>>);

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }
}

impl<T: Copy> Seen<T> {
    /// The answer, which is a function of the files. A broken promise is looked at each time: its files may be
    /// kept.
    pub(super) fn answer(
        &self,
        files: &FolderFiles,
        ask: impl FnOnce() -> Result<Result<T, Broken>, Error>,
    ) -> Result<Result<T, Broken>, Error> {
        let digest = digest(files);
        let answers = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = answers().get(&digest) {
            return Ok(Ok(*answer));
        }
        let answer = ask()?;
        if let Ok(answer) = answer {
            answers().insert(digest, answer);
        }
        Ok(answer)
    }
}

/// Names and bytes, and in WAL mode the times of change, by which an undo recognizes its file.
fn digest(files: &FolderFiles) -> u64 {
    let main = files.get(DB).map_or(&[][..], |file| &file.bytes);
    let are_times_read = main.get(19) != Some(&1);
    let mut hasher = DefaultHasher::new();
    for (name, file) in files {
        name.hash(&mut hasher);
        file.bytes.hash(&mut hasher);
        if are_times_read {
            file.changed.hash(&mut hasher);
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::super::state::HeldFile;
    use super::*;
    use crate::tally::Promise;

    fn files(mode: u8, seconds: u64) -> FolderFiles {
        let held = HeldFile {
            bytes: vec![mode; 100],
            changed: UNIX_EPOCH + Duration::from_secs(seconds),
        };
        [(DB.to_owned(), held)].into()
    }

    #[test]
    fn equal_files_are_looked_at_once() {
        let seen = Seen::default();
        let ask = |files: &FolderFiles, answer| seen.answer(files, || Ok(answer)).unwrap();
        let broken = Err((Promise::WayBack, "lost".to_owned()));
        assert_eq!(ask(&files(1, 0), broken.clone()), broken);
        assert_eq!(ask(&files(1, 0), Ok(3)), Ok(3));
        assert_eq!(ask(&files(1, 9), Ok(4)), Ok(3));
        assert_eq!(ask(&files(2, 0), Ok(5)), Ok(5));
        assert_eq!(ask(&files(2, 9), Ok(6)), Ok(6));
    }
}

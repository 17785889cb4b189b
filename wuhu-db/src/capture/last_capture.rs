//! The last capture in a folder, so that the next one of the same file replaces it.
//!
//! A case has another name in each run, for its key is another. What is remembered is a digest of the database's path
//! under a random salt, and of each output what it held when it was written: what has been edited, signed or entered
//! in the index of cases since is the user's work, and stays.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use anyhow::Result;
use golden::{CaseName, FileContent, sha256};

use super::key::random_bytes;
use super::output_paths::{NOTE, Outputs};

/// Bound of it: a line for each output.
const MAX_BYTES: u64 = 1 << 16;

/// What a note says.
pub(super) struct LastCapture {
    pub(super) name: CaseName,
    salt: String,
    source: String,
    /// SHA-256 of each output, by the name that it has in [`Outputs::path`].
    sums: Vec<(String, String)>,
}

impl LastCapture {
    /// Of a capture of `db` that is about to be written.
    pub(super) fn new<'c>(
        name: &str,
        db: &Path,
        outputs: impl Iterator<Item = (&'c str, &'c FileContent)>,
    ) -> Result<Self> {
        let salt = sha256(&random_bytes()?);
        let sums = outputs.map(|(name, content)| (name.to_owned(), content.sha256().to_owned()));
        Ok(Self {
            name: name.parse()?,
            source: digest(&salt, db),
            salt,
            sums: sums.collect(),
        })
    }

    /// What the note in this folder says, if it is of a capture of `db`.
    pub(super) fn of(db: &Path, folder: &Path) -> Option<Self> {
        let path = folder.join(NOTE);
        // A pipe would be waited for.
        let is_file = fs::symlink_metadata(&path).is_ok_and(|file| file.is_file());
        let mut text = String::new();
        let file = is_file.then(|| File::open(&path).ok()).flatten()?;
        file.take(MAX_BYTES).read_to_string(&mut text).ok()?;
        Self::parse(&text).filter(|last| last.source == digest(&last.salt, db))
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let [salt, source, name] = lines.next()?.split(' ').collect::<Vec<_>>()[..] else {
            return None;
        };
        let sums = lines.map(|line| {
            let (sum, name) = line.split_once(' ')?;
            // No path that leads out of the folder of the case.
            (!name.contains(['/', '\\']) && name != "..").then(|| (name.to_owned(), sum.to_owned()))
        });
        Some(Self {
            name: name.parse().ok()?,
            salt: salt.to_owned(),
            source: source.to_owned(),
            sums: sums.collect::<Option<_>>()?,
        })
    }

    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{} {} {}\n", self.salt, self.source, self.name);
        for (name, sum) in &self.sums {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{sum} {name}");
        }
        text
    }

    /// Whether the outputs are those of this capture, to the byte and without any other file among them, and no case
    /// of the index.
    pub(super) fn is_unchanged(&self, outputs: &Outputs) -> bool {
        let index = fs::read_to_string(outputs.folder.with_file_name("index.toml"));
        if index.is_ok_and(|index| index.contains(self.name.as_str())) {
            return false;
        }
        let is_as_written = |(name, sum): &(String, String)| {
            FileContent::kept(&outputs.path(name)).is_ok_and(|content| content.sha256() == sum)
        };
        let of_case =
            |(name, _): &&(String, String)| outputs.path(name).parent() == Some(&outputs.folder);
        let files = fs::read_dir(&outputs.folder).map_or(0, Iterator::count);
        files == self.sums.iter().filter(of_case).count() && self.sums.iter().all(is_as_written)
    }

    /// Removes the outputs of this capture.
    pub(super) fn remove(&self, outputs: &Outputs) -> io::Result<()> {
        for (name, _) in &self.sums {
            fs::remove_file(outputs.path(name))?;
        }
        fs::remove_dir(&outputs.folder)
    }
}

fn digest(salt: &str, db: &Path) -> String {
    let path = fs::canonicalize(db).unwrap_or_else(|_| db.to_owned());
    sha256(&[salt.as_bytes(), path.as_os_str().as_encoded_bytes()].concat())
}

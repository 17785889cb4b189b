//! The files of a captured case that every judge has passed.

use std::path::Path;

use crate::case::atomic_write::{Step, stage};
use crate::case::content::FileContent;
use crate::case::files::{CaseFiles, sums};
use crate::case::manifest::{BEFORE, MANIFEST, Manifest, SIGNATURE};
use crate::case::signature::Signature;
use crate::case_name::CaseName;
use crate::error::Error;

/// A captured case that may be published, and so be written: the last stage of a capture or of an
/// import.
#[derive(Debug)]
pub struct PublicCase {
    pub(super) name: CaseName,
    pub(super) files: CaseFiles,
}

impl PublicCase {
    /// The name of the case.
    #[must_use]
    pub fn name(&self) -> &CaseName {
        &self.name
    }

    /// Its files, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &FileContent)> {
        self.files.iter().map(|(name, content)| (*name, content))
    }

    /// A file, if the case has one of this name.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&FileContent> {
        self.files.get(name)
    }

    /// The text of a short file; empty if the case has no such file.
    pub fn text(&self, name: &str) -> Result<String, Error> {
        let bytes = self.file(name).map(FileContent::bytes).transpose()?;
        Ok(String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned())
    }

    /// The case with a signature, which takes the place of one that was there.
    pub fn signed(mut self, signature: Signature) -> Result<Self, Error> {
        let old = self.files.remove(MANIFEST);
        let (Some(old), Some(golden)) = (old, self.file(BEFORE)) else {
            return Ok(self);
        };
        let signature = signature.of(golden.sha256());
        self.files.insert(SIGNATURE, signature.to_text().into());
        // Judged, and so written by `to_text`.
        if let Ok(manifest) = Manifest::parse(&String::from_utf8_lossy(&old.bytes()?)) {
            let manifest = manifest.with_sums(sums(&self.files));
            self.files.insert(MANIFEST, manifest.to_text().into());
        }
        Ok(self)
    }

    /// Writes the files into the new folder `staging`; see [`stage`].
    pub fn stage(&self, staging: &Path, step: &Step<'_>) -> Result<(), Error> {
        stage(self.files(), staging, step)
    }
}

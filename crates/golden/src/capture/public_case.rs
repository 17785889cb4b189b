//! The files of a captured case that every judge has passed.

use std::path::Path;

use crate::case::atomic_write::{Step, stage};
use crate::case::files::CaseFiles;
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
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (*name, &**bytes))
    }

    /// The bytes of a file; empty if the case has no such file.
    #[must_use]
    pub fn file(&self, name: &str) -> &[u8] {
        self.files.get(name).map_or(&[], Vec::as_slice)
    }

    /// The case with a signature, which takes the place of one that was there.
    #[must_use]
    pub fn signed(mut self, signature: Signature) -> Self {
        let old = self.files.remove(MANIFEST).unwrap_or_default();
        let text = String::from_utf8(old).unwrap_or_default();
        let signature = signature.of(self.file(BEFORE));
        self.files
            .insert(SIGNATURE, signature.to_text().into_bytes());
        // Judged, and so written by `to_text`.
        if let Ok(manifest) = Manifest::parse(&text) {
            let manifest = manifest.with_sums(&self.files);
            self.files.insert(MANIFEST, manifest.to_text().into_bytes());
        }
        self
    }

    /// Writes the files into the new folder `staging`; see [`stage`].
    pub fn stage(&self, staging: &Path, step: &Step<'_>) -> Result<(), Error> {
        stage(self.files(), staging, step)
    }
}

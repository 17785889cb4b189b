//! A compressed archive whose bytes depend on its files alone: no time, owner or system is in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use flate2::{Compression, GzBuilder};
use sha2::{Digest as _, Sha256};
use tar::{Builder, Header};

/// A file of an archive.
pub(super) struct PackedFile {
    /// Below the archive's one folder.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    pub(super) is_program: bool,
}

/// Writes `NAME.tar.gz`, and the file of its SHA-256 that `sha256sum --check` reads. Its path.
pub(super) fn write(name: &str, files: &[PackedFile], folder: &Path) -> Result<PathBuf> {
    let archive = folder.join(format!("{name}.tar.gz"));
    let bytes = pack(name, files)?;
    let sum = format!(
        "{}  {name}.tar.gz\n",
        sqlite_facts::hex(Sha256::digest(&bytes))
    );
    let write = |path: &Path, bytes: &[u8]| {
        fs::write(path, bytes).with_context(|| format!("`{}` could not be written", path.display()))
    };
    fs::create_dir_all(folder)
        .with_context(|| format!("there can be no folder `{}`", folder.display()))?;
    write(&archive, &bytes)?;
    write(
        &folder.join(format!("{name}.tar.gz.sha256")),
        sum.as_bytes(),
    )?;
    Ok(archive)
}

fn pack(name: &str, files: &[PackedFile]) -> Result<Vec<u8>> {
    let compressed = GzBuilder::new().write(Vec::new(), Compression::default());
    let mut tar = Builder::new(compressed);
    for file in files {
        let mut header = Header::new_ustar();
        header.set_size(file.bytes.len() as u64);
        header.set_mode(if file.is_program { 0o755 } else { 0o644 });
        let path = format!("{name}/{}", file.path);
        tar.append_data(&mut header, path, file.bytes.as_slice())?;
    }
    Ok(tar.into_inner()?.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_archive() {
        let files = || {
            vec![PackedFile {
                path: "man/a.1".to_owned(),
                bytes: b"page".to_vec(),
                is_program: false,
            }]
        };
        let packed = pack("a-0.1.0", &files()).unwrap();
        assert_eq!(packed, pack("a-0.1.0", &files()).unwrap());
        // The time in the header of gzip, and the system.
        assert_eq!(packed[4..8], [0; 4]);
        assert_eq!(packed[9], 255);
    }
}

//! A case as one file to attach: a zip of one folder.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Bound of the entries that are unpacked. A case has fewer files.
const MAX_FILES: usize = 16;
/// Bound of the bytes that are unpacked, of all files together: a zip may claim any length. That of each file is
/// [`golden::max_bytes`].
const MAX_BYTES: u64 = 64 << 20;

/// A zip whose bytes depend on the files alone: no time, owner or system is in it.
pub fn pack<'f>(folder: &str, files: impl Iterator<Item = (&'f str, &'f [u8])>) -> Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        writer.start_file(format!("{folder}/{name}"), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// The name of the one folder in the zip, and its files, each once.
///
/// They are packed again and compared: a comment, an extra field, a time, another order or compression,
/// and bytes before, between or behind the entries are no content of a case, and no judge sees them.
pub fn unpack(path: &Path) -> Result<(String, BTreeMap<String, Vec<u8>>)> {
    let zip = read(path)?;
    let (folder, files) = entries(path, &zip)?;
    let borrowed = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    ensure!(
        pack(&folder, borrowed)? == zip,
        "the zip holds something beside its files, or another version packed it; nothing was written"
    );
    Ok((folder, files))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let no_file = || format!("cannot read `{}`", path.display());
    let file = File::open(path).with_context(no_file)?;
    let mut zip = Vec::new();
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut zip)
        .with_context(no_file)?;
    ensure!(
        zip.len() as u64 <= MAX_BYTES,
        "the zip is larger than {MAX_BYTES} bytes; nothing was written"
    );
    Ok(zip)
}

/// What is in the entries.
fn entries(path: &Path, zip: &[u8]) -> Result<(String, BTreeMap<String, Vec<u8>>)> {
    let no_zip = || {
        format!(
            "`{}` is not a zip, or a damaged one; nothing was written",
            path.display()
        )
    };
    let mut archive = ZipArchive::new(Cursor::new(zip)).with_context(no_zip)?;
    ensure!(
        archive.len() <= MAX_FILES,
        "the zip holds {} entries, and a case has at most {MAX_FILES}; nothing was written",
        archive.len()
    );
    let mut left = MAX_BYTES;
    let mut folder: Option<String> = None;
    let mut files = BTreeMap::new();
    for position in 0..archive.len() {
        let entry = archive.by_index(position).with_context(no_zip)?;
        if entry.is_dir() {
            continue;
        }
        ensure!(entry.is_file(), "the zip holds a link; nothing was written");
        let name = entry.name().to_owned();
        let parts: Vec<&str> = name.split('/').collect();
        let [inside, file] = parts[..] else {
            bail!("the zip holds something else than one folder of files; nothing was written");
        };
        let is_same = folder.get_or_insert_with(|| inside.to_owned()) == inside;
        ensure!(
            is_same,
            "the zip holds more than one folder; nothing was written"
        );
        let mut bytes = Vec::new();
        let max = golden::max_bytes(file);
        entry
            .take(left.min(max) + 1)
            .read_to_end(&mut bytes)
            .with_context(no_zip)?;
        left = left.checked_sub(bytes.len() as u64).with_context(|| {
            format!("unpacked, the zip is larger than {MAX_BYTES} bytes; nothing was written")
        })?;
        // The name is not repeated: no judge has seen it.
        ensure!(
            bytes.len() as u64 <= max,
            "unpacked, a file of the zip is larger than the {max} bytes that one of its name may have; nothing was \
             written"
        );
        ensure!(
            files.insert(file.to_owned(), bytes).is_none(),
            "the zip holds a file twice; nothing was written"
        );
    }
    let folder = folder.context("the zip holds no file; nothing was written")?;
    Ok((folder, files))
}

//! A case as one file to attach: a zip of one folder.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek, Write};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use golden::{FileContent, PublicCase};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::hint::hinted;

/// Bound of the entries that are unpacked. A case has fewer files; each has the bound of [`golden::max_bytes`], whatever
/// the zip claims.
const MAX_FILES: usize = 16;
/// Bytes that are compressed at a time.
const BLOCK_BYTES: u64 = 1 << 20;
/// Bound of the zip itself.
const MAX_BYTES: u64 = 64 << 20;

/// Writes a zip whose bytes depend on the files alone: no time, owner or system is in it.
pub fn pack<'f>(
    folder: &str,
    files: impl Iterator<Item = (&'f str, &'f FileContent)>,
    zip: impl Write + Seek,
) -> Result<()> {
    let mut writer = ZipWriter::new(zip);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in files {
        writer.start_file(format!("{folder}/{name}"), options)?;
        let mut content = content.open()?;
        // How it is cut into blocks shows in what the compression makes of it.
        loop {
            let mut block = Vec::new();
            if (&mut content).take(BLOCK_BYTES).read_to_end(&mut block)? == 0 {
                break;
            }
            writer.write_all(&block)?;
        }
    }
    writer.finish()?.flush()?;
    Ok(())
}

/// The zip of a case, a file of `scratch`.
pub fn packed(case: &PublicCase, scratch: &Path) -> Result<FileContent> {
    let path = scratch.join("packed.zip");
    let file = File::create(&path)?;
    pack(case.name().as_str(), case.files(), BufWriter::new(file))?;
    Ok(FileContent::made(&path)?)
}

/// The name of the one folder in the zip, and its files, each once. `scratch`: a folder for them, in which nothing has
/// the name of a file of a case.
///
/// They are packed again and compared: a comment, an extra field, a time, another order or compression,
/// and bytes before, between or behind the entries are no content of a case, and no judge sees them.
pub fn unpack(path: &Path, scratch: &Path) -> Result<(String, BTreeMap<String, FileContent>)> {
    let no_file = || format!("cannot read `{}`", path.display());
    let metadata = path.metadata().with_context(no_file)?;
    ensure!(
        metadata.is_file(),
        "`{}` is no regular file; nothing was written",
        path.display()
    );
    ensure!(
        metadata.len() <= MAX_BYTES,
        "the zip is larger than {MAX_BYTES} bytes; nothing was written"
    );
    let zip = scratch.join("attached.zip");
    let copied = File::open(path).and_then(|from| {
        let mut to = File::create(&zip)?;
        io::copy(&mut from.take(MAX_BYTES + 1), &mut to)
    });
    copied.with_context(no_file)?;
    let (folder, files) = entries(path, &zip, scratch)?;
    let again = scratch.join("again.zip");
    let out = BufWriter::new(File::create_new(&again)?);
    let in_order = files.iter().map(|(name, content)| (name.as_str(), content));
    pack(&folder, in_order, out)?;
    if !have_same_bytes(&zip, &again)? {
        return Err(hinted(
            "the zip holds something beside its files, or another version packed it; nothing was written",
            "ask its owner for the zip as `capture` wrote it, or to capture again with this version",
        ));
    }
    Ok((folder, files))
}

fn have_same_bytes(a: &Path, b: &Path) -> io::Result<bool> {
    let open = |path: &Path| File::open(path).map(BufReader::new);
    let (mut a, mut b) = (open(a)?, open(b)?);
    loop {
        let (next_a, next_b) = (a.fill_buf()?, b.fill_buf()?);
        let len = next_a.len().min(next_b.len());
        if len == 0 || next_a[..len] != next_b[..len] {
            return Ok(next_a.is_empty() && next_b.is_empty());
        }
        a.consume(len);
        b.consume(len);
    }
}

/// What is in the entries, in files of `scratch`. `path`: of the zip, for errors.
fn entries(
    path: &Path,
    zip: &Path,
    scratch: &Path,
) -> Result<(String, BTreeMap<String, FileContent>)> {
    let no_zip = || {
        format!(
            "`{}` is not a zip, or a damaged one; nothing was written",
            path.display()
        )
    };
    let zip = BufReader::new(File::open(zip)?);
    let mut archive = ZipArchive::new(zip).with_context(no_zip)?;
    ensure!(
        archive.len() <= MAX_FILES,
        "the zip holds {} entries, and a case has at most {MAX_FILES}; nothing was written",
        archive.len()
    );
    let mut folder: Option<String> = None;
    let mut files = BTreeMap::new();
    for position in 0..archive.len() {
        let entry = archive.by_index(position).with_context(no_zip)?;
        if entry.is_dir() {
            continue;
        }
        ensure!(entry.is_file(), "the zip holds a link; nothing was written");
        let name = entry.name().with_context(no_zip)?.into_owned();
        let parts: Vec<&str> = name.split('/').collect();
        let [inside, file] = parts[..] else {
            bail!("the zip holds something else than one folder of files; nothing was written");
        };
        let is_same = folder.get_or_insert_with(|| inside.to_owned()) == inside;
        ensure!(
            is_same,
            "the zip holds more than one folder; nothing was written"
        );
        ensure!(
            !files.contains_key(file),
            "the zip holds a file twice; nothing was written"
        );
        let max = golden::max_bytes(file);
        // The name in the zip may be none of a file system.
        let unpacked = scratch.join(format!("entry-{position}"));
        let mut entry = entry.take(max + 1);
        let content = FileContent::write(&unpacked, |out| {
            io::copy(&mut entry, out).map(drop).with_context(no_zip)
        })?;
        // The name is not repeated: no judge has seen it.
        ensure!(
            content.len_bytes() <= max,
            "unpacked, a file of the zip is larger than the {max} bytes that one of its name may have; nothing was \
             written"
        );
        files.insert(file.to_owned(), content);
    }
    let folder = folder.context("the zip holds no file; nothing was written")?;
    Ok((folder, files))
}

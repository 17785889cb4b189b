//! What a zip may hold beside its files, where no judge of a case would see it: each is refused.

use std::fs;
use std::io::{Cursor, Write as _};

use snapbox::str;
use zip::write::{ExtendedFileOptions, FileOptions};
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{Entries, SECRET, as_packed, captured, entries, import, refused, zip};

type Options = FileOptions<'static, 'static, ExtendedFileOptions>;

/// As `capture` packs.
fn options() -> Options {
    Options::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}

fn with_extra(is_central_only: bool) -> Options {
    let mut options = options();
    let field = options.add_extra_field(0xbeef, SECRET.as_bytes(), is_central_only);
    field.unwrap();
    options
}

/// A zip whose first entry has these options, after what `begin` writes.
fn written(
    entries: &Entries,
    options: &Options,
    begin: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>),
) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    begin(&mut writer);
    for (number, (name, bytes)) in entries.iter().enumerate() {
        match number {
            0 => writer.start_file(name, options.clone()).unwrap(),
            _ => writer.start_file(name, as_packed()).unwrap(),
        }
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn at(bytes: &[u8], part: &[u8]) -> usize {
    let mut windows = bytes.windows(part.len());
    windows.position(|window| window == part).unwrap()
}

/// Bytes between the first entry and the second, and offsets that fit.
fn between(zip: &[u8], secret: &[u8]) -> Vec<u8> {
    let second = 4 + at(&zip[4..], b"PK\x03\x04");
    let mut spliced = [&zip[..second], secret, &zip[second..]].concat();
    let add = |bytes: &mut Vec<u8>, at: usize| {
        let old = u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
        if old > 0 {
            let new = old + u32::try_from(secret.len()).unwrap();
            bytes[at..at + 4].copy_from_slice(&new.to_le_bytes());
        }
    };
    let mut from = 0;
    while let Some(found) = spliced[from..]
        .windows(4)
        .position(|part| part == b"PK\x01\x02")
    {
        from += found + 4;
        // The offset of the entry, 42 bytes after the mark.
        add(&mut spliced, from + 38);
    }
    let end = at(&spliced, b"PK\x05\x06");
    add(&mut spliced, end + 16);
    spliced
}

/// The zip with another name of the same length in the header before the first entry's content; the
/// directory at the end, which readers believe, has the right one.
fn other_name_within(zip: &[u8]) -> Vec<u8> {
    let mut spliced = zip.to_vec();
    let name = at(&spliced, b"REVIEW.md");
    spliced[name..name + 9].copy_from_slice(b"kanarien!");
    spliced
}

/// The zip with a second entry of one name.
fn twice(entries: &Entries) -> Vec<u8> {
    let mut more = entries.clone();
    more.insert("v5-damage/report.mz".to_owned(), SECRET.into());
    let zip = zip(&more);
    let mut spliced = zip.clone();
    for (at, part) in zip.windows(9).enumerate() {
        if part == b"report.mz" {
            spliced[at + 8] = b'd';
        }
    }
    spliced
}

fn reversed(entries: &Entries) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries.iter().rev() {
        writer.start_file(name, as_packed()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Zips that hold something beside the entries of `whole`, each by what that is.
pub(crate) fn spliced_zips(entries: &Entries, whole: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let secret = SECRET.as_bytes();
    let with = |options: Options| written(entries, &options, |_| {});
    let after = |begin: fn(&mut ZipWriter<Cursor<Vec<u8>>>)| written(entries, &options(), begin);
    let old = DateTime::from_date_and_time(1984, 5, 3, 1, 2, 4).unwrap();
    vec![
        ("a comment", after(|zip| zip.set_comment(SECRET).unwrap())),
        (
            "a comment of an entry",
            with(options().with_file_comment(SECRET)),
        ),
        ("an extra field", with(with_extra(false))),
        ("an extra field in the directory", with(with_extra(true))),
        ("bytes before", [secret, whole].concat()),
        ("bytes behind", [whole, secret].concat()),
        ("bytes between", between(whole, secret)),
        ("another order", reversed(entries)),
        ("a file twice", twice(entries)),
        (
            "no compression",
            with(options().compression_method(CompressionMethod::Stored)),
        ),
        (
            "another compression",
            with(options().compression_level(Some(1))),
        ),
        ("a time", with(options().last_modified_time(old))),
        ("rights of a file", with(options().unix_permissions(0o601))),
        ("a longer header", with(options().large_file(true))),
        (
            "a folder",
            after(|zip| zip.add_directory("v5-damage/", as_packed()).unwrap()),
        ),
        ("another name within", other_name_within(whole)),
    ]
}

#[test]
fn a_zip_holds_its_files_and_nothing_else() {
    let sandbox = captured();
    let entries = entries(&sandbox);
    let whole = fs::read(sandbox.path("out/v5-damage.zip")).unwrap();
    let same = written(&entries, &options(), |_| {});
    assert!(same == whole, "the tests pack as `capture` does");
    let zips = spliced_zips(&entries, &whole);
    let mut imported = Vec::new();
    for (kind, bytes) in &zips {
        assert!(*bytes != whole, "{kind}: nothing was spliced");
        fs::write(sandbox.path("attached.zip"), bytes).unwrap();
        let done = import(&sandbox, &["attached.zip"]).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr).to_lowercase();
        assert!(!said.contains("kanarien"), "{kind}: {said}");
        if done.status.code() != Some(2) {
            imported.push(kind);
            fs::remove_dir_all(sandbox.path("cases/v5-damage")).unwrap();
        }
    }
    assert_eq!(imported, [&""; 0]);
    refused(
        &sandbox,
        &zips[0].1,
        2,
        "",
        str![[r#"
error: the zip holds something beside its files, or another version packed it; nothing was written
hint: ask its owner for the zip as `capture` wrote it, or to capture again with this version

"#]],
    );
}

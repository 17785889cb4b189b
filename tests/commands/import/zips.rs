//! What a zip may hold beside its files, where no judge of a case would see it: each is refused.

use std::fs;
use std::io::{Cursor, Write as _};

use snapbox::str;
use zip::write::{ExtendedFileOptions, FileOptions};
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{Entries, SECRET, as_packed, captured, entries, import, refused, zip};

type Options = FileOptions<'static, ExtendedFileOptions>;

/// As `capture` packs, but for one thing.
fn options(change: impl FnOnce(&mut Options)) -> Options {
    let mut options = Options::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    change(&mut options);
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

#[test]
fn a_zip_holds_its_files_and_nothing_else() {
    let sandbox = captured();
    let entries = entries(&sandbox);
    let whole = fs::read(sandbox.path("out/v5-damage.zip")).unwrap();
    let secret = SECRET.as_bytes();
    let plain = options(|_| {});
    assert!(
        written(&entries, &plain, |_| {}) == whole,
        "as `capture` packs"
    );
    let with = |change: fn(&mut Options)| written(&entries, &options(change), |_| {});
    let reversed = {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries.iter().rev() {
            writer.start_file(name, as_packed()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    };
    let extra = |options: &mut Options| {
        options
            .add_extra_data(0xbeef, SECRET.as_bytes(), false)
            .unwrap();
    };
    let central_extra = |options: &mut Options| {
        options
            .add_extra_data(0xbeef, SECRET.as_bytes(), true)
            .unwrap();
    };
    let splices: [(&str, Vec<u8>); 16] = [
        (
            "a comment",
            written(&entries, &plain, |zip| zip.set_comment(SECRET)),
        ),
        (
            "a comment of an entry",
            with(|options| *options = options.clone().with_file_comment(SECRET)),
        ),
        ("an extra field", with(extra)),
        ("an extra field in the directory", with(central_extra)),
        ("bytes before", [secret, &whole].concat()),
        ("bytes behind", [&whole, secret].concat()),
        ("bytes between", between(&whole, secret)),
        ("another order", reversed),
        ("a file twice", twice(&entries)),
        (
            "no compression",
            with(|options| {
                *options = options
                    .clone()
                    .compression_method(CompressionMethod::Stored)
            }),
        ),
        (
            "another compression",
            with(|options| *options = options.clone().compression_level(Some(1))),
        ),
        (
            "a time",
            with(|options| {
                *options = options
                    .clone()
                    .last_modified_time(DateTime::from_date_and_time(1984, 5, 3, 1, 2, 4).unwrap())
            }),
        ),
        (
            "rights of a file",
            with(|options| *options = options.clone().unix_permissions(0o601)),
        ),
        (
            "a longer header",
            with(|options| *options = options.clone().large_file(true)),
        ),
        (
            "a folder",
            written(&entries, &plain, |zip| {
                zip.add_directory("v5-damage/", as_packed()).unwrap()
            }),
        ),
        ("another name within", other_name_within(&whole)),
    ];
    let mut imported = Vec::new();
    for (kind, bytes) in &splices {
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
        &splices[0].1,
        2,
        "",
        str![[r#"
error: the zip holds something beside its files, or another version packed it; nothing was written

"#]],
    );
}

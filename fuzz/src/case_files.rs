//! `golden::import`: the files of a case that was attached to an issue, once they are unpacked.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use golden::{CaseName, FileContent, MANIFEST, Manifest, Workspace, sha256};

use crate::case_zip;
use crate::wuhu::{FROZEN, RELEASED, TERMS, dump, empty};

/// What stands before the content of each file.
const HEAD: &[u8] = b"\n=== ";

static SCRATCH: LazyLock<tempfile::TempDir> =
    LazyLock::new(|| tempfile::tempdir().expect("a folder for databases"));

/// The bytes are files, each behind a line `=== name`. Their sums are put right, for a fuzzer finds none, and
/// the sentence about the case is that of a capture, which goldens of this repository have another in place of.
///
/// What is imported is imported again from its zip, to the same files, and its `before.sql` is canonical
/// text of the closed language.
pub fn run(data: &[u8]) {
    let files = contents(with_sums(unjoined(data)));
    let name: CaseName = "v5-000000".parse().expect("a name of a case");
    let workspace = Workspace {
        cases: SCRATCH.path(),
        history: &RELEASED,
        released: &FROZEN,
        scratch: SCRATCH.path(),
    };
    let Ok(case) = golden::import(&workspace, &name, &files) else {
        return;
    };
    let kept = case
        .files()
        .map(|(name, content)| (name.to_owned(), content.clone()));
    assert!(
        kept.collect::<BTreeMap<_, _>>() == files,
        "an import changed a file"
    );
    let scratch = tempfile::tempdir().expect("a folder for one zip");
    let _zip = case_zip::packed(&case, scratch.path()).expect("room for one zip");
    let unpacked = case_zip::unpack(&scratch.path().join("packed.zip"), scratch.path());
    let (folder, unpacked) = unpacked.expect("a zip of ours can be unpacked");
    assert_eq!(folder, name.as_str());
    assert!(unpacked == files, "the zip holds something else");
    let conn = empty("UTF-8");
    let before = case.file(golden::BEFORE).expect("an import has it");
    canon::load(&mut before.open().expect("it can be read"), &conn)
        .expect("an import has loaded it");
    let written = dump(&conn).expect("what was loaded can be dumped");
    let mut report = anonymizer::recognizer::Recognition::default();
    anonymizer::recognizer::recognize(&mut &*written, &TERMS, &mut report).expect("in memory");
    assert!(report.is_clean(), "{:?}", report.violations);
}

/// Files as the bytes of one seed.
pub(crate) fn joined<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> Vec<u8> {
    let parts = files
        .into_iter()
        .map(|(name, bytes)| [HEAD, name.as_bytes(), b"\n", bytes].concat());
    parts.collect::<Vec<_>>().concat()
}

fn unjoined(data: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut rest = data;
    while let Some(start) = find(rest, HEAD) {
        rest = &rest[start + HEAD.len()..];
        let end = find(rest, HEAD).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        let mut halves = part.splitn(2, |byte| *byte == b'\n');
        if let (Some(name), Some(bytes)) = (halves.next(), halves.next()) {
            let name = String::from_utf8_lossy(name).into_owned();
            files.insert(name, bytes.to_vec());
        }
    }
    files
}

fn contents(files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, FileContent> {
    files
        .into_iter()
        .map(|(name, bytes)| (name, bytes.into()))
        .collect()
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

fn with_sums(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let manifest = files
        .get(MANIFEST)
        .and_then(|bytes| std::str::from_utf8(bytes).ok())
        .and_then(|text| Manifest::parse(text).ok());
    if let Some(mut manifest) = manifest {
        if let Some(version) = manifest.version {
            manifest.about = format!(
                "A captured database at {version}: the shape of a real one, without its content."
            );
        }
        manifest.sha256 = files
            .iter()
            .filter(|(name, _)| *name != MANIFEST)
            .map(|(name, bytes)| (name.clone(), sha256(bytes)))
            .collect();
        files.insert(MANIFEST.to_owned(), manifest.to_text().into_bytes());
    }
    files
}

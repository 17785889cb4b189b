//! Hostile zips.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::cases::{self, Attack};
use super::place_of_case;
use crate::import::{Entries, captured, entries, spliced_zips, zip};

/// The largest file that is packed: the compression of a test takes its time.
const MAX_PACKED: u64 = 8 << 20;

fn bytes(zip: Vec<u8>) -> Attack {
    Box::new(move |path| fs::write(path, &zip).unwrap())
}

/// Another file than a zip.
fn instead(make: fn(&Path)) -> Attack {
    Box::new(make)
}

/// Every attack, by its name.
pub(super) fn attacks() -> Vec<(String, Attack)> {
    let sandbox = captured();
    let whole = entries(&sandbox);
    let packed = zip(&whole);
    let mut all: Vec<(String, Attack)> = Vec::new();
    let mut add = |name: &str, attack| all.push((name.to_owned(), attack));
    for (name, zip) in spliced_zips(&whole, &packed) {
        add(name, bytes(zip));
    }
    for (file, len) in [
        ("case.toml", 62 << 20),
        ("before.sql", 64 << 20),
        ("after.data.sql", 40 << 20),
    ] {
        let mut bomb = whole.clone();
        bomb.insert(format!("v5-damage/{file}"), vec![b'\n'; len]);
        add(&format!("a bomb in {file}"), bytes(zip(&bomb)));
    }
    for path in [
        "../outside/secret",
        "/written",
        "v5-damage/../../written",
        "v5-damage/..",
        "\u{1b}[2J/x",
    ] {
        let mut outside = whole.clone();
        outside.insert(path.to_owned(), b"x".to_vec());
        add(path, bytes(zip(&outside)));
    }
    // The kinds of a file system's entries, as the directory of a zip has them.
    for (name, kind) in [
        ("a link", 0o120_000),
        ("a pipe", 0o010_000),
        ("a device", 0o020_000),
        ("a socket", 0o140_000),
    ] {
        add(name, bytes(of_kind(&packed, kind)));
    }
    add("no zip", bytes(vec![0; 1 << 20]));
    add(
        "a pipe in its place",
        instead(|path| {
            assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
        }),
    );
    add(
        "a device in its place",
        instead(|path| std::os::unix::fs::symlink("/dev/zero", path).unwrap()),
    );
    add(
        "a folder in its place",
        instead(|path| fs::create_dir(path).unwrap()),
    );
    add(
        "3 GB of nothing",
        instead(|path| fs::File::create(path).unwrap().set_len(3 << 30).unwrap()),
    );
    for (name, attack) in cases::attacks() {
        if let Some(zip) = folder_as_zip(&*attack) {
            all.push((format!("a case: {name}"), bytes(zip)));
        }
    }
    all
}

/// The zip with its first entry of another kind.
fn of_kind(zip: &[u8], kind: u32) -> Vec<u8> {
    let mut zip = zip.to_vec();
    let found = zip
        .windows(4)
        .position(|part| part == b"PK\x01\x02")
        .unwrap();
    let attributes = (kind | 0o644) << 16;
    zip[found + 38..found + 42].copy_from_slice(&attributes.to_le_bytes());
    zip
}

/// The files of a hostile case as a zip; none where one is no file, or is too large to be packed here.
fn folder_as_zip(attack: &dyn Fn(&Path)) -> Option<Vec<u8>> {
    let folder = place_of_case("hostile", attack);
    let mut files = Entries::new();
    for entry in fs::read_dir(folder.join("cases/hostile")).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::symlink_metadata(&path).unwrap();
        if !metadata.is_file() || metadata.len() > MAX_PACKED {
            return None;
        }
        let name = path.file_name().unwrap().to_str().unwrap();
        files.insert(format!("v5-damage/{name}"), fs::read(&path).unwrap());
    }
    Some(zip(&files))
}

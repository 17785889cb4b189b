//! The zip that `golden-import` unpacks.

use std::cell::RefCell;
use std::fs;
use std::path::Path;

use crate::case_zip;

thread_local! {
    static FOLDER: RefCell<tempfile::TempDir> =
        RefCell::new(tempfile::tempdir().expect("a folder for one file"));
}

/// No more than 16 files of bounded length in one folder are unpacked, under names without a path.
pub fn run(data: &[u8]) {
    FOLDER.with_borrow(|folder| {
        let path = folder.path().join("attached.zip");
        fs::write(&path, data).expect("room for one file");
        check(&path);
    });
}

fn check(path: &Path) {
    let scratch = tempfile::tempdir().expect("a folder for the files");
    let Ok((folder, files)) = case_zip::unpack(path, scratch.path()) else {
        return;
    };
    assert!((1..=16).contains(&files.len()));
    for (name, content) in &files {
        assert!(content.len_bytes() <= golden::max_bytes(name));
    }
    let mut names = files.keys().chain([&folder]);
    assert!(!names.any(|name| name.contains('/')), "{folder} {files:?}");
}

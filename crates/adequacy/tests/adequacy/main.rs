//! How good goldens are, told of goldens that are good for little and of those of this repository.

#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot do without ends it; clippy's own exception is for test functions"
)]

mod coverage;
mod mutation;

use std::fs;
use std::path::Path;

use test_support::Folder;

/// A folder of cases with these goldens of the repository.
fn cases(names: &[&str]) -> Folder {
    let folder = Folder::new();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    for name in names.iter().chain(&["schema"]) {
        fs::create_dir(folder.join(name)).unwrap();
        for entry in fs::read_dir(golden.join(name)).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, folder.join(name).join(path.file_name().unwrap())).unwrap();
        }
    }
    folder
}

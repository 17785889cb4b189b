//! How often somebody who owns this repository's own text recognizes it; the example `identify` asks the
//! same of any text.

use test_support::workspace;

use crate::identify::{Library, attack};

#[test]
fn few_shapes_are_those_of_one_text() {
    let folders = ["crates", "golden"].map(|folder| workspace().join(folder));
    let library = Library::read(&folders.each_ref().map(std::path::PathBuf::as_path)).unwrap();
    for found in attack(&library, 2_000, 1) {
        assert!(found.is_rare(20_000), "{}: {found:?}", found.kind);
    }
}

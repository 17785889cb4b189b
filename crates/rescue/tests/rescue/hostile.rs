//! Free pages that hold anything.

use std::fs;

use test_support::{Random, load_golden};

use crate::reset_file::ResetFile;

/// No panic, no row that does not come out sound, whatever is in the file.
#[test]
fn random_bytes_in_pages() {
    let original = ResetFile::new("PRAGMA page_size = 512");
    load_golden("v5-hand-made", &original.open());
    original.reset();
    let bytes = fs::read(&original.db).unwrap();
    for seed in 0..150 {
        let mut random = Random::new(seed);
        let mut bytes = bytes.clone();
        for _ in 0..=random.below(30) {
            let at = 512 + random.index(bytes.len() - 512);
            let len = 1 + random.index(40);
            for byte in bytes.iter_mut().skip(at).take(len) {
                *byte = u8::try_from(random.below(256)).unwrap();
            }
        }
        fs::write(&original.db, &bytes).unwrap();
        // What is damaged is refused, or searched as far as it goes.
        match original.try_rescue() {
            Ok(_) => {}
            Err(error) => assert!(!error.to_string().is_empty()),
        }
        assert!(fs::read(&original.db).unwrap() == bytes, "seed {seed}");
    }
}

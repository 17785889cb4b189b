//! `Manifest::parse`: the `case.toml` of a case.

use golden::Manifest;

/// A text that is read is written so that it is read as the same.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match Manifest::parse(text) {
        Ok(manifest) => {
            let written = manifest.to_text();
            assert_eq!(Manifest::parse(&written), Ok(manifest), "{written}");
        }
        Err(why) => assert!(!why.is_empty()),
    }
}

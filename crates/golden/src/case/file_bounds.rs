//! The bytes that a file of a case may have. A case may come from anybody, and a parser takes many times the length of
//! what it parses: 60 MB of TOML take 4 GB.

use crate::case::manifest::{AFTER_DATA, BEFORE, MANIFEST, SIGNATURE, SURVIVORS};

/// The bound of a file by its name, in a zip and in a folder. Those of the shipped cases have less than a tenth of it.
#[must_use]
pub fn max_bytes(file: &str) -> u64 {
    match file {
        // Read line by line.
        BEFORE | AFTER_DATA => 32 << 20,
        SURVIVORS => 8 << 20,
        MANIFEST | SIGNATURE => 64 << 10,
        // A schema, a list of cases, a text for people.
        _ => 1 << 20,
    }
}

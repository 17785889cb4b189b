//! The bytes that a file of a case may have. A case may come from anybody, and a parser takes many times the length of
//! what it parses: 60 MB of TOML take 4 GB.

use crate::case::manifest::{AFTER_DATA, BEFORE, MANIFEST, SIGNATURE, SURVIVORS};

/// Bytes of a line of [`BEFORE`], the only file that is read line by line and never in whole.
pub(crate) const MAX_LINE_BYTES: usize = 32 << 20;

/// The bound of a file by its name: of what a capture writes, and of what is read from a zip or a folder. The shipped
/// cases have less than a tenth of it.
#[must_use]
pub fn max_bytes(file: &str) -> u64 {
    match file {
        // A line of it at a time: a golden of every row of a file of more than 1 GB.
        BEFORE => 512 << 20,
        // Tables that no migration touches are a line each.
        AFTER_DATA => 32 << 20,
        SURVIVORS => 8 << 20,
        MANIFEST | SIGNATURE => 64 << 10,
        // A schema, a list of cases, a text for people.
        _ => 1 << 20,
    }
}

//! What each target does with arbitrary bytes, and what must hold of it: a failed assertion is a finding.
//!
//! The functions are plain Rust, so that `cargo test` takes every seed through them without a fuzzer.

#![forbid(unsafe_code)]

// Texts.
pub mod canon_text;
pub mod manifest;
pub mod recognizer;

// Files.
pub mod bundle;
pub mod case_files;
#[path = "../../wuhu-db/src/case_zip.rs"]
mod case_zip;
pub mod zip_file;

// Cells.
pub mod json;

// Where they begin, and what they share.
pub mod seeds;
mod wuhu;

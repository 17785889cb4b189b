//! A case on disk: its files, what its `case.toml` says, and the files beside all cases.

pub(crate) mod atomic_write;
mod bounded_lines;
pub(crate) mod case_index;
pub(crate) mod committed_text;
pub(crate) mod content;
pub(crate) mod file_bounds;
pub(crate) mod files;
pub(crate) mod fingerprint;
pub(crate) mod golden_text;
pub(crate) mod manifest;
pub(crate) mod released;
pub(crate) mod schema_files;
mod schema_sandbox;

// What a captured case has beside them, each in a closed form.
pub(crate) mod capture_facts;
mod damage_words;
pub(crate) mod documents;
pub(crate) mod outcome_words;
mod rounded_count;
pub(crate) mod signature;

//! A case on disk: its files, what its `case.toml` says, and the files beside all cases.

pub(crate) mod atomic_write;
pub(crate) mod files;
pub(crate) mod manifest;
pub(crate) mod released;
pub(crate) mod schema_files;

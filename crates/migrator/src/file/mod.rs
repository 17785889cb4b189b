//! The file of a database, and how it is looked at: its path, its first bytes and what stands beside it,
//! without SQLite; then opened in place, or as a private copy where reading in place would change it.

pub(crate) mod at_rest;
mod belonging;
pub(crate) mod counters;
pub(crate) mod file_header;
pub(crate) mod folder;
pub(crate) mod freelist;
pub(crate) mod last_change;
pub(crate) mod look;
pub(crate) mod open;
mod other_locks;
pub(crate) mod patience;
mod positioned_file;
mod private_copy;
pub(crate) mod private_file;
mod private_folder;
pub(crate) mod probe;
mod read_ahead;
mod read_lock;
pub(crate) mod recovery;
pub(crate) mod side_files;
pub(crate) mod snapshot;
pub(crate) mod view;
pub(crate) mod watched_pages;

//! What a program costs: time, bytes read and written, peak memory. Each run is a process of its own on a
//! fresh copy of a file, whose pages are in the system's cache (warm) or are not (cold).

mod cache;
mod compared;
mod sample;
mod usage;

pub use cache::{Cache, fresh_copy};
pub use compared::{dump, migrate_like_upstream, vacuum_into};
pub use sample::Sample;
pub use usage::{Usage, usage};

//! The reader of pages against SQLite: what it finds is what `dbstat` and `integrity_check` find.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod fixture;

mod any_bytes;
mod freelist;
mod index_keys;
mod log;
mod sound;

//! Rescues of files that the hard reset emptied, and of files that are no such thing.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod goldens;
mod hostile;
mod oracle;
mod refused;
mod reset_file;
mod reuse;

//! The commands as a person runs them: words, exit codes, and files that stay as they are.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]
#![expect(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes the snapshots so"
)]

mod bad_input;
#[cfg(unix)]
mod beside_a_writer;
mod canaries;
mod capture;
mod clone;
mod documents;
mod dump_and_diff;
mod exit_codes;
mod formats;
#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(target_os = "linux")]
mod hostile;
mod import;
mod interrupted;
mod mend;
mod repairs;
mod reported;
mod rescue;
mod rescue_in_use;
mod sandbox;
mod signals;
#[cfg(target_os = "linux")]
mod soak;
mod undo;
mod warnings;

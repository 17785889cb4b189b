//! Faults at every moment of `migrate` and its undo: the file is at the old state or at the new one, the
//! last words say at which, and the undo leads back.

mod command;
mod disk;
mod errors;
mod interrupts;
mod power;
mod record;
mod scenario;
mod seen;
mod state;
mod verdict;

pub use errors::{disk_full, errors};
pub use interrupts::interrupts;
pub use power::power_loss;

//! Damaged files through `inspect`, `migrate` and its undo: no panic, no hang, no row lost, no source
//! changed but by what says so.

mod campaign;
mod capture;
mod edit;
mod folders;
mod input;
mod judge;
mod kept;
mod minimize;
mod options;
mod reader;
mod work;

pub use campaign::corruption;
pub use input::Input;
pub use options::{Captures, Corruption};

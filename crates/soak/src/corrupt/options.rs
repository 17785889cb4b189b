//! What the caller of a campaign says.

use std::path::PathBuf;
use std::time::Duration;

use super::input::Input;

/// Which inputs, and where.
#[derive(Debug, Clone)]
pub struct Corruption {
    /// The inputs.
    pub inputs: Vec<Input>,
    /// Which inputs are captured too; none: no input.
    pub captures: Option<Captures>,
    /// How many threads; more than processors, for the migrator waits at files with side files.
    pub threads: usize,
    /// A folder for the files.
    pub scratch: PathBuf,
    /// A folder that keeps the files of failing inputs.
    pub keep: Option<PathBuf>,
    /// No input is begun after so long.
    pub max_time: Option<Duration>,
}

/// Which inputs are captured, by a process of its own each.
#[derive(Debug, Clone)]
pub struct Captures {
    /// The program `xtask`.
    pub program: PathBuf,
    /// One in so many inputs, by their seed.
    pub one_in: u64,
}

//! What the caller of a campaign says.

use std::path::PathBuf;
use std::time::Duration;

use super::input::Input;

/// Which inputs, and where.
#[derive(Debug, Clone)]
pub struct Corruption {
    /// The inputs.
    pub inputs: Vec<Input>,
    /// How many threads; more than processors, for the migrator waits at files with side files.
    pub threads: usize,
    /// A folder for the files.
    pub scratch: PathBuf,
    /// A folder that keeps the files of failing inputs.
    pub keep: Option<PathBuf>,
    /// No input is begun after so long.
    pub max_time: Option<Duration>,
}

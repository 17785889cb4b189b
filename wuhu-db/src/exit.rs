//! Exit codes.

use std::process::ExitCode;

use crate::run_dir::signal_code;
use crate::terminal::is_broken_pipe;

/// The result of a command, as a shell sees it.
#[derive(Clone, Copy)]
pub enum Exit {
    /// 0: done, or nothing to do.
    Fine,
    /// 1: something was found: an oracle failed, damage that needs a decision.
    Found,
    /// 2: refused, or could not work.
    Refused,
    /// 128 and the signal's number: interrupted, and nothing was done.
    Interrupted(u8),
}

impl Exit {
    /// The result of a command that ended with an error; a closed pipe is no failure.
    pub fn of_error(error: &anyhow::Error) -> Self {
        let is_interrupted = error
            .downcast_ref()
            .is_some_and(migrator::Error::is_interruption)
            || error
                .downcast_ref()
                .is_some_and(rescue::RescueError::is_interruption);
        match signal_code() {
            Some(code) if is_interrupted => Self::Interrupted(code),
            _ if is_broken_pipe(error) => Self::Fine,
            _ => Self::Refused,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::Found => Self::from(1),
            Exit::Refused => Self::from(2),
            Exit::Interrupted(code) => Self::from(code),
        }
    }
}

//! Exit codes.

use std::io;
use std::process::ExitCode;

use crate::run_dir::signal_code;

/// The result of a command, as a shell sees it.
#[derive(Clone, Copy)]
pub(crate) enum Exit {
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
    pub(crate) fn of_error(error: &anyhow::Error) -> Self {
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

/// Whether the cause is that the reader of the output has closed its end of the pipe.
pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
    })
}

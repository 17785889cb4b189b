//! Exit codes of a command that ends by itself; signals end one with 128 and their number.

use std::process::ExitCode;

/// The result of a command, as a shell sees it.
#[derive(Clone, Copy)]
pub(crate) enum Exit {
    /// 0: done, or nothing to do.
    Fine,
    /// 1: something was found: an oracle failed, damage that needs a decision.
    Found,
    /// 2: refused, or could not work.
    Refused,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::Found => Self::from(1),
            Exit::Refused => Self::from(2),
        }
    }
}

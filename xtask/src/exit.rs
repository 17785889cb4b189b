//! Exit codes: the only place that says what each means.

use std::process::ExitCode;

/// How a command ended. The fourth way, a signal, is [`crate::run_dir`]'s: 128 and the signal's number.
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

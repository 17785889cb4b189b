//! One run of a program, with a bound on its time.

use std::io::Read as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

use crate::error::Error;

/// A run that takes longer hangs. Other programs may be at work on the machine.
const MAX_TIME: Duration = Duration::from_secs(30);

/// What a run said.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The exit code; none where a signal, or its length, ended the process.
    pub(crate) code: Option<i32>,
    /// All that it printed, on one line.
    pub(crate) words: String,
}

/// Runs a command to its end; it prints little.
pub(crate) fn answer(command: &mut Command) -> Result<Answer, Error> {
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let status = child.wait_timeout(MAX_TIME)?;
    if status.is_none() {
        child.kill()?;
        child.wait()?;
    }
    let mut words = Vec::new();
    if let Some(mut out) = child.stdout.take() {
        out.read_to_end(&mut words)?;
    }
    if let Some(mut err) = child.stderr.take() {
        err.read_to_end(&mut words)?;
    }
    Ok(Answer {
        code: status.and_then(|status| status.code()),
        words: String::from_utf8_lossy(&words).trim().replace('\n', " / "),
    })
}

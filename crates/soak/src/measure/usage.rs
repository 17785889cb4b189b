//! One run of a program, and what it used.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Error;

/// How often the peak of memory is read: it is gone with the process.
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// What one run used. Linux alone says all of it.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    /// From its start to its end.
    pub seconds: f64,
    /// Seconds that a processor was at work for it, which says more than its length while other programs run.
    pub cpu_seconds: Option<f64>,
    /// Bytes that the system was asked for, whether it had them in its cache or not (`rchar` of `/proc/PID/io`).
    pub asked_bytes: Option<u64>,
    /// Bytes that were fetched from the disk (`read_bytes`).
    pub read_bytes: Option<u64>,
    /// Bytes that were caused to be written to it (`write_bytes`).
    pub written_bytes: Option<u64>,
    /// The most memory that it had at a time (`VmHWM` of `/proc/PID/status`), read every two milliseconds.
    pub peak_bytes: Option<u64>,
}

/// The exit code of a command that found something: a success too.
const FOUND: i32 = 1;

/// Runs a command to its end, without its output. It must succeed, or say that it has found something.
pub fn usage(command: &mut Command) -> Result<Usage, Error> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let began = Instant::now();
    let mut child = command.spawn()?;
    let id = child.id();
    let mut peak_bytes = None;
    while !has_ended(id)? {
        peak_bytes = field(id, "status", "VmHWM:").or(peak_bytes);
        thread::sleep(LOOK_EVERY);
    }
    let seconds = began.elapsed().as_secs_f64();
    let [asked_bytes, read_bytes, written_bytes] =
        ["rchar:", "read_bytes:", "write_bytes:"].map(|name| field(id, "io", name));
    let cpu_seconds = cpu_seconds(id);
    let status = child.wait()?;
    if !matches!(status.code(), Some(0 | FOUND)) {
        return Err(format!("{command:?} failed: {status}").into());
    }
    Ok(Usage {
        seconds,
        cpu_seconds,
        asked_bytes,
        read_bytes,
        written_bytes,
        peak_bytes: peak_bytes.map(|kilobytes| kilobytes * 1024),
    })
}

/// Whether the process has ended. It is not waited for: what it used is gone after that.
fn has_ended(id: u32) -> Result<bool, Error> {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    let pid = i32::try_from(id).ok().and_then(Pid::from_raw);
    let pid = pid.ok_or("a process without number")?;
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    Ok(waitid(WaitId::Pid(pid), look)?.is_some())
}

/// `utime` and `stime` of `/proc/PID/stat` (proc(5)), which Linux counts in hundredths.
fn cpu_seconds(id: u32) -> Option<f64> {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name of the program, which may hold anything, stands in parentheses.
    let (_, fields) = text.rsplit_once(')')?;
    let ticks: Vec<f64> = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse().ok())
        .collect();
    (ticks.len() == 2).then(|| ticks.iter().sum::<f64>() / 100.0)
}

/// A number that the system says of a process.
fn field(id: u32, file: &str, name: &str) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/{file}")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_measured() {
        let done = usage(Command::new("sleep").arg("0.02")).unwrap();
        assert!(done.seconds >= 0.02);
        assert_eq!(done.peak_bytes.is_some(), cfg!(target_os = "linux"));
    }

    #[test]
    fn a_run_that_fails_is_an_error() {
        let mut missing = Command::new("ls");
        let missing = missing.arg("/no/such/file").stderr(Stdio::null());
        let error = usage(missing).unwrap_err().to_string();
        assert!(error.contains("failed"), "{error}");
    }
}

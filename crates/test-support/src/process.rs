//! A second process at the files of a test: it holds a lock, is signalled, or is killed.
//!
//! It prints the line `ready` when it waits for the test, which answers with a line to its stdin.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

/// A running process; killed when the value is dropped.
#[derive(Debug)]
pub struct SecondProcess {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl SecondProcess {
    /// Starts the program and waits until it is ready.
    pub fn start(command: &mut Command) -> Self {
        let streams = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = streams.spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let mut process = Self { child, stdout };
        process.wait_until_ready();
        process
    }

    fn wait_until_ready(&mut self) {
        let found = self.wait_for_one_of(&["ready"]);
        assert!(found.is_some(), "the process ended before it was ready");
    }

    /// Sends a line.
    pub fn send(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Sends a line and waits until the process is ready again.
    pub fn run(&mut self, line: &str) {
        self.send(line);
        self.wait_until_ready();
    }

    /// Reads on until the process prints one of `lines`; none where it ends without.
    pub fn wait_for_one_of(&mut self, lines: &[&str]) -> Option<String> {
        let mut all = (&mut self.stdout).lines().map(Result::unwrap);
        all.find(|line| lines.contains(&line.as_str()))
    }

    /// Kills the process with SIGKILL.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.wait();
    }

    /// Sends a signal by its name without SIG.
    pub fn signal(&self, name: &str) {
        signal(&self.child, name);
    }

    /// Waits for the end of the process.
    pub fn wait(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for SecondProcess {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a process a signal by its name without SIG.
pub fn signal(child: &Child, name: &str) {
    let mut kill = Command::new("kill");
    let status = kill.args([&format!("-{name}"), &child.id().to_string()]);
    assert!(status.status().unwrap().success());
}

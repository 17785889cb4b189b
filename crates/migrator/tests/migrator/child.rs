//! This binary again, as another process: to hold a lock, to be killed, to have fewer rights.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use tempfile::TempDir;

/// Says to a copy of this binary which file it is about.
const FILE: &str = "MIGRATOR_TEST_CHILD_FILE";

/// The file, where this process is a child that runs one test.
pub(crate) fn file() -> Option<std::path::PathBuf> {
    std::env::var_os(FILE).map(Into::into)
}

/// `program` (this binary, or a shell that will run it) with the words that make it run `test`.
pub(crate) fn command(program: &OsStr, before: &[&OsStr], test: &str, db: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .args(before)
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(FILE, db)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command
}

/// A child that has done its part and waits; gone when the value is dropped.
pub(crate) struct Waiting {
    child: Child,
    stdout: BufReader<ChildStdout>,
    /// What a killed process leaves goes with this.
    _temporary: TempDir,
}

/// Starts `test` on `db` in another process and waits for its [`ready`].
pub(crate) fn start(test: &str, db: &Path) -> Waiting {
    let exe = std::env::current_exe().unwrap();
    let temporary = tempfile::tempdir().unwrap();
    let mut child = command(exe.as_os_str(), &[], test, db)
        .env("TMPDIR", temporary.path())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    wait_for_ready(&mut stdout);
    Waiting {
        child,
        stdout,
        _temporary: temporary,
    }
}

fn wait_for_ready(stdout: &mut BufReader<ChildStdout>) {
    let mut line = String::new();
    while line.trim() != "ready" {
        line.clear();
        let read = stdout.read_line(&mut line).unwrap();
        assert!(read > 0, "the child ended before it was ready");
    }
}

impl Waiting {
    /// Lets the child go on and waits for its next [`ready`].
    pub(crate) fn go_on(&mut self) {
        self.child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
        wait_for_ready(&mut self.stdout);
    }

    /// Tells the child a line and waits for its next [`ready`].
    pub(crate) fn tell(&mut self, line: &str) {
        let stdin = self.child.stdin.as_mut().unwrap();
        writeln!(stdin, "{line}").unwrap();
        wait_for_ready(&mut self.stdout);
    }

    /// Reads on until the child says `line`, or ends without.
    pub(crate) fn wait_for(&mut self, line: &str) -> bool {
        self.wait_for_one_of(&[line]).is_some()
    }

    /// The one of `lines` that the child says; none where it ends without.
    pub(crate) fn wait_for_one_of(&mut self, lines: &[&str]) -> Option<String> {
        let mut all = (&mut self.stdout).lines().map(Result::unwrap);
        let found = all.find(|said| lines.contains(&said.as_str()));
        let _ = self.child.wait();
        found
    }

    /// Ends the child at once.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Lets the child go on without waiting for it.
    pub(crate) fn nudge(&mut self) {
        self.child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// In a child: says that it is ready, and waits until the parent lets it go on.
#[expect(clippy::print_stdout, reason = "the parent reads it")]
pub(crate) fn ready() {
    println!("\nready");
    let mut byte = [0];
    let _ = std::io::stdin().read(&mut byte);
}

//! Calls of the system that fail, or take their time, in a program that a test runs.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;

use crate::io_shim::compile_io_shim;

/// Calls that fail. A library that is loaded before any other makes them fail, so that the program is the one
/// that users run.
#[derive(Debug, Clone, Copy)]
pub struct Fault<'a> {
    /// `read`, `write`, `sync`, `truncate`, `open`, `unlink`, `close`, or `thread`: one that is started, which has no path.
    pub call: &'a str,
    /// What the path of the file ends with, before a `$`, or else holds.
    pub path: &'a str,
    /// The first of these calls that fails, from 1.
    pub first: u32,
    /// How many of them fail.
    pub times: u32,
    /// The error's number: `EIO` is 5.
    pub errno: i32,
}

impl Fault<'_> {
    /// More than any program sees.
    pub const LASTING: u32 = 1_000_000;
}

/// The library that makes calls fail, as long as the value lives.
#[derive(Debug)]
pub struct FaultLibrary {
    library: PathBuf,
    _folder: TempDir,
}

impl FaultLibrary {
    /// Makes it.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "it compiles a program")]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            library: compile_io_shim(folder.path()).unwrap(),
            _folder: folder,
        }
    }

    /// Makes these reads of a program fail that want the byte `at` of the file.
    pub fn inject_at<'c>(
        &self,
        fault: &Fault<'_>,
        at: u64,
        program: &'c mut Command,
    ) -> &'c mut Command {
        self.inject(fault, program).env("FAULT_AT", at.to_string())
    }

    /// Makes these calls of a program fail.
    pub fn inject<'c>(&self, fault: &Fault<'_>, program: &'c mut Command) -> &'c mut Command {
        program
            .env("LD_PRELOAD", &self.library)
            .env("FAULT_CALL", fault.call)
            .env("FAULT_PATH", fault.path)
            .env("FAULT_FIRST", fault.first.to_string())
            .env("FAULT_TIMES", fault.times.to_string())
            .env("FAULT_ERRNO", fault.errno.to_string())
    }

    /// Makes each read of a program from such a path take so long, as on a slow disk.
    pub fn slow_down<'c>(
        &self,
        path: &str,
        each_read: Duration,
        program: &'c mut Command,
    ) -> &'c mut Command {
        let reads = Fault {
            call: "read",
            path,
            first: 1,
            times: Fault::LASTING,
            errno: 0,
        };
        let delay_ms = each_read.as_millis().to_string();
        self.inject(&reads, program).env("FAULT_DELAY", delay_ms)
    }

    /// Runs a test of this program again, once for each of the first threads that it starts, which the system refuses:
    /// it passes, or is refused for that, and passes at least once.
    ///
    /// # Panics
    ///
    /// Where one ends in another way, or none passes.
    pub fn refuse_threads(&self, test: &str, first: std::ops::RangeInclusive<u32>) {
        let ends = first.map(|first| {
            let no_thread = Fault {
                call: "thread",
                path: "",
                first,
                times: 1,
                errno: 11,
            };
            let mut again = Command::new(std::env::current_exe().unwrap());
            again.args(["--exact", test, "--test-threads=1"]);
            let output = self.inject(&no_thread, &mut again).output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            let known = ["ok. 1 passed", "NoThread", "no thread could be started"];
            let is_known = known.iter().any(|words| said.contains(words));
            assert!(is_known, "thread {first}: {said}");
            said
        });
        let passed = ends.filter(|said| said.contains("ok. 1 passed")).count();
        assert!(passed > 0);
    }
}

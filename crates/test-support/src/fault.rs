//! Calls of the system that fail, in a program that a test runs.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

/// Calls that fail. A library that is loaded before any other makes them fail, so that the program is the one
/// that users run.
#[derive(Debug, Clone, Copy)]
pub struct Fault<'a> {
    /// `read`, `write`, `sync`, `truncate`, `open`, `unlink` or `close`.
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
    folder: TempDir,
}

impl FaultLibrary {
    /// Makes it, by the compiler that SQLite is built with.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "it compiles a program")]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("fault.c");
        fs::write(&source, include_str!("fault.c")).unwrap();
        let made = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(folder.path().join(LIBRARY))
            .arg(source)
            .arg("-ldl")
            .status()
            .unwrap();
        assert!(made.success());
        Self { folder }
    }

    /// Makes these calls of a program fail.
    pub fn inject<'c>(&self, fault: &Fault<'_>, program: &'c mut Command) -> &'c mut Command {
        program
            .env("LD_PRELOAD", self.folder.path().join(LIBRARY))
            .env("FAULT_CALL", fault.call)
            .env("FAULT_PATH", fault.path)
            .env("FAULT_FIRST", fault.first.to_string())
            .env("FAULT_TIMES", fault.times.to_string())
            .env("FAULT_ERRNO", fault.errno.to_string())
    }
}

const LIBRARY: &str = "fault.so";

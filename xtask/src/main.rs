//! The commands of the Wuhu golden databases: arguments in, words and exit codes out.
//!
//! One task, one file: its arguments (`Args`) and what it does (`run`). Results go to stdout,
//! progress and errors to stderr. Exit codes: [`Exit`].

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod capture;
mod golden_add;
mod golden_bless;
mod golden_check;
mod golden_import;
mod inspect;
mod migrate;
mod paths;
mod run_dir;
mod terminal;

/// Golden databases for Wuhu: migrate, inspect, and judge migrations.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    version,
    subcommand_required = true
)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    GoldenCheck(golden_check::Args),
    GoldenBless(golden_bless::Args),
    GoldenAdd(golden_add::Args),
    GoldenImport(golden_import::Args),
    Capture(capture::Args),
    Inspect(inspect::Args),
    Migrate(migrate::Args),
}

/// How a command ended.
#[derive(Clone, Copy)]
enum Exit {
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

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::GoldenCheck(args) => golden_check::run(&args),
        Task::GoldenBless(args) => golden_bless::run(&args),
        Task::GoldenAdd(args) => golden_add::run(&args),
        Task::GoldenImport(args) => golden_import::run(&args),
        Task::Capture(args) => capture::run(&args),
        Task::Inspect(args) => inspect::run(&args),
        Task::Migrate(args) => migrate::run(&args),
    };
    match done {
        Ok(exit) => exit.into(),
        Err(error) => report(&error).into(),
    }
}

/// Whether the reader of our output has gone.
fn is_of_a_reader_gone(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
    })
}

/// An error with its causes, on one line; nothing where the reader of our output has gone.
fn report(error: &anyhow::Error) -> Exit {
    if is_of_a_reader_gone(error) {
        return Exit::Fine;
    }
    let words: Vec<String> = error
        .chain()
        .map(|cause| canon::escape(&cause.to_string()))
        .collect();
    // Nothing is left to tell it to when stderr is closed too.
    drop(writeln!(io::stderr(), "error: {}", words.join(": ")));
    Exit::Refused
}

/// Writes a whole answer to stdout.
fn print(answer: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(answer.as_bytes())?;
    out.flush()
}

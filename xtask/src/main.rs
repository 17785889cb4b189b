//! The commands of the Wuhu golden databases: arguments in, words and exit codes out.
//!
//! One task, one file: its arguments (`Args`) and what it does (`run`). Results go to stdout,
//! progress and errors to stderr. Exit codes: [`exit::Exit`].

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod attached_case;
mod capture;
mod case_zip;
mod exit;
mod format;
mod golden_add;
mod golden_bless;
mod golden_check;
mod golden_import;
mod golden_sign;
mod hint;
mod inspect;
mod measure;
mod migrate;
mod paths;
mod proposal;
mod rescue;
mod run_dir;
mod shell;
mod soak;
mod terminal;
mod workspace;

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
    GoldenSign(golden_sign::Args),
    Capture(capture::Args),
    Inspect(inspect::Args),
    Migrate(migrate::Args),
    Rescue(rescue::Args),
    Soak(soak::Args),
    Measure(measure::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::GoldenCheck(args) => golden_check::run(&args),
        Task::GoldenBless(args) => golden_bless::run(&args),
        Task::GoldenAdd(args) => golden_add::run(&args),
        Task::GoldenImport(args) => golden_import::run(&args),
        Task::GoldenSign(args) => golden_sign::run(&args),
        Task::Capture(args) => capture::run(&args),
        Task::Inspect(args) => inspect::run(&args),
        Task::Migrate(args) => migrate::run(&args),
        Task::Rescue(args) => rescue::run(&args),
        Task::Soak(args) => soak::run(&args),
        Task::Measure(args) => measure::run(&args),
    };
    done.unwrap_or_else(|error| {
        terminal::print_error(&error);
        exit::Exit::of_error(&error)
    })
    .into()
}

//! The commands of the Wuhu golden databases: arguments in, words and exit codes out.
//!
//! One task, one file: its arguments (`Args`) and what it does (`run`). Results go to stdout,
//! progress and errors to stderr. Exit codes: [`wuhu_db::exit::Exit`]. The commands for a database file are
//! those of `wuhu_db`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use wuhu_db::{UserCommand, program};

mod attached_case;
mod case_pattern;
mod dist;
mod golden_add;
mod golden_bless;
mod golden_check;
mod golden_cover;
mod golden_import;
mod golden_mutate;
mod golden_sign;
mod measure;
mod proposal;
mod report_lines;
mod soak;
mod workspace;

/// What is typed, by the alias in `.cargo/config.toml`.
const NAME: &str = "cargo xtask";

/// Golden databases for Wuhu: migrate, inspect, and judge migrations.
#[derive(Parser)]
#[command(
    name = NAME,
    bin_name = NAME,
    version = program::version(),
    subcommand_required = true
)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    GoldenCheck(golden_check::Args),
    GoldenMutate(golden_mutate::Args),
    GoldenCover(golden_cover::Args),
    GoldenBless(golden_bless::Args),
    GoldenAdd(golden_add::Args),
    GoldenImport(golden_import::Args),
    GoldenSign(golden_sign::Args),
    #[command(flatten)]
    User(UserCommand),
    Soak(soak::Args),
    Dist(dist::Args),
    Measure(measure::Args),
}

fn main() -> ExitCode {
    program::is_called(NAME);
    wuhu_db::end(match Cli::parse().task {
        Task::GoldenCheck(args) => golden_check::run(&args),
        Task::GoldenMutate(args) => golden_mutate::run(&args),
        Task::GoldenCover(args) => golden_cover::run(&args),
        Task::GoldenBless(args) => golden_bless::run(&args),
        Task::GoldenAdd(args) => golden_add::run(&args),
        Task::GoldenImport(args) => golden_import::run(&args),
        Task::GoldenSign(args) => golden_sign::run(&args),
        Task::User(command) => command.run(),
        Task::Soak(args) => soak::run(&args),
        Task::Dist(args) => dist::run(&args),
        Task::Measure(args) => measure::run(&args),
    })
}

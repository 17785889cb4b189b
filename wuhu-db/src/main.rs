//! The program `wuhu-db`: the commands of the library of this name.

use std::process::ExitCode;

use clap::Parser;
use wuhu_db::{UserCommand, program};

/// Wuhu databases: look at one, migrate it, rescue lost sessions, make an anonymous copy for a bug report.
#[derive(Parser)]
#[command(
    name = program::name(),
    bin_name = program::name(),
    version,
    subcommand_required = true
)]
struct WuhuDb {
    #[command(subcommand)]
    command: UserCommand,
}

fn main() -> ExitCode {
    program::was_called_as(std::env::args_os().next().unwrap_or_default());
    wuhu_db::end(WuhuDb::parse().command.run())
}

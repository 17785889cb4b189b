//! The program `wuhu-db`: the commands of the library of this name, and what a package of it needs.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Command, CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;
use wuhu_db::exit::Exit;
use wuhu_db::{UserCommand, program, terminal};

/// Wuhu databases: look at one, migrate it, rescue lost sessions, make an anonymous copy for a bug report.
#[derive(Parser)]
#[command(
    name = program::WUHU_DB,
    bin_name = program::name(),
    version = program::version(),
    subcommand_required = true
)]
struct WuhuDb {
    #[command(subcommand)]
    command: ProgramCommand,
}

#[derive(Subcommand)]
enum ProgramCommand {
    #[command(flatten)]
    User(UserCommand),
    /// Print the completions of a shell, to be put where it looks for them
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the man pages into a folder
    ManPages {
        /// The folder, which must be there
        dir: PathBuf,
    },
}

fn main() -> ExitCode {
    program::was_called_as(std::env::args_os().next().unwrap_or_default());
    wuhu_db::end(match &WuhuDb::parse().command {
        ProgramCommand::User(command) => command.run(),
        ProgramCommand::Completions { shell } => completions(*shell),
        ProgramCommand::ManPages { dir } => man_pages(dir),
    })
}

/// The commands under the name that the program has in a package, however it was called.
fn packaged() -> Command {
    WuhuDb::command().bin_name(program::WUHU_DB)
}

fn completions(shell: Shell) -> Result<Exit> {
    // `generate` stops at a closed pipe with a panic.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut packaged(), program::WUHU_DB, &mut text);
    terminal::print(&String::from_utf8_lossy(&text))?;
    Ok(Exit::Fine)
}

fn man_pages(dir: &PathBuf) -> Result<Exit> {
    clap_mangen::generate_to(packaged(), dir)
        .with_context(|| format!("no man pages could be written into `{}`", dir.display()))?;
    Ok(Exit::Fine)
}

//! The commands for a database file, for people who have no Rust: arguments in, words and exit codes out.
//!
//! The program `wuhu-db` and the workspace's `xtask` are both made of this crate, so that they do the same;
//! [`program`] has the name of the one that was called. One task, one file: its arguments (`Args`) and what it does
//! (`run`). Results go to stdout, progress and errors to stderr. Exit codes: [`exit::Exit`].
//!
//! ```
//! use wuhu_db::exit::Exit;
//! use wuhu_db::inspect;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // The arguments of a command are those of its command line.
//! #[derive(clap::Parser)]
//! struct Line {
//!     #[command(flatten)]
//!     inspect: inspect::Args,
//! }
//! # let folder = tempfile::tempdir()?;
//! let db = folder.path().join("empty.sqlite");
//! std::fs::write(&db, "")?;
//! let line = <Line as clap::Parser>::parse_from(["inspect".as_ref(), db.as_os_str()]);
//! assert!(matches!(inspect::run(&line.inspect)?, Exit::Fine));
//! # Ok(())
//! # }
//! ```

use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;

use crate::format::Format;

pub mod capture;
pub mod case_zip;
pub mod count_line;
pub mod diff;
pub mod dump;
mod error_answer;
pub mod exit;
pub mod format;
pub mod hint;
pub mod inspect;
mod lost_rows;
pub mod migrate;
pub mod paths;
pub mod program;
mod readable_copy;
mod redrawn_line;
mod release;
pub mod rescue;
pub mod run_dir;
pub mod shell;
pub mod terminal;

/// The commands for a database file.
#[derive(Subcommand)]
#[expect(
    missing_docs,
    reason = "it would stand in `--help`, in place of what each command's `Args` says"
)]
pub enum UserCommand {
    Capture(capture::Args),
    Inspect(inspect::Args),
    Migrate(migrate::Args),
    Rescue(rescue::Args),
    Dump(dump::Args),
    Diff(diff::Args),
}

impl UserCommand {
    /// Does what was asked for. Where the answer is JSON, an error is an object too.
    pub fn run(&self) -> Result<exit::Exit> {
        let (done, format) = match self {
            Self::Capture(args) => (capture::run(args), args.format),
            Self::Inspect(args) => (inspect::run(args), args.format),
            Self::Migrate(args) => (migrate::run(args), Format::Human),
            Self::Rescue(args) => (rescue::run(args), args.format),
            Self::Dump(args) => (dump::run(args), Format::Human),
            Self::Diff(args) => (diff::run(args), Format::Human),
        };
        if let (Err(error), Format::Json) = (&done, format) {
            error_answer::print(error)?;
        }
        done
    }
}

/// The end of a program: an error is printed, and becomes an exit code.
#[must_use]
pub fn end(done: Result<exit::Exit>) -> ExitCode {
    done.unwrap_or_else(|error| {
        terminal::print_error(&error);
        exit::Exit::of_error(&error)
    })
    .into()
}

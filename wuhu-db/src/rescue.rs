//! `rescue DB --out NEW`: brings lost sessions back into a new database.

use std::io::{self, Stderr};
use std::path::PathBuf;

use anyhow::{Result, bail};
use migrator::{FileKind, HISTORY, History, Version};
use rescue::{Completeness, Rescue, RescueError, RescueOptions, RescueProgress, RescueReport};

use crate::exit::Exit;
use crate::format::Format;
use crate::paths::BUSY;
use crate::program::examples;
use crate::release;
use crate::run_dir::{RunDir, interruptible, uninterrupted};
use crate::terminal::{self, EscapedLines, print, print_done};

mod json;
mod new_file;
mod report;
pub(crate) use report::found as found_in_words;

/// Bring back sessions that an upgrade dropped, into a new database
///
/// The build of v6 before 0.5.0 dropped all sessions of the file that it upgraded, and 0.5.0 drops those of
/// that build. Until their pages are used again they can be read. Stop the server first: each of its writes
/// may use one.
///
/// DB, its side files and its folder stay as they are. NEW is a database with every session that was found
/// and every session that DB holds now.
///
/// Of a damaged file, all that can be read comes into NEW, whether anything was dropped or not.
///
/// Exit codes: 0 all found sessions are complete, or nothing was dropped; 1 some are not, or nothing is left, or
/// DB is damaged; 2 not a file that can be read.
#[derive(clap::Args)]
#[command(after_help = examples(&[
    "rescue --dry-run ~/.wuhu/wuhu.sqlite",
    "rescue ~/.wuhu/wuhu.sqlite --out rescued.sqlite",
]))]
pub struct Args {
    /// The database file
    db: PathBuf,
    /// The new database
    #[arg(
        long,
        value_name = "NEW",
        required_unless_present = "dry_run",
        conflicts_with = "dry_run"
    )]
    out: Option<PathBuf>,
    /// Say what would come back, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// The version of the new database
    #[arg(long, value_name = "vN|RELEASE", value_parser = release::version)]
    to: Option<Version>,
    /// Print titles and first lines too, to recognize the sessions: they are private
    #[arg(long)]
    show_values: bool,
    /// Replace NEW if it is there
    #[arg(long)]
    force: bool,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
}

/// Writes the new database, or says what would be in it.
pub fn run(args: &Args) -> Result<Exit> {
    let history = History::new(HISTORY)?;
    let interrupt = interruptible();
    if let Some(to) = args.to.filter(|to| *to > history.newest()) {
        let newest = history.newest();
        bail!("there is no {to}: the newest known version is {newest}; the database is unchanged");
    }
    if let Some(out) = &args.out {
        new_file::ensure_free(out, &args.db, args.force)?;
    }
    // Beside NEW there is room for it, and its last step is a change of name.
    let run_dir = match &args.out {
        Some(out) => RunDir::new_in(new_file::parent(out)),
        None => RunDir::new(),
    };
    let unwritable = |error: &io::Error| new_file::unwritable(args.out.as_deref(), error);
    let run_dir = run_dir.map_err(|error| unwritable(&error))?;
    let options = RescueOptions {
        history: &history,
        to: args.to,
        scratch: run_dir.path(),
        busy: BUSY,
        interrupt: &interrupt,
        first_lines: args.show_values,
    };
    let mut progress = ProgressLines::new();
    let mut put = |at| progress.put(at);
    let failed = |error| match error {
        RescueError::Scratch(source) => unwritable(&source),
        error => error.into(),
    };
    let Some(out) = &args.out else {
        let rescue = rescue::dry_run(&args.db, &options, &mut put).map_err(failed)?;
        print(&answer(args, &rescue)?)?;
        return Ok(exit(&rescue));
    };
    let rescue = rescue::rescue(&args.db, &options, &mut put).map_err(failed)?;
    if let Rescue::Found(rescued) = &rescue {
        uninterrupted(|| new_file::place(rescued.path(), out, args.force))?;
        print_done(&answer(args, &rescue)?);
    } else {
        print(&answer(args, &rescue)?)?;
    }
    Ok(exit(&rescue))
}

fn answer(args: &Args, rescue: &Rescue<impl AsRef<RescueReport>>) -> Result<String> {
    match args.format {
        Format::Human => Ok(report::text(
            &args.db,
            args.out.as_deref(),
            rescue,
            args.show_values,
        )),
        Format::Json => json::text(&args.db, args.out.as_deref(), rescue, args.show_values),
    }
}

fn exit(rescue: &Rescue<impl AsRef<RescueReport>>) -> Exit {
    let is_complete = |report: &RescueReport| {
        let mut sessions = report.sessions.iter();
        report.set_aside.is_empty()
            && report.damage.is_none()
            && sessions.all(|session| session.completeness == Completeness::Complete)
    };
    match rescue {
        Rescue::NothingWasDropped {
            kind: FileKind::Refused(_),
        } => Exit::Refused,
        Rescue::NothingWasDropped { .. } => Exit::Fine,
        Rescue::Found(found) if is_complete(found.as_ref()) => Exit::Fine,
        Rescue::Found(_) | Rescue::NothingLeft(_) => Exit::Found,
    }
}

/// Progress, a line for each tenth.
struct ProgressLines {
    lines: EscapedLines<Stderr>,
    tenth: u64,
}

impl ProgressLines {
    fn new() -> Self {
        Self {
            lines: terminal::stderr(),
            tenth: 0,
        }
    }

    fn put(&mut self, at: RescueProgress) {
        let (word, done, total) = match at {
            RescueProgress::Copied {
                done_bytes,
                total_bytes,
            } => ("copied", done_bytes, total_bytes),
            RescueProgress::Searched { done, total } => ("searched", done.into(), total.into()),
            RescueProgress::Assembling => return self.lines.put("putting the rows together …"),
            RescueProgress::Checking => return self.lines.put("checking the new database …"),
        };
        let tenth = done * 10 / total.max(1);
        if tenth != self.tenth {
            self.tenth = tenth;
            if tenth > 0 {
                self.lines.put(format!("{word} {tenth}0 % …"));
            }
        }
    }
}

//! `cargo xtask measure`: what the commands cost, beside what does the same otherwise.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use ::soak::generate::{Interleaved, create_interleaved, reset};
use ::soak::measure::{self, Cache, Sample};
use anyhow::{Context as _, Result, anyhow, bail};
use clap::ValueEnum;

use crate::workspace::root;
use wuhu_db::exit::Exit;
use wuhu_db::format::Format;
use wuhu_db::run_dir;
use wuhu_db::terminal::{self, print};

mod report;

use report::{MeasuredFile, Measurement, Measurements};

/// Measure what the commands cost, beside what does the same otherwise
///
/// Makes files of v5 from a seed and prints medians: `migrate` beside the procedure of release 0.5.0,
/// cold and warm, and with ten times as many entries; canonical text beside the `.dump` of the `sqlite3`
/// shell; `capture` beside VACUUM INTO; `golden-check`; `rescue --dry-run` of a reset file beside `cat`, and
/// `rescue` beside `cp`. Each run is a process of its own, on a fresh copy. A debug build builds the release program first, and measures that.
///
/// Exit codes: 0 measured, 2 could not work.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask measure\n  \
    cargo xtask measure --sessions 20000 --only migrate")]
pub(crate) struct Args {
    /// What to measure; repeatable [default: all]
    #[arg(long, value_name = "NAME")]
    only: Vec<Subject>,
    /// Sessions of the file
    #[arg(long, value_name = "N", default_value_t = 400)]
    sessions: u64,
    /// Entries of a session, on average
    #[arg(long, value_name = "N", default_value_t = 94)]
    entries_per_session: usize,
    /// Bytes of an entry's payload, on average
    #[arg(long, value_name = "N", default_value_t = 2_350)]
    payload_bytes: usize,
    /// Another seed makes another file
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Runs of each, of which the medians are printed
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// The folder for the files [default: that for temporary files]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Leave the generated files in `--dir`, and take those that are there
    #[arg(long, requires = "dir")]
    keep: bool,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Be the process that is measured
    #[arg(long, hide = true, requires = "db")]
    process: Option<Process>,
    /// Its file
    #[arg(long, hide = true)]
    db: Option<PathBuf>,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Subject {
    /// `migrate` beside the procedure of release 0.5.0
    Migrate,
    /// Both with a tenth of the entries in as many sessions
    Growth,
    /// Canonical text beside the `.dump` of the shell
    Dump,
    /// `capture` beside VACUUM INTO
    Capture,
    /// `golden-check` of all cases
    GoldenCheck,
    /// `rescue --dry-run` beside `cat`, and `rescue` beside `cp`
    Rescue,
}

/// What a process does that is measured beside a command.
#[derive(Clone, Copy, ValueEnum)]
enum Process {
    Upstream,
    Dump,
    VacuumInto,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    if let (Some(process), Some(db)) = (args.process, &args.db) {
        return be(process, &std::path::absolute(db)?);
    }
    if cfg!(debug_assertions) {
        return run_in_release();
    }
    let run_dir = run_dir::for_run()?;
    let dir = args.dir.as_deref().map_or(run_dir.path(), |dir| dir);
    let bench = Bench {
        args,
        dir: std::path::absolute(dir)?,
        program: env::current_exe()?,
    };
    let report = bench.report()?;
    print(&match args.format {
        Format::Human => report.human(),
        Format::Json => report.json()?,
    })?;
    Ok(Exit::Fine)
}

fn be(process: Process, db: &Path) -> Result<Exit> {
    match process {
        Process::Upstream => measure::migrate_like_upstream(db),
        Process::Dump => measure::dump(db),
        Process::VacuumInto => measure::vacuum_into(db),
    }
    .map_err(|error| anyhow!(error))?;
    Ok(Exit::Fine)
}

/// Builds the release program, which then does all of it.
fn run_in_release() -> Result<Exit> {
    let manifest = root()?.join("Cargo.toml");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([
        "run",
        "--release",
        "--locked",
        "--quiet",
        "--package",
        "xtask",
    ]);
    cargo.arg("--manifest-path").arg(manifest).arg("--");
    let status = cargo.args(env::args_os().skip(1)).status()?;
    match status.code() {
        Some(0) => Ok(Exit::Fine),
        _ => bail!("the release program did not measure: {status}"),
    }
}

/// A file after the hard reset.
const RESET_FILE: &str = "reset.sqlite";

fn with_file(program: &str, db: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg(db);
    command
}

/// Where and with what is measured.
struct Bench<'a> {
    args: &'a Args,
    dir: PathBuf,
    program: PathBuf,
}

impl Bench<'_> {
    fn is_asked(&self, subject: Subject) -> bool {
        self.args.only.is_empty() || self.args.only.contains(&subject)
    }

    fn report(&self) -> Result<Measurements> {
        let mut report = Measurements::default();
        let per_session = self.args.entries_per_session;
        if self.is_asked(Subject::Migrate) {
            let made = self.file("large.sqlite", per_session)?;
            self.migrations(&mut report, &made)?;
            self.remove(&made)?;
        }
        if self.is_asked(Subject::Growth) {
            let made = self.file("tenth.sqlite", per_session / 10)?;
            self.migrations(&mut report, &made)?;
            self.remove(&made)?;
        }
        if self.is_asked(Subject::Dump) || self.is_asked(Subject::Capture) {
            let made = self.file("tenth.sqlite", per_session / 10)?;
            if self.is_asked(Subject::Dump) {
                self.dumps(&mut report, &made)?;
            }
            if self.is_asked(Subject::Capture) {
                self.captures(&mut report, &made)?;
            }
            self.remove(&made)?;
        }
        if self.is_asked(Subject::GoldenCheck) {
            let check = |_: &Path| self.command(&["golden-check"]);
            let sample = self.sample("golden-check", None, &check)?;
            report
                .entries
                .push(Measurement::alone("golden-check of all cases", sample));
        }
        if self.is_asked(Subject::Rescue) {
            let made = self.file(RESET_FILE, per_session)?;
            self.rescues(&mut report, &made)?;
            self.remove(&made)?;
        }
        Ok(report)
    }

    fn migrations(&self, report: &mut Measurements, made: &MeasuredFile) -> Result<()> {
        for cache in [Cache::Warm, Cache::Cold] {
            let on = Some((made, cache));
            let theirs = |db: &Path| self.process(Process::Upstream, db);
            let ours = |db: &Path| {
                let mut command = self.command(&["migrate"]);
                command.arg(db);
                command
            };
            report.entries.push(Measurement {
                what: format!("migrate, {}", cache.name()),
                made: Some(made.clone()),
                other: Some((
                    "0.5.0's procedure",
                    self.sample("0.5.0's procedure", on, &theirs)?,
                )),
                ours: self.sample("migrate", on, &ours)?,
            });
        }
        Ok(())
    }

    fn dumps(&self, report: &mut Measurements, made: &MeasuredFile) -> Result<()> {
        let on = Some((made, Cache::Warm));
        let shell = |db: &Path| {
            let mut command = Command::new("sqlite3");
            command.arg(db).arg(".dump");
            command
        };
        let ours = |db: &Path| self.process(Process::Dump, db);
        report.entries.push(Measurement {
            what: "canonical text".to_owned(),
            made: Some(made.clone()),
            other: Some(("sqlite3 .dump", self.sample("sqlite3 .dump", on, &shell)?)),
            ours: self.sample("canonical text", on, &ours)?,
        });
        Ok(())
    }

    fn captures(&self, report: &mut Measurements, made: &MeasuredFile) -> Result<()> {
        let on = Some((made, Cache::Warm));
        let vacuum = |db: &Path| self.process(Process::VacuumInto, db);
        let out = self.dir.join("captured");
        let ours = |db: &Path| {
            let mut command = self.command(&["capture", "--force", "--name", "v5-large", "--out"]);
            command.arg(&out).arg(db);
            command
        };
        std::fs::create_dir_all(&out)?;
        report.entries.push(Measurement {
            what: "capture".to_owned(),
            made: Some(made.clone()),
            other: Some(("VACUUM INTO", self.sample("VACUUM INTO", on, &vacuum)?)),
            ours: self.sample("capture", on, &ours)?,
        });
        Ok(std::fs::remove_dir_all(out)?)
    }

    fn rescues(&self, report: &mut Measurements, made: &MeasuredFile) -> Result<()> {
        let new = self.dir.join("measured/new.sqlite");
        let cat = |db: &Path| with_file("cat", db);
        let copy = |db: &Path| {
            let mut command = with_file("cp", db);
            command.arg(&new);
            command
        };
        let dry_run = |db: &Path| {
            let mut command = self.command(&["rescue", "--dry-run"]);
            command.arg(db);
            command
        };
        let rescue = |db: &Path| {
            let mut command = self.command(&["rescue", "--out"]);
            command.arg(&new).arg(db);
            command
        };
        for cache in [Cache::Warm, Cache::Cold] {
            let on = Some((made, cache));
            let mut put = |what: &str,
                           other: (&'static str, &dyn Fn(&Path) -> Command),
                           ours: &dyn Fn(&Path) -> Command|
             -> Result<()> {
                report.entries.push(Measurement {
                    what: format!("{what}, {}", cache.name()),
                    made: Some(made.clone()),
                    other: Some((other.0, self.sample(other.0, on, other.1)?)),
                    ours: self.sample(what, on, ours)?,
                });
                Ok(())
            };
            put("rescue --dry-run", ("cat", &cat), &dry_run)?;
            put("rescue", ("cp", &copy), &rescue)?;
        }
        Ok(())
    }

    /// The runs of a command, each on a fresh copy of a file where there is one.
    fn sample(
        &self,
        what: &str,
        on: Option<(&MeasuredFile, Cache)>,
        command: &dyn Fn(&Path) -> Command,
    ) -> Result<Sample> {
        let mut sample = Sample::default();
        for number in 1..=self.args.runs {
            let cache = on.map_or("", |(_, cache)| cache.name());
            terminal::stderr().put(format!("{what} {cache} {number}/{}", self.args.runs));
            let work = self.dir.join("measured");
            std::fs::create_dir_all(&work)?;
            let db = work.join("wuhu.sqlite");
            if let Some((made, cache)) = on {
                measure::fresh_copy(&made.path, &db, cache).map_err(|error| anyhow!(error))?;
            }
            let usage = measure::usage(&mut command(&db));
            // With its undo bundle and whatever else a run leaves.
            std::fs::remove_dir_all(&work)?;
            sample.add(
                usage
                    .map_err(|error| anyhow!(error))
                    .context(what.to_owned())?,
            );
        }
        Ok(sample)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(args);
        command
    }

    fn process(&self, process: Process, db: &Path) -> Command {
        let name = match process {
            Process::Upstream => "upstream",
            Process::Dump => "dump",
            Process::VacuumInto => "vacuum-into",
        };
        let mut command = self.command(&["measure", "--process", name, "--db"]);
        command.arg(db);
        command
    }

    /// The file of this name: one that was kept, or a new one.
    fn file(&self, name: &str, entries_per_session: usize) -> Result<MeasuredFile> {
        std::fs::create_dir_all(&self.dir)?;
        let path = self.dir.join(name);
        if !(self.args.keep && path.exists()) {
            terminal::stderr().put(format!("make {name}"));
            let shape = Interleaved {
                seed: self.args.seed,
                sessions: self.args.sessions,
                entries_per_session,
                payload_bytes: self.args.payload_bytes,
            };
            create_interleaved(&path, &shape).map_err(|error| anyhow!(error))?;
            if name == RESET_FILE {
                reset(&path).map_err(|error| anyhow!(error))?;
            }
        }
        MeasuredFile::of(path)
    }

    fn remove(&self, made: &MeasuredFile) -> Result<()> {
        if !self.args.keep {
            std::fs::remove_file(&made.path)?;
        }
        Ok(())
    }
}

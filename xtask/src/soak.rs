//! `cargo xtask soak [PART…]`: the checks that are too large or too long for `cargo test`.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use ::soak::{Captures, Corruption, Input, JUDGE, Points, Tally};
use anyhow::{Result, anyhow};
use clap::ValueEnum;

use wuhu_db::exit::Exit;
use wuhu_db::format::Format;
use wuhu_db::run_dir::{self, RunDir};
use wuhu_db::terminal::{self, print};

mod properties;
mod report;
mod suites;

/// How often progress is printed.
const PROGRESS: Duration = Duration::from_secs(10);

/// Cases of each property.
const PROPERTY_CASES: usize = 10_000;

/// Run the large and long checks, which `cargo test` runs a small share of
///
/// Each part damages files of its own in the folder for temporary files, and prints how many points it
/// tried, how they ended, and each point at which a promise was broken, with the command for exactly
/// this point. Run it in release: `cargo run --release --package xtask -- soak`.
///
/// Exit codes: 0 every promise was kept, 1 one was broken.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask soak --list\n  \
    cargo run --release --package xtask -- soak\n  \
    cargo run --release --package xtask -- soak corruption --inputs 2000 --seed 7")]
pub(crate) struct Args {
    /// The parts to run; none: all
    #[arg(value_name = "PART")]
    parts: Vec<Part>,
    /// Say what the parts are, and run none
    #[arg(long)]
    list: bool,
    /// Another seed draws other points
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// How many damaged files `corruption` tries
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    inputs: u32,
    /// Capture one in so many damaged files too
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u64).range(1..))]
    capture_one_in: u64,
    /// How many points of each kind the other parts try, spread evenly [default: all]; cases of each property,
    /// and files of each kind of rescue [default: 10000]
    #[arg(long, value_name = "N")]
    points: Option<usize>,
    /// Try one point alone, by the name that the report gives it, or those whose names begin with these parts, like
    /// `undo-wal:eio`
    #[arg(long, value_name = "POINT")]
    only: Option<String>,
    /// Begin no point of a part after so many minutes
    #[arg(long, value_name = "N")]
    minutes: Option<u64>,
    /// Keep the files of failing points in this folder
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// The parts, in the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// An I/O error, a kill or a signal at each I/O call of `migrate` and its undo
    Faults,
    /// A full disk at each page that they write
    DiskFull,
    /// A power loss after each call: what was synced survives, with any part of the rest
    Power,
    /// An interrupt at each moment at which they look for one
    Interrupts,
    /// Damaged files through `inspect`, `capture`, `migrate`, its dry run and its undo
    Corruption,
    /// Files that the hard reset emptied, used again by chance, through a rescue and a search of every byte
    Rescue,
    /// The same with anything in their pages
    HostileRescue,
    /// The property tests with many cases
    Properties,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    if args.list {
        print(&list())?;
        return Ok(Exit::Fine);
    }
    hide_panics_of_judges();
    let run_dir = run_dir::for_run()?;
    let mut results = Vec::new();
    for part in Part::value_variants() {
        let is_wanted = args.parts.is_empty() && part.is_possible();
        if !is_wanted && !args.parts.contains(part) {
            continue;
        }
        let began = Instant::now();
        let tally = args.run(*part, &run_dir)?;
        let result = report::PartResult {
            part: part.name(),
            seconds: began.elapsed().as_secs(),
            tally,
        };
        // The parts take long: what one has found does not wait for the next.
        if args.format == Format::Human {
            print(&report::human(&result))?;
        }
        results.push(result);
    }
    if args.format == Format::Json {
        print(&report::json(&results, args.seed)?)?;
    }
    let is_clean = |result: &report::PartResult| result.tally.failures.is_empty();
    Ok(if results.iter().all(is_clean) {
        Exit::Fine
    } else {
        Exit::Found
    })
}

impl Args {
    fn run(&self, part: Part, run_dir: &RunDir) -> Result<Tally> {
        let mut progress = Progress::new(part.name());
        let mut print = |tally: &Tally| progress.print(tally);
        let xtask = std::env::current_exe()?;
        let points = self.points(run_dir, part);
        let done = match part {
            Part::Corruption => ::soak::corruption(self.corruption(run_dir)?, &mut print),
            Part::Faults => ::soak::errors(&xtask, &points, &mut print),
            Part::DiskFull => ::soak::disk_full(&xtask, &points, &mut print),
            Part::Power => ::soak::power_loss(&xtask, &points, &mut print),
            Part::Interrupts => ::soak::interrupts(&xtask, &points, &mut print),
            Part::Rescue => ::soak::rescues(&points, &mut print),
            Part::HostileRescue => ::soak::hostile_rescues(&points, &mut print),
            Part::Properties => {
                let cases = self.points.unwrap_or(PROPERTY_CASES);
                // Each suite is a point, and leaves no files.
                let suites = Points {
                    max: None,
                    keep: None,
                    ..points
                };
                return properties::properties(cases, &suites, &mut print);
            }
        };
        done.map_err(|error| anyhow!(error))
    }

    fn points(&self, run_dir: &RunDir, part: Part) -> Points {
        Points {
            part: part.name(),
            max: self.points,
            seed: self.seed.into(),
            only: self.only.clone(),
            threads: processors(),
            scratch: run_dir.path().join(part.name()),
            keep: self.keep.clone(),
            max_time: self.max_time(),
        }
    }

    fn corruption(&self, run_dir: &RunDir) -> Result<Corruption> {
        let first = u64::from(self.seed) << 32;
        let drawn = (0..u64::from(self.inputs)).map(|at| Input::new(first + at));
        let only = self.only.as_deref().map(str::parse);
        Ok(Corruption {
            inputs: match only.transpose().map_err(|error: String| anyhow!(error))? {
                Some(input) => vec![input],
                None => drawn.collect(),
            },
            captures: Some(Captures {
                program: std::env::current_exe()?,
                one_in: self.capture_one_in,
            }),
            // The migrator waits a little at files with side files.
            threads: 2 * processors(),
            scratch: run_dir.path().join("corruption"),
            keep: self.keep.clone(),
            max_time: self.max_time(),
        })
    }

    fn max_time(&self) -> Option<Duration> {
        self.minutes
            .map(|minutes| Duration::from_secs(60 * minutes))
    }
}

fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

impl Part {
    /// Whether this system has what the part needs: the shim is for Linux.
    fn is_possible(self) -> bool {
        cfg!(target_os = "linux")
            || matches!(
                self,
                Self::Corruption | Self::Rescue | Self::HostileRescue | Self::Properties
            )
    }

    fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// The parts and what they do.
fn list() -> String {
    let values = Part::value_variants()
        .iter()
        .filter_map(Part::to_possible_value);
    let lines = values.map(|value| {
        let about = value.get_help().map(ToString::to_string);
        format!("{:12} {}\n", value.get_name(), about.unwrap_or_default())
    });
    lines.collect()
}

/// A panic of a judged command is a finding, and its message stands in the report.
fn hide_panics_of_judges() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if thread::current().name() != Some(JUDGE) {
            usual(info);
        }
    }));
}

/// Lines of progress on stderr, not too many, and each failure as it is found: the summary may be an hour
/// away.
struct Progress {
    part: String,
    printed: Instant,
    failures: usize,
}

impl Progress {
    fn new(part: String) -> Self {
        Self {
            part,
            printed: Instant::now(),
            failures: 0,
        }
    }

    fn print(&mut self, tally: &Tally) {
        for failure in tally.failures.iter().skip(self.failures) {
            terminal::stderr().put(format!("{}: {}", self.part, failure.reproduce));
        }
        self.failures = tally.failures.len();
        if self.printed.elapsed() > PROGRESS {
            self.printed = Instant::now();
            let (points, of, failures) = (tally.points, tally.of, tally.failures.len());
            let part = &self.part;
            terminal::stderr().put(format!(
                "{part}: {points} of {of} points, {failures} failed …"
            ));
        }
    }
}

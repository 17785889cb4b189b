//! `diff A B`: the differences of any two SQLite databases.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use canon::{CompareOptions, Diff, Rowids};
use rusqlite::Connection;

use crate::exit::Exit;
use crate::program::examples;
use crate::readable_copy::ReadableCopy;
use crate::run_dir;
use crate::terminal::{EscapedLines, print};

/// What an application keeps in the header of its files.
const SETTINGS: [&str; 2] = ["user_version", "application_id"];

/// Print what differs between two SQLite databases: structure by meaning, then rows; changes nothing
///
/// Another spelling of the same structure, another page size or order of inserts is no difference. Rows are matched
/// by primary key, else by rowid. The values of the first rows of each table are shown.
///
/// Exit codes: 0 no difference, 1 some, 2 a file that cannot be read.
#[derive(clap::Args)]
#[command(after_help = examples(&["diff before.sqlite after.sqlite"]))]
pub struct Args {
    /// The first database file; `-` reads one from stdin
    a: PathBuf,
    /// The second one
    b: PathBuf,
    /// How many rows of each table are shown
    #[arg(long, value_name = "N", default_value_t = 5)]
    examples: usize,
}

/// Prints the differences.
pub fn run(args: &Args) -> Result<Exit> {
    ensure!(
        args.a.as_os_str() != "-" || args.b.as_os_str() != "-",
        "one of the two may come by stdin"
    );
    // In this function: see `RunDir`.
    let run_dir = run_dir::for_run()?;
    let a = ReadableCopy::take(&args.a, &run_dir)?;
    let b = ReadableCopy::take(&args.b, &run_dir)?;
    let [a, b] = [a.conn(), b.conn()];
    let options = CompareOptions {
        rowids: Rowids::Compare,
        examples: args.examples,
    };
    let structure = structure(a, b)?;
    let rows = canon::compare(a, b, &options)?;
    let is_equal = structure.is_empty() && rows.is_empty();
    print(&text(&structure, &rows, is_equal))?;
    Ok(if is_equal { Exit::Fine } else { Exit::Found })
}

/// The settings and the objects that differ, as lines.
fn structure(a: &Connection, b: &Connection) -> Result<String> {
    let mut text = String::new();
    for setting in SETTINGS {
        let read = |conn: &Connection| conn.pragma_query_value(None, setting, |row| row.get(0));
        let values: [i32; 2] = [read(a)?, read(b)?];
        if values[0] != values[1] {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{setting}: {} → {}", values[0], values[1]);
        }
    }
    let [a, b] = [canon::schema(a)?, canon::schema(b)?].map(|schema| schema.to_string());
    text += &golden::unified("a", &a, "b", &b);
    Ok(text)
}

fn text(structure: &str, rows: &Diff, is_equal: bool) -> String {
    let mut out = EscapedLines::new(Vec::new());
    if is_equal {
        out.put("no difference");
    }
    for part in [structure, &rows.to_string()] {
        if !part.is_empty() {
            out.put(part.trim_end());
        }
    }
    String::from_utf8_lossy(&out.into_inner()).into_owned()
}

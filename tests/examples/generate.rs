//! Makes a large database of v5 from a seed:
//! `cargo run --release -p system-tests --example generate -- OUT.sqlite --seed 1 --bytes 2000000000`

use std::io::{Write, stdout};
use std::path::PathBuf;

use clap::Parser;
use rusqlite::Connection;
use soak::Error;
use soak::generate::{self, DAMAGES, DamageStatement, Generate};

/// Make a database of v5 with invented content
#[derive(Parser)]
struct Args {
    /// The file to make; it must not be there yet
    out: PathBuf,
    /// Another seed is another database
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The size that the file reaches
    #[arg(long, default_value_t = 10_000_000)]
    bytes: u64,
    /// A tool result of at least so many bytes
    #[arg(long, default_value_t = 0)]
    big_cell: usize,
    /// Kinds of damage, or `all` that can be repaired
    #[arg(long, value_delimiter = ',')]
    damage: Vec<String>,
    /// `WAL`, to make the file one of that mode
    #[arg(long, default_value = "DELETE")]
    journal_mode: String,
}

fn main() -> Result<(), Error> {
    let args = Args::parse();
    let made = generate::create(
        &args.out,
        &Generate {
            seed: args.seed,
            len_bytes: args.bytes,
            big_cell_bytes: args.big_cell,
        },
    )?;
    let conn = Connection::open(std::path::absolute(&args.out)?)?;
    for name in &args.damage {
        if name == "all" {
            let mut repairable = DAMAGES.iter().filter(|damage| damage.is_repairable());
            repairable.try_for_each(|damage| damage.apply(&conn))?;
        } else {
            DamageStatement::named(name)?.apply(&conn)?;
        }
    }
    conn.pragma_update_and_check(None, "journal_mode", &args.journal_mode, |_| Ok(()))?;
    writeln!(
        stdout(),
        "{}: {} bytes, {} sessions, {} entries",
        args.out.display(),
        made.len_bytes,
        made.sessions,
        made.entries
    )?;
    Ok(())
}

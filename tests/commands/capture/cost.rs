//! The cost of a capture, by what the system counts of it.

use std::fs;
use std::process::{Command, Stdio};

use rusqlite::Connection;
use soak::generate::{Generate, create};
use soak::measure::{Usage, usage};

use crate::sandbox::{Sandbox, XTASK};

/// How many times the bytes of a file are read: copied, surveyed, compared; the indexes once more, and the last page of
/// each long cell twice by SQLite.
const PASSES_IN_TENTHS: u64 = 38;
/// One copy, and what the golden adds.
const WRITTEN_IN_TENTHS: u64 = 12;
/// More memory for a larger file: what a small one does not fill of SQLite's caches. Less than the larger file has more,
/// so that what holds the whole of it shows.
const CACHES_BYTES: u64 = 7_000_000;

/// Memory for each byte of a golden's text with every row, in tenths: what the judges keep of it, and never the text.
const TEXTS_IN_TENTHS: u64 = 5;

/// What it costs to capture a file of so many bytes, with these options, and the bytes that it has and that its golden
/// has.
fn cost(len_bytes: u64, options: &[&str]) -> (Usage, u64, u64) {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let db = sandbox.path("large.sqlite");
    let large = Generate {
        seed: 1,
        len_bytes,
        big_cell_bytes: 0,
    };
    create(&db, &large).unwrap();
    // Of files of few pages a migration reads each: with small ones these are too many.
    let conn = Connection::open(&db).unwrap();
    conn.execute_batch("PRAGMA page_size = 1024; VACUUM")
        .unwrap();
    drop(conn);
    let mut capture = Command::new(XTASK);
    capture
        .args([
            "capture",
            "--name",
            "v5-large",
            "--out",
            "out",
            "large.sqlite",
        ])
        .args(options)
        .current_dir(sandbox.folder())
        .env("TMPDIR", sandbox.path("tmp"))
        .stderr(Stdio::null());
    let usage = usage(&mut capture).unwrap();
    let len = |path: &str| fs::metadata(sandbox.path(path)).unwrap().len();
    (usage, len("large.sqlite"), len("out/v5-large/before.sql"))
}

/// Of what a larger file costs more: what each capture costs counts for nothing.
#[test]
fn a_file_is_copied_once_and_read_three_times() {
    let options = ["--max-size", "200000"];
    let [(small, small_len, _), (large, large_len, _)] =
        [6_000_000, 14_000_000].map(|len_bytes| cost(len_bytes, &options));
    let more_bytes = large_len - small_len;
    let more =
        |of: fn(&Usage) -> Option<u64>| of(&large).unwrap().saturating_sub(of(&small).unwrap());
    let asked = more(|usage| usage.asked_bytes);
    assert!(asked > 2 * more_bytes, "{asked} of {more_bytes} bytes");
    assert!(
        asked <= more_bytes * PASSES_IN_TENTHS / 10,
        "{asked} bytes read of {more_bytes}"
    );
    let written = more(|usage| usage.written_bytes);
    assert!(
        written <= more_bytes * WRITTEN_IN_TENTHS / 10,
        "{written} bytes written of {more_bytes}"
    );
    let peak = more(|usage| usage.peak_bytes);
    assert!(peak <= CACHES_BYTES, "{peak} bytes of memory more");
}

/// The same where every row is kept: the golden's text is never in memory.
#[test]
fn a_golden_of_every_row_is_on_disk() {
    let [(small, _, small_text), (large, _, large_text)] =
        [20_000_000, 60_000_000].map(|len_bytes| cost(len_bytes, &["--all"]));
    let more = large.peak_bytes.unwrap() - small.peak_bytes.unwrap();
    let most = (large_text - small_text) * TEXTS_IN_TENTHS / 10;
    assert!(more <= most, "{more} bytes of memory more, {most} at most");
}

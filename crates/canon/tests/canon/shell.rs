//! The text loads in the stock `sqlite3` shell, bit for bit.

use std::env;
use std::io::ErrorKind;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use rusqlite::Connection;

use crate::arbitrary::{Layout, build, content};
use crate::roundtrip::{config, dump};

/// Runs `sqlite3` on the database `path` with the text as its input.
fn shell(path: &std::path::Path, text: &std::path::Path) -> std::io::Result<std::process::Output> {
    // A user's .sqliterc must not interfere.
    let init = path.with_file_name("empty");
    std::fs::write(&init, "")?;
    Command::new("sqlite3")
        .args(["-batch", "-bail", "-init"])
        .arg(init)
        .arg(path)
        .stdin(Stdio::from(std::fs::File::open(text)?))
        .output()
}

#[test]
fn loads_in_the_stock_shell() {
    match Command::new("sqlite3").arg("--version").output() {
        Ok(_) => {}
        Err(error)
            if error.kind() == ErrorKind::NotFound && env::var_os("REQUIRE_SQLITE3").is_none() =>
        {
            eprintln!(
                "SKIPPED: there is no sqlite3 shell in PATH; REQUIRE_SQLITE3=1 makes that a failure"
            );
            return;
        }
        Err(error) => panic!("sqlite3 does not run: {error}"),
    }
    let batch = proptest::collection::vec(content(false), 1..3);
    proptest!(config(16), |(batch in batch)| {
        for content in batch {
            let folder = tempfile::tempdir().unwrap();
            let (path, script) = (folder.path().join("db"), folder.path().join("text"));
            let text = dump(&build(&content, &Layout::PLAIN));
            std::fs::write(&script, &text).unwrap();
            let output = shell(&path, &script).unwrap();
            prop_assert!(
                output.status.success() && output.stderr.is_empty(),
                "{:?}\n{}",
                output,
                text
            );
            prop_assert_eq!(dump(&Connection::open(&path).unwrap()), text);
        }
    });
}

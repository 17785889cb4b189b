//! Databases of the goldens in this repository.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use rusqlite::Connection;

/// The root of the workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    crates.parent().unwrap()
}

/// Loads a golden's `before.sql` into an empty database.
pub fn load_golden(case: &str, conn: &Connection) {
    let text = workspace().join("golden").join(case).join("before.sql");
    canon::load(&mut BufReader::new(File::open(text).unwrap()), conn).unwrap();
}

/// A database as canonical text.
#[must_use]
pub fn dump(conn: &Connection) -> String {
    let mut text = Vec::new();
    canon::dump(conn, &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

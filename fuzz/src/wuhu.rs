//! What several targets need: the history, the public terms, databases in memory.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anonymizer::PublicText;
use anonymizer::recognizer::PublicTerms;
use golden::Released;
use migrator::{HISTORY, History};
use rusqlite::Connection;

pub(crate) static RELEASED: LazyLock<History> =
    LazyLock::new(|| History::new(HISTORY).expect("the list as it is released"));

pub(crate) static TERMS: LazyLock<PublicTerms> =
    LazyLock::new(|| golden::public_terms(&RELEASED).expect("the policy as it is released"));

/// The same, for the last gate.
pub(crate) static PUBLIC: LazyLock<PublicText> =
    LazyLock::new(|| golden::public_text(&RELEASED).expect("the policy as it is released"));

/// The fingerprints that are frozen, for what wants a whole workspace.
pub(crate) static FROZEN: LazyLock<Released> = LazyLock::new(|| {
    Released::read(&root().join("crates/migrator/released.toml")).expect("as it is released")
});

/// The folder of the main workspace.
pub(crate) fn root() -> PathBuf {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    fuzz.parent().expect("the folder above").to_owned()
}

/// A database in memory of this encoding; `''`-quoted names are `PRAGMA encoding`'s own.
pub(crate) fn empty(encoding: &str) -> Connection {
    let conn = Connection::open_in_memory().expect("a database in memory");
    conn.execute_batch(&format!("PRAGMA encoding='{encoding}'"))
        .expect("an empty database takes an encoding");
    conn
}

/// The canonical text of a database that can be dumped.
pub(crate) fn dump(conn: &Connection) -> Result<Vec<u8>, canon::Error> {
    let mut text = Vec::new();
    canon::dump(conn, &mut text)?;
    Ok(text)
}

//! `canon::load`: canonical text, from anybody, as a database.

use rusqlite::Connection;

use crate::wuhu::{dump, empty};

/// The first byte selects the encoding of the database; the rest is the text.
///
/// A text that is refused leaves the database empty. One that is taken is what dump writes of it, and
/// dump and load lead to the same text again.
pub fn run(data: &[u8]) {
    let Some((selector, text)) = data.split_first() else {
        return;
    };
    let encoding = ["UTF-8", "UTF-16le", "UTF-16be"][usize::from(selector % 3)];
    let conn = empty(encoding);
    if canon::load(&mut &*text, &conn).is_err() {
        assert!(conn.is_autocommit(), "a transaction stays open");
        assert_eq!(objects(&conn), 0, "a refused text leaves something behind");
        return;
    }
    let once = dump(&conn).expect("what was loaded can be dumped");
    let again = empty("UTF-8");
    canon::load(&mut &*once, &again).expect("what was dumped can be loaded");
    let twice = dump(&again).expect("what was loaded can be dumped");
    assert!(once == twice, "dump and load do not lead to the same text");
}

fn objects(conn: &Connection) -> i64 {
    let count = "SELECT count(*) FROM sqlite_schema";
    conn.query_row(count, [], |row| row.get(0))
        .expect("an empty schema can be read")
}

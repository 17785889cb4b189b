//! Texts with random edits.

use proptest::prelude::*;
use rusqlite::Connection;

use crate::load::TEXT;
use crate::roundtrip::config;

proptest! {
    #![proptest_config(config(1500))]

    /// Whatever loads is what a dump of it would be; all else leaves nothing.
    #[test]
    fn only_dumps_load(
        at in any::<prop::sample::Index>(),
        len in 0..6_usize,
        piece in prop_oneof![
            "[ -~\n]{0,3}".prop_map(String::into_bytes),
            prop::collection::vec(any::<u8>(), 0..3),
            (any::<prop::sample::Index>(), 1..30_usize).prop_map(|(from, len)| {
                let from = from.index(TEXT.len());
                TEXT.as_bytes()[from..TEXT.len().min(from + len)].to_vec()
            }),
        ],
    ) {
        let at = at.index(TEXT.len());
        let mut text = TEXT.as_bytes().to_vec();
        text.splice(at..TEXT.len().min(at + len), piece);
        let conn = Connection::open_in_memory().unwrap();
        if canon::load(&mut text.as_slice(), &conn).is_ok() {
            let mut dumped = Vec::new();
            canon::dump(&conn, &mut dumped).unwrap();
            prop_assert_eq!(String::from_utf8_lossy(&dumped), String::from_utf8_lossy(&text));
        } else {
            let left: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
            prop_assert_eq!(left, 0);
        }
    }
}

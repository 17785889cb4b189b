//! One word at places that no reference joins: their tags say nothing of each other.

use std::collections::BTreeSet;
use std::fs;

use rusqlite::Connection;

use super::channels::entry;
use crate::sandbox::Sandbox;

/// Places with the word, those that a reference joins together.
const PLACES: [&[&str]; 4] = [
    &["SELECT customTitle FROM sessions"],
    &[
        "SELECT environmentName FROM sessions",
        "SELECT name FROM environments",
    ],
    &[
        "SELECT json_extract(CAST(payload AS TEXT), '$.payload.message.content[0].name') \
         FROM session_entries WHERE type = 'message'",
        "SELECT json_extract(CAST(payload AS TEXT), '$.payload.toolName') FROM session_entries",
    ],
    &["SELECT json_extract(CAST(payload AS TEXT), '$.payload.message.user') FROM session_entries"],
];

/// What the rows of a place hold beside NULL.
fn values(conn: &Connection, sql: &str) -> BTreeSet<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let values = statement.query_map([], |row| row.get(0)).unwrap();
    values.filter_map(|value| value.unwrap()).collect()
}

#[test]
fn a_word_has_as_many_tags_as_it_has_meanings() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    let payloads = [
        r#"{"payload":{"message":{"content":[{"type":"tool_call","name":"Rotkehlchen"}]}}}"#,
        r#"{"payload":{"toolName":"Rotkehlchen"}}"#,
        r#"{"payload":{"message":{"user":"Rotkehlchen"}}}"#,
    ];
    conn.execute_batch(
        "PRAGMA foreign_keys=OFF; DELETE FROM session_entries; DELETE FROM environments; \
         INSERT INTO environments(id,name,type,path,createdAt,updatedAt) \
         VALUES('e','Rotkehlchen','local','/e','2026-03-17 00:00:00.000','2026-03-17 00:00:00.000'); \
         UPDATE sessions SET customTitle='Rotkehlchen', environmentName='Rotkehlchen'; \
         INSERT INTO session_entries(sessionID, type, createdAt, payload) \
         SELECT id, 'header', '2026-03-18 00:00:00.000', x'7b7d' FROM sessions LIMIT 1",
    )
    .unwrap();
    for payload in payloads {
        conn.execute_batch(&entry(payload)).unwrap();
    }
    let words = [
        "--key-file",
        "key",
        "--name",
        "v5-damage",
        "--out",
        "out",
        "--all",
        "wuhu.sqlite",
    ];
    sandbox.capture(&words).assert().code(0);
    let golden = Connection::open_in_memory().unwrap();
    let text = fs::read_to_string(sandbox.path("out/v5-damage/before.sql")).unwrap();
    golden.execute_batch(&text).unwrap();
    let mut tags = BTreeSet::new();
    for joined in PLACES {
        for place in joined {
            assert_eq!(
                values(&conn, place),
                BTreeSet::from(["Rotkehlchen".to_owned()]),
                "{place}"
            );
        }
        let of_places: BTreeSet<String> = joined
            .iter()
            .flat_map(|place| values(&golden, place))
            .collect();
        let tag = of_places.iter().next().unwrap();
        assert!(
            tag.starts_with("n-") && of_places.len() == 1,
            "{joined:?}: {of_places:?}"
        );
        assert!(
            tags.insert(tag.clone()),
            "{joined:?} has the tag of another place"
        );
    }
}

//! Domains of tags: equal words have equal tags where a reference joins their places, and nowhere else.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use anonymizer::{CleanCell, Key, Moves, Node, Policy, Transform};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use test_support::workspace;

static WUHU: LazyLock<Policy> = LazyLock::new(|| Policy::wuhu().unwrap());

const PAYLOAD: &str = "session_entries.payload:payload";

/// Places that a reference joins; no reference leads from one group to another.
fn groups() -> Vec<Vec<String>> {
    let payload = |rest: &str| format!("{PAYLOAD}.{rest}");
    let owned = |places: &[&str]| places.iter().map(|place| (*place).to_owned()).collect();
    vec![
        owned(&["sessions.customTitle"]),
        owned(&["sessions.environmentName", "environments.name"]),
        owned(&["sessions.runnerName", "mounts.runnerID"]),
        owned(&["mounts.name"]),
        owned(&["mount_templates.name"]),
        owned(&["grdb_migrations.identifier"]),
        vec![
            "sessions.provider".to_owned(),
            "sessions.pendingProvider".to_owned(),
            payload("message.provider"),
        ],
        vec!["sessions.model".to_owned(), payload("model")],
        vec![payload("message.content[].name"), payload("toolName")],
        vec![
            payload("message.user"),
            "user_queue_pending.payload:author.participant._0".to_owned(),
        ],
        owned(&[
            "sessions.id",
            "session_entries.sessionID",
            "mounts.sessionID",
        ]),
        owned(&["environments.id", "sessions.environmentID"]),
        owned(&["mounts.id"]),
        owned(&["mount_templates.id", "mounts.mountTemplateID"]),
        vec![
            "tool_call_status.toolCallID".to_owned(),
            payload("message.toolCallId"),
        ],
        owned(&[
            "user_queue_pending.id",
            "user_queue_journal.payload:canceled.id",
        ]),
        owned(&[
            "system_queue_pending.id",
            "system_queue_journal.payload:canceled.id",
        ]),
        owned(&[
            "sessions.cwd",
            "environments.path",
            "mount_templates.workspacesPath",
        ]),
    ]
}

/// The column of a place, and a cell of it with a word there.
fn planted(place: &str, word: &str) -> (&'static Node, String) {
    let (column, path) = place.split_once(':').unwrap_or((place, ""));
    let (table, column) = column.split_once('.').unwrap();
    let node = WUHU.column(table, column);
    if path.is_empty() {
        return (node, word.to_owned());
    }
    let cell = path.rsplit('.').fold(format!("\"{word}\""), |inside, key| {
        match key.strip_suffix("[]") {
            Some(key) => format!("{{\"{key}\":[{inside}]}}"),
            None => format!("{{\"{key}\":{inside}}}"),
        }
    });
    (node, cell)
}

/// The last twelve digits of the tag that a word has at a place.
fn tag(place: &str, word: &str) -> String {
    let (node, cell) = planted(place, word);
    let (key, moves, mut out) = (Key::new([3; 32]), Moves::default(), CleanCell::default());
    let transform = Transform::new(&WUHU, &key, &moves);
    transform.cell(node, ValueRef::Text(cell.as_bytes()), &mut out);
    let text = String::from_utf8(out.value().as_bytes().unwrap().to_vec()).unwrap();
    let text = text.trim_end_matches(|c: char| "\"]}".contains(c));
    text[text.len() - 12..].to_owned()
}

#[test]
fn equal_words_have_equal_tags_where_a_reference_joins_them_alone() {
    let mut tags = BTreeSet::new();
    for group in groups() {
        let of_group: BTreeSet<String> = group.iter().map(|place| tag(place, "maya")).collect();
        assert_eq!(of_group.len(), 1, "{group:?} is joined");
        let is_new = tags.insert(of_group.into_iter().next().unwrap());
        assert!(is_new, "{group:?} has the tag of another group");
    }
}

/// A text may name a row of any table by it.
#[test]
fn a_uuid_has_one_tag_everywhere() {
    const UUID: &str = "0c194bc6-293f-4917-ab8c-925cf6af07cf";
    let places = [
        "sessions.id",
        "environments.id",
        "user_queue_pending.id",
        "session_entries.payload:payload.summary",
    ];
    let tags: BTreeSet<String> = places.iter().map(|place| tag(place, UUID)).collect();
    assert_eq!(tags.len(), 1);
}

#[test]
fn what_a_foreign_key_joins_is_of_one_class_and_domain() {
    let mut links = 0;
    for version in 1..=6 {
        let text = workspace().join(format!("golden/schema/v{version}.sql"));
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(&fs::read_to_string(text).unwrap())
            .unwrap();
        let keys = "SELECT m.name, k.\"from\", k.\"table\", k.\"to\" FROM sqlite_schema m, \
                    pragma_foreign_key_list(m.name) k WHERE m.type = 'table'";
        let mut keys = conn.prepare(keys).unwrap();
        let mut keys = keys.query([]).unwrap();
        while let Some(key) = keys.next().unwrap() {
            let [table, from, parent, to] =
                [0, 1, 2, 3].map(|at| key.get::<_, String>(at).unwrap());
            assert_eq!(
                WUHU.column(&table, &from).class,
                WUHU.column(&parent, &to).class,
                "{table}.{from}"
            );
            links += 1;
        }
    }
    let related = include_str!("../../policy/row_groups.toml");
    for line in related.lines().filter(|line| line.starts_with("    [")) {
        let columns: Vec<_> = line.split('"').skip(1).step_by(2).collect();
        let [from, to] = [0, 1].map(|at| columns[at].split_once('.').unwrap());
        assert_eq!(
            WUHU.column(from.0, from.1).class,
            WUHU.column(to.0, to.1).class,
            "{line}"
        );
        links += 1;
    }
    assert!(links > 30, "{links}");
}

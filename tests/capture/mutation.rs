//! Every rule of the policy is needed: where any of them keeps a secret, the recognizer says so, and so does
//! the last gate, each alone. And with all of them, nothing of what was planted is left.

use anonymizer::recognizer::{Recognition, recognize};
use anonymizer::{OverlapCheck, Policy, Selection};
use migrator::{HISTORY, History, Version, VersionSchema};
use rusqlite::Connection;

use test_support::{dump, policy_that_keeps};

use super::planted::{Planted, plant, plant_unknown, secret};
use super::{capture, public_terms, public_text};

/// v5 and the newest version that ever was: between them, every place of the policy.
fn sources(policy: &Policy) -> Vec<Planted> {
    let history = History::new(HISTORY).unwrap();
    let schemas = history.schemas();
    let v5 = schemas.get(Version::new(5)).unwrap();
    let newest = schemas.all().last().unwrap();
    assert!(newest.version > history.newest());
    vec![plant(empty(v5), policy), plant(empty(newest), policy)]
}

fn empty(schema: &VersionSchema) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    for object in &schema.objects {
        conn.execute_batch(&object.sql).unwrap();
    }
    conn
}

/// What the recognizer says, under the policy of this repository, of what a policy makes of a source;
/// and that text.
fn recognized(source: &Connection, policy: &Policy) -> (Recognition, String) {
    let text = dump(&capture(source, policy, &Selection::All).0);
    let mut report = Recognition::default();
    recognize(&mut text.as_bytes(), public_terms(), &mut report).unwrap();
    (report, text)
}

/// Integers that SQLite counted are never text, and so nothing can be planted there.
fn is_rowid(place: &str) -> bool {
    [
        "session_entries.id",
        "user_queue_journal.id",
        "system_queue_journal.id",
    ]
    .contains(&place)
}

/// What `ask` says while a table has no row but that with its secret: under a rule that keeps a word,
/// numbers need not be unique.
fn alone<T>(
    source: &Connection,
    place: &str,
    secret: &str,
    ask: impl FnOnce(&Connection) -> T,
) -> T {
    let (table, column) = place.split(':').next().unwrap().split_once('.').unwrap();
    source.execute_batch("BEGIN").unwrap();
    let others = format!("DELETE FROM {table} WHERE instr({column}, CAST(?1 AS BLOB)) = 0");
    source.execute(&others, [secret]).unwrap();
    let answer = ask(source);
    source.execute_batch("ROLLBACK").unwrap();
    answer
}

#[test]
fn nothing_that_was_planted_is_left() {
    let policy = Policy::wuhu().unwrap();
    let mut planted = Vec::new();
    for mut source in sources(&policy) {
        let unknown = plant_unknown(&source.conn, source.places.len());
        source.places.extend(unknown);
        let (report, text) = recognized(&source.conn, &policy);
        assert!(report.is_clean(), "{:#?}", report.violations);
        for (number, place) in source.places.iter().enumerate() {
            let is_there = dump(&source.conn).contains(&secret(number));
            assert!(is_there || is_rowid(place), "{place}: not planted");
            for part in ["Kanarien", "vogel", "zwitschert"] {
                assert!(!text.contains(part), "{place}");
            }
        }
        planted.extend(source.places);
    }
    let forgotten: Vec<&str> = policy
        .rules()
        .iter()
        .map(|rule| rule.place.as_str())
        .filter(|place| !planted.iter().any(|planted| planted == place))
        .collect();
    assert_eq!(forgotten, [] as [&str; 0], "rules without a secret");
}

#[test]
fn each_rule_that_keeps_its_secret_is_noticed() {
    let policy = Policy::wuhu().unwrap();
    let sources = sources(&policy);
    for rule in policy.rules().iter().filter(|rule| !is_rowid(&rule.place)) {
        let noticed = sources.iter().any(|source| {
            let mut places = source.places.iter();
            let Some(number) = places.position(|place| *place == rule.place) else {
                return false;
            };
            let secret = secret(number);
            let keeps = policy_that_keeps(Policy::wuhu_text(), &rule.place, &secret);
            let keeps = Policy::parse(&keeps).unwrap();
            let (report, text) = alone(&source.conn, &rule.place, &secret, |source| {
                recognized(source, &keeps)
            });
            assert!(text.contains(&secret), "{}: nothing was kept", rule.place);
            let mut gate = OverlapCheck::new(public_text());
            gate.publish("before.sql", text.as_bytes()).unwrap();
            gate.source_bytes(format!("so {secret}!").as_bytes());
            let found = gate.overlaps().found;
            let is_whole = found.iter().any(|it| it.len_bytes >= secret.len());
            assert!(is_whole, "{}: {found:?}", rule.place);
            report.violations.iter().any(|violation| {
                violation.place == rule.place && violation.len_bytes == secret.len() as u64
            })
        });
        assert!(noticed, "{}: its secret was not noticed", rule.place);
    }
}

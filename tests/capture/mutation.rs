//! Every rule of the policy is needed: with any of them set to "keep", a judge notices. And with all
//! of them, nothing of what was planted is left.

use anonymizer::recognizer::{Recognition, recognize};
use anonymizer::{Policy, Selection};
use migrator::{HISTORY, History};
use rusqlite::Connection;
use test_support::dump;

use super::capture;
use super::planted::{Planted, plant, plant_unknown, secret};

/// v5 and the newest version that ever was: between them, every place of the policy.
fn sources(policy: &Policy) -> Vec<Planted> {
    let mut versions = migrator::every_version().unwrap();
    let newest = versions.pop().unwrap();
    let v5 = versions.swap_remove(4);
    vec![plant(v5, policy), plant(newest, policy)]
}

fn findings(source: &Connection, policy: &Policy) -> (usize, String) {
    let known = golden::known(&History::new(HISTORY).unwrap()).unwrap();
    let text = dump(&capture(source, policy, &Selection::All).0);
    let mut report = Recognition::default();
    recognize(&mut text.as_bytes(), &known, &mut report).unwrap();
    (report.violations.len(), text)
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

#[test]
fn nothing_that_was_planted_is_left() {
    let policy = Policy::wuhu().unwrap();
    let mut planted = Vec::new();
    for mut source in sources(&policy) {
        let unknown = plant_unknown(&source.conn, source.places.len());
        source.places.extend(unknown);
        let (found, text) = findings(&source.conn, &policy);
        assert_eq!(found, 0);
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
fn each_rule_set_to_keep_is_noticed() {
    let policy = Policy::wuhu().unwrap();
    let sources = sources(&policy);
    for rule in policy.rules().iter().filter(|rule| !is_rowid(&rule.place)) {
        let holed = policy.keeping(&rule.place);
        let noticed = sources
            .iter()
            .filter(|source| source.places.contains(&rule.place))
            .any(|source| findings(&source.conn, &holed).0 > 0);
        assert!(noticed, "{}: nobody noticed that it was kept", rule.place);
    }
}

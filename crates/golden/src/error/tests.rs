use super::*;

fn of_captures() -> Vec<Error> {
    let name = || "a".parse().unwrap_or_else(|e| panic!("{e}"));
    vec![
        Error::NotPublic {
            name: name(),
            findings: vec![Finding::new(
                crate::finding::Oracle::Recognizer,
                "before.sql:1:1 WHAT".to_owned(),
            )],
        },
        Error::DamagedPages,
        Error::NotFaithful {
            original: "migrated from v5 to v6".to_owned(),
            golden: "nothing to do".to_owned(),
        },
        Error::NotCompared,
        Error::Overlap {
            len_bytes: 9,
            file: "before.sql",
            line: 3,
            column: 7,
        },
        Error::CaseTooLarge {
            file: "before.sql",
            len_bytes: 9,
            max_bytes: 8,
        },
        Error::NotImportable {
            name: name(),
            why: "WHY".to_owned(),
        },
    ]
}

fn of_the_index() -> [Error; 3] {
    let name = || "a".parse().unwrap_or_else(|e| panic!("{e}"));
    [
        Error::Index {
            path: PathBuf::from("DIR/file"),
            why: "WHY".to_owned(),
        },
        Error::NotGone {
            name: name(),
            why: "WHY",
        },
        Error::UnknownRelease {
            identifier: "ID".to_owned(),
        },
    ]
}

/// Every text of this crate's errors, one below the other.
#[test]
fn every_text() {
    let path = || PathBuf::from("DIR/file");
    let io = || io::Error::other("CAUSE");
    let name = |text: &str| -> CaseName { text.parse().unwrap_or_else(|e| panic!("{e}")) };
    let version = Version::new(6);
    let mut errors = vec![
        Error::NoFolder { path: path() },
        Error::NoCase { path: path() },
        Error::NoSchemas { path: path() },
        Error::UnknownCase {
            name: name("a"),
            known: Vec::new(),
        },
        Error::UnknownCase {
            name: name("a"),
            known: vec![name("b")],
        },
        Error::UnknownCase {
            name: name("a"),
            known: vec![name("b"), name("ab")],
        },
        Error::Name(BadCaseName::Characters("A b".to_owned())),
        Error::Name(BadCaseName::Reserved),
        Error::CaseExists { name: name("a") },
        Error::Manifest {
            path: path(),
            why: "WHY".to_owned(),
        },
        Error::Released {
            path: path(),
            why: "WHY".to_owned(),
        },
        Error::Read {
            path: path(),
            source: io(),
        },
        Error::Write {
            path: path(),
            source: io(),
        },
        Error::Scratch {
            path: path(),
            source: io(),
        },
        Error::NoRoom {
            doing: "DO".to_owned(),
        },
        Error::Sqlite {
            doing: "DO",
            source: rusqlite::Error::InvalidQuery,
        },
        Error::Canon {
            doing: "DO".to_owned(),
            source: canon::digest(&rusqlite::Connection::open_in_memory().unwrap(), "t")
                .unwrap_err(),
        },
        Error::Database(migrator::Error::Missing { path: path() }),
        Error::Policy(anonymizer::PolicyError::Format(7)),
        Error::Program {
            command: "COMMAND".to_owned(),
            source: io(),
        },
        Error::NoPlaceholder {
            command: "COMMAND".to_owned(),
        },
        Error::BlessInCi,
        Error::NotBlessable {
            name: name("a"),
            why: "WHY".to_owned(),
        },
        Error::NotAddable {
            path: path(),
            why: "WHY".to_owned(),
        },
        Error::ReleasedSchema {
            path: path(),
            version,
        },
        Error::SchemaNotBlessed {
            path: path(),
            version,
        },
        Error::ReleasedChanged {
            change: "CHANGE".to_owned(),
        },
        Error::NoSuchVersion {
            asked: Version::new(9),
            newest: version,
        },
    ];
    errors.extend(of_captures());
    errors.extend(of_the_index());
    let text = |error: &Error| {
        let remedy = error.remedy().map(|remedy| format!(" -> {remedy:?}"));
        with_causes(error) + &remedy.unwrap_or_default()
    };
    let texts: Vec<String> = errors.iter().map(text).collect();
    assert_eq!(texts.join("\n"), include_str!("error.txt").trim_end());
}

#[test]
fn a_name_that_is_like_no_other_names_none() {
    let name = |text: &str| -> CaseName { text.parse().unwrap_or_else(|e| panic!("{e}")) };
    let known = ["runner", "v5-empty", "v5-wuhu-app-17"].map(name);
    let check = |asked, expected| assert_eq!(nearest(&name(asked), &known), expected);
    check("v5-wuhu-ap", "the nearest is `v5-wuhu-app-17`");
    check("v5-emtpy", "the nearest is `v5-empty`");
    check("nonsense", "none has a name like it");
}

//! Every error's text in one place.

use super::*;

/// One error of each variant, in the order of the enum; those of load follow.
fn errors_of_reading() -> Vec<Error> {
    let table = || "t\u{1b}".to_owned();
    let column = || "c".to_owned();
    let object = || "o".to_owned();
    vec![
        Error::Schema {
            source: rusqlite::Error::InvalidQuery,
        },
        Error::SchemaNotUnicode { object: object() },
        Error::SchemaUnreadable { object: object() },
        Error::Table {
            table: table(),
            source: rusqlite::Error::InvalidQuery,
        },
        Error::NoSuchTable { table: table() },
        Error::VirtualTable { table: table() },
        Error::GeneratedColumn {
            table: table(),
            column: column(),
        },
        Error::ControlInName {
            table: table(),
            column: column(),
        },
        Error::RowidHidden { table: table() },
        Error::InvalidUtf16 {
            table: table(),
            column: column(),
        },
        Error::UnstorableCell {
            table: table(),
            column: column(),
            class: StorageClass::Text,
        },
        Error::SequenceAlone,
        Error::UncarriableText {
            object: object(),
            problem: "a problem",
        },
        Error::Write {
            source: io::ErrorKind::Other.into(),
        },
    ]
}

fn errors_of_load() -> Vec<Error> {
    let table = || "t\u{1b}".to_owned();
    let column = || "c".to_owned();
    let object = || "o".to_owned();
    vec![
        Error::NotEmpty,
        Error::InTransaction,
        Error::Target {
            source: rusqlite::Error::InvalidQuery,
        },
        Error::Read {
            line: 7,
            source: io::ErrorKind::Other.into(),
        },
        Error::Truncated { line: 7 },
        Error::Expected {
            line: 7,
            expected: "an expected line".to_owned(),
        },
        Error::Unexpected { line: 7 },
        Error::Trailing { line: 7 },
        Error::NotCreate { line: 7 },
        Error::CreateRefused {
            line: 7,
            source: rusqlite::Error::InvalidQuery,
        },
        Error::ObjectOrder {
            line: 7,
            object: object(),
        },
        Error::RowOrder {
            line: 7,
            table: table(),
        },
        Error::Literal {
            line: 7,
            table: table(),
            column: column(),
        },
        Error::Arity {
            line: 7,
            table: table(),
            values: 3,
        },
        Error::RowNotCanonical {
            line: 7,
            table: table(),
        },
        Error::CellNotKept {
            line: 7,
            table: table(),
            column: column(),
            class: StorageClass::Text,
        },
        Error::NoUtf16 {
            line: 7,
            table: table(),
            column: column(),
        },
        Error::RowRefused {
            line: 7,
            table: table(),
            source: rusqlite::Error::InvalidQuery,
        },
        Error::OnlyDigest {
            line: 7,
            table: table(),
        },
    ]
}

#[test]
fn every_text() {
    let mut errors = errors_of_reading();
    errors.extend(errors_of_load());
    let variants: Vec<_> = errors.iter().map(std::mem::discriminant).collect();
    let declared = include_str!("../error.rs")
        .matches("\n    #[error(")
        .count();
    assert_eq!(variants.len(), declared, "every variant has its text here");
    assert!(
        variants
            .iter()
            .enumerate()
            .all(|(at, variant)| !variants[..at].contains(variant))
    );
    let texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(texts.join("\n"), SNAPSHOT);
}

const SNAPSHOT: &str = r"cannot read the schema
the name or text of `o` is not valid Unicode
table `o` stands in sqlite_schema and is no table
cannot read table `t\u{1b}`
there is no table `t\u{1b}`
table `t\u{1b}` is virtual: its content cannot be carried as text
column `t\u{1b}.c` is generated: it cannot be carried as text
the name of `t\u{1b}.c` holds a control character
the columns of table `t\u{1b}` take all three names of its rowid
column `t\u{1b}.c` holds text that is not valid UTF-16
column `t\u{1b}.c` holds a cell of class TEXT that an INSERT would change or refuse
`sqlite_sequence` has rows but no table is AUTOINCREMENT
the text of `o` cannot be carried: it has a problem
cannot write the text
the database to load into is not empty
the database to load into is inside a transaction
cannot write to the database to load into
line 7: cannot read the text
line 7: the text ends here, before its closing line is complete
line 7: expected `an expected line`
line 7: a dump has no such line here
line 7: a dump has nothing after its closing line
line 7: only one CREATE TABLE, INDEX, VIEW or TRIGGER can stand here, as SQLite stores it
line 7: SQLite refuses the statement that begins here
line 7: `o` is out of order: tables, indexes, views and triggers follow each other by name
line 7: this row of `t\u{1b}` is out of order or double
line 7: the value of `t\u{1b}.c` is not a literal that a dump writes
line 7: a row of `t\u{1b}` has 3 values
line 7: a dump writes this row of `t\u{1b}` in another way
line 7: column `t\u{1b}.c` cannot keep this cell of class TEXT
line 7: column `t\u{1b}.c` has invalid UTF-8, which a UTF-16 file cannot hold
line 7: SQLite refuses this row of `t\u{1b}`
line 7: table `t\u{1b}` is only a digest: its rows are not in this text";

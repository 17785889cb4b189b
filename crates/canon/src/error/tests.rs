//! Every error's text in one place.

use std::collections::BTreeSet;

use sqlite_facts::ExpansionBound;

use super::*;

/// One error of each kind of failure, in the order of the file.
fn every_error() -> Vec<Error> {
    let (table, column, class) = ("t\u{1b}", "c", StorageClass::Text);
    let sqlite = || rusqlite::Error::InvalidQuery;
    let io = || io::Error::from(io::ErrorKind::Other);
    let object = "o".to_owned();
    vec![
        Error::schema(sqlite()),
        Error::no_table("o"),
        Error::table(table, sqlite()),
        Error::no_such_table(table),
        SchemaError::NotUnicode { object }.into(),
        Error::virtual_table(table),
        Error::generated_column(table, column),
        Error::control_in_name(table, column),
        Error::rowid_hidden(table),
        Error::invalid_utf16(table, column),
        Error::unstorable_cell(table, column, class),
        Error::sequence_alone(),
        Error::large_schema("o"),
        Error::large_view("o", ExpansionBound::Views),
        Error::uncarriable_text("o", "a problem"),
        Error::write(io()),
        Error::read(7, io()),
        Error::not_empty(),
        Error::in_transaction(),
        Error::target(sqlite()),
        Error::truncated(7),
        Error::expected(7, "an expected line"),
        Error::other_columns(7, "t\u{1b}"),
        Error::unexpected(7),
        Error::trailing(7),
        Error::not_create(7),
        Error::schema_bound(7),
        Error::view_bound(7, "o", ExpansionBound::Views),
        Error::create_refused(7, sqlite()),
        Error::object_order(7, "o"),
        Error::row_order(7, table),
        Error::literal(7, table, column),
        Error::arity(7, table, 3),
        Error::row_not_canonical(7, table),
        Error::cell_not_kept(7, table, column, class),
        Error::no_utf16(7, table, column),
        Error::row_refused(7, table, sqlite()),
    ]
}

#[test]
fn every_text() {
    let texts: Vec<String> = every_error()
        .iter()
        .map(|error| format!("{:?}: {error}", error.kind()))
        .collect();
    let source = include_str!("../error.rs");
    let constructors = source.matches("\n    pub(crate) fn ").count();
    assert_eq!(
        texts.len(),
        constructors + 1,
        "every constructor, and the text of `SchemaError`"
    );
    let distinct: BTreeSet<&String> = texts.iter().collect();
    assert_eq!(distinct.len(), texts.len());
    assert_eq!(texts.join("\n"), SNAPSHOT);
}

const SNAPSHOT: &str = r"Database: cannot read the schema
Database: table `o` stands in sqlite_schema and is no table
Database: cannot read table `t\u{1b}`
Database: there is no table `t\u{1b}`
Content: the name or text of `o` is not valid Unicode
Content: table `t\u{1b}` is virtual: its content cannot be carried as text
Content: column `t\u{1b}.c` is generated: it cannot be carried as text
Content: the name of `t\u{1b}.c` holds a control character
Content: the columns of table `t\u{1b}` take all three names of its rowid
Content: column `t\u{1b}.c` holds text that is not valid UTF-16
Content: column `t\u{1b}.c` holds a cell of class TEXT that an INSERT would change or refuse
Content: `sqlite_sequence` has rows but no table is AUTOINCREMENT
Content: with `o` the schema is larger than the 1000 objects or 1 MiB that a text carries
Content: there are more than 1000 views in `o`, those within them too
Content: the text of `o` cannot be carried: it has a problem
Stream: cannot write the text
Stream: line 7: cannot read the text
Target: the database to load into is not empty
Target: the database to load into is inside a transaction
Target: cannot write to the database to load into
Text: line 7: the text ends here, before its closing line is complete
Text: line 7: expected `an expected line`
Text: line 7: the schema has no rows of `t\u{1b}` with these columns here
Text: line 7: a dump has no such line here
Text: line 7: a dump has nothing after its closing line
Text: line 7: only one CREATE TABLE, INDEX, VIEW or TRIGGER can stand here, as SQLite stores it
Text: line 7: the schema is larger than 1000 objects or 1 MiB here
Text: line 7: there are more than 1000 views in `o`, those within them too
Text: line 7: SQLite refuses the statement that begins here
Text: line 7: `o` is out of order: tables, indexes, views and triggers follow each other by name
Text: line 7: this row of `t\u{1b}` is out of order or double
Text: line 7: the value of `t\u{1b}.c` is not a literal that a dump writes
Text: line 7: a row of `t\u{1b}` has 3 values
Text: line 7: a dump writes this row of `t\u{1b}` in another way
Text: line 7: column `t\u{1b}.c` cannot keep this cell of class TEXT
Text: line 7: column `t\u{1b}.c` has invalid UTF-8, which a UTF-16 file cannot hold
Text: line 7: SQLite refuses this row of `t\u{1b}`";

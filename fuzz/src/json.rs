//! The rewriting of a cell, most of all of JSON: private content as the closed language.

use anonymizer::recognizer::{Recognition, recognize};
use anonymizer::{CleanCell, Key, MoveSurvey, OverlapCheck, Transform};
use migrator::Version;
use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};
use serde::de::IgnoredAny;

use crate::wuhu::{PUBLIC, RELEASED, TERMS, dump};

/// The columns of a database at v6 that has no row.
struct Place {
    table: String,
    column: String,
    not_null: bool,
}

struct Golden {
    conn: Connection,
    places: Vec<Place>,
}

thread_local! {
    static GOLDEN: Golden = golden();
}

/// The first byte selects the column, the second whether the cell is a TEXT or a BLOB; the rest is the cell.
///
/// What becomes of it is of the closed language, has no run of bytes in common with it, and is JSON exactly
/// where it was.
pub fn run(data: &[u8]) {
    let [column, class, cell @ ..] = data else {
        return;
    };
    let cell = if class % 2 == 0 {
        ValueRef::Blob(cell)
    } else {
        ValueRef::Text(cell)
    };
    GOLDEN.with(|golden| {
        let places = &golden.places;
        let place = &places[usize::from(*column) % places.len()];
        check(golden, place, cell);
    });
}

fn check(golden: &Golden, place: &Place, cell: ValueRef<'_>) {
    let policy = TERMS.policy();
    let node = policy.column(&place.table, &place.column);
    let mut survey = MoveSurvey::default();
    survey.collect(node, cell);
    let shift = survey.finish();
    let key = Key::new([7; 32]);
    let transform = Transform::new(policy, &key, &shift);
    let mut clean = CleanCell::default();
    transform.cell(node, cell, &mut clean);
    let (was, is) = (bytes(cell), bytes(clean.value()));
    if node.class == anonymizer::Class::Json {
        assert_eq!(is_json(was), is_json(is), "{}", is.escape_ascii());
    }

    let text = with_row(golden, place, &transform, clean.value());
    let mut report = Recognition::default();
    recognize(&mut &*text, &TERMS, &mut report).expect("bytes in memory");
    assert!(
        report.is_clean(),
        "{:?} {}",
        report.violations,
        is.escape_ascii()
    );
    let mut gate = OverlapCheck::new(&PUBLIC);
    gate.publish("before.sql", &*text).expect("in memory");
    gate.source(cell);
    assert!(
        gate.overlaps().is_clean(),
        "{:?} {}",
        gate.overlaps(),
        is.escape_ascii()
    );
}

fn bytes(cell: ValueRef<'_>) -> &[u8] {
    match cell {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes,
        _ => panic!("the storage class changed"),
    }
}

fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
}

/// The golden with one row, in which the cell stands; the other cells are made of nothing.
fn with_row(
    golden: &Golden,
    place: &Place,
    transform: &Transform<'_>,
    cell: ValueRef<'_>,
) -> Vec<u8> {
    let conn = &golden.conn;
    let of_table = golden
        .places
        .iter()
        .filter(|other| other.table == place.table);
    let mut nothing: Vec<(&str, CleanCell)> = Vec::new();
    for other in of_table.filter(|other| other.not_null && other.column != place.column) {
        let node = TERMS.policy().column(&other.table, &other.column);
        let mut clean = CleanCell::default();
        transform.cell(node, ValueRef::Text(b""), &mut clean);
        nothing.push((&other.column, clean));
    }
    let mut names = vec![format!("\"{}\"", place.column)];
    let mut cells = vec![ToSqlOutput::Borrowed(cell)];
    for (name, clean) in &nothing {
        names.push(format!("\"{name}\""));
        cells.push(ToSqlOutput::Borrowed(clean.value()));
    }
    let marks = vec!["?"; cells.len()].join(", ");
    let (table, names) = (&place.table, names.join(", "));
    let insert = format!("INSERT INTO \"{table}\"({names}) VALUES({marks})");
    conn.execute(&insert, rusqlite::params_from_iter(cells))
        .expect("a row without constraints");
    let text = dump(conn).expect("an ordinary table");
    conn.execute(&format!("DELETE FROM \"{table}\""), [])
        .expect("the row goes again");
    text
}

fn golden() -> Golden {
    let mut conn = Connection::open_in_memory().expect("a database in memory");
    RELEASED
        .create(&mut conn, Version::new(6))
        .expect("a database at v6");
    conn.execute_batch("PRAGMA foreign_keys=OFF")
        .expect("a setting");
    let places = conn
        .prepare(
            "SELECT t.name, c.name, c.\"notnull\" FROM pragma_table_list AS t, \
             pragma_table_xinfo(t.name) AS c WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%' \
             AND t.name <> 'grdb_migrations' AND c.type IN ('TEXT', 'BLOB', 'DATETIME') ORDER BY 1, c.cid",
        )
        .and_then(|mut list| {
            list.query_map([], |row| {
                Ok(Place {
                    table: row.get(0)?,
                    column: row.get(1)?,
                    not_null: row.get(2)?,
                })
            })?
            .collect()
        })
        .expect("the columns of v6");
    Golden { conn, places }
}

/// The selector of a column.
pub(crate) fn selector(table: &str, column: &str) -> Option<u8> {
    GOLDEN.with(|golden| {
        let is_meant = |place: &Place| place.table == table && place.column == column;
        let position = golden.places.iter().position(is_meant)?;
        u8::try_from(position).ok()
    })
}

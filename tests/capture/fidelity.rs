//! What must survive a capture of everything, cell by cell, on each golden's database.

use std::collections::{BTreeMap, BTreeSet};

use anonymizer::{Class, Node, Policy};
use canon::Cell;
use migrator::{HISTORY, History};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::skeleton::skeleton;
use super::{GENERATED, cases, everything, load, one};

/// One table, whole: names of columns, then rows with the rowid first.
struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

fn tables(conn: &Connection) -> BTreeMap<String, Table> {
    let objects = sqlite_facts::objects(conn).unwrap();
    let names = objects
        .into_iter()
        .filter(|object| object.kind == sqlite_facts::ObjectKind::Table);
    names
        .map(|object| (object.name.clone(), table(conn, &object.name)))
        .collect()
}

fn table(conn: &Connection, name: &str) -> Table {
    let mut statement = conn
        .prepare(&format!("SELECT rowid, * FROM \"{name}\" ORDER BY rowid"))
        .unwrap();
    let names = statement.column_names();
    let columns: Vec<String> = names.into_iter().skip(1).map(str::to_owned).collect();
    let width = columns.len() + 1;
    let mut rows = statement.query([]).unwrap();
    let mut found = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        found.push(
            (0..width)
                .map(|at| Cell::from(row.get_ref(at).unwrap()))
                .collect(),
        );
    }
    Table {
        columns,
        rows: found,
    }
}

/// What was seen of a value, and what it became, in all columns of one class and domain.
#[derive(Default)]
struct Mapping {
    to: BTreeMap<String, String>,
    from: BTreeMap<String, String>,
}

impl Mapping {
    #[track_caller]
    fn add(&mut self, source: &str, golden: &str, place: &str) {
        let was = self.to.insert(source.to_owned(), golden.to_owned());
        assert!(
            was.is_none_or(|was| was == golden),
            "{place}: equal values became unequal"
        );
        let was = self.from.insert(golden.to_owned(), source.to_owned());
        assert!(
            was.is_none_or(|was| was == source),
            "{place}: unequal values became equal"
        );
    }
}

#[test]
fn shape_survives_in_every_case() {
    let policy = Policy::wuhu().unwrap();
    for case in cases() {
        let source = load(&case);
        let golden = everything(&source);
        let compared = check(&case, &source, &golden, &policy);
        if case == GENERATED {
            // It has something of everything that is compared.
            let classes: BTreeSet<&str> = compared.equal.keys().map(|(class, _)| *class).collect();
            assert_eq!(classes, BTreeSet::from(["id", "name", "path"]));
            assert!(compared.times.len() > 100 && compared.jsons > 100);
        }
    }
}

/// What has been compared.
#[derive(Default)]
struct Compared {
    /// Values of a class in a domain, among which alone equality is promised.
    equal: BTreeMap<(&'static str, String), Mapping>,
    /// Times before and after.
    times: Vec<(String, String)>,
    /// Counted integers before and after, by domain.
    numbers: BTreeMap<String, BTreeMap<i64, i64>>,
    jsons: usize,
}

impl Compared {
    #[track_caller]
    fn number(&mut self, domain: &str, old: &Cell, new: &Cell) {
        if let (Cell::Integer(old), Cell::Integer(new)) = (old, new) {
            let numbers = self.numbers.entry(domain.to_owned()).or_default();
            let was = numbers.insert(*old, *new);
            assert!(
                was.is_none_or(|was| was == *new),
                "{domain}: {old} became two numbers"
            );
        }
    }
}

#[track_caller]
fn check(case: &str, source: &Connection, golden: &Connection, policy: &Policy) -> Compared {
    for pragma in ["user_version", "application_id"] {
        let sql = format!("PRAGMA {pragma}");
        assert_eq!(
            one::<i64>(source, &sql).signum(),
            one::<i64>(golden, &sql),
            "{case}: {pragma}"
        );
    }
    let history = History::new(HISTORY).unwrap();
    let (before, after) = (tables(source), tables(golden));
    assert_eq!(before.len(), after.len(), "{case}: tables");
    let mut compared = Compared::default();
    for (name, ours) in &before {
        // A table of somebody has another name; schema.rs looks at these.
        let Some(theirs) = after.get(name) else {
            assert!(!history.schemas().has_table(name), "{case}: {name} is gone");
            continue;
        };
        assert_eq!(ours.rows.len(), theirs.rows.len(), "{case}: rows of {name}");
        for (old, new) in ours.rows.iter().zip(&theirs.rows) {
            compared.number(&format!("rowid of {name}"), &old[0], &new[0]);
            for (at, column) in ours.columns.iter().enumerate() {
                let place = format!("{case}: {name}.{column}, rowid {:?}", old[0]);
                let (old, new) = (&old[at + 1], &new[at + 1]);
                assert_eq!(
                    old.storage_class(),
                    new.storage_class(),
                    "{place}: storage class"
                );
                cell(policy.column(name, column), old, new, &place, &mut compared);
            }
        }
        let above = format!(
            "SELECT (SELECT sign(seq - max(rowid)) FROM \"{name}\") FROM sqlite_sequence \
             WHERE name = '{name}'"
        );
        let above = |conn: &Connection| {
            let above = conn.query_row(&above, [], |row| row.get::<_, Option<i64>>(0));
            above.optional().unwrap()
        };
        assert_eq!(above(source), above(golden), "{case}: last id of {name}");
    }
    in_order(case, &mut compared.times);
    for (domain, numbers) in &compared.numbers {
        let is_in_order = numbers.values().is_sorted_by(|a, b| a < b);
        let keeps_signs = numbers.iter().all(|(a, b)| a.signum() == b.signum());
        assert!(is_in_order && keeps_signs, "{case}: order of {domain}");
    }
    compared
}

fn cell(node: &Node, old: &Cell, new: &Cell, place: &str, compared: &mut Compared) {
    let (Cell::Text(a) | Cell::Blob(a), Cell::Text(b) | Cell::Blob(b)) = (old, new) else {
        if let Class::Key { domain } = &node.class {
            compared.number(domain, old, new);
        }
        return;
    };
    assert_eq!(a.is_empty(), b.is_empty(), "{place}: emptiness");
    let class = match &node.class {
        Class::Id { domain } => ("id", domain.clone()),
        Class::Name { domain } => ("name", domain.clone()),
        Class::Path { domain } => ("path", domain.clone()),
        Class::Time => {
            compared.times.extend(instant(a).zip(instant(b)));
            return;
        }
        Class::Json => {
            compared.jsons += usize::from(json(node, a, b, place));
            return;
        }
        _ => return,
    };
    // What is no id, name or path became the shape of a text, where equality is not promised.
    let is_shape = matches!(old, Cell::Blob(_)) || b.starts_with(b"x");
    if !is_shape && !a.is_empty() {
        let (a, b) = (String::from_utf8_lossy(a), String::from_utf8_lossy(b));
        compared.equal.entry(class).or_default().add(&a, &b, place);
    }
}

/// A time as the server writes it: then the order of texts is that of times.
fn instant(text: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(text).ok()?;
    (text.len() == "2026-01-01 00:00:00.000".len()).then(|| text.to_owned())
}

#[track_caller]
fn in_order(case: &str, times: &mut [(String, String)]) {
    times.sort();
    for pair in times.windows(2) {
        let ((a, x), (b, y)) = (&pair[0], &pair[1]);
        assert_eq!(a.cmp(b), x.cmp(y), "{case}: order of times");
    }
}

/// The same skeleton; false for what is no JSON.
#[track_caller]
fn json(node: &Node, a: &[u8], b: &[u8], place: &str) -> bool {
    let old = skeleton(node, a);
    if old.is_some() {
        assert_eq!(old, skeleton(node, b), "{place}: skeleton");
    }
    old.is_some()
}

#[test]
fn links_lead_where_they_led() {
    for case in cases() {
        let source = load(&case);
        let golden = everything(&source);
        let broken = |conn: &Connection| -> Vec<(String, Option<i64>, i64)> {
            conn.prepare(
                "SELECT \"table\", rowid, fkid FROM pragma_foreign_key_check ORDER BY 1, 2, 3",
            )
            .unwrap()
            .query_map([], |row| {
                let name: String = row.get(0)?;
                // A table of somebody has another name.
                let name = if golden.prepare(&format!("SELECT 1 FROM \"{name}\"")).is_ok() {
                    name
                } else {
                    "x_table_1".to_owned()
                };
                // Rowids are numbered anew, in their order.
                let rowid: Option<i64> = row.get(1)?;
                let rank = rowid.map(|rowid| {
                    let name: String = row.get(0).unwrap();
                    one(
                        conn,
                        &format!("SELECT count(*) FROM \"{name}\" WHERE rowid <= {rowid}"),
                    )
                });
                Ok((name, rank, row.get(2)?))
            })
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap()
        };
        assert_eq!(
            broken(&source),
            broken(&golden),
            "{case}: broken foreign keys"
        );
        let links = "SELECT count(*) FROM sessions s WHERE headEntryID IN (SELECT id FROM session_entries WHERE sessionID IS s.id)";
        if source.prepare(links).is_ok() {
            assert_eq!(
                one::<i64>(&source, links),
                one::<i64>(&golden, links),
                "{case}: heads"
            );
        }
    }
}

#[test]
fn an_odd_cell_keeps_its_storage_class() {
    let source = load(GENERATED);
    source
        .execute_batch(
            "UPDATE sessions SET customTitle=x'00ff', model=CAST(x'ff41c328' AS TEXT), \
             headEntryID='abc', tailEntryID=1.5, createdAt=1772000000, updatedAt='no time', \
             isArchived='true', cwd='a'||char(0)||'b' WHERE rowid=1",
        )
        .unwrap();
    let golden = everything(&source);
    check("odd cells", &source, &golden, &Policy::wuhu().unwrap());
    let row: Vec<String> = golden
        .query_row(
            "SELECT typeof(customTitle), typeof(model), typeof(headEntryID), typeof(tailEntryID), \
             typeof(createdAt), typeof(isArchived) FROM sessions WHERE rowid=1",
            [],
            |row| {
                (0..6)
                    .map(|at| {
                        row.get_ref(at).map(|value| match value {
                            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                            _ => String::new(),
                        })
                    })
                    .collect()
            },
        )
        .unwrap();
    assert_eq!(row, ["blob", "text", "text", "real", "integer", "text"]);
}

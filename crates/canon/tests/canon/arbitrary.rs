//! Arbitrary databases: odd names, every kind of table, every kind of cell.

use canon::Cell;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rusqlite::{Connection, params_from_iter};

use crate::cells::cell;

/// A database as a list of what is in it, and independent of how it is laid out.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    pub(crate) tables: Vec<TableContent>,
    /// Rows of `sqlite_sequence`.
    pub(crate) sequence: Vec<Vec<Cell>>,
    /// Statements that create indexes, views and triggers.
    pub(crate) others: Vec<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct TableContent {
    pub(crate) create: String,
    /// The names of the cells, quoted; `rowid` first where the table has a rowid of its own.
    pub(crate) columns: Vec<String>,
    pub(crate) name: String,
    /// Whether VACUUM keeps the rowids.
    pub(crate) is_pinned: bool,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// How a database is laid out, which must not matter.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    pub(crate) encoding: &'static str,
    pub(crate) page_size: u32,
    pub(crate) auto_vacuum: u8,
    /// Rows go in backwards.
    pub(crate) backwards: bool,
    /// Rows of another table come and go, and leave free pages.
    pub(crate) holes: bool,
    pub(crate) vacuum: bool,
}

impl Layout {
    pub(crate) const PLAIN: Self = Self {
        encoding: "UTF-8",
        page_size: 4096,
        auto_vacuum: 0,
        backwards: false,
        holes: false,
        vacuum: false,
    };
}

pub(crate) fn layout() -> impl Strategy<Value = Layout> {
    (
        select(vec!["UTF-8", "UTF-16le", "UTF-16be"]),
        select(vec![512, 1024, 4096, 65536]),
        0..3_u8,
        any::<[bool; 3]>(),
    )
        .prop_map(
            |(encoding, page_size, auto_vacuum, [backwards, holes, vacuum])| Layout {
                encoding,
                page_size,
                auto_vacuum,
                backwards,
                holes,
                vacuum,
            },
        )
}

/// A database of any content. Text is valid UTF-8 throughout if `unicode`.
///
/// SQLite decides what becomes of the cells: rows that it refuses are left out, and affinities do
/// what they do. The content is then what it says is there.
pub(crate) fn content(unicode: bool) -> impl Strategy<Value = Content> {
    const NAMES: [&str; 9] = [
        "t",
        "Order",
        "a b",
        "it's",
        "q\"q",
        "größe",
        "select",
        "emoji 🦊",
        "[x]`y`",
    ];
    let tables = subsequence(NAMES.to_vec(), 0..4).prop_flat_map(move |names| {
        names
            .into_iter()
            .map(|name| table(name, unicode))
            .collect::<Vec<_>>()
    });
    (tables, any::<bool>()).prop_map(|(specs, with_others)| {
        let conn = Connection::open_in_memory().unwrap();
        let mut others = Vec::new();
        for (position, spec) in specs.iter().enumerate() {
            conn.execute_batch(&spec.create).unwrap();
            insert(&conn, spec, &spec.rows, "INSERT OR IGNORE");
            if with_others {
                let name = quoted(&spec.name);
                let column = spec.columns.last().unwrap();
                others.push(format!("CREATE INDEX \"i {position}\" ON {name}({column})"));
                others.push(format!("CREATE VIEW v{position} AS\n  SELECT ';' FROM {name}"));
                others.push(format!(
                    "CREATE TRIGGER r{position} AFTER INSERT ON {name} BEGIN\n  SELECT CASE 1 WHEN 1 THEN 2 END;\n  SELECT 3;\nEND"
                ));
            }
        }
        let tables = specs.into_iter().map(|spec| TableContent { rows: read(&conn, &spec), ..spec });
        let tables: Vec<TableContent> = tables.collect();
        let sequence = tables.iter().any(|table| table.create.contains("AUTOINCREMENT"));
        let sequence =
            if sequence { rows(&conn, "SELECT name, seq FROM sqlite_sequence") } else { Vec::new() };
        Content { tables, sequence, others }
    })
}

/// Makes `content` a database.
pub(crate) fn build(content: &Content, layout: &Layout) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    let Layout {
        encoding,
        page_size,
        auto_vacuum,
        ..
    } = layout;
    conn.execute_batch(&format!(
        "PRAGMA encoding = '{encoding}'; PRAGMA page_size = {page_size}; PRAGMA auto_vacuum = {auto_vacuum};"
    ))
    .unwrap();
    let mut tables: Vec<&TableContent> = content.tables.iter().collect();
    if layout.backwards {
        tables.reverse();
    }
    if layout.holes {
        conn.execute_batch("CREATE TABLE hole(a)").unwrap();
    }
    for table in tables {
        conn.execute_batch(&table.create).unwrap();
        let mut rows = table.rows.clone();
        if layout.backwards {
            rows.reverse();
        }
        for part in rows.chunks(3) {
            if layout.holes {
                conn.execute_batch("INSERT INTO hole VALUES(randomblob(700)); INSERT INTO hole VALUES(randomblob(900))")
                    .unwrap();
            }
            insert(&conn, table, part, "INSERT");
        }
    }
    if layout.holes {
        conn.execute_batch("DROP TABLE hole").unwrap();
    }
    if content
        .tables
        .iter()
        .any(|table| table.create.contains("AUTOINCREMENT"))
    {
        conn.execute_batch("DELETE FROM sqlite_sequence").unwrap();
        for row in &content.sequence {
            conn.execute(
                "INSERT INTO sqlite_sequence VALUES(?1, ?2)",
                params_from_iter(row),
            )
            .unwrap();
        }
    }
    for create in &content.others {
        conn.execute_batch(create).unwrap();
    }
    if layout.vacuum && content.tables.iter().all(|table| table.is_pinned) {
        conn.execute_batch("VACUUM").unwrap();
    }
    conn
}

/// What `conn` holds of `table`, sorted.
pub(crate) fn read(conn: &Connection, table: &TableContent) -> Vec<Vec<Cell>> {
    rows(
        conn,
        &format!(
            "SELECT {} FROM {}",
            table.columns.join(","),
            quoted(&table.name)
        ),
    )
}

pub(crate) fn rows(conn: &Connection, sql: &str) -> Vec<Vec<Cell>> {
    let mut statement = conn.prepare(sql).unwrap();
    let count = statement.column_count();
    let rows = statement.query_map([], |row| {
        (0..count)
            .map(|cell| Ok(row.get_ref(cell)?.into()))
            .collect()
    });
    let mut rows: Vec<Vec<Cell>> = rows.unwrap().map(Result::unwrap).collect();
    rows.sort();
    rows
}

fn insert(conn: &Connection, table: &TableContent, rows: &[Vec<Cell>], verb: &str) {
    let values = vec!["?"; table.columns.len()].join(",");
    let sql = format!(
        "{verb} INTO {}({}) VALUES({values})",
        quoted(&table.name),
        table.columns.join(",")
    );
    let mut statement = conn.prepare(&sql).unwrap();
    for row in rows {
        let done = statement.execute(params_from_iter(row));
        // STRICT tables refuse what is not of their type even with OR IGNORE.
        assert!(done.is_ok() || verb != "INSERT", "{done:?}");
    }
}

/// What a table is besides its columns.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Key {
    None,
    First,
    FirstTwo,
    Rowid,
    NotQuiteRowid,
    Autoincrement,
    WithoutRowid,
}

impl Key {
    /// Whether the table has a rowid that no column is.
    fn has_rowid(self) -> bool {
        !matches!(self, Self::Rowid | Self::Autoincrement | Self::WithoutRowid)
    }
}

/// A table called `name`, with rows that are not yet what SQLite makes of them.
fn table(name: &'static str, unicode: bool) -> impl Strategy<Value = TableContent> {
    const TYPES: [&str; 10] = [
        "",
        "TEXT",
        "INTEGER",
        "NUMERIC",
        "REAL",
        "BLOB",
        "VARCHAR(10)",
        "DATETIME",
        "ANY",
        "BOOLEAN",
    ];
    const STRICT_TYPES: [&str; 5] = ["ANY", "TEXT", "INTEGER", "REAL", "BLOB"];
    const COLUMNS: [&str; 8] = ["a", "rowid", "group", "b c", "d\"e", "ü", "x'y", "_rowid_"];
    let key = select(vec![
        Key::None,
        Key::First,
        Key::FirstTwo,
        Key::Rowid,
        Key::NotQuiteRowid,
        Key::Autoincrement,
        Key::WithoutRowid,
    ]);
    let columns = subsequence(COLUMNS.to_vec(), 2..5);
    (
        columns,
        key,
        any::<bool>(),
        vec(0..STRICT_TYPES.len() * TYPES.len(), 5),
    )
        .prop_flat_map(move |(names, key, strict, types)| {
            let types: Vec<&str> = types
                .iter()
                .map(|index| {
                    if strict {
                        STRICT_TYPES[index % STRICT_TYPES.len()]
                    } else {
                        TYPES[index % TYPES.len()]
                    }
                })
                .collect();
            let mut columns: Vec<String> = names.iter().map(|name| quoted(name)).collect();
            let mut parts: Vec<String> = columns
                .iter()
                .zip(types)
                .map(|(name, kind)| format!("{name} {kind}"))
                .collect();
            match key {
                Key::None => {}
                Key::First | Key::WithoutRowid => parts[0].push_str(" PRIMARY KEY"),
                Key::FirstTwo => {
                    parts.push(format!("PRIMARY KEY({} DESC, {})", columns[1], columns[0]));
                }
                Key::Rowid => parts[0] = format!("{} INTEGER PRIMARY KEY", columns[0]),
                Key::NotQuiteRowid => parts[0] = format!("{} INTEGER PRIMARY KEY DESC", columns[0]),
                Key::Autoincrement => {
                    parts[0] = format!("{} INTEGER PRIMARY KEY AUTOINCREMENT", columns[0]);
                }
            }
            let mut options = Vec::new();
            options.extend(strict.then_some("STRICT"));
            options.extend((key == Key::WithoutRowid).then_some("WITHOUT ROWID"));
            let create = format!(
                "CREATE TABLE {}({}) {}",
                quoted(name),
                parts.join(",\n  "),
                options.join(", ")
            );
            let has_rowid = key.has_rowid();
            if has_rowid {
                let free = ["rowid", "_rowid_", "oid"]
                    .into_iter()
                    .find(|free| !names.contains(free));
                columns.insert(0, free.unwrap().to_owned());
            }
            vec(row(columns.len(), key, unicode), 0..12).prop_map(move |rows| TableContent {
                create: create.trim_end().to_owned(),
                columns: columns.clone(),
                name: name.to_owned(),
                is_pinned: key != Key::None,
                rows,
            })
        })
}

/// Cells for a row of `count`, the key among them such that rows seldom meet.
fn row(count: usize, key: Key, unicode: bool) -> impl Strategy<Value = Vec<Cell>> {
    (any::<i64>(), 0..20_i64, vec(cell(unicode), count)).prop_map(
        move |(wide, narrow, mut cells)| {
            if key.has_rowid() {
                cells[0] = Cell::Integer(if wide % 3 == 0 { wide } else { narrow });
            } else if key != Key::WithoutRowid && wide % 2 == 0 {
                cells[0] = Cell::Integer(narrow);
            }
            cells
        },
    )
}

pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

//! What a database's tables are, from PRAGMAs. Files are told apart by this, never by text alone:
//! quoting and white space of the stored text differ between builds, the structure does not.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Result};

/// Every ordinary table by name, and every view and trigger.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Structure {
    pub(crate) tables: BTreeMap<String, Table>,
    /// Views and triggers: Wuhu has none, so each is somebody else's.
    pub(crate) programs: Vec<Program>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    /// Virtual, shadow, WITHOUT ROWID or STRICT; empty for an ordinary table. [`NO_MODULE`] where
    /// this SQLite lacks the module of a virtual table.
    pub(crate) form: String,
    pub(crate) indexes: BTreeMap<String, Index>,
    pub(crate) foreign_keys: BTreeSet<ForeignKey>,
}

/// The form of a virtual table that an extension made which is not here: nothing can be read of it,
/// nothing is lost of it, and no step needs it.
const NO_MODULE: &str = "virtual, without its module";

impl Table {
    /// Whether rows and columns can be read.
    pub(crate) fn is_readable(&self) -> bool {
        self.form != NO_MODULE
    }

    fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// `PRAGMA table_xinfo`; the type in upper case, the default as its SQL text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) declared_type: String,
    pub(crate) not_null: bool,
    pub(crate) default: Option<String>,
    pub(crate) primary_key: u32,
    pub(crate) hidden: u32,
}

/// `PRAGMA index_list` and `index_xinfo`, key columns only. An expression has no column name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Index {
    pub(crate) unique: bool,
    pub(crate) partial: bool,
    pub(crate) columns: Vec<(Option<String>, bool, String)>,
}

/// `PRAGMA foreign_key_list`, one row per column pair.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ForeignKey {
    pub(crate) from: String,
    pub(crate) parent: String,
    pub(crate) to: Option<String>,
    pub(crate) actions: String,
}

/// A view or a trigger with its stored text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Program {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) table: String,
    pub(crate) sql: String,
}

/// Something of a file that the version it was recognised as does not have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum UnknownObject {
    Table(String),
    Column { table: String, column: String },
    Index { table: String, index: String },
}

/// Reads the structure of `main`, without SQLite's own tables.
pub(crate) fn read(conn: &Connection) -> Result<Structure> {
    let mut structure = Structure::default();
    let mut list = conn.prepare(
        "SELECT name, type, wr, strict FROM pragma_table_list \
         WHERE schema = 'main' AND type <> 'view' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let mut rows = list.query([])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let mut form: String = row.get(1)?;
        if form == "table" {
            form.clear();
        }
        if row.get(2)? {
            form.push_str(" WITHOUT ROWID");
        }
        if row.get(3)? {
            form.push_str(" STRICT");
        }
        let table = match read_table(conn, &name, form) {
            Err(error) if lacks_module(&error) => Table {
                form: NO_MODULE.to_owned(),
                ..Table::default()
            },
            read => read?,
        };
        structure.tables.insert(name, table);
    }
    let mut programs = conn.prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema \
         WHERE type IN ('view', 'trigger') ORDER BY type, name",
    )?;
    structure.programs = programs
        .query_map([], |row| {
            Ok(Program {
                kind: row.get(0)?,
                name: row.get(1)?,
                table: row.get(2)?,
                sql: row.get(3)?,
            })
        })?
        .collect::<Result<_>>()?;
    Ok(structure)
}

/// SQLite has no result code of its own for it.
pub(crate) fn lacks_module(error: &rusqlite::Error) -> bool {
    let no_module = |text: &str| text.starts_with("no such module: ");
    match error {
        rusqlite::Error::SqliteFailure(_, Some(text)) => no_module(text),
        rusqlite::Error::SqlInputError { msg, .. } => no_module(msg),
        _ => false,
    }
}

fn read_table(conn: &Connection, name: &str, form: String) -> Result<Table> {
    let mut columns = conn.prepare_cached(
        "SELECT name, upper(type), \"notnull\", dflt_value, pk, hidden \
         FROM pragma_table_xinfo(?1) ORDER BY cid",
    )?;
    let columns = columns
        .query_map([name], |row| {
            Ok(Column {
                name: row.get(0)?,
                declared_type: row.get(1)?,
                not_null: row.get(2)?,
                default: row.get(3)?,
                primary_key: row.get(4)?,
                hidden: row.get(5)?,
            })
        })?
        .collect::<Result<_>>()?;
    let mut keys = conn.prepare_cached(
        "SELECT \"from\", \"table\", \"to\", on_update || '/' || on_delete || '/' || \"match\" \
         FROM pragma_foreign_key_list(?1)",
    )?;
    let foreign_keys = keys
        .query_map([name], |row| {
            Ok(ForeignKey {
                from: row.get(0)?,
                parent: row.get(1)?,
                to: row.get(2)?,
                actions: row.get(3)?,
            })
        })?
        .collect::<Result<_>>()?;
    Ok(Table {
        columns,
        form,
        indexes: read_indexes(conn, name)?,
        foreign_keys,
    })
}

fn read_indexes(conn: &Connection, table: &str) -> Result<BTreeMap<String, Index>> {
    let mut list =
        conn.prepare_cached("SELECT name, \"unique\", partial FROM pragma_index_list(?1)")?;
    let mut info = conn.prepare_cached(
        "SELECT name, \"desc\", coll FROM pragma_index_xinfo(?1) WHERE key ORDER BY seqno",
    )?;
    let mut indexes = BTreeMap::new();
    let mut rows = list.query([table])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let columns = info
            .query_map([&name], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<_>>()?;
        indexes.insert(
            name,
            Index {
                unique: row.get(1)?,
                partial: row.get(2)?,
                columns,
            },
        );
    }
    Ok(indexes)
}

/// Compares a file's structure with what a version has.
///
/// `universe` holds every known version's structure: a surplus that another version owns is a
/// difference (the file is between two versions), any other surplus is a object. `Err` names
/// each difference in words.
pub(crate) fn fit(
    actual: &Structure,
    expected: &Structure,
    universe: &[&Structure],
) -> std::result::Result<Vec<UnknownObject>, Vec<String>> {
    let mut unknown_objects = Vec::new();
    let mut differences = Vec::new();
    for (name, table) in &expected.tables {
        match actual.tables.get(name) {
            None => differences.push(format!("table `{name}` is missing")),
            Some(found) => {
                let known: Vec<&Table> = universe
                    .iter()
                    .filter_map(|other| other.tables.get(name))
                    .collect();
                fit_table(
                    name,
                    found,
                    table,
                    &known,
                    &mut unknown_objects,
                    &mut differences,
                );
            }
        }
    }
    for name in actual
        .tables
        .keys()
        .filter(|name| !expected.tables.contains_key(*name))
    {
        if universe.iter().any(|other| other.tables.contains_key(name)) {
            differences.push(format!("table `{name}` belongs to another version"));
        } else {
            unknown_objects.push(UnknownObject::Table(name.clone()));
        }
    }
    if differences.is_empty() {
        Ok(unknown_objects)
    } else {
        Err(differences)
    }
}

fn fit_table(
    name: &str,
    found: &Table,
    expected: &Table,
    known: &[&Table],
    unknown_objects: &mut Vec<UnknownObject>,
    differences: &mut Vec<String>,
) {
    fit_columns(name, found, expected, known, unknown_objects, differences);
    if found.form != expected.form {
        differences.push(format!("table `{name}` is declared otherwise"));
    }
    for (index, facts) in &expected.indexes {
        match found.indexes.get(index) {
            None => differences.push(format!("index `{index}` is missing")),
            Some(other) if other != facts => {
                differences.push(format!("index `{index}` is declared otherwise"));
            }
            Some(_) => {}
        }
    }
    for index in found
        .indexes
        .keys()
        .filter(|index| !expected.indexes.contains_key(*index))
    {
        unknown_objects.push(UnknownObject::Index {
            table: name.to_owned(),
            index: index.clone(),
        });
    }
    if found.foreign_keys != expected.foreign_keys {
        differences.push(format!("foreign keys of `{name}` are declared otherwise"));
    }
}

/// The columns by name, then the order of those that both have.
fn fit_columns(
    name: &str,
    found: &Table,
    expected: &Table,
    known: &[&Table],
    unknown_objects: &mut Vec<UnknownObject>,
    differences: &mut Vec<String>,
) {
    for column in &found.columns {
        match expected.column(&column.name) {
            Some(wanted) if wanted == column => {}
            Some(_) => differences.push(format!(
                "column `{name}.{}` is declared otherwise",
                column.name
            )),
            None if known.iter().any(|t| t.column(&column.name).is_some()) => {
                let column = &column.name;
                differences.push(format!("column `{name}.{column}` is of another version"));
            }
            None => unknown_objects.push(UnknownObject::Column {
                table: name.to_owned(),
                column: column.name.clone(),
            }),
        }
    }
    let missing = |column: &&Column| found.column(&column.name).is_none();
    for column in expected.columns.iter().filter(missing) {
        differences.push(format!("column `{name}.{}` is missing", column.name));
    }
    let common = |one: &Table, other: &Table| -> Vec<String> {
        let names = one.columns.iter().map(|column| column.name.clone());
        names.filter(|name| other.column(name).is_some()).collect()
    };
    if common(found, expected) != common(expected, found) {
        differences.push(format!("the columns of `{name}` stand in another order"));
    }
}

/// The names of a table's columns, in order; none where there is no such table.
pub(crate) fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    conn.prepare_cached("SELECT name FROM pragma_table_xinfo(?1) ORDER BY cid")?
        .query_map([table], |row| row.get(0))?
        .collect()
}

/// Whether the table has a column that is its rowid.
pub(crate) fn is_rowid(conn: &Connection, table: &str) -> Result<bool> {
    conn.query_row(
        "SELECT count(*) = 1 AND max(upper(type)) = 'INTEGER' FROM pragma_table_xinfo(?1) WHERE pk",
        [table],
        |row| row.get(0),
    )
}

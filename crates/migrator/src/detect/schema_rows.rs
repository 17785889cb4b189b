//! The rows of `sqlite_schema`, looked at byte by byte before SQLite's own reading of them is believed: it
//! reads names as C strings, mends broken UTF-16 in silence, never reads the table name of an index that a
//! constraint made, and takes an object of any kind, with its root page or without.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use sqlite_facts::{Encoding, MadeObject, too_large, views_and_triggers};

use crate::detect::recorded_objects;
use crate::error::Error;

/// What is wrong with rows of `sqlite_schema`, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SchemaFaults {
    /// A name or a program's text that cannot be carried: nothing can be known of such a file.
    pub(crate) unreadable: Vec<String>,
    /// A text of a table or index that SQLite reads all the same, and that a step could not carry.
    pub(crate) uncarried: Vec<String>,
}

/// Reads every row of `sqlite_schema`.
pub(crate) fn faults(conn: &Connection) -> Result<SchemaFaults, Error> {
    let read = || -> rusqlite::Result<(SchemaFaults, Vec<MadeObject>)> {
        let encoding = Encoding::read(conn)?;
        let mut found = SchemaFaults::default();
        let mut select = conn.prepare(
            "SELECT CAST(type AS BLOB), CAST(name AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB), \
             rootpage, typeof(type), typeof(name), typeof(tbl_name), typeof(sql) \
             FROM main.sqlite_schema ORDER BY rowid",
        )?;
        let mut rows = select.query([])?;
        let mut recorded = Vec::new();
        while let Some(row) = rows.next()? {
            let row = SchemaRow::read(row, encoding)?;
            recorded.extend(row.recorded());
            let fault = row.fault_of_names().or_else(|| row.fault_of_root());
            found.unreadable.extend(fault);
            if let Some(fault) = row.fault_of_text() {
                if row.is_program() {
                    found.unreadable.push(fault);
                } else {
                    found.uncarried.push(fault);
                }
            }
        }
        Ok((found, recorded))
    };
    let differences = |recorded| {
        recorded_objects::differences(conn, recorded).map_err(Error::sqlite("read the schema"))
    };
    let (mut found, recorded) = read().map_err(Error::sqlite("read the schema"))?;
    if found.unreadable.is_empty() {
        // Before SQLite resolves a view, as it does to say what there is.
        let programs = views_and_triggers(conn).map_err(Error::schema)?;
        found.unreadable = match too_large(&programs) {
            Some((program, bound)) => vec![bound.words(&program.name)],
            None => differences(recorded)?,
        };
    }
    Ok(found)
}

/// One row.
struct SchemaRow {
    kind: Field,
    name: Field,
    table: Field,
    sql: Field,
    has_root: bool,
}

/// The column of the query from which on it tells storage classes.
const TYPES: usize = 5;

/// The text of one column.
enum Field {
    Null,
    /// Not well-formed in the file's encoding; as it may be printed.
    Broken(String),
    /// Of another storage class, which SQLite reads as a text and does not find as one.
    OtherClass(String),
    Text(String),
}

impl SchemaRow {
    fn read(row: &Row<'_>, encoding: Encoding) -> rusqlite::Result<Self> {
        let field = |column| -> rusqlite::Result<Field> {
            let ValueRef::Blob(bytes) = row.get_ref(column)? else {
                return Ok(Field::Null);
            };
            let is_text = row.get_ref(TYPES + column)?.as_bytes()? == b"text";
            Ok(match encoding.decode(bytes) {
                Some(text) if is_text => Field::Text(text),
                Some(text) => Field::OtherClass(text),
                None => Field::Broken(String::from_utf8_lossy(bytes).into_owned()),
            })
        };
        Ok(Self {
            kind: field(0)?,
            name: field(1)?,
            table: field(2)?,
            sql: field(3)?,
            has_root: !matches!(row.get_ref(4)?, ValueRef::Null | ValueRef::Integer(0)),
        })
    }

    fn is_program(&self) -> bool {
        matches!(&self.kind, Field::Text(kind) if kind == "view" || kind == "trigger")
    }

    /// What it records; none of a trigger, of which SQLite tells nothing.
    fn recorded(&self) -> Option<MadeObject> {
        let text = |field: &Field| match field {
            Field::Null => String::new(),
            Field::Broken(text) | Field::OtherClass(text) | Field::Text(text) => text.clone(),
        };
        let object = MadeObject {
            kind: text(&self.kind),
            name: text(&self.name),
            table: text(&self.table),
        };
        (object.kind != "trigger").then_some(object)
    }

    fn fault_of_names(&self) -> Option<String> {
        let words = self.words();
        for (field, what) in [(&self.name, "name"), (&self.table, "table name")] {
            match field {
                Field::Null => return Some(format!("{words} has no {what}")),
                Field::Broken(_) => {
                    return Some(format!("the {what} of {words} is not valid Unicode"));
                }
                Field::OtherClass(_) => {
                    return Some(format!("the {what} of {words} is not stored as a text"));
                }
                Field::Text(text) if text.contains('\0') => {
                    return Some(format!("the {what} of {words} holds a NUL"));
                }
                Field::Text(_) => {}
            }
        }
        let (Field::Text(name), Field::Text(table)) = (&self.name, &self.table) else {
            return None;
        };
        // SQLite passes over a row of a type that it does not know, and so over the index.
        if let Field::Text(kind) = &self.kind
            && name.starts_with(AUTOMATIC)
            && kind != "index"
        {
            return Some(format!("{words} is an index, and recorded as another kind"));
        }
        let is_automatic = matches!(self.sql, Field::Null) && name.starts_with(AUTOMATIC);
        let number = name.rsplit('_').next().unwrap_or_default();
        let belongs = name.eq_ignore_ascii_case(&format!("{AUTOMATIC}{table}_{number}"));
        (is_automatic && !belongs).then(|| {
            format!("{words} is recorded under `{table}`, which is not the table of that index")
        })
    }

    /// Whether there is a root page where there must be one: no table can be read without, and a root of
    /// what has no pages is another object's.
    fn fault_of_root(&self) -> Option<String> {
        let words = self.words();
        let needs_root = match &self.kind {
            Field::Text(kind) if kind == "table" => !self.is_virtual(),
            Field::Text(kind) if kind == "index" => true,
            Field::Text(kind) if kind == "view" || kind == "trigger" => false,
            _ => return Some(format!("{words} is of no kind that SQLite writes")),
        };
        match (needs_root, self.has_root) {
            (true, false) => Some(format!("{words} has no root page")),
            (false, true) => Some(format!("{words} names a root page, and has no pages")),
            _ => None,
        }
    }

    /// Whether the rows of the table are kept by a module. SQLite begins its text so.
    fn is_virtual(&self) -> bool {
        let Field::Text(sql) = &self.sql else {
            return false;
        };
        let words = sql.split_ascii_whitespace().take(3);
        words
            .map(str::to_ascii_uppercase)
            .eq(["CREATE", "VIRTUAL", "TABLE"])
    }

    fn fault_of_text(&self) -> Option<String> {
        match &self.sql {
            Field::Broken(_) => Some(format!("{} (its text is not valid Unicode)", self.words())),
            Field::OtherClass(_) => Some(format!(
                "{} (its text is not stored as a text)",
                self.words()
            )),
            Field::Text(sql) if sql.contains('\0') => {
                Some(format!("{} (its text holds a NUL)", self.words()))
            }
            _ => None,
        }
    }

    /// The object as a message names it.
    fn words(&self) -> String {
        let text = |field: &Field| match field {
            Field::Null => String::new(),
            Field::Broken(text) | Field::OtherClass(text) | Field::Text(text) => {
                text.replace('\0', "\u{fffd}")
            }
        };
        format!("{} `{}`", text(&self.kind), text(&self.name))
    }
}

/// The beginning of the names of indexes that constraints made.
const AUTOMATIC: &str = "sqlite_autoindex_";

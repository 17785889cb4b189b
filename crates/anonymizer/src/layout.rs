//! What a golden's schema is: known objects under their own text, somebody's own under names that
//! say nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rusqlite::Connection;

use crate::facts::{Column, ForeignKey, Index, Known, Table};
use crate::{Class, Error, Node, Policy};

/// Declared types that a golden's own CREATE TABLE may repeat.
const TYPES: [&str; 7] = [
    "TEXT", "INTEGER", "REAL", "BLOB", "NUMERIC", "DATETIME", "BOOLEAN",
];

/// A table of the source and what stands for it.
pub(crate) struct TableLayout<'p> {
    /// Its name in the source, which may be private.
    pub(crate) source: String,
    /// Its name in the golden.
    pub(crate) name: String,
    pub(crate) columns: Vec<ColumnLayout<'p>>,
    /// The position of the column that is the rowid.
    pub(crate) rowid_alias: Option<usize>,
    /// A name of the rowid in the source; none where it has none that can be named.
    pub(crate) rowid_name: Option<&'static str>,
    /// Whether rowids stay; those of somebody's table may be telephone numbers, and are counted anew.
    pub(crate) keeps_rowids: bool,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) autoincrement: bool,
    create: String,
}

/// A column of the source and what stands for it.
pub(crate) struct ColumnLayout<'p> {
    pub(crate) source: String,
    pub(crate) name: String,
    pub(crate) node: &'p Node,
}

/// A whole schema.
pub(crate) struct Layout<'p> {
    pub(crate) tables: Vec<TableLayout<'p>>,
    /// CREATE statements of indexes, views and triggers.
    others: Vec<String>,
    /// Objects that no golden can hold: virtual tables, and the tables behind them.
    pub(crate) left_out: usize,
    /// Objects that stand under a name which says nothing.
    pub(crate) renamed: usize,
}

impl<'p> Layout<'p> {
    /// Reads the schema of `source`, and names what nobody knows.
    pub(crate) fn read(
        source: &Connection,
        known: &Known,
        policy: &'p Policy,
    ) -> Result<Self, Error> {
        let failed = Error::sqlite("read the schema");
        let kinds = table_kinds(source).map_err(&failed)?;
        let objects = canon::objects(source).map_err(|_| Error::Schema)?;
        let is_stored = |name: &str| kinds.get(name).is_some_and(|kind| kind == "table");
        let of_kind = |kind| objects.iter().filter(move |object| object.kind == kind);

        let mut clean = Names::default();
        let mut facts = Vec::new();
        let mut left_out = 0;
        for object in of_kind(canon::ObjectKind::Table) {
            if !is_stored(&object.name) {
                left_out += 1;
                continue;
            }
            let table = Table::read(source, &object.name, &object.sql).map_err(&failed)?;
            clean.table(&object.name, known);
            facts.push((object.name.as_str(), table));
        }
        let mut layout = Self {
            tables: Vec::new(),
            others: Vec::new(),
            left_out,
            renamed: 0,
        };
        for (name, table) in facts {
            let links =
                Links::read(source, name, &table, (known, policy), &clean).map_err(&failed)?;
            let table = table_layout(name, table, &links, known, policy, &mut clean);
            layout.tables.push(table.map_err(&failed)?);
        }
        for object in of_kind(canon::ObjectKind::Index) {
            let Some(table) = layout
                .tables
                .iter()
                .find(|table| table.source == object.table)
            else {
                layout.left_out += 1;
                continue;
            };
            let index = Index::read(source, &object.table, &object.name).map_err(&failed)?;
            let create = index_text(&object.name, &index, table, known, &mut clean);
            layout.others.push(create);
        }
        let unresolved = unresolved(&objects).map_err(&failed)?;
        let works = |object: &canon::Object| !unresolved.contains(&object.name);
        for object in of_kind(canon::ObjectKind::View) {
            let named = named_tables(&object.sql, known);
            let works = works(object);
            layout
                .others
                .push(clean.view(&object.name, &named, works, known));
        }
        for object in of_kind(canon::ObjectKind::Trigger) {
            let named = named_tables(&object.sql, known);
            let works = works(object);
            match clean.trigger(&object.table, &named, works, &layout.tables) {
                Some(create) => layout.others.push(create),
                None => layout.left_out += 1,
            }
        }
        layout.renamed = clean.count;
        Ok(layout)
    }

    /// Creates the tables in `golden`.
    pub(crate) fn create_tables(&self, golden: &Connection) -> Result<(), Error> {
        for table in &self.tables {
            golden
                .execute_batch(&table.create)
                .map_err(Error::sqlite("create the golden's tables"))?;
        }
        Ok(())
    }

    /// Creates everything else, once the rows are there.
    pub(crate) fn create_others(&self, golden: &Connection) -> Result<(), Error> {
        for create in &self.others {
            golden.execute_batch(create).map_err(Error::sqlite(
                "create the golden's indexes, views and triggers",
            ))?;
        }
        Ok(())
    }
}

/// `table`, `view`, `virtual` or `shadow`, by name.
fn table_kinds(conn: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    conn.prepare("SELECT name, type FROM pragma_table_list WHERE schema = 'main'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// The views and triggers that SQLite cannot resolve, wherever they point: every rename fails on them.
///
/// Only a rename resolves all, and the source is not to be written: so a table is renamed in a
/// database in memory that has the source's tables, views and triggers, without a row.
fn unresolved(objects: &[canon::Object]) -> rusqlite::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let kind = |object: &canon::Object| match object.kind {
        canon::ObjectKind::View => Some("view"),
        canon::ObjectKind::Trigger => Some("trigger"),
        canon::ObjectKind::Table | canon::ObjectKind::Index => None,
    };
    let programs: Vec<(&str, &canon::Object)> = objects
        .iter()
        .filter_map(|object| Some((kind(object)?, object)))
        .collect();
    if programs.is_empty() {
        return Ok(found);
    }
    let memory = Connection::open_in_memory()?;
    memory.execute_batch("PRAGMA legacy_alter_table=OFF; PRAGMA trusted_schema=OFF")?;
    for object in objects {
        // What this build cannot make, or has made already (the tables behind a virtual one), is
        // passed over.
        drop(memory.execute_batch(&object.sql));
    }
    let probe = free_name(objects);
    memory.execute_batch(&format!("CREATE TABLE {probe}(a)"))?;
    while let Err(error) = memory.execute_batch(&format!("ALTER TABLE {probe} RENAME TO {probe}_"))
    {
        let error = error.to_string();
        let failing = programs.iter().find(|(kind, object)| {
            !found.contains(&object.name)
                && error.starts_with(&format!("error in {kind} {}: ", object.name))
        });
        let Some((kind, object)) = failing else { break };
        found.insert(object.name.clone());
        let drop = format!("DROP {kind} {}", quoted(&object.name));
        if memory.execute_batch(&drop).is_err() {
            break;
        }
    }
    Ok(found)
}

/// A name that no object has, nor the same with `_` behind it.
fn free_name(objects: &[canon::Object]) -> String {
    let mut name = "x_probe".to_owned();
    while objects
        .iter()
        .any(|object| object.name.to_lowercase().starts_with(&name))
    {
        name.push('x');
    }
    name
}

/// Names that say nothing, numbered in the order of the source's names.
#[derive(Default)]
struct Names {
    tables: BTreeMap<String, String>,
    views: BTreeMap<String, String>,
    columns: usize,
    indexes: usize,
    triggers: usize,
    count: usize,
    unknown_tables: usize,
}

impl Names {
    fn table(&mut self, source: &str, known: &Known) {
        let name = if known.has_table(source) {
            source.to_owned()
        } else {
            self.count += 1;
            self.unknown_tables += 1;
            format!("x_table_{}", self.unknown_tables)
        };
        self.tables.insert(source.to_owned(), name);
    }

    /// The name of a table that the golden does not have.
    fn missing(&self) -> String {
        format!("x_table_{}", self.unknown_tables + 1)
    }

    fn column(&mut self) -> String {
        self.count += 1;
        self.columns += 1;
        format!("x_column_{}", self.columns)
    }

    fn index(&mut self) -> String {
        self.count += 1;
        self.indexes += 1;
        format!("x_index_{}", self.indexes)
    }

    /// A view that names the same known tables, and works or fails as the original does.
    fn view(&mut self, source: &str, named: &[&str], works: bool, known: &Known) -> String {
        self.count += 1;
        // A name that a migration needs is in its way.
        let name = if known.has_table(source) || known.has_index(source) {
            source.to_owned()
        } else {
            format!("x_view_{}", self.views.len() + 1)
        };
        self.views.insert(source.to_owned(), name.clone());
        let missing = self.missing();
        let from: Vec<String> = named
            .iter()
            .copied()
            .chain((!works).then_some(missing.as_str()))
            .map(quoted)
            .collect();
        let from = if from.is_empty() {
            String::new()
        } else {
            format!(" FROM {}", from.join(", "))
        };
        format!("CREATE VIEW {} AS SELECT NULL{from}", quoted(&name))
    }

    /// A trigger on the same table or view that names the same known tables, and works or fails as the
    /// original does.
    fn trigger(
        &mut self,
        on: &str,
        named: &[&str],
        works: bool,
        tables: &[TableLayout<'_>],
    ) -> Option<String> {
        let table = tables
            .iter()
            .find(|table| table.source == on)
            .map(|table| &table.name);
        let (when, on) = match (table, self.views.get(on)) {
            (Some(table), _) => ("AFTER UPDATE ON", table),
            (None, Some(view)) => ("INSTEAD OF UPDATE ON", view),
            (None, None) => return None,
        };
        self.count += 1;
        self.triggers += 1;
        let mut body = String::new();
        let missing = self.missing();
        for table in named.iter().copied().chain((!works).then_some(&*missing)) {
            // Writing to a String cannot fail.
            let _ = write!(body, "SELECT NULL FROM {}; ", quoted(table));
        }
        if body.is_empty() {
            body.push_str("SELECT NULL; ");
        }
        let name = format!("x_trigger_{}", self.triggers);
        Some(format!(
            "CREATE TRIGGER {} {when} {} BEGIN {body}END",
            quoted(&name),
            quoted(on)
        ))
    }
}

/// What the columns that no version has are links to.
struct Links<'k> {
    /// By column: a place of Wuhu's.
    places: BTreeMap<String, (&'k str, &'k str)>,
    /// By column: what stands behind its type.
    texts: BTreeMap<String, String>,
}

impl<'k> Links<'k> {
    /// A link to a place of Wuhu's stays one. Of any other it is only kept whether some row of it
    /// leads nowhere: a migration refuses such a file.
    fn read(
        source: &Connection,
        name: &str,
        table: &Table,
        world: (&'k Known, &Policy),
        names: &Names,
    ) -> rusqlite::Result<Self> {
        let (known, policy) = world;
        let mut links = Self {
            places: BTreeMap::new(),
            texts: BTreeMap::new(),
        };
        let mut others = BTreeSet::new();
        let is_ours = |key: &&ForeignKey| known.has_column(name, &key.from);
        for key in table.foreign_keys.iter().filter(|key| !is_ours(key)) {
            // A number that somebody put into a table of theirs does not stay, wherever it leads.
            let is_public =
                |place: &(&str, &str)| policy.column(place.0, place.1).class != Class::Key;
            match known.place(key).filter(is_public) {
                Some(place) => {
                    links.places.entry(key.from.clone()).or_insert(place);
                    let text = links.texts.entry(key.from.clone()).or_default();
                    text.push_str(&references(key, place));
                }
                None => {
                    others.insert(key.from.as_str());
                }
            }
        }
        if others.is_empty() {
            return Ok(links);
        }
        let missing = format!(" REFERENCES {}", quoted(&names.missing()));
        let dangling = Table::dangling(source, name)?;
        for from in others {
            if dangling
                .as_ref()
                .is_none_or(|columns| columns.contains(from))
            {
                let text = links.texts.entry(from.to_owned()).or_default();
                text.push_str(&missing);
            }
        }
        Ok(links)
    }
}

impl Links<'_> {
    fn text(&self, column: &str) -> &str {
        self.texts.get(column).map_or("", String::as_str)
    }
}

fn references(key: &ForeignKey, (parent, to): (&str, &str)) -> String {
    let action = match key.on_delete.as_str() {
        action @ ("CASCADE" | "RESTRICT") => format!(" ON DELETE {action}"),
        _ => String::new(),
    };
    format!(" REFERENCES {}({}){action}", quoted(parent), quoted(to))
}

fn table_layout<'p>(
    source: &str,
    table: Table,
    links: &Links<'_>,
    known: &Known,
    policy: &'p Policy,
    names: &mut Names,
) -> rusqlite::Result<TableLayout<'p>> {
    let name = names.tables.get(source).cloned().unwrap_or_default();
    let is_known = known.has_table(source);
    let columns: Vec<ColumnLayout<'p>> = table
        .columns
        .iter()
        .map(|column| {
            if known.has_column(source, &column.name) {
                return ColumnLayout {
                    source: column.name.clone(),
                    name: column.name.clone(),
                    node: policy.column(source, &column.name),
                };
            }
            // A link stays one: its values become what their parents become.
            let place = links.places.get(&column.name);
            let node = place.map_or(Policy::unknown(), |(table, column)| {
                policy.column(table, column)
            });
            ColumnLayout {
                source: column.name.clone(),
                name: names.column(),
                node,
            }
        })
        .collect();
    let mut keys: Vec<&Column> = table.columns.iter().filter(|c| c.key > 0).collect();
    keys.sort_by_key(|column| column.key);
    let (mut has_keys, create) = (true, known.table_text(source, &table));
    let create = if let Some(sql) = create {
        with_columns(sql, source, &table, &columns, links, known)?
    } else {
        has_keys = is_known && keys.iter().all(|key| known.has_key(source, key));
        if !has_keys {
            keys.clear();
        }
        let keys: Vec<&str> = keys.iter().map(|key| &*key.name).collect();
        table_text(
            &name,
            &table,
            &columns,
            &keys,
            links,
            is_known.then_some(known),
        )
    };
    Ok(TableLayout {
        source: source.to_owned(),
        name,
        rowid_alias: table.rowid_alias.filter(|_| has_keys),
        rowid_name: table.rowid_name(),
        autoincrement: has_keys && table.autoincrement,
        keeps_rowids: is_known,
        foreign_keys: table.foreign_keys,
        columns,
        create,
    })
}

/// A known text, with the columns that somebody added, where SQLite itself puts them.
fn with_columns(
    sql: &str,
    name: &str,
    table: &Table,
    columns: &[ColumnLayout<'_>],
    links: &Links<'_>,
    known: &Known,
) -> rusqlite::Result<String> {
    let both = table.columns.iter().zip(columns);
    let mut added = both
        .filter(|(column, _)| !known.has_column(name, &column.name))
        .peekable();
    if added.peek().is_none() {
        return Ok(sql.to_owned());
    }
    let conn = Connection::open_in_memory()?;
    conn.execute_batch(sql)?;
    for (column, layout) in added {
        conn.execute_batch(&format!(
            "ALTER TABLE {} ADD COLUMN {}{}{}",
            quoted(name),
            quoted(&layout.name),
            affinity(&column.declared_type),
            links.text(&column.name)
        ))?;
    }
    let text = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    conn.query_row(text, [name], |row| row.get(0))
}

/// A CREATE TABLE of facts alone: no default, CHECK, collation or comment of the source. `keys` are
/// the columns of its key, which are known; `known` is none for a table of nobody's.
fn table_text(
    name: &str,
    table: &Table,
    columns: &[ColumnLayout<'_>],
    keys: &[&str],
    links: &Links<'_>,
    known: Option<&Known>,
) -> String {
    let mut parts = Vec::new();
    for (column, layout) in table.columns.iter().zip(columns) {
        let mut text = column_text(column, layout, known.is_some());
        if keys == [&column.name] {
            text.push_str(" PRIMARY KEY");
            if table.autoincrement && table.rowid_alias.is_some() {
                text.push_str(" AUTOINCREMENT");
            }
        }
        let of_column = table
            .foreign_keys
            .iter()
            .filter(|key| key.from == column.name);
        for key in of_column {
            // Columns that no version has are told by `Links`.
            let known = known.filter(|known| known.has_column(name, &column.name));
            if let Some(place) = known.and_then(|known| known.place(key)) {
                text.push_str(&references(key, place));
            }
        }
        text.push_str(links.text(&column.name));
        parts.push(text);
    }
    if keys.len() > 1 {
        let list: Vec<String> = keys.iter().map(|key| quoted(key)).collect();
        parts.push(format!("PRIMARY KEY ({})", list.join(", ")));
    }
    format!("CREATE TABLE {} ({})", quoted(name), parts.join(", "))
}

fn column_text(column: &Column, layout: &ColumnLayout<'_>, is_known: bool) -> String {
    let mut text = quoted(&layout.name);
    if is_known && TYPES.contains(&column.declared_type.as_str()) {
        let _ = write!(text, " {}", column.declared_type);
    } else {
        text.push_str(affinity(&column.declared_type));
    }
    if is_known && column.not_null {
        text.push_str(" NOT NULL");
    }
    text
}

/// The type that gives a column of nobody's the same affinity (SQLite, "Datatypes", 3.1).
fn affinity(declared: &str) -> &'static str {
    let has = |word: &str| declared.contains(word);
    if has("INT") {
        " INTEGER"
    } else if has("CHAR") || has("CLOB") || has("TEXT") {
        " TEXT"
    } else if declared.is_empty() || has("BLOB") {
        ""
    } else if has("REAL") || has("FLOA") || has("DOUB") {
        " REAL"
    } else {
        " NUMERIC"
    }
}

/// A known index under its text; another with its columns, but neither unique nor partial: values
/// that differ in the source may be equal in the golden.
fn index_text(
    source: &str,
    index: &Index,
    table: &TableLayout<'_>,
    known: &Known,
    names: &mut Names,
) -> String {
    if let Some(sql) = known.index_text(source, index) {
        return sql.to_owned();
    }
    let name = if known.has_index(source) {
        source.to_owned()
    } else {
        names.index()
    };
    let clean = |column: &String| {
        table
            .columns
            .iter()
            .find(|layout| layout.source == *column)
            .map(|layout| &layout.name)
    };
    let mut columns: Vec<String> = index
        .columns
        .iter()
        .flatten()
        .filter_map(clean)
        .map(|name| quoted(name))
        .collect();
    if columns.is_empty() {
        columns.extend(table.columns.first().map(|layout| quoted(&layout.name)));
    }
    format!(
        "CREATE INDEX {} ON {}({})",
        quoted(&name),
        quoted(&table.name),
        columns.join(", ")
    )
}

/// The known tables whose names occur in a text as words.
fn named_tables<'k>(sql: &str, known: &'k Known) -> Vec<&'k str> {
    let words: Vec<&str> = sql
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .collect();
    known
        .table_names()
        .filter(|name| words.iter().any(|word| word.eq_ignore_ascii_case(name)))
        .collect()
}

/// An SQL identifier.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

//! Keys of an index from its pages, without SQLite: many times as fast as a statement, and in the order of the
//! file, so that a cold one is read at the speed of the disk.
//!
//! The keys are those that SQLite reads, or none: of an index that is not declared as expected, a page that is not as
//! those of a sound index, a key that is not whole in it, or text that is not UTF-8 by the file's encoding, nothing
//! is returned, and a statement reads the index.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sqlite_facts::{Encoding, Index, IndexTerm, Table, TableForm};
use sqlite_pages::{PageSource, RecordValue, RecordValues, read_index_keys};

/// The roots of a file's indexes by name: those of names that are there once.
pub(crate) struct IndexRoots(BTreeMap<String, Option<u32>>);

impl IndexRoots {
    /// None where SQLite alone can read the text of the file.
    pub(crate) fn read(conn: &Connection) -> Result<Option<Self>> {
        if Encoding::read(conn)? != Encoding::Utf8 {
            return Ok(None);
        }
        let select = "SELECT name, rootpage FROM main.sqlite_schema WHERE type = 'index'";
        let mut select = conn.prepare(select)?;
        let mut rows = select.query([])?;
        let mut roots = BTreeMap::new();
        while let Some(row) = rows.next()? {
            // What is no name or no number is not looked for.
            if let (Ok(name), Ok(root)) = (row.get::<_, String>(0), row.get(1)) {
                let root = Some(root);
                roots
                    .entry(name)
                    .and_modify(|root| *root = None)
                    .or_insert(root);
            }
        }
        Ok(Some(Self(roots)))
    }
}

/// The pages of a file, to which nothing is written meanwhile.
pub(crate) struct IndexPages<'p> {
    roots: &'p IndexRoots,
    source: &'p mut (dyn PageSource + Send),
}

impl<'p> IndexPages<'p> {
    pub(crate) fn new(roots: &'p IndexRoots, source: &'p mut (dyn PageSource + Send)) -> Self {
        Self { roots, source }
    }

    /// Gives the key and the rowid of each entry of an index of `table` on `column` alone, in no order, until
    /// `entry` says false. False where that was not all.
    pub(crate) fn read(
        &mut self,
        table: &Table,
        column: &str,
        index: &str,
        mut entry: impl FnMut(ValueRef<'_>, i64) -> bool,
    ) -> bool {
        let is_expected = is_stored_as_it_is(table, column)
            && table
                .index(index)
                .is_some_and(|index| is_on_alone(index, column));
        let root = self.roots.0.get(index).copied().flatten();
        let Some(root) = root.filter(|_| is_expected) else {
            return false;
        };
        let is_read = read_index_keys(self.source, root, |record| {
            let Some(mut values) = RecordValues::new(record) else {
                return false;
            };
            match (values.next(), values.next()) {
                (Some(key), Some(RecordValue::Integer(rowid))) if values.is_at_end() => {
                    entry(value_of(key), rowid)
                }
                _ => false,
            }
        });
        // What cannot be read, SQLite will say; and where an end is asked for, it ends too.
        is_read.unwrap_or(false)
    }
}

fn is_on_alone(index: &Index, column: &str) -> bool {
    matches!(&index.columns[..], [only] if matches!(&only.term, IndexTerm::Column(name) if name == column))
}

/// Whether an index on the column ends with the rowid, and holds the values that a statement reads: not the
/// integers that stand for a REAL.
fn is_stored_as_it_is(table: &Table, column: &str) -> bool {
    let declared = table.column(column);
    table.form == TableForm::Ordinary
        && !table.without_rowid
        && declared.is_some_and(|column| matches!(&*column.declared_type, "TEXT" | "INTEGER"))
}

fn value_of(value: RecordValue<'_>) -> ValueRef<'_> {
    match value {
        RecordValue::Null => ValueRef::Null,
        RecordValue::Integer(number) => ValueRef::Integer(number),
        RecordValue::Real(number) => ValueRef::Real(number),
        RecordValue::Text(bytes) => ValueRef::Text(bytes),
        RecordValue::Blob(bytes) => ValueRef::Blob(bytes),
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use sqlite_pages::PageFile;

    use super::*;

    /// A table, indexes of it, and rows with values of all classes.
    const TABLE: &str = "CREATE TABLE t(a TEXT, b INTEGER, c REAL); \
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) \
        INSERT INTO t SELECT CASE i % 3 WHEN 0 THEN NULL WHEN 1 THEN x'00ff' ELSE 's' || i / 9 END, \
            CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN i + 0.5 WHEN 2 THEN -i * i ELSE 'word' END, i FROM n";

    /// Reads the index `i`, made by `index`, on a column of `t`: all that a statement reads, or nothing.
    #[track_caller]
    fn check(settings: &str, index: &str, column: &str, is_read: bool) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(&format!("{settings}; {TABLE}; {index}"))
            .unwrap();
        let tables = Table::read_all(&conn).unwrap();
        let table = tables.iter().find(|table| table.name == "t").unwrap();
        let mut source = PageFile::new(File::open(&path).unwrap()).unwrap().unwrap();
        let mut found = Vec::new();
        let told = IndexRoots::read(&conn).unwrap().is_some_and(|roots| {
            IndexPages::new(&roots, &mut source).read(table, column, "i", |key, rowid| {
                found.push((rowid, format!("{key:?}")));
                true
            })
        });
        assert_eq!(told, is_read, "{settings} {index}");
        if !told {
            return;
        }
        found.sort();
        let sql = format!("SELECT rowid, {column} FROM t ORDER BY rowid");
        let mut select = conn.prepare(&sql).unwrap();
        let rows = select.query_map([], |row| {
            Ok((row.get(0)?, format!("{:?}", row.get_ref(1)?)))
        });
        let expected: Vec<(i64, String)> = rows.unwrap().map(Result::unwrap).collect();
        assert_eq!(found, expected, "{settings} {index}");
    }

    #[test]
    fn pages_tell_what_a_statement_reads() {
        for settings in ["", "PRAGMA page_size=512", "PRAGMA auto_vacuum=FULL"] {
            check(settings, "CREATE INDEX i ON t(a)", "a", true);
            check(settings, "CREATE INDEX i ON t(b DESC)", "b", true);
        }
    }

    #[test]
    fn what_pages_do_not_tell_as_it_is_they_do_not_tell() {
        check(
            "PRAGMA encoding='UTF-16le'",
            "CREATE INDEX i ON t(a)",
            "a",
            false,
        );
        for (index, column) in [
            ("CREATE INDEX i ON t(a, b)", "a"),
            ("CREATE INDEX i ON t(b)", "a"),
            ("CREATE INDEX i ON t(lower(a))", "a"),
            ("CREATE INDEX i ON t(c)", "c"),
            ("CREATE INDEX other ON t(a)", "a"),
        ] {
            check("", index, column, false);
        }
    }

    /// Its text was changed: each entry has a number between the key and the rowid.
    #[test]
    fn an_index_of_more_columns_than_its_text_says_is_not_read() {
        check(
            "",
            "ALTER TABLE t ADD COLUMN d INTEGER DEFAULT 7; CREATE INDEX i ON t(a, d); \
             PRAGMA writable_schema=ON; \
             UPDATE sqlite_schema SET sql = 'CREATE INDEX i ON t(a)' WHERE name = 'i'; \
             PRAGMA writable_schema=RESET",
            "a",
            false,
        );
    }
}

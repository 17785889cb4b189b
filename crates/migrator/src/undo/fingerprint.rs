//! Fingerprints of tables, by which a write after a migration shows.
//!
//! In rollback mode the file's change counter shows every write; rows and greatest rowid of each
//! table then only catch a bundle of another file. In WAL mode there is no such counter, so that
//! the content itself is digested: of each of Wuhu's tables that the bundle does not hold, and of
//! set-aside tables, every cell; of `session_entries`, which may be gigabytes, what its indexes hold,
//! which is every cell but `payload`. The server never changes an entry once it is written.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sha2::{Digest, Sha256};
use sqlite_facts::{
    SEQUENCE_TABLE, STATISTICS_TABLES, column_names, has_table, hex, lacks_module, quote,
    quote_list,
};

use crate::history::History;
use crate::history::reserved_tables::SET_ASIDE_PREFIX;

/// Transcripts: no page of this table is read.
const TRANSCRIPTS: &str = "session_entries";

/// The index of [`TRANSCRIPTS`] for each of its columns but `payload`; each also holds the id.
const INDEXED: [(&str, &str); 4] = [
    ("sessionID", "session_entries_on_sessionID"),
    ("type", "session_entries_on_type"),
    ("createdAt", "session_entries_on_createdAt"),
    ("parentEntryID", "session_entries_unique_parent"),
];

/// A fingerprint of each table but those of `except`, by name, and of SQLite's own.
///
/// `by_content`: whether Wuhu's tables are read whole; in WAL mode they must be.
pub(crate) fn fingerprints(
    conn: &Connection,
    except: &[String],
    history: &History,
    by_content: bool,
) -> Result<BTreeMap<String, String>> {
    let names: Vec<String> = conn
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' \
             AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    let mut found = BTreeMap::new();
    for name in names.into_iter().filter(|name| !except.contains(name)) {
        let fingerprint = if by_content && name == TRANSCRIPTS {
            of_transcripts(conn)
        } else if by_content
            && (history.schemas().has_table(&name) || name.starts_with(SET_ASIDE_PREFIX))
        {
            of_content(conn, &name)
        } else {
            of_extent(conn, &name)
        };
        match fingerprint {
            // A virtual table whose module is missing cannot be written here.
            Err(error) if lacks_module(&error) => {}
            fingerprint => drop(found.insert(name, fingerprint?)),
        }
    }
    // A sequence value keeps an id that was given out, though its row may be gone. ANALYZE rewrites
    // statistics and no other row.
    for table in STATISTICS_TABLES.into_iter().chain([SEQUENCE_TABLE]) {
        if has_table(conn, table)? {
            found.insert(table.to_owned(), of_content(conn, table)?);
        }
    }
    Ok(found)
}

/// `user_version` and `application_id`: they are in no table, and WAL commits do not bump the change
/// counter.
pub(crate) fn header(conn: &Connection) -> Result<String> {
    let field = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let (user, application) = (field("user_version")?, field("application_id")?);
    Ok(format!("user_version {user}, application_id {application}"))
}

/// A digest of all that a bundle holds, but for the digest itself.
pub(crate) fn of_bundle(bundle: &Connection) -> Result<String> {
    let mut digest = Sha256::new();
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid";
    add(&mut digest, bundle, schema)?;
    let tables: Vec<String> = bundle
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    for table in tables {
        let but = if table == "meta" {
            "WHERE key <> 'digest'"
        } else {
            ""
        };
        let select = format!(
            "SELECT rowid, * FROM {} {but} ORDER BY rowid",
            quote(&table)
        );
        add(&mut digest, bundle, &select)?;
    }
    Ok(hex(digest.finalize()))
}

/// Rows and greatest rowid. Reads the end of the table and its smallest index.
fn of_extent(conn: &Connection, name: &str) -> Result<String> {
    let table = quote(name);
    let rows: i64 = conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
        row.get(0)
    })?;
    // On a table without rowid the statement cannot be prepared.
    let last: Option<i64> = match conn.prepare(&format!("SELECT max(rowid) FROM {table}")) {
        Ok(mut last) => last.query_row([], |row| row.get(0))?,
        Err(_) => None,
    };
    Ok(format!("{rows} rows to {}", last.unwrap_or(0)))
}

/// Every cell with its storage class, under its rowid.
fn of_content(conn: &Connection, name: &str) -> Result<String> {
    let mut digest = Sha256::new();
    let names = quote_list(&column_names(conn, name)?);
    let select = format!("SELECT rowid, {names} FROM {} ORDER BY rowid", quote(name));
    add(&mut digest, conn, &select)?;
    Ok(hex(digest.finalize()))
}

/// Every cell but `payload`, from indexes alone. `parentEntryID` is NULL where its index lacks
/// the entry.
fn of_transcripts(conn: &Connection) -> Result<String> {
    let mut digest = Sha256::new();
    for (column, index) in INDEXED {
        let name = quote(column);
        let select = format!(
            "SELECT {name}, id FROM session_entries INDEXED BY {index} \
             WHERE {name} IS NOT NULL ORDER BY {name}, id"
        );
        add(&mut digest, conn, &select)?;
    }
    Ok(hex(digest.finalize()))
}

/// Adds the rows of a query, cell by cell: class, length, bytes.
fn add(digest: &mut Sha256, conn: &Connection, select: &str) -> Result<()> {
    let mut select = conn.prepare(select)?;
    let width = select.column_count();
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        for position in 0..width {
            match row.get_ref(position)? {
                ValueRef::Null => digest.update(b"n"),
                ValueRef::Integer(number) => {
                    digest.update(b"i");
                    digest.update(number.to_le_bytes());
                }
                ValueRef::Real(number) => {
                    digest.update(b"r");
                    digest.update(number.to_bits().to_le_bytes());
                }
                ValueRef::Text(bytes) => add_bytes(digest, b"t", bytes),
                ValueRef::Blob(bytes) => add_bytes(digest, b"b", bytes),
            }
        }
    }
    digest.update(b".");
    Ok(())
}

fn add_bytes(digest: &mut Sha256, class: &[u8], bytes: &[u8]) {
    digest.update(class);
    digest.update((bytes.len() as u64).to_le_bytes());
    digest.update(bytes);
}

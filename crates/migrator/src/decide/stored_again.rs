//! Whether SQLite stores the schema of a table again as it is. An undo creates the tables that the steps replace
//! or drop from their stored texts, and what comes of that must be what the file had, to the byte.

use rusqlite::{Connection, Result};
use sqlite_facts::{Cell, Encoding, ObjectKind};

use crate::decide::obstacle::Obstacle;

/// Those of the tables `names` that would not be stored again as they are, with their indexes.
pub(crate) fn find(file: &Connection, names: &[&str]) -> Result<Vec<Obstacle>> {
    let mut found = Vec::new();
    for name in names {
        if !is_stored_again(file, name)? {
            let table = Obstacle {
                object: Some((ObjectKind::Table, (*name).to_owned())),
                words: format!("table `{name}`"),
            };
            found.push(table.because("SQLite would not store its schema again as it is"));
        }
    }
    Ok(found)
}

fn is_stored_again(file: &Connection, name: &str) -> Result<bool> {
    let again = Connection::open_in_memory()?;
    let encoding = Encoding::read(file)?;
    again.execute_batch(&format!("PRAGMA encoding = '{encoding}'"))?;
    let before = rows_of(file, name)?;
    for row in &before {
        // A constraint makes its index together with the table.
        if let Some(Cell::Text(text)) = row.last()
            && !text.is_empty()
        {
            let text = std::str::from_utf8(text);
            if text.map_or(true, |text| again.execute(text, []).is_err()) {
                return Ok(false);
            }
        }
    }
    Ok(rows_of(&again, name)? == before)
}

/// The rows of `sqlite_schema` of a table and of its indexes, in whatever case they name it, without their root
/// pages: the table's first, the others by name.
fn rows_of(conn: &Connection, name: &str) -> Result<Vec<Vec<Cell>>> {
    let select = "SELECT type, name, tbl_name, sql FROM main.sqlite_schema \
         WHERE tbl_name = ?1 COLLATE NOCASE AND type IN ('table', 'index') ORDER BY type DESC, name";
    let mut select = conn.prepare(select)?;
    let rows = select.query_map([name], |row| (0..4).map(|at| row.get(at)).collect())?;
    rows.collect()
}

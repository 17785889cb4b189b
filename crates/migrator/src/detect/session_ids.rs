//! The ids of `sessions`, each with a number.

use std::collections::{BTreeMap, HashMap};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error, Result};
use sqlite_facts::Cell;

use crate::detect::structure::Structure;

/// Ids of sessions, numbered from 0 in the order in which they were added.
///
/// Ids are the same where every bit is. Where a column of text holds a number, SQLite compares otherwise.
#[derive(Default)]
pub(crate) struct SessionIds {
    texts: HashMap<Vec<u8>, u32>,
    others: BTreeMap<Cell, u32>,
    len: u32,
}

impl SessionIds {
    /// Reads those of `sessions` by their index, as a look-up finds them; none where there is no such table.
    pub(crate) fn read(conn: &Connection, structure: &Structure) -> Result<Self> {
        let mut ids = Self::default();
        if structure.tables.contains_key("sessions") {
            let select = "SELECT id FROM sessions WHERE id IS NOT NULL ORDER BY id";
            let mut select = conn.prepare(select)?;
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                ids.number(row.get_ref(0)?)?;
            }
        }
        Ok(ids)
    }

    /// The number of an id.
    pub(crate) fn get(&self, id: ValueRef<'_>) -> Option<u32> {
        match id {
            ValueRef::Text(text) => self.texts.get(text).copied(),
            other => self.others.get(&Cell::from(other)).copied(),
        }
    }

    /// The number of an id, which may be new.
    pub(crate) fn number(&mut self, id: ValueRef<'_>) -> Result<u32> {
        if let Some(number) = self.get(id) {
            return Ok(number);
        }
        let number = self.len;
        // The greatest numbers are none of a session, whatever they are added to.
        let next = number.checked_add(1).filter(|next| *next < u32::MAX / 2);
        self.len = next.ok_or(Error::IntegralValueOutOfRange(0, i64::MAX))?;
        match id {
            ValueRef::Text(text) => self.texts.insert(text.to_vec(), number),
            other => self.others.insert(Cell::from(other), number),
        };
        Ok(number)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> u32 {
        self.len
    }
}

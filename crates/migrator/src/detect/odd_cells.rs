//! Cells of `sessions` that the server never writes; it tolerates them, and they stay as they are.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sqlite_facts::{StorageClass, quote_list};

use crate::detect::damage_tally::DamageTally;
use crate::detect::structure::Structure;
use crate::error::damage::{Damage, DamageKind};

/// Cells of `sessions` that the server never writes. Of each cell the first oddity counts.
pub(crate) fn find(conn: &Connection, structure: &Structure) -> Result<Vec<Damage>> {
    let tables = &structure.tables;
    let (Some(table), true) = (
        tables.get("sessions"),
        tables.contains_key("session_entries"),
    ) else {
        return Ok(Vec::new());
    };
    let columns = &table.columns;
    let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    let mut sessions = conn.prepare(&format!("SELECT {} FROM sessions", quote_list(&names)))?;
    // By column, so that the answer does not depend on the order of rows.
    let mut odd: Vec<DamageTally> = columns.iter().map(|_| DamageTally::default()).collect();
    let mut rows = sessions.query([])?;
    while let Some(row) = rows.next()? {
        for (position, column) in columns.iter().enumerate() {
            if let Some(kind) = oddity(row.get_ref(position)?, &column.declared_type) {
                odd[position].add("sessions", &column.name, kind, 1);
            }
        }
    }
    let mut found = Vec::new();
    for mut column in odd {
        column
            .found
            .sort_by_key(|damage| format!("{:?}", damage.kind));
        found.append(&mut column.found);
    }
    Ok(found)
}

/// What is odd about a cell. GRDB writes a `Date` as TEXT and a `Bool` as 0 or 1.
fn oddity(cell: ValueRef<'_>, declared_type: &str) -> Option<DamageKind> {
    let class = StorageClass::from(cell.data_type());
    let expected = match declared_type {
        "TEXT" | "DATETIME" => StorageClass::Text,
        "INTEGER" | "BOOLEAN" => StorageClass::Integer,
        _ => class,
    };
    if class != StorageClass::Null && class != expected {
        return Some(DamageKind::Class(class));
    }
    match cell {
        ValueRef::Integer(number) if declared_type == "BOOLEAN" && !(0..=1).contains(&number) => {
            Some(DamageKind::NotBoolean)
        }
        ValueRef::Text(bytes) if std::str::from_utf8(bytes).is_err() => Some(DamageKind::NotUtf8),
        ValueRef::Text(bytes) if bytes.contains(&0) => Some(DamageKind::Nul),
        _ => None,
    }
}

//! Found rows on their way to the thread that stores them.

use std::ops::Range;

use sqlite_pages::RecordValue;

use crate::assemble::payload::{self, ENTRIES, PAYLOAD};
use crate::found::row::{CellAddress, FoundRow, Pointed};
use crate::found::row_form::RowForm;

/// A batch is sent when it has so many bytes.
const FULL_BYTES: usize = 128 * 1024;

/// Rows of tables that both threads know, with their values.
#[derive(Default)]
pub(crate) struct RowBatch {
    /// The texts and BLOBs of all rows.
    bytes: Vec<u8>,
    values: Vec<OwnedValue>,
    rows: Vec<OwnedRow>,
}

struct OwnedRow {
    /// The position of its table.
    form: usize,
    rowid: i64,
    values: Range<usize>,
    pointed: Pointed,
    address: Option<CellAddress>,
}

enum OwnedValue {
    Null,
    Integer(i64),
    Real(f64),
    Text(Range<usize>),
    Blob(Range<usize>),
}

impl RowBatch {
    /// Adds a row. Of the payload of an entry with `refers_to_payloads` only where it lies is kept.
    pub(crate) fn push(&mut self, forms: &[RowForm], row: &FoundRow<'_>, refers_to_payloads: bool) {
        // Both are of one list.
        let form = forms.iter().position(|form| form.table == row.form.table);
        let is_entry = refers_to_payloads && row.form.table == ENTRIES;
        let from = self.values.len();
        for ((name, _), value) in row.form.columns.iter().zip(row.values) {
            let owned = match value {
                RecordValue::Null => OwnedValue::Null,
                RecordValue::Integer(number) => OwnedValue::Integer(*number),
                RecordValue::Real(number) => OwnedValue::Real(*number),
                RecordValue::Text(text) => OwnedValue::Text(self.copy(text)),
                RecordValue::Blob(payload) if is_entry && *name == PAYLOAD => {
                    OwnedValue::Blob(self.copy(&payload::stored(payload, row.address)))
                }
                RecordValue::Blob(bytes) => OwnedValue::Blob(self.copy(bytes)),
            };
            self.values.push(owned);
        }
        self.rows.push(OwnedRow {
            form: form.unwrap_or(forms.len()),
            rowid: row.rowid,
            values: from..self.values.len(),
            pointed: row.pointed,
            address: row.address,
        });
    }

    fn copy(&mut self, bytes: &[u8]) -> Range<usize> {
        let from = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        from..self.bytes.len()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.bytes.len() >= FULL_BYTES
    }

    /// Visits each row.
    pub(crate) fn each<E>(
        &self,
        forms: &[RowForm],
        mut visit: impl FnMut(&FoundRow<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut values = Vec::new();
        for row in &self.rows {
            let Some(form) = forms.get(row.form) else {
                continue;
            };
            values.clear();
            values.extend(
                self.values[row.values.clone()]
                    .iter()
                    .map(|value| match value {
                        OwnedValue::Null => RecordValue::Null,
                        OwnedValue::Integer(number) => RecordValue::Integer(*number),
                        OwnedValue::Real(number) => RecordValue::Real(*number),
                        OwnedValue::Text(at) => RecordValue::Text(&self.bytes[at.clone()]),
                        OwnedValue::Blob(at) => RecordValue::Blob(&self.bytes[at.clone()]),
                    }),
            );
            visit(&FoundRow {
                form,
                rowid: row.rowid,
                values: &values,
                pointed: row.pointed,
                address: row.address,
            })?;
        }
        Ok(())
    }
}

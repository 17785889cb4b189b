//! What a row of one of Wuhu's tables looks like.

use serde_json::value::RawValue;
use sqlite_facts::Encoding;
use sqlite_pages::RecordValue;

use crate::found::column_form::ColumnForm::{self, Json};
use crate::found::column_form::is_plain;

/// What a row of a table looks like.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RowForm {
    pub(crate) table: &'static str,
    pub(crate) columns: &'static [(&'static str, ColumnForm)],
    /// How many columns a stored row may have: `ALTER TABLE … ADD COLUMN` leaves older rows as they are.
    pub(crate) stored: &'static [usize],
    /// The columns that tell one row from another.
    pub(crate) key: &'static [&'static str],
}

/// So many columns, each with a length that must fit, are no chance.
const MANY_COLUMNS: usize = 16;

/// What a disk loses at once, at the least.
const SECTOR_BYTES: usize = 512;

impl RowForm {
    /// Whether a stored row may have so many columns.
    pub(crate) fn may_have(&self, columns: usize) -> bool {
        self.stored.contains(&columns)
    }

    /// Whether the table could hold the row: NULL only where it may be, and nothing but NULL where the
    /// rowid stands.
    pub(crate) fn could_hold(&self, values: &[RecordValue<'_>]) -> bool {
        let mut columns = self.columns.iter().zip(values);
        columns.all(|((_, form), value)| form.could_be(value))
    }

    /// Whether each value has the storage class that the server writes, whatever it says: ids that another
    /// program gave, and times of another form.
    pub(crate) fn has_classes(&self, values: &[RecordValue<'_>]) -> bool {
        let mut columns = self.columns.iter().zip(values);
        columns.all(|((_, form), value)| form.has_class(value))
    }

    /// Whether each value is of the form that the server writes.
    pub(crate) fn is_as_written(&self, values: &[RecordValue<'_>], encoding: Encoding) -> bool {
        let mut columns = self.columns.iter().zip(values);
        columns.all(|((_, form), value)| form.is_like(value, encoding))
    }

    /// Whether the values are of the form that the server writes. `values` may be the first ones only. A row of
    /// many columns may have some that another program wrote.
    pub(crate) fn is_like(&self, values: &[RecordValue<'_>], encoding: Encoding) -> bool {
        let is_like = |(column, value): (&(&str, ColumnForm), &RecordValue<'_>)| {
            column.1.is_like(value, encoding)
        };
        let mut columns = self.columns.iter().zip(values);
        if values.len() < MANY_COLUMNS {
            return columns.all(is_like) && values.len() <= self.columns.len();
        }
        let is_first_like = columns.next().is_some_and(is_like);
        let like = 1 + columns.filter(|column| is_like(*column)).count();
        is_first_like
            && (like == values.len() || like * 2 >= values.len() && self.could_hold(values))
    }

    /// Whether each JSON is whole, and of an entry the `type` in it that of the column.
    pub(crate) fn has_sound_json(&self, values: &[RecordValue<'_>], encoding: Encoding) -> bool {
        let mut columns = self.columns.iter().zip(values);
        columns.all(|((_, form), value)| match (form, value) {
            (Json, RecordValue::Blob(bytes)) => self.is_sound_json(values, bytes, encoding),
            (Json, _) => false,
            _ => true,
        })
    }

    fn is_sound_json(&self, values: &[RecordValue<'_>], json: &[u8], encoding: Encoding) -> bool {
        match self.value(values, "type") {
            Some(RecordValue::Text(kind)) => json_type(json) == encoding.decode(kind),
            _ => serde_json::from_slice::<&RawValue>(json).is_ok(),
        }
    }

    /// Whether each value that could hold a whole sector of the disk is one that the server could have written. A
    /// shorter one of which a sector was lost has neighbours that are lost too, and may be odd.
    pub(crate) fn has_sound_long_values(
        &self,
        values: &[RecordValue<'_>],
        encoding: Encoding,
    ) -> bool {
        let mut columns = self.columns.iter().zip(values);
        columns.all(|((_, form), value)| match value {
            RecordValue::Blob(bytes) if *form == Json && bytes.len() >= SECTOR_BYTES => {
                self.is_sound_json(values, bytes, encoding)
            }
            RecordValue::Text(bytes) if bytes.len() >= SECTOR_BYTES => is_plain(bytes, encoding),
            _ => true,
        })
    }

    /// Whether no text has a control character but tabs and ends of lines. A row that another one was written
    /// over has some: heads of records and numbers of pages are full of them.
    pub(crate) fn has_plain_text(values: &[RecordValue<'_>], encoding: Encoding) -> bool {
        values.iter().all(|value| match value {
            RecordValue::Text(bytes) => is_plain(bytes, encoding),
            _ => true,
        })
    }

    /// The value of the column of this name.
    pub(crate) fn value<'v, 'r>(
        &self,
        values: &'v [RecordValue<'r>],
        column: &str,
    ) -> Option<&'v RecordValue<'r>> {
        let position = self.columns.iter().position(|(name, _)| *name == column)?;
        values.get(position)
    }
}

/// The `type` of the JSON of an entry; none where it is no JSON, or has none.
fn json_type(bytes: &[u8]) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Typed {
        r#type: String,
    }
    // What is passed over may be no text.
    let json = std::str::from_utf8(bytes).ok()?;
    let typed = serde_json::from_str::<Typed>(json).ok()?;
    Some(typed.r#type)
}

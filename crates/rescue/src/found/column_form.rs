//! What a value of a column looks like as the server writes it.

use sqlite_facts::Encoding;
use sqlite_pages::RecordValue;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnForm {
    /// The rowid under a name: NULL in the record.
    RowidAlias,
    /// A UUID.
    Id,
    /// A UUID or NULL.
    OptionalId,
    /// Text.
    Text,
    /// Text or NULL; a TEXT PRIMARY KEY may be NULL too.
    OptionalText,
    /// `yyyy-MM-dd HH:mm:ss.SSS`.
    Time,
    /// A BLOB of JSON.
    Json,
    /// An integer or NULL.
    OptionalInteger,
    /// 0 or 1.
    Flag,
}

use ColumnForm::{
    Flag, Id, Json, OptionalId, OptionalInteger, OptionalText, RowidAlias, Text, Time,
};

impl ColumnForm {
    pub(crate) fn could_be(self, value: &RecordValue<'_>) -> bool {
        let is_null = *value == RecordValue::Null;
        match self {
            RowidAlias => is_null,
            // A TEXT PRIMARY KEY may be NULL.
            Id | OptionalId | OptionalText | OptionalInteger => true,
            Text | Time | Json | Flag => !is_null,
        }
    }

    pub(crate) fn has_class(self, value: &RecordValue<'_>) -> bool {
        match value {
            RecordValue::Null => self.could_be(value),
            RecordValue::Text(_) => matches!(self, Id | OptionalId | Text | OptionalText | Time),
            RecordValue::Blob(_) => self == Json,
            RecordValue::Integer(_) => matches!(self, OptionalInteger | Flag),
            RecordValue::Real(_) => false,
        }
    }

    pub(crate) fn is_like(self, value: &RecordValue<'_>, encoding: Encoding) -> bool {
        let text = |is_like: fn(&[u8]) -> bool| match value {
            RecordValue::Text(bytes) => match encoding {
                Encoding::Utf8 => std::str::from_utf8(bytes).is_ok() && is_like(bytes),
                _ => encoding
                    .decode(bytes)
                    .is_some_and(|text| is_like(text.as_bytes())),
            },
            _ => false,
        };
        match (self, value) {
            (RowidAlias | OptionalId | OptionalText | OptionalInteger, RecordValue::Null)
            | (OptionalInteger, RecordValue::Integer(_))
            | (Flag, RecordValue::Integer(0 | 1))
            | (Json, RecordValue::Blob(_)) => true,
            (Id, _) => text(is_uuid),
            // Ids that another program gave.
            (OptionalId | Text | OptionalText, _) => text(|_| true),
            (Time, _) => text(is_time),
            _ => false,
        }
    }
}

/// Whether text has no control character but tabs and ends of lines.
pub(crate) fn is_plain(text: &[u8], encoding: Encoding) -> bool {
    let is_plain = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r');
    encoding
        .decode(text)
        .is_some_and(|text| text.chars().all(is_plain))
}

/// The length of a UUID.
pub(crate) const UUID_CHARACTERS: usize = 36;

/// The length of a time.
pub(crate) const TIME_CHARACTERS: usize = 23;

/// Whether it is a UUID.
pub(crate) fn is_uuid(text: &[u8]) -> bool {
    text.len() == UUID_CHARACTERS
        && text.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

pub(crate) fn is_time(text: &[u8]) -> bool {
    const FORM: &[u8; TIME_CHARACTERS] = b"dddd-dd-dd dd:dd:dd.ddd";
    text.len() == FORM.len()
        && text.iter().zip(FORM).all(|(byte, form)| match form {
            b'd' => byte.is_ascii_digit(),
            _ => byte == form,
        })
}

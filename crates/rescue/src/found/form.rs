//! What a row of each of Wuhu's tables looks like, from v1 to v6.

use serde_json::value::RawValue;
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

/// What a row of a table looks like.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RowForm {
    pub(crate) table: &'static str,
    pub(crate) columns: &'static [(&'static str, ColumnForm)],
    /// How many columns a stored row may have: `ALTER TABLE … ADD COLUMN` leaves older rows as they are.
    stored: &'static [usize],
    /// The columns that tell one row from another.
    pub(crate) key: &'static [&'static str],
}

/// So many columns, each with a length that must fit, are no chance.
const MANY_COLUMNS: usize = 16;

/// What a disk loses at once, at the least.
const SECTOR_BYTES: usize = 512;

/// `sessions` from v1 (20 columns) to v5.
const SESSIONS: RowForm = RowForm {
    table: "sessions",
    columns: &[
        ("id", Id),
        ("provider", Text),
        ("model", Text),
        ("effectiveReasoningEffort", OptionalText),
        ("pendingProvider", OptionalText),
        ("pendingModel", OptionalText),
        ("pendingReasoningEffort", OptionalText),
        ("executionStatus", Text),
        ("environmentName", Text),
        ("environmentType", Text),
        ("environmentPath", Text),
        ("environmentTemplatePath", OptionalText),
        ("environmentStartupScript", OptionalText),
        ("cwd", Text),
        ("runnerName", OptionalText),
        ("parentSessionID", OptionalId),
        ("createdAt", Time),
        ("updatedAt", Time),
        ("headEntryID", OptionalInteger),
        ("tailEntryID", OptionalInteger),
        ("environmentID", OptionalId),
        ("sessionType", Text),
        ("displayStartEntryID", OptionalInteger),
        ("customTitle", OptionalText),
        ("isArchived", Flag),
    ],
    stored: &[20, 21, 23, 24, 25],
    key: &["id"],
};

/// `sessions` at v6.
const SESSIONS_OF_V6: RowForm = RowForm {
    table: "sessions",
    columns: &[
        ("id", Id),
        ("provider", Text),
        ("model", Text),
        ("effectiveReasoningEffort", OptionalText),
        ("pendingProvider", OptionalText),
        ("pendingModel", OptionalText),
        ("pendingReasoningEffort", OptionalText),
        ("executionStatus", Text),
        ("cwd", OptionalText),
        ("parentSessionID", OptionalId),
        ("customTitle", OptionalText),
        ("isArchived", Flag),
        ("createdAt", Time),
        ("updatedAt", Time),
        ("headEntryID", OptionalInteger),
        ("tailEntryID", OptionalInteger),
    ],
    stored: &[16],
    key: &["id"],
};

/// The tables that all versions have.
const OF_ALL_VERSIONS: [RowForm; 6] = [
    RowForm {
        table: "session_entries",
        columns: &[
            ("id", RowidAlias),
            ("sessionID", Id),
            ("parentEntryID", OptionalInteger),
            ("type", Text),
            ("payload", Json),
            ("createdAt", Time),
        ],
        stored: &[6],
        key: &["id"],
    },
    RowForm {
        table: "tool_call_status",
        columns: &[
            ("sessionID", Id),
            ("toolCallID", Text),
            ("status", Text),
            ("createdAt", Time),
            ("updatedAt", Time),
        ],
        stored: &[5],
        key: &["sessionID", "toolCallID"],
    },
    RowForm {
        table: "user_queue_pending",
        columns: &[
            ("id", OptionalText),
            ("sessionID", Id),
            ("lane", Text),
            ("enqueuedAt", Time),
            ("payload", Json),
        ],
        stored: &[5],
        key: &["id"],
    },
    RowForm {
        table: "user_queue_journal",
        columns: &[
            ("id", RowidAlias),
            ("sessionID", Id),
            ("lane", Text),
            ("payload", Json),
            ("createdAt", Time),
        ],
        stored: &[5],
        key: &["id"],
    },
    RowForm {
        table: "system_queue_pending",
        columns: &[
            ("id", OptionalText),
            ("sessionID", Id),
            ("enqueuedAt", Time),
            ("payload", Json),
        ],
        stored: &[4],
        key: &["id"],
    },
    RowForm {
        table: "system_queue_journal",
        columns: &[
            ("id", RowidAlias),
            ("sessionID", Id),
            ("payload", Json),
            ("createdAt", Time),
        ],
        stored: &[4],
        key: &["id"],
    },
];

/// The tables that v6 dropped.
const OF_V5: [RowForm; 2] = [
    RowForm {
        table: "environments",
        columns: &[
            ("id", Id),
            ("name", Text),
            ("type", Text),
            ("path", Text),
            ("templatePath", OptionalText),
            ("startupScript", OptionalText),
            ("createdAt", Time),
            ("updatedAt", Time),
        ],
        stored: &[8],
        key: &["id"],
    },
    RowForm {
        table: "session_child_status",
        columns: &[
            ("parentSessionID", Id),
            ("childSessionID", Id),
            ("lastNotifiedFinalEntryID", OptionalInteger),
            ("lastReadFinalEntryID", OptionalInteger),
            ("updatedAt", Time),
        ],
        stored: &[5],
        key: &["parentSessionID", "childSessionID"],
    },
];

/// The tables that v6 created.
const OF_V6: [RowForm; 2] = [
    RowForm {
        table: "mount_templates",
        columns: &[
            ("id", Id),
            ("name", Text),
            ("type", Text),
            ("templatePath", Text),
            ("workspacesPath", Text),
            ("startupScript", OptionalText),
            ("createdAt", Time),
            ("updatedAt", Time),
        ],
        stored: &[8],
        key: &["id"],
    },
    RowForm {
        table: "mounts",
        columns: &[
            ("id", Id),
            ("sessionID", Id),
            ("name", Text),
            ("path", Text),
            ("mountTemplateID", OptionalId),
            ("isPrimary", Flag),
            ("createdAt", Time),
        ],
        stored: &[7],
        key: &["id"],
    },
];

/// The tables of v1 to v5, whose rows the hard reset dropped.
pub(crate) fn before_v6() -> Vec<RowForm> {
    let mut forms = vec![SESSIONS];
    forms.extend(OF_ALL_VERSIONS);
    forms.extend(OF_V5);
    forms
}

/// The tables of v6, whose rows release 0.5.0 dropped.
pub(crate) fn of_v6() -> Vec<RowForm> {
    let mut forms = vec![SESSIONS_OF_V6];
    forms.extend(OF_ALL_VERSIONS);
    forms.extend(OF_V6);
    forms
}

/// The tables that a damaged file has today: those of v5, or of v6. Later versions add columns behind those of v6,
/// which are left out.
pub(crate) fn of_today(is_before_v6: bool) -> Vec<RowForm> {
    if is_before_v6 {
        return before_v6();
    }
    let mut forms = of_v6();
    for form in &mut forms {
        form.stored = match form.table {
            "sessions" => &[16, 17],
            "mounts" => &[7, 8],
            _ => form.stored,
        };
    }
    forms
}

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

impl ColumnForm {
    fn could_be(self, value: &RecordValue<'_>) -> bool {
        let is_null = *value == RecordValue::Null;
        match self {
            RowidAlias => is_null,
            // A TEXT PRIMARY KEY may be NULL.
            Id | OptionalId | OptionalText | OptionalInteger => true,
            Text | Time | Json | Flag => !is_null,
        }
    }

    fn has_class(self, value: &RecordValue<'_>) -> bool {
        match value {
            RecordValue::Null => self.could_be(value),
            RecordValue::Text(_) => matches!(self, Id | OptionalId | Text | OptionalText | Time),
            RecordValue::Blob(_) => self == Json,
            RecordValue::Integer(_) => matches!(self, OptionalInteger | Flag),
            RecordValue::Real(_) => false,
        }
    }

    fn is_like(self, value: &RecordValue<'_>, encoding: Encoding) -> bool {
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

fn is_plain(text: &[u8], encoding: Encoding) -> bool {
    let is_plain = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r');
    encoding
        .decode(text)
        .is_some_and(|text| text.chars().all(is_plain))
}

/// The length of a UUID.
pub(crate) const UUID_CHARACTERS: usize = 36;

/// The length of a time.
pub(crate) const TIME_CHARACTERS: usize = 23;

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

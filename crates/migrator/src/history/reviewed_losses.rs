//! Losses of what people made, each reviewed a second time.
//!
//! A declaration beside a migration makes the checks agree to what the migration does. Where that is a loss of
//! conversations, titles or queues, golden-check fails until a line here says so too: whoever reviews a change of this
//! file reviews a loss of people's content, and nothing else.

/// Migrations that lose what people made: the identifier, the table, and the column where the table stays.
pub const REVIEWED_LOSSES: &[(&str, &str, Option<&str>)] = &[];

/// The content that people made: a table, and the columns that count; none: its rows and all of its columns. What a later
/// migration renames or moves is followed.
pub const PEOPLES_CONTENT: &[(&str, Option<&[&str]>)] = &[
    (
        "sessions",
        Some(&[
            "id",
            "customTitle",
            "isArchived",
            "parentSessionID",
            "headEntryID",
            "tailEntryID",
        ]),
    ),
    ("session_entries", None),
    ("tool_call_status", None),
    ("user_queue_journal", None),
    ("user_queue_pending", None),
    ("system_queue_journal", None),
    ("system_queue_pending", None),
];

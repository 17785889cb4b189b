//! The tables of Wuhu, from v1 to v6, as their rows are recognized.

use crate::found::column_form::ColumnForm::{
    Flag, Id, Json, OptionalId, OptionalInteger, OptionalText, RowidAlias, Text, Time,
};
use crate::found::row_form::RowForm;

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

//! References between rows of Wuhu's tables that no foreign key declares, so that they may lead nowhere.

/// A column that names a row.
pub(crate) struct UndeclaredLink {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    pub(crate) parent: &'static str,
    pub(crate) key: &'static str,
}

pub(crate) const LINKS: [UndeclaredLink; 8] = [
    link("sessions", "parentSessionID", "sessions", "id"),
    link("sessions", "headEntryID", "session_entries", "id"),
    link("sessions", "tailEntryID", "session_entries", "id"),
    link("sessions", "displayStartEntryID", "session_entries", "id"),
    link("sessions", "environmentID", "environments", "id"),
    link(
        "session_child_status",
        "lastNotifiedFinalEntryID",
        "session_entries",
        "id",
    ),
    link(
        "session_child_status",
        "lastReadFinalEntryID",
        "session_entries",
        "id",
    ),
    link("mounts", "mountTemplateID", "mount_templates", "id"),
];

const fn link(
    table: &'static str,
    column: &'static str,
    parent: &'static str,
    key: &'static str,
) -> UndeclaredLink {
    UndeclaredLink {
        table,
        column,
        parent,
        key,
    }
}

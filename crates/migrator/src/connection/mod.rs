//! The connection that writes: its settings, and COMMIT.

pub(crate) mod commit;
pub(crate) mod foreign_keys;
pub(crate) mod settings;

//! The connection that writes: its settings, the counters that tell whether another process wrote, and
//! COMMIT.

pub(crate) mod commit;
pub(crate) mod counters;
pub(crate) mod foreign_keys;
pub(crate) mod settings;

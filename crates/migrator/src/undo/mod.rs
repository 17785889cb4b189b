//! The undo bundle, a side file with what a migration drops or changes, and its application.

pub(crate) mod apply;
pub(crate) mod committed_state;
pub(crate) mod content;
pub(crate) mod digest;
mod digester;
pub(crate) mod exact_cells;
pub(crate) mod format;
pub(crate) mod prove;
pub(crate) mod read;
pub(crate) mod restore;
pub(crate) mod schema_rows;
pub(crate) mod seal;
pub(crate) mod stale;
pub(crate) mod stop;
pub(crate) mod write;

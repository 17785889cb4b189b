//! Which rows a golden keeps.

pub(crate) mod cover;
pub(crate) mod features;
pub(crate) mod relations;
pub(crate) mod row_groups;
pub(crate) mod scan;

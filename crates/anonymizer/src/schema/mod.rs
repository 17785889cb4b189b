//! What a database is, and what its golden's schema is.

pub(crate) mod table_info;
pub(crate) mod target_schema;

mod links;
mod names;
mod programs;
mod tables;

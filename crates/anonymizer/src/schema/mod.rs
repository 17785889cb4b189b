//! What a database is, and what its golden's schema is.

pub(crate) mod table_info;
pub(crate) mod target_schema;

mod create_program;
mod create_table;
mod placeholders;
mod unknown_links;

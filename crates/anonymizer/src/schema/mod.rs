//! The schema of a source, those of known versions, and the golden's schema that is made of both.

// What is there.
mod table_info;

// What is known.
mod known_schemas;
pub use known_schemas::KnownSchemas;

// The golden's objects.
mod create_index;
mod create_program;
mod create_table;
mod placeholders;
mod unknown_links;

mod target_table;
pub(crate) use target_table::{TargetColumn, TargetTable};

mod target_schema;
pub(crate) use target_schema::TargetSchema;

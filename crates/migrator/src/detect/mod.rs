//! What a file is: its ledger and its tables, and what is damaged in it.

pub(crate) mod classify;
pub(crate) mod damage;
pub(crate) mod damage_tally;
pub(crate) mod entry_numbers;
mod index_pages;
pub(crate) mod ledger;
mod links;
pub(crate) mod mendable;
pub(crate) mod odd_cells;
pub(crate) mod ownership;
mod recorded_objects;
pub(crate) mod schema_rows;
mod session_ids;
pub(crate) mod structure;
pub(crate) mod survey;
pub(crate) mod transcript;
pub(crate) mod transcripts;

//! What a file is: its ledger and its tables, and what is damaged in it.

pub(crate) mod classify;
pub(crate) mod damage;
pub(crate) mod ledger;
pub(crate) mod mendable;
pub(crate) mod schema_rows;
pub(crate) mod structure;
pub(crate) mod tolerated_damage;

//! What a file is: its header, its ledger and its tables, and what is damaged in it.

pub(crate) mod classify;
pub(crate) mod damage;
pub(crate) mod file_header;
pub(crate) mod freelist;
pub(crate) mod ledger;
pub(crate) mod open;
pub(crate) mod private_copy;
pub(crate) mod probe;
pub(crate) mod side_files;
pub(crate) mod structure;
pub(crate) mod tolerated_damage;

//! What a writer commits while snapshots are taken.

/// Takes one from a cell and gives it to another; both ends of the file change, and the commits.
pub(crate) fn transfer(from: u32, to: u32) -> String {
    format!(
        "BEGIN IMMEDIATE; UPDATE cells SET value = value - 1 WHERE id = {from}; \
         UPDATE cells SET value = value + 1 WHERE id = {to}; UPDATE commits SET n = n + 1; COMMIT"
    )
}

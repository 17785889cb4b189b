//! Where rows are looked for. Lost ones: free pages, the free space of pages in use, old versions of pages. Those
//! of today, in a damaged file: its trees, and pages that nothing names.

mod keys_in_place;
mod page_rows;
pub(crate) mod search_file;
pub(crate) mod today_rows;

//! Where rows are looked for. Lost ones: free pages, the free space of pages in use, old versions of pages. Those
//! of today, in a damaged file: its trees, and pages that nothing names.

mod keys_in_place;
mod page_rows;
mod page_search;
pub(crate) mod search_file;
pub(crate) mod take_row;
pub(crate) mod today_rows;

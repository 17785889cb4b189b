//! Where lost rows are looked for: free pages, the free space of pages in use, old versions of pages.

mod chain;
mod live_pages;
mod old_pages;
pub(crate) mod search_file;

//! What is read: a private copy of the file, its schema, to what each of its pages belongs, chains of pages, and
//! old versions of pages beside the file.

pub(crate) mod chain;
pub(crate) mod copy;
pub(crate) mod old_pages;
pub(crate) mod page_map;
pub(crate) mod schema_rows;
pub(crate) mod tables_of_file;

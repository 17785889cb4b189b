//! The pages of an SQLite database file, read without SQLite: the header, b-trees and their overflow
//! chains, the keys of indexes, the freelist and the pointer map.
//!
//! SQLite reads what it needs and believes it. A program that must know to what each page belongs, or what
//! lies in pages that belong to nothing, reads the pages themselves. A file may hold anything: no bytes make
//! these functions panic, recurse or run on, and what cannot be right is a [`PageFault`] of its page.
//! Memory is bounded by the pages of one level of a tree, at four bytes each.
//!
//! The format is that of <https://sqlite.org/fileformat2.html>; numbers of sections are that page's.
//!
//! ```
//! use sqlite_pages::{FoundPage, PageFault, PageFile, PageRole, TreeExtent, TreeVisitor, walk_tree};
//!
//! #[derive(Default)]
//! struct Leaves(Vec<u32>);
//!
//! impl TreeVisitor for Leaves {
//!     fn page(&mut self, found: FoundPage) -> bool {
//!         if found.role == PageRole::Leaf {
//!             self.0.push(found.number);
//!         }
//!         true
//!     }
//!     fn fault(&mut self, fault: PageFault, _: PageRole) {
//!         panic!("{fault}");
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let path = std::env::temp_dir().join(format!("sqlite-pages-{}.sqlite", std::process::id()));
//! let conn = rusqlite::Connection::open(&path)?;
//! conn.execute_batch(
//!     "CREATE TABLE note(body); \
//!      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) \
//!      INSERT INTO note SELECT printf('%100d', i) FROM n",
//! )?;
//! let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'note'";
//! let root: u32 = conn.query_row(root, [], |row| row.get(0))?;
//! let leaves = "SELECT count(*) FROM dbstat WHERE name = 'note' AND pagetype = 'leaf'";
//! let expected: usize = conn.query_row(leaves, [], |row| row.get(0))?;
//!
//! let mut pages = PageFile::new(std::fs::File::open(&path)?)?.expect("it is a database");
//! let mut leaves = Leaves::default();
//! walk_tree(&mut pages, root, TreeExtent::Interior, &mut leaves)?;
//! assert_eq!(leaves.0.len(), expected);
//! # std::fs::remove_file(path)?;
//! # Ok(())
//! # }
//! ```

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

// What is walked: trees with their overflow chains, free pages, the map of owners.
mod freelist;
mod index_keys;
mod pointer_map;
mod tree;
pub use freelist::{FreePage, walk_freelist};
pub use index_keys::read_index_keys;
pub use pointer_map::{PointerKind, PointerMap, PointerMapEntry, is_pointer_map_page};
pub use tree::{FoundPage, PageRole, TreeExtent, TreeVisitor, walk_tree};

// One page, and the records in it.
mod lost_rows;
mod record;
mod record_starts;
mod tree_page;
pub use lost_rows::{
    LostRow, cells_of_other_page, free_space, is_whole_leaf, lost_row_at, pointed_rows,
    rows_beginning_in, unpointed_rows, was_pointed,
};
pub use record::{RecordValue, RecordValues};
pub use record_starts::RecordStarts;
pub use tree_page::{Payload, TreeCell, TreePage, TreePageKind};

// The file, and the log beside it.
mod log;
mod log_frames;
mod source;
pub use log_frames::{LogFrame, LogFrames};
pub use source::{PageFile, PageSource};
mod header;
pub use header::{DatabaseHeader, HEADER_BYTES, HEADER_MAGIC};

mod page_fault;
mod page_set;
pub use page_fault::{PageFault, PageFaultKind};
pub use page_set::PageSet;

mod bytes;

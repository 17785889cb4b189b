//! What cannot be right in a page.

/// What cannot be right, and in which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("page {page} {kind}")]
pub struct PageFault {
    /// The page that says so.
    pub page: u32,
    /// What it says.
    pub kind: PageFaultKind,
}

/// What cannot be right in a page. Each text goes on after "page N".
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PageFaultKind {
    /// A number of a page that the file does not have, or of one that holds no content.
    #[error("names page {0}, which the file does not have")]
    NoSuchPage(u32),
    /// The first byte of its content is none of the four kinds.
    #[error("is no page of a b-tree")]
    NotOfATree,
    /// A page of an index in a table, or the other way round.
    #[error("is of another kind than the tree that it is in")]
    OfAnotherTree,
    /// A leaf beside interior pages, or the other way round.
    #[error("is not as deep in its tree as the others")]
    OtherDepth,
    /// Deeper than a file of any size can be.
    #[error("is deeper in its tree than any page can be")]
    TooDeep,
    /// More cells than fit, or a cell that is not inside the page.
    #[error("holds cells that do not fit into it")]
    Cells,
    /// Cells or free blocks that overlap, or bytes that belong to neither: SQLite finds it out when it writes
    /// the page.
    #[error("does not say rightly which of its bytes are free")]
    Space,
    /// A chain that goes on after the last byte of its row.
    #[error("goes on with an overflow chain that ought to end")]
    ChainTooLong,
    /// A chain that ends before the last byte of its row.
    #[error("ends an overflow chain too early")]
    ChainTooShort,
    /// A trunk with more entries than fit.
    #[error("is a trunk of the freelist with more entries than fit")]
    Trunk,
    /// A trunk that the freelist has reached before.
    #[error("is in a freelist that goes in a circle")]
    FreelistLoop,
    /// The header counts other free pages than there are.
    #[error("says that {counted} pages are free, and the freelist has {found}")]
    FreelistCount {
        /// As the header says.
        counted: u32,
        /// As the trunks say; the walk ends where they are more.
        found: u32,
    },
}

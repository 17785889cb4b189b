//! What the last gate holds against the source: every part of a text that is not free of doubt.

/// A part of a text, where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    pub(crate) kind: PieceKind,
    pub(crate) bytes: &'t [u8],
    pub(crate) line: u64,
    pub(crate) column: u64,
}

/// How a part is to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PieceKind {
    /// Consonants under a key.
    Tag,
    /// A marked UUID.
    Uuid,
    /// Not of the language.
    Foreign,
}

//! The parts of a golden that the last gate compares with the source.

/// A part of a text and its position.
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

//! Digests of cells, for comparing rows of two moments.

use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

/// Adds a cell: class, length and bytes, so that no two rows of cells have one form.
pub(crate) fn add_cell(digest: &mut Sha256, cell: ValueRef<'_>) {
    let bytes = |digest: &mut Sha256, class: &[u8], bytes: &[u8]| {
        digest.update(class);
        digest.update((bytes.len() as u64).to_le_bytes());
        digest.update(bytes);
    };
    match cell {
        ValueRef::Null => digest.update(b"n"),
        ValueRef::Integer(number) => bytes(digest, b"i", &number.to_le_bytes()),
        ValueRef::Real(number) => bytes(digest, b"r", &number.to_le_bytes()),
        ValueRef::Text(text) => bytes(digest, b"t", text),
        ValueRef::Blob(blob) => bytes(digest, b"b", blob),
    }
}

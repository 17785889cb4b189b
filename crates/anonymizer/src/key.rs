//! The secret of one run, and the digests under it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

type Keyed = Hmac<Sha256>;

/// The key of one run. With it, guesses can be tried out: so it cannot be shown, compared or copied.
pub struct Key(Keyed);

impl Key {
    /// From 32 secret bytes of the system's source of random bytes.
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        let mut block = hmac::digest::Key::<Keyed>::default();
        // HMAC itself fills up a shorter key with zeros.
        block[..secret.len()].copy_from_slice(&secret);
        Self(Hmac::new(&block))
    }

    /// Begins a digest. Equal content of two kinds or in two domains has unequal digests.
    pub(crate) fn digest(&self, kind: TagKind, domain: &str) -> KeyedDigest {
        let label: &[u8] = match kind {
            TagKind::Uuid => b"uuid\0",
            TagKind::Id => b"id\0",
            TagKind::Name => b"name\0",
            TagKind::Path => b"path\0",
            TagKind::Blob => b"blob\0",
        };
        let digest = KeyedDigest(self.0.clone()).with(label);
        digest.with(domain.as_bytes()).with(b"\0")
    }
}

/// The kind of thing that a digest is of.
#[derive(Clone, Copy)]
pub(crate) enum TagKind {
    Uuid,
    Id,
    Name,
    Path,
    Blob,
}

/// A digest of what has been given so far; a clone of it can be finished at any point.
#[derive(Clone)]
pub(crate) struct KeyedDigest(Keyed);

impl KeyedDigest {
    pub(crate) fn with(mut self, content: &[u8]) -> Self {
        self.update(content);
        self
    }

    pub(crate) fn update(&mut self, content: &[u8]) {
        self.0.update(content);
    }

    /// The first `N` of its 64 digits of four bits.
    pub(crate) fn digits<const N: usize>(self) -> [u8; N] {
        const { assert!(N <= 64) };
        let bytes = self.0.finalize().into_bytes();
        std::array::from_fn(|at| {
            let byte = bytes[at / 2];
            if at % 2 == 0 { byte >> 4 } else { byte & 15 }
        })
    }
}

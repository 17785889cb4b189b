//! A hash of eight bytes at a time, for what is looked up at each cell of a source.

use std::hash::Hasher;

/// Odd, with its bits well mixed.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// Faster than the standard library's. Values with equal hashes are easily found: a capture may miss one of two such
/// features, and no more.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WordHasher(u64);

impl WordHasher {
    /// The hash of a word and of texts of which none holds a NUL: the same in every build and on every machine, which
    /// that of a type is not promised to be.
    pub(crate) fn of<const N: usize>(word: u64, texts: [&str; N]) -> u64 {
        let mut hasher = Self::default();
        hasher.write_u64(word);
        for text in texts {
            hasher.write(text.as_bytes());
            hasher.write_u8(0xff);
        }
        hasher.finish()
    }
}

impl Default for WordHasher {
    fn default() -> Self {
        // Not 0: words that are 0 would leave no trace.
        Self(FACTOR)
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            let mut last = [0; 8];
            last[..rest.len()].copy_from_slice(rest);
            self.write_u64(u64::from_le_bytes(last));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.write_u64(u64::from(byte));
    }

    fn write_u64(&mut self, word: u64) {
        // Steps of one word each: what is high in one is low in the next.
        self.0 = (self.0.rotate_left(26) ^ word).wrapping_mul(FACTOR);
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_has_another_hash() {
        let hashes = [
            WordHasher::default().finish(),
            WordHasher::of(0, []),
            WordHasher::of(1, []),
            WordHasher::of(0, [""]),
            WordHasher::of(0, ["", ""]),
            WordHasher::of(0, ["ab", "c"]),
            WordHasher::of(0, ["a", "bc"]),
            WordHasher::of(0, ["abc"]),
            WordHasher::of(0, ["abcdefgh"]),
            WordHasher::of(0, ["abcdefgh", ""]),
            WordHasher::of(0, ["abcdefghi"]),
            WordHasher::of(0, ["hgfedcba"]),
        ];
        for (at, hash) in hashes.iter().enumerate() {
            assert!(!hashes[..at].contains(hash), "{at}");
        }
    }
}

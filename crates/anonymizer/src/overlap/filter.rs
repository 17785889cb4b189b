//! A Bloom filter with one hash: most values that are not in a set are recognized without a look at the
//! set, because the source may be thousands of times larger than the golden.

const BITS: u32 = 20;

/// A set of hashes.
#[derive(Debug)]
pub(super) struct Filter(Vec<u64>);

impl Default for Filter {
    fn default() -> Self {
        Self(vec![0; 1 << (BITS - 6)])
    }
}

impl Filter {
    pub(super) fn add(&mut self, value: u64) {
        let (word, bit) = place(value);
        self.0[word] |= bit;
    }

    pub(super) fn may_hold(&self, value: u64) -> bool {
        let (word, bit) = place(value);
        self.0[word] & bit != 0
    }
}

fn place(value: u64) -> (usize, u64) {
    let hash = value.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - BITS);
    // 20 bits always fit.
    (usize::try_from(hash >> 6).unwrap_or(0), 1 << (hash & 63))
}

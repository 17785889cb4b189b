//! Says of nearly all that is not in a set that it is not, without a look at the set: the source
//! may be thousands of times larger than the golden.

const BITS: u32 = 20;

/// Two sets of hashes.
#[derive(Debug)]
pub(super) struct Filter {
    runs: Vec<u64>,
    others: Vec<u64>,
}

impl Default for Filter {
    fn default() -> Self {
        let empty = || vec![0; 1 << (BITS - 6)];
        Self {
            runs: empty(),
            others: empty(),
        }
    }
}

impl Filter {
    pub(super) fn add_run(&mut self, run: u64) {
        set(&mut self.runs, run);
    }

    pub(super) fn may_hold_run(&self, run: u64) -> bool {
        is_set(&self.runs, run)
    }

    pub(super) fn add(&mut self, bytes: u64) {
        set(&mut self.others, bytes);
    }

    pub(super) fn may_hold(&self, bytes: u64) -> bool {
        is_set(&self.others, bytes)
    }
}

fn place(value: u64) -> (usize, u64) {
    let hash = value.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - BITS);
    // 20 bits always fit.
    (usize::try_from(hash >> 6).unwrap_or(0), 1 << (hash & 63))
}

fn set(bits: &mut [u64], value: u64) {
    let (word, bit) = place(value);
    bits[word] |= bit;
}

fn is_set(bits: &[u64], value: u64) -> bool {
    let (word, bit) = place(value);
    bits[word] & bit != 0
}

//! A Bloom filter of runs: nearly every run of a source is in no published file, and is passed over by
//! one look.

/// Bits for each run: of other runs one in a thousand gets past both looks.
const BITS_PER_RUN: usize = 32;
/// Bounds of the bits, as powers of two: 8 KiB to 8 MiB.
const BITS: (u32, u32) = (16, 26);

/// The low half of a run: it always fits into 64 bits.
const LOW: u128 = (1 << 64) - 1;

/// A set of runs that may seem to hold a run more.
#[derive(Debug)]
pub(super) struct Filter {
    words: Vec<u64>,
    shift: u32,
}

impl Filter {
    /// `count`: how many runs there are, at most.
    pub(super) fn new(runs: impl Iterator<Item = u128>, count: usize) -> Self {
        let bits = (count * BITS_PER_RUN).next_power_of_two().ilog2();
        let bits = bits.clamp(BITS.0, BITS.1);
        let mut filter = Self {
            words: vec![0; 1 << (bits - 6)],
            shift: 64 - bits,
        };
        for run in runs {
            for (word, bit) in filter.places(run) {
                filter.words[word] |= bit;
            }
        }
        filter
    }

    /// Whether a run may be in the set; `false` is certain.
    #[inline]
    pub(super) fn may_hold(&self, run: u128) -> bool {
        let [(word, bit), (other, other_bit)] = self.places(run);
        self.words[word] & bit != 0 && self.words[other] & other_bit != 0
    }

    #[inline]
    fn places(&self, run: u128) -> [(usize, u64); 2] {
        let [low, high] = [run, run >> 64].map(|half| u64::try_from(half & LOW).unwrap_or(0));
        let hash = low.wrapping_add(high.wrapping_mul(0xc2b2_ae3d_27d4_eb4f));
        let hash = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let other = hash.rotate_left(26).wrapping_mul(0xff51_afd7_ed55_8ccd);
        [hash, other].map(|hash| {
            let bit = hash >> self.shift;
            // At most 26 bits.
            (usize::try_from(bit >> 6).unwrap_or(0), 1 << (bit & 63))
        })
    }
}

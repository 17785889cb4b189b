//! Numbers that a seed determines, on every machine and with every version of anything.

/// `SplitMix64` (Steele, Lea, Flood, 2014): a few lines, no state but a counter.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// Starts at a seed; another seed gives other numbers.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 on, below the end, which is not 0.
    pub fn below(&mut self, end: u64) -> u64 {
        // The bias of the remainder is of no interest here.
        self.next_u64() % end
    }

    /// Like [`Self::below`], for lengths and indexes.
    pub fn index(&mut self, end: usize) -> usize {
        usize::try_from(self.below(end as u64)).unwrap_or_default()
    }

    /// Once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of the items, of which there is at least one.
    pub fn of<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.index(items.len())]
    }
}

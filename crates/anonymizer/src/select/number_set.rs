//! Sets of small numbers that lie close together.

/// Numbers, each once. Eight bytes for each 32 in a row of which some are there: of few hundred features most groups
/// have many, and a list of them would take more memory than all else that is kept of a group.
#[derive(Debug, Clone, Default)]
pub(crate) struct NumberSet {
    /// Ascending: what the numbers are divided by 32, and a bit for each remainder.
    blocks: Vec<(u32, u32)>,
}

impl NumberSet {
    pub(crate) fn insert(&mut self, number: u32) {
        let (block, bit) = (number / u32::BITS, 1 << (number % u32::BITS));
        match self.blocks.binary_search_by_key(&block, |(at, _)| *at) {
            Ok(at) => self.blocks[at].1 |= bit,
            Err(at) => self.blocks.insert(at, (block, bit)),
        }
    }

    /// The numbers, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        self.blocks.iter().flat_map(|&(block, bits)| {
            let is_there = move |bit: &u32| bits >> bit & 1 == 1;
            let bits = (0..u32::BITS).filter(is_there);
            bits.map(move |bit| block * u32::BITS + bit)
        })
    }

    pub(crate) fn len(&self) -> usize {
        let counts = self.blocks.iter().map(|(_, bits)| bits.count_ones());
        counts.sum::<u32>() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_in_their_order_each_once() {
        let mut set = NumberSet::default();
        for number in [95, 0, u32::MAX, 31, 32, 95, 7, 64, 0] {
            set.insert(number);
        }
        let numbers: Vec<u32> = set.iter().collect();
        assert_eq!(numbers, [0, 7, 31, 32, 64, 95, u32::MAX]);
        assert_eq!(set.len(), numbers.len());
        assert_eq!(NumberSet::default().iter().next(), None);
    }

    /// A list of them would take 1,200.
    #[test]
    fn numbers_in_a_row_take_few_bytes() {
        let mut set = NumberSet::default();
        (0..300).rev().for_each(|number| set.insert(number));
        assert_eq!(size_of_val(&*set.blocks), 80);
        assert!(set.iter().eq(0..300));
    }
}

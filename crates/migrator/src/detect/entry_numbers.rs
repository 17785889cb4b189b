//! A number for each entry, by the entry's id: four bytes an entry where ids are dense, as AUTOINCREMENT makes them,
//! and little more where they are not. Ids may be anything.

use std::collections::BTreeMap;

/// Ids of one chunk, whose numbers take 4 KiB.
const CHUNK_IDS: usize = 1 << CHUNK_BITS;
const CHUNK_BITS: u32 = 10;

/// A chunk with fewer ids is a list: no id takes more than 32 bytes.
const DENSE_FROM: usize = 128;

/// Chunks whose place stands in a list: ids up to 67 million, as AUTOINCREMENT makes them.
const NEAR_CHUNKS: i64 = 1 << 16;

/// No entry has this number, and no chunk this place.
const NONE: u32 = u32::MAX;

/// A number below [`u32::MAX`] for each of some entries.
#[derive(Default)]
pub(crate) struct EntryNumbers {
    /// The place in `chunks` of the ids from `CHUNK_IDS` times the position on.
    near: Vec<u32>,
    /// The same of all other ids, by chunk.
    far: BTreeMap<i64, u32>,
    chunks: Vec<Chunk>,
}

enum Chunk {
    /// Offsets in the chunk with their numbers, in order.
    Sparse(Vec<(u16, u32)>),
    /// By offset.
    Dense(Box<[u32; CHUNK_IDS]>),
}

impl EntryNumbers {
    /// Notes the number of an entry; false where the entry had one.
    pub(crate) fn insert(&mut self, id: i64, number: u32) -> bool {
        let (key, offset) = split(id);
        let place = self.place(key).unwrap_or_else(|| self.add_chunk(key));
        self.chunks[place].insert(offset, number)
    }

    /// The number of an entry; none where it has none.
    pub(crate) fn get(&self, id: i64) -> Option<u32> {
        let (key, offset) = split(id);
        self.chunks[self.place(key)?].get(offset)
    }

    /// Gives each entry with its number, in no order.
    pub(crate) fn for_each(&self, mut give: impl FnMut(i64, u32)) {
        let near = (0_i64..).zip(&self.near);
        let far = self.far.iter().map(|(key, place)| (*key, place));
        for (key, place) in near.chain(far).filter(|(_, place)| **place != NONE) {
            let first = key << CHUNK_BITS;
            match &self.chunks[*place as usize] {
                Chunk::Sparse(list) => {
                    for (offset, number) in list {
                        give(first + i64::from(*offset), *number);
                    }
                }
                Chunk::Dense(numbers) => {
                    for (offset, number) in (0_i64..).zip(numbers.iter()) {
                        if *number != NONE {
                            give(first + offset, *number);
                        }
                    }
                }
            }
        }
    }

    fn place(&self, key: i64) -> Option<usize> {
        let place = match near(key) {
            Some(position) => self.near.get(position).copied(),
            None => self.far.get(&key).copied(),
        };
        place
            .filter(|place| *place != NONE)
            .map(|place| place as usize)
    }

    fn add_chunk(&mut self, key: i64) -> usize {
        self.chunks.push(Chunk::Sparse(Vec::new()));
        let place = self.chunks.len() - 1;
        // There are fewer chunks than entries, and no file has as many.
        let stored = u32::try_from(place).unwrap_or(NONE);
        if let Some(position) = near(key) {
            if self.near.len() <= position {
                self.near.resize(position + 1, NONE);
            }
            self.near[position] = stored;
        } else {
            self.far.insert(key, stored);
        }
        place
    }
}

/// The position of a chunk that is near.
fn near(key: i64) -> Option<usize> {
    let position = usize::try_from(key).ok();
    position.filter(|_| key < NEAR_CHUNKS)
}

impl Chunk {
    fn insert(&mut self, offset: u16, number: u32) -> bool {
        match self {
            Self::Dense(numbers) => {
                let slot = &mut numbers[usize::from(offset)];
                let is_new = *slot == NONE;
                *slot = number;
                is_new
            }
            Self::Sparse(list) => {
                match list.binary_search_by_key(&offset, |(offset, _)| *offset) {
                    Ok(at) => {
                        list[at].1 = number;
                        return false;
                    }
                    Err(at) => list.insert(at, (offset, number)),
                }
                if list.len() >= DENSE_FROM {
                    let mut numbers = Box::new([NONE; CHUNK_IDS]);
                    for (offset, number) in list {
                        numbers[usize::from(*offset)] = *number;
                    }
                    *self = Self::Dense(numbers);
                }
                true
            }
        }
    }

    fn get(&self, offset: u16) -> Option<u32> {
        match self {
            Self::Dense(numbers) => {
                let number = numbers[usize::from(offset)];
                (number != NONE).then_some(number)
            }
            Self::Sparse(list) => {
                let at = list.binary_search_by_key(&offset, |(offset, _)| *offset);
                at.ok().map(|at| list[at].1)
            }
        }
    }
}

/// The chunk of an id, and its offset there.
fn split(id: i64) -> (i64, u16) {
    let chunk = id >> CHUNK_BITS;
    let offset = u16::try_from(id - (chunk << CHUNK_BITS));
    (chunk, offset.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Mostly those of one chunk, so that it becomes dense.
    fn id() -> impl Strategy<Value = i64> {
        prop_oneof![
            8 => 0..600_i64,
            2 => -700..1500_i64,
            1 => any::<i64>(),
            1 => Just(i64::MIN),
            1 => Just(i64::MAX)
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

        #[test]
        fn it_is_a_map(pairs in prop::collection::vec((id(), 0..9_u32), 0..1000), asked in prop::collection::vec(id(), 50)) {
            let (mut numbers, mut map) = (EntryNumbers::default(), BTreeMap::new());
            for (id, number) in &pairs {
                prop_assert_eq!(numbers.insert(*id, *number), map.insert(*id, *number).is_none());
            }
            let mut given = BTreeMap::new();
            numbers.for_each(|id, number| assert!(given.insert(id, number).is_none()));
            prop_assert_eq!(&given, &map);
            for id in pairs.iter().map(|(id, _)| *id).chain(asked) {
                prop_assert_eq!(numbers.get(id), map.get(&id).copied());
            }
        }
    }
}

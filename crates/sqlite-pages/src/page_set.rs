//! A set of pages, one bit each.

/// Pages of a file, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageSet {
    words: Vec<u64>,
    pages: u32,
    len: u32,
}

impl PageSet {
    /// None of a file of this many pages.
    #[must_use]
    pub fn new(pages: u32) -> Self {
        Self {
            words: vec![0; pages as usize / 64 + 1],
            pages,
            len: 0,
        }
    }

    /// Makes it one of a file of more pages.
    pub fn grow(&mut self, pages: u32) {
        self.pages = self.pages.max(pages);
        self.words.resize(self.pages as usize / 64 + 1, 0);
    }

    /// Adds a page; false where it is there already, or the file does not have it.
    pub fn insert(&mut self, page: u32) -> bool {
        let is_new = page != 0 && page <= self.pages && !self.contains(page);
        if is_new {
            self.words[page as usize / 64] |= 1 << (page % 64);
            self.len += 1;
        }
        is_new
    }

    /// Removes a page; whether it was there.
    pub fn remove(&mut self, page: u32) -> bool {
        let was_there = self.contains(page);
        if was_there {
            self.words[page as usize / 64] &= !(1 << (page % 64));
            self.len -= 1;
        }
        was_there
    }

    /// Whether a page is in it.
    #[must_use]
    pub fn contains(&self, page: u32) -> bool {
        let word = self.words.get(page as usize / 64);
        word.is_some_and(|word| word >> (page % 64) & 1 == 1)
    }

    /// The pages that are in it, in the order of the file.
    pub fn in_order(&self) -> impl Iterator<Item = u32> {
        let words = (0_u32..).zip(&self.words);
        words.flat_map(|(at, word)| {
            let bits = (0..64).filter(move |bit| word >> bit & 1 == 1);
            bits.map(move |bit| at * 64 + bit)
        })
    }

    /// How many pages are in it.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Whether no page is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_in_it_once_and_only_if_the_file_has_it() {
        let mut set = PageSet::new(128);
        assert!(set.is_empty());
        for (page, expected) in [(1, true), (128, true), (1, false), (0, false), (129, false)] {
            assert_eq!(set.insert(page), expected, "{page}");
        }
        assert!(set.contains(128) && !set.contains(127) && !set.contains(u32::MAX));
        assert_eq!(set.len(), 2);
        assert_eq!(set.in_order().collect::<Vec<u32>>(), [1, 128]);
        assert!(set.remove(1) && !set.remove(1));
        set.grow(200);
        assert!(set.insert(200) && !set.insert(128) && !set.insert(201));
        set.remove(200);
        assert_eq!(set.len(), 1);
    }
}

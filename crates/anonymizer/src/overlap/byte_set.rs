//! The bytes of which published runs are made: a run that holds any other is none of them.

use std::ops::Range;

/// So many bytes are looked at at once.
const BLOCK: usize = 64;

/// A set of bytes; small letters and capitals are alike.
#[derive(Debug)]
pub(super) struct ByteSet {
    /// Which of two bytes are in the set: bit 0 for the first, bit 1 for the second. For half as many look-ups a table
    /// of 64 KiB, of which a text touches little.
    pairs: Box<[u8; 1 << 16]>,
}

impl ByteSet {
    pub(super) fn of(bytes: impl Iterator<Item = u8>) -> Self {
        let mut has = [false; 256];
        for byte in bytes {
            has[usize::from(byte.to_ascii_lowercase())] = true;
            has[usize::from(byte.to_ascii_uppercase())] = true;
        }
        let pairs = (0..=u16::MAX).map(|pair| {
            let [first, second] = pair.to_le_bytes().map(|byte| has[usize::from(byte)]);
            u8::from(first) | u8::from(second) << 1
        });
        let pairs: Box<[u8]> = pairs.collect();
        Self {
            pairs: pairs.try_into().expect("each pair once"),
        }
    }

    /// The next stretch of at least `least` bytes of the set (64 at most), at `from` or after it, as long as it goes
    /// on. The byte before `from` is none of the set, or there is none.
    pub(super) fn next_stretch(
        &self,
        bytes: &[u8],
        mut from: usize,
        least: usize,
    ) -> Option<Range<usize>> {
        // Many at once, and without a branch for each byte: which come in which order no processor foresees.
        while let Some(block) = bytes.get(from..).and_then(<[u8]>::first_chunk::<BLOCK>) {
            let starts = starts_of_runs(self.mask(block), least);
            if starts != 0 {
                let start = from + starts.trailing_zeros() as usize;
                return Some(self.stretch(bytes, start, least));
            }
            // One that begins in the last bytes of the block may go on behind it.
            from += BLOCK + 1 - least;
        }
        // From its last byte back: most stretches that are none end at the first look.
        while let Some(other) = bytes
            .get(from..from + least)?
            .iter()
            .rposition(|byte| !self.holds(*byte))
        {
            from += other + 1;
        }
        Some(self.stretch(bytes, from, least))
    }

    /// The stretch that begins with so many bytes of the set.
    fn stretch(&self, bytes: &[u8], start: usize, least: usize) -> Range<usize> {
        let rest = &bytes[start + least..];
        let more = rest.iter().position(|byte| !self.holds(*byte));
        start..start + least + more.unwrap_or(rest.len())
    }

    fn holds(&self, byte: u8) -> bool {
        self.pairs[usize::from(byte)] & 1 == 1
    }

    /// Which bytes are of the set, a bit each.
    fn mask(&self, block: &[u8; BLOCK]) -> u64 {
        let (pairs, _) = block.as_chunks::<2>();
        (0..).step_by(2).zip(pairs).fold(0, |mask, (at, pair)| {
            let held = self.pairs[usize::from(u16::from_le_bytes(*pair))];
            mask | u64::from(held) << at
        })
    }
}

/// Where as many bits in a row begin, a bit each: runs of twice the length are two in a row.
fn starts_of_runs(mask: u64, least: usize) -> u64 {
    let (mut starts, mut len) = (mask, 1);
    while 2 * len <= least {
        starts &= starts >> len;
        len *= 2;
    }
    starts & starts >> (least - len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_as_long_as_they_go_on() {
        let set = ByteSet::of(b"abc".iter().copied());
        let stretches = |bytes: &[u8], least| {
            let (mut from, mut found) = (0, Vec::new());
            while let Some(stretch) = set.next_stretch(bytes, from, least) {
                from = stretch.end + 1;
                found.push(stretch);
            }
            found
        };
        assert_eq!(stretches(b"abxaBCab..ccc", 3), [3..8, 10..13]);
        assert_eq!(stretches(b"abxab", 3), []);
        assert_eq!(stretches(b"abcabc", 3), vec![0..6]);
        assert_eq!(stretches(b"ab", 3), []);
        assert_eq!(stretches(b"xabcx", 1), vec![1..4]);
    }

    /// Stretches of every length at every place of a block and across its end.
    #[test]
    fn stretches_do_not_depend_on_where_they_stand() {
        let set = ByteSet::of(b"ab".iter().copied());
        for least in 1..=13 {
            for len in [least - 1, least, least + 70] {
                for at in 0..140 {
                    let mut bytes = vec![b'.'; 300];
                    bytes[at..at + len].fill(b'b');
                    let expected = (len >= least).then_some(at..at + len);
                    assert_eq!(set.next_stretch(&bytes, 0, least), expected);
                    // Up to the end.
                    bytes.truncate(at + len);
                    assert_eq!(set.next_stretch(&bytes, 0, least), expected);
                }
            }
        }
    }
}

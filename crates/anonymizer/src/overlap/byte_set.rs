//! The bytes of which published runs are made: a run that holds any other is none of them.

use std::ops::Range;

/// A set of bytes; small letters and capitals are alike.
#[derive(Debug)]
pub(super) struct ByteSet {
    has: Box<[bool; 256]>,
}

impl ByteSet {
    pub(super) fn of(bytes: impl Iterator<Item = u8>) -> Self {
        let mut has = Box::new([false; 256]);
        for byte in bytes {
            has[usize::from(byte.to_ascii_lowercase())] = true;
            has[usize::from(byte.to_ascii_uppercase())] = true;
        }
        Self { has }
    }

    /// The next stretch of at least `least` bytes of the set, at `from` or after it, as long as it goes on. The
    /// byte before `from` is none of the set, or there is none.
    pub(super) fn next_stretch(
        &self,
        bytes: &[u8],
        mut from: usize,
        least: usize,
    ) -> Option<Range<usize>> {
        let is_other = |byte: &u8| !self.has[usize::from(*byte)];
        // From its last byte back: most stretches that are none end at the first look.
        while let Some(other) = bytes.get(from..from + least)?.iter().rposition(is_other) {
            from += other + 1;
        }
        let rest = &bytes[from + least..];
        let more = rest.iter().position(is_other).unwrap_or(rest.len());
        Some(from..from + least + more)
    }
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
}

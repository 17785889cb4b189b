//! Where records of some tables may begin: two bytes by which nearly all others are passed over.

use std::array;
use std::ops::Range;

/// Bytes that are compared at once: a processor does it in a few steps.
const BLOCK_BYTES: usize = 16;

type Block = [u8; BLOCK_BYTES];

/// How records may begin: the length of their head, and the first byte of the type of their first value.
/// Bytes that begin otherwise are passed over.
#[derive(Debug, Clone, Default)]
pub struct RecordStarts {
    allowed: Vec<RecordStart>,
}

#[derive(Debug, Clone)]
struct RecordStart {
    head_bytes: ByteRange,
    first_types: ByteRange,
}

/// A range, and what each byte of a block is compared with.
#[derive(Debug, Clone)]
struct ByteRange {
    range: Range<u8>,
    from: Block,
    len: Block,
}

impl RecordStarts {
    /// Allows heads of so many bytes, of one byte's length, whose first type begins with one of `first_types`.
    pub fn allow(&mut self, head_bytes: Range<u8>, first_types: Range<u8>) {
        let mut heads = head_bytes;
        // Each one costs time.
        self.allowed.retain(|other| {
            let others = &other.head_bytes.range;
            let is_joined = other.first_types.range == first_types
                && others.start <= heads.end
                && heads.start <= others.end;
            if is_joined {
                heads = heads.start.min(others.start)..heads.end.max(others.end);
            }
            !is_joined
        });
        self.allowed.push(RecordStart {
            head_bytes: ByteRange::new(heads),
            first_types: ByteRange::new(first_types),
        });
    }

    /// The first place `within` the bytes at which a record may begin; the byte after it is there.
    pub(crate) fn first_in(&self, bytes: &[u8], within: Range<usize>) -> Option<usize> {
        let types = bytes.get(within.start + 1..within.end + 1)?;
        let (heads, _) = bytes[within.clone()].as_chunks();
        let (types, _) = types.as_chunks();
        let is_in = |(heads, types)| self.allowed.iter().any(|start| start.is_in(heads, types));
        let passed = heads.iter().zip(types).position(is_in);
        let mut places = within.start + passed.unwrap_or(heads.len()) * BLOCK_BYTES..within.end;
        places.find(|at| {
            let mut allowed = self.allowed.iter();
            allowed.any(|start| start.is(bytes[*at], bytes[*at + 1]))
        })
    }
}

impl RecordStart {
    fn is(&self, head: u8, first_type: u8) -> bool {
        self.head_bytes.range.contains(&head) && self.first_types.range.contains(&first_type)
    }

    /// Whether it is anywhere in a block; without a branch, so that all bytes are compared at once.
    fn is_in(&self, heads: &Block, types: &Block) -> bool {
        let is_start: Block = array::from_fn(|at| {
            u8::from(self.head_bytes.has(heads, at)) & u8::from(self.first_types.has(types, at))
        });
        u128::from_ne_bytes(is_start) != 0
    }
}

impl ByteRange {
    fn new(range: Range<u8>) -> Self {
        Self {
            from: [range.start; BLOCK_BYTES],
            len: [range.end.saturating_sub(range.start); BLOCK_BYTES],
            range,
        }
    }

    fn has(&self, block: &Block, at: usize) -> bool {
        block[at].wrapping_sub(self.from[at]) < self.len[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_may_begin_anywhere() {
        let mut starts = RecordStarts::default();
        for heads in [3..5, 8..9, 4..6] {
            starts.allow(heads, 27..29);
        }
        assert_eq!(starts.allowed.len(), 2);
        for at in 0..200 {
            for (head, first_type, is_start) in [
                (3, 27, true),
                (5, 28, true),
                (8, 27, true),
                (2, 27, false),
                (6, 28, false),
                (8, 29, false),
            ] {
                let mut bytes = vec![0; at];
                bytes.extend([head, first_type]);
                bytes.resize(200 + at % 7, 0);
                let expected = is_start.then_some(at);
                for from in [0, at / 2, at] {
                    assert_eq!(starts.first_in(&bytes, from..bytes.len() - 1), expected);
                }
                assert_eq!(starts.first_in(&bytes, at + 1..bytes.len() - 1), None);
                assert_eq!(starts.first_in(&bytes, 0..at), None);
            }
        }
    }
}

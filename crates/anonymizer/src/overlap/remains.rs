//! What is left of published files when everything public is subtracted: the runs to search.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::number::DIGITS;
use super::overlaps::Position;
use super::spellings::Spelling;
use super::time::{off_the_ladder, texts_of};

/// The shortest common run that is a failure.
pub(super) const RUN_BYTES: usize = 8;
/// So many bytes of a run are not public; the others may be, because a source has them too.
const PRIVATE_BYTES: u32 = 4;
/// The greatest distance between two counted integers of a golden.
const COUNT_STEP: u64 = 16;

/// Runs of published files. Hashed maps are looked up only: no result depends on their order.
#[derive(Debug, Default)]
pub(super) struct Remains {
    /// Runs of [`RUN_BYTES`], in lower case.
    pub(super) runs: HashMap<u128, Position>,
    /// Runs of [`DIGITS`] digits.
    pub(super) digits: HashMap<u128, Position>,
    pub(super) tags: Tags,
    instants: BTreeMap<i64, Position>,
    /// Whole numbers of [`DIGITS`] and more.
    counts: BTreeMap<u64, Position>,
    /// How many numbers were read.
    numbers: u64,
    stream: Stream,
}

/// What follows a tag's prefix or marker, of each tag once, in lower case, with a NUL behind.
#[derive(Debug, Default)]
pub(super) struct Tags {
    pub(super) text: Vec<u8>,
    /// Where in the text each begins, and where it stands in a file.
    pub(super) places: Vec<(usize, Position)>,
    seen: HashSet<u128>,
}

/// The last bytes of what is read.
#[derive(Debug, Default)]
struct Stream {
    bytes: u128,
    /// A bit for each byte that is not public.
    private: u8,
    len: usize,
}

impl Remains {
    /// Begins anew: what was read before is no neighbour of what follows.
    pub(super) fn cut(&mut self) {
        self.stream = Stream::default();
    }

    /// Reads bytes of which none is private.
    pub(super) fn public(&mut self, bytes: &[u8]) {
        let last = bytes.len().saturating_sub(RUN_BYTES);
        for byte in &bytes[last..] {
            self.stream.push(*byte, false);
        }
    }

    /// Reads bytes of which some are private, and what they may stand for.
    pub(super) fn private(&mut self, bytes: &[u8], is_private: &[bool], place: Position) {
        let written = Spelling {
            bytes: bytes.to_vec(),
            is_private: is_private.to_vec(),
        };
        self.spelling(&written, place);
        let stream = std::mem::take(&mut self.stream);
        for other in written.others() {
            self.spelling(&other, place);
            self.cut();
        }
        self.stream = stream;
    }

    fn spelling(&mut self, text: &Spelling, place: Position) {
        for (byte, is_private) in text.bytes.iter().zip(&text.is_private) {
            self.stream.push(*byte, *is_private);
            self.note(place);
        }
    }

    /// Notes the runs that end with the last byte.
    fn note(&mut self, place: Position) {
        let Stream {
            bytes,
            private,
            len,
        } = self.stream;
        let bytes = bytes & mask(RUN_BYTES);
        let is_varied = bytes != (bytes & 0xff) * 0x0101_0101_0101_0101;
        if len >= RUN_BYTES && private.count_ones() >= PRIVATE_BYTES && is_varied {
            self.runs.entry(bytes).or_insert(place);
        }
        let digits = bytes & mask(DIGITS);
        let is_private = private.trailing_ones() as usize >= DIGITS;
        if is_private && len >= DIGITS && is_digits(digits) {
            self.digits.entry(digits).or_insert(place);
        }
    }

    /// A number that says nothing.
    pub(super) fn number(&mut self) {
        self.numbers += 1;
    }

    /// A whole number, which may count something.
    pub(super) fn count(&mut self, count: u64, place: Position) {
        self.numbers += 1;
        self.counts.entry(count).or_insert(place);
    }

    pub(super) fn instant(&mut self, instant: i64, place: Position) {
        self.instants.entry(instant).or_insert(place);
    }

    /// Reads a tag without its prefix or marker.
    pub(super) fn tag(&mut self, keyed: &[u8], place: Position) {
        let keyed = keyed.to_ascii_lowercase();
        // Of the last 16 bytes 12 digits at least are keyed.
        if self.tags.seen.insert(low(&keyed)) {
            self.tags.places.push((self.tags.text.len(), place));
            self.tags.text.extend(keyed);
            self.tags.text.push(0);
        }
    }

    /// Closes the reading: what is no moved time becomes private, and what is too great to count anything.
    pub(super) fn close(&mut self) {
        for (instant, place) in off_the_ladder(&std::mem::take(&mut self.instants)) {
            for run in texts_of(instant)
                .iter()
                .flat_map(|text| text.windows(RUN_BYTES))
            {
                self.runs.entry(low(run)).or_insert(place);
            }
        }
        let counted = self.numbers.saturating_mul(COUNT_STEP);
        for (count, place) in std::mem::take(&mut self.counts).range(counted + 1..) {
            for run in count.to_string().as_bytes().windows(DIGITS) {
                self.digits.entry(low(run)).or_insert(*place);
            }
        }
    }
}

impl Stream {
    fn push(&mut self, byte: u8, is_private: bool) {
        self.bytes = self.bytes << 8 | u128::from(byte.to_ascii_lowercase());
        self.private = self.private << 1 | u8::from(is_private);
        self.len += 1;
    }
}

/// The last 16 bytes of a run, in lower case.
pub(super) fn low(run: &[u8]) -> u128 {
    let lower = run.iter().map(u8::to_ascii_lowercase);
    lower.fold(0, |low, byte| low << 8 | u128::from(byte))
}

/// A mask of so many bytes, 16 at most.
pub(super) const fn mask(bytes: usize) -> u128 {
    u128::MAX >> (128 - 8 * bytes)
}

/// Whether the last six bytes are digits, and not one digit again and again.
fn is_digits(run: u128) -> bool {
    let bytes = run.to_be_bytes();
    let digits = &bytes[bytes.len() - DIGITS..];
    digits.iter().all(u8::is_ascii_digit) && digits.iter().any(|digit| *digit != digits[0])
}

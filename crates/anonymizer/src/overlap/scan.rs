//! The search of a source: one walk along each of its cells.

use std::ops::Range;

use super::byte_set::ByteSet;
use super::filter::Filter;
use super::number::DIGITS;
use super::overlaps::{OverlapKind, Overlaps, Position};
use super::remains::{RUN_BYTES, Remains, Tags, low, mask};
use super::tag::tag_at;

/// The shortest common run that is reported.
const REPORTED_BYTES: usize = 4;
/// The shortest run of a keyed tag that is no chance: 12 of its digits at least are keyed, of 16 each.
const TAG_RUN_BYTES: usize = 13;
/// So many bytes of a run are compared at once.
const KEY_BYTES: usize = 16;
/// The longest tag.
const TAG_BYTES: usize = 64;

/// Published runs, ready to be searched. Memory grows with the case, not with the source.
#[derive(Debug)]
pub(super) struct Search {
    remains: Remains,
    runs: Filter,
    digits: Filter,
    has_private: bool,
    /// The bytes of which `runs` are made.
    run_bytes: ByteSet,
    digit_bytes: ByteSet,
    tags: TagSearch,
    pub(super) overlaps: Overlaps,
}

/// The keyed parts of tags, by runs of one length: one byte more than the longest that was found.
#[derive(Debug)]
struct TagSearch {
    tags: Tags,
    /// The bytes of which they are made.
    bytes: ByteSet,
    width: usize,
    filter: Filter,
    /// Where runs begin, in the order of their bytes.
    sorted: Vec<u32>,
}

/// A common run that may go on.
#[derive(Default)]
struct OpenRun {
    len: usize,
    place: Option<Position>,
}

impl Search {
    pub(super) fn new(mut remains: Remains) -> Self {
        Self {
            runs: Filter::new(remains.runs.keys().copied(), remains.runs.len()),
            digits: Filter::new(remains.digits.keys().copied(), remains.digits.len()),
            has_private: remains.digits.len() + remains.runs.len() > 0,
            run_bytes: ByteSet::of(
                remains
                    .runs
                    .keys()
                    .flat_map(|run| run.to_be_bytes()[KEY_BYTES - RUN_BYTES..].to_vec()),
            ),
            digit_bytes: ByteSet::of(b'0'..=b'9'),
            tags: TagSearch::new(std::mem::take(&mut remains.tags)),
            overlaps: Overlaps::default(),
            remains,
        }
    }

    /// Whether there is more to search than tags.
    pub(super) fn has_private(&self) -> bool {
        self.has_private
    }

    /// One walk along a source's bytes. Most of them are in no published run, and are passed over.
    pub(super) fn walk(&mut self, bytes: &[u8]) {
        let (mut from, mut tag_end) = (0, 0);
        while let Some(stretch) = self.tags.bytes.next_stretch(bytes, from, self.tags.width) {
            from = stretch.end + 1;
            self.walk_tags(bytes, stretch, &mut tag_end);
        }
        if self.has_private {
            self.walk_private(bytes);
        }
    }

    /// A stretch of bytes of which tags are made.
    fn walk_tags(&mut self, bytes: &[u8], stretch: Range<usize>, tag_end: &mut usize) {
        let (mut last, mut run) = (0_u128, OpenRun::default());
        for (count, at) in (1..).zip(stretch) {
            let end = at + 1;
            last = last << 8 | u128::from(bytes[at].to_ascii_lowercase());
            let mut hit = None;
            if end > *tag_end && count >= self.tags.width && self.tags.may_end(last) {
                // What stands in a tag is of another golden, and no content.
                *tag_end = end_of_tag(bytes, end - self.tags.width, end);
                if *tag_end < end {
                    hit = self.tags.ends_with(last, count, &mut self.overlaps);
                }
            }
            run.step(hit, OverlapKind::Tag, &mut self.overlaps);
        }
        run.step(None, OverlapKind::Tag, &mut self.overlaps);
    }

    fn walk_private(&mut self, bytes: &[u8]) {
        let mut from = 0;
        while let Some(stretch) = self.run_bytes.next_stretch(bytes, from, RUN_BYTES) {
            from = stretch.end + 1;
            let (mut last, mut run) = (0_u128, OpenRun::default());
            for (count, byte) in (1..).zip(&bytes[stretch]) {
                last = (last << 8 | u128::from(byte.to_ascii_lowercase())) & mask(RUN_BYTES);
                let is_hit = count >= RUN_BYTES && self.runs.may_hold(last);
                let hit = is_hit.then(|| self.remains.runs.get(&last)).flatten();
                run.step(hit.copied(), OverlapKind::Run, &mut self.overlaps);
            }
            run.step(None, OverlapKind::Run, &mut self.overlaps);
        }
        let mut from = 0;
        while let Some(stretch) = self.digit_bytes.next_stretch(bytes, from, DIGITS) {
            from = stretch.end + 1;
            for row in bytes[stretch].windows(DIGITS).map(low) {
                if self.digits.may_hold(row)
                    && let Some(place) = self.remains.digits.get(&row)
                {
                    self.overlaps.add(OverlapKind::Digits, *place, DIGITS);
                }
            }
        }
    }
}

impl TagSearch {
    fn new(mut tags: Tags) -> Self {
        let ends = 0..u32::try_from(tags.text.len()).unwrap_or(u32::MAX);
        let bytes = ByteSet::of(tags.text.iter().copied().filter(|byte| *byte != 0));
        tags.text.extend([0; KEY_BYTES]);
        let mut search = Self {
            bytes,
            sorted: ends.filter(|at| key(&tags.text, *at) >> 120 != 0).collect(),
            tags,
            width: REPORTED_BYTES,
            filter: Filter::new(std::iter::empty(), 0),
        };
        let text = &search.tags.text;
        search.sorted.sort_unstable_by_key(|at| key(text, *at));
        search.collect();
        search
    }

    /// Collects the runs of one length.
    fn collect(&mut self) {
        let windows = self.tags.text.windows(self.width);
        let runs = windows.filter(|run| !run.contains(&0)).map(low);
        self.filter = Filter::new(runs, self.sorted.len());
    }

    #[inline]
    fn may_end(&self, last: u128) -> bool {
        self.filter.may_hold(last & mask(self.width))
    }

    /// Where in the case a run of [`TAG_RUN_BYTES`] stands that ends at `end`; shorter ones are reported,
    /// and then only longer ones are searched.
    fn ends_with(&mut self, last: u128, end: usize, overlaps: &mut Overlaps) -> Option<Position> {
        while end >= self.width
            && let Some(place) = self.find(last & mask(self.width))
        {
            if self.width == TAG_RUN_BYTES {
                return Some(place);
            }
            overlaps.longest_bytes = overlaps.longest_bytes.max(self.width);
            self.width += 1;
            self.collect();
        }
        None
    }

    /// Where a published run stands.
    fn find(&self, run: u128) -> Option<Position> {
        let start = |at: u32| key(&self.tags.text, at) >> (8 * (KEY_BYTES - self.width));
        let at = self.sorted.partition_point(|at| start(*at) < run);
        let at = self
            .sorted
            .get(at)
            .copied()
            .filter(|at| start(*at) == run)?;
        let places = &self.tags.places;
        let after = places.partition_point(|(from, _)| *from <= at as usize);
        Some(places.get(after.checked_sub(1)?)?.1)
    }
}

/// The bytes of a text from `at` on, in their order.
fn key(text: &[u8], at: u32) -> u128 {
    let bytes = text[at as usize..].first_chunk::<KEY_BYTES>();
    bytes.map_or(0, |bytes| u128::from_be_bytes(*bytes))
}

/// Where the tag ends that a part of a source stands in; 0 where it stands in none.
fn end_of_tag(bytes: &[u8], from: usize, to: usize) -> usize {
    let end = |at: usize| tag_at(&bytes[at..]).map_or(0, |tag| at + tag.len_bytes);
    let ends = (from.saturating_sub(TAG_BYTES)..=from).map(end);
    ends.filter(|end| *end >= to).max().unwrap_or(0)
}

impl OpenRun {
    /// Goes on by a byte of the source, which ends one of the shortest common runs where there is a hit.
    fn step(&mut self, hit: Option<Position>, kind: OverlapKind, overlaps: &mut Overlaps) {
        let shortest = match kind {
            OverlapKind::Tag => TAG_RUN_BYTES,
            OverlapKind::Run | OverlapKind::Digits => RUN_BYTES,
        };
        match (self.place, hit) {
            (None, None) => {}
            (None, Some(place)) => (self.place, self.len) = (Some(place), shortest),
            (Some(_), Some(_)) => self.len += 1,
            (Some(place), None) => {
                overlaps.add(kind, place, self.len);
                self.place = None;
            }
        }
    }
}

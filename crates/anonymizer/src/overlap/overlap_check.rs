//! The search for runs of bytes and digits that a golden has in common with its source.
//!
//! The recognizer says that a golden is of the closed language; this compares the golden with the
//! source itself, so that neither judge has to be trusted alone. It shares no code with the transforms.
//!
//! # What is not compared, and why that is safe
//! The recognizer reads the golden and hands on every part that is not one of these:
//! - filler, and numbers of `7` and `9`: made of counts alone, so that a common run is chance;
//! - words of a vocabulary, known keys, names, statements: public, reviewed, and no choice of a user;
//! - counted integers and the edges of number types: kept on purpose, and the report says so;
//! - moved times: they lie in 2000 to 2019, before there was any server, so that an equal one in a
//!   source is chance, or the source is a golden itself; the recognizer refuses any other time;
//! - of a marked UUID its first nine bytes, which are the same in all.
//!
//! Digits are compared over longer runs than 8 bytes, for they coincide: 16 bytes of a UUID behind
//! its marker hold 44 bits under a key.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::BufRead;

use rusqlite::types::ValueRef;

use crate::recognizer::{Piece, PieceKind, PublicTerms, ReadError, Recognition, read};

use super::filter::Filter;
use super::overlaps::{OpenRun, OverlapKind, Overlaps, Position};
use super::unescape::unescape;

/// The shortest common run that is a failure; shorter ones are chance.
const RUN_BYTES: usize = 8;
/// The shortest common run that is reported.
const REPORTED_BYTES: usize = 4;
const UUID_RUN_BYTES: usize = 16;
const UUID_MARKER_BYTES: usize = 9;
const DIGITS: usize = 6;

/// How often escapes are decoded: JSON may stand in a JSON string, and that in another.
const UNESCAPED_TIMES: usize = 3;

/// A golden, ready to be compared with its source. Memory grows with the golden, not with the source.
#[derive(Debug, Default)]
pub struct OverlapCheck {
    /// By the last bytes of a run, from [`REPORTED_BYTES`] to [`RUN_BYTES`]. Hashed sets are looked up
    /// only: no result depends on their order.
    runs: [HashMap<u64, Position>; RUN_BYTES - REPORTED_BYTES + 1],
    uuids: HashMap<u128, Position>,
    digits: HashMap<u64, Position>,
    filter: Filter,
    overlaps: Overlaps,
}

impl OverlapCheck {
    /// Reads a golden; what the recognizer finds in it goes into `recognition`.
    pub fn new(
        golden: &mut dyn BufRead,
        known: &PublicTerms,
        recognition: &mut Recognition,
    ) -> Result<Self, ReadError> {
        let mut check = Self::default();
        read(
            golden,
            known,
            recognition,
            Some(&mut |piece| check.add(&piece)),
        )?;
        Ok(check)
    }

    /// Compares one cell of the source with the golden.
    pub fn source(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => {}
            ValueRef::Integer(integer) => self.source_bytes(integer.to_string().as_bytes()),
            ValueRef::Real(real) => self.source_bytes(real.to_string().as_bytes()),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => self.source_bytes(bytes),
        }
    }

    /// The same for bytes: a cell, a statement, the name of an object.
    ///
    /// They are compared as they are, without NUL (as UTF-16 has them in ASCII), and without the escapes
    /// of JSON.
    pub fn source_bytes(&mut self, bytes: &[u8]) {
        let mut text = Cow::Borrowed(bytes);
        self.scan(&text);
        if text.contains(&0) {
            text = text.iter().copied().filter(|byte| *byte != 0).collect();
            self.scan(&text);
        }
        for _ in 0..UNESCAPED_TIMES {
            if !text.contains(&b'\\') {
                break;
            }
            text = Cow::Owned(unescape(&text));
            self.scan(&text);
        }
    }

    /// What has been found in all cells so far.
    #[must_use]
    pub fn overlaps(&self) -> &Overlaps {
        &self.overlaps
    }

    fn add(&mut self, piece: &Piece<'_>) {
        let place = Position {
            line: piece.line,
            column: piece.column,
        };
        let bytes = piece.bytes;
        match piece.kind {
            PieceKind::Tag => self.add_runs(bytes, place),
            PieceKind::Uuid => {
                let keyed = bytes.get(UUID_MARKER_BYTES..).unwrap_or_default();
                for run in keyed.windows(UUID_RUN_BYTES) {
                    self.filter.add(end(run));
                    let run = run.iter().fold(0, |run, byte| run << 8 | u128::from(*byte));
                    self.uuids.entry(run).or_insert(place);
                }
            }
            PieceKind::Foreign => {
                self.add_runs(bytes, place);
                self.add_digits(bytes, place);
                if bytes.contains(&b'\\') {
                    let text = unescape(bytes);
                    self.add_runs(&text, place);
                    self.add_digits(&text, place);
                }
            }
        }
    }

    fn add_runs(&mut self, bytes: &[u8], place: Position) {
        for (extra, runs) in self.runs.iter_mut().enumerate() {
            for run in bytes.windows(REPORTED_BYTES + extra) {
                // What is one character again and again is filler, or says no more than filler.
                if run.len() == RUN_BYTES && run.iter().all(|byte| *byte == run[0]) {
                    continue;
                }
                self.filter.add(end(run));
                runs.entry(low(run)).or_insert(place);
            }
        }
    }

    fn add_digits(&mut self, bytes: &[u8], place: Position) {
        for run in bytes.windows(DIGITS) {
            if run.iter().all(u8::is_ascii_digit) && run.iter().any(|digit| *digit != run[0]) {
                self.digits.entry(low(run)).or_insert(place);
            }
        }
    }

    /// One walk along a source's bytes. Most of them end no run of four that the golden has, and are
    /// passed over.
    fn scan(&mut self, bytes: &[u8]) {
        let (mut last, mut digits, mut is_open) = (0_u64, 0, false);
        let (mut run, mut uuid) = (OpenRun::default(), OpenRun::default());
        for (at, byte) in bytes.iter().enumerate() {
            last = last << 8 | u64::from(*byte);
            digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
            if digits >= DIGITS
                && let Some(place) = self.digits.get(&(last & mask(DIGITS)))
            {
                self.overlaps.add(OverlapKind::Digits, *place, DIGITS);
            }
            if self.filter.may_hold(last & mask(REPORTED_BYTES)) {
                let hit = self.run_ending_with(last, at + 1);
                run.step(hit, RUN_BYTES, OverlapKind::Run, &mut self.overlaps);
                let hit = self.uuid_ending_at(bytes, at);
                uuid.step(hit, UUID_RUN_BYTES, OverlapKind::Uuid, &mut self.overlaps);
                is_open = run.place.is_some() || uuid.place.is_some();
            } else if is_open {
                run.step(None, RUN_BYTES, OverlapKind::Run, &mut self.overlaps);
                uuid.step(None, UUID_RUN_BYTES, OverlapKind::Uuid, &mut self.overlaps);
                is_open = false;
            }
        }
        run.step(None, RUN_BYTES, OverlapKind::Run, &mut self.overlaps);
        uuid.step(None, UUID_RUN_BYTES, OverlapKind::Uuid, &mut self.overlaps);
    }

    /// Where in the golden a run of [`RUN_BYTES`] stands that ends here; shorter ones are reported.
    fn run_ending_with(&mut self, last: u64, count: usize) -> Option<Position> {
        for (extra, runs) in self.runs.iter().enumerate() {
            let len = REPORTED_BYTES + extra;
            if count < len {
                return None;
            }
            let place = *runs.get(&(last & mask(len)))?;
            self.overlaps.longest_bytes = self.overlaps.longest_bytes.max(len);
            if len == RUN_BYTES {
                return Some(place);
            }
        }
        None
    }

    /// Where in the golden a part of a UUID stands that ends here.
    fn uuid_ending_at(&self, bytes: &[u8], at: usize) -> Option<Position> {
        let run = bytes.get((at + 1).checked_sub(UUID_RUN_BYTES)?..=at)?;
        // Most runs have other characters than a UUID, and need no look into the set.
        if !run
            .iter()
            .all(|byte| byte.is_ascii_hexdigit() || *byte == b'-')
        {
            return None;
        }
        let run = run.iter().fold(0, |run, byte| run << 8 | u128::from(*byte));
        self.uuids.get(&run).copied()
    }
}

/// The last four bytes of a run.
fn end(run: &[u8]) -> u64 {
    low(run) & mask(REPORTED_BYTES)
}

/// The last eight bytes of a run.
fn low(run: &[u8]) -> u64 {
    run.iter().fold(0, |low, byte| low << 8 | u64::from(*byte))
}

/// A mask of so many bytes.
const fn mask(bytes: usize) -> u64 {
    u64::MAX >> (64 - 8 * bytes)
}
